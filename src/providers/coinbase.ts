import * as v from 'valibot';
import { coinSeries, coinSymbol, isInstant } from './exchange.ts';
import { DAY, HOUR, MINUTE, restAfter, SECOND } from './limits.ts';
import type { Provider } from './provider.ts';
import { numeric, reading } from './read.ts';

const HOST = 'api.exchange.coinbase.com';
/** One page of candles. */
const MOST_DAYS = 299;

/** `[time, low, high, open, close, volume]`, newest first. */
const candles = v.pipe(v.array(v.tuple([v.number(), numeric, numeric, numeric, numeric, numeric])), v.maxLength(400));

/** Coinbase Exchange: US-dollar candles of the coins it lists. */
export const coinbase: Provider = {
  id: 'coinbase',
  hosts: [HOST],
  key: 'none',
  limits: {
    rates: [{ count: 3, ms: SECOND }],
    concurrency: 2,
    rest: restAfter({ ratelimited: MINUTE, blocked: MINUTE, server: MINUTE, longest: HOUR }),
  },
  symbol: (instrument, want) => {
    const symbol = want === 'series' ? coinSymbol(instrument) : null;
    return symbol && `${symbol}-USD`;
  },
  series: (symbol, _instrument, access) => {
    const now = access.now();
    const [start, end] = [now - MOST_DAYS * DAY, now].map((ms) => new Date(ms).toISOString());
    const url = `https://${HOST}/products/${encodeURIComponent(symbol)}/candles?granularity=86400&start=${start}&end=${end}`;
    return access.ask(
      { url, reason: 'prices' },
      reading(candles, (rows) =>
        coinSeries(
          rows.flatMap(([time, low, high, , close]) => (isInstant(time * SECOND) ? [{ openedAt: time * SECOND, low, high, close }] : [])),
          symbol,
          'coinbase',
          now,
        ),
      ),
    );
  },
};
