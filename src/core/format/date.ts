import type { IsoDate } from '../market/date.ts';

const MINUTE = 60_000;
const UNITS = [
  ['year', 365 * 24 * 60 * MINUTE],
  ['month', 30 * 24 * 60 * MINUTE],
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** A calendar day: `2 December 2025`; `short` is `2 Dec 2025`. Never shifted by a time zone. */
export function formatDay(date: IsoDate, locale: string, style: 'long' | 'short' = 'long'): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

/** Day and month without the year, for axes and notes within a year: `2 Dec`. */
export function formatDayMonth(date: IsoDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));
}

/** How long ago an instant was (both ms since 1970): `5 minutes ago`, `yesterday`. Below a minute, `now`. */
export function formatAgo(at: number, now: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'long' });
  const passed = at - now;
  const unit = UNITS.find(([, length]) => Math.abs(passed) >= length);
  return unit === undefined ? format.format(0, 'second') : format.format(Math.trunc(passed / unit[1]), unit[0]);
}

/** A length of time: `15 min`, `2 hr`; minutes are rounded. */
export function formatMinutes(minutes: number, locale: string): string {
  const hours = minutes >= 120;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: hours ? 'hour' : 'minute',
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  });
  return format.format(hours ? minutes / 60 : minutes);
}

/** A runway: `11 months`, from three years on `4.5 years`. */
export function formatMonths(months: number, locale: string): string {
  const years = months >= 36;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: years ? 'year' : 'month',
    unitDisplay: 'long',
    maximumFractionDigits: years ? 1 : 0,
  });
  return format.format(years ? months / 12 : months);
}
