import type { Window } from '../figures/figure.ts';
import type { Bar } from '../market/bars.ts';
import { addDays, daysBetween, firstDayOf, type IsoDate, utcDate, weekdayOf } from '../market/date.ts';

/** From one bar's close to another's, indices into the bars. */
interface Alignment {
  readonly from: number;
  readonly to: number;
}

/** A base may lie this much before the day asked for: a weekend and a long holiday. */
const SLACK_DAYS = 7;

/** The last bar on or before the date, unless it is more than a week older; −1 otherwise. */
function barAt(bars: readonly Bar[], date: IsoDate): number {
  const index = bars.findLastIndex((bar) => bar.date <= date);
  const found = bars[index];
  return found !== undefined && daysBetween(found.date, date) <= SLACK_DAYS ? index : -1;
}

/** The text names the day, so that no other will do. A coin trades around the clock: its day is a part of two. */
const isNamed = (window: Window | null): boolean =>
  (window?.type === 'day' || window?.type === 'on' || window?.type === 'intraday') &&
  window.from !== undefined &&
  window.from === window.to;

/**
 * Where a period may end: on the publication day or its last session, and the session before that. A day that the text names is only itself,
 * and there is none where it was no session.
 */
export function endings(bars: readonly Bar[], window: Window | null, published: IsoDate, isCoin = false): number[] {
  const stop = window?.to ?? published;
  const day = stop < published ? stop : published;
  const last = barAt(bars, day);
  if (last < 0) return [];
  if (isNamed(window) && !isCoin) return bars[last]?.date === day ? [last] : [];
  // What ended before the publication ended with its last session.
  return last === 0 || (stop < published && window?.type !== 'day' && !isNamed(window)) ? [last] : [last, last - 1];
}

/**
 * The ways in which newsrooms measure a period, the most literal first: calendar days, sessions, from the close before a calendar period.
 * Empty where the period is not one that a series can tell.
 */
export function alignments(window: Window, bars: readonly Bar[], published: IsoDate, isCoin = false): Alignment[] {
  const found: Alignment[] = [];
  const add = (from: number, to: number): void => {
    if (from >= 0 && to > from) found.push({ from, to });
  };
  if (isOneOfMany(window)) return sessionsWithin(window, bars, published);
  if (isOfNamedDays(window)) return betweenNamed(window, bars, published);
  if (beginsWithin(window, bars)) return [];
  // A time that nobody read is tried in its most literal sense alone: of many senses one agrees by chance.
  const ends = endings(bars, window, published, isCoin);
  const literal = window.loose === true;
  for (const to of literal && window.type !== 'day' ? ends.slice(0, 1) : ends) {
    const end = bars[to]?.date ?? published;
    const before = found.length;
    if (window.from !== undefined && window.type !== 'on' && window.type !== 'day') {
      const days = isCalendar(window) ? [-1, 0] : [0, -1];
      for (const day of days) add(barAt(bars, addDays(window.from, day)), to);
      if (window.type === 'since' && window.from.endsWith('-01')) add(barAt(bars, beforeMonth(addDays(window.from, 31))), to);
    }
    for (const base of bases(window, end, to)) add(typeof base === 'number' ? base : barAt(bars, base), to);
    if (literal) found.length = Math.min(found.length, before + 1);
  }
  const last = literal ? null : previousPeriod(window, published);
  if (last !== null) add(barAt(bars, last[0]), barAt(bars, last[1]));
  return found;
}

/** A series that begins within a calendar period cannot tell of the whole of it, whatever a count of its sessions says. */
export const beginsWithin = (window: Window, [first]: readonly Bar[]): boolean =>
  window.from !== undefined &&
  first !== undefined &&
  isCalendar(window) &&
  first.date >= window.from &&
  first.date <= (window.to ?? window.from);

/** Of a calendar period, which begins with the close before it. */
const isCalendar = ({ type, from = '', to = from }: Window): boolean =>
  type === 'week' ? daysBetween(from, to) < 7 : type !== 'days' && type !== 'since' && from.endsWith('-01');

