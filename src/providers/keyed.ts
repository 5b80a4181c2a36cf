import type { Instrument } from '../core/instruments/instrument.ts';
import type { Bar, Bars } from '../core/market/bars.ts';
import { NEW_YORK } from '../core/market/calendar.ts';
import { addDays, type IsoDate, utcDate } from '../core/market/date.ts';
import type { Quote } from '../core/market/quote.ts';
import type { SourceId } from '../core/market/source.ts';
import { type Result, success } from '../core/result.ts';
import type { Access, Failure, Series } from './provider.ts';
import { tidyBars } from './read.ts';

/** US shares and funds: what the free plans of the keyed sources cover without doubt. */
export function usSymbol(instrument: Instrument, classSeparator: '.' | '-'): string | null {
  const isShare = instrument.kind === 'equity' || instrument.kind === 'etf';
  return isShare && instrument.id.startsWith('US:') ? instrument.symbol.replaceAll('.', classSeparator) : null;
}

/** A year and a month before today. */
export const yearBack = (access: Access): IsoDate => addDays(utcDate(access.now()), -400);

/** Daily rows of a US share as a series. End-of-day plans give finished days; a row of today is taken as open. */
export function usSeries(
  rows: readonly Bar[],
  source: SourceId,
  adjustment: Bars['adjustment'],
  now: number,
  currency = 'USD',
): Result<Series, Failure> {
  const bars = tidyBars(rows);
  if (!bars.ok) return bars;
  // New York is never ahead of UTC: a bar of the UTC day may still trade.
  const lastIsOpen = bars.value.at(-1)?.date === utcDate(now);
  return success({ bars: { bars: bars.value, currency, timeZone: NEW_YORK, adjustment, lastIsOpen, source, fetchedAt: now } });
}

/** A US share's price as of a time; the change is against the close before. */
export function usQuote(symbol: string, price: number, changePercent: number | null, asOf: number, source: SourceId, now: number): Quote {
  return {
    symbol,
    price,
    currency: 'USD',
    change: changePercent === null ? null : changePercent / 100,
    asOf,
    delayMinutes: null,
    session: 'unknown',
    source,
    fetchedAt: now,
  };
}
