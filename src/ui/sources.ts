import type { SourceId } from '../core/market/source.ts';

/** What readers know each source as. Proper names are the same in every language. */
export const SOURCE_NAMES: Readonly<Record<SourceId, string>> = {
  yahoo: 'Yahoo Finance',
  cboe: 'Cboe',
  fred: 'FRED, St. Louis Fed',
  coingecko: 'CoinGecko',
  coinbase: 'Coinbase Exchange',
  kraken: 'Kraken',
  // Its prices are in USDT, which is shown as the dollar that it stands for.
  binance: 'Binance (USDT)',
  sec: 'SEC EDGAR',
  polymarket: 'Polymarket',
  kalshi: 'Kalshi',
  twelvedata: 'Twelve Data',
  tiingo: 'Tiingo',
  massive: 'Massive',
  fmp: 'Financial Modeling Prep',
  finnhub: 'Finnhub',
  alphavantage: 'Alpha Vantage',
};
