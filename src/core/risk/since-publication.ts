import type { Bars } from '../market/bars.ts';
import { daysBetween, type IsoDate } from '../market/date.ts';
import { BASE_SLACK_DAYS } from './returns.ts';
import { finishedBars } from './series.ts';
import type { SincePublication } from './view.ts';

/**
 * The close on the publication date, or the last one before it (at most a week older), and the change to `now`: now / then − 1, a fraction.
 * `now` is the latest price where there is one, in the currency of the bars, else the last close. Null when the series begins too late.
 */
export function sincePublication(bars: Bars, published: IsoDate | null, now?: number): SincePublication | null {
  if (published === null) return null;
  const then = finishedBars(bars).findLast((bar) => bar.date <= published);
  const latest = now ?? bars.bars.at(-1)?.close;
  if (then === undefined || latest === undefined || !(latest > 0) || daysBetween(then.date, published) > BASE_SLACK_DAYS) return null;
  // biome-ignore lint/suspicious/noThenProperty: a number, never called; "then and now" is the reader's term
  return { date: then.date, then: then.close, change: latest / then.close - 1 };
}
