import { PreferenceStore } from '../../../src/core/settings/preferences.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { PreferenceSync } from '../../../src/core/settings/sync/preference-sync.ts';
import { type Watchlist, watch } from '../../../src/core/settings/watchlist/watchlist.ts';
import { MemoryStorage, Sync } from './memory-storage.ts';

/** One machine: its storage, a page of the extension, and the background. */
export function machine(sync = new Sync(), number = 1) {
  const storage = new MemoryStorage(sync);
  const store = new PreferenceStore(storage, () => number);
  const background = new PreferenceSync(
    storage,
    () => number,
    () => number / 10,
  );
  const ids = async (): Promise<string[]> => (await store.read()).watchlist.entries.map(({ id }) => id);
  return { sync, storage, store, background, ids };
}

export const many = (count: number): Watchlist => ({
  version: 3,
  entries: Array.from({ length: count }, (_, index) => ({ id: `JP:東京${index}`, added: 1_700_000_000 + index })),
});
export const add =
  (...names: string[]) =>
  (list: Watchlist): Watchlist =>
    names.reduce((all, id) => watch(all, id, 5_000), list);
export const withSites = (sites: Partial<Settings['sites']>) => (settings: Settings) => ({
  ...settings,
  sites: { ...settings.sites, ...sites },
});
export const withReading = (reading: Partial<Settings['reading']>) => (settings: Settings) => ({
  ...settings,
  reading: { ...settings.reading, ...reading },
});
