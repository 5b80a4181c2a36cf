import { DAY } from '../durations.ts';

/** A calendar day, `YYYY-MM-DD`, without a time zone. Compares with `<`. */
export type IsoDate = string;

/** `true` for a real calendar day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The day `days` after `date` (before, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The UTC day of an instant in milliseconds. */
export const utcDate = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** The first day of the calendar month or quarter that a day is in. */
export function firstDayOf(type: 'month' | 'quarter', day: IsoDate): IsoDate {
  const month = Number(day.slice(5, 7));
  const first = type === 'month' ? month : month - ((month - 1) % 3);
  return `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
}

/** Monday to Friday. */
export function isWeekday(date: IsoDate): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
}
