import { decimals, formatNumber } from './number.ts';

export interface PercentStyle {
  /** Decimals; 1 unless told. */
  readonly digits?: number;
  /** A plus sign before gains. */
  readonly signed?: boolean;
}

/** A fraction as a percentage: −0.031 is `−3.1%`. What rounds to nought has no sign. */
export function formatPercent(fraction: number, locale: string, { digits = 1, signed = false }: PercentStyle = {}): string {
  return formatNumber(fraction, locale, {
    style: 'percent',
    ...decimals(digits),
    signDisplay: signed ? 'exceptZero' : 'negative',
  });
}
