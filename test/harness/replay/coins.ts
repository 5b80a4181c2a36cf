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

/** Coinbase Exchange: newest first. */
export function coinbase({ path, now }: ReplayRequest): ReplayResponse {
  const symbol = /^\/products\/([^/]+)-USD\/candles$/.exec(path)?.[1];
  if (symbol === undefined || isUnknown(symbol)) return json({ message: 'NotFound' }, 404);
  const days = daysOf(coinOf(symbol), now, true).slice(-300).reverse();
  return json(days.map((day) => [opening(day) / 1_000, day.low, day.high, day.open, day.close, day.volume]));
}

/** Kraken: errors with status 200. */
export function kraken({ query, now }: ReplayRequest): ReplayResponse {
  const pair = query.get('pair') ?? '';
  if (isUnknown(pair) || !pair.endsWith('USD')) return json({ error: ['EQuery:Unknown asset pair'] });
  const days = daysOf(coinOf(pair.slice(0, -3)), now, true).slice(-720);
  const rows = days.map((day) => [opening(day) / 1_000, ...[day.open, day.high, day.low, day.close, day.close, day.volume].map(String), 1]);
  return json({ error: [], result: { [`X${pair.slice(0, -3)}ZUSD`]: rows, last: (days.length - 1) * DAY } });
}

/** Binance's mirror. */
export function binance({ query, now }: ReplayRequest): ReplayResponse {
  const symbol = query.get('symbol') ?? '';
  if (isUnknown(symbol) || !symbol.endsWith('USDT')) return json({ code: -1121, msg: 'Invalid symbol.' }, 400);
  const days = daysOf(coinOf(symbol.slice(0, -4)), now, true).slice(-Number(query.get('limit') ?? 500));
  return json(
    days.map((day) => {
      const [open, high, low, close, volume] = [day.open, day.high, day.low, day.close, day.volume].map(String);
      return [opening(day), open, high, low, close, volume, opening(day) + DAY - 1, '0', 1, '0', '0', '0'];
    }),
  );
}
