import type { Confirmations } from './confirmations.ts';
import type { Dismissals } from './dismissals.ts';
import { migrateDismissals, migrateWatchlist } from './migrate.ts';
import { migrateSettings } from './migrate-settings.ts';
import { applyPolicy, NO_POLICY, type Policy, readPolicy } from './policy.ts';
import type { Settings } from './settings.ts';
import { isRecord, type StorageProblem } from './stored.ts';
import { loadList, type PreferenceStorage, type SyncedList, saveList } from './synced-list.ts';
import type { Watchlist } from './watchlist.ts';
import { changed, firstState, type Received, readSeen, readState, reconcile, type SyncState } from './watchlist-sync.ts';

export type { PreferenceStorage } from './synced-list.ts';

/** Everything the reader chose. */
export interface Preferences {
  readonly settings: Settings;
  readonly watchlist: Watchlist;
  readonly dismissals: Dismissals;
  readonly confirmations: Confirmations;
}

/** What was read, and what was wrong with it. */
export interface StoredPreferences extends Preferences {
  readonly problems: readonly { readonly name: keyof Preferences; readonly problem: StorageProblem }[];
  /** The browser's sync refused a list: it is kept on this machine only. */
  readonly localOnly: boolean;
}

/** A value that could not be read whole, as it was before it was written over. */
export interface Aside {
  readonly name: keyof Preferences;
  /** ms since 1970. */
  readonly at: number;
  readonly value: unknown;
}

const NAMES = ['settings', 'watchlist', 'dismissals', 'confirmations'] as const;
type Name = (typeof NAMES)[number];
type List = Watchlist | Dismissals;

/** Keys of `storage.local`. */
const STATE = 'watchlist-sync';
const asideKey = (name: Name): string => `aside.${name}`;

interface Loaded {
  readonly value: unknown;
  /** From this machine, because sync refused it. */
  readonly local: boolean;
  readonly synced: SyncedList;
}

