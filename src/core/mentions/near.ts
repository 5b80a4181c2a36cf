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
  const sentences = spans.map(({ start }) => page.sentenceAt(start));
  const isNear = (index: number, other: number): boolean =>
    other >= 0 &&
    other < spans.length &&
    (spans[other]?.start ?? 0) - (spans[index]?.start ?? 0) <= WIDEST &&
    sentences[other] === sentences[index];
  const isSureNear = (index: number, step: number): boolean => {
    for (let other = index + step; other !== index + step * (FARTHEST + 1) && isNear(index, other); other += step)
      if (confirmed.spans.has(other)) return true;
    return false;
  };
  const isListedWith = (index: number, other: number): boolean => {
    if (!confirmed.spans.has(other) || !isNear(index, other)) return false;
    const left = spans[Math.min(index, other)]?.end ?? 0;
    const right = spans[Math.max(index, other)]?.start ?? 0;
    return right - left < 30 && isListGlue(tokens.text.slice(left, right));
  };
  around.forEach((each, index) => {
    each.enumerated = enumerated.has(index);
    if (page.kind === 'business' || page.kind === 'mixed') each.subject = each.settledSubject;
    each.neighbours = isSureNear(index, -1) || isSureNear(index, 1);
    each.listed = each.neighbours && (isListedWith(index, index - 1) || isListedWith(index, index + 1));
  });
}

export const isListGlue = (between: string): boolean =>
  /[,;/&]|\b(?:and|or|vs|versus|including)\b/.test(between) && BETWEEN_LISTED.test(between);
const BETWEEN_LISTED = /^(?:['’]s)?[\s,;/&+]*(?:\([^()]{0,24}\))?[\s,;/&]*(?:and|or|vs\.?|versus|but also|as well as|including)?[\s]*$/;
