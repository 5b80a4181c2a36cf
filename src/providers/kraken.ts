import * as v from 'valibot';
import { DAY, HOUR, MINUTE, SECOND } from '../core/durations.ts';
import type { MarketError } from '../core/market/source.ts';
import { failure, type Result } from '../core/result.ts';
import { type Candle, candleSeries, coinQuote, coinSymbol, FINE_MINUTES } from './exchange.ts';
import { restAfter } from './limits.ts';
import type { Access, Failure, Provider, Reason } from './provider.ts';
import { isPast, numeric, OTHER_SYMBOL, reading } from './read.ts';

const HOST = 'api.kraken.com';
/** What it answers with, whatever is asked for. */
const MOST_CANDLES = 720;

/** `[time, open, high, low, close, vwap, volume, count]`, oldest first. */
const row = v.looseTuple([v.number(), numeric, numeric, numeric, numeric]);
const ohlc = v.object({
  error: v.array(v.string()),
  result: v.exactOptional(v.record(v.string(), v.union([v.pipe(v.array(row), v.maxLength(800)), v.number(), v.string()]))),
});

/** Its own names for the oldest coins. */
const NAMES: Readonly<Record<string, string>> = { BTC: 'XBT', DOGE: 'XDG' };

/** Of the oldest pairs it answers by another name, with the class of either side: `XXBTZUSD` of `XBTUSD`. */
const longName = (symbol: string): string => `X${symbol.slice(0, -3)}Z${symbol.slice(-3)}`;

/** Another that it answers by a name of its own. */
const OTHER_NAMES: Readonly<Record<string, string>> = { USDTUSD: 'USDTZUSD' };

/** Kraken: US-dollar candles of the coins it lists. Its errors come with status 200. */
export const kraken: Provider = {
  id: 'kraken',
  hosts: [HOST],
  key: 'none',
  limits: {
    rates: [{ count: 1, ms: SECOND }],
    concurrency: 1,
    rest: restAfter({ ratelimited: MINUTE, blocked: MINUTE, server: MINUTE, longest: HOUR }),
  },
  symbol: (instrument) => {
    const symbol = coinSymbol(instrument);
    return symbol && `${NAMES[symbol] ?? symbol}USD`;
  },
  reachDays: MOST_CANDLES,
  series: (symbol, _instrument, access, reach) =>
    ask(symbol, DAY / MINUTE, 'prices', access, (candles) => candleSeries(candles, 'kraken', access.now(), reach)),
  quoteBatch: 1,
  quotes: ([symbol = ''], access) =>
    ask(symbol, FINE_MINUTES, 'quotes', access, (candles) => coinQuote(candles, symbol, 'kraken', access.now())),
};

/** The last 720 candles of some minutes each. Those without a trade repeat the price before. */
function ask<T>(
  symbol: string,
  minutes: number,
  reason: Reason,
  access: Access,
  use: (candles: readonly Candle[]) => Result<T, Failure>,
): Promise<Result<T, MarketError>> {
  const url = `https://${HOST}/0/public/OHLC?pair=${encodeURIComponent(symbol)}&interval=${minutes}`;
  return access.ask(
    { url, reason },
    reading(ohlc, ({ error, result }) => {
      if (error.length > 0) return failure(meaning(error.join(' ')));
      const [pair, rows] = Object.entries(result ?? {}).find(([key, value]) => key !== 'last' && Array.isArray(value)) ?? [];
      if (pair === undefined || !Array.isArray(rows)) return failure({ code: 'nodata' });
      if (pair !== symbol && pair !== longName(symbol) && pair !== OTHER_NAMES[symbol]) return failure(OTHER_SYMBOL);
      return use(
        rows.flatMap(([time, , high, low, close, , , trades]) =>
          isPast(time * SECOND, access.now()) && trades !== 0 ? [{ openedAt: time * SECOND, high, low, close }] : [],
        ),
      );
    }),
  );
}

function meaning(error: string): Failure {
  if (error.includes('Unknown asset pair')) return { code: 'notfound' };
  if (/Too many requests|Rate limit/i.test(error)) return { code: 'ratelimited' };
  if (/EService|EGeneral:Internal/.test(error)) return { code: 'network', status: 503, detail: 'service unavailable' };
  return { code: 'schema', detail: error };
}
