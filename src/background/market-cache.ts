import { Cache } from '../storage/cache.ts';
import { Database } from '../storage/database.ts';
import { RequestLog } from '../storage/request-log.ts';

const MB = 1_000_000;

/** Everything kept on disk, with its limits. */
export interface MarketCache {
  readonly series: Cache<'series'>;
  readonly quotes: Cache<'quotes'>;
  readonly facts: Cache<'facts'>;
  readonly odds: Cache<'odds'>;
  readonly lists: Cache<'lists'>;
  readonly negative: Cache<'negative'>;
  readonly log: RequestLog;
  /** Forgets every answer and the request log. */
  clear(): Promise<void>;
  /** Answers kept, and their estimated bytes. */
  size(): Promise<{ records: number; bytes: number }>;
}

export function openMarketCache(now: () => number, database: Database = new Database({ now })): MarketCache {
  const caches = {
    series: new Cache(database, 'series', { records: 6_000, bytes: 220 * MB }, now),
    quotes: new Cache(database, 'quotes', { records: 6_000, bytes: 10 * MB }, now),
    facts: new Cache(database, 'facts', { records: 1_000, bytes: 10 * MB }, now),
    odds: new Cache(database, 'odds', { records: 300, bytes: 10 * MB }, now),
    lists: new Cache(database, 'lists', { records: 4, bytes: 40 * MB }, now),
    negative: new Cache(database, 'negative', { records: 5_000, bytes: 5 * MB }, now),
  };
  const log = new RequestLog(database, now);
  return {
    ...caches,
    log,
    clear: async () => {
      await Promise.all([...Object.values(caches).map((cache) => cache.clear()), log.clear()]);
    },
    size: async () => {
      const sizes = await Promise.all(Object.values(caches).map((cache) => cache.size()));
      return sizes.reduce((sum, size) => ({ records: sum.records + size.records, bytes: sum.bytes + size.bytes }), {
        records: 0,
        bytes: 0,
      });
    },
  };
}
