import type { Ending } from '../instruments/instrument.ts';

/** Every place a number can come from. The order is that of the options page. */
export const SOURCES = [
  'yahoo',
  'cboe',
  'fred',
  'coingecko',
  'coinbase',
  'kraken',
  'binance',
  'sec',
  'polymarket',
  'kalshi',
  'twelvedata',
  'tiingo',
  'massive',
  'fmp',
  'finnhub',
  'alphavantage',
] as const;

export type SourceId = (typeof SOURCES)[number];

/**
 * Why a source gave no number.
 * `notfound` it does not carry the symbol; `nodata` it does, but has nothing for the period; `ratelimited` it, or our own budget, asks us to
 * wait; `auth` the key is missing or refused; `blocked` it answers with a wall (consent, captcha, proxy); `geo` not from here; `schema` it
 * answered something we do not understand; `network` it did not answer; `permission` the reader has not let us ask it; `disabled` the reader
 * switched it off; `unsupported` no source carries this kind of thing without a key.
 */
export const MARKET_ERROR_CODES = [
  'notfound',
  'nodata',
  'ratelimited',
  'auth',
  'blocked',
  'geo',
  'schema',
  'network',
  'permission',
  'disabled',
  'unsupported',
] as const;

export type MarketErrorCode = (typeof MARKET_ERROR_CODES)[number];

/** A failure that is expected, and that the reader is told in a sentence. */
export interface MarketError {
  readonly code: MarketErrorCode;
  /** The source that failed; absent when no source was asked. */
  readonly source?: SourceId;
  /** When asking again makes sense, ms since 1970. */
  readonly retryAt?: number;
  /** Of what is listed no more, so that nobody carries it: since when, and why. */
  readonly ended?: Ending;
  /** For the log and the options page; never holds a key or a body. */
  readonly detail?: string;
}

/** Why there is no number of what is listed no more. */
export const delisted = (ended: Ending): MarketError => ({ code: 'unsupported', ended });
