import { DAY } from '../durations.ts';

/** A calendar day, `YYYY-MM-DD`, without a time zone. Compares with `<`. */
export type IsoDate = string;

/** `true` for a real calendar day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = midnightOf(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** When a day begins in UTC, ms since 1970. */
export const midnightOf = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

/** The day `days` after `date` (before, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return utcDate(midnightOf(date) + days * DAY);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((midnightOf(to) - midnightOf(from)) / DAY);
}

/** The UTC day of an instant in milliseconds. */
export const utcDate = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** The first day of the calendar month or quarter that a day is in. */
export function firstDayOf(type: 'month' | 'quarter', day: IsoDate): IsoDate {
  const month = Number(day.slice(5, 7));
  const first = type === 'month' ? month : month - ((month - 1) % 3);
  return `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
}

/** The day of the week, 0 for Sunday. */
export const weekdayOf = (date: IsoDate): number => new Date(midnightOf(date)).getUTCDay();

/** Monday to Friday. */
export const isWeekday = (date: IsoDate): boolean => weekdayOf(date) % 6 !== 0;
