import type { InstrumentKind } from '../instruments/instrument.ts';
import type { Bar, Bars, Split } from '../market/bars.ts';
import { addDays, daysBetween, type IsoDate } from '../market/date.ts';
import { localDate } from '../market/zone.ts';
import type { Measure } from './measure.ts';
import { finishedBars } from './series.ts';

/** The base price may be this many calendar days older than asked: a weekend and a long holiday. */
export const BASE_SLACK_DAYS = 7;

/** rₜ = ln(Pₜ / Pₜ₋₁), one fewer than there are prices. Natural logarithm, plain fractions. */
export function logReturns(prices: readonly number[]): number[] {
  const returns: number[] = [];
  for (let i = 1; i < prices.length; i += 1) returns.push(Math.log((prices[i] ?? Number.NaN) / (prices[i - 1] ?? Number.NaN)));
  return returns;
}

/**
 * Price return over calendar days: price(t) / close(base) − 1, a fraction. t is the newest day, also while it trades: a newspaper's "down 17 %
 * in a month" ends now, and a coin's day never ends. The base is the last close on or before t − days, at most a week older (`gap` otherwise).
 * Closes are split-adjusted, without dividends: the number a newspaper prints.
 */
export function returnOver(bars: Bars, days: number): Measure {
  const over = bars.bars.filter((bar) => Number.isFinite(bar.close) && bar.close > 0);
  const last = over.at(-1);
  if (last === undefined) return { reason: 'too-short', have: 0, need: 2 };
  const wanted = addDays(last.date, -days);
  const base = over.findLast((bar) => bar.date <= wanted);
  if (base === undefined) return { reason: 'too-short', have: daysBetween(over[0]?.date ?? last.date, last.date), need: days };
  if (daysBetween(base.date, wanted) > BASE_SLACK_DAYS) return { reason: 'gap', detail: base.date };
  return { value: last.close / base.close - 1, from: base.date, to: last.date };
}

/** Shares and funds. */
export const canSplit = (kind: InstrumentKind): boolean => kind === 'equity' || kind === 'etf';

/**
 * A day's move of more than ×1.8 either way is more likely a split than a price. Where the source takes no split out, the small ones, of 5:4 and
 * 3:2, are in the closes as well: there a day may be taken for one that was none.
 */
const SPLIT_SIZE: Readonly<Record<Bars['adjustment'], number>> = { none: 1.2, split: 1.8, 'split+dividend': 1.8 };

const isSplitSized = (from: number, to: number, adjustment: Bars['adjustment']): boolean =>
  Math.abs(Math.log(to / from)) > Math.log(SPLIT_SIZE[adjustment]);

/** In either column: one may have the split taken out, and the other not. */
const isSplitMove = (before: Bar, bar: Bar, adjustment: Bars['adjustment']): boolean =>
  isSplitSized(before.close, bar.close, adjustment) || isSplitSized(before.adjusted, bar.adjusted, adjustment);

/**
 * A split that is still in the closes, whatever the source says of them: a move of its size, or a smaller one on the day (or the next) of a
 * split that the source tells of, and about as large. Measures on such a series would be wrong by the split, so they are withheld; so are
 * those of a share that truly lost half in a day, because nothing tells the two apart. Coins and indices do not split; of them a day that stands
 * alone, three times above or below both its neighbours, is no price.
 */
export const looksUnadjusted = (bars: Bars, kind: InstrumentKind): boolean => lastSplitIn(bars, kind) !== null;

/** The newest finished day whose move looks like a split that is still in the closes, or that follows a mistaken one; null without one. */
export function lastSplitIn(bars: Bars, kind: InstrumentKind): IsoDate | null {
  const closes = finishedBars(bars);
  if (!canSplit(kind)) return closes.findLast((_, index) => isAfterMistake(closes, index))?.date ?? null;
  const found = closes.findLast((bar, index) => {
    const before = closes[index - 1];
    return before !== undefined && (isSplitMove(before, bar, bars.adjustment) || isToldSplit(bars.splits ?? [], before, bar));
  });
  return found?.date ?? null;
}

const MISTAKEN = 3;

/** The day before stands far from both its neighbours, on one side, while these are near each other: a mistake of the source. */
function isAfterMistake(closes: readonly Bar[], index: number): boolean {
  const [before, alone, after] = closes.slice(Math.max(0, index - 2), index + 1);
  if (before === undefined || alone === undefined || after === undefined) return false;
  const [least, most] = [Math.min(before.close, after.close), Math.max(before.close, after.close)];
  return most < least * SPLIT_SIZE.split && (alone.close > most * MISTAKEN || alone.close * MISTAKEN < least);
}

/** The last move, also of a day that still trades, looks like a split. */
export function endsWithSplit({ bars, splits = [], adjustment }: Bars, kind: InstrumentKind): boolean {
  const [before, last] = bars.slice(-2);
  if (!canSplit(kind) || before === undefined || last === undefined) return false;
  return isSplitMove(before, last, adjustment) || isToldSplit(splits, before, last);
}

const isToldSplit = (splits: readonly Split[], before: Bar, bar: Bar): boolean =>
  splits.some(({ date, ratio }) => {
    const isThen = before.date < date && bar.date >= date && daysBetween(date, bar.date) <= BASE_SLACK_DAYS;
    return isThen && Math.abs(Math.log((bar.close * ratio) / before.close)) < Math.abs(Math.log(ratio)) / 4;
  });

/** The longest holidays of an exchange, with the weekends beside them, lie eleven days between two sessions: Shanghai at New Year. */
const MOST_QUIET_DAYS = 12;

/** The last day, where it lies so far back that the series has ended: what is measured on it is not of today. `now` in ms since 1970. */
export function hasEnded(bars: Bars, now: number): IsoDate | null {
  const last = bars.bars.at(-1)?.date;
  return last !== undefined && daysBetween(last, localDate(now, bars.timeZone)) > MOST_QUIET_DAYS ? last : null;
}
