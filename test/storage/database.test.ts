import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Cache } from '../../src/storage/cache.ts';
import { Database, openDatabase } from '../../src/storage/database.ts';
import { RequestLog } from '../../src/storage/request-log.ts';
import { CACHE_NAMES, MIGRATIONS, type Migration, type Schema } from '../../src/storage/schema.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NAME = 'test';
const ignore = (): void => undefined;
let now = 0;
const clock = (): number => now;

beforeEach(async () => {
  now = 100 * DAY;
  await deleteDB(NAME);
});

const open = () => new Database({ now: clock, name: NAME });
const negativeOf = (database: Database, records = 100, bytes = 1e6) => new Cache(database, 'negative', { records, bytes }, clock);

/** `store: key path, indexes` after each version that has shipped: what an edited step would change. */
const SHIPPED: readonly (readonly string[])[] = [
  ['negative: key, usage(used,bytes)', 'quotes: key, usage(used,bytes)', 'lists: key, usage(used,bytes)', 'series: key, usage(used,bytes)'],
  ['facts: key, usage(used,bytes)', 'odds: key, usage(used,bytes)'],
  ['log: null, at(at)'],
];

async function shapeOf(name: string): Promise<readonly string[]> {
  const database = await openDB(name);
  const stores = [...database.objectStoreNames].map((store) => {
    const of = database.transaction(store).store;
    const indexes = [...of.indexNames].map((index) => `${index}(${[of.index(index).keyPath].flat().join(',')})`);
    return `${store}: ${[String(of.keyPath), ...indexes].join(', ')}`;
  });
  database.close();
  return stores.sort();
}

describe('migrations', () => {
  const record = { key: 'k', value: { code: 'notfound' }, fetchedAt: 1, expires: 2, used: 3, bytes: 4 };

  it.each(SHIPPED.map((_, index) => index + 1))('of version %i are what shipped', async (version) => {
    (await openDatabase(NAME, MIGRATIONS.slice(0, version), ignore)).close();
    expect(await shapeOf(NAME)).toEqual(SHIPPED.slice(0, version).flat().sort());
  });

  it('that have shipped are all listed here', () => {
    expect(MIGRATIONS).toHaveLength(SHIPPED.length);
  });

  it.each(MIGRATIONS.map((_, version) => version))(
    'from version %i lead to the newest, and keep what was in every store',
    async (version) => {
      let had: readonly string[] = [];
      if (version > 0) {
        const old = await openDatabase(NAME, MIGRATIONS.slice(0, version), ignore);
        had = [...old.objectStoreNames].filter((store) => store !== 'log');
        for (const store of had) await old.put(store as 'negative', record as never);
        if (old.objectStoreNames.contains('log')) await old.add('log', { at: 7 } as never);
        old.close();
      }
      const database = await openDatabase(NAME, MIGRATIONS, ignore);
      expect(database.version).toBe(MIGRATIONS.length);
      expect([...database.objectStoreNames].sort()).toEqual([...CACHE_NAMES, 'log'].sort());
      for (const store of CACHE_NAMES) expect(await database.get(store, 'k')).toEqual(had.includes(store) ? record : undefined);
      expect(await database.count('log')).toBe(version >= 3 ? 1 : 0);
      database.close();
    },
  );

  it('that throw leave the old version', async () => {
    (await openDatabase(NAME, MIGRATIONS, ignore)).close();
    const broken: Migration = () => {
      throw new Error('broken step');
    };
    await expect(openDatabase(NAME, [...MIGRATIONS, broken], ignore)).rejects.toThrow();
    const still = await openDB(NAME);
    expect(still.version).toBe(MIGRATIONS.length);
    still.close();
  });
});