/** `on a single day in October` */
export const isOneOfMany = ({ type, from, to }: Window): boolean =>
  (type === 'day' || type === 'intraday') && from !== undefined && to !== undefined && from < to;

/** `over Monday and Tuesday` */
const isOfNamedDays = ({ type, from, to }: Window): boolean => type === 'on' && from !== undefined && to !== undefined && from < to;

/** From the close before the first of the days to that of the last; none where either was no session. */
function betweenNamed({ from = '', to = '' }: Window, bars: readonly Bar[], published: IsoDate): Alignment[] {
  const first = bars.findIndex(({ date }) => date === from);
  const last = bars.findIndex(({ date }) => date === to);
  return first > 0 && last > first && to <= published ? [{ from: first - 1, to: last }] : [];
}

/** Each session of a period, from the close before it; none where the series does not tell of all of it. */
function sessionsWithin({ from = '', to = '' }: Window, bars: readonly Bar[], published: IsoDate): Alignment[] {
  const stop = to < published ? to : published;
  if ((bars[0]?.date ?? stop) >= from) return [];
  return bars.flatMap(({ date }, at) => (at > 0 && date >= from && date <= stop ? [{ from: at - 1, to: at }] : []));
}

/** "Last week", "last month", "in the quarter": the calendar period before the publication's own, from close to close. */
function previousPeriod(window: Window, published: IsoDate): readonly [IsoDate, IsoDate] | null {
  const before =
    window.type === 'week' ? lastFriday : window.type === 'month' ? beforeMonth : window.type === 'quarter' ? beforeQuarter : null;
  if (before === null) return null;
  const end = before(published);
  const begin = before(end);
  // Of this week, or of another month, the one before says nothing.
  const isOther = window.from !== undefined && (window.from > end || (window.to ?? published) <= begin);
  return isOther ? null : [begin, end];
}

/** Possible bases of a period that ends with the bar `to` of day `end`: a day, or the index of a bar. */
function bases(window: Window, end: IsoDate, to: number): (IsoDate | number)[] {
  const year = end.slice(0, 4);
  const beforeYear = addDays(`${year}-01-01`, -1);
  switch (window.type) {
    case 'day':
    case 'intraday':
    case 'on':
      return [to - 1];
    case 'days':
      return window.days === undefined
        ? []
        : (inMonths(window, end) ?? [addDays(end, -window.days), to - window.days, addDays(end, -window.days - 1)]);
    case 'week':
      return [addDays(end, -7), to - 5, lastFriday(end)];
    case 'month':
      return [addDays(end, -30), beforeMonth(end), to - 21, sameDayEarlier(end, 1)];
    case 'quarter':
      return [addDays(end, -91), beforeQuarter(end), to - 63, sameDayEarlier(end, 3)];
    case 'year':
      return [addDays(end, -365), sameDayEarlier(end, 12), to - 252, ...(window.label === year ? [beforeYear] : [])];
    case 'ytd':
      return [beforeYear];
    default:
      return [];
  }
}

function lastFriday(date: IsoDate): IsoDate {
  return addDays(date, -(((weekdayOf(date) + 1) % 7) + 1));
}

const beforeMonth = (date: IsoDate): IsoDate => addDays(firstDayOf('month', date), -1);

const beforeQuarter = (date: IsoDate): IsoDate => addDays(firstDayOf('quarter', date), -1);

/** `12 months`: a month is neither thirty days nor as many sessions. Null for a length in days. */
function inMonths({ label, days = 0 }: Window, end: IsoDate): IsoDate[] | null {
  const months = label.includes('year') ? Math.round(days / 365) * 12 : /month|quarter/.test(label) ? Math.round(days / 30.4) : 0;
  if (months === 0) return null;
  const base = sameDayEarlier(end, months);
  return [base, addDays(base, -1), addDays(end, -days), beforeMonth(base)];
}

/** The same day of an earlier month; a day that the month lacks runs into the next. */
function sameDayEarlier(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return utcDate(Date.UTC(year, month - 1 - months, day));
}
