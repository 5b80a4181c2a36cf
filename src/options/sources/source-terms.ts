import type { SourceId } from '../../core/market/source.ts';
import type { MessageKey } from '../../ui/words.ts';

interface Terms {
  /** Under which terms its numbers are shown, in a sentence. */
  readonly licence: MessageKey;
  /** Where the source says so itself. */
  readonly url: string;
}

/** Licence and attribution of each source. */
export const SOURCE_TERMS: Readonly<Record<SourceId, Terms>> = {
  yahoo: { licence: 'terms_personal', url: 'https://legal.yahoo.com/us/en/yahoo/terms/otos/index.html' },
  cboe: { licence: 'terms_personal', url: 'https://www.cboe.com/terms/' },
  fred: { licence: 'terms_fred', url: 'https://fred.stlouisfed.org/legal/' },
  coingecko: { licence: 'terms_coingecko', url: 'https://www.coingecko.com/en/api_terms' },
  coinbase: { licence: 'terms_personal', url: 'https://www.coinbase.com/legal/market_data' },
  kraken: { licence: 'terms_personal', url: 'https://www.kraken.com/legal' },
  binance: { licence: 'terms_personal', url: 'https://www.binance.com/en/terms' },
  sec: { licence: 'terms_public', url: 'https://www.sec.gov/privacy#security' },
  polymarket: { licence: 'terms_personal', url: 'https://polymarket.com/tos' },
  kalshi: { licence: 'terms_personal', url: 'https://kalshi.com/regulatory/rulebook' },
  twelvedata: { licence: 'terms_plan', url: 'https://twelvedata.com/terms' },
  tiingo: { licence: 'terms_plan', url: 'https://www.tiingo.com/about/terms' },
  massive: { licence: 'terms_plan', url: 'https://massive.com/legal/terms' },
  fmp: { licence: 'terms_plan', url: 'https://site.financialmodelingprep.com/terms-of-service' },
  finnhub: { licence: 'terms_plan', url: 'https://finnhub.io/terms-of-service' },
  alphavantage: { licence: 'terms_plan', url: 'https://www.alphavantage.co/terms_of_service/' },
};
