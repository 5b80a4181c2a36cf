import type { Bar, Bars } from '../market/bars.ts';
import { addDays, type IsoDate } from '../market/date.ts';

/** A daily series reduced to dates and one price each, ascending. */
export interface Series {
  readonly dates: readonly IsoDate[];
  readonly prices: readonly number[];
}

/** Two series on the dates that both have. */
export interface Aligned {
  readonly dates: readonly IsoDate[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Bars of days that are over: today's bar is left out while it still trades, and so is any without a usable price. */
export function finishedBars(bars: Bars): readonly Bar[] {
  const over = bars.lastIsOpen ? bars.bars.slice(0, -1) : bars.bars;
  return over.filter((bar) => Number.isFinite(bar.close) && bar.close > 0);
}

/** The last 366 days of a series: what the measures are of, however far back it reaches. */
export const lastYear = (bars: Bars): Bars => lastDays(bars, 366);

/** What lies at most so many days before the last bar. */
export function lastDays(bars: Bars, days: number): Bars {
  const last = bars.bars.at(-1);
  if (last === undefined) return bars;
  const since = addDays(last.date, -days);
  return { ...bars, bars: bars.bars.filter((bar) => bar.date >= since) };
}

/** Days less than a year that a year may lack at its beginning: a weekend and a long holiday. */
const SLACK_DAYS = 7;

/** The first day of bars that do not go back a year, for measures that are called of one. */
export function shorter(bars: readonly Bar[]): { readonly since?: IsoDate } {
  const [first, last] = [bars[0], bars.at(-1)];
  return first && last && first.date > addDays(last.date, SLACK_DAYS - 365) ? { since: first.date } : {};
}

/** Prices for returns: split- and dividend-adjusted where the source adjusts, else closes. */
export function adjustedSeries(bars: Bars): Series {
  const over = finishedBars(bars).filter((bar) => Number.isFinite(bar.adjusted) && bar.adjusted > 0);
  return { dates: over.map((bar) => bar.date), prices: over.map((bar) => bar.adjusted) };
}

/**
 * The two series on their common dates. A coin beside a share is thereby read on the share's sessions, so its return from Friday to Monday
 * holds the weekend. Nothing is filled forward: repeating Friday's close over a weekend would pull every correlation towards nought.
 */
export function align(left: Series, right: Series): Aligned {
  const byDate = new Map(right.dates.map((date, index) => [date, right.prices[index]]));
  const aligned = { dates: [] as IsoDate[], left: [] as number[], right: [] as number[] };
  left.dates.forEach((date, index) => {
    const ours = left.prices[index];
    const theirs = byDate.get(date);
    if (ours === undefined || theirs === undefined) return;
    aligned.dates.push(date);
    aligned.left.push(ours);
    aligned.right.push(theirs);
  });
  return aligned;
}
