import type { Confirmed, Context } from './context.ts';
import type { Span } from './spans.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tokens } from './tokens.ts';

/** The same, knowing which spans are sure: whether one of them stands near. */
export function withNeighbours(
  around: Surroundings,
  { tokens, page }: Context,
  index: number,
  spans: readonly Span[],
  confirmed: Confirmed,
  enumerated: boolean,
): Surroundings {
  const near = nearest(tokens, spans, index, page, confirmed);
  return near.same || enumerated ? { ...around, neighbours: near.same, listed: near.listed, enumerated } : around;
}

export const isListGlue = (between: string): boolean =>
  /[,;/&]|\b(?:and|or|vs|versus|including)\b/.test(between) && BETWEEN_LISTED.test(between);
const BETWEEN_LISTED = /^(?:['’]s)?[\s,;/&+]*(?:\([^()]{0,24}\))?[\s,;/&]*(?:and|or|vs\.?|versus|but also|as well as|including)?[\s]*$/;

function nearest(
  tokens: Tokens,
  spans: readonly Span[],
  index: number,
  page: Context['page'],
  confirmed: Confirmed,
): { same: boolean; listed: boolean } {
  let same = false;
  const sentence = page.sentenceAt(spans[index]?.start ?? -1);
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= 4; distance += 1) {
      const other = spans[index + step * distance];
      if (!other || other.start - (spans[index]?.start ?? 0) > 600 || page.sentenceAt(other.start) !== sentence) break;
      if (!confirmed.spans.has(index + step * distance)) continue;
      same = true;
      const [left, right] = step < 0 ? [other, spans[index]] : [spans[index], other];
      if (distance === 1 && left && right && right.start - left.end < 30 && isListGlue(tokens.text.slice(left.end, right.start)))
        return { same, listed: true };
    }
  }
  return { same, listed: false };
}
