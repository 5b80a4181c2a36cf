import type { Format } from './format.ts';

/** A price in the width of a table cell: no decimals from 1,000 on. */
export const shortPrice = ({ price }: Format, value: number, currency: string): string =>
  price(value, currency, Math.abs(value) < 1_000 ? undefined : 0);
