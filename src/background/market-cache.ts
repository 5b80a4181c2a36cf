import type { CacheSize } from '../messaging/protocol.ts';
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
  /** Forgets every answer. The lists of names stay: they say nothing of what was read, and marks need them. */
  clearAnswers(): Promise<void>;
  /** Forgets everything: answers, lists and the request log. */
  clear(): Promise<void>;
  /** How much is kept. */
  size(): Promise<CacheSize>;
}

async function sizeOf(caches: readonly Pick<Cache<never>, 'size'>[]): Promise<CacheSize['answers']> {
  const sizes = await Promise.all(caches.map((cache) => cache.size()));
  const sumOf = (part: 'records' | 'bytes'): number => sizes.reduce((sum, size) => sum + size[part], 0);
  return { records: sumOf('records'), bytes: sumOf('bytes') };
}

export function openMarketCache(now: () => number, database: Database = new Database({ now })): MarketCache {
  const answers = {
    series: new Cache(database, 'series', { records: 6_000, bytes: 220 * MB }, now),
    quotes: new Cache(database, 'quotes', { records: 6_000, bytes: 10 * MB }, now),
    facts: new Cache(database, 'facts', { records: 1_000, bytes: 10 * MB }, now),
    odds: new Cache(database, 'odds', { records: 300, bytes: 10 * MB }, now),
    negative: new Cache(database, 'negative', { records: 5_000, bytes: 5 * MB }, now),
  };
  const lists = new Cache(database, 'lists', { records: 4, bytes: 40 * MB }, now);
  const log = new RequestLog(database, now);
  const clearAnswers = async (): Promise<void> => {
    await Promise.all(Object.values(answers).map((cache) => cache.clear()));
  };
  return {
    ...answers,
    lists,
    log,
    clearAnswers,
    clear: async () => {
      await Promise.all([clearAnswers(), lists.clear(), log.clear()]);
    },
    size: async () => ({ answers: await sizeOf(Object.values(answers)), lists: await sizeOf([lists]) }),
  };
}
