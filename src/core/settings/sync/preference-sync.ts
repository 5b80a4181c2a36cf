import { boundedSettings } from '../changed-settings.ts';
import {
  allOf,
  homesOf,
  isSameList,
  ofAll,
  ofArticles,
  pushedOutOf,
  sinceClearing,
  without,
  withRoom,
} from '../dismissals/dismissal-homes.ts';
import { NO_DISMISSALS } from '../dismissals/dismissals.ts';
import { migrateDismissals, migrateWatchlist } from '../migrate.ts';
import { climbSettings } from '../migrate-settings.ts';
import { isSame } from '../stored.ts';
import { bounded, EMPTY_WATCHLIST, type Watchlist, type WatchlistEntry } from '../watchlist/watchlist.ts';
import { keepAside } from './aside.ts';
import { clearing, emptied, isClearing, type Standing, standing } from './clearing.ts';
import { mendedPending, problemOf } from './damaged-pending.ts';
import { withoutRoom } from './merge-watchlists.ts';
import { DISMISSALS, SETTINGS, WATCHLIST } from './mergeable.ts';
import type { Items, PreferenceStorage } from './preference-storage.ts';
import {
  CLEARED,
  clearedAt,
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
  writtenAt,
} from './preference-values.ts';
import { isDamaged, receivedOrLost } from './received.ts';
import { fromSyncItems, listToItems, recordToItems, syncKeys } from './sync-chunks.ts';
import { headOf, type Mergeable, onTop, type SyncState, withinBounds } from './sync-memory.ts';
import { changedBy, knownOf, type Turn } from './turn.ts';

