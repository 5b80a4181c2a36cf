import { alphavantage } from './alphavantage.ts';
import { binance } from './binance.ts';
import { cboe } from './cboe.ts';
import { coinbase } from './coinbase.ts';
import { coingecko } from './coingecko.ts';
import { finnhub } from './finnhub.ts';
import { fmp } from './fmp.ts';
import { fred } from './fred.ts';
import { kalshi } from './kalshi.ts';
import { kraken } from './kraken.ts';
import { massive } from './massive.ts';
import { polymarket } from './polymarket.ts';
import type { Provider } from './provider.ts';
import { sec } from './sec.ts';
import { tiingo } from './tiingo.ts';
import { twelvedata } from './twelvedata.ts';
import { yahoo } from './yahoo.ts';

/** Every source, in the order of the options page. */
export const PROVIDERS: readonly Provider[] = [
  yahoo,
  cboe,
  fred,
  coingecko,
  coinbase,
  kraken,
  binance,
  sec,
  polymarket,
  kalshi,
  twelvedata,
  tiingo,
  massive,
  fmp,
  finnhub,
  alphavantage,
];
