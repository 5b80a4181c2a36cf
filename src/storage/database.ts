import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { MINUTE } from '../core/durations.ts';
import { MIGRATIONS, type Migration, type Schema } from './schema.ts';

export const DATABASE = 'margin-notes';
/** A connection that another context keeps from opening is given up after this. */
const BLOCKED_MS = 3_000;
/** After a database that would not open even when deleted, how long we do without. */
const WITHOUT_MS = MINUTE;

/** Opens, migrating step by step. Rejects, and leaves the old version, when a step fails. */
export function openDatabase(name: string, migrations: readonly Migration[], closed: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    let given = false;
    const opening = openDB<Schema>(name, migrations.length, {
      async upgrade(database, from, _to, transaction) {
        // idb does not await this function: a failure must abort the transaction itself, and nobody else listens to `done`.
        transaction.done.catch(() => undefined);
        try {
          for (const migrate of migrations.slice(from)) await migrate(database, transaction);
        } catch (error) {
          transaction.abort();
          reject(error);
        }
      },
      blocked: () => {
        given = true;
        reject(new DOMException('Another connection is open.', 'TimeoutError'));
      },
      // A newer version of the extension, or a deletion, wants in.
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    });
    opening.then((database) => (given ? database.close() : resolve(database)), reject);
  });
}

/** What the storage layer needs of the clock; real by default. */
interface Timing {
  now(): number;
  name?: string;
  migrations?: readonly Migration[];
}

/**
 * The cache database, opened on first use and opened again when it was closed under us. It holds nothing that cannot be fetched again, so one
 * that does not open is deleted; where that fails too, work goes on without a cache.
 */
export class Database {
  readonly #now: () => number;
  readonly #name: string;
  readonly #migrations: readonly Migration[];
  #open: Promise<IDBPDatabase<Schema> | null> | null = null;
  #withoutUntil = 0;
  /** A rebuilding that did not help is not repeated before. */
  #keepUntil = 0;

  constructor({ now, name = DATABASE, migrations = MIGRATIONS }: Timing) {
    this.#now = now;
    this.#name = name;
    this.#migrations = migrations;
  }

  /**
   * Runs work on the database; `otherwise` when there is none, or when the work fails again on a fresh connection, and then on a database that
   * was made anew because this one seems broken. Rejects when the disk is full.
   */
  async run<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>, otherwise: T): Promise<T> {
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const database = await this.#database();
      if (!database) return otherwise;
      try {
        return await work(database);
      } catch (error) {
        if (isFull(error)) throw error;
        // Closed between two calls, or a store is not as it should be.
        this.#open = null;
        database.close();
        if (attempt === 2 && !(isBroken(error) && (await this.#discard()))) return otherwise;
      }
    }
    return otherwise;
  }

  /** Closes the connection; the next use opens it again. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    (await open)?.close();
  }

  /** Deletes everything in it, and the database itself. */
  async destroy(): Promise<void> {
    await this.close();
    await deleteDB(this.#name);
  }

  /** Deletes a broken database, so that the next use makes it anew. `false` where that was tried a moment ago, or cannot be done. */
  async #discard(): Promise<boolean> {
    if (this.#now() < this.#keepUntil) return false;
    this.#keepUntil = this.#now() + WITHOUT_MS;
    return within(BLOCKED_MS, deleteDB(this.#name)).then(
      () => true,
      () => false,
    );
  }

  #database(): Promise<IDBPDatabase<Schema> | null> {
    if (this.#now() < this.#withoutUntil) return Promise.resolve(null);
    this.#open ??= this.#openOrRebuild();
    return this.#open;
  }

  async #openOrRebuild(): Promise<IDBPDatabase<Schema> | null> {
    const closed = (): void => {
      this.#open = null;
    };
    try {
      return await openDatabase(this.#name, this.#migrations, closed);
    } catch {
      try {
        await within(BLOCKED_MS, deleteDB(this.#name));
        return await openDatabase(this.#name, this.#migrations, closed);
      } catch {
        this.#withoutUntil = this.#now() + WITHOUT_MS;
        this.#open = null;
        return null;
      }
    }
  }
}

/** The disk, or the browser's share of it for us, is full. */
export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Stores or indexes are missing, or the browser cannot read its own file. */
const BROKEN = new Set(['NotFoundError', 'InvalidStateError', 'UnknownError']);
const isBroken = (error: unknown): boolean => error instanceof DOMException && BROKEN.has(error.name);

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('Still blocked.', 'TimeoutError')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
