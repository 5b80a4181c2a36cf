import { LIFETIME } from '../core/market/lifetime.ts';
import type { MarketError } from '../core/market/source.ts';
import { type Result, success } from '../core/result.ts';
import type { Entry } from '../storage/cache.ts';
import type { Flights } from './flights.ts';

/** A value from the cache or a source. `stale`: its lifetime is over, and no source has answered since. */
export interface Held<T> {
  readonly value: T;
  readonly stale: boolean;
}

/** A reader who has something old to look at waits this long for something new. */
const PATIENCE_MS = 1_500;

interface HeldOptions<T> {
  readonly key: string;
  readonly get: () => Promise<Entry<T> | null>;
  /** Asks the sources and keeps the answer. */
  readonly refresh: () => Promise<Result<T, MarketError>>;
  readonly flights: Flights;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** How long after it was fetched a value may be shown that nothing replaces, ms; a week unless told. */
  readonly shownFor?: number;
}

/** Whether a value may still be shown where nothing replaces it. */
export const isShowable = <E extends { readonly fetchedAt: number }>(
  entry: E | null,
  now: number,
  shownFor: number = LIFETIME.shownStale,
): entry is E => entry !== null && now - entry.fetchedAt < shownFor;

/** Fresh from the cache; else from a source, once for all who ask; else what the cache still has, while the refreshing goes on. */
export async function held<T>({
  key,
  get,
  refresh,
  flights,
  now,
  sleep,
  shownFor = LIFETIME.shownStale,
}: HeldOptions<T>): Promise<Result<Held<T>, MarketError>> {
  const entry = await get();
  if (entry && entry.expires > now()) return success({ value: entry.value, stale: false });
  const refreshed = flights.run(key, refresh);
  const showable = isShowable(entry, now(), shownFor);
  const answer = showable ? await Promise.race([refreshed, sleep(PATIENCE_MS).then(() => null)]) : await refreshed;
  if (answer?.ok) return success({ value: answer.value, stale: false });
  if (showable) return success({ value: entry.value, stale: true });
  return answer ?? refreshed.then((late) => (late.ok ? success({ value: late.value, stale: false }) : late));
}
