import { type IsoDate, midnightOf } from '../market/date.ts';
import { formatter } from './formatter.ts';

/** A calendar day: `2 Dec 2025`. Never shifted by a time zone. */
export const formatDay = (date: IsoDate, locale: string): string =>
  format(date, locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Day and month without the year, for axes and notes within a year: `2 Dec`. */
export const formatDayMonth = (date: IsoDate, locale: string): string =>
  format(date, locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** The month of a day: `December 2025`. */
export const formatMonth = (date: IsoDate, locale: string): string =>
  format(date, locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The year of a day: `2025`, `2025年`. */
export const formatYear = (date: IsoDate, locale: string): string => format(date, locale, { year: 'numeric', timeZone: 'UTC' });

const format = (date: IsoDate, locale: string, options: Intl.DateTimeFormatOptions): string =>
  formatter(Intl.DateTimeFormat, locale, options).format(midnightOf(date));
