import type { InstrumentId } from './instrument.ts';

interface Market {
  /** What follows the symbol at Yahoo, with its dot. */
  readonly suffix: string;
  /** The city or exchange, for people. */
  readonly venue: string;
}

const MARKETS: Readonly<Record<string, Market>> = {
  AE: { suffix: '.AE', venue: 'UAE' },
  AT: { suffix: '.VI', venue: 'Vienna' },
  AU: { suffix: '.AX', venue: 'Sydney' },
  BD: { suffix: '.DH', venue: 'Dhaka' },
  BE: { suffix: '.BR', venue: 'Brussels' },
  BR: { suffix: '.SA', venue: 'São Paulo' },
  CA: { suffix: '.TO', venue: 'Toronto' },
  CH: { suffix: '.SW', venue: 'Zurich' },
  CL: { suffix: '.SN', venue: 'Santiago' },
  CN: { suffix: '.SS', venue: 'Shanghai' },
  CO: { suffix: '.CL', venue: 'Bogotá' },
  CZ: { suffix: '.PR', venue: 'Prague' },
  DE: { suffix: '.DE', venue: 'Frankfurt' },
  DK: { suffix: '.CO', venue: 'Copenhagen' },
  EE: { suffix: '.TL', venue: 'Tallinn' },
  EG: { suffix: '.CA', venue: 'Cairo' },
  ES: { suffix: '.MC', venue: 'Madrid' },
  FI: { suffix: '.HE', venue: 'Helsinki' },
  FR: { suffix: '.PA', venue: 'Paris' },
  GB: { suffix: '.L', venue: 'London' },
  GR: { suffix: '.AT', venue: 'Athens' },
  HK: { suffix: '.HK', venue: 'Hong Kong' },
  HR: { suffix: '.ZA', venue: 'Zagreb' },
  HU: { suffix: '.BD', venue: 'Budapest' },
  ID: { suffix: '.JK', venue: 'Jakarta' },
  IE: { suffix: '.IR', venue: 'Dublin' },
  IL: { suffix: '.TA', venue: 'Tel Aviv' },
  IN: { suffix: '.NS', venue: 'Mumbai' },
  IS: { suffix: '.IC', venue: 'Reykjavik' },
  IT: { suffix: '.MI', venue: 'Milan' },
  JP: { suffix: '.T', venue: 'Tokyo' },
  KE: { suffix: '.NR', venue: 'Nairobi' },
  KR: { suffix: '.KS', venue: 'Seoul' },
  KW: { suffix: '.KW', venue: 'Kuwait' },
  LK: { suffix: '.CM', venue: 'Colombo' },
  LT: { suffix: '.VS', venue: 'Vilnius' },
  MA: { suffix: '.CS', venue: 'Casablanca' },
  MX: { suffix: '.MX', venue: 'Mexico City' },
  MY: { suffix: '.KL', venue: 'Kuala Lumpur' },
  NG: { suffix: '.LG', venue: 'Lagos' },
  NL: { suffix: '.AS', venue: 'Amsterdam' },
  NO: { suffix: '.OL', venue: 'Oslo' },
  NZ: { suffix: '.NZ', venue: 'Wellington' },
  PE: { suffix: '.LM', venue: 'Lima' },
  PH: { suffix: '.PS', venue: 'Manila' },
  PK: { suffix: '.KA', venue: 'Karachi' },
  PL: { suffix: '.WA', venue: 'Warsaw' },
  PT: { suffix: '.LS', venue: 'Lisbon' },
  QA: { suffix: '.QA', venue: 'Doha' },
  RO: { suffix: '.RO', venue: 'Bucharest' },
  SA: { suffix: '.SR', venue: 'Riyadh' },
  SE: { suffix: '.ST', venue: 'Stockholm' },
  SG: { suffix: '.SI', venue: 'Singapore' },
  SI: { suffix: '.LJ', venue: 'Ljubljana' },
  TH: { suffix: '.BK', venue: 'Bangkok' },
  TR: { suffix: '.IS', venue: 'Istanbul' },
  TW: { suffix: '.TW', venue: 'Taipei' },
  VN: { suffix: '.VN', venue: 'Ho Chi Minh City' },
  ZA: { suffix: '.JO', venue: 'Johannesburg' },
};

