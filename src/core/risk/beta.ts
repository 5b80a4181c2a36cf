import type { Measure } from './measure.ts';
import { logReturns } from './returns.ts';
import { align, type Series } from './series.ts';
import { covariance, deviation, NO_VARIATION } from './statistics.ts';

/** A year of sessions. */
const WINDOW = 252;
const MIN_RETURNS = 60;

/**
 * Beta against a market: cov(r, r_market) / var(r_market) on daily log returns between common sessions, the last 252 of them. A plain number:
 * 1.5 moves one and a half times as far as the market. At least 60 returns, so that a recent listing shows none.
 */
export function beta(series: Series, market: Series): Measure {
  const common = align(series, market);
  const own = logReturns(common.left).slice(-WINDOW);
  const theirs = logReturns(common.right).slice(-WINDOW);
  if (own.length < MIN_RETURNS) return { reason: 'too-short', have: own.length, need: MIN_RETURNS };
  if (deviation(theirs) <= NO_VARIATION) return { reason: 'constant' };
  const from = common.dates.at(-own.length - 1);
  const to = common.dates.at(-1);
  return { value: covariance(own, theirs) / covariance(theirs, theirs), n: own.length, ...(from && to ? { from, to } : {}) };
}
