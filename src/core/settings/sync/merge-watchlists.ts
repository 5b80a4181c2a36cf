import type { InstrumentId } from '../../instruments/instrument.ts';
import { isSame } from '../stored.ts';
import { leftOutOf, type Remarks, tidyEntry, type Watchlist, type WatchlistEntry } from '../watchlist/watchlist.ts';

/**
 * Two machines' lists as one. What either added is kept; what either removed since `base` (the last list both knew) is removed, unless the
 * other re-added it or wrote something about it. Without a base nothing is removed. Order: that of the
 * side that moved names since (`mine` where both did or neither), with what only the other has after its nearest earlier neighbour.
 * Remarks: the side that changed one has it; where both did, notes and aliases are put together, and `mine` has the group.
 * The result may be longer than a list may be: what has no room, there or in a remark (`withoutRoom`), is for the caller to keep.
 */
export function mergeWatchlists(base: Watchlist | null, mine: Watchlist, theirs: Watchlist): Watchlist {
  const before = byId(base?.entries ?? []);
  const ours = byId(mine.entries);
  const others = byId(theirs.entries);
  const keeps = (entry: WatchlistEntry, other: ReadonlyMap<InstrumentId, WatchlistEntry>): boolean => {
    const known = before.get(entry.id);
    // What was written about a name since keeps it, whoever removed it meanwhile.
    return other.has(entry.id) || !known || entry.added > known.added || !isSame(tidyEntry(entry), tidyEntry(known));
  };
  const one = (entry: WatchlistEntry): WatchlistEntry => {
    const own = ours.get(entry.id);
    return own ? mergeEntries(before.get(entry.id), own, others.get(entry.id)) : entry;
  };
  const first = base && !isReordered(base, mine) && isReordered(base, theirs) ? theirs : mine;
  const [second, inFirst, inSecond] = first === mine ? [theirs, ours, others] : [mine, others, ours];
  const merged = first.entries.filter((entry) => keeps(entry, inSecond)).map(one);
  let anchor = -1;
  for (const entry of second.entries) {
    const place = merged.findIndex((candidate) => candidate.id === entry.id);
    if (place >= 0) anchor = place;
    else if (!inFirst.has(entry.id) && keeps(entry, inFirst)) merged.splice(++anchor, 0, one(entry));
  }
  return { version: 3, entries: merged };
}

/** The names that are still there stand in another order. */
function isReordered(base: Watchlist, list: Watchlist): boolean {
  const [then, now] = [byId(base.entries), byId(list.entries)];
  return !isSame(
    [...then.keys()].filter((id) => now.has(id)),
    [...now.keys()].filter((id) => then.has(id)),
  );
}

/** Entries of `theirs` of which the merge leaves something out: what both wrote has no room together, or both chose a group. */
export function withoutRoom(base: Watchlist | null, mine: Watchlist, theirs: Watchlist): readonly WatchlistEntry[] {
  const before = byId(base?.entries ?? []);
  const ours = byId(mine.entries);
  return theirs.entries.filter((entry) => {
    const own = ours.get(entry.id);
    if (!own) return false;
    const known = before.get(entry.id);
    const all = bothRemarks(known, own, entry);
    const kept = tidyEntry(all);
    const isGroupLost = entry.group !== undefined && entry.group !== known?.group && entry.group !== kept.group;
    return isGroupLost || (kept.note ?? '') !== all.note || (kept.aliases?.length ?? 0) < new Set(all.aliases).size;
  });
}

/** Writes remarks to those that stand beside a name: notes and aliases are put together, a group that there is stays. */
export const addRemarks = (list: Watchlist, id: InstrumentId, remarks: Remarks): Watchlist => ({
  ...list,
  entries: list.entries.map((entry) => (entry.id === id ? mergeEntries(undefined, entry, { ...remarks, id, added: entry.added }) : entry)),
});

/** What `addRemarks` leaves out of remarks: what has no room beside what there is, and another group. Null where it takes all. */
export function remarksLeftOut(list: Watchlist, id: InstrumentId, remarks: Remarks): Remarks | null {
  const entry = list.entries.find((each) => each.id === id);
  if (!entry) return leftOutOf(remarks);
  const left = leftOutOf(bothRemarks(undefined, entry, { ...remarks, id, added: entry.added }));
  const isOther = entry.group !== undefined && remarks.group !== undefined && tidyEntry({ ...entry, ...remarks }).group !== entry.group;
  return isOther ? { ...left, group: remarks.group } : left;
}

const mergeEntries = (base: WatchlistEntry | undefined, mine: WatchlistEntry, theirs: WatchlistEntry | undefined): WatchlistEntry =>
  theirs ? tidyEntry(bothRemarks(base, mine, theirs)) : mine;

/** It may be longer than remarks may be. */
function bothRemarks(base: WatchlistEntry | undefined, mine: WatchlistEntry, theirs: WatchlistEntry): Required<WatchlistEntry> {
  const group = theirsIfOnlyTheyChanged(base?.group, mine.group, theirs.group) ?? '';
  const note = bothIfBothChanged(base?.note, mine.note, theirs.note);
  const removed = new Set((base?.aliases ?? []).filter((alias) => !mine.aliases?.includes(alias) || !theirs.aliases?.includes(alias)));
  const aliases = [...(mine.aliases ?? []), ...(theirs.aliases ?? [])].filter((alias) => !removed.has(alias));
  return { id: mine.id, added: Math.min(mine.added, theirs.added), group, note, aliases };
}

const theirsIfOnlyTheyChanged = (base: string | undefined, mine: string | undefined, theirs: string | undefined): string | undefined =>
  mine === base ? theirs : mine;

function bothIfBothChanged(base = '', mine = '', theirs = ''): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  // Part by part: what sync refused once is merged again, and a note must not grow by it.
  const parts = [mine, theirs].flatMap((text) => text.split(' / ')).filter((text) => text !== '');
  return [...new Set(parts)].join(' / ');
}

const byId = (entries: readonly WatchlistEntry[]): ReadonlyMap<InstrumentId, WatchlistEntry> =>
  new Map(entries.map((entry) => [entry.id, entry]));