describe('recovery', () => {
  it('rebuilds a database that does not open: written by a newer version, or with a broken migration', async () => {
    (await openDB(NAME, MIGRATIONS.length + 5)).close();
    const cache = negativeOf(open());
    await cache.put('a', { code: 'nodata' }, now, now + 1);
    expect((await cache.get('a'))?.value).toEqual({ code: 'nodata' });
  });

  it('rebuilds a database whose stores are not what they should be', async () => {
    const strange = await openDB(NAME, MIGRATIONS.length, { upgrade: (database) => void database.createObjectStore('other') });
    strange.close();
    for (const cache of [negativeOf(open()), negativeOf(open())]) {
      await cache.put('a', { code: 'nodata' }, now, now + 1);
      expect((await cache.get('a'))?.value).toEqual({ code: 'nodata' });
    }
  });

  it('rebuilds a database that lacks an index, at the first look at its size', async () => {
    const strange = await openDB(NAME, MIGRATIONS.length, {
      upgrade: (database) => {
        for (const name of CACHE_NAMES) database.createObjectStore(name, { keyPath: 'key' });
      },
    });
    strange.close();
    const cache = negativeOf(open());
    await cache.put('a', { code: 'nodata' }, now, now + 1);
    await cache.size();
    await cache.put('b', { code: 'nodata' }, now, now + 1);
    expect((await cache.size()).records).toBeGreaterThan(0);
  });

  it('does not delete what works because one piece of work does not', async () => {
    const database = open();
    const cache = negativeOf(database);
    await cache.put('a', { code: 'nodata' }, now, now + 1);
    const failing = () => Promise.reject(new TypeError('a mistake of ours'));
    expect(await database.run(failing, 'without')).toBe('without');
    expect(await cache.get('a')).not.toBeNull();
  });

  it('waits for nobody who holds an old version open, and works without until they let go', async () => {
    const old = await openDatabase(NAME, MIGRATIONS.slice(0, 1), ignore);
    // Whoever holds it does not hear that it is to let go.
    old.addEventListener('versionchange', (event) => event.stopImmediatePropagation(), { capture: true });
    const stubborn = await openDB(NAME, 1, { blocking: ignore });
    old.close();
    const cache = negativeOf(open());
    await cache.put('a', { code: 'nodata' }, now, now + 1);
    expect(await cache.get('a')).toBeNull();
    stubborn.close();
    now += 61_000;
    await cache.put('b', { code: 'nodata' }, now, now + 1);
    expect((await cache.get('b'))?.value).toEqual({ code: 'nodata' });
  });

  it('opens again after the connection was closed under it', async () => {
    const database = open();
    const cache = negativeOf(database);
    await cache.put('a', { code: 'nodata' }, now, now + 1);
    await database.close();
    expect((await cache.get('a'))?.value).toEqual({ code: 'nodata' });
  });

  it('makes way for a newer version', async () => {
    const cache = negativeOf(open());
    await cache.put('a', { code: 'nodata' }, now, now + 1);
    const newer = await openDB(NAME, MIGRATIONS.length + 1);
    expect(newer.version).toBe(MIGRATIONS.length + 1);
    newer.close();
  });

  it('does without a database that cannot be had', async () => {
    const never: Migration = () => {
      throw new Error('never');
    };
    const cache = negativeOf(new Database({ now: clock, name: NAME, migrations: [never] }));
    await cache.put('a', { code: 'nodata' }, now, now + 1);
    expect(await cache.get('a')).toBeNull();
  });
});

