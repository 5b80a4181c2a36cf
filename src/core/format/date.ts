import type { IsoDate } from '../market/date.ts';

/** A calendar day: `2 December 2025`; `short` is `2 Dec 2025`. Never shifted by a time zone. */
export function formatDay(date: IsoDate, locale: string, style: 'long' | 'short' = 'long'): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

/** Day and month without the year, for axes and notes within a year: `2 Dec`. */
export function formatDayMonth(date: IsoDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));
}
