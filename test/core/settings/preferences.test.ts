import { describe, expect, it } from 'vitest';
import { type PreferenceStorage, PreferenceStore } from '../../../src/core/settings/preferences.ts';
import { type Watchlist, watch } from '../../../src/core/settings/watchlist.ts';

/** Storage in memory with the quota of `storage.sync`. */
class MemoryStorage implements PreferenceStorage {
  readonly areas = { sync: new Map<string, string>(), local: new Map<string, string>() };
  readonly #listeners = new Set<{ area: string; key: string; changed: () => void }>();
  refuses = false;

  read = async (area: 'sync' | 'local', key: string): Promise<unknown> => {
    const text = this.areas[area].get(key);
    return text === undefined ? undefined : JSON.parse(text);
  };

  write = async (area: 'sync' | 'local', key: string, value: unknown): Promise<void> => {
    const text = JSON.stringify(value);
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

const many = (count: number): Watchlist => ({
  version: 1,
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
