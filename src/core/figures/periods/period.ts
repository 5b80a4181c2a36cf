import type { Window } from '../figure.ts';

/** A period that a sentence names: `tokens[first]` up to, not including, `tokens[next]`. */
export interface Period {
  readonly first: number;
  readonly next: number;
  readonly window: Window;
  /** `peak`: measured from a peak; `same`: the period spoken of before; `from`: where a comparison starts. */
  readonly role: 'span' | 'peak' | 'same' | 'from';
}

/** The same period with another window. Field by field, as `changeWindow` does it. */
export const withWindow = ({ first, next, role }: Period, window: Window): Period => ({ first, next, window, role });

/** Of one day that is known. */
export const isDated = ({ type, from }: Window): boolean => (type === 'day' || type === 'on') && from !== undefined;
