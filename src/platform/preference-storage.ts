import type { PreferenceStorage } from '../core/settings/sync/preference-storage.ts';
import { browser } from './browser.ts';
import { onChanged, readManaged } from './storage.ts';

/** Where pages of the extension and the background find what the reader chose. Content scripts ask the background instead. */
export const preferenceStorage: PreferenceStorage = {
  // Async: an area that throws at once is refused as one that rejects is.
  read: async (area, keys) => browser.storage[area].get([...keys]),
  write: async (area, items) => browser.storage[area].set({ ...items }),
  remove: async (area, keys) => browser.storage[area].remove([...keys]),
  onChanged,
  alone: (work) => navigator.locks.request('preferences', work),
  managed: readManaged,
};
