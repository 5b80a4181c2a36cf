import { describe, expect, it } from 'vitest';
import { Flights } from '../../src/background/flights.ts';
import { held } from '../../src/background/held.ts';
import type { MarketError } from '../../src/core/market/source.ts';
import { failure, type Result, success } from '../../src/core/result.ts';

const HOUR = 3_600_000;
const NEVER = new Promise<never>(() => {});

/** A value of an hour ago that was fresh for a minute, and a source that answers so; `waits` are how long the reader was let wait. */
function world(refresh: () => Promise<Result<string, MarketError>>, age = HOUR) {
  const waits: number[] = [];
  const now = 1_000 * HOUR;
  const ask = () =>
    held({
      key: 'a',
      get: async () => ({ value: 'old', fetchedAt: now - age, expires: now - age + 60_000 }),
      refresh,
      flights: new Flights(),
      now: () => now,
      // Passes after what is answered at once.
      sleep: (ms) => {
        waits.push(ms);
        return new Promise((resolve) => setImmediate(resolve));
      },
    });
  return { waits, ask };
}

describe('what is kept and no longer fresh', () => {
  it('gives way to what a source answers', async () => {
    const { ask } = world(async () => success('new'));
    expect(await ask()).toEqual({ ok: true, value: { value: 'new', stale: false } });
  });

  it('is shown, as old, to a reader who has waited two seconds at the most', async () => {
    const { ask, waits } = world(() => NEVER);
    expect(await ask()).toEqual({ ok: true, value: { value: 'old', stale: true } });
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeLessThanOrEqual(2_000);
  });

  it('is shown where no source answers, for a week', async () => {
    const broken = async () => failure<MarketError>({ code: 'network' });
    expect(await world(broken).ask()).toMatchObject({ ok: true, value: { stale: true } });
    expect(await world(broken, 7 * 24 * HOUR).ask()).toEqual({ ok: false, error: { code: 'network' } });
  });
});
