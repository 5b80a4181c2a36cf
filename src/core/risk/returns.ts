import type { Bars } from '../market/bars.ts';
import { addDays, daysBetween } from '../market/date.ts';
import type { Measure } from './measure.ts';
import { finishedBars } from './series.ts';

/** The base price may be this many calendar days older than asked: a weekend and a long holiday. */
export const BASE_SLACK_DAYS = 7;

/** rₜ = ln(Pₜ / Pₜ₋₁), one fewer than there are prices. Natural logarithm, plain fractions. */
export function logReturns(prices: readonly number[]): number[] {
  const returns: number[] = [];
  for (let i = 1; i < prices.length; i += 1) returns.push(Math.log((prices[i] ?? Number.NaN) / (prices[i - 1] ?? Number.NaN)));
  return returns;
}

/**
 * Price return over calendar days: close(t) / close(base) − 1, a fraction. t is the last finished day; the base is the last close on or
 * before t − days, at most a week older (`gap` otherwise). Closes are split-adjusted, without dividends: the number a newspaper prints.
 */
export function returnOver(bars: Bars, days: number): Measure {
  const over = finishedBars(bars);
  const last = over.at(-1);
  if (last === undefined) return { reason: 'too-short', have: 0, need: 2 };
  const wanted = addDays(last.date, -days);
  const base = over.findLast((bar) => bar.date <= wanted);
  if (base === undefined) return { reason: 'too-short', have: daysBetween(over[0]?.date ?? last.date, last.date), need: days };
  if (daysBetween(base.date, wanted) > BASE_SLACK_DAYS) return { reason: 'gap', detail: base.date };
  return { value: last.close / base.close - 1, from: base.date, to: last.date };
}

/**
 * A day's move of more than ×1.8 either way in a series that its source does not adjust: more likely a split than a price. Measures on such a
 * series would be wrong by the split, so they are withheld.
 */
export function looksUnadjusted(bars: Bars): boolean {
  if (bars.adjustment !== 'none') return false;
  return logReturns(finishedBars(bars).map((bar) => bar.close)).some((value) => Math.abs(value) > Math.log(1.8));
}
