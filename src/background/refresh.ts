import { LIFETIME } from '../core/market/lifetime.ts';
import type { MarketError } from '../core/market/source.ts';
import type { Result } from '../core/result.ts';
import { Flights } from './flights.ts';
import type { MarketCache } from './market-cache.ts';

export const REFRESH_ALARM = 'refresh-lists';
/** The alarm looks daily; a list is fetched when it is a week old, or missing. */
export const REFRESH_MINUTES = 24 * 60;

interface ListSource {
  /** Key in the cache. */
  readonly key: 'sec' | 'coingecko';
  readonly fetch: () => Promise<Result<unknown, MarketError>>;
}

interface ListsOptions {
  readonly sources: readonly ListSource[];
  readonly cache: MarketCache['lists'];
  readonly now: () => number;
  /** A list has arrived. */
  readonly arrived: () => Promise<void>;
}

/** The lists of names that sources publish. One that cannot be had now is tried again when it is next asked for. */
export class Lists {
  readonly #options: ListsOptions;
  readonly #flights = new Flights();

  constructor(options: ListsOptions) {
    this.#options = options;
  }

  /** Fetches those of the lists that are due, each once however many ask. Gives the error of one that could not be had. */
  async refresh(keys: readonly ListSource['key'][]): Promise<MarketError | null> {
    const wanted = this.#options.sources.filter(({ key }) => keys.includes(key));
    const errors = await Promise.all(wanted.map((source) => this.#flights.run(source.key, () => this.#refresh(source))));
    return errors.find((error) => error !== null) ?? null;
  }

  async #refresh({ key, fetch }: ListSource): Promise<MarketError | null> {
    const { cache, now, arrived } = this.#options;
    const kept = await cache.get(key);
    if (kept && kept.expires > now()) return null;
    const answer = await fetch();
    if (!answer.ok) return answer.error;
    await cache.put(key, { json: answer.value }, now(), now() + LIFETIME.list);
    await arrived();
    return null;
  }
}