/** Suffixes in news (Reuters, Yahoo) that are not a market's own. `US` ones carry the exchange. */
const OTHER_SUFFIXES: Readonly<Record<string, string>> = {
  N: 'US',
  O: 'US',
  OQ: 'US',
  K: 'US',
  US: 'US',
  F: 'DE',
  DE: 'DE',
  SZ: 'CN',
  V: 'CA',
  CN: 'CA',
  BO: 'IN',
  KQ: 'KR',
  TWO: 'TW',
  S: 'CH',
  VX: 'CH',
  SG: 'SG',
  LN: 'GB',
  GR: 'GR',
  JP: 'JP',
  KS: 'KR',
};

/** Exchange codes as printed before a symbol: `(LSE: TSCO)`. */
const EXCHANGES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    US: 'OTHEROTC NASDAQ NAS NYSE NYS AMEX NYSEARCA NYSEAMERICAN NASDAQGS NASDAQGM NASDAQCM NASDAQGSM OTC OTCQB OTCQX OTCMKTS OTCPK CBOE BATS ARCA NYSEMKT PINK',
    GB: 'LSE LON AIM LONDON',
    FR: 'EPA EURONEXTPARIS',
    DE: 'ETR FRA FWB XETRA',
    JP: 'TYO TSE TOKYO',
    HK: 'HKG HKEX SEHK HKSE',
    CA: 'TSX TSXV TSE.TO CSE CVE NEO CBOECA',
    AU: 'ASX',
    IN: 'NSE BSE BOM',
    CH: 'SWX SIX VTX',
    NL: 'AMS AEX',
    SE: 'STO OMX',
    DK: 'CPH',
    NO: 'OSL OSE OB',
    FI: 'HEL',
    KR: 'KRX KOSPI KOSDAQ',
    TW: 'TPE TWSE',
    CN: 'SHA SHE SSE SZSE',
    SG: 'SGX',
    BR: 'B3 BVMF',
    ZA: 'JSE',
    IT: 'BIT',
    ES: 'BME',
    BE: 'EBR',
    IL: 'TASE TLV',
    SA: 'TADAWUL',
  }).flatMap(([country, codes]) => codes.split(' ').map((code) => [code, country])),
);

const BY_SUFFIX: Readonly<Record<string, string>> = {
  ...OTHER_SUFFIXES,
  ...Object.fromEntries(Object.entries(MARKETS).map(([country, { suffix }]) => [suffix.slice(1), country])),
};

const own = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Country of a symbol's suffix, without the dot: `PA` → `FR`, `N` → `US`. */
export const countryOfSuffix = (suffix: string): string | undefined => own(BY_SUFFIX, suffix);

/** Whether it is the code of a country with a market: `GB` of `PAYS-GB`. */
export const isCountry = (code: string): boolean => Object.hasOwn(MARKETS, code);

/** Country of an exchange as news abbreviates it, spaces and case ignored: `NYSE American` → `US`. */
export const countryOfExchange = (exchange: string): string | undefined => own(EXCHANGES, exchange.replace(/[\s-]/g, '').toUpperCase());

export const venueOf = (country: string): string => (Object.hasOwn(MARKETS, country) ? (MARKETS[country]?.venue ?? country) : country);

/** The symbol at Yahoo, by its naming rules; a row of the tables may override it. */
export function yahooSymbol(id: InstrumentId): string {
  const [space = '', symbol = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (space === 'CRYPTO') return `${symbol}-USD`;
  if (space === 'US') return symbol.replace('.', '-');
  if (space === 'HK') return `${symbol.padStart(4, '0')}.HK`;
  if (space === 'CN') return `${symbol}${symbol.startsWith('6') ? '.SS' : '.SZ'}`;
  return symbol.replace('.', '-') + (Object.hasOwn(MARKETS, space) ? (MARKETS[space]?.suffix ?? '') : '');
}
