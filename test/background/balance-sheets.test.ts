import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasValue } from '../../src/core/risk/measure.ts';
import { World } from './world.ts';

let world: World;
beforeEach(() => {
  world = new World();
});

const shares = ['AMZN', 'NVDA', 'GOOGL', 'MSFT', 'IREN', 'WULF', 'CORZ', 'CLSK', 'KEEL', 'HUT', 'ABTC'].map((symbol) => `US:${symbol}`);

describe('balance sheets', () => {
  it('come from filings, once the company’s number is known, and are not fetched again within a day', async () => {
    const iren = await world.services.fundamentals.strain('US:IREN');
    expect(iren).toMatchObject({ ok: true, value: { currency: 'USD', source: 'sec', stale: false } });
    expect(iren.ok && hasValue(iren.value.capexToRevenue)).toBe(true);
    expect(iren.ok && hasValue(iren.value.capexToRevenueYearEarlier)).toBe(true);
    expect(iren.ok && hasValue(iren.value.marketValue)).toBe(true);
    const asked = world.countOf('data.sec.gov');
    world.pass(3_600_000);
    await world.services.fundamentals.strain('US:IREN');
    expect(world.countOf('data.sec.gov')).toBe(asked);
    world.pass(86_400_000);
    await world.services.fundamentals.strain('US:IREN');
    // The list of filings says that nothing is new.
    expect(world.countOf('data.sec.gov')).toBe(asked + 1);
  });

  it('of several companies at once need the list of numbers once', async () => {
    await Promise.all(shares.map((id) => world.services.fundamentals.strain(id)));
    expect(world.asked.filter(({ url }) => url.pathname.includes('company_tickers'))).toHaveLength(1);
  });

  it('that are old are shown at once, as old, while the SEC takes its time', async () => {
    await world.services.fundamentals.strain('US:IREN');
    world.pass(30 * 86_400_000);
    world.faults.set('data.sec.gov', { kind: 'delay', ms: 8_000 });
    await world.view('US:IREN');
    const before = world.now;
    expect(await world.services.fundamentals.strain('US:IREN')).toMatchObject({ ok: true, value: { stale: true } });
    expect(world.now - before).toBeLessThan(2_500);
  });

  it('come from the source with a key when the SEC does not answer', async () => {
    world.keys = { fmp: 'good-key' };
    world.faults.set('data.sec.gov', { kind: 'html' });
    const iren = await world.services.fundamentals.strain('US:IREN');
    expect(iren).toMatchObject({ ok: true, value: { source: 'fmp', debtToEquity: { value: 0.75 } } });
    expect(iren.ok && hasValue(iren.value.capexToRevenue) && iren.value.capexToRevenue.value).toBeCloseTo(1, 6);
    expect(iren.ok && hasValue(iren.value.capexToRevenueYearEarlier)).toBe(true);
  });

  it('say so when the filings cannot be had', async () => {
    world.faults.set('data.sec.gov', { kind: 'html' });
    expect(await world.services.fundamentals.strain('US:IREN')).toMatchObject({ ok: false, error: { code: 'blocked', source: 'sec' } });
    expect(await world.services.fundamentals.strain('CRYPTO:BTC')).toMatchObject({ ok: false, error: { code: 'unsupported' } });
  });

  it('say so too when the list of companies cannot be had: that is not "files nothing"', async () => {
    world.faults.set('www.sec.gov', { kind: 'status', status: 503 });
    expect(await world.services.fundamentals.strain('US:IREN')).toMatchObject({ ok: false, error: { code: 'network', source: 'sec' } });
    world.keys = { fmp: 'good-key' };
    expect(await world.services.fundamentals.strain('US:IREN')).toMatchObject({ ok: true, value: { source: 'fmp' } });
  });
});
