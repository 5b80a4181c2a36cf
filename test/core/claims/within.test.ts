import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proportion } from '../../../src/core/claims/proportion.ts';
import { halfUnit } from '../../../src/core/claims/tolerance.ts';
import { checkWithin } from '../../../src/core/claims/within.ts';
import type { Strain } from '../../../src/core/risk/view.ts';
import { figure } from './figures.ts';

describe('figures of one sentence', () => {
  const level = (value: number) => figure({ kind: 'index_level', value, unit: 'points', surface: value.toLocaleString('en-US') });
  const points = (value: number) =>
    figure({ kind: 'change', value, unit: 'points', surface: String(Math.abs(value)), direction: value < 0 ? 'down' : 'up' });
  const percent = (value: number, about = {}) =>
    figure({ kind: 'change', value, unit: 'percent', surface: `${Math.abs(value)}%`, direction: value < 0 ? 'down' : 'up', ...about });

  test.each([
    ['rose 23 points, or 0.1%, to 17,781', 23, 0.1, 17_781, 'consistent'],
    ['lost 357.51 points or 0.83%, at 42,918.4', -357.51, -0.83, 42_918.4, 'consistent'],
    ['lost 357.51 points or 1.2%, at 42,918.4', -357.51, -1.2, 42_918.4, 'inconsistent'],
    ['rose 23 points, or 1%, to 17,781', 23, 1, 17_781, 'inconsistent'],
  ])('%s', (_, p, c, l, verdict) => {
    expect(checkWithin([points(p), percent(c), level(l)])).toMatchObject([{ verdict }]);
  });

  test('from a level, the level is the one before the move', () => {
    const base = { ...level(12_500), window: { label: 'prior', type: 'other' as const, loose: true as const } };
    expect(checkWithin([points(-2500), percent(-20), base])).toMatchObject([{ verdict: 'consistent', formula: 'points / level' }]);
    expect(checkWithin([points(-2500), percent(-25), base])).toMatchObject([{ verdict: 'inconsistent' }]);
  });

  test('a target or a forecast is no level that was reached', () => {
    expect(checkWithin([points(5), percent(4), { ...level(200), metric: 'target price' }])).toEqual([]);
    expect(checkWithin([points(5), percent(4), { ...level(200), modality: 'forecast' }])).toEqual([]);
  });

  test('nothing where the sentence leaves a choice, or the subjects differ', () => {
    expect(checkWithin([points(23), percent(0.1), percent(3), level(17_781)])).toEqual([]);
    expect(checkWithin([points(23), percent(9, { instrument: 'US:BBB' }), level(17_781)])).toEqual([]);
    expect(checkWithin([points(23), percent(9, { sentence: { start: 200, end: 300 } }), level(17_781)])).toEqual([]);
  });

  test('a price against its stated peak', () => {
    const price = (value: number) => figure({ kind: 'price', value, unit: 'USD', surface: `$${value}` });
    const peak = (value: number) => ({ ...price(value), window: { label: 'record', type: 'other' as const, loose: true as const } });
    const below = (value: number, hedge: 'none' | 'more_than' = 'none') =>
      figure({ kind: 'drawdown', value, unit: 'percent', surface: `${value}%`, hedge });
    expect(checkWithin([price(2950), peak(4953), below(40)])).toMatchObject([{ verdict: 'consistent' }]);
    expect(checkWithin([peak(4953), price(2950), below(20)])).toMatchObject([{ verdict: 'inconsistent' }]);
    expect(checkWithin([price(2950), peak(4953), below(30, 'more_than')])).toMatchObject([{ verdict: 'consistent' }]);
    // a price that it touched on the way is no peak
    expect(checkWithin([price(2950), price(3100), below(40)])).toEqual([]);
  });

  test('what was computed from the level, and printed with its digits, is never inconsistent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 5_000_000 }), fc.integer({ min: -9_000, max: 9_000 }), (before, move) => {
        fc.pre(move !== 0);
        const after = (before + move) / 100;
        const stated = Math.round((move / before) * 10_000) / 100;
        fc.pre(stated !== 0);
        const [check] = checkWithin([points(move / 100), percent(stated, { surface: `${Math.abs(stated).toFixed(2)}%` }), level(after)]);
        expect(check?.verdict).toBe('consistent');
      }),
    );
  });

  test.each([
    ['19.3%', -19.3, 0.05],
    ['17%', 17, 0.5],
    ['$87,058.23', 87_058.23, 0.005],
    ['$87.1k', 87_100, 50],
    ['half', 50, 0],
  ])('half a unit of the last digit of %s', (surface, value, expected) => {
    expect(halfUnit(figure({ kind: 'price', value, unit: 'USD', surface }))).toBeCloseTo(expected, 9);
  });
});

describe('proportion', () => {
  const missing = { reason: 'missing' } as const;
  const strain: Strain = {
    periodEnd: '2025-09-30',
    filed: '2025-11-06',
    form: '10-Q',
    currency: 'USD',
    stale: false,
    source: 'sec',
    fetchedAt: 0,
    debtToEquity: missing,
    netDebtToEbitda: missing,
    interestCoverage: missing,
    capexToRevenue: missing,
    capexToRevenueYearEarlier: missing,
    revenueYearEarlier: missing,
    runwayMonths: missing,
    runwayOperatingMonths: missing,
    altmanZ: missing,
    revenue: { value: 686e6, from: '2024-10-01', to: '2025-09-30' },
    capex: missing,
    cash: { value: 1e9, to: '2025-09-30' },
    netDebt: { value: -66e6 },
    leases: missing,
    coins: missing,
    marketValue: { value: 13.5e9 },
  };

  test('of revenue, market value and cash, with their periods; net cash is no measure', () => {
    expect(proportion(figure({ kind: 'deal_value', value: 9.7e9, unit: 'USD' }), strain)).toEqual({
      revenue: { ratio: 9.7e9 / 686e6, from: '2024-10-01', to: '2025-09-30' },
      marketValue: { ratio: expect.closeTo(9.7 / 13.5, 12) },
      cash: { ratio: 9.7, to: '2025-09-30' },
      periodEnd: '2025-09-30',
      filed: '2025-11-06',
      form: '10-Q',
      source: 'sec',
    });
  });

  test.each([
    ['another currency', figure({ kind: 'deal_value', value: 1e9, unit: 'EUR' })],
    ['a price', figure({ kind: 'price', value: 10, unit: 'USD' })],
    ['a percentage', figure({ kind: 'share', value: 10, unit: 'percent' })],
  ])('none for %s', (_, claim) => {
    expect(proportion(claim, strain)).toBeNull();
  });
});
