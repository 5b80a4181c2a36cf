import type { SourceId } from './source.ts';

/** `open` trading now; `closed`; `pre`/`post` outside regular hours; `always` for coins; `unknown` where nobody tells the hours. */
export type Session = 'open' | 'closed' | 'pre' | 'post' | 'always' | 'unknown';

/** The latest price of an instrument. */
export interface Quote {
  /** The symbol as the source writes it. */
  readonly symbol: string;
  readonly price: number;
  /** ISO 4217, or `points` for an index. */
  readonly currency: string;
  /** Change against the previous close (coins: 24 hours, never since midnight) as a fraction: −0.031 is −3.1 %. */
  readonly change: number | null;
  /** Time of the price, ms since 1970. */
  readonly asOf: number;
  /** Delay that the source declares, minutes; null where it declares none. */
  readonly delayMinutes: number | null;
  readonly session: Session;
  /** Next regular opening, ms since 1970, where the source tells. */
  readonly nextOpen?: number;
  /** The source's own 52-week extremes (intraday). */
  readonly high52?: number;
  readonly low52?: number;
  readonly source: SourceId;
  /** When we received it, ms since 1970. */
  readonly fetchedAt: number;
}
