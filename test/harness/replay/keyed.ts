import { NEW_YORK } from '../../../src/core/market/calendar.ts';
import { addDays } from '../../../src/core/market/date.ts';
import { instantAt } from '../../../src/core/market/zone.ts';
import { quarterEnds } from './filings.ts';
import { daysOf, isUnknown, lastTrade } from './market.ts';
import { json, notServed, type ReplayRequest, type ReplayResponse } from './response.ts';

/** Any key but this is refused. */
export const GOOD_KEY = 'good-key';

const bearer = ({ headers }: ReplayRequest): string => String(headers.authorization ?? '').split(' ')[1] ?? '';

export function twelvedata(request: ReplayRequest): ReplayResponse {
  if (bearer(request) !== GOOD_KEY) return json({ code: 401, message: 'apikey parameter is incorrect', status: 'error' }, 401);
  const symbol = request.query.get('symbol') ?? '';
  if (isUnknown(symbol)) return json({ code: 404, message: 'symbol is missing or invalid', status: 'error' });
  const values = daysOf(symbol, request.now, false)
    .toReversed()
    .map((day) => ({ datetime: day.date, high: String(day.high), low: String(day.low), close: String(day.close) }));
  return json({ meta: { symbol, currency: 'USD', exchange_timezone: NEW_YORK }, values, status: 'ok' });
}

export function tiingo(request: ReplayRequest): ReplayResponse {
  if (bearer(request) !== GOOD_KEY) return json({ detail: 'Invalid token.' }, 401);
  const symbol = /^\/tiingo\/daily\/([^/]+)\/prices$/.exec(request.path)?.[1] ?? 'NOSUCH';
  if (isUnknown(symbol)) return json({ detail: `Error: Ticker '${symbol}' not found` }, 404);
  const days = daysOf(symbol, request.now, false);
  return json(
    days.map(({ date, close, high, low }) => ({
      date: `${date}T00:00:00.000Z`,
      close,
      high,
      low,
      adjClose: close,
      adjHigh: high,
      adjLow: low,
      splitFactor: 1,
    })),
  );
}

export function massive(request: ReplayRequest): ReplayResponse {
  if (bearer(request) !== GOOD_KEY) return json({ status: 'ERROR', error: 'Unknown API Key' }, 401);
  const symbol = /^\/v2\/aggs\/ticker\/([^/]+)\//.exec(request.path)?.[1] ?? '';
  if (isUnknown(symbol)) return json({ ticker: symbol, queryCount: 0, resultsCount: 0, adjusted: true, status: 'OK' });
  const results = daysOf(symbol, request.now, false).map((day) => ({
    t: instantAt(day.date, 0, 0, NEW_YORK),
    o: day.open,
    c: day.close,
    h: day.high,
    l: day.low,
  }));
  return json({ ticker: symbol, adjusted: true, results, status: 'DELAYED' });
}

export function finnhub({ headers, query, now }: ReplayRequest): ReplayResponse {
  if (headers['x-finnhub-token'] !== GOOD_KEY) return json({ error: 'Invalid API key' }, 401);
  const symbol = query.get('symbol') ?? '';
  if (isUnknown(symbol)) return json({ c: 0, d: null, dp: null, h: 0, l: 0, o: 0, pc: 0, t: 0 });
  const days = daysOf(symbol, now, false);
  const [before, last] = days.slice(-2);
  if (!before || !last) return notServed();
  return json({ c: last.close, dp: (last.close / before.close - 1) * 100, pc: before.close, t: Math.floor(lastTrade(days, now) / 1_000) });
}

export function fmp({ path, query, now }: ReplayRequest): ReplayResponse {
  if (query.get('apikey') !== GOOD_KEY) return json({ 'Error Message': 'Invalid API KEY.' }, 401);
  const symbol = query.get('symbol') ?? '';
  if (isUnknown(symbol)) return json([]);
  const days = daysOf(symbol, now, false).toReversed();
  const [last, before] = days;
  if (path === '/stable/historical-price-eod/full') return json(days);
  const statements = statementsOf(path, symbol, Number(query.get('limit') ?? 8), now);
  if (statements) return json(statements);
  if (path !== '/stable/quote' || !last || !before) return json([]);
  return json([{ symbol, price: last.close, changePercentage: (last.close / before.close - 1) * 100, timestamp: Math.floor(now / 1_000) }]);
}

/** Eight quarters, newest first; null where the path is of something else. Builders spend more than they take in. */
function statementsOf(path: string, symbol: string, most: number, now: number): readonly object[] | null {
  const kind = /^\/stable\/(balance-sheet|cash-flow|income)-statement$/.exec(path)?.[1];
  if (kind === undefined) return null;
  return quarterEnds(now)
    .slice(0, Math.min(most, 8))
    .map((date, index) => {
      const revenue = Math.round(1e8 * 0.95 ** index);
      const about = { date, symbol, reportedCurrency: 'USD', cik: '0009000099', filingDate: addDays(date, 40), period: 'Q' };
      if (kind === 'income') {
        return {
          ...about,
          revenue,
          operatingIncome: revenue / 5,
          depreciationAndAmortization: revenue / 10,
          interestExpense: revenue / 50,
        };
      }
      if (kind === 'cash-flow') return { ...about, operatingCashFlow: revenue / 4, capitalExpenditure: -revenue };
      return {
        ...about,
        cashAndCashEquivalents: 2 * revenue,
        shortTermInvestments: 0,
        shortTermDebt: revenue,
        longTermDebt: 2 * revenue,
        totalDebt: 3.5 * revenue,
        totalStockholdersEquity: 4 * revenue,
        totalAssets: 9 * revenue,
        totalLiabilities: 5 * revenue,
        totalCurrentAssets: 3 * revenue,
        totalCurrentLiabilities: revenue,
        retainedEarnings: revenue,
      };
    });
}

export function alphavantage({ query, now }: ReplayRequest): ReplayResponse {
  const key = query.get('apikey') ?? '';
  if (key !== GOOD_KEY) return json({ Information: `We have detected your API key as ${key} and our rate limit is 25 requests per day.` });
  const symbol = query.get('symbol') ?? '';
  if (isUnknown(symbol)) return json({ 'Error Message': 'Invalid API call.' });
  const days = daysOf(symbol, now, false).slice(-100);
  const [before, last] = days.slice(-2);
  if (query.get('function') === 'GLOBAL_QUOTE' && before && last) {
    const percent = `${((last.close / before.close - 1) * 100).toFixed(4)}%`;
    return json({
      'Global Quote': { '05. price': String(last.close), '07. latest trading day': last.date, '10. change percent': percent },
    });
  }
  const series = days.map((day) => [day.date, { '2. high': String(day.high), '3. low': String(day.low), '4. close': String(day.close) }]);
  return json({ 'Time Series (Daily)': Object.fromEntries(series) });
}
