import type { Instrument } from '../core/instruments/instrument.ts';
import type { Bar, Bars } from '../core/market/bars.ts';
import { NEW_YORK, usClose, usSession } from '../core/market/calendar.ts';
import type { IsoDate } from '../core/market/date.ts';
import { isUsSettling } from '../core/market/lifetime.ts';
import type { Quote } from '../core/market/quote.ts';
import type { SourceId } from '../core/market/source.ts';
import { localDate } from '../core/market/zone.ts';
import { type Result, success } from '../core/result.ts';
import type { Failure, Reach, Series } from './provider.ts';
import { isLive, tidyBars } from './read.ts';

/** US shares and funds: what the free plans of the keyed sources cover without doubt. */
export function usSymbol(instrument: Instrument, classSeparator: '.' | '-'): string | null {
  const isShare = instrument.kind === 'equity' || instrument.kind === 'etf';
  return isShare && instrument.id.startsWith('US:') ? instrument.symbol.replaceAll('.', classSeparator) : null;
}

/**
 * Daily rows of a US share as a series; `since` where they were asked for from a day. End-of-day plans give finished days; a row of today is taken
 * as open until the close.
 */
export function usSeries(
  rows: readonly Bar[],
  source: SourceId,
  adjustment: Bars['adjustment'],
  now: number,
  reach: Reach,
  since?: IsoDate,
): Result<Series, Failure> {
  const bars = tidyBars(rows, now, reach);
  if (!bars.ok) return bars;
  const today = localDate(now, NEW_YORK);
  const lastIsOpen = bars.value.at(-1)?.date === today && now < usClose(today);
  return success({
    bars: {
      bars: bars.value,
      ...(since === undefined ? {} : { since }),
      currency: 'USD',
      timeZone: NEW_YORK,
      adjustment,
      lastIsOpen,
      source,
      fetchedAt: now,
    },
  });
}

/**
 * When a US share or index trades, told beside its price: within the hours an old one is of no open market, but may be followed by a new one any
 * minute; and so may one of the minutes after the close, which is not the close yet.
 */
export function usTrading(asOf: number, now: number, delayMinutes = 0): Pick<Quote, 'session' | 'nextOpen'> {
  const { open, nextOpen } = usSession(now);
  if (!open) return isUsSettling(now) ? { session: 'closed' } : { session: 'closed', nextOpen };
  return isLive(asOf, now, delayMinutes) ? { session: 'open', nextOpen } : { session: 'closed' };
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
    ...usTrading(asOf, now),
    source,
    fetchedAt: now,
  };
}
