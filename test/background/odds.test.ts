import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { World } from './world.ts';

const KALSHI = 'external-api.kalshi.com';

let world: World;
beforeEach(() => {
  world = new World();
});

describe('odds', () => {
  it('are found by words; by a ticker on Kalshi only, in either case', async () => {
    const found = await world.services.odds.find('best model');
    expect(found).toMatchObject({ ok: true, value: [{ outcome: 'Northwind', source: 'polymarket' }, {}, {}] });
    const asked = world.asked.length;
    const ticker = await world.services.odds.find('kxbest-26');
    expect(ticker.ok && ticker.value[0]).toMatchObject({ source: 'kalshi', wide: false });
    expect(ticker.ok && ticker.value[0]?.history.length).toBe(30);
    expect(await world.services.odds.find('KXBEST-26')).toEqual(ticker);
    expect(new Set(world.asked.slice(asked).map(({ url }) => url.hostname))).toEqual(new Set([KALSHI]));
  });

  it('by a ticker are not guessed at when Kalshi cannot answer', async () => {
    world.faults.set(KALSHI, { kind: 'reset' });
    expect(await world.services.odds.find('KXBEST-26')).toMatchObject({ ok: false, error: { source: 'kalshi', code: 'network' } });
    world.settings = { ...world.settings, sources: { ...world.settings.sources, off: ['kalshi'] } };
    expect(await world.services.odds.find('KXBEST-26')).toMatchObject({ ok: false, error: { source: 'kalshi', code: 'disabled' } });
    expect(world.countOf('gamma-api.polymarket.com')).toBe(0);
  });

  it('that no source renews are shown as of then; histories are renewed by the hour', async () => {
    await world.services.odds.find('best model');
    const histories = world.countOf('clob.polymarket.com');
    world.pass(4 * 60_000);
    const again = await world.services.odds.find('best model');
    expect(world.countOf('clob.polymarket.com')).toBe(histories);
    expect(again.ok && again.value[0]?.history.length).toBe(30);
    const at = again.ok ? again.value[0]?.fetchedAt : undefined;
    world.faults.set('gamma-api.polymarket.com', { kind: 'status', status: 503 });
    world.pass(6 * 86_400_000);
    expect(await world.services.odds.find('best model')).toMatchObject({ ok: true, value: [{ stale: true, fetchedAt: at }, {}, {}] });
  });

  it('that are settled are found too, by words or by the event’s own address, and that for good', async () => {
    const found = await world.services.odds.find('settled model');
    expect(found).toMatchObject({ ok: true, value: [{ status: 'resolved', probability: 1 }, {}, {}] });
    expect(await world.services.odds.find('settled-model-of-the-year')).toMatchObject({
      ok: true,
      value: [{ status: 'resolved' }, {}, {}],
    });
    const asked = world.asked.length;
    world.pass(400 * 86_400_000);
    expect(await world.services.odds.find('settled-model-of-the-year')).toMatchObject({
      ok: true,
      value: [{ status: 'resolved' }, {}, {}],
    });
    expect(world.asked.length).toBe(asked);
    // The same words may have a new event by now.
    await world.services.odds.find('settled model');
    expect(world.asked.length).toBeGreaterThan(asked);
  });

  it.each([
    ['no words find', 'nothing at all', 'nodata', 2],
    ['Kalshi has no event for', 'KXNOSUCH-26', 'notfound', 24],
  ] as const)('that %s are not asked for again for hours', async (_, query, code, hours) => {
    const find = () => world.services.odds.find(query);
    expect(await find()).toMatchObject({ ok: false, error: { code } });
    const asked = world.asked.length;
    world.pass((hours - 1) * 3_600_000);
    expect(await find()).toMatchObject({ ok: false, error: { code } });
    expect(world.asked.length).toBe(asked);
    world.pass(3_600_000);
    await find();
    expect(world.asked.length).toBeGreaterThan(asked);
  });

  it.each([
    ['words', 'best model', 'gamma-api.polymarket.com', 'polymarket'],
    ['a ticker', 'KXnothing-26', KALSHI, 'kalshi'],
  ] as const)('of %s are not taken for missing while their source is down', async (_, query, host, source) => {
    world.faults.set(host, { kind: 'status', status: 503 });
    expect(await world.services.odds.find(query)).toMatchObject({ ok: false, error: { source, code: 'network' } });
    world.faults.clear();
    world.pass(10 * 60_000);
    expect(await world.services.odds.find(query)).toMatchObject({ ok: true, value: [{ source }, {}, {}] });
  });
});
