import { keepAside } from './aside.ts';
import { boundedSettings } from './changed-settings.ts';
import { mendedPending, problemOf } from './damaged-pending.ts';
import { allOf, homesOf, isSameList, ofAll, ofArticles, pushedOutOf, without, withRoom } from './dismissal-homes.ts';
import { NO_DISMISSALS } from './dismissals.ts';
import { lostIn, nothingOf } from './lost-head.ts';
import { withoutRoom } from './merge-watchlists.ts';
import { DISMISSALS, SETTINGS, WATCHLIST } from './mergeable.ts';
import { migrateDismissals, migrateWatchlist } from './migrate.ts';
import { climbSettings } from './migrate-settings.ts';
import type { Items, PreferenceStorage } from './preference-storage.ts';
import {
  clearedIn,
  hereKey,
  memoryKey,
  NAMES,
  type Name,
  pendingKey,
  pendingOf,
  SAID,
  type SaidName,
  SYNC_KEYS,
} from './preference-values.ts';
import { isTime } from './stored.ts';
import { fromSyncItems, listToItems, recordToItems, syncKeys } from './sync-chunks.ts';
import {
  firstState,
  headOf,
  type Mergeable,
  onTop,
  type Received,
  readState,
  receivedFrom,
  reconcile,
  type SyncState,
  withinBounds,
} from './sync-memory.ts';
import { bounded, EMPTY_WATCHLIST, type Watchlist, type WatchlistEntry } from './watchlist.ts';

const MEMORIES = NAMES.map(memoryKey);

/** What a name's turn needs: what both areas hold, and whether a damaged list is to be mended now or may still be on its way. */
interface Turn {
  readonly synced: Items;
  readonly local: Items;
  readonly mend: boolean;
}

interface Known<T> {
  readonly remembered: SyncState<T> | null;
  readonly state: SyncState<T>;
  readonly write: boolean;
}

/** Brings what was changed here to sync, and takes in what came from elsewhere. For the background alone: one writer. */
export class PreferenceSync {
  readonly #storage: PreferenceStorage;
  readonly #now: () => number;
  readonly #random: () => number;

  constructor(storage: PreferenceStorage, now: () => number, random: () => number = Math.random) {
    this.#storage = storage;
    this.#now = now;
    this.#random = random;
  }

