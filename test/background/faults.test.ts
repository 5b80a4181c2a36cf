import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { MarketError, MarketErrorCode, SourceId } from '../../src/core/market/source.ts';
import type { Result } from '../../src/core/result.ts';
import type { Fault } from '../harness/replay/faults.ts';
import { TIMEOUT_MS, World } from './world.ts';

// A source asks at several addresses. In the browser a fault lies on a whole host, so that the first of them meets it; here each of the others does.

const FAULTS: readonly (readonly [string, Fault, MarketErrorCode])[] = [
  ['429', { kind: 'status', status: 429 }, 'ratelimited'],
  ['429 with a time', { kind: 'status', status: 429, retryAfter: 120 }, 'ratelimited'],
  ['503', { kind: 'status', status: 503 }, 'network'],
  ['a wall', { kind: 'html' }, 'blocked'],
  ['half an answer', { kind: 'truncated' }, 'schema'],
  ['wrong types', { kind: 'wrong-types' }, 'schema'],
  ['nothing', { kind: 'empty' }, 'schema'],
  ['consent', { kind: 'consent' }, 'blocked'],
  ['a broken connection', { kind: 'reset' }, 'network'],
  ['no answer in time', { kind: 'delay', ms: 60_000 }, 'network'],
];

const YAHOO = 'query1.finance.yahoo.com';

const quoteOf = async (world: World, id: string) => {
  const { line, quote } = await world.view(id, null);
  return { line: line.ok ? line.value.source : line.error.code, quote };
};

interface Case {
  readonly where: string;
  readonly source: SourceId;
  readonly keys?: Partial<Record<SourceId, string>>;
  /** Down beside it. */
  readonly down?: readonly string[];
  /** Before the fault. */
  readonly first?: (world: World) => Promise<unknown>;
  /** What the reader gets: where that is of the source that fails, only the reason counts. */
  readonly ask: (world: World) => Promise<Result<{ readonly source: SourceId } & object, MarketError>>;
  /** Who answers instead. */
  readonly next?: SourceId;
}

const CASES: readonly Case[] = [
  {
    where: `${YAHOO}/v7/finance/spark`,
    source: 'yahoo',
    // The price of the chart is two minutes old, its series good for the day.
    first: async (world) => {
      await world.view('US:AMZN', null);
      world.pass(180_000);
    },
    ask: async (world) => (await quoteOf(world, 'US:AMZN')).quote,
    next: 'cboe',
  },
  {
    where: 'cdn.cboe.com/api/global/delayed_quotes/quotes',
    source: 'cboe',
    down: [YAHOO],
    ask: async (world) => {
      const { line, quote } = await quoteOf(world, 'US:AMZN');
      expect(line).toBe('cboe');
      return quote;
    },
  },
  {
    where: 'api.coingecko.com/api/v3/coins/markets',
    source: 'coingecko',
    ask: async (world) => {
      const { line, quote } = await quoteOf(world, 'CRYPTO:BTC');
      expect(line).toBe('coingecko');
      return quote;
    },
    next: 'coinbase',
  },
  {
    where: 'financialmodelingprep.com/stable/quote',
    source: 'fmp',
    keys: { fmp: 'good-key' },
    ask: async (world) => {
      const { line, quote } = await quoteOf(world, 'US:AMZN');
      expect(line).toBe('fmp');
      return quote;
    },
    next: 'yahoo',
  },
  { where: 'data.sec.gov/api', source: 'sec', ask: (world) => world.services.fundamentals.strain('US:IREN') },
  {
    where: 'data.sec.gov/api',
    source: 'sec',
    keys: { fmp: 'good-key' },
    ask: (world) => world.services.fundamentals.strain('US:IREN'),
    next: 'fmp',
  },
  ...['cash-flow', 'income'].map(
    (statement): Case => ({
      where: `financialmodelingprep.com/stable/${statement}-statement`,
      source: 'fmp',
      keys: { fmp: 'good-key' },
      down: ['data.sec.gov'],
      ask: (world) => world.services.fundamentals.strain('US:IREN'),
    }),
  ),
  {
    where: 'gamma-api.polymarket.com/events/slug',
    source: 'polymarket',
    ask: async (world) => {
      const found = await world.services.odds.find('settled-model-of-the-year');
      return found.ok && found.value[0] ? { ok: true, value: found.value[0] } : (found as { ok: false; error: MarketError });
    },
  },
  {
    where: 'external-api.kalshi.com/trade-api/v2/series',
    source: 'kalshi',
    ask: async (world) => {
      const found = await world.services.odds.find('KXBEST-26');
      expect(found.ok && found.value.map(({ history }) => history.length)).toEqual([0, 0, 0]);
      return found.ok && found.value[0] ? { ok: true, value: found.value[0] } : (found as { ok: false; error: MarketError });
    },
    // Odds without their history are still odds.
    next: 'kalshi',
  },
];

describe.each(CASES)('at $where', ({ where, source, keys = {}, down = [], first, ask, next }) => {
  it.each(FAULTS)('%s: the next source answers, or a reason', async (_, fault, code) => {
    const world = new World();
    world.keys = keys;
    for (const host of down) world.faults.set(host, { kind: 'status', status: 503 });
    await first?.(world);
    world.faults.set(where, fault);
    const started = world.now;
    let answer = await ask(world);
    if (first && fault.kind === 'delay') {
      // Nobody waits so long who has something to look at; it is not called open any more.
      expect(answer).toMatchObject({ ok: true, value: { source, session: 'unknown' } });
      world.pass(TIMEOUT_MS);
      answer = await ask(world);
    }
    // Patience with two sources, and their budgets.
    expect(world.now - started).toBeLessThan(30_000);
    if (next) expect(answer).toMatchObject({ ok: true, value: { source: next } });
    // Of two reasons, to wait is told first, then that there is no answer: the first of them that gave none.
    else if (down[0] && code !== 'ratelimited') {
      const gone = world.services.providers.find(({ hosts }) => hosts.includes(down[0] ?? ''))?.id;
      expect(answer).toMatchObject({ ok: false, error: { code: 'network', source: gone } });
    } else expect(answer).toMatchObject({ ok: false, error: { code, source } });
    const { lastError, usedToday } = await world.services.budget.ledger(source);
    expect(lastError).toMatchObject({ code });
    // None is sent again without a turn of its own.
    const { hosts = [] } = world.services.providers.find(({ id }) => id === source) ?? {};
    expect(world.asked.filter(({ url }) => hosts.includes(url.hostname))).toHaveLength(usedToday);
  });
});
