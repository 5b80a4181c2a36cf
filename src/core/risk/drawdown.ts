import type { Bar } from '../market/bars.ts';
import type { Measure } from './measure.ts';
import { shorter } from './series.ts';

/** Closes below which a drawdown says nothing. */
const MIN_CLOSES = 20;

/**
 * The worst fall from a peak: min over t of close(t) / max(close up to t) − 1. Between −1 and 0, on closes, within the bars given; `from` is
 * the peak, `to` the trough; `since` where the bars are of less than a year. At least 20 closes.
 */
export function maxDrawdown(bars: readonly Bar[]): Measure {
  let peak = bars[0];
  if (peak === undefined || bars.length < MIN_CLOSES) return { reason: 'too-short', have: bars.length, need: MIN_CLOSES };
  let worst = { value: 0, from: peak.date, to: peak.date };
  for (const bar of bars) {
    if (bar.close >= peak.close) peak = bar;
    const value = bar.close / peak.close - 1;
    if (value < worst.value) worst = { value, from: peak.date, to: bar.date };
  }
  return { ...worst, n: bars.length, ...shorter(bars) };
}

/** Where the last close stands below the highest of the bars given: last / peak − 1, between −1 and 0. `from` is the peak, `since` as above. */
export function currentDrawdown(bars: readonly Bar[]): Measure {
  const last = bars.at(-1);
  if (last === undefined || bars.length < MIN_CLOSES) return { reason: 'too-short', have: bars.length, need: MIN_CLOSES };
  const peak = bars.reduce((highest, bar) => (bar.close >= highest.close ? bar : highest), last);
  return { value: last.close / peak.close - 1, n: bars.length, from: peak.date, to: last.date, ...shorter(bars) };
}
