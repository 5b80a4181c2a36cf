import { addDays, type IsoDate } from '../../market/date.ts';
import { WEEKDAYS } from '../../weekdays.ts';

/** The days counted so far from one date, so that an article’s many windows ask the calendar once. */
let counted: { readonly date: IsoDate; readonly days: Map<number, IsoDate> } | undefined;
const MOST_COUNTED = 500;

/** `addDays`, remembered for the date asked last. */
export function daysFrom(date: IsoDate, days: number): IsoDate {
  if (counted?.date !== date || counted.days.size > MOST_COUNTED) counted = { date, days: new Map() };
  const had = counted.days.get(days);
  if (had !== undefined) return had;
  const found = addDays(date, days);
  counted.days.set(days, found);
  return found;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Sunday is 0; −1 for any other word. */
export const weekdayNumber = (word: string): number => WEEKDAYS.indexOf(word);

const SHORT_MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** As newspapers shorten it: `Sept`, `June`; empty for what is no month from 1 to 12. */
export const shortMonth = (month: number): string => SHORT_MONTHS[month - 1] ?? '';

/** January is 1; 0 for a word that begins like no month. */
export const monthNumber = (word: string): number => MONTHS.indexOf(word.slice(0, 3)) + 1;

/** How many days before `date` its last such weekday was; 0 on the day itself. */
export const daysSinceWeekday = (date: IsoDate, weekday: number): number => (weekdayOf(date) - weekday + 7) % 7;

let asked: { readonly date: IsoDate; readonly weekday: number } | undefined;
function weekdayOf(date: IsoDate): number {
  if (asked?.date !== date) asked = { date, weekday: new Date(`${date}T00:00:00Z`).getUTCDay() };
  return asked.weekday;
}

const iso = (year: number, month: number, day: number): IsoDate => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** First and last day of `length` months from `month` (1 to 12) of `year`. */
export const monthsFrom = (year: number, month: number, length = 1): readonly [from: IsoDate, to: IsoDate] => [
  iso(year, month, 1),
  iso(year, month + length, 0),
];

/** The latest year whose month had begun by `date`. */
export const yearOfMonth = (date: IsoDate, month: number): number => Number(date.slice(0, 4)) - (month > Number(date.slice(5, 7)) ? 1 : 0);

/** The latest such day up to the day after `date`: an article may be dated a day early. Null when the month has no such day. */
export function latestDay(date: IsoDate, month: number, day: number): IsoDate | null {
  const year = Number(date.slice(0, 4));
  const thisYear = iso(year, month, day);
  const found = thisYear > addDays(date, 1) ? iso(year - 1, month, day) : thisYear;
  return Number(found.slice(5, 7)) === month ? found : null;
}

/** A day without a year that comes so soon is one to come: who means the last one says the year. */
const SOON = 120;

/** The next such day after `date` comes soon. */
export function isSoon(date: IsoDate, month: number, day: number): boolean {
  const year = Number(date.slice(0, 4));
  const next = [iso(year, month, day), iso(year + 1, month, day)].find((each) => each > addDays(date, 1));
  return next !== undefined && next <= addDays(date, SOON);
}

/** A day of a stated year; null when there is none. */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  const found = iso(year, month, day);
  return Number(found.slice(5, 7)) === month ? found : null;
}

/** `october` as it is written. */
export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
