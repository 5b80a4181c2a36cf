import type { UnitClass } from './units.ts';

/** An amount as the text writes it, before it is understood. `first` and `next` index the tokens of its sentence. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** Upper end of a range. */
  readonly valueHigh?: number | undefined;
  readonly unit: string;
  readonly family: UnitClass;
  /** How it is written: `verb` for `tripled`, `split` for `10-for-1`. */
  readonly form: 'digits' | 'words' | 'fraction' | 'verb' | 'fold' | 'split';
  /** A minus sign or `negative` stands before it, or a plus sign. */
  readonly sign: -1 | 1 | 0;
}

/** The same amount with all its fields in one order: what every later look at it costs depends on that. */
export const inOneShape = ({ first, next, value, valueHigh, unit, family, form, sign }: Amount): Amount => ({
  first,
  next,
  value,
  valueHigh,
  unit,
  family,
  form,
  sign,
});
