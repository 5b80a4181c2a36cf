import type { IsoDate } from '../market/date.ts';
import type { SourceId } from '../market/source.ts';

/** Why a figure cannot be checked. */
export type NotCheckable =
  | 'business-metric' // revenue, deals, counts: no series says so
  | 'no-subject' // nothing listed that it is about
  | 'no-series' // no source gave the prices
  | 'no-date' // the article has no publication date
  | 'no-window' // over what time is not stated
  | 'forecast' // about the future
  | 'out-of-range'; // before the series begins

/** A figure against data. Values are fractions for percentages, else in the figure's unit. */
export type Verdict =
  | {
      readonly verdict: 'consistent' | 'inconsistent';
      /** `farUnderstated`: "more than 5 %" where it was 50 %. */
      readonly flag?: 'far-understated';
      readonly stated: number;
      readonly measured: number;
      /** `close(2025-12-02) / close(2025-11-02) − 1` */
      readonly formula: string;
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly tolerance: number;
      readonly source: SourceId;
    }
  | { readonly verdict: 'not-checkable'; readonly reason: NotCheckable };
