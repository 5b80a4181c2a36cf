import { HOUR } from '../core/durations.ts';
import type { Database } from './database.ts';
import { isFull } from './database.ts';
import { evict, makeRoom, type StoreSize, usageOf } from './evict.ts';
import type { Cached, CacheName, Schema } from './schema.ts';

/** Writes between two looks at the size. */
const SWEEP_EVERY = 32;

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
  readonly #limits: StoreSize;
  readonly #now: () => number;
  #writes = 0;
  #sweeping: Promise<void> = Promise.resolve();

  constructor(database: Database, name: N, limits: StoreSize, now: () => number) {
    this.#database = database;
    this.#name = name;
    this.#limits = limits;
    this.#now = now;
  }

  /** What is kept under a key, fresh or not; null where nothing is. */
  async get(key: string): Promise<Entry<ValueOf<N>> | null> {
    const record = await this.#database.run(async (database) => (await database.get(this.#name, key)) ?? null, null);
    if (!record) return null;
    if (record.used < this.#now() - HOUR) void this.#touch(key).catch(() => undefined);
    return { value: record.value as ValueOf<N>, fetchedAt: record.fetchedAt, expires: record.expires };
  }

  async put(key: string, value: ValueOf<N>, fetchedAt: number, expires: number): Promise<void> {
    await this.#write({ key, value, fetchedAt, expires, used: this.#now(), bytes: estimate(value) });
    // Workers live shortly: one that writes little must look as well. Nobody waits for it.
    if (this.#writes % SWEEP_EVERY === 0) this.#sweeping = this.sweep().catch(() => undefined);
    this.#writes += 1;
  }

  async clear(): Promise<void> {
    await this.#database.run((database) => database.clear(this.#name), undefined);
  }

  /** What it holds, after a sweep that is under way. */
  async size(): Promise<StoreSize> {
    await this.#sweeping;
    const usage = await this.#database.run((database) => usageOf(database, this.#name), []);
    return { records: usage.length, bytes: usage.reduce((sum, [, bytes]) => sum + bytes, 0) };
  }

  /** Drops what is over the limits, the least recently used first. */
  async sweep(): Promise<void> {
    await this.#database.run((database) => evict(database, this.#name, this.#limits), undefined);
  }

  /** Notes the use of what is there now: by then another answer may have been kept, or none may be. A full disk costs the note. */
  async #touch(key: string): Promise<void> {
    await this.#database.run(async (database) => {
      const transaction = database.transaction(this.#name, 'readwrite');
      const record = await transaction.store.get(key);
      if (record) void transaction.store.put({ ...record, used: this.#now() } as never).catch(() => undefined);
      await transaction.done;
    }, undefined);
  }

  async #write(record: Cached<ValueOf<N>>): Promise<void> {
    const write = (): Promise<unknown> => this.#database.run((database) => database.put(this.#name, record as never), undefined);
    try {
      await write();
    } catch (error) {
      if (!isFull(error)) throw error;
      // Still no room: an answer that is not kept is fetched again.
      await this.#database
        .run(makeRoom, undefined)
        .then(write)
        .catch(() => undefined);
    }
  }
}

/** Bytes of the value as JSON; near enough to what it takes on disk. */
const encoder = new TextEncoder();
const estimate = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;
