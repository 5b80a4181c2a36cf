import type { Instrument, InstrumentKind } from '../core/instruments/instrument.ts';
import type { Bars } from '../core/market/bars.ts';
import { addDays, type IsoDate, utcDate } from '../core/market/date.ts';
import type { Facts } from '../core/market/facts.ts';
import type { Odds } from '../core/market/odds.ts';
import type { Quote } from '../core/market/quote.ts';
import type { MarketError, MarketErrorCode, SourceId } from '../core/market/source.ts';
import type { Result } from '../core/result.ts';
import type { Limits } from './budget.ts';

/** What a source answered, before anything is believed. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: unknown;
}

/** A failure before its source is known. */
export interface Failure {
  readonly code: MarketErrorCode;
  /** HTTP status, where one said so. */
  readonly status?: number;
  readonly retryAt?: number;
  readonly detail?: string;
}

/** What a request is for, as the request log words it. */
export type Reason = 'prices' | 'quotes' | 'filings' | 'odds' | 'list';

export interface SourceRequest {
  readonly url: string;
  readonly reason: Reason;
  /** `text` for CSV; JSON otherwise. */
  readonly format?: 'json' | 'text';
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds; 10,000 unless told. */
  readonly timeout?: number;
  /** Largest body in bytes; 8 MB unless told. */
  readonly maxBytes?: number;
  /** What this source means by a status or body, before the general rules. */
  readonly classify?: (status: number, text: string) => Failure | null;
}

/** Turns a sound answer into a value, or says why it is none. */
export type Read<T> = (answer: Answer) => Result<T, Failure>;

/** One request to one source: permission, budget, transport, classification, log. All that a provider has of the world besides a clock. */
export interface Access {
  ask<T>(request: SourceRequest, read: Read<T>): Promise<Result<T, MarketError>>;
  /** The reader's own key, where one is kept. */
  readonly key: string | null;
  now(): number;
}

/** Daily bars, and what came with them in the same answer. */
export interface Series {
  readonly bars: Bars;
  readonly quote?: Quote;
  /** End of the regular session that the source told of, ms since 1970. */
  readonly sessionEnd?: number;
}

/** What filings gave. */
interface Filings {
  /** Accession number of the newest financial report; empty where the source does not say. */
  readonly accession: string;
  /** Null when `accession` is the one already known. */
  readonly facts: Facts | null;
}

/** How far back a series goes: `year` for measures, `long` (five years, where the source has them) for articles that are older. */
export type Reach = 'year' | 'long';

/** Days that a reach covers: a year, and before it the window that says how things moved together a year ago. */
export const REACH_DAYS: Readonly<Record<Reach, number>> = { year: 500, long: 5 * 366 };

/** The first day that a reach takes in at `now`, ms since 1970. */
export const reachBack = (now: number, reach: Reach): IsoDate => addDays(utcDate(now), -REACH_DAYS[reach]);

/** Days of a coin that CoinGecko, which is asked first for coins, gives to those who do not pay. */
export const COIN_YEAR_DAYS = 365;

/** A place that data comes from. Each ability is absent where the source has none. */
export interface Provider {
  readonly id: SourceId;
  /** Hosts it asks; permission is needed for all of them. */
  readonly hosts: readonly string[];
  /** `required`: answers only with the reader's own key. */
  readonly key: 'none' | 'optional' | 'required';
  readonly limits: Limits;
  /** Limits with the reader's own key, where an optional one raises them. */
  readonly keyedLimits?: Limits;
  /** Its name for the instrument; null where it does not carry such things. */
  symbol(instrument: Instrument, want: 'series' | 'quote' | 'facts'): string | null;
  /** Days that its series go back at most; absent where as far as is asked. */
  readonly reachDays?: number;
  /** Daily bars, as far back as asked or as the source has them. */
  series?(symbol: string, instrument: Instrument, access: Access, reach: Reach): Promise<Result<Series, MarketError>>;
  /** Latest prices by symbol. For a symbol that is absent from the answer the source has none now. `kindOf` says what a symbol stands for. */
  quotes?(
    symbols: readonly string[],
    access: Access,
    kindOf?: (symbol: string) => InstrumentKind | undefined,
  ): Promise<Result<ReadonlyMap<string, Quote>, MarketError>>;
  /** Most symbols in one `quotes` call. */
  readonly quoteBatch?: number;
  /** What filings say. `known` is the newest filing already read; nothing newer gives no facts. */
  facts?(symbol: string, instrument: Instrument, access: Access, known: string | null): Promise<Result<Filings, MarketError>>;
  /** Markets on a question; a source without search fails with `unsupported`. Histories of `known` that are young enough are not asked for again. */
  odds?(query: string, access: Access, known?: readonly Odds[]): Promise<Result<readonly Odds[], MarketError>>;
}
