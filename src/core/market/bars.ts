import type { IsoDate } from './date.ts';
import type { SourceId } from './source.ts';

/** One trading day. */
export interface Bar {
  /** The local date of the exchange; for coins the UTC day whose end is the close. */
  readonly date: IsoDate;
  /** Split-adjusted. */
  readonly close: number;
  /** Split- and dividend-adjusted where the source gives it, else equal to `close`. */
  readonly adjusted: number;
  readonly high?: number;
  readonly low?: number;
}

/** A daily series from one source, ascending, one bar a date. Never spliced from two sources. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly currency: string;
  /** IANA zone whose calendar days the dates are. */
  readonly timeZone: string;
  readonly adjustment: 'split' | 'split+dividend' | 'none';
  /** `true` while the last bar is of a day that is still trading. */
  readonly lastIsOpen: boolean;
  readonly source: SourceId;
  readonly fetchedAt: number;
}
