import { expect, it } from 'vitest';
import { type SourceChoice, Sources, type SourcesOptions } from '../../src/background/sources.ts';
import type { Instrument } from '../../src/core/instruments/instrument.ts';
import type { MarketError, MarketErrorCode } from '../../src/core/market/source.ts';
import { failure } from '../../src/core/result.ts';
import { PROVIDERS } from '../../src/providers/all.ts';
import { Budget } from '../../src/providers/budget.ts';
import type { Entry } from '../../src/storage/cache.ts';

const HOUR = 3_600_000;
const ALL: SourceChoice = { off: [], preferred: [], keys: {}, managedKeys: [], proxies: {}, managedProxies: false };
const ZZZ: Instrument = {
  id: 'US:ZZZ',
  kind: 'equity',
  symbol: 'ZZZ',
  name: 'ZZZ',
  symbols: { yahoo: 'ZZZ' },
  tier: 1,
  provenance: 'reviewed',
};

/** Hours after a failure until Yahoo is asked again for the same; 0 where it is asked at once. */
async function hoursUntilAskedAgain(code: MarketErrorCode): Promise<number> {
  let now = 0;
  const kept = new Map<string, Entry<MarketError>>();
  const negative = {
    get: async (key: string) => kept.get(key) ?? null,
    put: async (key: string, value: MarketError, fetchedAt: number, expires: number) => void kept.set(key, { value, fetchedAt, expires }),
  } as unknown as SourcesOptions['negative'];
  const sources = new Sources({
    providers: PROVIDERS.filter(({ id }) => id === 'yahoo'),
    choice: async () => ALL,
    negative,
    fetch: globalThis.fetch,
    now: () => now,
    budget: new Budget(
      { load: async () => ({}), save: async () => undefined },
      { now: () => now, sleep: async () => undefined, random: () => 0 },
    ),
    granted: async () => true,
    log: () => undefined,
  });
  let asked = 0;
  const ask = () =>
    sources.first(ZZZ, 'series', async () => {
      asked += 1;
      return failure<MarketError>({ code });
    });
  await ask();
  for (let hours = 0; hours <= 48; hours += 1) {
    now = hours * HOUR;
    await ask();
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
