import type { InstrumentKind } from '../instruments/instrument.ts';
import type { Bars } from '../market/bars.ts';
import { addDays, daysBetween, type IsoDate } from '../market/date.ts';
import type { Quote } from '../market/quote.ts';
import { BASE_SLACK_DAYS, canSplit, endsWithSplit, hasEnded, looksUnadjusted } from './returns.ts';
import { finishedBars } from './series.ts';
import { untilNow } from './until-now.ts';
import type { SincePublication } from './view.ts';

/**
 * The close on the publication date, or the last one before it (at most a week older), and the change to the newest price: now / then − 1, a
 * fraction. The newest is `quote` where it continues the bars, else the last close: two sources in one change would be their difference as
 * well. Null when the series begins too late, ended before `now` (ms since 1970), or seems to have a split in it.
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
  // Only its neighbours tell that a close of a coin is a mistake.
  const since = canSplit(kind) ? then.date : addDays(then.date, -BASE_SLACK_DAYS);
  if (looksUnadjusted({ ...bars, bars: bars.bars.filter((bar) => bar.date >= since) }, kind)) return null;
  const current = untilNow(bars, quote, kind);
  const end = current.bars.at(-1);
  if (end === undefined || endsWithSplit(current, kind)) return null;
  // biome-ignore lint/suspicious/noThenProperty: a number, never called; "then and now" is the reader's term
  return { date: then.date, then: then.close, change: end.close / then.close - 1, until: end.date, source: bars.source };
}
