import type { InstrumentKind } from '../instruments/instrument.ts';
import type { Bars } from '../market/bars.ts';
import { daysBetween, type IsoDate } from '../market/date.ts';
import type { Quote } from '../market/quote.ts';
import { localDate } from '../market/zone.ts';
import { BASE_SLACK_DAYS, canSplit, hasEnded, isSplitSized, looksUnadjusted } from './returns.ts';
import { finishedBars } from './series.ts';
import type { SincePublication } from './view.ts';

/**
 * The close on the publication date, or the last one before it (at most a week older), and the change to the newest price: now / then − 1, a
 * fraction. The newest is `quote` where it comes from the source of the bars, in their currency, and is no older than the last of them; else
 * the last close: two sources in one change would be their difference as well. Null when the series begins too late, ended before `now` (ms
 * since 1970), or seems to have a split in it.
 */
export function sincePublication(
  bars: Bars,
  published: IsoDate | null,
  kind: InstrumentKind,
  now: number,
  quote: Quote | null = null,
): SincePublication | null {
  if (published === null || hasEnded(bars, now) !== null) return null;
  const finished = finishedBars(bars);
  const then = finished.findLast((bar) => bar.date <= published);
  if (then === undefined || daysBetween(then.date, published) > BASE_SLACK_DAYS) return null;
  if (looksUnadjusted({ ...bars, bars: bars.bars.filter((bar) => bar.date >= then.date) }, kind)) return null;
  const end = newest(bars, quote);
  const last = finished.at(-1);
  if (end === null || last === undefined || (canSplit(kind) && isSplitSized(last.close, end.price))) return null;
  // biome-ignore lint/suspicious/noThenProperty: a number, never called; "then and now" is the reader's term
  return { date: then.date, then: then.close, change: end.price / then.close - 1, until: end.date, source: bars.source };
}

function newest(bars: Bars, quote: Quote | null): { readonly price: number; readonly date: IsoDate } | null {
  const last = bars.bars.at(-1);
  if (quote && quote.source === bars.source && quote.currency === bars.currency && quote.price > 0) {
    const date = localDate(quote.asOf, bars.timeZone);
    if (last === undefined || date >= last.date) return { price: quote.price, date };
  }
  return last !== undefined && last.close > 0 ? { price: last.close, date: last.date } : null;
}
