import { formatDay, formatDayMonth, formatMonth, formatYear } from '../core/format/date.ts';
import { type CurrencyDisplay, formatMoney, formatPrice } from '../core/format/money.ts';
import { decimals, formatNumber } from '../core/format/number.ts';
import { formatPercent, type PercentStyle } from '../core/format/percent.ts';
import { type IsoDate, utcDate } from '../core/market/date.ts';

/** `core/format` in the reader's language, for views. */
export interface Format {
  /** Fixed decimals; two unless told. */
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (fraction: number, style?: PercentStyle) => string;
  /** `digits`: how many decimals, where that is known. */
  readonly price: (value: number, currency: string, digits?: number) => string;
  /** `significant`: how many digits were stated, where that is known. */
  readonly money: (value: number, currency: string, significant?: number) => string;
  /** A count in words of scale: `1.3 m`. */
  readonly compact: (value: number, significant?: number) => string;
  readonly date: (date: IsoDate) => string;
  /** Its month and year. */
  readonly month: (date: IsoDate) => string;
  readonly year: (date: IsoDate) => string;
  /** Day and month; the year as well when it is not that of `now` (ms). */
  readonly day: (date: IsoDate, now: number) => string;
  /** Time of day when it is the day of `now`, else day and time, and the year when that is another; the reader's own zone. Both in ms. */
  readonly time: (ms: number, now: number) => string;
}

/** `locale` is a BCP 47 tag. */
export function createFormat(locale: string, currencies: CurrencyDisplay = 'symbol'): Format {
  return {
    number: (value, digits = 2) => formatNumber(value, locale, decimals(digits)),
    percent: (fraction, style) => formatPercent(fraction, locale, style),
    price: (value, currency, digits) => formatPrice(value, currency, locale, currencies, digits),
    money: (value, currency, significant) => formatMoney(value, currency, locale, currencies, significant),
    compact: (value, significant) =>
      Math.abs(value) < 10_000
        ? formatNumber(value, locale, { maximumFractionDigits: 2 })
        : formatMoney(value, '', locale, 'symbol', significant),
    date: (date) => formatDay(date, locale),
    month: (date) => formatMonth(date, locale),
    year: (date) => formatYear(date, locale),
    day: (date, now) => (date.slice(0, 4) === utcDate(now).slice(0, 4) ? formatDayMonth(date, locale) : formatDay(date, locale)),
    time(ms, now) {
      const [then, today] = [new Date(ms), new Date(now)];
      const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
      if (then.toDateString() === today.toDateString()) return then.toLocaleString(locale, clock);
      const year = then.getFullYear() === today.getFullYear() ? {} : ({ year: 'numeric' } as const);
      return then.toLocaleString(locale, { day: 'numeric', month: 'short', ...year, ...clock });
    },
  };
}
