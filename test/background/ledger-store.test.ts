import { describe, expect, it } from 'vitest';
import { ledgerStore } from '../../src/background/ledger-store.ts';
import { Budget, type Limits } from '../../src/providers/budget.ts';

const LIMITS: Limits = { rates: [{ count: 100, ms: 1_000 }], concurrency: 2, perDay: 2, rest: () => 60_000 };
const NOW = Date.parse('2026-03-10T12:00:00Z');

/** A browser with the storage of the session and of the disk, and a budget in each new worker. */
function browser() {
  const areas = { session: new Map<string, unknown>(), local: new Map<string, unknown>() };
  const writes: string[] = [];
  const worker = () =>
    new Budget(
      ledgerStore({
        read: async (area, key) => areas[area].get(key),
        write: async (area, key, value) => {
          writes.push(area);
          areas[area].set(key, structuredClone(value));
        },
      }),
      { now: () => NOW, sleep: async () => undefined, random: () => 0 },
    );
  const use = async (budget: Budget) => {
    const turn = await budget.acquire('tiingo', LIMITS);
    if (turn.ok) await budget.settle('tiingo', LIMITS, null);
    return turn.ok;
  };
  return { areas, writes, worker, use };
}

describe('what is remembered of sources', () => {
  it('counts the day of a plan on when the browser is started again', async () => {
    const { areas, worker, use } = browser();
    const first = worker();
    expect([await use(first), await use(first)]).toEqual([true, true]);
    areas.session.clear();
    expect(await use(worker())).toBe(false);
  });

  it('counts as nothing where it cannot be read', async () => {
    for (const junk of [7, 'x', [], { tiingo: 7 }, { tiingo: { day: 7 } }]) {
      const { areas, worker, use } = browser();
      for (const key of ['source-ledgers', 'source-days']) for (const area of Object.values(areas)) area.set(key, junk);
      expect(await use(worker()), JSON.stringify(junk)).toBe(true);
    }
  });

  it('goes to the disk only with a request, not with its outcome', async () => {
    const { writes, worker, use } = browser();
    await use(worker());
    expect(writes.filter((area) => area === 'local')).toHaveLength(1);
    expect(writes.filter((area) => area === 'session')).toHaveLength(2);
  });
});
