import { PreferenceStore } from './preferences.ts';
import { isRecord } from './stored.ts';
import type { Items, PreferenceStorage } from './sync/preference-storage.ts';
import type { StoredPreferences } from './sync/preference-values.ts';

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

/**
 * What the reader had chosen at an export, by way of all migrations, and what of it cannot be read. What was not chosen is as `managed` presets it
 * here: an import must not choose the defaults in its place.
 */
export function preferencesOf(exported: Exported, managed?: PreferenceStorage['managed']): Promise<StoredPreferences> {
  const store = new PreferenceStore(
    {
      read: async (area, keys) =>
        Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(exported[area], key) ? [[key, exported[area][key]]] : []))),
      write: () => Promise.reject(new Error('An export is only read.')),
      remove: () => Promise.reject(new Error('An export is only read.')),
      onChanged: () => () => undefined,
      alone: (work) => work(),
      ...(managed && { managed }),
    },
    () => 0,
  );
  return store.read();
}
