import * as v from 'valibot';
import { DAY, MINUTE } from '../core/durations.ts';
import type { Instrument } from '../core/instruments/instrument.ts';
import type { Bar } from '../core/market/bars.ts';
import { utcDate } from '../core/market/date.ts';
import type { Quote } from '../core/market/quote.ts';
import { failure, success } from '../core/result.ts';
import { coinSeries } from './exchange.ts';
import { restAfter } from './limits.ts';
import { type Access, COIN_YEAR_DAYS, type Failure, type Provider } from './provider.ts';
import { isLate, isPast, isPrice, LATE, looseNumber, MAX_ROWS, reading } from './read.ts';

const HOST = 'api.coingecko.com';
const BASE = `https://${HOST}/api/v3`;

const markets = v.pipe(
  v.array(
    v.object({
      id: v.string(),
      current_price: v.optional(looseNumber),
      price_change_percentage_24h: v.optional(looseNumber),
      last_updated: v.nullish(v.string()),
    }),
  ),
  v.maxLength(1_000),
);
const marketChart = v.object({ prices: v.pipe(v.array(v.tuple([v.number(), v.nullable(v.number())])), v.maxLength(MAX_ROWS)) });

const rest = restAfter({ ratelimited: MINUTE, blocked: 10 * MINUTE, server: MINUTE, longest: 15 * MINUTE, named: 'exactly' });

/** CoinGecko: all coins of an article in one call for prices, one call a coin for the year. A free demo key raises its limits. */
export const coingecko: Provider = {
  id: 'coingecko',
  hosts: [HOST],
  key: 'optional',
  limits: { rates: [{ count: 5, ms: MINUTE }], concurrency: 1, rest },
  keyedLimits: { rates: [{ count: 30, ms: MINUTE }], concurrency: 2, rest },
  symbol: (instrument: Instrument) => instrument.symbols.coingecko ?? null,
  quoteBatch: 100,
  reachDays: COIN_YEAR_DAYS,
  series: (id, _instrument, access, reach) => {
    const url = `${BASE}/coins/${encodeURIComponent(id)}/market_chart?vs_currency=usd&days=${COIN_YEAR_DAYS}&interval=daily`;
    return access.ask(
      { url, reason: 'prices', headers: keyHeader(access), classify },
      reading(marketChart, ({ prices }) => coinSeries(readPrices(prices, access.now()), 'coingecko', access.now(), reach)),
    );
  },
  quotes: (ids, access) => {
    const list = ids.map(encodeURIComponent).join(',');
    const url = `${BASE}/coins/markets?vs_currency=usd&ids=${list}&price_change_percentage=24h&per_page=250`;
    return access.ask(
      { url, reason: 'quotes', headers: keyHeader(access), classify },
      reading(markets, (coins) => {
        const quotes = new Map<string, Quote>();
        let late = false;
        for (const coin of coins) {
          const { current_price: price, price_change_percentage_24h: percent, last_updated: updated } = coin;
          const asOf = Date.parse(updated ?? '');
          late ||= isLate(asOf, access.now());
          // A price of nobody knows when may be of a coin that no longer trades.
          if (!isPrice(price) || !isPast(asOf, access.now())) continue;
          quotes.set(coin.id, {
            symbol: coin.id,
            price,
            currency: 'USD',
            change: typeof percent === 'number' ? percent / 100 : null,
            asOf,
            delayMinutes: null,
            session: 'always',
            source: 'coingecko',
            fetchedAt: access.now(),
          });
        }
        return late && quotes.size === 0 ? failure(LATE) : success(quotes);
      }),
    );
  },
};

/** The address and reader of the list of all coins: `id`, `symbol`, `name`. */
export const coinList = (access: Access) =>
  access.ask(
    { url: `${BASE}/coins/list`, reason: 'list', headers: keyHeader(access), classify, timeout: 30_000, maxBytes: 16_000_000 },
    reading(v.pipe(v.array(v.object({ id: v.string(), symbol: v.string(), name: v.string() })), v.maxLength(100_000)), success),
  );

/** Without a key, no header at all: an empty one is refused. */
const keyHeader = (access: Access): Readonly<Record<string, string>> => (access.key === null ? {} : { 'x-cg-demo-api-key': access.key });

/** Its error codes, wherever it puts them. 10012: further back than the plan allows. */
function classify(status: number, text: string): Failure | null {
  const code = /"error_code"\s{0,4}:\s{0,4}(\d{3,5})/.exec(text.slice(0, 2_000))?.[1];
  if (status === 429 || code === '429') return { code: 'ratelimited', status };
  if (code === '10012') return { code: 'nodata', status };
  if (status !== 200 && code !== undefined && ['10002', '10005', '10010', '10011'].includes(code)) return { code: 'auth', status };
  return status === 404 && text.trimStart().startsWith('{') ? { code: 'notfound', status } : null;
}

/** A point at midnight is the close of the day before; the final point is now. */
function readPrices(prices: readonly (readonly [number, number | null])[], now: number): readonly Bar[] {
  return prices.flatMap(([ms, close], index): Bar[] => {
    if (!isPrice(close) || !isPast(ms, now)) return [];
    const isMidnight = ms % DAY < 5 * MINUTE && (index < prices.length - 1 || ms % DAY === 0);
    return [{ date: utcDate(isMidnight ? ms - DAY / 2 : ms), close, adjusted: close }];
  });
}
