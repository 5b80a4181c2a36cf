import * as v from 'valibot';
import { DAY, HOUR, MINUTE, SECOND } from '../core/durations.ts';
import type { MarketError } from '../core/market/source.ts';
import type { Result } from '../core/result.ts';
import { type Candle, candleSeries, coinQuote, coinSymbol, FINE_MINUTES } from './exchange.ts';
import { restAfter } from './limits.ts';
import { type Access, type Failure, type Provider, REACH_DAYS, type Reason } from './provider.ts';
import { isPast, numeric, reading } from './read.ts';

const HOST = 'data-api.binance.vision';
/** In one answer. */
const MOST_CANDLES = 1_000;

/** `[openMs, open, high, low, close, …]`, oldest first. */
const klines = v.pipe(v.array(v.looseTuple([v.number(), numeric, numeric, numeric, numeric])), v.maxLength(MOST_CANDLES));

const rest = restAfter({ ratelimited: MINUTE, blocked: MINUTE, server: MINUTE, longest: HOUR });

/** Binance's public data mirror. Prices are in USDT, taken for dollars. */
export const binance: Provider = {
  id: 'binance',
  hosts: [HOST],
  key: 'none',
  limits: {
    rates: [{ count: 5, ms: SECOND }],
    concurrency: 2,
    // 418 is a ban: asking on would lengthen it.
    rest: (failure, failures, now) => (failure.status === 418 ? DAY : rest(failure, failures, now)),
  },
  symbol: (instrument) => {
    const symbol = coinSymbol(instrument);
    return symbol === null || symbol === 'USDT' ? null : `${symbol}USDT`;
  },
  reachDays: MOST_CANDLES,
  series: (symbol, _instrument, access, reach) =>
    ask(symbol, '1d', Math.min(MOST_CANDLES, REACH_DAYS[reach]), 'prices', access, (candles) =>
      candleSeries(candles, 'binance', access.now(), reach),
    ),
  quoteBatch: 1,
  quotes: ([symbol = ''], access) =>
    ask(symbol, `${FINE_MINUTES}m`, (25 * 60) / FINE_MINUTES, 'quotes', access, (candles) =>
      coinQuote(candles, symbol, 'binance', access.now()),
    ),
};

/** The newest candles of an interval. Those without a trade repeat the price before. */
function ask<T>(
  symbol: string,
  interval: string,
  most: number,
  reason: Reason,
  access: Access,
  use: (candles: readonly Candle[]) => Result<T, Failure>,
): Promise<Result<T, MarketError>> {
  const url = `https://${HOST}/api/v3/klines?symbol=${encodeURIComponent(symbol)}&interval=${interval}&limit=${most}`;
  return access.ask(
    { url, reason, classify },
    reading(klines, (rows) =>
      use(
        rows.flatMap(([openedAt, , high, low, close, , , , trades]) =>
          isPast(openedAt, access.now()) && trades !== 0 ? [{ openedAt, high, low, close }] : [],
        ),
      ),
    ),
  );
}

const classify = (status: number, text: string): Failure | null =>
  status === 400 && /"code"\s{0,4}:\s{0,4}-1121\b/.test(text.slice(0, 500)) ? { code: 'notfound', status } : null;
