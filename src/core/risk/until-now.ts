import type { InstrumentKind } from '../instruments/instrument.ts';
import type { Bar, Bars } from '../market/bars.ts';
import { isNextSession } from '../market/calendar.ts';
import { addDays, type IsoDate } from '../market/date.ts';
import type { Quote } from '../market/quote.ts';
import { localDate } from '../market/zone.ts';
import { canSplit } from './returns.ts';
import { finishedBars } from './series.ts';

/** A close before, as the price's change implies it, and the last of the bars: further apart, the bars are from before a split, or miss a day. */
const MOST_APART = 0.05;

/**
 * The bars of days that are over, and `quote` as the close of the day it is of: for what ends now. It counts where it continues them: same source
 * and currency, fetched no earlier than a close it takes the place of, and of the day that trades, or of the session after the last. A bar of a
 * day that still traded when it was fetched is as old as the fetch, and left out without such a price.
 */
export function untilNow(bars: Bars, quote: Quote | null, kind: InstrumentKind): Bars {
  const over = finishedBars(bars);
  const finished = { ...bars, bars: over, lastIsOpen: false };
  if (!quote || quote.source !== bars.source || quote.currency !== bars.currency || !(quote.price > 0)) return finished;
  const date = localDate(quote.asOf, bars.timeZone);
  const last = over.at(-1);
  if (last !== undefined && date <= last.date) {
    if (date < last.date || quote.fetchedAt < bars.fetchedAt) return finished;
    return { ...finished, bars: [...over.slice(0, -1), closing(last, quote.price)] };
  }
  const open = bars.lastIsOpen && bars.bars.at(-1)?.date === date ? bars.bars.at(-1) : undefined;
  if (last !== undefined && !open && !follows(last, quote, date, bars.timeZone, kind)) return finished;
  return {
    ...bars,
    bars: [...over, open ? closing(open, quote.price) : { date, close: quote.price, adjusted: quote.price }],
    lastIsOpen: true,
  };
}

const closing = (bar: Bar, price: number): Bar => ({ ...bar, close: price, adjusted: price });

/** Whether a price is of the session after a bar, and its change is against that bar's close. */
function follows(last: Bar, quote: Quote, date: IsoDate, timeZone: string, kind: InstrumentKind): boolean {
  if (kind === 'crypto') return date === addDays(last.date, 1);
  if (!isNextSession(last.date, date, timeZone)) return false;
  if (quote.change === null) return !canSplit(kind);
  return Math.abs(quote.price / (1 + quote.change) / last.close - 1) < MOST_APART;
}
