import { characterOf, type Day, daysOf, isUnknown } from './market.ts';
import { coinOf } from './prices.ts';
import { json, notServed, type ReplayRequest, type ReplayResponse } from './response.ts';

const DAY = 86_400_000;
const opening = (day: Day): number => Date.parse(`${day.date}T00:00:00Z`);

const LIST = [
  { id: 'bitcoin', symbol: 'btc', name: 'Bitcoin' },
  { id: 'goplus-security', symbol: 'gps', name: 'GoPlus Security' },
  { id: 'example-newcoin', symbol: 'xnewc', name: 'Example Newcoin' },
];

/** CoinGecko. */
export function coingecko({ path, query, now }: ReplayRequest): ReplayResponse {
  if (path === '/api/v3/coins/list') return json(LIST);
  if (path === '/api/v3/coins/markets') {
    const ids = (query.get('ids') ?? '').split(',').filter((id) => id !== '' && !isUnknown(id));
    return json(ids.map((id) => marketOf(id, now)));
  }
  const id = /^\/api\/v3\/coins\/([^/]+)\/market_chart$/.exec(path)?.[1];
  if (id === undefined) return notServed();
  if (isUnknown(id)) return json({ error: 'coin not found' }, 404);
  const days = daysOf(decodeURIComponent(id), now, true).slice(-366);
  // The point at midnight is the close of the day before; the last is now.
  const prices = days.map((day, index) => [index === days.length - 1 ? now : opening(day) + DAY, day.close]);
  return json({ prices, market_caps: prices.map(([at]) => [at, null]), total_volumes: prices.map(([at]) => [at, 1e9]) });
}

function marketOf(id: string, now: number) {
  const [before, last] = daysOf(id, now, true).slice(-2);
  return {
    id,
    symbol: id.slice(0, 3),
    name: characterOf(id).name,
    current_price: last?.close ?? null,
    market_cap: null,
    price_change_percentage_24h: last && before ? (last.close / before.close - 1) * 100 : null,
    last_updated: new Date(now - 20_000).toISOString(),
  };
}

/** Candles of an exchange: days, or the minutes of the last day and a bit, in which the price moves evenly from yesterday's to today's. */
function candlesOf(coin: string, now: number, width: number): readonly (Omit<Day, 'date'> & { readonly at: number })[] {
  const days = daysOf(coin, now, true);
  if (width === DAY) return days.map((day) => ({ ...day, at: opening(day) }));
  const [before, last] = days.slice(-2);
  const newest = now - (now % width);
  const count = Math.ceil((1.04 * DAY) / width);
  return Array.from({ length: count }, (_, index) => {
    const close = (before?.close ?? 0) + (((last?.close ?? 0) - (before?.close ?? 0)) * (index + 1)) / count;
    return { at: newest - (count - 1 - index) * width, open: close, high: close, low: close, close, volume: 1 };
  });
}

/** Coinbase Exchange: newest first, at most 300, between two times. */
export function coinbase({ path, query, now }: ReplayRequest): ReplayResponse {
  const symbol = /^\/products\/([^/]+)-USD\/candles$/.exec(path)?.[1];
  if (symbol === undefined || isUnknown(symbol)) return json({ message: 'NotFound' }, 404);
  const width = Number(query.get('granularity')) * 1_000;
  const [start, end] = ['start', 'end'].map((name) => Date.parse(query.get(name) ?? '')) as [number, number];
  if ((end - start) / width > 300) return json({ message: 'granularity too small for the requested time range' }, 400);
  const wanted = candlesOf(coinOf(symbol), now, width).filter(({ at }) => at >= start && at <= end);
  return json(wanted.reverse().map(({ at, low, high, open, close, volume }) => [at / 1_000, low, high, open, close, volume]));
}

/** Kraken: errors with status 200. */
export function kraken({ query, now }: ReplayRequest): ReplayResponse {
  const pair = query.get('pair') ?? '';
  if (isUnknown(pair) || !pair.endsWith('USD')) return json({ error: ['EQuery:Unknown asset pair'] });
  const candles = candlesOf(coinOf(pair.slice(0, -3)), now, Number(query.get('interval')) * 60_000).slice(-720);
  const rows = candles.map(({ at, open, high, low, close, volume }) => [
    at / 1_000,
    ...[open, high, low, close, close, volume].map(String),
    1,
  ]);
  return json({ error: [], result: { [`X${pair.slice(0, -3)}ZUSD`]: rows, last: (candles.at(-1)?.at ?? 0) / 1_000 } });
}

/** Binance's mirror. */
export function binance({ query, now }: ReplayRequest): ReplayResponse {
  const symbol = query.get('symbol') ?? '';
  if (isUnknown(symbol) || !symbol.endsWith('USDT')) return json({ code: -1121, msg: 'Invalid symbol.' }, 400);
  const width = query.get('interval') === '1d' ? DAY : Number.parseInt(query.get('interval') ?? '', 10) * 60_000;
  return json(
    candlesOf(coinOf(symbol.slice(0, -4)), now, width)
      .slice(-Number(query.get('limit') ?? 500))
      .map(({ at, ...candle }) => {
        const [open, high, low, close, volume] = [candle.open, candle.high, candle.low, candle.close, candle.volume].map(String);
        return [at, open, high, low, close, volume, at + width - 1, '0', 1, '0', '0', '0'];
      }),
  );
}
