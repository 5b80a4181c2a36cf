import type { ThemeEvidence, ThemeId } from './theme.ts';

/** Less than a sentence on many: a heading, or a move of one name, as of every further share that fell with the others. */
export type Slight = 'heading' | 'name';

interface Quotable extends Pick<ThemeEvidence, 'start' | 'end' | 'entities'> {
  /** It only touches on the theme. */
  readonly weak: boolean;
  /** It tells of what was long ago. */
  readonly bygone: boolean;
  readonly slight: Slight | undefined;
}

/** Where enough sentences raise the theme outright today, those that only touch on it, or tell of one more name, add nothing to most. */
export function worthQuoting<Found extends Quotable>(theme: ThemeId, evidence: readonly Found[]): readonly Found[] {
  // What was long ago crowds nothing of today out.
  const outright = evidence.filter((each) => !each.bygone && isOutright(each));
  if (outright.length < ENOUGH) return evidence;
  if (!TOLD_AT_LENGTH.has(theme)) return evidence.filter(isOutright);
  // "Stocks plunged. Alphacorp fell 4%."
  return evidence.filter((each) => isOutright(each) || (each.slight !== 'heading' && outright.some((other) => goesWith(each, other))));
}
const isOutright = ({ weak, slight }: Quotable): boolean => !weak && slight === undefined;
const ENOUGH = 2;
/** Is the one sentence next to the other, or of the same company? */
const goesWith = (one: Quotable, other: Quotable): boolean =>
  isNextTo(one, other) || one.entities.some((each) => other.entities.includes(each));
const isNextTo = (one: Quotable, other: Quotable): boolean => Math.max(one.start, other.start) - Math.min(one.end, other.end) <= BETWEEN;
/** Blanks between sentences next to each other. */
const BETWEEN = 2;
/** Who owes, what fell, what is ruled and what stands still takes several sentences to tell, of which those that touch on it are a part. */
const TOLD_AT_LENGTH: ReadonlySet<ThemeId> = new Set([
  'leverage_debt',
  'circular_financing',
  'liquidity_crunch',
  'volatility_selloff',
  'regulation_energy',
  'execution',
]);
