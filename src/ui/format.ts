import { formatDay, formatDayMonth } from '../core/format/date.ts';
import { formatMoney, formatPrice } from '../core/format/money.ts';
import { formatNumber } from '../core/format/number.ts';
import { formatPercent, type PercentStyle } from '../core/format/percent.ts';
import type { IsoDate } from '../core/market/date.ts';

/** `core/format` in the reader's language, for views. */
export interface Format {
  /** Fixed decimals; two unless told. */
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (fraction: number, style?: PercentStyle) => string;
  readonly price: (value: number, currency: string) => string;
  /** A price in the width of a table cell: no decimals from 1,000 on. */
  readonly shortPrice: (value: number, currency: string) => string;
  readonly money: (value: number, currency: string) => string;
  /** A count in words of scale: `1.3 m`. */
  readonly compact: (value: number) => string;
  readonly date: (date: IsoDate) => string;
  /** Day and month only. */
  readonly day: (date: IsoDate) => string;
  /** Time of day when it is the day of `now`, else day and time; the reader's own zone. Both in ms. */
  readonly time: (ms: number, now: number) => string;
}

/** `locale` is a BCP 47 tag. */
export function createFormat(locale: string): Format {
  return {
    number: (value, digits = 2) => formatNumber(value, locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    percent: (fraction, style) => formatPercent(fraction, locale, style),
    price: (value, currency) => formatPrice(value, currency, locale),
    shortPrice(value, currency) {
      if (Math.abs(value) < 1000) return formatPrice(value, currency, locale);
      const isCurrency = /^[A-Z]{3}$/.test(currency);
      const style = isCurrency ? ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const) : {};
      return formatNumber(value, locale, { ...style, minimumFractionDigits: 0, maximumFractionDigits: 0 });
    },
    money: (value, currency) => formatMoney(value, currency, locale),
    compact: (value) =>
      Math.abs(value) < 10_000 ? formatNumber(value, locale, { maximumFractionDigits: 2 }) : formatMoney(value, '', locale),
    date: (date) => formatDay(date, locale, 'short'),
    day: (date) => formatDayMonth(date, locale),
    time(ms, now) {
      const sameDay = new Date(ms).toDateString() === new Date(now).toDateString();
      const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
      return new Date(ms).toLocaleString(locale, sameDay ? clock : { day: 'numeric', month: 'short', ...clock });
    },
  };
}
