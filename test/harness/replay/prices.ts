import { NEW_YORK } from '../../../src/core/market/calendar.ts';
import { localDate } from '../../../src/core/market/zone.ts';
import { characterOf, closingOf, type Day, daysOf, isUnknown, lastTrade, openingOf } from './market.ts';
import { json, notServed, type ReplayRequest, type ReplayResponse, text } from './response.ts';

const HOUR = 3_600_000;
const DAY_SECONDS = 86_400;
const seconds = (ms: number): number => Math.floor(ms / 1_000);

/** Yahoo's chart and spark. */
export function yahoo({ path, query, now }: ReplayRequest): ReplayResponse {
  const chart = /^\/v8\/finance\/chart\/(.+)$/.exec(path)?.[1];
  if (chart !== undefined) {
    const symbol = decodeURIComponent(chart);
    if (isUnknown(symbol)) {
      return json({ chart: { result: null, error: { code: 'Not Found', description: 'No data found, symbol may be delisted' } } }, 404);
    }
    const [since, until] = ['period1', 'period2'].map((name) => Number(query.get(name)));
    if (!(since && until)) return json({ chart: { result: null, error: { code: 'Unprocessable Entity', description: 'no period' } } }, 422);
    return json({ chart: { result: [yahooResult(symbol, now, since, until)], error: null } });
  }
  if (path !== '/v7/finance/spark') return notServed();
  const symbols = (query.get('symbols') ?? '').split(',').filter((symbol) => symbol !== '' && !isUnknown(symbol));
  // In an order of its own, as the real one.
  const result = symbols
    .toReversed()
    .map((symbol) => ({ symbol, response: [sparkOf(yahooResult(symbol, now, seconds(now) - 7 * DAY_SECONDS, seconds(now)))] }));
  return json({ spark: { result, error: null } });
}

/** The days that begin within a stretch of time, in seconds since 1970. */
function yahooResult(symbol: string, now: number, since: number, until: number) {
  const coin = symbol.endsWith('-USD');
  const all = daysOf(coin ? coinOf(symbol.slice(0, -4)) : symbol, now, coin);
  const stamp = (date: string): number => seconds(coin ? Date.parse(`${date}T00:00:00Z`) : openingOf(date));
  const days = all.filter(({ date }) => stamp(date) >= since && stamp(date) <= until);
  const last = days.at(-1);
  const before = all.at(-2);
  const today = localDate(now, NEW_YORK);
  const [start, end] = [openingOf(today), closingOf(today)];
  const period = (from: number, to: number) => ({ timezone: 'EST', start: seconds(from), end: seconds(to), gmtoffset: -18_000 });
  const meta = {
    currency: 'USD',
    symbol,
    exchangeName: coin ? 'CCC' : 'NMS',
    fullExchangeName: coin ? 'CCC' : 'NasdaqGS',
    instrumentType: coin ? 'CRYPTOCURRENCY' : symbol.startsWith('^') ? 'INDEX' : 'EQUITY',
    firstTradeDate: 864_135_000,
    regularMarketTime: seconds(coin ? now - 30_000 : lastTrade(all, now)),
    gmtoffset: coin ? 0 : -18_000,
    timezone: coin ? 'UTC' : 'EST',
    exchangeTimezoneName: coin ? 'UTC' : NEW_YORK,
    regularMarketPrice: last?.close ?? null,
    regularMarketChangePercent: last && before ? (last.close / before.close - 1) * 100 : null,
    fiftyTwoWeekHigh: Math.max(...all.slice(-252).map((day) => day.high)),
    fiftyTwoWeekLow: Math.min(...all.slice(-252).map((day) => day.low)),
    longName: characterOf(symbol).name,
    shortName: characterOf(symbol).name,
    chartPreviousClose: days[0]?.open ?? null,
    currentTradingPeriod: { pre: period(start - 5.5 * HOUR, start), regular: period(start, end), post: period(end, end + 4 * HOUR) },
    dataGranularity: '1d',
    range: '',
  };
  const column = (name: Exclude<keyof Day, 'date'>): readonly number[] => days.map((day) => day[name]);
  return {
    meta,
    timestamp: days.map((day) => stamp(day.date)),
    indicators: {
      quote: [{ open: column('open'), high: column('high'), low: column('low'), close: column('close'), volume: column('volume') }],
      adjclose: [{ adjclose: column('close') }],
    },
  };
}

function sparkOf({ meta, timestamp, indicators }: ReturnType<typeof yahooResult>) {
  const { currentTradingPeriod: _hours, instrumentType: _type, regularMarketChangePercent: _percent, ...rest } = meta;
  return { meta: rest, timestamp, indicators: { quote: [{ close: indicators.quote[0]?.close ?? [] }] } };
}

/** Cboe's delayed history and quotes. */
export function cboe({ path, now }: ReplayRequest): ReplayResponse {
  const [, kind, name] = /^\/api\/global\/delayed_quotes\/(charts\/historical|quotes)\/([^/]+)\.json$/.exec(path) ?? [];
  if (kind === undefined || name === undefined) return notServed();
  const symbol = decodeURIComponent(name).replace(/^_/, '^').replace('^SPX', '^GSPC');
  if (isUnknown(symbol)) return text('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 403, 'application/xml');
  const days = daysOf(symbol, now, false);
  const today = localDate(now, NEW_YORK);
  if (kind === 'quotes') {
    const [before, last] = days.slice(-2);
    const percent = last && before ? (last.close / before.close - 1) * 100 : 0;
    const stamp = new Date(now - 15 * 60_000).toISOString().slice(0, 19).replace('T', ' ');
    const data = {
      symbol: name,
      current_price: last?.close,
      prev_day_close: before?.close,
      price_change_percent: percent,
      close: last?.close,
    };
    return json({ timestamp: stamp, symbol: name, data });
  }
  const finished = days.filter((day) => day.date < today);
  const kept = name === '_NDX' || name === '_RUT' ? finished.slice(-1) : finished;
  // Strings in one half of the rows, numbers in the other: both are met.
  return json({ symbol: name, data: kept.map((day, index) => (index % 2 === 0 ? day : { ...day, close: String(day.close) })) });
}

/** FRED's CSV: closes, a business day late, holidays empty. */
export function fred({ query, now }: ReplayRequest): ReplayResponse {
  const id = query.get('id') ?? '';
  const symbol = { NASDAQ100: '^NDX', SP500: '^GSPC' }[id];
  if (symbol === undefined) return text('<html><body>Not found</body></html>', 404, 'text/html');
  const rows = daysOf(symbol, now, false)
    .slice(0, -1)
    .filter((day) => day.date >= (query.get('cosd') ?? ''))
    .map((day) => `${day.date},${day.close}`);
  return text(['observation_date,'.concat(id), ...rows, ''].join('\n'), 200, 'text/csv');
}

const IDS: Readonly<Record<string, string>> = { BTC: 'bitcoin', XBT: 'bitcoin', GPS: 'goplus-security', ETH: 'ethereum', SOL: 'solana' };

/** CoinGecko's id for an exchange's symbol. */
export const coinOf = (symbol: string): string => (Object.hasOwn(IDS, symbol) ? IDS[symbol] : undefined) ?? symbol.toLowerCase();
