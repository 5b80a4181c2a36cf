import type { IsoDate } from '../market/date.ts';
import type { SourceId } from '../market/source.ts';

/** Why a figure cannot be checked. */
export type NotCheckable =
  | 'business-metric' // revenue, deals, counts: no series says so
  | 'no-subject' // nothing listed that it is about
  | 'unnamed-subject' // its sentence names nobody, and the name before it does not agree: it may be of another
  | 'no-series' // no source gave the prices
  | 'another-series' // prices there are, of another currency, split or line of the share
  | 'another-price' // so far from the price of its subject that it is likely of something else
  | 'no-date' // the article has no publication date
  | 'no-window' // over what time is not stated
  | 'another-time' // not over the time that was read, but over another that is usual
  | 'another-subject' // what another name of its sentence did
  | 'moment-of-day' // true at some moment of a day, or said of one: daily prices cannot tell
  | 'gone-further' // doubled, and went on: what it had become is passed
  | 'forecast' // about the future
  | 'out-of-range'; // of a day that the series lacks

/** A figure against data. Values are fractions for percentages, else in the figure's unit. */
export type Verdict =
  | {
      readonly verdict: 'consistent' | 'inconsistent';
      /** `far-understated`: "more than 5 %" where it was 50 %. */
      readonly flag?: 'far-understated';
      readonly stated: number;
      /** At the close, where there is one. */
      readonly measured: number;
      /** The extremes of the day, where it is only between these that the stated value was reached. */
      readonly within?: readonly [low: number, high: number];
      /** `close(2025-12-02) / close(2025-11-02) − 1` */
      readonly formula: string;
      /** The two prices of the formula, as they stand in it, where it has two. */
      readonly prices?: readonly [price: number, base: number];
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly tolerance: number;
      readonly source: SourceId;
    }
  | { readonly verdict: 'not-checkable'; readonly reason: NotCheckable };
