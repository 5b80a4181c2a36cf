import type { InstrumentId } from '../instruments/instrument.ts';

/** One watched name. */
export interface WatchlistEntry {
  readonly id: InstrumentId;
  /** ms since 1970. */
  readonly added: number;
}

/** In the reader's order. Kept in `storage.sync`. */
export interface Watchlist {
  readonly version: 1;
  readonly entries: readonly WatchlistEntry[];
}

/** More than this is refused: `storage.sync` holds about 100 kB. */
export const MAXIMUM_WATCHED = 1000;

export const EMPTY_WATCHLIST: Watchlist = { version: 1, entries: [] };

export const isWatched = (list: Watchlist, id: InstrumentId): boolean => list.entries.some((entry) => entry.id === id);

/** Appends; a name already watched stays where it is, and a full list stays as it is. */
export function watch(list: Watchlist, id: InstrumentId, now: number): Watchlist {
  return isWatched(list, id) || list.entries.length >= MAXIMUM_WATCHED ? list : { ...list, entries: [...list.entries, { id, added: now }] };
}

export function unwatch(list: Watchlist, id: InstrumentId): Watchlist {
  return { ...list, entries: list.entries.filter((entry) => entry.id !== id) };
}

/** Moves an entry to `index`, clamped to the list. */
export function move(list: Watchlist, id: InstrumentId, index: number): Watchlist {
  const entry = list.entries.find((candidate) => candidate.id === id);
  if (!entry) return list;
  const rest = list.entries.filter((candidate) => candidate.id !== id);
  const target = Math.max(0, Math.min(rest.length, index));
  return { ...list, entries: [...rest.slice(0, target), entry, ...rest.slice(target)] };
}
