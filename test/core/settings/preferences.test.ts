import { describe, expect, it } from 'vitest';
import { type PreferenceStorage, PreferenceStore } from '../../../src/core/settings/preferences.ts';
import { unwatch, type Watchlist, watch } from '../../../src/core/settings/watchlist.ts';

/** Storage in memory with the quota of `storage.sync`. */
class MemoryStorage implements PreferenceStorage {
  readonly areas: { readonly sync: Map<string, string>; readonly local: Map<string, string> };
  writes = 0;
  readonly #listeners = new Set<{ area: string; key: string; changed: () => void }>();
  refuses = false;

  /** `shared`: another machine with the same sync. */
  constructor(shared?: MemoryStorage) {
    this.areas = { sync: shared?.areas.sync ?? new Map(), local: new Map() };
  }

  read = async (area: 'sync' | 'local', key: string): Promise<unknown> => {
    const text = this.areas[area].get(key);
    return text === undefined ? undefined : JSON.parse(text);
  };

  write = async (area: 'sync' | 'local', key: string, value: unknown): Promise<void> => {
    const text = JSON.stringify(value);
    if (area === 'sync') this.writes++;
    if (area === 'sync' && (this.refuses || new TextEncoder().encode(key + text).length > 8192)) throw new Error('QUOTA_BYTES_PER_ITEM');
    this.areas[area].set(key, text);
    for (const listener of this.#listeners) if (listener.area === area && listener.key === key) listener.changed();
  };

  remove = async (area: 'sync' | 'local', key: string): Promise<void> => {
    this.areas[area].delete(key);
  };

  onChanged = (area: 'sync' | 'local', key: string, changed: () => void): (() => void) => {
    const listener = { area, key, changed };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** As a content script sees it: `storage.local` is closed. */
class ContentStorage extends MemoryStorage {
  override read = async (area: 'sync' | 'local', key: string): Promise<unknown> => {
    if (area === 'local') throw new Error('Access to storage is not allowed from this context.');
    const text = this.areas.sync.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  };
}

const many = (count: number): Watchlist => ({
  version: 2,
  entries: Array.from({ length: count }, (_, index) => ({ id: `JP:東京${index}`, added: 1_700_000_000_000 + index })),
});

describe('what the reader chose', () => {
  it('keeps a thousand watched names within the quota of an item', async () => {
    const storage = new MemoryStorage();
    const store = new PreferenceStore(storage, () => 1);
    await store.changeWatchlist(() => many(1000));
    const { watchlist, localOnly, problems } = await store.read();
    expect(watchlist).toEqual(many(1000));
    expect({ localOnly, problems }).toEqual({ localOnly: false, problems: [] });
  });

  it('leaves nothing of a longer list behind', async () => {
    const storage = new MemoryStorage();
    const store = new PreferenceStore(storage, () => 1);
    await store.changeWatchlist(() => many(600));
    await store.changeWatchlist(() => many(2));
    expect([...storage.areas.sync.keys()].sort()).toEqual(['watchlist', 'watchlist.0']);
    expect((await store.read()).watchlist).toEqual(many(2));
  });

  it('makes changes one after the other', async () => {
    const store = new PreferenceStore(new MemoryStorage(), () => 1);
    await Promise.all(['A', 'B', 'C'].map((id) => store.changeWatchlist((list) => watch(list, id, 1))));
    expect((await store.read()).watchlist.entries.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
  });

  it('stays on this machine while sync refuses, and goes back to sync after', async () => {
    const storage = new MemoryStorage();
    const store = new PreferenceStore(storage, () => 1);
    storage.refuses = true;
    await store.changeWatchlist(() => many(3));
    expect(await store.read()).toMatchObject({ watchlist: many(3), localOnly: true });
    storage.refuses = false;
    await store.changeWatchlist((list) => watch(list, 'US:NVDA', 5));
    const { watchlist, localOnly } = await store.read();
    expect(watchlist.entries).toHaveLength(4);
    expect(localOnly).toBe(false);
  });

  it('of two machines are put together when sync kept only one list', async () => {
    const sync = new MemoryStorage();
    const home = new MemoryStorage(sync);
    const work = new MemoryStorage(sync);
    const [atHome, atWork] = [
      new PreferenceStore(
        home,
        () => 1,
        () => 0.1,
      ),
      new PreferenceStore(
        work,
        () => 2,
        () => 0.2,
      ),
    ];
    await atHome.changeWatchlist((list) => watch(watch(list, 'A', 1), 'B', 1));
    await atWork.reconcileWatchlist();
    const before = new Map(sync.areas.sync);
    await atHome.changeWatchlist((list) => unwatch(watch(list, 'HOME', 2), 'A'));
    // Work was offline meanwhile, wrote on top of the list before, and won.
    for (const [key, value] of before) sync.areas.sync.set(key, value);
    await atWork.changeWatchlist((list) => watch(list, 'WORK', 3));
    await atHome.reconcileWatchlist();
    await atWork.reconcileWatchlist();
    for (const store of [atHome, atWork]) {
      expect((await store.read()).watchlist.entries.map(({ id }) => id)).toEqual(['B', 'WORK', 'HOME']);
    }
  });

  it('from a content script, which remembers nothing, is counted by the background', async () => {
    const storage = new MemoryStorage();
    const background = new PreferenceStore(
      storage,
      () => 1,
      () => 0.1,
    );
    await background.changeWatchlist(() => many(1));
    const content = new PreferenceStore(new ContentStorage(storage), () => 2);
    await content.changeWatchlist((list) => watch(list, 'US:HUT', 2));
    await background.reconcileWatchlist();
    await background.reconcileWatchlist();
    expect((await background.read()).watchlist.entries.map(({ id }) => id)).toEqual(['JP:東京0', 'US:HUT']);
  });

  it('damaged in sync comes back from the memory of this machine', async () => {
    const storage = new MemoryStorage();
    const store = new PreferenceStore(storage, () => 1);
    await store.changeWatchlist(() => many(3));
    await storage.write('sync', 'watchlist', { version: 'x' });
    expect((await store.read()).problems).toEqual([{ name: 'watchlist', problem: 'corrupt' }]);
    await store.reconcileWatchlist();
    expect(await store.read()).toMatchObject({ watchlist: many(3), problems: [] });
    expect(await store.aside()).toEqual([{ name: 'watchlist', at: 1, value: { version: 'x' } }]);
  });

  it('writes only what has changed: sync counts writes', async () => {
    const storage = new MemoryStorage();
    const store = new PreferenceStore(storage, () => 1);
    await store.changeWatchlist(() => many(1000));
    storage.writes = 0;
    await store.changeWatchlist((list) => unwatch(list, 'JP:東京999'));
    expect(storage.writes).toBeLessThanOrEqual(3);
  });

  it('keeps aside what it could not read before writing over it', async () => {
    const storage = new MemoryStorage();
    const broken = { version: 2, sites: { mode: 'news' }, reading: 'x' };
    await storage.write('sync', 'settings', broken);
    const store = new PreferenceStore(storage, () => 7);
    expect((await store.read()).problems).toEqual([{ name: 'settings', problem: 'corrupt' }]);
    await store.changeSettings((settings) => settings);
    const { problems, settings } = await store.read();
    expect({ problems, mode: settings.sites.mode }).toEqual({ problems: [], mode: 'news' });
    expect(await store.aside()).toEqual([{ name: 'settings', at: 7, value: broken }]);
    await store.forgetAside();
    expect(await store.aside()).toEqual([]);
  });

  it('obeys what an organisation locks, without storing it', async () => {
    const storage = new MemoryStorage();
    const policy = { sites: { mode: 'every' }, reading: { theme: 'dark' }, locked: ['sites.mode'] };
    const store = new PreferenceStore({ ...storage, managed: async () => policy }, () => 1);
    expect((await store.read()).settings).toMatchObject({ sites: { mode: 'every' }, reading: { theme: 'dark' } });
    await store.changeSettings((settings) => ({
      ...settings,
      sites: { ...settings.sites, mode: 'click' },
      reading: { ...settings.reading, theme: 'light' },
    }));
    expect((await store.read()).settings).toMatchObject({ sites: { mode: 'every' }, reading: { theme: 'light' } });
    expect((await new PreferenceStore(storage, () => 1).read()).settings.sites.mode).toBe('click');
  });

  it('tells of every change, even one that leaves the number of names as it was', async () => {
    const storage = new MemoryStorage();
    let now = 0;
    const store = new PreferenceStore(storage, () => ++now);
    let told = 0;
    const end = store.watch(() => told++);
    await store.changeWatchlist(() => many(2));
    await store.changeWatchlist(({ entries, ...rest }) => ({ ...rest, entries: entries.toReversed() }));
    expect(told).toBe(2);
    end();
    await store.changeSettings((settings) => settings);
    expect(told).toBe(2);
  });
});
