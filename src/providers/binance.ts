import * as v from 'valibot';
import { coinSeries, coinSymbol, isInstant } from './exchange.ts';
import { DAY, HOUR, MINUTE, restAfter, SECOND } from './limits.ts';
import type { Failure, Provider } from './provider.ts';
import { numeric, reading } from './read.ts';

const HOST = 'data-api.binance.vision';

/** `[openMs, open, high, low, close, …]`, oldest first. */
const klines = v.pipe(v.array(v.looseTuple([v.number(), numeric, numeric, numeric, numeric])), v.maxLength(1_000));

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
  symbol: (instrument, want) => {
    const symbol = want === 'series' ? coinSymbol(instrument) : null;
    return symbol === null || symbol === 'USDT' ? null : `${symbol}USDT`;
  },
  series: (symbol, _instrument, access) => {
    const url = `https://${HOST}/api/v3/klines?symbol=${encodeURIComponent(symbol)}&interval=1d&limit=500`;
    return access.ask(
      { url, reason: 'prices', classify },
      reading(klines, (rows) =>
        coinSeries(
          rows.flatMap(([openedAt, , high, low, close]) => (isInstant(openedAt) ? [{ openedAt, high, low, close }] : [])),
          symbol,
          'binance',
          access.now(),
        ),
      ),
    );
  },
};

const classify = (status: number, text: string): Failure | null =>
  status === 400 && /"code"\s{0,4}:\s{0,4}-1121\b/.test(text.slice(0, 500)) ? { code: 'notfound', status } : null;
