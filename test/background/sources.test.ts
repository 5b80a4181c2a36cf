import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../harness/replay/faults.ts';
import { World } from './world.ts';

const YAHOO = 'query1.finance.yahoo.com';
const CBOE = 'cdn.cboe.com';
const GECKO = 'api.coingecko.com';

let world: World;
beforeEach(() => {
  world = new World();
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
    ['no answer in time', { kind: 'delay', ms: 60_000 }],
  ];

  it.each(faults)('%s: the next source answers for shares, indices and coins', async (_name, fault) => {
    world.faults.set(YAHOO, fault);
    world.faults.set(GECKO, fault);
    expect((await world.view('US:AMZN')).line).toMatchObject({ ok: true, value: { source: 'cboe' } });
    expect((await world.view('US:AMZN')).quote).toMatchObject({ ok: true, value: { source: 'cboe', delayMinutes: 15 } });
    expect((await world.view('INDEX:NDX')).line).toMatchObject({ ok: true, value: { source: 'fred' } });
    const btc = await world.view('CRYPTO:BTC');
    expect(btc.line).toMatchObject({ ok: true, value: { source: 'coinbase' } });
    expect(btc.quote).toMatchObject({ ok: true, value: { source: 'coinbase' } });
  });

  it('leaves the last price, and nobody says that the market is still open', async () => {
    const open = await world.view('US:AMZN');
    expect(open.quote).toMatchObject({ ok: true, value: { session: 'open' } });
    world.pass(86_400_000);
    for (const host of [YAHOO, CBOE]) world.faults.set(host, { kind: 'html' });
    const stale = await world.view('US:AMZN');
    expect(stale).toMatchObject({ stale: true, quote: { ok: true, value: { session: 'unknown', source: 'yahoo' } } });
  });

  it.each(faults)('%s everywhere: the reader gets a reason, and later what the cache has', async (_name, fault) => {
    await world.view('US:MSFT');
    for (const host of [YAHOO, CBOE, GECKO, 'fred.stlouisfed.org']) world.faults.set(host, fault);
    const amzn = await world.view('US:AMZN');
    expect(amzn.quote.ok).toBe(false);
    world.pass(86_400_000);
    const msft = await world.view('US:MSFT');
    expect(msft).toMatchObject({ stale: true, line: { ok: true }, quote: { ok: true } });
  });

  it.each([
    [6, true],
    [8, false],
  ])('shows a series of %i days ago in the place of a longer one that cannot be had: %s', async (days, isShown) => {
    await world.view('US:MSFT');
    for (const host of [YAHOO, CBOE]) world.faults.set(host, { kind: 'html' });
    world.pass(days * 86_400_000);
    const old = await world.view('US:MSFT', '2023-05-02');
    expect([old.line.ok, old.risk.ok, old.quote.ok]).toEqual([isShown, isShown, isShown]);
    if (isShown) expect(old.stale).toBe(true);
    else expect(old.line).toMatchObject({ error: { code: 'blocked' } });
  });

  it('is left alone for as long as it needs, by a new worker too', async () => {
    world.faults.set(YAHOO, { kind: 'status', status: 429, retryAfter: 120 });
    await world.view('US:AMZN');
    const asked = world.countOf(YAHOO);
    world.restart();
    world.faults.clear();
    world.pass(150_000);
    // Two minutes were named; Yahoo is never asked again before a quarter of an hour.
    await world.view('US:NVDA');
    expect(world.countOf(YAHOO)).toBe(asked);
    world.pass(900_000);
    expect((await world.view('US:IREN')).line).toMatchObject({ ok: true, value: { source: 'yahoo' } });
  });

  it.each<readonly [string, Fault, string, string]>([
    ['consent', { kind: 'consent' }, YAHOO, 'blocked'],
    ['a wall', { kind: 'html' }, YAHOO, 'blocked'],
    ['a proxy that says 404', { kind: 'status', status: 404 }, YAHOO, 'blocked'],
    ['a proxy that says 403', { kind: 'status', status: 403 }, CBOE, 'blocked'],
    ['no answer in time', { kind: 'delay', ms: 60_000 }, YAHOO, 'network'],
  ])('%s is no absence: it is forgotten when the source is well again', async (_name, fault, host, code) => {
    const others = [YAHOO, CBOE].filter((each) => each !== host);
    for (const other of others) world.faults.set(other, { kind: 'reset' });
    world.faults.set(host, fault);
    await world.view('US:AMZN');
    expect((await world.services.budget.ledger(host === YAHOO ? 'yahoo' : 'cboe')).lastError?.code).toBe(code);
    world.faults.clear();
    world.pass(3_600_000);
    expect((await world.view('US:AMZN')).line.ok).toBe(true);
  });

  it('which the reader has not allowed is named before one that does not carry the symbol', async () => {
    world.granted = (origins) => !origins.some((origin) => origin.includes('yahoo'));
    world.faults.set(CBOE, { kind: 'empty' });
    expect((await world.view('US:AMZN')).line).toMatchObject({ ok: false, error: { code: 'permission', source: 'yahoo' } });
  });

  it('measures and changes name the source of the line, the price its own', async () => {
    world.keys = { finnhub: 'good-key' };
    const amzn = await world.view('US:AMZN', '2026-11-20');
    expect(amzn).toMatchObject({ quote: { value: { source: 'finnhub' } }, sincePublication: { source: 'yahoo', until: '2026-11-23' } });
    world.pass(180_000);
    const later = await world.view('US:AMZN', '2026-11-20');
    expect(later).toMatchObject({ quote: { value: { source: 'finnhub' } }, line: { value: { source: 'yahoo' } } });
    expect(later.quote.ok && amzn.quote.ok && later.quote.value.fetchedAt - amzn.quote.value.fetchedAt).toBeGreaterThanOrEqual(180_000);
    expect(later.sincePublication?.change).toBe(amzn.sincePublication?.change);
  });
});

