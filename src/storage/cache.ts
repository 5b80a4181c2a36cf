import type { Database } from './database.ts';
import { isFull } from './database.ts';
import type { Cached, CacheName, Schema } from './schema.ts';

const DAY_MS = 86_400_000;
/** Writes between two looks at the size. */
const SWEEP_EVERY = 32;

export interface CacheLimits {
  readonly records: number;
  readonly bytes: number;
}

export interface Entry<T> {
  readonly value: T;
  readonly fetchedAt: number;
  readonly expires: number;
}

type ValueOf<N extends CacheName> = Schema[N]['value']['value'];

/** One kind of answer on disk, by key; the least recently used go first when it grows past its limits. A failing disk makes it empty, never wrong. */
export class Cache<N extends CacheName> {
  readonly #database: Database;
  readonly #name: N;
  readonly #limits: CacheLimits;
  readonly #now: () => number;
  #writes = 0;

  constructor(database: Database, name: N, limits: CacheLimits, now: () => number) {
    this.#database = database;
    this.#name = name;
    this.#limits = limits;
    this.#now = now;
  }

  /** What is kept under a key, fresh or not; null where nothing is. */
  async get(key: string): Promise<Entry<ValueOf<N>> | null> {
    const record = await this.#database.run(async (database) => (await database.get(this.#name, key)) ?? null, null);
    if (!record) return null;
    if (record.used < this.#today()) await this.#write({ ...record, used: this.#today() } as Cached<ValueOf<N>>);
    return { value: record.value as ValueOf<N>, fetchedAt: record.fetchedAt, expires: record.expires };
  }

  async put(key: string, value: ValueOf<N>, fetchedAt: number, expires: number): Promise<void> {
    const record: Cached<ValueOf<N>> = { key, value, fetchedAt, expires, used: this.#today(), bytes: estimate(value) };
    await this.#write(record);
    this.#writes += 1;
    if (this.#writes % SWEEP_EVERY === 0) await this.sweep();
  }

  async clear(): Promise<void> {
    await this.#database.run((database) => database.clear(this.#name), undefined);
  }

  /** Records and estimated bytes. */
  async size(): Promise<CacheLimits> {
    const keys = await this.#usage();
    return { records: keys.length, bytes: keys.reduce((sum, [, [, bytes]]) => sum + bytes, 0) };
  }

  /** Drops what is over the limits (times `share`), the least recently used first. */
  async sweep(share = 1): Promise<void> {
    const usage = await this.#usage();
    let records = 0;
    let bytes = 0;
    const over: string[] = [];
    for (const [key, [, size]] of usage.reverse()) {
      records += 1;
      bytes += size;
      if (records > this.#limits.records * share || bytes > this.#limits.bytes * share) over.push(key);
    }
    if (over.length === 0) return;
    await this.#database.run(async (database) => {
      const transaction = database.transaction(this.#name, 'readwrite');
      for (const key of over) void transaction.store.delete(key);
      await transaction.done;
    }, undefined);
  }

  /** `[key, [used, bytes]]`, least recently used first. */
  #usage(): Promise<[string, [number, number]][]> {
    return this.#database.run(async (database) => {
      const found: [string, [number, number]][] = [];
      const index = database.transaction(this.#name).store.index('usage');
      for (let cursor = await index.openKeyCursor(); cursor; cursor = await cursor.continue()) {
        found.push([cursor.primaryKey as string, cursor.key as [number, number]]);
      }
      return found;
    }, []);
  }

  async #write(record: Cached<ValueOf<N>>): Promise<void> {
    const write = (): Promise<unknown> => this.#database.run((database) => database.put(this.#name, record as never), undefined);
    try {
      await write();
    } catch (error) {
      if (!isFull(error)) throw error;
      await this.sweep(HALF);
      // Still no room: an answer that is not kept is fetched again.
      await write().catch(() => undefined);
    }
  }

  #today(): number {
    return Math.floor(this.#now() / DAY_MS);
  }
}

const HALF = 0.5;

/** Bytes of the value as JSON; near enough to what it takes on disk. */
const estimate = (value: unknown): number => JSON.stringify(value).length;
