/** Made once: building a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.NumberFormat>();
const MAX_FORMATTERS = 200;

const ENGLISH_SCALES: Readonly<Record<string, string>> = { K: 'k', M: 'm', B: 'bn', T: 'tn' };

/**
 * A number as this extension writes numbers: by the locale's rules, with a real minus sign (as wide as a plus), none before what rounds to
 * nought; and in English with newspaper scales after a space that does not break: `9.7 bn`, not `9.7B`.
 */
export function formatNumber(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  const english = locale === 'en' || locale.startsWith('en-');
  return numberFormat(locale, { signDisplay: 'negative', ...options })
    .formatToParts(value)
    .map((part) => {
      if (part.type === 'minusSign') return part.value.replace('-', '−');
      return english && part.type === 'compact' ? `\u00a0${ENGLISH_SCALES[part.value] ?? part.value}` : part.value;
    })
    .join('');
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  if (formatters.size >= MAX_FORMATTERS) formatters.clear();
  const made = new Intl.NumberFormat(locale, options);
  formatters.set(key, made);
  return made;
}
