import type { IsoDate } from '../core/market/date.ts';

/** Numbers and dates for people. A missing sign is a true minus, and units keep to their number with a narrow space. */
export interface Format {
  /** Decimal, fixed digits. */
  readonly number: (value: number, digits?: number) => string;
  /** 0.123 is `12.3 %`; `signed` puts a plus before a gain. */
  readonly percent: (fraction: number, options?: { readonly signed?: boolean; readonly digits?: number }) => string;
  /** A price as traders write it: two decimals, none from 10,000, four significant digits below 1. `currency` is ISO 4217 or a plain unit. */
  readonly price: (value: number, currency: string) => string;
  /** A price in the width of a table cell: four significant digits, and compact from 100,000. */
  readonly shortPrice: (value: number, currency: string) => string;
  /** A sum in words of scale: `$9.7 bn`. */
  readonly money: (value: number, currency: string) => string;
  /** A count in words of scale: `1.3 m`. */
  readonly compact: (value: number) => string;
  /** `3 Dec 2025` in the reader's order. */
  readonly date: (date: IsoDate) => string;
  /** `3 Dec`. */
  readonly day: (date: IsoDate) => string;
  /** Time of day when it is the day of `now`, else day and time; the reader's own zone. */
  readonly time: (ms: number, now: number) => string;
}

const NARROW_SPACE = '\u202f';
const ENGLISH_SCALE: Readonly<Record<string, string>> = { K: 'k', M: 'm', B: 'bn', T: 'tn' };
const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** `locale` is a BCP 47 tag. Formatters are made on first use: each costs the page about a millisecond. */
export function createFormat(locale: string): Format {
  const numbers = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  const english = locale.startsWith('en');

  function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options);
    const known = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
    numbers.set(key, known);
    return known;
  }
  function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify(options);
    const known = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
    dates.set(key, known);
    return known;
  }
  const write = (value: number, options: Intl.NumberFormatOptions): string =>
    numberFormat(options)
      .formatToParts(value)
      .map((part) => {
        if (part.type === 'minusSign') return '−';
        return part.type === 'compact' && english ? `${NARROW_SPACE}${ENGLISH_SCALE[part.value] ?? part.value}` : part.value;
      })
      .join('');
  const withUnit = (value: number, unit: string, options: Intl.NumberFormatOptions): string => {
    if (isCurrency(unit)) return write(value, { ...options, style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' });
    return unit === 'points' || unit === '' ? write(value, options) : `${write(value, options)} ${unit}`;
  };
  const fixed = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  const pricePrecision = (value: number): Intl.NumberFormatOptions => {
    const size = Math.abs(value);
    if (size >= 10_000) return fixed(0);
    return size >= 1 || size === 0 ? fixed(2) : { maximumSignificantDigits: 4 };
  };
  const scale: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 3 };
  const utc = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

  return {
    number: (value, digits = 2) => write(value, fixed(digits)),
    percent: (fraction, { signed = false, digits = 1 } = {}) =>
      `${write(fraction * 100, { ...fixed(digits), signDisplay: signed ? 'exceptZero' : 'negative' })}${NARROW_SPACE}%`,
    price: (value, currency) => withUnit(value, currency, pricePrecision(value)),
    shortPrice: (value, currency) =>
      withUnit(value, currency, Math.abs(value) >= 100_000 ? scale : { maximumSignificantDigits: Math.abs(value) >= 1000 ? 5 : 4 }),
    money: (value, currency) => withUnit(value, currency, scale),
    compact: (value) => write(value, Math.abs(value) < 10_000 ? { maximumFractionDigits: 2 } : scale),
    date: (date) => dateFormat({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(utc(date)),
    day: (date) => dateFormat({ day: 'numeric', month: 'short', timeZone: 'UTC' }).format(utc(date)),
    time(ms, now) {
      const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
      const sameDay = dateFormat({ dateStyle: 'short' }).format(ms) === dateFormat({ dateStyle: 'short' }).format(now);
      return dateFormat(sameDay ? clock : { day: 'numeric', month: 'short', ...clock }).format(ms);
    },
  };
}
