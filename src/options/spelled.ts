import { countryOfExchange, countryOfSuffix } from '../core/instruments/countries.ts';
import type { InstrumentId } from '../core/instruments/instrument.ts';

const QUOTED_IN = /^(.{1,12})-(?:USD|USDT|USDC|EUR|GBP|JPY)$/;
const WITH_EXCHANGE = /^([A-Za-z][A-Za-z0-9 -]{1,14}):\s?([\w.-]{1,12})$/;
const WITH_SUFFIX = /^([\w-]{1,10})\.([A-Z]{1,3})$/;
const SHARE_CLASS = /^[A-Z]{1,6}[-/][A-Z]$/;

/**
 * Ids that a symbol may have as portals and brokers spell it: `NASDAQ:NVDA`, `7203.T`, `BTC-USD`, `BRK-B`. The likeliest first; none for what is no
 * such spelling.
 */
export function spelled(name: string): readonly InstrumentId[] {
  const upper = name.toUpperCase();
  const ids: InstrumentId[] = [];
  const listed = (country: string | undefined, symbol: string): void => {
    if (!country) return;
    // Share classes are written with a dot, and numbers without the zeros that some put before them.
    for (const each of [symbol, symbol.replace(/[-/]/g, '.'), symbol.replace(/^0+(?=\d)/, '')]) ids.push(`${country}:${each}`);
  };
  const [, coin] = QUOTED_IN.exec(upper) ?? [];
  if (coin) ids.push(`CRYPTO:${coin}`);
  const [, exchange = '', symbol = ''] = WITH_EXCHANGE.exec(upper) ?? [];
  listed(countryOfExchange(exchange), symbol);
  const [, base = '', suffix = ''] = WITH_SUFFIX.exec(upper) ?? [];
  listed(countryOfSuffix(suffix), base);
  if (SHARE_CLASS.test(upper)) listed('US', upper);
  return [...new Set(ids)];
}
