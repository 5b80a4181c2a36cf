import type { Items } from './preference-storage.ts';
import { NAMES, type StoredPreferences } from './preference-values.ts';
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

/** What the reader had chosen at an export, through the migrations that stored values go through. Null where a part of it cannot be read. */
export async function preferencesOf(exported: Exported): Promise<StoredPreferences | null> {
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
  const preferences = await store.read();
  const isDamaged = preferences.problems.some(({ name }) => NAMES.some((each) => each === name));
  return isDamaged ? null : preferences;
}
