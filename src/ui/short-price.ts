import type { Format } from './format.ts';

/** A price to be read at a glance, in the width of a table cell: no decimals from 1,000 on; below a tenth four, or as many as two digits of it need. */
export function shortPrice({ price }: Format, value: number, currency: string): string {
  const size = Math.abs(value);
  if (size >= 1_000) return price(value, currency, 0);
  return price(value, currency, size > 0 && size < 0.1 ? Math.max(4, Math.ceil(-Math.log10(size)) + 1) : undefined);
}
