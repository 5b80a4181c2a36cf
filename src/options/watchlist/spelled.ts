import { countryOfExchange, countryOfSuffix } from '../../core/instruments/countries.ts';
import type { InstrumentId } from '../../core/instruments/instrument.ts';

/** A pair as exchanges of coins write it: `BTC-USD`, `BTC/USDT`, `BTCUSD`. */
const PAIR = /^(\w{2,10}?)[-/]?(?:USD|USDT|USDC|EUR|GBP|JPY)$/;
const WITH_EXCHANGE = /^([A-Za-z][A-Za-z0-9 -]{1,14}):\s?([\w./-]{1,16})$/;
const WITH_SUFFIX = /^([\w-]{1,10})\.([A-Z]{1,3})$/;
const SHARE_CLASS = /^[A-Z]{1,6}[-/ ][A-C]$/;
/** As terminals write it: `NVDA US Equity`. */
const OF_TERMINAL = /^([\w/]{1,10}) ([A-Z]{2})(?: EQUITY)?$/;
/** As portals write an index: `^GSPC`. */
const INDEX = /^\^([A-Z0-9]{2,10})$/;

/** Codes of exchanges that articles do not print, and portals put before a symbol. */
const PORTAL_EXCHANGES: Readonly<Record<string, readonly string[]>> = {
  XETR: ['DE'],
  MIL: ['IT'],
  EURONEXT: ['FR', 'NL', 'BE', 'PT'],
  OMXSTO: ['SE'],
  OMXCOP: ['DK'],
  OMXHEX: ['FI'],
  GPW: ['PL'],
  BIST: ['TR'],
  NZX: ['NZ'],
  SET: ['TH'],
};
const TERMINAL_COUNTRIES: Readonly<Record<string, string>> = {
  ...{ US: 'US', UN: 'US', UW: 'US', UQ: 'US', LN: 'GB', JT: 'JP', JP: 'JP', HK: 'HK', GY: 'DE', GR: 'DE', FP: 'FR', NA: 'NL', SW: 'CH' },
  ...{ CN: 'CA', CT: 'CA', AU: 'AU', SS: 'SE', DC: 'DK', NO: 'NO', FH: 'FI', SM: 'ES', IM: 'IT', KS: 'KR', TT: 'TW', SP: 'SG', IN: 'IN' },
};
/** Indices whose symbol at portals is not their own. */
const PORTAL_INDICES: Readonly<Record<string, string>> = {
  ...{ GSPC: 'SPX', GDAXI: 'DAX', FCHI: 'CAC', STOXX50E: 'SX5E', SSMI: 'SMI', NSEI: 'NIFTY', BSESN: 'SENSEX', BVSP: 'IBOV', KS11: 'KOSPI' },
  ...{ TWII: 'TWSE', GSPTSE: 'TSX', SP400: 'MID', SP600: 'SML', MXX: 'IPC' },
};

/** Exchanges whose symbols are numbers, by how many digits they have there. */
const NUMBERED: readonly (readonly [country: string, digits: RegExp])[] = [
  ['JP', /^\d{4}$/],
  ['HK', /^\d{1,5}$/],
  ['TW', /^\d{4}$/],
  ['SA', /^\d{4}$/],
  ['KR', /^\d{6}$/],
  ['CN', /^\d{6}$/],
];

/** Ids that a bare number may be the symbol of: `7203`, `00700`. `country`: the only one whose symbols are meant. */
export function numbered(text: string, country: string | null = null): readonly InstrumentId[] {
  const found = NUMBERED.filter(([at, digits]) => digits.test(text) && (country === null || country === at));
  // Hong Kong alone has zeros before a number that are no part of it.
  return found.map(([at]) => `${at}:${at === 'HK' ? text.replace(/^0+(?=\d)/, '') : text}`);
}

/**
 * Ids that a symbol may have as portals, brokers and terminals spell it: `NASDAQ:NVDA`, `7203.T`, `BTC-USD`, `BRK-B`, `NVDA US Equity`, `^GSPC`. The
 * likeliest first; none for what is no such spelling.
 */
export function spelled(name: string): readonly InstrumentId[] {
  const upper = name.toUpperCase();
  const ids: InstrumentId[] = [];
  const listed = (country: string | undefined, symbol: string): void => {
    if (!country) return;
    // Share classes are written with a dot, and numbers without the zeros that some put before them.
    for (const each of [symbol, symbol.replace(/[-/ ]/g, '.'), symbol.replace(/^0+(?=\d)/, '')]) ids.push(`${country}:${each}`);
  };
  const [, exchange = '', symbol = upper] = WITH_EXCHANGE.exec(upper) ?? [];
  for (const country of own(PORTAL_EXCHANGES, exchange) ?? [countryOfExchange(exchange)]) listed(country, symbol);
  const [, coin] = PAIR.exec(symbol) ?? [];
  if (coin) ids.push(`CRYPTO:${coin}`);
  const [, base = '', suffix = ''] = WITH_SUFFIX.exec(upper) ?? [];
  listed(countryOfSuffix(suffix), base);
  if (SHARE_CLASS.test(upper)) listed('US', upper);
  const [, there = '', country = ''] = OF_TERMINAL.exec(upper) ?? [];
  listed(own(TERMINAL_COUNTRIES, country), there);
  const [, index] = INDEX.exec(upper) ?? [];
  if (index) ids.push(`INDEX:${own(PORTAL_INDICES, index) ?? index}`);
  return [...new Set(ids)];
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);
