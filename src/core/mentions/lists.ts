import type { Context } from './score.ts';
import type { Span } from './spans.ts';
import { isListGlue, type Surroundings } from './surroundings.ts';

/** Names in a row lift each other when so many stand there; two do when both are names of every day. */
const ENOUGH = 3;

/**
 * Spans in a row (`Toast, Block, Affirm and Circle`) of which the text speaks as of companies, by index: where what follows the last of them or the
 * sentence is about business. Names that are words or people convince nobody alone; several in a row do.
 */
export function enumeratedSpans(
  { page, entities }: Context,
  text: string,
  spans: readonly Span[],
  around: readonly Surroundings[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let first = 0; first < spans.length; ) {
    let last = first;
    while (isNext(text, spans[last], spans[last + 1])) last += 1;
    const row = spans.slice(first, last + 1);
    const tail = around[last];
    const keys = new Set(row.map(({ key }) => key));
    const daily = (span: Span): boolean =>
      span.entry.readings.some(({ id }) => {
        const entity = entities[id];
        return entity?.kind === 'equity' && entity.tier === 1;
      });
    const listed = (span: Span): boolean =>
      !span.explicit &&
      span.entry.readings.some(
        ({ id, as }) => entities[id]?.kind === 'equity' && as !== 'symbol' && as !== 'product' && as !== 'former-symbol',
      );
    if (tail && row.every(listed) && (keys.size >= ENOUGH || (keys.size === 2 && row.every(daily)))) {
      const sentence = page.sentenceAt(row[0]?.start ?? 0);
      const business = page.kind === 'business' || page.business(sentence) > 0;
      const agent = page.kind !== 'other' && tail.agentVerb !== '';
      if (business || agent || tail.businessVerb !== '' || tail.change !== '') for (let i = first; i <= last; i += 1) found.add(i);
    }
    first = last + 1;
  }
  return found;
}

function isNext(text: string, span: Span | undefined, next: Span | undefined): boolean {
  if (!span || !next || next.start - span.end > 30) return false;
  const between = text.slice(span.end, next.start);
  return !between.includes('\n') && isListGlue(between);
}
