import { DAY } from '../core/durations.ts';
import type { LoggedRequest } from '../core/market/logged-request.ts';
import type { Database } from './database.ts';

const PRUNE_EVERY = 50;

/** What left the browser during the last day: host, reason, time, outcome. Never an address or a key. */
export class RequestLog {
  readonly #database: Database;
  readonly #now: () => number;
  #added = 0;

  constructor(database: Database, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  async add(request: LoggedRequest): Promise<void> {
    // A full disk costs a line of the log, nothing else.
    await this.#database.run((database) => database.add('log', request), 0).catch(() => 0);
    this.#added += 1;
    if (this.#added % PRUNE_EVERY === 1) await this.#prune();
  }

  /** Newest first. */
  async recent(most: number): Promise<readonly LoggedRequest[]> {
    const since = IDBKeyRange.lowerBound(this.#now() - DAY);
    return this.#database.run(async (database) => {
      const found: LoggedRequest[] = [];
      const index = database.transaction('log').store.index('at');
      for (let cursor = await index.openCursor(since, 'prev'); cursor && found.length < most; cursor = await cursor.continue()) {
        found.push(cursor.value);
      }
      return found;
    }, []);
  }

  async clear(): Promise<void> {
    await this.#database.run((database) => database.clear('log'), undefined);
  }

  async #prune(): Promise<void> {
    const old = IDBKeyRange.upperBound(this.#now() - DAY);
    await this.#database.run(async (database) => {
      const transaction = database.transaction('log', 'readwrite');
      for (let cursor = await transaction.store.index('at').openCursor(old); cursor; cursor = await cursor.continue())
        await cursor.delete();
      await transaction.done;
    }, undefined);
  }
}
