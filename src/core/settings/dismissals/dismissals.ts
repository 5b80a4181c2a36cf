import type { InstrumentId } from '../../instruments/instrument.ts';

/** The reader said that this surface does not name this instrument. */
export interface Dismissal {
  readonly id: InstrumentId;
  readonly surface: string;
  /** `everywhere`, or the URL of the one article, without its fragment. */
  readonly where: string;
  /** ms since 1970. */
  readonly at: number;
}

/** Newest last. */
export interface Dismissals {
  readonly version: 1;
  readonly entries: readonly Dismissal[];
}

/** Longer ones are no names. */
export const MAXIMUM_SURFACE = 200;
/** The oldest go first when the list is full. */
export const MAXIMUM_DISMISSALS = 500;

export const NO_DISMISSALS: Dismissals = { version: 1, entries: [] };

/** The newest entries of a list, as many as it may have, and the older ones that have no room. */
export function newestOf(list: Dismissals): { readonly list: Dismissals; readonly over: readonly Dismissal[] } {
  const over = list.entries.length - MAXIMUM_DISMISSALS;
  if (over <= 0) return { list, over: [] };
  return { list: { ...list, entries: list.entries.slice(over) }, over: list.entries.slice(0, over) };
}

const same = (a: Dismissal, b: Dismissal): boolean => a.id === b.id && a.surface === b.surface && a.where === b.where;

/** Adds one; the same words about the same name are kept once, as the newest. */
export function dismiss(list: Dismissals, dismissal: Dismissal): Dismissals {
  const others = list.entries.filter((entry) => !same(entry, dismissal));
  return newestOf({ ...list, entries: [...others, dismissal] }).list;
}

export function undoDismissal(list: Dismissals, dismissal: Dismissal): Dismissals {
  return { ...list, entries: list.entries.filter((entry) => !same(entry, dismissal)) };
}

/** Takes back what was said of the words as this instrument, everywhere or in the article at `url`. */
export function undoDismissalsAt(list: Dismissals, id: InstrumentId, surface: string, url: string): Dismissals {
  const here = withoutFragment(url);
  const meant = (entry: Dismissal): boolean => entry.id === id && entry.surface === surface && ['everywhere', here].includes(entry.where);
  return { ...list, entries: list.entries.filter((entry) => !meant(entry)) };
}

/** `true` when the surface was dismissed as this instrument, everywhere or in the article at `url`. */
export function isDismissed(list: Dismissals, id: InstrumentId, surface: string, url: string): boolean {
  const here = withoutFragment(url);
  return list.entries.some(
    (entry) => entry.id === id && entry.surface === surface && (entry.where === 'everywhere' || entry.where === here),
  );
}

export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;
