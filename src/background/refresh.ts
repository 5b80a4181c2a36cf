import { LIFETIME } from '../core/market/lifetime.ts';
import type { MarketError } from '../core/market/source.ts';
import type { Result } from '../core/result.ts';
import type { MarketCache } from './market-cache.ts';

export const REFRESH_ALARM = 'refresh-lists';
/** The alarm looks daily; a list is fetched when it is a week old, or missing. */
export const REFRESH_MINUTES = 24 * 60;

export interface ListSource {
  /** Key in the cache. */
  readonly key: 'sec' | 'coingecko';
  readonly fetch: () => Promise<Result<unknown, MarketError>>;
}

/** Fetches the lists that are due. Gives `true` when one arrived. A list that cannot be had now is tried again at the next alarm. */
export async function refreshLists(sources: readonly ListSource[], lists: MarketCache['lists'], now: () => number): Promise<boolean> {
  const arrived = await Promise.all(
    sources.map(async ({ key, fetch }) => {
      const kept = await lists.get(key);
      if (kept && kept.expires > now()) return false;
      const answer = await fetch();
      if (!answer.ok) return false;
      await lists.put(key, { json: answer.value }, now(), now() + LIFETIME.list);
      return true;
    }),
  );
  return arrived.includes(true);
}
