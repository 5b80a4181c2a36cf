import type { IsoDate } from '../market/date.ts';

/**
 * Why a measure has no value. `too-short`: fewer observations than its minimum (`have` of `need`); `gap`: no price near enough to the base
 * date; `not-meaningful`: the formula's sign convention fails (negative EBITDA, negative equity); `net-cash`: no net debt; `no-burn`: cash
 * flow is not negative; `missing`: an item is not in the filings; `mixed-currency`; `constant`: no variation to correlate; `waiting`: the
 * prices it needs are on their way; `itself`: what it would be compared with is the same thing.
 */
type MeasureReason =
  | 'too-short'
  | 'gap'
  | 'not-meaningful'
  | 'net-cash'
  | 'no-burn'
  | 'no-interest'
  | 'missing'
  | 'mixed-currency'
  | 'constant'
  | 'waiting'
  | 'itself';

/** A number, or the reason for its absence. */
export type Measure =
  | {
      readonly value: number;
      /** Observations used. */
      readonly n?: number;
      /** Half-width or ends of the error band, where there is one. */
      readonly band?: readonly [low: number, high: number];
      readonly from?: IsoDate;
      readonly to?: IsoDate;
      /** The first day there is, where that is not a year back: the measure is of the time since, not of the year. */
      readonly since?: IsoDate;
    }
  | { readonly reason: MeasureReason; readonly have?: number; readonly need?: number; readonly detail?: string };

/** What it is compared with could not be had. */
export const NO_BENCHMARK: Measure = { reason: 'missing', detail: 'benchmark' };

/** The days of the two end so far apart that returns by the date are not of the same time. */
export const HOURS_APART: Measure = { reason: 'not-meaningful', detail: 'hours' };

export const hasValue = (measure: Measure): measure is Extract<Measure, { value: number }> => 'value' in measure;
