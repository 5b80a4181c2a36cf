import { addDays } from '../market/date.ts';
import type { Measure } from './measure.ts';
import { logReturns } from './returns.ts';
import { type Aligned, align, type Series } from './series.ts';
import { covariance, deviation, NO_VARIATION } from './statistics.ts';

/** Share of the window that must hold a return. */
const VALID_SHARE = 0.8;
/** Standard normal quantile of a two-sided 95 % band. */
const Z95 = 1.96;

/** Returns needed for a window: 24 of 30, 72 of 90. */
const minimumSample = (window: number): number => Math.ceil(window * VALID_SHARE);

/**
 * Pearson correlation of daily log returns between common sessions, over the last `window` of them, with its 95 % band by Fisher's z:
 * tanh(atanh ρ ± 1.96/√(n − 3)). Between −1 and 1. Needs 80 % of the window, and takes none from before the time the window would normally
 * span: an old overlap says nothing of today.
 */
export function correlation(left: Series, right: Series, window: number): Measure {
  return ofAligned(recent(align(left, right), left, right, window), window);
}

function ofAligned(common: Aligned, window: number): Measure {
  const left = logReturns(common.left);
  const right = logReturns(common.right);
  const need = minimumSample(window);
  if (left.length < need) return { reason: 'too-short', have: left.length, need };
  const spread = deviation(left) * deviation(right);
  if (deviation(left) <= NO_VARIATION || deviation(right) <= NO_VARIATION) return { reason: 'constant' };
  const value = Math.min(1, Math.max(-1, covariance(left, right) / spread));
  const from = common.dates[0];
  const to = common.dates.at(-1);
  return { value, n: left.length, band: fisherBand(value, left.length), ...(from && to ? { from, to } : {}) };
}

/** The last `window` returns, and of these only what lies within the calendar time such a window spans (five sessions a week, some missing). */
function recent(common: Aligned, left: Series, right: Series, window: number): Aligned {
  const newest = [left.dates.at(-1) ?? '', right.dates.at(-1) ?? ''].sort()[1] ?? '';
  if (newest === '') return common;
  const oldest = addDays(newest, -Math.round((window * 7) / 5 / VALID_SHARE) - 5);
  const first = common.dates.findIndex((date) => date >= oldest);
  if (first < 0) return slice(common, 0, 0);
  return slice(common, Math.max(first, common.dates.length - window - 1), common.dates.length);
}

const slice = (common: Aligned, start: number, end: number): Aligned => ({
  dates: common.dates.slice(start, end),
  left: common.left.slice(start, end),
  right: common.right.slice(start, end),
});

function fisherBand(value: number, n: number): readonly [number, number] {
  if (Math.abs(value) >= 1) return [value, value];
  const half = Z95 / Math.sqrt(n - 3);
  return [Math.tanh(Math.atanh(value) - half), Math.tanh(Math.atanh(value) + half)];
}
