import type { InstrumentKind } from '../instruments/instrument.ts';
import type { Bar } from '../market/bars.ts';
import { addDays } from '../market/date.ts';
import type { Measure } from './measure.ts';
import { shorter } from './series.ts';

/** Bars below which the year is not covered, in sessions and in days. */
const MIN_BARS = { sessions: 200, days: 350 };

/**
 * Distance from the highest close of the last 52 weeks: last / max − 1, between −1 and 0. On closes; the extremes that sources and newspapers
 * print are often intraday and a little higher. At least 200 bars in the year, of a coin 350; `since` where they do not go back so far.
 */
export function from52WeekHigh(bars: readonly Bar[], kind: InstrumentKind): Measure {
  const need = kind === 'crypto' ? MIN_BARS.days : MIN_BARS.sessions;
  const last = bars.at(-1);
  if (last === undefined) return { reason: 'too-short', have: 0, need };
  const since = addDays(last.date, -364);
  const year = bars.filter((bar) => bar.date >= since);
  if (year.length < need) return { reason: 'too-short', have: year.length, need };
  const high = year.reduce((highest, bar) => (bar.close >= highest.close ? bar : highest), last);
  return { value: last.close / high.close - 1, n: year.length, from: high.date, to: last.date, ...shorter(year) };
}
