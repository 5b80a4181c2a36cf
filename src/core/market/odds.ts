import type { SourceId } from './source.ts';

/** A market-implied probability. */
export interface Odds {
  readonly question: string;
  readonly outcome: string;
  /** 0 to 1: the middle of bid and ask while they are at most 0.10 apart, else the last trade; a market without either has no odds. */
  readonly probability: number;
  /** The spread is above 0.10: the number is weak. */
  readonly wide: boolean;
  readonly status: 'open' | 'closed' | 'resolved';
  /** Daily history, ascending: what it was on a date. */
  readonly history: readonly { readonly at: number; readonly probability: number }[];
  /** The page a reader can look at; never an order form. */
  readonly url: string;
  readonly source: SourceId;
  readonly fetchedAt: number;
  /** When the history was fetched, ms since 1970; it changes more slowly than the odds. Absent without one. */
  readonly historyAt?: number;
  /** Older than its lifetime, because no source has answered since `fetchedAt`: not to be shown as of now. */
  readonly stale?: boolean;
}