  /**
   * Gives `false` when it should be tried again in some minutes: sync refused something, or holds half of a list. The other half may be on its
   * way, so that a list is mended from memory only when told to.
   */
  flush(mend = false): Promise<boolean> {
    return this.#storage.alone(async () => {
      const { local, newer } = await this.#readable(
        await this.#storage.read('local', [...NAMES.map(pendingKey), ...SAID.map(hereKey), ...MEMORIES]),
      );
      const synced = await this.#storage.read('sync', SYNC_KEYS).catch(() => null);
      if (!synced) {
        await this.#refused(NAMES, local);
        return !NAMES.some((name) => pendingOf(name, local));
      }
      const done: boolean[] = [];
      for (const name of NAMES) {
        done.push(newer.includes(name) ? await this.#refused([name], local) : await this.#takeTurn(name, { synced, local, mend }));
      }
      return !done.includes(false);
    });
  }

  #takeTurn(name: Name, turn: Turn): Promise<boolean> {
    if (name === 'settings') return this.#settings(turn);
    return name === 'watchlist' ? this.#watchlist(turn) : this.#said(name, turn);
  }

  /** What this machine holds, with damaged changes kept aside and mended. `newer`: a later version's change waits for that version. */
  async #readable(local: Items): Promise<{ readonly local: Items; readonly newer: readonly Name[] }> {
    const newer: Name[] = [];
    const mended: Record<string, unknown> = {};
    for (const name of NAMES) {
      const pending = pendingOf(name, local);
      const problem = pending && problemOf(name, pending.value);
      if (!problem) continue;
      if (problem === 'newer') newer.push(name);
      else {
        await keepAside(this.#storage, name, pending.value, this.#now());
        mended[pendingKey(name)] = mendedPending(name, pending);
      }
    }
    return { local: { ...local, ...mended }, newer };
  }

  /** Forgets everything, here and in sync. A mark stays: another machine must not bring anything back from its memory. */
  clear(): Promise<void> {
    return this.#storage.alone(async () => {
      const memories = await this.#storage.read('local', MEMORIES);
      const known = MEMORIES.map((key) => Object(memories[key]).cleared).filter(isTime);
      const synced = clearedIn(await this.#storage.read('sync', SYNC_KEYS));
      // Later than any mark before it, also where this machine's clock is behind.
      const cleared = Math.max(this.#now(), ...known.map((time) => time + 1), synced + 1);
      // The mark comes first, and its list is never away: what is gone without one is taken for an accident.
      const mark = listToItems('watchlist', EMPTY_WATCHLIST, { written: this.#now(), cleared }) ?? {};
      await this.#storage.write('sync', mark);
      await this.#storage.remove(
        'sync',
        SYNC_KEYS.filter((key) => !(key in mark)),
      );
      await this.#storage.remove('local', [...NAMES.map(pendingKey), ...SAID.map(hereKey), ...MEMORIES]);
    });
  }

  async #settings(turn: Turn): Promise<boolean> {
    const { synced, local, mend } = turn;
    const pending = pendingOf('settings', local);
    const received = receivedOrLost('settings', SETTINGS, turn);
    if (!received && !pending) return true;
    if (climbSettings(fromSyncItems('settings', synced).value).problem === 'newer')
      return pending ? this.#refused(['settings'], local) : true;
    const isLost = received !== null && synced.settings === undefined;
    if (isLost && !mend) return false;
    const readable = received?.whole !== false || isLost;
    if (!readable && !pending) return true;
    // Of what is damaged the rest is as it was at first: it is written over so, and only what is lost as a whole is put back from memory.
    const { remembered, state, write } = this.#known('settings', SETTINGS, received && { ...received, whole: !isLost }, {
      synced,
      local: readable ? local : {},
    });
    const merged = pending ? onTop(SETTINGS, state, SETTINGS.read(pending.base).value, SETTINGS.read(pending.value).value) : state;
    const { over } = boundedSettings(merged.mine);
    if (over) await keepAside(this.#storage, 'settings', over, this.#now());
    const next = over ? withinBounds(merged, (value) => boundedSettings(value).settings) : merged;
    await this.#remember('settings', next, remembered);
    if (!write && next === state && readable) return this.#settled('settings', local);
    return this.#write('settings', recordToItems('settings', next.mine, headOf(next)), synced, local);
  }

  /** What sync holds of single articles, as earlier versions wrote it, is taken out of it and kept on this machine. */
  async #said(name: SaidName, turn: Turn): Promise<boolean> {
    const { synced, local, mend } = turn;
    const pending = pendingOf(name, local);
    const received = receivedOrLost(name, DISMISSALS, turn);
    const { value } = fromSyncItems(name, synced);
    const { dismissals: theirs, problem } = migrateDismissals(value);
    if (problem === 'newer') return pending ? this.#refused([name], local) : true;
    const here = migrateDismissals(local[hereKey(name)]);
    if (!pending && (!received || here.problem)) return true;
    if (isDamaged(name, DISMISSALS, received, local)) {
      if (!mend) return false;
      await keepAside(this.#storage, name, value, this.#now());
    }
    const base = migrateDismissals(pending ? pending.base : value).dismissals;
    const mine = migrateDismissals(pending ? pending.value : value).dismissals;
    const { remembered, state, write } = this.#known(name, DISMISSALS, received, { synced, local });
    const merged = pending ? onTop(DISMISSALS, state, ofAll(base), ofAll(mine)) : state;
    const { travels, stays } = homesOf(merged.mine);
    const next = stays.entries.length > 0 ? withinBounds(merged, (list) => homesOf(list).travels) : merged;
    // What had no room in another machine's list was taken back by nobody.
    const gone = received?.whole && remembered ? without(without(remembered.mine, received.value), without(base, mine)) : NO_DISMISSALS;
    const pushedOut = received ? pushedOutOf(received.value, gone) : NO_DISMISSALS;
    const all = allOf(here.dismissals, ofArticles(mine), without(ofArticles(theirs), base), without(pushedOut, travels), stays);
    const { list: staying, over } = withRoom(all, travels);
    if (over.length > 0) await keepAside(this.#storage, name, { ...staying, entries: over }, this.#now());
    if (!here.problem && !isSameList(staying, here.dismissals)) await this.#storage.write('local', { [hereKey(name)]: staying });
    await this.#remember(name, next, remembered);
    // A change is written also where nothing of it travels: content scripts see sync alone.
    if (!pending && !write && next === state && ofArticles(theirs).entries.length === 0) return true;
    return this.#write(name, listToItems(name, travels, { written: this.#now(), ...headOf(next) }), synced, local);
  }

  async #watchlist(turn: Turn): Promise<boolean> {
    const { synced, local, mend } = turn;
    const pending = pendingOf('watchlist', local);
    const received = receivedOrLost('watchlist', WATCHLIST, turn);
    if (!received && !pending) return true;
    const { value } = fromSyncItems('watchlist', synced);
    if (migrateWatchlist(value).problem === 'newer') return pending ? this.#refused(['watchlist'], local) : true;
    if (isDamaged('watchlist', WATCHLIST, received, local)) {
      if (!mend) return false;
      await keepAside(this.#storage, 'watchlist', value, this.#now());
    }
    const cut: WatchlistEntry[] = [];
    const kind: Mergeable<Watchlist> = {
      ...WATCHLIST,
      merge(base, mine, theirs) {
        cut.push(...withoutRoom(base, mine, theirs));
        return WATCHLIST.merge(base, mine, theirs);
      },
    };
    const { remembered, state, write } = this.#known('watchlist', kind, received, { synced, local });
    const merged = pending ? onTop(kind, state, kind.read(pending.base).value, kind.read(pending.value).value) : state;
    if (cut.length > 0) await keepAside(this.#storage, 'watchlist', { version: EMPTY_WATCHLIST.version, entries: cut }, this.#now());
    const { over } = bounded(merged.mine);
    if (over.length > 0) await keepAside(this.#storage, 'watchlist', { ...merged.mine, entries: over }, this.#now());
    const next = over.length > 0 ? withinBounds(merged, (list) => bounded(list).list) : merged;
    // The memory first: whoever is woken by the list finds that it is known.
    await this.#remember('watchlist', next, remembered);
    if (!write && next === state) return this.#settled('watchlist', local);
    return this.#write('watchlist', listToItems('watchlist', next.mine, { written: this.#now(), ...headOf(next) }), synced, local);
  }

  /** What this machine remembers of a value, and what it knows once it has taken in what sync holds. `write`: sync must be told. */
  #known<T>(name: Name, kind: Mergeable<T>, received: Received<T> | null, { synced, local }: Pick<Turn, 'synced' | 'local'>): Known<T> {
    const remembered = received && readState(kind, local[memoryKey(name)]);
    if (received && remembered) return { remembered, ...reconcile(kind, remembered, received) };
    const machine = Math.floor(this.#random() * 2 ** 40).toString(36);
    return { remembered: null, state: firstState(kind, machine, received, clearedIn(synced)), write: false };
  }

  async #remember(name: Name, state: SyncState<unknown>, remembered: SyncState<unknown> | null): Promise<void> {
    if (state !== remembered) await this.#storage.write('local', { [memoryKey(name)]: state });
  }

  /** One operation for a value and its chunks, so that no other machine sees half; then what a longer value left behind. */
  async #write(name: Name, items: Items | null, synced: Items, local: Items): Promise<boolean> {
    try {
      if (!items) throw new Error('Too long for sync.');
      await this.#storage.write('sync', items);
      const stale = syncKeys(name).filter((key) => synced[key] !== undefined && items[key] === undefined);
      if (stale.length > 0) await this.#storage.remove('sync', stale);
    } catch {
      return this.#refused([name], local);
    }
    return this.#settled(name, local);
  }

  async #settled(name: Name, local: Items): Promise<true> {
    if (pendingOf(name, local)) await this.#storage.remove('local', [pendingKey(name)]);
    return true;
  }

  /** What waits goes on waiting, and the reader is told. Written once: each writing is a change that asks for another try at once. */
  async #refused(names: readonly Name[], local: Items): Promise<false> {
    const waiting = names.flatMap((name) => {
      const pending = pendingOf(name, local);
      return pending && pending.refused === undefined ? [[pendingKey(name), { ...pending, refused: this.#now() }] as const] : [];
    });
    if (waiting.length > 0) await this.#storage.write('local', Object.fromEntries(waiting));
    return false;
  }
}

/** A value in sync, as its kind reads it; null where there is none. */
function receivedIn<T>(name: Name, kind: Mergeable<T>, synced: Items): Received<T> | null {
  const head = synced[name];
  if (head === undefined) return null;
  const received = receivedFrom(kind, head, fromSyncItems(name, synced));
  return { ...received, cleared: Math.max(received.cleared, clearedIn(synced)) };
}

/** The same; where the head is gone while this machine remembers the value, as if nothing had been left of it. */
function receivedOrLost<T>(name: Name, kind: Mergeable<T>, { synced, local }: Turn): Received<T> | null {
  const received = receivedIn(name, kind, synced);
  if (received) return received;
  const pending = pendingOf(name, local);
  // A change without a base was made where sync held nothing yet: no head can have been lost.
  const lost = pending && pending.base === undefined ? null : lostIn(name, kind, synced, local);
  return lost && nothingOf(kind, lost);
}

/** Part of it is missing, or all: it is to be mended from memory, unless everything was cleared since. */
function isDamaged<T>(name: Name, kind: Mergeable<T>, received: Received<T> | null, local: Items): boolean {
  return received?.whole === false && received.cleared <= (readState(kind, local[memoryKey(name)])?.cleared ?? 0);
}
