import * as v from 'valibot';
import { DAY, HOUR, MINUTE, SECOND } from '../core/durations.ts';
import type { MarketError } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import { type Candle, candleSeries, coinQuote, coinSymbol, FINE_MINUTES } from './exchange.ts';
import { restAfter } from './limits.ts';
import { type Access, type Provider, REACH_DAYS, type Reason } from './provider.ts';
import { isPast, numeric, reading } from './read.ts';

const HOST = 'api.exchange.coinbase.com';
/** Of at most 300 candles in one answer. */
const PAGE_DAYS = 299;

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
  symbol: (instrument) => {
    const symbol = coinSymbol(instrument);
    return symbol && `${symbol}-USD`;
  },
  reachDays: REACH_DAYS.year,
  series: async (symbol, _instrument, access, reach) => {
    const now = access.now();
    const ask = (from: number, to: number) => candlesOf(symbol, DAY, now - from * DAY, now - to * DAY, 'prices', access);
    const newer = await ask(PAGE_DAYS, 0);
    if (!newer.ok) return newer;
    const older = await ask(REACH_DAYS.year, PAGE_DAYS + 1);
    if (!older.ok) return older;
    const series = candleSeries([...older.value, ...newer.value], 'coinbase', now, reach);
    return series.ok ? series : failure({ ...series.error, source: 'coinbase' });
  },
  quoteBatch: 1,
  quotes: async ([symbol = ''], access) => {
    const now = access.now();
    const candles = await candlesOf(symbol, FINE_MINUTES * MINUTE, now - DAY - HOUR / 2, now, 'quotes', access);
    if (!candles.ok) return candles;
    const quotes = coinQuote(candles.value, symbol, 'coinbase', now);
    return quotes.ok ? quotes : failure({ ...quotes.error, source: 'coinbase' });
  },
};

function candlesOf(
  symbol: string,
  width: number,
  from: number,
  to: number,
  reason: Reason,
  access: Access,
): Promise<Result<readonly Candle[], MarketError>> {
  const [start, end] = [from, to].map((ms) => new Date(ms).toISOString());
  const url = `https://${HOST}/products/${encodeURIComponent(symbol)}/candles?granularity=${width / SECOND}&start=${start}&end=${end}`;
  return access.ask(
    { url, reason },
    reading(candles, (rows) =>
      success(
        rows.flatMap(([time, low, high, , close]) =>
          isPast(time * SECOND, access.now()) ? [{ openedAt: time * SECOND, low, high, close }] : [],
        ),
      ),
    ),
  );
}
