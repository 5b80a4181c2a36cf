import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Bars } from '../core/market/bars.ts';
import type { Facts } from '../core/market/facts.ts';
import type { LoggedRequest } from '../core/market/logged-request.ts';
import type { Odds } from '../core/market/odds.ts';
import type { Quote } from '../core/market/quote.ts';
import type { MarketError } from '../core/market/source.ts';

/** A cached answer. */
export interface Cached<T> {
  readonly key: string;
  readonly value: T;
  readonly fetchedAt: number;
  /** Fresh until, ms since 1970. */
  readonly expires: number;
  /** Time of the last use, ms since 1970: to the hour, so that reading seldom writes. */
  readonly used: number;
  /** Estimated size. */
  readonly bytes: number;
}

interface CacheStore<T> {
  key: string;
  value: Cached<T>;
  /** Key `[used, bytes]`: what eviction needs, without loading the values. */
  indexes: { usage: [number, number] };
}

/** What filings gave, and the filing that was newest then. */
interface CachedFacts {
  readonly facts: Facts;
  readonly accession: string;
}

/** A list that arrived, as its source wrote it; whoever reads it validates it. */
type CachedList = { readonly json: unknown };

/** The newest shape. Old shapes exist only in the migrations and their tests. */
export interface Schema extends DBSchema {
  /** By instrument id. */
  series: CacheStore<Bars>;
  /** By instrument id. */
  quotes: CacheStore<Quote>;
  /** `sec`, `coingecko`; `merged`: what ships and these made one. */
  lists: CacheStore<CachedList>;
  /** By `source kind symbol`, or `odds` and the question: asked, and not there. */
  negative: CacheStore<MarketError>;
  /** By instrument id. */
  facts: CacheStore<CachedFacts>;
  /** By question. */
  odds: CacheStore<readonly Odds[]>;
  log: { key: number; value: LoggedRequest; indexes: { at: number } };
}

export type CacheName = 'series' | 'quotes' | 'lists' | 'negative' | 'facts' | 'odds';
export const CACHE_NAMES: readonly CacheName[] = ['series', 'quotes', 'lists', 'negative', 'facts', 'odds'];

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** One step from version n to n + 1. Awaits nothing but the database. */
export type Migration = (database: IDBPDatabase<Schema>, transaction: Upgrade) => void | Promise<void>;

function createCache(database: IDBPDatabase<Schema>, name: CacheName): void {
  database.createObjectStore(name, { keyPath: 'key' }).createIndex('usage', ['used', 'bytes']);
}

/** Append only: a step that has shipped is never edited. The version of the database is their number. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    for (const name of ['series', 'quotes', 'lists', 'negative'] as const) createCache(database, name);
  },
  (database) => {
    for (const name of ['facts', 'odds'] as const) createCache(database, name);
  },
  (database) => {
    database.createObjectStore('log', { autoIncrement: true }).createIndex('at', 'at');
  },
];
