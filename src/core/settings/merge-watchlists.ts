import type { InstrumentId } from '../instruments/instrument.ts';
import { MAXIMUM_WATCHED, type Watchlist, type WatchlistEntry } from './watchlist.ts';

/**
 * Two machines' lists as one. What either added is kept; what either removed since `base` (the last list both knew) is removed, unless the
 * other re-added it. Without a base nothing is removed. Order: `mine`, with what only `theirs` has after its nearest earlier neighbour.
 */
export function mergeWatchlists(base: Watchlist | null, mine: Watchlist, theirs: Watchlist): Watchlist {
  const before = byId(base?.entries ?? []);
  const ours = byId(mine.entries);
  const others = byId(theirs.entries);
  const keeps = (entry: WatchlistEntry, other: ReadonlyMap<InstrumentId, WatchlistEntry>): boolean => {
    const known = before.get(entry.id);
    return other.has(entry.id) || !known || entry.added > known.added;
  };
  const merged: WatchlistEntry[] = mine.entries
    .filter((entry) => keeps(entry, others))
    .map((entry) => ({ id: entry.id, added: Math.min(entry.added, others.get(entry.id)?.added ?? entry.added) }));
  let anchor = -1;
  for (const entry of theirs.entries) {
    const place = merged.findIndex((candidate) => candidate.id === entry.id);
    if (place >= 0) anchor = place;
    else if (!ours.has(entry.id) && keeps(entry, ours)) merged.splice(++anchor, 0, entry);
  }
  return { version: 1, entries: merged.slice(0, MAXIMUM_WATCHED) };
}

const byId = (entries: readonly WatchlistEntry[]): ReadonlyMap<InstrumentId, WatchlistEntry> =>
  new Map(entries.map((entry) => [entry.id, entry]));
