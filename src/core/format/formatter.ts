type Formatter = Intl.NumberFormat | Intl.DateTimeFormat;

/** Made once: building a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Formatter>();
const MAX_FORMATTERS = 200;

/** The formatter of a locale with these options, which no two kinds share. Not for times of day: it keeps the time zone that it was made in. */
export function formatter<F extends Formatter, Options>(
  Kind: new (locale: string, options: Options) => F,
  locale: string,
  options: Options,
): F {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known as F;
  if (formatters.size >= MAX_FORMATTERS) formatters.clear();
  const made = new Kind(locale, options);
  formatters.set(key, made);
  return made;
}
