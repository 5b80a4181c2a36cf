import { DAY, HOUR } from '../core/durations.ts';
import type { Instrument } from '../core/instruments/instrument.ts';
import type { Bar } from '../core/market/bars.ts';
import { utcDate } from '../core/market/date.ts';
import type { Quote } from '../core/market/quote.ts';
import type { SourceId } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import { type Failure, type Reach, reachBack, type Series } from './provider.ts';
import { extremes, isPrice, tidyBars } from './read.ts';

/** What was traded in a stretch of time: a UTC day, or some minutes. */
export interface Candle {
  readonly openedAt: number;
  readonly close: number;
  readonly high: number;
  readonly low: number;
}

/** The symbol of a coin that an exchange can only mean one way: exchanges list the coin that our reviewed tables know by it. */
export const coinSymbol = (instrument: Instrument): string | null =>
  instrument.kind === 'crypto' && instrument.provenance === 'reviewed' && /^[A-Z0-9]{2,10}$/.test(instrument.symbol)
    ? instrument.symbol
    : null;

/** Daily candles of a coin against the dollar. When the last trade was they do not say: a price is read from finer ones. */
export function candleSeries(candles: readonly Candle[], source: SourceId, now: number, reach: Reach): Result<Series, Failure> {
  const rows = candles.map(
    ({ openedAt, close, high, low }): Bar => ({ date: utcDate(openedAt), close, adjusted: close, ...extremes(high, low) }),
  );
  return coinSeries(rows, source, now, reach);
}

/** Days of a coin against the dollar. */
export function coinSeries(rows: readonly Bar[], source: SourceId, now: number, reach: Reach): Result<Series, Failure> {
  const bars = tidyBars(rows, now, reach);
  if (!bars.ok) return bars;
  const lastIsOpen = bars.value.at(-1)?.date === utcDate(now);
  return success({
    bars: {
      bars: bars.value,
      currency: 'USD',
      timeZone: 'UTC',
      adjustment: 'none',
      since: reachBack(now, reach),
      lastIsOpen,
      source,
      fetchedAt: now,
    },
  });
}

/** Minutes of the candles that a price is read from: narrow enough for its time, few enough that a day fits one answer of every exchange. */
export const FINE_MINUTES = 5;
/** A price from longer before 24 hours ago is not one of then. */
const MOST_EARLIER = HOUR;

/**
 * The price that the newest of fine candles ends with, as of that candle's opening, which no trade in it is older than; the change is against
 * 24 hours before. Candles without trades are left out by whoever reads them.
 */
export function coinQuote(candles: readonly Candle[], symbol: string, source: SourceId, now: number): Result<Prices, Failure> {
  const traded = candles.filter(({ openedAt, close }) => openedAt <= now && isPrice(close)).sort((a, b) => a.openedAt - b.openedAt);
  const last = traded.at(-1);
  if (!last) return failure({ code: 'nodata' });
  const then = last.openedAt - DAY;
  const before = traded.findLast(({ openedAt }) => openedAt <= then);
  const quote: Quote = {
    symbol,
    price: last.close,
    currency: 'USD',
    change: before && then - before.openedAt <= MOST_EARLIER ? last.close / before.close - 1 : null,
    asOf: last.openedAt,
    delayMinutes: null,
    session: 'always',
    source,
    fetchedAt: now,
  };
  return success(new Map([[symbol, quote]]));
}

type Prices = ReadonlyMap<string, Quote>;
