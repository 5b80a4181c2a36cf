import type { Bar } from '../market/bars.ts';
import { addDays } from '../market/date.ts';
import type { Measure } from './measure.ts';

/** Bars below which the year is not covered: the reader is told "since listing" instead. */
const MIN_BARS = 200;

/**
 * Distance from the highest close of the last 52 weeks: last / max − 1, between −1 and 0. On closes; the extremes that sources and newspapers
 * print are often intraday and a little higher. At least 200 bars in the year.
 */
export function from52WeekHigh(bars: readonly Bar[]): Measure {
  const last = bars.at(-1);
  if (last === undefined) return { reason: 'too-short', have: 0, need: MIN_BARS };
  const since = addDays(last.date, -364);
  const year = bars.filter((bar) => bar.date >= since);
  if (year.length < MIN_BARS) return { reason: 'too-short', have: year.length, need: MIN_BARS };
  const high = year.reduce((highest, bar) => (bar.close >= highest.close ? bar : highest), last);
  return { value: last.close / high.close - 1, n: year.length, from: high.date, to: last.date };
}
