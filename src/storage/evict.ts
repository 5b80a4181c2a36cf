import type { IDBPDatabase } from 'idb';
import { CACHE_NAMES, type CacheName, type Schema } from './schema.ts';

/** How much a store may hold. */
export interface CacheLimits {
  readonly records: number;
  readonly bytes: number;
}

/** `[key, bytes]` of every record, the most recently used first; values are not loaded. */
export async function usageOf(database: IDBPDatabase<Schema>, name: CacheName): Promise<(readonly [key: string, bytes: number])[]> {
  const found: (readonly [string, number])[] = [];
  const index = database.transaction(name).store.index('usage');
  for (let cursor = await index.openKeyCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    found.push([cursor.primaryKey as string, (cursor.key as [number, number])[1]]);
  }
  return found;
}

/** Drops what a store holds over its limits, the least recently used first. */
export async function evict(database: IDBPDatabase<Schema>, name: CacheName, limits: CacheLimits): Promise<void> {
  let records = 0;
  let bytes = 0;
  const over = (await usageOf(database, name)).flatMap(([key, size]) => {
    records += 1;
    bytes += size;
    return records > limits.records || bytes > limits.bytes ? [key] : [];
  });
  if (over.length === 0) return;
  const transaction = database.transaction(name, 'readwrite');
  for (const key of over) void transaction.store.delete(key);
  await transaction.done;
}

/** Halves every store, so that a full disk has room again, whichever of them filled it. */
export async function makeRoom(database: IDBPDatabase<Schema>): Promise<void> {
  for (const name of CACHE_NAMES) {
    const usage = await usageOf(database, name);
    const bytes = usage.reduce((sum, [, size]) => sum + size, 0);
    await evict(database, name, { records: Number.POSITIVE_INFINITY, bytes: bytes / 2 });
  }
}
