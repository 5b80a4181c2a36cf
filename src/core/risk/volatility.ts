import type { Measure } from './measure.ts';
import { logReturns } from './returns.ts';
import type { Series } from './series.ts';
import { deviation } from './statistics.ts';

/** Returns below which a volatility says nothing; and of fewer than two thirds of its window it is not what its name says. */
const MIN_RETURNS = 20;
const needed = (window: number): number => Math.max(MIN_RETURNS, Math.ceil((window * 2) / 3));
/** Windows below which a rank says nothing. */
const MIN_WINDOWS = 60;

/** Trading days a year: equities and indices 252, what trades daily 365. */
type AnnualisedBy = 252 | 365;

/**
 * Annualised realised volatility, close to close: s(r)·√N, s the sample deviation (n − 1) of the last `window` daily log returns.
 * A fraction a year: 0.35 is 35 %. At least 20 returns, and two thirds of the window: 20 of 30, 60 of 90.
 */
export function volatility(series: Series, annualisedBy: AnnualisedBy, window: number): Measure {
  const returns = logReturns(series.prices).slice(-window);
  const need = needed(window);
  if (returns.length < need) return { reason: 'too-short', have: returns.length, need };
  const from = series.dates.at(-returns.length - 1);
  const to = series.dates.at(-1);
  return { value: deviation(returns) * Math.sqrt(annualisedBy), n: returns.length, ...(from && to ? { from, to } : {}) };
}

/**
 * Where the volatility of the last `window` returns stands among all windows of that length in the last `among` returns: the share of the
 * earlier windows that were calmer, 0 to 1 (equals count half). At least 60 windows.
 */
export function volatilityPercentile(series: Series, window: number, among: number): Measure {
  const returns = logReturns(series.prices).slice(-among);
  const rolling: number[] = [];
  for (let end = window; end <= returns.length; end += 1) rolling.push(deviation(returns.slice(end - window, end)));
  const now = rolling.pop();
  if (now === undefined || rolling.length < MIN_WINDOWS) return { reason: 'too-short', have: rolling.length, need: MIN_WINDOWS };
  const calmer = rolling.reduce((count, value) => count + (value < now ? 1 : value === now ? 0.5 : 0), 0);
  return { value: calmer / rolling.length, n: rolling.length };
}
