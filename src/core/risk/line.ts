import type { InstrumentKind } from '../instruments/instrument.ts';
import type { Bars } from '../market/bars.ts';
import { addDays, type IsoDate } from '../market/date.ts';
import type { Quote } from '../market/quote.ts';
import { endsWithSplit, lastSplitIn } from './returns.ts';
import { finishedBars } from './series.ts';
import { untilNow } from './until-now.ts';
import type { PriceLine } from './view.ts';

const DAYS = 90;

/**
 * Closes of the last 90 calendar days, and further back when the publication date lies before them. `quote` is its last point where it
 * continues them. Where a split seems to be in the closes the line begins after it: across it, it would show a fall that nobody had.
 */
export function priceLine(bars: Bars, published: IsoDate | null, kind: InstrumentKind, quote: Quote | null = null): PriceLine {
  const current = untilNow(bars, quote, kind);
  const over = endsWithSplit(current, kind) ? finishedBars(bars) : current.bars;
  const split = lastSplitIn(bars, kind) ?? '';
  const usable = over.filter((bar) => bar.date >= split);
  const last = usable.at(-1)?.date;
  const { currency, source, fetchedAt } = bars;
  if (last === undefined) return { points: [], currency, source, fetchedAt };
  const quarter = addDays(last, -DAYS);
  // The bar before a publication on a closed day belongs to the line: it is the "then" of "since publication".
  const then = published === null ? undefined : (usable.findLast((bar) => bar.date <= published)?.date ?? usable[0]?.date);
  const since = then !== undefined && then < quarter ? then : quarter;
  const points = usable.filter((bar) => bar.date >= since).map(({ date, close }) => ({ date, close }));
  return { points, currency, source, fetchedAt };
}
