import type { SourceId } from './source.ts';

export type SourceGroup = 'shares' | 'crypto' | 'filings' | 'odds' | 'keyed';

/** Sources by what they are asked for; an order among those of different groups would say nothing. */
export const GROUPS: Readonly<Record<SourceId, SourceGroup>> = {
  yahoo: 'shares',
  cboe: 'shares',
  fred: 'shares',
  coingecko: 'crypto',
  coinbase: 'crypto',
  kraken: 'crypto',
  binance: 'crypto',
  sec: 'filings',
  polymarket: 'odds',
  kalshi: 'odds',
  twelvedata: 'keyed',
  tiingo: 'keyed',
  massive: 'keyed',
  fmp: 'keyed',
  finnhub: 'keyed',
  alphavantage: 'keyed',
};

/** Groups whose sources stand in for one another: of odds, one is searched by words and the other asked by ticker. */
export const isOrdered = (group: SourceGroup): boolean => group !== 'odds';