describe('what the reader allows', () => {
  it('is told apart from a broken network', async () => {
    world.granted = () => false;
    expect((await world.view('US:AMZN')).quote).toMatchObject({ ok: false, error: { code: 'permission' } });
    expect(world.asked).toEqual([]);
  });

  it('decides the source', async () => {
    world.settings = { ...world.settings, sources: { ...world.settings.sources, off: ['yahoo'] } };
    expect((await world.view('US:AMZN')).line).toMatchObject({ ok: true, value: { source: 'cboe' } });
    expect(world.countOf(YAHOO)).toBe(0);
  });

  it('puts a source with the reader’s key first, and falls back when the key is refused', async () => {
    world.keys = { tiingo: 'good-key' };
    expect((await world.view('US:AMZN')).line).toMatchObject({ ok: true, value: { source: 'tiingo' } });
    world.keys = { tiingo: 'stale-key' };
    expect((await world.view('US:NVDA')).line).toMatchObject({ ok: true, value: { source: 'yahoo' } });
  });

  it('takes the price from the source with the reader’s key, though another came with the series; that one only when the first fails', async () => {
    world.keys = { finnhub: 'good-key' };
    const amzn = await world.view('US:AMZN');
    expect([amzn.line.ok && amzn.line.value.source, amzn.quote.ok && amzn.quote.value.source]).toEqual(['yahoo', 'finnhub']);
    world.faults.set('finnhub.io', { kind: 'html' });
    expect((await world.view('US:NVDA')).quote).toMatchObject({ ok: true, value: { source: 'yahoo' } });
    // Two shares and the index: a price that is there is not asked for.
    expect(world.countOf(YAHOO)).toBe(3);
  });

  it('never sends cookies or a referrer', async () => {
    await world.view('US:AMZN');
    for (const { init } of world.asked) {
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    }
  });
});
