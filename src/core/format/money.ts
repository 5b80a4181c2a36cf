import { formatNumber } from './number.ts';

/** How a currency is written: `$9.70`, or `USD 9.70`. */
export type CurrencyDisplay = 'symbol' | 'code';

const isCurrencyCode = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** An amount for reading, not for accounts: `$9.7 bn`, `€63.5 m`. `currency` is ISO 4217; any other unit follows the number. */
export function formatMoney(value: number, currency: string, locale: string, display: CurrencyDisplay = 'symbol'): string {
  const short: Intl.NumberFormatOptions =
    Math.abs(value) < 1_000 ? { maximumFractionDigits: 2 } : { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 };
  return styled(value, currency, locale, short, display);
}

/**
 * A price: two decimals, more below one so that four digits show (`$0.008123`), the currency's own number from a thousand on (`¥3,150`); or
 * `digits`, where it is known how exact it is. `points` and other units that are no currency are left out: an index level is a bare number.
 */
export function formatPrice(value: number, currency: string, locale: string, display: CurrencyDisplay = 'symbol', digits?: number): string {
  const size = Math.abs(value);
  const isCurrency = isCurrencyCode(currency);
  const fixed = digits ?? (isCurrency ? undefined : 2);
  const decimals: Intl.NumberFormatOptions =
    digits === undefined && size > 0 && size < 1
      ? { minimumSignificantDigits: 2, maximumSignificantDigits: 4 }
      : fixed === undefined
        ? {}
        : { minimumFractionDigits: fixed, maximumFractionDigits: fixed };
  return isCurrency ? styled(value, currency, locale, decimals, display) : formatNumber(value, locale, decimals);
}

/** A price in the width of a table cell: no decimals from a thousand on. */
export const formatShortPrice = (value: number, currency: string, locale: string, display?: CurrencyDisplay): string =>
  formatPrice(value, currency, locale, display, Math.abs(value) < 1_000 ? undefined : 0);

function styled(value: number, currency: string, locale: string, options: Intl.NumberFormatOptions, display: CurrencyDisplay): string {
  if (isCurrencyCode(currency)) {
    const currencyDisplay = display === 'code' ? 'code' : 'narrowSymbol';
    return formatNumber(value, locale, { ...options, style: 'currency', currency, currencyDisplay });
  }
  const number = formatNumber(value, locale, options);
  return currency === '' ? number : `${number}\u00a0${currency}`;
}
