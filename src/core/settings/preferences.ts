import type { Dismissals } from './dismissals.ts';
import { migrateDismissals, migrateSettings, migrateWatchlist, type StorageProblem } from './migrate.ts';
import type { Settings } from './settings.ts';
import { fromSyncItems, syncKeys, toSyncItems } from './sync-chunks.ts';
import type { Watchlist } from './watchlist.ts';

/** Everything the reader chose. */
export interface Preferences {
  readonly settings: Settings;
  readonly watchlist: Watchlist;
  readonly dismissals: Dismissals;
}

/** What was read, and what was wrong with it. */
export interface StoredPreferences extends Preferences {
  readonly problems: readonly { readonly name: keyof Preferences; readonly problem: StorageProblem }[];
  /** The browser's sync refused a list: it is kept on this machine only. */
  readonly localOnly: boolean;
}

type Area = 'sync' | 'local';

/** The storage areas, as `platform/storage` has them. */
export interface PreferenceStorage {
  readonly read: (area: Area, key: string) => Promise<unknown>;
  readonly write: (area: Area, key: string, value: unknown) => Promise<void>;
  readonly remove: (area: Area, key: string) => Promise<void>;
  readonly onChanged: (area: Area, key: string, changed: () => void) => () => void;
}

const NAMES = ['settings', 'watchlist', 'dismissals'] as const;
type Name = (typeof NAMES)[number];

/** Reads, watches and changes what the reader chose. Changes from one instance are made one after the other. */
export class PreferenceStore {
  readonly #storage: PreferenceStorage;
  readonly #now: () => number;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(storage: PreferenceStorage, now: () => number) {
    this.#storage = storage;
    this.#now = now;
  }

  async read(): Promise<StoredPreferences> {
    const [settings, watchlist, dismissals] = await Promise.all(NAMES.map((name) => this.#load(name)));
    const read = {
      settings: migrateSettings(settings?.value),
      watchlist: migrateWatchlist(watchlist?.value),
      dismissals: migrateDismissals(dismissals?.value),
    };
    return {
      settings: read.settings.settings,
      watchlist: read.watchlist.watchlist,
      dismissals: read.dismissals.dismissals,
      problems: NAMES.flatMap((name) => (read[name].problem ? [{ name, problem: read[name].problem }] : [])),
      localOnly: [settings, watchlist, dismissals].some((each) => each?.local),
    };
  }

  /** Calls back after any change, here or on another machine. Returns the end of it. */
  watch(changed: () => void): () => void {
    const ends = NAMES.flatMap((name) => [this.#storage.onChanged('sync', name, changed), this.#storage.onChanged('local', name, changed)]);
    return () => {
      for (const end of ends) end();
    };
  }

  changeSettings(change: (settings: Settings) => Settings): Promise<void> {
    return this.#change('settings', (stored) => change(migrateSettings(stored).settings));
  }

  changeWatchlist(change: (list: Watchlist) => Watchlist): Promise<void> {
    return this.#change('watchlist', (stored) => change(migrateWatchlist(stored).watchlist));
  }

  changeDismissals(change: (list: Dismissals) => Dismissals): Promise<void> {
    return this.#change('dismissals', (stored) => change(migrateDismissals(stored).dismissals));
  }

  async #load(name: Name): Promise<{ readonly value: unknown; readonly local: boolean }> {
    const local = await this.#storage.read('local', name).catch(() => undefined); // Closed to content scripts.
    if (local !== undefined) return { value: local, local: true };
    const keys = name === 'settings' ? [name] : syncKeys(name);
    const items = Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await this.#storage.read('sync', key)])));
    return { value: fromSyncItems(name, items), local: false };
  }

  #change<T extends Settings | Watchlist | Dismissals>(name: Name, change: (stored: unknown) => T): Promise<void> {
    const turn = this.#queue.then(async () => {
      const { value, local } = await this.#load(name);
      await this.#save(name, change(value), local);
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** To sync; where that refuses (quota, or switched off), to this machine, until sync takes it again. */
  async #save(name: Name, value: Settings | Watchlist | Dismissals, wasLocal: boolean): Promise<void> {
    try {
      if (!('entries' in value)) await this.#storage.write('sync', name, value);
      else {
        const { head, chunks, stale } = toSyncItems(name, value, this.#now());
        for (const [key, chunk] of Object.entries(chunks)) await this.#storage.write('sync', key, chunk);
        await this.#storage.write('sync', name, head);
        for (const key of stale) await this.#storage.remove('sync', key);
      }
      if (wasLocal) await this.#storage.remove('local', name);
    } catch {
      await this.#storage.write('local', name, value);
    }
  }
}
