import type { KeyFigure } from '../../figures/figure.ts';

/** What a result is smaller than: "sales of $2.9 billion, compared with $4.2 billion a year earlier". */
const COMPARING = /\b(?:compared (?:with|to)|versus|against|down from|(?:lower|less) than)\b/;
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
    const larger = results.slice(at + 1, at + 3).find((other) => other.sentence.start === start && isSmaller(text, result, other));
    if (larger !== undefined && !LOSS.test(text.slice(start, result.sentence.end))) found.set(start, text.slice(result.start, larger.end));
  }
  return found;
}

const isResult = ({ kind, value }: KeyFigure): boolean => (kind === 'revenue' || kind === 'profit') && value > 0;

function isSmaller(text: string, result: KeyFigure, than: KeyFigure): boolean {
  return (
    result.kind === than.kind &&
    result.unit === than.unit &&
    (result.valueHigh ?? result.value) < than.value &&
    than.value < result.value * ALIKE &&
    than.start - result.end <= NEAR &&
    COMPARING.test(text.slice(result.end, than.start))
  );
}
