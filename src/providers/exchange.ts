import type { Instrument } from '../core/instruments/instrument.ts';
import type { Bar } from '../core/market/bars.ts';
import { utcDate } from '../core/market/date.ts';
import type { Quote } from '../core/market/quote.ts';
import type { SourceId } from '../core/market/source.ts';
import { type Result, success } from '../core/result.ts';
import type { Failure, Series } from './provider.ts';
import { extremes, tidyBars } from './read.ts';

/** A UTC day's candle. */
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

/** Daily candles of a coin against the dollar, and the price that the last of them ends with; that of 24 hours ago is not among them. */
export function coinSeries(candles: readonly Candle[], symbol: string, source: SourceId, now: number): Result<Series, Failure> {
  const rows = candles.map(
    ({ openedAt, close, high, low }): Bar => ({ date: utcDate(openedAt), close, adjusted: close, ...extremes(high, low) }),
  );
  const bars = tidyBars(rows);
  if (!bars.ok) return bars;
  const last = bars.value.at(-1);
  const lastIsOpen = last?.date === utcDate(now);
  const quote: Quote | null =
    last && lastIsOpen
      ? {
          symbol,
          price: last.close,
          currency: 'USD',
          change: null,
          asOf: now,
          delayMinutes: null,
          session: 'always',
          source,
          fetchedAt: now,
        }
      : null;
  return success({
    bars: { bars: bars.value, currency: 'USD', timeZone: 'UTC', adjustment: 'none', lastIsOpen, source, fetchedAt: now },
    ...(quote ? { quote } : {}),
  });
}

/** Times from sources that a date can be made of. */
export const isInstant = (ms: number): boolean => Number.isFinite(ms) && Math.abs(ms) < 4e12;
