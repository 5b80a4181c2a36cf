import { LIFETIME } from '../core/market/lifetime.ts';
import type { Odds } from '../core/market/odds.ts';

/** A wider spread than this says little. */
const MOST_SPREAD = 0.1;

type Price = Pick<Odds, 'probability' | 'wide'>;

/**
 * Probability of an outcome: the middle of bid and ask while they are at most 0.10 apart, else the last trade, flagged as weak; never one
 * side alone. Null when there is neither: what was never traded is written as a trade at nought, or at one for the other of two outcomes.
 * Outcomes of one event are not scaled to sum to one.
 */
export function probabilityOf(bid: number | null, ask: number | null, last: number | null): Price | null {
  // An empty side is written as nought, or as one: nobody bids, or nobody sells.
  const [low, high] = [bid === 0 ? null : fraction(bid), ask === 1 ? null : fraction(ask)];
  if (low !== null && high !== null && high >= low && high - low <= MOST_SPREAD + 1e-9) {
    return { probability: (low + high) / 2, wide: false };
  }
  const traded = fraction(last);
  return traded === null || traded === 0 || traded === 1 ? null : { probability: traded, wide: true };
}

/** Outcomes of one event shown. */
const MOST_OUTCOMES = 3;

/**
 * The likeliest outcomes of an event. Where these are all settled and another is not, the likeliest of the open ones takes the place of the last:
 * an answer in which everything is settled is kept for good.
 */
export function likeliest<T extends { readonly odds: Odds }>(outcomes: readonly T[]): readonly T[] {
  const sorted = outcomes.toSorted((a, b) => b.odds.probability - a.odds.probability);
  const top = sorted.slice(0, MOST_OUTCOMES);
  const open = sorted.find(({ odds }) => odds.status !== 'resolved');
  return !open || top.includes(open) || top.some(({ odds }) => odds.status !== 'resolved') ? top : [...top.slice(0, -1), open];
}

type Known = readonly Odds[] | undefined;

/** The history of the same outcome, where it was fetched less than an hour before `now`. */
export function youngHistory(odds: Odds, known: Known, now: number): Pick<Odds, 'history' | 'historyAt'> | null {
  const same = known?.find((each) => each.url === odds.url && each.outcome === odds.outcome && each.question === odds.question);
  if (same?.historyAt === undefined || now - same.historyAt >= LIFETIME.oddsHistory) return null;
  return { history: same.history, historyAt: same.historyAt };
}

const fraction = (value: number | null): number | null => (value !== null && value >= 0 && value <= 1 ? value : null);
