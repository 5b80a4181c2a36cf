import { mergeWatchlists } from './merge-watchlists.ts';
import { migrateWatchlist } from './migrate.ts';
import type { Items } from './preference-storage.ts';
import { isRecord, isSame, isText, isTime } from './stored.ts';
import { fromSyncItems } from './sync-chunks.ts';
import { bounded, type Watchlist, type WatchlistEntry } from './watchlist.ts';

/** How many writes of each machine a list includes. */
export type Seen = Readonly<Record<string, number>>;

/**
 * What this machine remembers of the synced watchlist. The browser's sync keeps the last writer's list and drops the other's; with this, what
 * was dropped is noticed and merged. Kept in `storage.local`.
 */
export interface SyncState {
  /** A random name that means something only beside the list itself. */
  readonly machine: string;
  readonly seen: Seen;
  /** The last list that came from elsewhere. */
  readonly base: Watchlist | null;
  /** The last list known here. */
  readonly mine: Watchlist;
  /** The last lists written here, oldest first, with the count of each: what another machine's list was made from. */
  readonly written: readonly { readonly count: number; readonly list: Watchlist }[];
  /** When everything was cleared last, ms since 1970; 0 for never. */
  readonly cleared: number;
  /** All that is known here comes from a damaged list. */
  readonly partial: boolean;
}

/** A list as sync holds it. */
export interface Received {
  readonly list: Watchlist;
  readonly seen: Seen;
  /** It could be read whole, and whoever wrote it knew a whole one. What is missing from a damaged list was not removed by anybody. */
  readonly whole: boolean;
  /** Written by a machine that had only a damaged list. */
  readonly partial: boolean;
  readonly cleared: number;
}

const MAXIMUM_MACHINES = 20;
const REMEMBERED_WRITES = 6;

/** The synced watchlist; null when there is none. */
export function receivedFrom(items: Items): Received | null {
  const head = items.watchlist;
  if (head === undefined) return null;
  const { value, whole } = fromSyncItems('watchlist', items);
  const { watchlist, problem } = migrateWatchlist(value);
  const { seen, partial, cleared } = Object(head) as Record<string, unknown>;
  return {
    list: watchlist,
    seen: readSeen(seen),
    whole: whole && problem === null,
    partial: partial === true,
    cleared: isTime(cleared) ? cleared : 0,
  };
}

/** The memory of a machine that has none. */
export const firstState = (machine: string, received: Received | null): SyncState => ({
  machine,
  seen: received?.seen ?? {},
  base: received?.list ?? null,
  mine: received?.list ?? migrateWatchlist(undefined).watchlist,
  written: [],
  cleared: received?.cleared ?? 0,
  partial: received?.whole === false || received?.partial === true,
});

/** A change made here, on top of what is known. */
export function changed(state: SyncState, mine: Watchlist): SyncState {
  const seen = plusOne(state.seen, state.machine);
  const written = [...state.written, { count: seen[state.machine] ?? 0, list: mine }].slice(-REMEMBERED_WRITES);
  return { ...state, mine, seen, written };
}

/** Takes in what sync holds now. `write` when sync must be told the outcome. */
export function reconcile(state: SyncState, received: Received): { readonly state: SyncState; readonly write: boolean } {
  const { list, seen, cleared } = received;
  // Another machine cleared everything: what was known before is not brought back.
  if (cleared > state.cleared) return { state: firstState(state.machine, received), write: false };
  if (!received.whole || received.partial) {
    if (state.partial)
      return { state: { ...state, mine: mergeWatchlists(null, state.mine, list), seen: largest(state.seen, seen) }, write: false };
    return { state: changed({ ...state, seen: largest(state.seen, seen) }, mergeWatchlists(null, state.mine, list)), write: true };
  }
  if (state.partial) return { state: { ...state, seen: largest(state.seen, seen), base: list, mine: list, partial: false }, write: false };
  if (!includes(seen, state.seen)) {
    const known = state.written.find(({ count }) => count === seen[state.machine])?.list ?? state.base;
    const together = mergeWatchlists(known, state.mine, list);
    return { state: changed({ ...state, base: list, seen: largest(state.seen, seen) }, together), write: true };
  }
  if (!includes(state.seen, seen) || !isSame(list, state.mine)) return { state: { ...state, seen, base: list, mine: list }, write: false };
  return { state, write: false };
}

/** What two machines have together may be too long for a list: what had no room is kept aside. */
export function withinBounds(state: SyncState): { readonly state: SyncState; readonly over: readonly WatchlistEntry[] } {
  const { list: mine, over } = bounded(state.mine);
  if (over.length === 0) return { state, over };
  return { state: { ...state, mine, written: state.written.map((write) => ({ ...write, list: bounded(write.list).list })) }, over };
}

/** The state from whatever storage held; null where it cannot be read, which costs one merge. */
export function readState(raw: unknown): SyncState | null {
  if (!isRecord(raw) || !isText(raw.machine)) return null;
  const { machine } = raw;
  const base = migrateWatchlist(raw.base);
  const mine = migrateWatchlist(raw.mine);
  if (base.problem || mine.problem) return null;
  const writes: readonly unknown[] = Array.isArray(raw.written) ? raw.written.slice(-REMEMBERED_WRITES) : [];
  const written = writes.flatMap((write) =>
    isRecord(write) && isTime(write.count) ? [{ count: write.count, list: migrateWatchlist(write.list).watchlist }] : [],
  );
  return {
    machine,
    seen: readSeen(raw.seen),
    base: raw.base ? base.watchlist : null,
    mine: mine.watchlist,
    written,
    cleared: isTime(raw.cleared) ? raw.cleared : 0,
    partial: raw.partial === true,
  };
}

const readSeen = (raw: unknown): Seen =>
  isRecord(raw) ? Object.fromEntries(Object.entries(raw).filter((entry): entry is [string, number] => isTime(entry[1]))) : {};

const includes = (whole: Seen, part: Seen): boolean => Object.entries(part).every(([machine, count]) => (whole[machine] ?? 0) >= count);

const plusOne = (seen: Seen, machine: string): Seen => ({ ...seen, [machine]: (seen[machine] ?? 0) + 1 });

/** Machines that have gone would otherwise be counted forever: the least active go first. */
function largest(a: Seen, b: Seen): Seen {
  const machines = [...new Set([...Object.keys(a), ...Object.keys(b)])].map(
    (machine) => [machine, Math.max(a[machine] ?? 0, b[machine] ?? 0)] as const,
  );
  return Object.fromEntries(machines.sort((x, y) => y[1] - x[1]).slice(0, MAXIMUM_MACHINES));
}
