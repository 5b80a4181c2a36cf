import type { Confirmed, Context } from './context.ts';
import type { Span } from './spans.ts';
import type { Surroundings } from './surroundings.ts';

/** Spans away, and code units away, that a sure one is looked for. */
const FARTHEST = 4;
const WIDEST = 600;

/** Writes into the surroundings which spans have a sure one in their sentence, or are part of a row. */
export function addNeighbours(
  around: readonly Surroundings[],
  { tokens, page }: Context,
  spans: readonly Span[],
  confirmed: Confirmed,
  enumerated: ReadonlySet<number>,
): void {
  const sentences = spans.map(({ from }) => page.sentenceOf(from));
  const isNear = (index: number, other: number): boolean =>
    other >= 0 &&
    other < spans.length &&
    (spans[other]?.start ?? 0) - (spans[index]?.start ?? 0) <= WIDEST &&
    sentences[other] === sentences[index];
  const isSureNear = (index: number, step: number): boolean => {
    for (let other = index + step; other !== index + step * (FARTHEST + 1) && isNear(index, other); other += step)
      if (confirmed.spans[other] !== undefined) return true;
    return false;
  };
  const isListedWith = (index: number, other: number): boolean => {
    if (!isNear(index, other) || confirmed.spans[other] === undefined) return false;
    const left = spans[Math.min(index, other)]?.end ?? 0;
    const right = spans[Math.max(index, other)]?.start ?? 0;
    return right - left < 30 && isListGlue(tokens.text.slice(left, right));
  };
  // A name that several have is that of the market which its neighbours are of: `Dollarama, Loblaw and Metro`.
  const kinOf = (index: number): string => {
    const counts = new Map<string, number>();
    for (let other = index - FARTHEST; other <= index + FARTHEST; other += 1) {
      const id = other !== index && isNear(index, other) ? confirmed.spans[other] : undefined;
      const market = id?.slice(0, id.indexOf(':') + 1);
      if (market && !NO_MARKET.test(market)) counts.set(market, (counts.get(market) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    return first && first[1] > (second?.[1] ?? 0) ? first[0] : '';
  };
  around.forEach((each, index) => {
    each.enumerated = enumerated.has(index);
    if (page.kind === 'business' || page.kind === 'mixed') each.subject = each.settledSubject;
    each.neighbours = isSureNear(index, -1) || isSureNear(index, 1);
    const [left, right] = [each.neighbours && isListedWith(index, index - 1), each.neighbours && isListedWith(index, index + 1)];
    each.listed = left || right;
    each.besideIndex = (left && isIndex(confirmed.spans[index - 1])) || (right && isIndex(confirmed.spans[index + 1]));
    if (each.listed && !each.exchangeCode && (page.crypto || (spans[index]?.readings.length ?? 0) > 1)) each.kin = kinOf(index);
  });
}

const isIndex = (id: string | undefined): boolean => id?.startsWith('INDEX:') === true;
const NO_MARKET = /^(?:INDEX|ORG):$/;

export const isListGlue = (between: string): boolean =>
  BETWEEN_LISTED.test(between) && /[,;/&]|\b(?:and|or|vs|versus|including)\b/.test(between);
const BETWEEN_LISTED = /^(?:['’]s)?[\s,;/&+]*(?:\([^()]{0,24}\))?[\s,;/&]*(?:and|or|vs\.?|versus|but also|as well as|including)?[\s]*$/;
