import type { IDBPDatabase } from 'idb';
import { CACHE_NAMES, type CacheName, type Schema } from './schema.ts';

/** Records and their estimated bytes: what a store holds, or may hold. */
export interface StoreSize {
  readonly records: number;
  readonly bytes: number;
}

/** Records looked at in one transaction: what is to be written meanwhile waits no longer than for one. */
const SLICE = 250;

/** Where a look at a store stands: the key of the index, and of the record. */
type Place = readonly [usage: readonly [used: number, bytes: number], key: string];

/** `[key, bytes]` of every record, the most recently used first; values are not loaded. */
export async function usageOf(database: IDBPDatabase<Schema>, name: CacheName): Promise<(readonly [key: string, bytes: number])[]> {
  const found: (readonly [string, number])[] = [];
  for (let slice: readonly Place[] = []; ; ) {
    slice = await sliceAfter(slice.at(-1) ?? null, database, name);
    for (const [[, bytes], key] of slice) found.push([key, bytes]);
    if (slice.length < SLICE) return found;
  }
}

async function sliceAfter(last: Place | null, database: IDBPDatabase<Schema>, name: CacheName): Promise<readonly Place[]> {
  const slice: Place[] = [];
  const index = database.transaction(name).store.index('usage');
  let cursor = await index.openKeyCursor(last && IDBKeyRange.upperBound(last[0]), 'prev');
  // Of records used at one time and of one size, those up to the last have been seen.
  if (cursor && last && indexedDB.cmp(cursor.key, last[0]) === 0) {
    if (cursor.primaryKey > last[1]) cursor = await cursor.continuePrimaryKey(cursor.key, last[1]);
    if (cursor?.primaryKey === last[1]) cursor = await cursor.continue();
  }
  for (; cursor && slice.length < SLICE; cursor = await cursor.continue()) slice.push([cursor.key, cursor.primaryKey]);
  return slice;
}

/** Drops what a store holds over its limits, the least recently used first. */
export async function evict(database: IDBPDatabase<Schema>, name: CacheName, limits: StoreSize): Promise<void> {
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
