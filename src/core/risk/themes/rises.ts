import { isMoveKind, type KeyFigure } from '../../figures/figure.ts';
import { KIND } from './vocabulary.ts';
import type { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Letters from a verb of falling to the per cent that it fell by. */
const NEAR = 12;
/** Letters of what stands between a name and what it has, which is read as no word. */
const POSSESSIVE = "'s ".length;
/** Per cent by which one share moves on any day, and a whole market. */
const SMALL = 2;
const SMALL_OF_MARKET = 1.4;
/** A gauge of fear that rises is what a sell-off does. */
const FEAR = /\b(?:volatil\w*|vix|fear)\b/i;
/** "Rose to $16, below the offer price". */
const BELOW = /^(?:below|under|beneath)\b/i;

/** Does the phrase from `start` to `end` tell of a rise, or of a slight move of one company? `figures`: those of its sentence. */
export function isNoFall(figures: readonly KeyFigure[], phrase: string, start: number, end: number): boolean {
  const moves = figures.filter(({ kind }) => isMoveKind(kind));
  if (moves.length === 0) return false;
  const own = moves.filter((move) => move.start < end + NEAR && move.end > start);
  if (own.length > 0 && own.every(({ direction }) => direction === 'up')) return !FEAR.test(phrase);
  const falls = moves.filter(({ direction }) => direction === 'down');
  // "18 points, or 0.2%": of the two, the percentage tells how much it is.
  const rates = falls.filter(({ unit }) => unit === 'percent');
  if (own.length > 0 && (rates.length > 0 ? rates : falls.length > 0 ? falls : moves).every(isSlight)) return true;
  return BELOW.test(phrase) && moves.filter((move) => move.end <= start).at(-1)?.direction === 'up';
}

/** "Walmart's injuries fell 9%": something that the name has, and nothing `priced`. "Macy's fell 9%" has none. The words of a phrase, both inclusive. */
export const isOfThing = (words: Words, first: number, last: number, priced: WordSet): boolean =>
  words.ids[first] === KIND.name &&
  last - first > 2 &&
  (words.ids[last] === KIND.percent || words.ids[last] === KIND.largePercent) &&
  (words.starts[first + 1] ?? 0) - (words.ends[first] ?? 0) === POSSESSIVE &&
  !priced.isWithin(words, first, last + 1);

const isSlight = ({ unit, value, instrument }: KeyFigure): boolean =>
  unit === 'percent' && instrument !== undefined && Math.abs(value) < (/^(?:INDEX|CRYPTO):/.test(instrument) ? SMALL_OF_MARKET : SMALL);

/** Figures by the start of their sentence, in text order. */
export function bySentence(figures: readonly KeyFigure[]): ReadonlyMap<number, readonly KeyFigure[]> {
  const found = new Map<number, KeyFigure[]>();
  for (const figure of figures.toSorted((a, b) => a.start - b.start)) {
    const known = found.get(figure.sentence.start);
    if (known === undefined) found.set(figure.sentence.start, [figure]);
    else known.push(figure);
  }
  return found;
}
