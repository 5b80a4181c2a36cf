import type { Items } from './preference-storage.ts';
import type { StoredPreferences } from './preference-values.ts';
import { PreferenceStore } from './preferences.ts';
import { isRecord } from './stored.ts';

/** What the storage areas held when everything was exported. */
export interface Exported {
  readonly sync: Items;
  readonly local: Items;
}

/** The file of an export of everything; null for any other text. */
export function readExported(text: string): Exported | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(parsed) || !isRecord(parsed.sync) || !isRecord(parsed.local)) return null;
  return { sync: parsed.sync, local: parsed.local };
}

/** What the reader had chosen at an export, by way of all migrations, and what of it cannot be read. */
export function preferencesOf(exported: Exported): Promise<StoredPreferences> {
  const store = new PreferenceStore(
    {
      read: async (area, keys) =>
        Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(exported[area], key) ? [[key, exported[area][key]]] : []))),
      write: () => Promise.reject(new Error('An export is only read.')),
      remove: () => Promise.reject(new Error('An export is only read.')),
      onChanged: () => () => undefined,
      alone: (work) => work(),
    },
    () => 0,
  );
  return store.read();
}
