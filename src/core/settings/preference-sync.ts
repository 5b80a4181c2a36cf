import { keepAside } from './aside.ts';
import { mergeSettings } from './changed-settings.ts';
import { homesOf, isSameList, ofAll, ofArticles, together, without } from './dismissal-homes.ts';
import { mergeDismissals } from './merge-dismissals.ts';
import { mergeWatchlists } from './merge-watchlists.ts';
import { migrateDismissals, migrateWatchlist } from './migrate.ts';
import { climbSettings } from './migrate-settings.ts';
import type { Items, PreferenceStorage } from './preference-storage.ts';
import { hereKey, NAMES, type Name, pendingKey, pendingOf, SAID, type SaidName, STATE, SYNC_KEYS } from './preference-values.ts';
import { isSame } from './stored.ts';
import { fromSyncItems, listToItems, recordToItems, syncKeys } from './sync-chunks.ts';
import { EMPTY_WATCHLIST, type Watchlist } from './watchlist.ts';
import { changed, firstState, readState, receivedFrom, reconcile, type SyncState, withinBounds } from './watchlist-sync.ts';

/** What a name's turn needs: what both areas hold, and whether a damaged list is to be mended now or may still be on its way. */
interface Turn {
  readonly synced: Items;
  readonly local: Items;
  readonly mend: boolean;
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
      const local = await this.#storage.read('local', [...NAMES.map(pendingKey), ...SAID.map(hereKey), STATE]);
      const synced = await this.#storage.read('sync', SYNC_KEYS).catch(() => null);
      if (!synced) {
        await this.#refused(NAMES, local);
        return !NAMES.some((name) => pendingOf(name, local));
      }
      const turn = { synced, local, mend };
      const done = [await this.#settings(turn), await this.#watchlist(turn)];
      for (const name of SAID) done.push(await this.#said(name, turn));
      return !done.includes(false);
    });
  }

  /** Forgets everything, here and in sync. A mark stays: another machine must not bring the watchlist back from its memory. */
  clear(): Promise<void> {
    return this.#storage.alone(async () => {
      const known = readState((await this.#storage.read('local', [STATE]))[STATE])?.cleared ?? 0;
      const synced = receivedFrom(await this.#storage.read('sync', SYNC_KEYS))?.cleared ?? 0;
      // Later than any mark before it, also where this machine's clock is behind.
      const cleared = Math.max(this.#now(), known + 1, synced + 1);
      await this.#storage.remove('sync', SYNC_KEYS);
      await this.#storage.write('sync', listToItems('watchlist', EMPTY_WATCHLIST, { written: this.#now(), cleared }) ?? {});
      await this.#storage.remove('local', [...NAMES.map(pendingKey), ...SAID.map(hereKey), STATE]);
    });
  }

  async #settings({ synced, local }: Turn): Promise<boolean> {
    const pending = pendingOf('settings', local);
    if (!pending) return true;
    const theirs = fromSyncItems('settings', synced).value;
    const { problem } = climbSettings(theirs);
    if (problem === 'newer') return this.#refused(['settings'], local);
    return this.#write('settings', recordToItems('settings', mergeSettings(pending.base, pending.value, theirs)), synced, local);
  }

  /** What sync holds of single articles, as earlier versions wrote it, is taken out of it and kept on this machine. */
  async #said(name: SaidName, { synced, local }: Turn): Promise<boolean> {
    const pending = pendingOf(name, local);
    const { value, whole } = fromSyncItems(name, synced);
    const { dismissals: theirs, problem } = migrateDismissals(value);
    if (problem === 'newer') return pending ? this.#refused([name], local) : true;
    const here = migrateDismissals(local[hereKey(name)]);
    const readable = whole && !problem && !here.problem;
    if (!pending && (!readable || ofArticles(theirs).entries.length === 0)) return true;
    const base = migrateDismissals(pending ? pending.base : value).dismissals;
    const mine = migrateDismissals(pending ? pending.value : value).dismissals;
    const { travels, stays } = homesOf(mergeDismissals(ofAll(base), ofAll(mine), ofAll(theirs)));
    const staying = together(here.dismissals, ofArticles(mine), without(ofArticles(theirs), base), stays);
    if (!here.problem && !isSameList(staying, here.dismissals)) await this.#storage.write('local', { [hereKey(name)]: staying });
    return this.#write(name, listToItems(name, travels, { written: this.#now() }), synced, local);
  }

  async #watchlist({ synced, local, mend }: Turn): Promise<boolean> {
    const pending = pendingOf('watchlist', local);
    const received = receivedFrom(synced);
    if (!received && !pending) return true;
    const { value } = fromSyncItems('watchlist', synced);
    if (migrateWatchlist(value).problem === 'newer') return pending ? this.#refused(['watchlist'], local) : true;
    const remembered = received && readState(local[STATE]);
    if (received?.whole === false && received.cleared <= (remembered?.cleared ?? 0)) {
      if (!mend) return false;
      await keepAside(this.#storage, 'watchlist', value, this.#now());
    }
    const { state, write } =
      received && remembered ? reconcile(remembered, received) : { state: firstState(this.#machine(), received), write: false };
    const whole = pending ? onTop(state, migrateWatchlist(pending.base).watchlist, migrateWatchlist(pending.value).watchlist) : state;
    const { state: next, over } = withinBounds(whole);
    if (over.length > 0) await keepAside(this.#storage, 'watchlist', { ...next.mine, entries: over }, this.#now());
    // The memory first: whoever is woken by the list finds that it is known.
    if (next !== remembered) await this.#storage.write('local', { [STATE]: next });
    if (!write && next === state) return this.#settled('watchlist', local);
    const { seen, cleared, partial, mine } = next;
    const head = { written: this.#now(), seen, ...(cleared > 0 && { cleared }), ...(partial && { partial }) };
    return this.#write('watchlist', listToItems('watchlist', mine, head), synced, local);
  }

  #machine(): string {
    return Math.floor(this.#random() * 2 ** 40).toString(36);
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

  /** What waits goes on waiting, and the reader is told. */
  async #refused(names: readonly Name[], local: Items): Promise<false> {
    const waiting = names.flatMap((name) => {
      const pending = pendingOf(name, local);
      return pending ? [[pendingKey(name), { ...pending, refused: this.#now() }] as const] : [];
    });
    if (waiting.length > 0) await this.#storage.write('local', Object.fromEntries(waiting));
    return false;
  }
}

/** What was changed here since `base`, on top of what is known now. */
function onTop(state: SyncState, base: Watchlist, mine: Watchlist): SyncState {
  const merged = isSame(base, state.mine) ? mine : mergeWatchlists(base, mine, state.mine);
  return isSame(merged, state.mine) ? state : changed(state, merged);
}
