import type { Odds } from '../core/market/odds.ts';

/** A wider spread than this says little. */
const MOST_SPREAD = 0.1;

type Price = Pick<Odds, 'probability' | 'bid' | 'ask' | 'wide'>;

/**
 * Probability of an outcome: the middle of bid and ask while they are at most 0.10 apart, else the last trade, flagged as weak; never one
 * side alone. Null when there is neither. Outcomes of one event are not scaled to sum to one.
 */
export function probabilityOf(bid: number | null, ask: number | null, last: number | null): Price | null {
  const [low, high] = [fraction(bid), fraction(ask)];
  if (low !== null && high !== null && high >= low && high - low <= MOST_SPREAD + 1e-9) {
    return { probability: (low + high) / 2, bid: low, ask: high, wide: false };
  }
  const traded = fraction(last);
  return traded === null ? null : { probability: traded, bid: low, ask: high, wide: true };
}

const fraction = (value: number | null): number | null => (value !== null && value >= 0 && value <= 1 ? value : null);
