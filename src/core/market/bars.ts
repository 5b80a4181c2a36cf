import type { IsoDate } from './date.ts';
import type { SourceId } from './source.ts';

/** One trading day. */
export interface Bar {
  /** The local date of the exchange; for coins the UTC day whose end is the close. */
  readonly date: IsoDate;
  /** Split-adjusted. */
  readonly close: number;
  /** Split- and dividend-adjusted where the source gives it, else equal to `close`. NaN on a day for which it gives none: no return. */
  readonly adjusted: number;
  readonly high?: number;
  readonly low?: number;
}

/** A split as its source tells of it: 10 for ten new shares to one old. */
export interface Split {
  readonly date: IsoDate;
  readonly ratio: number;
}

/** A daily series from one source, ascending, one bar a date. Never spliced from two sources. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly currency: string;
  /** IANA zone whose calendar days the dates are. */
  readonly timeZone: string;
  readonly adjustment: 'split' | 'split+dividend' | 'none';
  /** Splits since the series begins, where the source tells of them: empty is none. */
  readonly splits?: readonly Split[];
  /** The day from which it was asked for; absent where the source gave all it has, so that asking for more brings nothing. */
  readonly since?: IsoDate;
  /** `true` while the last bar is of a day that is still trading. */
  readonly lastIsOpen: boolean;
  readonly source: SourceId;
  readonly fetchedAt: number;
}