const MEMORIES = NAMES.map(memoryKey);

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
      const held = await this.#storage.read('local', [...NAMES.map(pendingKey), ...SAID.map(hereKey), ...MEMORIES, CLEARED]);
      const there = await this.#storage.read('sync', SYNC_KEYS).catch(() => null);
      const stands = await this.#standing(there ?? {}, held);
      const { local, newer } = await this.#readable(stands.local);
      if (!there) {
        await this.#refused(NAMES, local);
        return !isClearing(local) && !NAMES.some((name) => pendingOf(name, local));
      }
      const done: boolean[] = [];
      for (const name of NAMES) {
        done.push(
          newer.includes(name) ? await this.#refused([name], local) : await this.#takeTurn(name, { ...stands, there, local, mend }),
        );
      }
      if (done.includes(false)) return false;
      if (isClearing(local)) await this.#storage.write('local', clearing(stands.cleared, false));
      return true;
    });
  }

  #takeTurn(name: Name, turn: Turn): Promise<boolean> {
    if (name === 'settings') return this.#settings(turn);
    return name === 'watchlist' ? this.#watchlist(turn) : this.#said(name, turn);
  }

  /** What both areas hold since everything was cleared. A change from before it waits no longer, whatever sync says to the rest. */
  async #standing(there: Items, held: Items): Promise<Standing> {
    const stands = standing(there, held);
    const keys = NAMES.map(pendingKey).filter((key) => stands.local[key] !== undefined && !isSame(stands.local[key], held[key]));
    const gone = NAMES.map(pendingKey).filter((key) => stands.local[key] === undefined && held[key] !== undefined);
    if (keys.length > 0) await this.#storage.write('local', Object.fromEntries(keys.map((key) => [key, stands.local[key]])));
    if (gone.length > 0) await this.#storage.remove('local', gone);
    return stands;
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

  /**
   * Forgets everything, here and in sync. A mark stays on every value: another machine must not bring anything back from its memory. Rejects where
   * sync does not take it; then `flush` goes on with it.
   */
  clear(): Promise<void> {
    return this.#storage.alone(async () => {
      const local = await this.#storage.read('local', [...MEMORIES, CLEARED]);
      const there: Items = await this.#storage.read('sync', SYNC_KEYS).catch(() => ({}));
      const marks = [clearedIn(there, local), ...MEMORIES.map((key) => clearedAt(local[key]))];
      // Later than any mark before it, and not before what it clears was written, also where this machine's clock is behind.
      const cleared = Math.max(this.#now(), ...marks.map((time) => time + 1), ...NAMES.map((name) => writtenAt(there[name])));
      await this.#storage.write('local', clearing(cleared, true));
      await this.#storage.remove('local', [...NAMES.map(pendingKey), ...SAID.map(hereKey), ...MEMORIES]);
      await this.#empty(emptied(this.#now(), cleared));
      await this.#storage.write('local', clearing(cleared, false));
    });
  }

  /** The marks come first: what is gone without one is taken for an accident. Where sync is too full for them, what they empty makes room. */
  async #empty(marks: Items): Promise<void> {
    const others = SYNC_KEYS.filter((key) => !(key in marks));
    try {
      await this.#storage.write('sync', marks);
      await this.#storage.remove('sync', others);
    } catch {
      await this.#storage.remove('sync', others);
      await this.#storage.write('sync', marks);
    }
  }

  async #settings(turn: Turn): Promise<boolean> {
    const { synced, local, mend } = turn;
    const pending = pendingOf('settings', local);
    const received = receivedOrLost('settings', SETTINGS, turn);
    if (!received && !pending) return true;
    if (climbSettings(fromSyncItems('settings', synced).value).problem === 'newer')
      return pending ? this.#refused(['settings'], local) : true;
    const isLost = received?.whole === false && synced.settings === undefined;
    if (isLost && !mend) return false;
    const readable = received?.whole !== false || isLost;
    if (!readable && !pending) return true;
    // Of what is damaged the rest is as it was at first: it is written over so, and only what is lost as a whole is put back from memory.
    const { remembered, state, write } = knownOf(
      'settings',
      SETTINGS,
      received && { ...received, whole: !isLost },
      { ...turn, local: readable ? local : {} },
      this.#random,
    );
    const merged = changedBy(SETTINGS, state, pending);
    const { over } = boundedSettings(merged.mine);
    if (over) await keepAside(this.#storage, 'settings', over, this.#now());
    const next = over ? withinBounds(merged, (value) => boundedSettings(value).settings) : merged;
    await this.#remember('settings', next, remembered);
    if (!write && next === state && readable) return this.#settled('settings', local);
    return this.#write('settings', recordToItems('settings', next.mine, { written: this.#now(), ...headOf(next) }), turn);
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
    const { remembered, state, write } = knownOf(name, DISMISSALS, received, turn, this.#random);
    const merged = pending ? onTop(DISMISSALS, state, ofAll(base), ofAll(mine), pending.at) : state;
    const { travels, stays } = homesOf(merged.mine);
    const next = stays.entries.length > 0 ? withinBounds(merged, (list) => homesOf(list).travels) : merged;
    // What had no room in another machine's list was taken back by nobody.
    const isSince = received?.whole && remembered && remembered.cleared >= received.cleared;
    const gone = isSince ? without(without(remembered.mine, received.value), without(base, mine)) : NO_DISMISSALS;
    const pushedOut = received ? pushedOutOf(received.value, gone) : NO_DISMISSALS;
    const kept = remembered && remembered.cleared < turn.cleared ? sinceClearing(here.dismissals, turn.cleared) : here.dismissals;
    const all = allOf(kept, ofArticles(mine), without(ofArticles(theirs), base), without(pushedOut, travels), stays);
    const { list: staying, over } = withRoom(all, travels);
    if (over.length > 0) await keepAside(this.#storage, name, { ...staying, entries: over }, this.#now());
    if (!here.problem && !isSameList(staying, here.dismissals)) await this.#storage.write('local', { [hereKey(name)]: staying });
    await this.#remember(name, next, remembered);
    // A change is written also where nothing of it travels: content scripts see sync alone.
    if (!pending && !write && next === state && ofArticles(theirs).entries.length === 0) return true;
    return this.#write(name, listToItems(name, travels, { written: this.#now(), ...headOf(next) }), turn);
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
    const { remembered, state, write } = knownOf('watchlist', kind, received, turn, this.#random);
    const merged = changedBy(kind, state, pending);
    if (cut.length > 0) await keepAside(this.#storage, 'watchlist', { version: EMPTY_WATCHLIST.version, entries: cut }, this.#now());
    const { over } = bounded(merged.mine);
    if (over.length > 0) await keepAside(this.#storage, 'watchlist', { ...merged.mine, entries: over }, this.#now());
    const next = over.length > 0 ? withinBounds(merged, (list) => bounded(list).list) : merged;
    // The memory first: whoever is woken by the list finds that it is known.
    await this.#remember('watchlist', next, remembered);
    if (!write && next === state) return this.#settled('watchlist', local);
    return this.#write('watchlist', listToItems('watchlist', next.mine, { written: this.#now(), ...headOf(next) }), turn);
  }

  async #remember(name: Name, state: SyncState<unknown>, remembered: SyncState<unknown> | null): Promise<void> {
    if (state !== remembered) await this.#storage.write('local', { [memoryKey(name)]: state });
  }

  /** One operation for a value and its chunks, so that no other machine sees half; then what a longer value left behind. */
  async #write(name: Name, items: Items | null, { there, local }: Turn): Promise<boolean> {
    try {
      if (!items) throw new Error('Too long for sync.');
      await this.#storage.write('sync', items);
      const stale = syncKeys(name).filter((key) => there[key] !== undefined && items[key] === undefined);
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
