import { binance, coinbase, coingecko, kraken } from './coins.ts';
import { sec } from './filings.ts';
import { alphavantage, finnhub, fmp, massive, tiingo, twelvedata } from './keyed.ts';
import { kalshi, polymarket } from './odds.ts';
import { cboe, fred, yahoo } from './prices.ts';
import { notServed, type ReplayRequest, type ReplayResponse } from './response.ts';

const HOSTS: Readonly<Record<string, (request: ReplayRequest) => ReplayResponse>> = {
  'query1.finance.yahoo.com': yahoo,
  'cdn.cboe.com': cboe,
  'fred.stlouisfed.org': fred,
  'api.coingecko.com': coingecko,
  'api.exchange.coinbase.com': coinbase,
  'api.kraken.com': kraken,
  'data-api.binance.vision': binance,
  'data.sec.gov': sec,
  'www.sec.gov': sec,
  'gamma-api.polymarket.com': polymarket,
  'clob.polymarket.com': polymarket,
  'external-api.kalshi.com': kalshi,
  'api.twelvedata.com': twelvedata,
  'api.tiingo.com': tiingo,
  'api.massive.com': massive,
  'financialmodelingprep.com': fmp,
  'finnhub.io': finnhub,
  'www.alphavantage.co': alphavantage,
};

/** What the host would answer: real shapes, invented numbers, the same for the same day. */
export function replay(request: ReplayRequest): ReplayResponse {
  const serve = Object.hasOwn(HOSTS, request.host) ? HOSTS[request.host] : undefined;
  return serve ? serve(request) : notServed();
}
