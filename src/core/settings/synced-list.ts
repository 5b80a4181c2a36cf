import { fromSyncItems, syncKeys, toSyncItems } from './sync-chunks.ts';

type Area = 'sync' | 'local';

/** The storage areas, as `platform/storage` has them. */
export interface PreferenceStorage {
  readonly read: (area: Area, key: string) => Promise<unknown>;
  readonly write: (area: Area, key: string, value: unknown) => Promise<void>;
  readonly remove: (area: Area, key: string) => Promise<void>;
  readonly onChanged: (area: Area, key: string, changed: () => void) => () => void;
  /** What an organisation set; absent where nobody asks. */
  readonly managed?: () => Promise<unknown>;
}

/** A list as it is in sync: its value for a migration to read, its head, and the items that it is made of. */
export interface SyncedList {
  readonly value: unknown;
  readonly head: unknown;
  readonly items: Readonly<Record<string, unknown>>;
}

export async function loadList(storage: PreferenceStorage, name: string): Promise<SyncedList> {
  const items = Object.fromEntries(await Promise.all(syncKeys(name).map(async (key) => [key, await storage.read('sync', key)])));
  return { value: fromSyncItems(name, items), head: items[name], items };
}

/** Writes what differs from `before`: sync allows few writes a minute. The head comes last, when everything it speaks of is there. */
export async function saveList(
  storage: PreferenceStorage,
  name: string,
  list: { readonly version: number; readonly entries: readonly unknown[] },
  before: SyncedList,
  written: number,
  seen?: Readonly<Record<string, number>>,
): Promise<void> {
  const { head, chunks, stale } = toSyncItems(name, list, written, seen);
  for (const [key, chunk] of Object.entries(chunks)) {
    if (JSON.stringify(before.items[key]) !== JSON.stringify(chunk)) await storage.write('sync', key, chunk);
  }
  await storage.write('sync', name, head);
  for (const key of stale) if (before.items[key] !== undefined) await storage.remove('sync', key);
}
