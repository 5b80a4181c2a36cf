import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../src/core/market/source.ts';
import { Budget, EMPTY_LEDGER, type Limits, type SourceLedger } from '../../src/providers/budget.ts';
import { planLimits, restAfter } from '../../src/providers/limits.ts';
import { IdleClock } from '../background/idle-clock.ts';

const MINUTE = 60_000;
const limits: Limits = {
  rates: [
    { count: 1, ms: 1_000 },
    { count: 6, ms: MINUTE },
  ],
  concurrency: 2,
  rest: restAfter({ ratelimited: 15 * MINUTE, blocked: 15 * MINUTE, server: MINUTE, longest: 60 * MINUTE }),
};

/** A budget on a clock that jumps, and on storage that outlives it. */
function world() {
  let stored: Partial<Record<SourceId, SourceLedger>> = {};
  const state = { now: 1_000_000_000_000 };
  const clock = {
    now: () => state.now,
    sleep: async (ms: number) => {
      state.now += ms;
    },
    random: () => 0,
  };
  const store = {
    load: async () => structuredClone(stored),
    save: async (ledgers: Partial<Record<SourceId, SourceLedger>>) => {
      stored = structuredClone(ledgers);
    },
  };
  return { state, budget: () => new Budget(store, clock) };
}

describe('a budget', () => {
  it('never lets more through than any rate allows, however they arrive and however often the worker dies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.boolean()), { maxLength: 40 }), async (arrivals) => {
        const { state, budget } = world();
        let current = budget();
        const sent: number[] = [];
        for (const [pause, dies] of arrivals) {
          state.now += pause;
          if (dies) current = budget();
          const turn = await current.acquire('yahoo', limits);
          if (!turn.ok) continue;
          sent.push(state.now);
          await current.settle('yahoo', limits, null);
        }
        for (const { count, ms } of limits.rates) {
          for (const at of sent) expect(sent.filter((other) => other > at - ms && other <= at).length).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never lets more go at once than the source takes, nor more in a stretch, when they come together and take their time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1, max: 9_000 }), fc.boolean()), { maxLength: 25 }),
        async (arrivals) => {
          const clock = new IdleClock(1_000_000_000_000, 3);
          const store = { load: async () => ({}), save: async () => undefined };
          const one = new Budget(store, { now: () => clock.now, sleep: (ms) => clock.sleep(ms), random: () => 0 });
          const sent: number[] = [];
          let [running, most] = [0, 0];
          await Promise.all(
            arrivals.map(async ([pause, takes, fails]) => {
              await clock.sleep(pause);
              const turn = await one.acquire('yahoo', limits);
              if (!turn.ok) return;
              sent.push(clock.now);
              running += 1;
              most = Math.max(most, running);
              await clock.sleep(takes);
              running -= 1;
              await one.settle('yahoo', limits, fails ? { code: 'schema' } : null);
            }),
          );
          expect(most).toBeLessThanOrEqual(limits.concurrency);
          for (const { count, ms } of limits.rates) {
            for (const at of sent) expect(sent.filter((other) => other > at - ms && other <= at).length).toBeLessThanOrEqual(count);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('rests up to a fifth longer than it must, so that not everybody comes back at once', async () => {
    for (const random of [0, 0.5, 1]) {
      const now = 1_000_000_000_000;
      const store = { load: async () => ({}), save: async () => undefined };
      const one = new Budget(store, { now: () => now, sleep: async () => undefined, random: () => random });
      await one.acquire('yahoo', limits);
      await one.settle('yahoo', limits, { code: 'ratelimited' });
      expect((await one.ledger('yahoo')).openUntil).toBe(now + 15 * MINUTE * (1 + random / 5));
    }
  });

  it('gives the next turn to what a reader looks at, also when it has waited already', async () => {
    const { budget } = world();
    const one = budget();
    let lookedAt = '';
    const order: string[] = [];
    const ask = async (name: string): Promise<void> => {
      const turn = await one.acquire('yahoo', limits, () => (lookedAt === name ? 0 : Number.POSITIVE_INFINITY));
      order.push(name);
      if (name === 'first') lookedAt = 'third';
      if (turn.ok) await one.settle('yahoo', limits, null);
    };
    await Promise.all(['first', 'second', 'third', 'fourth'].map(ask));
    expect(order).toEqual(['first', 'third', 'second', 'fourth']);
  });

  it('says when to come back instead of waiting long', async () => {
    const { state, budget } = world();
    const one = budget();
    for (let sent = 0; sent < 6; sent += 1) {
      await one.acquire('yahoo', limits);
      await one.settle('yahoo', limits, null);
    }
    const turn = await one.acquire('yahoo', limits);
    expect(turn).toMatchObject({ ok: false, error: { code: 'ratelimited' } });
    expect(!turn.ok && turn.error.retryAt).toBeGreaterThan(state.now);
  });

  it('rests after trouble, longer each time, through the death of the worker, and recovers', async () => {
    const { state, budget } = world();
    for (const rest of [15, 30, 60, 60]) {
      const one = budget();
      expect((await one.acquire('yahoo', limits)).ok).toBe(true);
      await one.settle('yahoo', limits, { code: 'blocked' });
      const again = budget();
      expect(await again.acquire('yahoo', limits)).toMatchObject({
        ok: false,
        error: { code: 'blocked', retryAt: state.now + rest * MINUTE },
      });
      state.now += rest * MINUTE;
    }
    const one = budget();
    expect((await one.acquire('yahoo', limits)).ok).toBe(true);
    await one.settle('yahoo', limits, null);
    expect((await one.ledger('yahoo')).failures).toBe(0);
  });

  it.each([
    ['longer', 7_000, 15 * MINUTE],
    ['longer', 40 * MINUTE, 40 * MINUTE],
    ['exactly', 7_000, 7_000],
  ] as const)('rests %s than our own minimum, or as long as the source says: %i ms named, %i ms rested', async (named, said, rested) => {
    const { state, budget } = world();
    const own = { ...limits, rest: restAfter({ ratelimited: 15 * MINUTE, blocked: MINUTE, server: MINUTE, longest: 60 * MINUTE, named }) };
    const one = budget();
    await one.acquire('yahoo', own);
    await one.settle('yahoo', own, { code: 'ratelimited', retryAt: state.now + said });
    expect(await one.acquire('yahoo', own)).toMatchObject({ ok: false, error: { retryAt: state.now + rested } });
  });

  it('counts the failures of requests that were under way together as one trouble', async () => {
    const { state, budget } = world();
    const one = budget();
    await one.acquire('yahoo', limits);
    await one.acquire('yahoo', limits);
    await one.settle('yahoo', limits, { code: 'ratelimited' });
    const until = state.now + 15 * MINUTE;
    await one.settle('yahoo', limits, { code: 'ratelimited' });
    expect(await one.ledger('yahoo')).toMatchObject({ failures: 1, openUntil: until });
  });

  it('does not let five minutes without a connection lengthen the rest after a refusal', async () => {
    const { state, budget } = world();
    const one = budget();
    for (let failure = 0; failure < 5; failure += 1) {
      expect((await one.acquire('yahoo', limits)).ok).toBe(true);
      await one.settle('yahoo', limits, { code: 'network', detail: 'no connection' });
      state.now += 5 * MINUTE;
    }
    await one.acquire('yahoo', limits);
    await one.settle('yahoo', limits, { code: 'network', status: 503 });
    expect((await one.ledger('yahoo')).openUntil).toBe(state.now + MINUTE);
  });

  it('rests until the plan of a key begins anew: the minute first, the day when minutes do not help', async () => {
    const { state, budget } = world();
    const plan = planLimits({ count: 8, ms: MINUTE }, 800);
    const one = budget();
    const rests: number[] = [];
    for (let refusal = 0; refusal < 3; refusal += 1) {
      await one.acquire('twelvedata', plan);
      await one.settle('twelvedata', plan, { code: 'ratelimited' });
      rests.push((await one.ledger('twelvedata')).openUntil - state.now);
      state.now = (await one.ledger('twelvedata')).openUntil;
    }
    expect(rests.slice(0, 2)).toEqual([MINUTE, MINUTE]);
    expect(state.now % 86_400_000).toBe(0);
    expect(planLimits({ count: 50, ms: 60 * MINUTE }, 1_000)).toMatchObject({ rates: [{ count: 40, ms: 60 * MINUTE }], perDay: 800 });
  });

  it('keeps requests apart by when they go, however long it takes to write them down', async () => {
    const state = { now: 1_000_000_000_000, writing: 700 };
    const save = async (): Promise<void> => {
      state.now += state.writing;
      state.writing = 0;
    };
    const sleep = async (ms: number): Promise<void> => {
      state.now += ms;
    };
    const one = new Budget({ load: async () => ({}), save }, { now: () => state.now, sleep, random: () => 0 });
    const narrow = { ...limits, rates: [{ count: 1, ms: 1_000 }], concurrency: 2 };
    const went: number[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await one.acquire('yahoo', narrow)).ok).toBe(true);
      went.push(state.now);
    }
    expect((went[1] ?? 0) - (went[0] ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it('goes on with what it knows while the storage fails, and reads what it missed later', async () => {
    const state = { now: 1_000_000_000_000, broken: true };
    const stored: Partial<Record<SourceId, SourceLedger>> = {
      cboe: { ...EMPTY_LEDGER, openUntil: state.now + MINUTE, openCode: 'blocked' },
    };
    const whole = async <T>(value: T): Promise<T> => {
      if (state.broken) throw new Error('storage');
      return value;
    };
    const clock = { now: () => state.now, sleep: async () => undefined, random: () => 0 };
    const one = new Budget({ load: () => whole(stored), save: () => whole(undefined) }, clock);
    const narrow = { ...limits, rates: [{ count: 2, ms: MINUTE }], concurrency: 1 };
    expect((await one.acquire('yahoo', narrow)).ok).toBe(true);
    await one.settle('yahoo', narrow, null);
    expect((await one.acquire('yahoo', narrow)).ok).toBe(true);
    await one.settle('yahoo', narrow, null);
    expect(await one.acquire('yahoo', narrow)).toMatchObject({ ok: false, error: { code: 'ratelimited' } });
    state.broken = false;
    expect(await one.acquire('cboe', narrow)).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect((await one.ledger('yahoo')).sent).toHaveLength(2);
  });

  it.each(['notfound', 'nodata', 'auth', 'schema'] as const)('does not rest after %s: it is about one thing', async (code) => {
    const { budget } = world();
    const one = budget();
    await one.acquire('yahoo', limits);
    await one.settle('yahoo', limits, { code });
    expect((await one.acquire('yahoo', limits)).ok).toBe(true);
  });

  it('counts the day', async () => {
    const { state, budget } = world();
    const daily = { ...limits, rates: [{ count: 100, ms: 1_000 }], perDay: 3 };
    const one = budget();
    for (let sent = 0; sent < 3; sent += 1) {
      expect((await one.acquire('tiingo', daily)).ok).toBe(true);
      await one.settle('tiingo', daily, null);
    }
    expect(await budget().acquire('tiingo', daily)).toMatchObject({ ok: false, error: { code: 'ratelimited' } });
    state.now += 86_400_000;
    const other = budget();
    expect((await other.acquire('tiingo', daily)).ok).toBe(true);
    expect((await other.ledger('tiingo')).usedToday).toBe(1);
  });

  it('asks again after the clock was set back, and rests no longer than a day and its jitter', async () => {
    const now = 1_000_000_000_000;
    const day = 86_400_000;
    const stored: Partial<Record<SourceId, SourceLedger>> = {
      yahoo: { ...EMPTY_LEDGER, sent: [now - 5_000, now + 30 * day] },
      cboe: { ...EMPTY_LEDGER, openUntil: now + 30 * day, openCode: 'blocked' },
    };
    const one = new Budget(
      { load: async () => stored, save: async () => undefined },
      { now: () => now, sleep: async () => undefined, random: () => 0 },
    );
    expect((await one.acquire('yahoo', limits)).ok).toBe(true);
    expect((await one.ledger('yahoo')).sent).toEqual([now - 5_000, now]);
    const turn = await one.acquire('cboe', limits);
    expect(!turn.ok && turn.error.retryAt).toBe(now + 1.2 * day);
  });
});
