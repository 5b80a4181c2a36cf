import * as v from 'valibot';
import { failure } from '../core/result.ts';
import { coinSeries, coinSymbol, isInstant } from './exchange.ts';
import { HOUR, MINUTE, restAfter, SECOND } from './limits.ts';
import type { Failure, Provider } from './provider.ts';
import { numeric, reading } from './read.ts';

const HOST = 'api.kraken.com';

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
  symbol: (instrument, want) => {
    const symbol = want === 'series' ? coinSymbol(instrument) : null;
    return symbol && `${NAMES[symbol] ?? symbol}USD`;
  },
  series: (symbol, _instrument, access) => {
    const url = `https://${HOST}/0/public/OHLC?pair=${encodeURIComponent(symbol)}&interval=1440`;
    return access.ask(
      { url, reason: 'prices' },
      reading(ohlc, ({ error, result }) => {
        if (error.length > 0) return failure(meaning(error.join(' ')));
        const [pair, rows] = Object.entries(result ?? {}).find(([key, value]) => key !== 'last' && Array.isArray(value)) ?? [];
        if (pair === undefined || !Array.isArray(rows)) return failure({ code: 'nodata' });
        if (pair !== symbol && pair !== longName(symbol)) return failure({ code: 'schema', detail: 'symbol' });
        const candles = rows.flatMap(([time, , high, low, close]) =>
          isInstant(time * SECOND) ? [{ openedAt: time * SECOND, high, low, close }] : [],
        );
        return coinSeries(candles, symbol, 'kraken', access.now());
      }),
    );
  },
};

function meaning(error: string): Failure {
  if (error.includes('Unknown asset pair')) return { code: 'notfound' };
  if (/Too many requests|Rate limit/i.test(error)) return { code: 'ratelimited' };
  if (/EService|EGeneral:Internal/.test(error)) return { code: 'network', status: 503, detail: 'service unavailable' };
  return { code: 'schema', detail: error.slice(0, 60) };
}
