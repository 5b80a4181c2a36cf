import { isRecord, isSame } from '../stored.ts';
import { problemOf } from './damaged-pending.ts';
import { DISMISSALS, SETTINGS, WATCHLIST } from './mergeable.ts';
import type { Items } from './preference-storage.ts';
import { CLEARED, clearedAt, clearedIn, NAMES, type Name, type Pending, pendingKey, pendingOf } from './preference-values.ts';
import { fromSyncItems, listToItems, recordToItems, syncKeys } from './sync-chunks.ts';
import type { Mergeable } from './sync-memory.ts';

/** What both areas hold, without what was cleared. */
export interface Standing {
  readonly synced: Items;
  readonly local: Items;
  /** When everything was cleared last, ms since 1970; 0 for never. */
  readonly cleared: number;
  /** Values that a machine wrote to sync which did not know of it. They count as cleared: what that machine wrote since, it writes again. */
  readonly stale: readonly Name[];
}

/** Takes out what another machine brought, or this one holds, from before everything was cleared. */
export function standing(synced: Items, local: Items): Standing {
  const cleared = clearedIn(synced, local);
  const stale = NAMES.filter((name) => isStale(name, synced, cleared));
  const gone = new Set(stale.flatMap(syncKeys));
  const there = Object.entries(synced).filter(([key]) => !gone.has(key));
  const changes = NAMES.flatMap((name) => {
    const pending = pendingOf(name, local);
    return pending && cleared > 0 ? [[pendingKey(name), changesSince(name, pending, cleared)] as const] : [];
  });
  return { synced: Object.fromEntries(there), local: { ...local, ...Object.fromEntries(changes) }, cleared, stale };
}

/** Sync as clearing leaves it: a head for each value, which says when. What is gone without one is taken for an accident. */
export function emptied(now: number, cleared: number): Items {
  const items = NAMES.map((name) => {
    const value = { version: readEmpty(name).version, entries: [] };
    return name === 'settings'
      ? recordToItems(name, { version: value.version }, { cleared })
      : listToItems(name, value, { written: now, cleared });
  });
  return Object.assign({}, ...items);
}

/** For this machine to go on with it where sync refuses it or does not answer. */
export const clearing = (at: number, waits: boolean): Items => ({ [CLEARED]: { at, ...(waits && { waits }) } });

/** Everything was cleared here, and sync has not heard of it. */
export const isClearing = (local: Items): boolean => Object(local[CLEARED]).waits === true;

function isStale(name: Name, synced: Items, cleared: number): boolean {
  const head = synced[name];
  if (!isRecord(head) || !Number.isInteger(head.version) || clearedAt(head) >= cleared) return false;
  return problemOf(name, fromSyncItems(name, synced).value) !== 'newer';
}

/** Of a change that waits, what was changed after the clearing; undefined where that is nothing. One whose time is not known counts as later. */
function changesSince(name: Name, pending: Pending, cleared: number): unknown {
  const steps = [...(pending.earlier ?? []), pending];
  if (steps.every(({ at }) => at === undefined || at > cleared) || problemOf(name, pending.value)) return pending;
  const { read, redo }: Mergeable<unknown> = KINDS[name];
  const nothing = read(undefined).value;
  let before = read(pending.base).value;
  let since = nothing;
  for (const { at, value } of steps) {
    const after = read(value).value;
    if (at === undefined || at > cleared) since = redo(before, after, since);
    before = after;
  }
  const { base: _base, earlier: _earlier, ...rest } = pending;
  return isSame(since, nothing) ? undefined : { ...rest, value: since };
}

const KINDS = { settings: SETTINGS, watchlist: WATCHLIST, dismissals: DISMISSALS, confirmations: DISMISSALS } as unknown as Readonly<
  Record<Name, Mergeable<unknown>>
>;

const readEmpty = (name: Name): { readonly version: number } => KINDS[name].read(undefined).value as { readonly version: number };
