import { formatter } from './formatter.ts';

const ENGLISH_SCALES: Readonly<Record<string, string>> = { K: 'k', M: 'm', B: 'bn', T: 'tn' };

/** So many decimals, no more and no fewer; as many as the style has by itself where that is undefined. */
export const decimals = (digits: number | undefined): Intl.NumberFormatOptions => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});

/**
 * A number as this extension writes numbers: by the locale's rules, with a real minus sign (as wide as a plus), none before what rounds to
 * nought; and in English with newspaper scales after a space that does not break: `9.7 bn`, not `9.7B`.
 */
export function formatNumber(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  const english = locale === 'en' || locale.startsWith('en-');
  return formatter(Intl.NumberFormat, locale, { signDisplay: 'negative', ...options })
    .formatToParts(value)
    .map((part) => {
      if (part.type === 'minusSign') return part.value.replace('-', '−');
      return english && part.type === 'compact' ? `\u00a0${ENGLISH_SCALES[part.value] ?? part.value}` : part.value;
    })
    .join('');
}
