import type { KeyFigure } from '../figures/figure.ts';

/** The printed number, its digits after the point: "19.3%" is 19.3 and 1, ".5%" 0.5 and 1. Null where there are no digits ("half"). */
export function printed(surface: string): { number: number; decimals: number } | null {
  const match = /\d[\d,]{0,20}(?:\.(\d{1,12}))?|(?<![\p{L}\d])\.(\d{1,12})/u.exec(surface);
  if (match === null) return null;
  return { number: Number(match[0].replaceAll(',', '')), decimals: (match[1] ?? match[2])?.length ?? 0 };
}

/** Half a unit of the last printed digit, in the unit of the figure's value: 0.05 for "19.3%", 50 for "$87.1k", no digits: 0. */
export function halfUnit(figure: KeyFigure): number {
  const number = printed(figure.surface);
  if (number === null) return 0;
  // `unchanged at 0.0%` is a rounded number like any other.
  const scale = number.number === 0 ? 1 : Math.abs(figure.value) / number.number;
  return (0.5 * scale) / 10 ** number.decimals;
}

/** What a hedge admits: how far the measured value may lie below and above the stated one. Magnitudes, in the unit of `stated`. */
export interface Admitted {
  readonly below: number;
  readonly above: number;
}

/**
 * The test that the figure's hedge chooses. `base` is the tolerance for printing and for the source; `loose` what "around" may add; `least`
 * how far below "less than" may lie.
 * `nearly` admits less, `more_than` and `at_least` any more, `less_than` any less (of a move, any in its direction), `up_to` is compared with the extreme it names.
 */
export function admitted(figure: KeyFigure, base: number, loose: number, least = Number.POSITIVE_INFINITY): Admitted {
  const wide = Math.max(base, loose);
  switch (figure.hedge) {
    case 'around':
      return { below: wide, above: wide };
    case 'nearly':
      return { below: wide, above: base };
    case 'more_than':
    case 'at_least':
      return { below: base, above: Number.POSITIVE_INFINITY };
    case 'less_than':
      return { below: least, above: base };
    default:
      return { below: base, above: base };
  }
}

/** Is `measured` what was stated? Both are magnitudes in one direction. The hair's breadth is for floating point. */
export const admits = (stated: number, measured: number, range: Admitted): boolean =>
  measured >= stated - range.below - 1e-9 && measured <= stated + range.above + 1e-9;

/** What a price or a change was at the extremes of a day. */
export type Range = readonly [low: number, high: number];

/** Was `stated` reached between the extremes, give or take `tolerance`? Not where there are none. */
export const encloses = (range: Range | undefined, stated: number, tolerance: number): boolean =>
  range !== undefined && stated >= range[0] - tolerance && stated <= range[1] + tolerance;
