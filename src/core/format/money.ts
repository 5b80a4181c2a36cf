import { decimals, formatNumber } from './number.ts';

/** How a currency is written: `$9.70`, or `USD 9.70`. */
export type CurrencyDisplay = 'symbol' | 'code';

/** Whether a unit is a currency, ISO 4217, and no other: `points`, `percent`. */
export const isCurrencyCode = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/**
 * An amount for reading, not for accounts: `$9.7 bn`, `€63.5 m`; with `significant` digits where it is known how many were stated. `currency` is
 * ISO 4217; any other unit follows the number.
 */
export function formatMoney(
  value: number,
  currency: string,
  locale: string,
  display: CurrencyDisplay = 'symbol',
  significant?: number,
): string {
  const exact: Intl.NumberFormatOptions =
    significant === undefined ? { minimumFractionDigits: 0, maximumFractionDigits: 1 } : { maximumSignificantDigits: significant };
  const short: Intl.NumberFormatOptions = Math.abs(value) < 1_000 ? { maximumFractionDigits: 2 } : { notation: 'compact', ...exact };
  return styled(value, currency, locale, short, display);
}

/**
 * A price: two decimals, more below one so that four digits show (`$0.008123`), the currency's own number from a thousand on (`¥3,150`); or
 * `digits`, where it is known how exact it is. `points` and other units that are no currency are left out: an index level is a bare number.
 */
export function formatPrice(value: number, currency: string, locale: string, display: CurrencyDisplay = 'symbol', digits?: number): string {
  const size = Math.abs(value);
  const isCurrency = isCurrencyCode(currency);
  const options =
    digits === undefined && size > 0 && size < 1
      ? { minimumSignificantDigits: 2, maximumSignificantDigits: 4 }
      : decimals(digits ?? (isCurrency ? undefined : 2));
  return isCurrency ? styled(value, currency, locale, options, display) : formatNumber(value, locale, options);
}

/** Here `$` is no dollar of the country's own, though it would be written `US$`; elsewhere the locale knows best. */
const PLAIN_DOLLAR = /^(?:..|en-GB)$/;

/** One sign stands for one currency: `$` for the US dollar, `A$`, `HK$` and `CN¥` for others that are written so at home. */
function styled(value: number, currency: string, locale: string, options: Intl.NumberFormatOptions, display: CurrencyDisplay): string {
  if (isCurrencyCode(currency)) {
    const currencyDisplay = currency === 'USD' && display === 'symbol' && PLAIN_DOLLAR.test(locale) ? 'narrowSymbol' : display;
    return formatNumber(value, locale, { ...options, style: 'currency', currency, currencyDisplay });
  }
  const number = formatNumber(value, locale, options);
  return currency === '' ? number : `${number}\u00a0${currency}`;
}