describe('a cache', () => {
  it('is kept to its limits by workers that live for a few writes only', async () => {
    for (let worker = 0; worker < 6; worker += 1) {
      const cache = negativeOf(open(), 8);
      for (let write = 0; write < 5; write += 1) await cache.put(`${worker}-${write}`, { code: 'nodata' }, now, now + 1);
    }
    expect((await negativeOf(open(), 8).size()).records).toBeLessThanOrEqual(8 + 5);
  });

  it.each([249, 250, 251])(
    'of %i records used at one time and of one size counts each once, and drops the rest of them',
    async (records) => {
      const cache = negativeOf(open(), 1_000);
      const keys = Array.from({ length: records }, (_, index) => `k${String((index * 7_919) % 10_007).padStart(5, '0')}`);
      for (const key of keys) await cache.put(key, { code: 'nodata' }, now, now + 1);
      expect((await cache.size()).records).toBe(records);
      const narrow = negativeOf(open(), 100);
      await narrow.sweep();
      expect((await narrow.size()).records).toBe(100);
    },
  );

  it('tells the uses of one day apart, and reading keeps', async () => {
    const cache = negativeOf(open(), 2);
    for (const key of ['a', 'b', 'c']) {
      await cache.put(key, { code: 'nodata' }, now, now + 1);
      now += 2 * HOUR;
    }
    await cache.put('a', { code: 'nodata' }, now, now + 1);
    now += 2 * HOUR;
    await cache.get('b');
    now += 1;
    await cache.put('d', { code: 'nodata' }, now, now + 1);
    await cache.sweep();
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(async (key) => (await cache.get(key)) !== null))).toEqual([false, true, false, true]);
  });

  it('notes a use without bringing an older answer back', async () => {
    const cache = negativeOf(open());
    await cache.put('a', { code: 'nodata' }, now, now + 1);
    now += 2 * HOUR;
    const reading = cache.get('a');
    const writing = cache.put('a', { code: 'notfound' }, now, now + 1);
    await Promise.all([reading, writing]);
    expect((await cache.get('a'))?.value).toEqual({ code: 'notfound' });
    await cache.clear();
    expect(await cache.size()).toEqual({ records: 0, bytes: 0 });
  });

  it('drops the least recently used when there are too many, or too much', async () => {
    const cache = negativeOf(open(), 3);
    for (const key of ['a', 'b', 'c', 'd']) {
      await cache.put(key, { code: 'nodata' }, now, now + 1);
      now += DAY;
    }
    expect((await cache.get('a'))?.value).toEqual({ code: 'nodata' });
    await cache.sweep();
    expect(await cache.get('b')).toBeNull();
    expect(await cache.get('a')).not.toBeNull();
    const narrow = negativeOf(open(), 100, 40);
    await narrow.sweep();
    expect((await narrow.size()).bytes).toBeLessThanOrEqual(40);
    expect((await narrow.size()).records).toBeGreaterThan(0);
  });

  it('makes room on a full disk, and loses an answer rather than fail', async () => {
    /** So many puts in a row find no room. */
    let full = 0;
    const refusing = <D extends object>(database: D): D =>
      new Proxy(database, {
        get: (target, name) => {
          if (name === 'put' && full > 0) {
            full -= 1;
            return () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
          }
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    class FullDatabase extends Database {
      override run<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>, otherwise: T): Promise<T> {
        return super.run((database) => work(refusing(database)), otherwise);
      }
    }
    const database = new FullDatabase({ now: clock, name: NAME });
    // Another store holds what fills the disk.
    const other = new Cache(database, 'lists', { records: 100, bytes: 1e9 }, clock);
    for (const key of ['1', '2', '3', '4']) await other.put(key, { json: 'x'.repeat(1_000) }, now, now + 1);
    full = 1;
    const cache = negativeOf(database, 2);
    await cache.put('a', { code: 'nodata' }, now, now + 1);
    expect(await cache.get('a')).not.toBeNull();
    expect((await other.size()).records).toBe(2);
    full = 2;
    await cache.put('b', { code: 'nodata' }, now, now + 1);
    expect(await cache.get('b')).toBeNull();
  });

  it('forgets everything when cleared', async () => {
    const cache = negativeOf(open());
    await cache.put('a', { code: 'nodata' }, now, now + 1);
    await cache.clear();
    expect(await cache.size()).toEqual({ records: 0, bytes: 0 });
  });
});

describe('the request log', () => {
  it('shows the last day, newest first', async () => {
    const log = new RequestLog(open(), clock);
    const line = { host: 'a.example', source: 'yahoo', reason: 'prices', outcome: 'ok', took: 5 } as const;
    await log.add({ ...line, at: now - 2 * DAY });
    // What is older is not only left out: it is gone.
    expect(await new RequestLog(open(), () => now - 2 * DAY).recent(10)).toEqual([]);
    await log.add({ ...line, at: now - 10 });
    await log.add({ ...line, at: now - 5, outcome: 'ratelimited' });
    expect((await log.recent(10)).map(({ at }) => at)).toEqual([now - 5, now - 10]);
    expect((await log.recent(1)).length).toBe(1);
    await log.clear();
    expect(await log.recent(10)).toEqual([]);
  });
});
