import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasValue } from '../../src/core/risk/measure.ts';
import type { Fault } from '../harness/replay/faults.ts';
import { World } from './world.ts';

const YAHOO = 'query1.finance.yahoo.com';
const CBOE = 'cdn.cboe.com';
const GECKO = 'api.coingecko.com';

let world: World;
beforeEach(() => {
  world = new World();
});

const view = async (id: string, published: string | null = '2026-11-02') => {
  const answer = await world.services.metrics.view(id, published);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

describe('a view', () => {
  it('has price, line, risk and the change since publication, from one call a source', async () => {
    const amzn = await view('US:AMZN');
    expect(amzn.quote).toMatchObject({ ok: true, value: { source: 'yahoo', currency: 'USD', session: 'open' } });
    expect(amzn.line).toMatchObject({ ok: true, value: { source: 'yahoo' } });
    expect(amzn.risk.ok && hasValue(amzn.risk.value.return30)).toBe(true);
    expect(amzn.risk.ok && hasValue(amzn.risk.value.correlationNdx)).toBe(true);
    expect(amzn.risk.ok && hasValue(amzn.risk.value.correlationBtc)).toBe(true);
    expect(amzn.sincePublication?.date).toBe('2026-11-02');
    expect(amzn.stale).toBe(false);
    // AMZN and the Nasdaq-100 from Yahoo, Bitcoin from CoinGecko.
    expect(world.asked.length).toBe(3);
  });

  it('has a coin with its price from one call for all coins', async () => {
    const [btc, gps] = await Promise.all([view('CRYPTO:BTC'), view('CRYPTO:GPS')]);
    expect(btc.quote).toMatchObject({ ok: true, value: { source: 'coingecko', session: 'always' } });
    expect(gps.quote).toMatchObject({ ok: true, value: { symbol: 'goplus-security' } });
    expect(world.asked.filter(({ url }) => url.pathname.endsWith('/coins/markets')).length).toBeLessThanOrEqual(2);
  });

  it('says that nothing carries the CoinDesk 20 without a key', async () => {
    const cd20 = await view('INDEX:CD20');
    expect(cd20.quote).toMatchObject({ ok: false, error: { code: 'unsupported' } });
    expect(cd20.line).toMatchObject({ ok: false, error: { code: 'unsupported' } });
  });

  it('of an id that nobody knows is not found', async () => {
    expect(await world.services.metrics.view('US:ZZZZZ', null)).toEqual({ ok: false, error: { code: 'notfound' } });
  });
});

describe('fifty tabs with one article', () => {
  const ids = ['US:AMZN', 'US:NVDA', 'US:GOOGL', 'US:MSFT', 'US:IREN', 'US:WULF', 'US:HUT', 'INDEX:NDX', 'CRYPTO:BTC', 'CRYPTO:GPS'];

  it('fetch each symbol once, and nothing again while it is fresh', async () => {
    await Promise.all(Array.from({ length: 50 }, () => Promise.all(ids.map((id) => view(id)))));
    const addresses = world.asked.map(({ url }) => url.pathname + url.search);
    expect(new Set(addresses).size).toBe(addresses.length);
    const before = world.asked.length;
    await Promise.all(ids.map((id) => view(id)));
    expect(world.asked.filter(({ url }) => url.hostname === YAHOO).length).toBeLessThanOrEqual(8 + 1);
    expect(world.asked.length - before).toBeLessThanOrEqual(2);
  });

  it('stay within the budget of every source, and so does a worker that died in between', async () => {
    await Promise.all(ids.slice(0, 5).map((id) => view(id)));
    world.restart();
    await Promise.all(ids.slice(5).map((id) => view(id)));
    const sent = world.asked.filter(({ url }) => url.hostname === YAHOO).map(({ at }) => at);
    for (const [index, at] of sent.entries()) expect(at - (sent[index - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
  });
});

describe('a source in trouble', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['429', { kind: 'status', status: 429 }],
    ['429 with a time', { kind: 'status', status: 429, retryAfter: 120 }],
    ['503', { kind: 'status', status: 503 }],
    ['a wall', { kind: 'html' }],
    ['half an answer', { kind: 'truncated' }],
    ['wrong types', { kind: 'wrong-types' }],
    ['nothing', { kind: 'empty' }],
    ['consent', { kind: 'consent' }],
    ['a broken connection', { kind: 'reset' }],
  ];

  it.each(faults)('%s: the next source answers for shares, indices and coins', async (_name, fault) => {
    world.faults.set(YAHOO, fault);
    world.faults.set(GECKO, fault);
    expect((await view('US:AMZN')).line).toMatchObject({ ok: true, value: { source: 'cboe' } });
    expect((await view('US:AMZN')).quote).toMatchObject({ ok: true, value: { source: 'cboe', delayMinutes: 15 } });
    expect((await view('INDEX:NDX')).line).toMatchObject({ ok: true, value: { source: 'fred' } });
    const btc = await view('CRYPTO:BTC');
    expect(btc.line).toMatchObject({ ok: true, value: { source: 'coinbase' } });
    expect(btc.quote).toMatchObject({ ok: true, value: { source: 'coinbase' } });
  });

  it.each(faults)('%s everywhere: the reader gets a reason, and later what the cache has', async (_name, fault) => {
    await view('US:MSFT');
    for (const host of [YAHOO, CBOE, GECKO, 'fred.stlouisfed.org']) world.faults.set(host, fault);
    const amzn = await view('US:AMZN');
    expect(amzn.quote.ok).toBe(false);
    world.pass(86_400_000);
    const msft = await view('US:MSFT');
    expect(msft).toMatchObject({ stale: true, line: { ok: true }, quote: { ok: true } });
  });

  it('is left alone for as long as it needs, by a new worker too', async () => {
    world.faults.set(YAHOO, { kind: 'status', status: 429, retryAfter: 120 });
    await view('US:AMZN');
    const asked = world.countOf(YAHOO);
    world.restart();
    world.faults.clear();
    world.pass(150_000);
    // Two minutes were named; Yahoo is never asked again before a quarter of an hour.
    await view('US:NVDA');
    expect(world.countOf(YAHOO)).toBe(asked);
    world.pass(900_000);
    expect((await view('US:IREN')).line).toMatchObject({ ok: true, value: { source: 'yahoo' } });
  });
});

describe('what the reader allows', () => {
  it('is told apart from a broken network', async () => {
    world.granted = () => false;
    expect((await view('US:AMZN')).quote).toMatchObject({ ok: false, error: { code: 'permission' } });
    expect(world.asked).toEqual([]);
  });

  it('decides the source', async () => {
    world.settings = { ...world.settings, sources: { ...world.settings.sources, off: ['yahoo'] } };
    expect((await view('US:AMZN')).line).toMatchObject({ ok: true, value: { source: 'cboe' } });
    expect(world.countOf(YAHOO)).toBe(0);
  });

  it('puts a source with the reader’s key first, and falls back when the key is refused', async () => {
    world.keys = { tiingo: 'good-key' };
    expect((await view('US:AMZN')).line).toMatchObject({ ok: true, value: { source: 'tiingo' } });
    world.keys = { tiingo: 'stale-key' };
    expect((await view('US:NVDA')).line).toMatchObject({ ok: true, value: { source: 'yahoo' } });
  });

  it('never sends cookies or a referrer', async () => {
    await view('US:AMZN');
    for (const { init } of world.asked) {
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    }
  });
});

describe('balance sheets', () => {
  it('come from filings, once the company’s number is known, and are not fetched again within a day', async () => {
    const iren = await world.services.fundamentals.strain('US:IREN');
    expect(iren).toMatchObject({ ok: true, value: { currency: 'USD', source: 'sec', stale: false } });
    expect(iren.ok && hasValue(iren.value.capexToRevenue)).toBe(true);
    expect(iren.ok && hasValue(iren.value.capexToRevenueYearEarlier)).toBe(true);
    const asked = world.countOf('data.sec.gov');
    world.pass(3_600_000);
    await world.services.fundamentals.strain('US:IREN');
    expect(world.countOf('data.sec.gov')).toBe(asked);
    world.pass(86_400_000);
    await world.services.fundamentals.strain('US:IREN');
    // The list of filings says that nothing is new.
    expect(world.countOf('data.sec.gov')).toBe(asked + 1);
  });

  it('say so when the filings cannot be had', async () => {
    world.faults.set('data.sec.gov', { kind: 'html' });
    expect(await world.services.fundamentals.strain('US:IREN')).toMatchObject({ ok: false, error: { code: 'blocked', source: 'sec' } });
    expect(await world.services.fundamentals.strain('CRYPTO:BTC')).toMatchObject({ ok: false, error: { code: 'unsupported' } });
  });
});

describe('odds', () => {
  it('are found by words, or by a Kalshi ticker when Polymarket is off', async () => {
    const found = await world.services.odds.find('best model');
    expect(found).toMatchObject({ ok: true, value: [{ outcome: 'Northwind', source: 'polymarket' }, {}, {}] });
    world.settings = { ...world.settings, sources: { ...world.settings.sources, off: ['polymarket'] } };
    const ticker = await world.services.odds.find('KXBEST-26');
    expect(ticker.ok && ticker.value[0]).toMatchObject({ source: 'kalshi', wide: false });
    expect(ticker.ok && ticker.value[0]?.history.length).toBe(30);
  });
});
