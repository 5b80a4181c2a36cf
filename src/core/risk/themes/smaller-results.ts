import type { KeyFigure } from '../../figures/figure.ts';

/** That more had been looked for: "where analysts had looked for $4.2 billion", "they had been promised $4.2 billion". */
const EXPECTED =
  '(?:(?:analysts|brokers|market|street|investors|consensus)(?: were| was)?|had(?: been)?) (?:expect(?:ed|ing)|look(?:ed|ing) for|forecast|predicted|estimated|hoped|pencill?ed|wanted|promised|planned|guided)\\b';
/** What a result is smaller than: "sales of $2.9 billion, compared with $4.2 billion a year earlier". */
const COMPARING = new RegExp(
  `\\b(?:compared (?:with|to)|versus|against|down from|(?:lower|less) than|instead of|rather than|short of|not the|${EXPECTED})`,
  'i',
);
/** Before the larger one, where that is told first: "analysts had looked for $4.2 billion, but it made $2.9 billion". */
const EXPECTING = new RegExp(`\\b${EXPECTED}[^,;:]*$`, 'i');
/** "Analysts expected sales to grow to $5 billion from $4 billion." */
const FROM = /\bfrom\b/i;
/** Of another time, or of another part: "it had forecast $3 billion by 2030", "against $3 billion from licences". */
const ELSEWHERE =
  /^ (?:(?:it|they) (?:aims?|hopes?|plans?) |(?:or (?:more|so) )?(?:by|from(?! (?:an?|the|one) (?:year|quarter|same|prior|previous)\b)|for (?:the )?next|next|in all of|for the (?:(?:full |whole )year|year(?![- ](?:ago|before|earlier))))\b)/;
/** "$1 billion in Asia, against $3 billion in Europe". */
const IN_PLACE = /^ in (?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]/;
/** A smaller loss is no weakness. */
const LOSS = /\bloss(?:es)?\b/i;
/** Times the smaller one, beyond which the two are not of the same thing: cents a share, and millions in all. */
const ALIKE = 20;
/** Letters between two that are compared. */
const NEAR = 200;

/** Results that their sentence compares with larger ones, in whatever words, by the start of the sentence. Linear in the figures. */
export function smallerResults(text: string, figures: readonly KeyFigure[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const results = figures.filter(isResult).toSorted((a, b) => a.start - b.start);
  for (const [at, result] of results.entries()) {
    const { start } = result.sentence;
    if (found.has(start)) continue;
    // "$51 million, or $1.52 a share, compared with $55 million": the next but one as well.
    const next = results.slice(at + 1, at + 3).find((other) => other.sentence.start === start && isMore(text, result, other));
    if (next !== undefined && !LOSS.test(text.slice(start, result.sentence.end)))
      found.set(start, text.slice(Math.min(result.start, next.start), Math.max(result.end, next.end)));
  }
  return found;
}

const isResult = ({ kind, value }: KeyFigure): boolean => (kind === 'revenue' || kind === 'profit') && value > 0;

/** Is one of the two, in text order, said to be more than the other? */
const isMore = (text: string, first: KeyFigure, second: KeyFigure): boolean =>
  isLarger(second, first)
    ? isBetween(COMPARING, text, first, second) && isOfTheSame(text, first, second)
    : isLarger(first, second) && isMissed(text, first, second);

function isOfTheSame(text: string, first: KeyFigure, second: KeyFigure): boolean {
  const after = text.slice(second.end, second.sentence.end);
  return !ELSEWHERE.test(after) && !(IN_PLACE.test(after) && IN_PLACE.test(text.slice(first.end, second.start)));
}

const isLarger = (one: KeyFigure, other: KeyFigure): boolean =>
  one.kind === other.kind && one.unit === other.unit && one.value > (other.valueHigh ?? other.value) && one.value < other.value * ALIKE;

const isMissed = (text: string, expected: KeyFigure, result: KeyFigure): boolean =>
  result.start - expected.end <= NEAR &&
  !ELSEWHERE.test(text.slice(expected.end, result.start)) &&
  EXPECTING.test(text.slice(Math.max(expected.sentence.start, expected.start - NEAR), expected.start)) &&
  !isBetween(FROM, text, expected, result);

const isBetween = (words: RegExp, text: string, first: KeyFigure, second: KeyFigure): boolean =>
  second.start - first.end <= NEAR && words.test(text.slice(first.end, second.start));
