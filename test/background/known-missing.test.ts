import { expect, it } from 'vitest';
import { unlessKnownMissing } from '../../src/background/known-missing.ts';
import type { MarketCache } from '../../src/background/market-cache.ts';
import type { MarketError, MarketErrorCode } from '../../src/core/market/source.ts';
import { failure } from '../../src/core/result.ts';
import type { Entry } from '../../src/storage/cache.ts';

const HOUR = 3_600_000;

/** Hours after a failure until a source is asked again for the same; 0 where it is asked at once. */
async function hoursUntilAskedAgain(code: MarketErrorCode): Promise<number> {
  let now = 0;
  const kept = new Map<string, Entry<MarketError>>();
  const negative = {
    get: async (key: string) => kept.get(key) ?? null,
    put: async (key: string, value: MarketError, fetchedAt: number, expires: number) => void kept.set(key, { value, fetchedAt, expires }),
  } as unknown as MarketCache['negative'];
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return failure<MarketError>({ code });
  };
  const answer = () => unlessKnownMissing({ negative, now: () => now }, 'yahoo series ZZZ', ask);
  await answer();
  for (let hours = 0; hours <= 48; hours += 1) {
    now = hours * HOUR;
    expect(await answer()).toEqual(failure({ code }));
    if (asked > 1) return hours;
  }
  return Number.POSITIVE_INFINITY;
}

it.each<readonly [MarketErrorCode, number]>([
  ['notfound', 24],
  ['nodata', 2],
  ['network', 0],
  ['schema', 0],
  ['auth', 0],
])('after %s, a source is asked for the same again %d hours later', async (code, hours) => {
  expect(await hoursUntilAskedAgain(code)).toBe(hours);
});
