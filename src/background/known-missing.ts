import { LIFETIME } from '../core/market/lifetime.ts';
import type { MarketError } from '../core/market/source.ts';
import { failure, type Result } from '../core/result.ts';
import type { MarketCache } from './market-cache.ts';

interface Memory {
  readonly negative: MarketCache['negative'];
  readonly now: () => number;
}

/** Asks, unless the answer was not long ago that there is no such thing, or nothing of it: that is the answer then. */
export async function unlessKnownMissing<T>(
  { negative, now }: Memory,
  key: string,
  ask: () => Promise<Result<T, MarketError>>,
): Promise<Result<T, MarketError>> {
  const known = await negative.get(key);
  if (known && known.expires > now()) return failure(known.value);
  const answer = await ask();
  if (!answer.ok && (answer.error.code === 'notfound' || answer.error.code === 'nodata')) {
    const lifetime = answer.error.code === 'notfound' ? LIFETIME.notFound : LIFETIME.noData;
    await negative.put(key, answer.error, now(), now() + lifetime);
  }
  return answer;
}