/** Reads, watches and changes what the reader chose. Changes from one instance are made one after the other. */
export class PreferenceStore {
  readonly #storage: PreferenceStorage;
  readonly #now: () => number;
  readonly #random: () => number;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(storage: PreferenceStorage, now: () => number, random: () => number = Math.random) {
    this.#storage = storage;
    this.#now = now;
    this.#random = random;
  }

  /** With what an organisation locks applied. */
  async read(): Promise<StoredPreferences> {
    const [policy, settings, watchlist, dismissals, confirmations] = await Promise.all([
      this.policy(),
      this.#load('settings'),
      this.#load('watchlist'),
      this.#load('dismissals'),
      this.#load('confirmations'),
    ]);
    const read = {
      settings: migrateSettings(settings.value, policy.preset),
      watchlist: migrateWatchlist(watchlist.value),
      dismissals: migrateDismissals(dismissals.value),
      confirmations: migrateDismissals(confirmations.value),
    };
    return {
      settings: applyPolicy(read.settings.settings, policy),
      watchlist: read.watchlist.watchlist,
      dismissals: read.dismissals.dismissals,
      confirmations: read.confirmations.dismissals,
      problems: NAMES.flatMap((name) => (read[name].problem ? [{ name, problem: read[name].problem }] : [])),
      localOnly: [settings, watchlist, dismissals, confirmations].some((each) => each.local),
    };
  }

  /** The settings alone, with what is locked applied. */
  async settings(): Promise<Settings> {
    const [policy, { value }] = await Promise.all([this.policy(), this.#load('settings')]);
    return applyPolicy(migrateSettings(value, policy.preset).settings, policy);
  }

  /** The watchlist alone. */
  async watchlist(): Promise<Watchlist> {
    return migrateWatchlist((await this.#load('watchlist')).value).watchlist;
  }

  /** What an organisation set. */
  async policy(): Promise<Policy> {
    const { managed } = this.#storage;
    return managed ? readPolicy(await managed()) : NO_POLICY;
  }

  /** Calls back after any change, here or on another machine. Returns the end of it. */
  watch(changed: () => void): () => void {
    const ends = NAMES.flatMap((name) => [this.#storage.onChanged('sync', name, changed), this.#storage.onChanged('local', name, changed)]);
    return () => {
      for (const end of ends) end();
    };
  }

  /** What is locked stays out of what is stored: it would travel to machines where it does not hold. */
  changeSettings(change: (settings: Settings) => Settings): Promise<void> {
    return this.#inTurn(async () => {
      const [loaded, { preset }] = await Promise.all([this.#load('settings'), this.policy()]);
      const { settings, problem } = migrateSettings(loaded.value, preset);
      await this.#keepAside('settings', loaded.value, problem);
      await this.#orLocal('settings', change(settings), loaded.local, (value) => this.#storage.write('sync', 'settings', value));
    });
  }

  changeWatchlist(change: (list: Watchlist) => Watchlist): Promise<void> {
    return this.#inTurn(async () => {
      const loaded = await this.#load('watchlist');
      const { watchlist, problem } = migrateWatchlist(loaded.value);
      await this.#keepAside('watchlist', loaded.value, problem);
      const state = await this.#syncState(loaded.synced);
      if (!state) return this.#saveList('watchlist', change(watchlist), loaded, readSeen(Object(loaded.synced.head).seen));
      const here = loaded.local ? { ...state, mine: watchlist } : state;
      const known = reconcile(here, receivedOf(loaded.synced)).state;
      await this.#saveWatchlist(changed(known, change(known.mine)), loaded);
    });
  }

  changeDismissals(change: (list: Dismissals) => Dismissals): Promise<void> {
    return this.#changeList('dismissals', change);
  }

  changeConfirmations(change: (list: Confirmations) => Confirmations): Promise<void> {
    return this.#changeList('confirmations', change);
  }

  /**
   * Merges what another machine wrote to the synced watchlist with what was changed here, so that neither is lost; a list that was damaged
   * comes back from this machine's memory. For the background, after every change of it and at its start.
   */
  reconcileWatchlist(): Promise<void> {
    return this.#inTurn(async () => {
      const loaded = await this.#load('watchlist');
      const { problem } = migrateWatchlist(loaded.synced.value);
      const state = await this.#syncState(loaded.synced);
      if (!state || loaded.synced.head === undefined || problem === 'newer') return;
      await this.#keepAside('watchlist', loaded.synced.value, problem);
      const { state: next, write } = reconcile(state, receivedOf(loaded.synced));
      if (write) await this.#saveWatchlist(next, loaded);
      else if (next !== state) await this.#storage.write('local', STATE, next);
    });
  }

  /** Values that were kept aside. */
  async aside(): Promise<readonly Aside[]> {
    const kept = await Promise.all(NAMES.map(async (name) => [name, await this.#storage.read('local', asideKey(name))] as const));
    return kept.flatMap(([name, value]) =>
      isRecord(value) && typeof value.at === 'number' ? [{ name, at: value.at, value: value.value }] : [],
    );
  }

  async forgetAside(): Promise<void> {
    for (const name of NAMES) await this.#storage.remove('local', asideKey(name));
  }

  #changeList(name: 'dismissals' | 'confirmations', change: (list: Dismissals) => Dismissals): Promise<void> {
    return this.#inTurn(async () => {
      const loaded = await this.#load(name);
      const { dismissals, problem } = migrateDismissals(loaded.value);
      await this.#keepAside(name, loaded.value, problem);
      await this.#saveList(name, change(dismissals), loaded);
    });
  }

  async #load(name: Name): Promise<Loaded> {
    const [local, synced] = await Promise.all([
      this.#storage.read('local', name).catch(() => undefined), // Closed to content scripts.
      name === 'settings' ? this.#loadOne(name) : loadList(this.#storage, name),
    ]);
    return local === undefined ? { value: synced.value, local: false, synced } : { value: local, local: true, synced };
  }

  async #loadOne(name: Name): Promise<SyncedList> {
    const value = await this.#storage.read('sync', name);
    return { value, head: value, items: { [name]: value } };
  }

  /** Null in a content script, which cannot see what this machine remembers; the background counts its writes afterwards. */
  async #syncState(synced: SyncedList): Promise<SyncState | null> {
    try {
      const machine = (): string => Math.floor(this.#random() * 2 ** 40).toString(36);
      return readState(await this.#storage.read('local', STATE)) ?? firstState(machine(), receivedOf(synced));
    } catch {
      return null;
    }
  }

  /** The memory first: whoever is woken by the list finds that it is known. */
  async #saveWatchlist(state: SyncState, before: Loaded): Promise<void> {
    await this.#storage.write('local', STATE, state);
    await this.#saveList('watchlist', state.mine, before, state.seen);
  }

  #saveList(name: Name, list: List, { local, synced }: Loaded, seen?: Readonly<Record<string, number>>): Promise<void> {
    return this.#orLocal(name, list, local, (value) => saveList(this.#storage, name, value, synced, this.#now(), seen));
  }

  /** To sync; where that refuses (quota, or switched off), to this machine, until sync takes it again. */
  async #orLocal<T>(name: Name, value: T, wasLocal: boolean, save: (value: T) => Promise<void>): Promise<void> {
    try {
      await save(value);
      if (wasLocal) await this.#storage.remove('local', name);
    } catch {
      await this.#storage.write('local', name, value);
    }
  }

  /** What could not be read whole is about to be written over. */
  async #keepAside(name: Name, value: unknown, problem: StorageProblem | null): Promise<void> {
    if (problem) await this.#storage.write('local', asideKey(name), { at: this.#now(), value }).catch(() => undefined);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

function receivedOf({ value, head }: SyncedList): Received {
  const { watchlist, problem } = migrateWatchlist(value);
  return { list: watchlist, seen: readSeen(Object(head).seen), whole: problem === null };
}
