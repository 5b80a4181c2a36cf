import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentDrawdown, maxDrawdown } from '../../../src/core/risk/drawdown.ts';
import { from52WeekHigh } from '../../../src/core/risk/high.ts';
import { hasValue } from '../../../src/core/risk/measure.ts';
import { riskMeasures } from '../../../src/core/risk/measures.ts';
import { returnOver } from '../../../src/core/risk/returns.ts';
import { volatility, volatilityPercentile } from '../../../src/core/risk/volatility.ts';
import { barsOf, prices, quoteOf, sawtooth, seriesOf, soonAfter, value } from './series.ts';

describe('returns', () => {
  test('the base is the last close on or before thirty days ago', () => {
    // Weekdays from Wednesday 1 January 2025; thirty days before Tuesday 1 April is Sunday 2 March, so the base is Friday 28 February.
    const bars = barsOf(
      Array.from({ length: 65 }, (_, index) => 100 + index),
      { weekdays: true },
    );
    expect(bars.bars.at(-1)?.date).toBe('2025-04-01');
    expect(returnOver(bars, 30)).toEqual({ value: 164 / 142 - 1, from: '2025-02-28', to: '2025-04-01' });
  });

  test('a base more than a week too old is a gap, a series too short says so', () => {
    const { bars, ...rest } = barsOf(sawtooth(60));
    expect(returnOver({ ...rest, bars: [...bars.slice(0, 10), ...bars.slice(45)] }, 30)).toEqual({ reason: 'gap', detail: '2025-01-10' });
    expect(returnOver(barsOf(sawtooth(20)), 30)).toEqual({ reason: 'too-short', have: 19, need: 30 });
    expect(returnOver(barsOf([]), 30)).toMatchObject({ reason: 'too-short' });
  });

  test('the price of now counts for the return only; not where the day began with a split', () => {
    const closes = sawtooth(60);
    const before = barsOf(closes);
    const open = barsOf([...closes, 95], { lastIsOpen: true, splits: [{ date: '2025-03-02', ratio: 1.5 }] });
    const measured = (price: number) => riskMeasures(open, {}, 'equity', soonAfter(open), quoteOf({ price, asOf: soonAfter(open) }));
    const { return30, ...rest } = riskMeasures(before, {}, 'equity', soonAfter(before));
    expect(measured(90)).toEqual({ ...rest, return30: { value: expect.closeTo(-0.1, 12), from: '2025-01-31', to: '2025-03-02' } });
    for (const price of [5000, 101 / 1.5]) {
      expect(measured(price)).toEqual({ ...rest, return30: { reason: 'not-meaningful', detail: 'unadjusted' } });
    }
    // What the source called unfinished is as old as the day's first look at it.
    expect(riskMeasures(open, {}, 'equity', soonAfter(open)).return30).toEqual(return30);
    expect(return30).toMatchObject({ to: '2025-03-01' });
  });
});

describe('volatility', () => {
  test('by hand: thirty returns of ± ln 1.01', () => {
    // Mean 0, so the sample variance is 30/29 · (ln 1.01)².
    const expected = Math.log(1.01) * Math.sqrt(30 / 29) * Math.sqrt(252);
    expect(value(volatility(seriesOf(sawtooth(61)), 252, 30))).toBeCloseTo(expected, 12);
    expect(value(volatility(seriesOf(sawtooth(61)), 365, 30))).toBeCloseTo(expected * Math.sqrt(365 / 252), 12);
    expect(volatility(seriesOf(sawtooth(20)), 252, 30)).toEqual({ reason: 'too-short', have: 19, need: 20 });
    // A month of days is no volatility of 90.
    expect(volatility(seriesOf(sawtooth(60)), 252, 90)).toEqual({ reason: 'too-short', have: 59, need: 60 });
    expect(volatility(seriesOf(sawtooth(61)), 252, 90)).toMatchObject({ n: 60 });
  });

  test('does not depend on the currency, doubles when every move doubles', () => {
    fc.assert(
      fc.property(prices(31), fc.double({ min: 0.01, max: 1000, noNaN: true }), (closes, factor) => {
        const own = value(volatility(seriesOf(closes), 252, 30));
        expect(value(volatility(seriesOf(closes.map((close) => close * factor)), 252, 30))).toBeCloseTo(own, 9);
        expect(value(volatility(seriesOf(closes.map((close) => close ** 2)), 252, 30))).toBeCloseTo(2 * own, 9);
      }),
    );
  });

  test('the percentile is 1 when it has never been wilder, 0 when it has never been calmer', () => {
    const calm = sawtooth(120);
    const wild = Array.from({ length: 40 }, (_, index) => 100 * (index % 2 === 0 ? 1 : 1.2));
    expect(value(volatilityPercentile(seriesOf([...calm, ...wild]), 30, 252))).toBeGreaterThan(0.9);
    expect(value(volatilityPercentile(seriesOf([...wild, ...wild, ...wild, ...calm.slice(0, 32)]), 30, 252))).toBeLessThan(0.1);
    expect(volatilityPercentile(seriesOf(sawtooth(40)), 30, 252)).toMatchObject({ reason: 'too-short', need: 60 });
  });
});

describe('drawdown and high', () => {
  const padded = (closes: readonly number[]) => barsOf([...Array.from({ length: 20 }, () => 90), ...closes]).bars;

  test('by hand', () => {
    const bars = padded([100, 80, 120, 90, 108]);
    const since = '2025-01-01';
    expect(maxDrawdown(bars)).toEqual({ value: 90 / 120 - 1, from: '2025-01-23', to: '2025-01-24', n: 25, since });
    expect(currentDrawdown(bars)).toEqual({ value: 108 / 120 - 1, from: '2025-01-23', to: '2025-01-25', n: 25, since });
    expect(from52WeekHigh(bars, 'equity')).toEqual({ reason: 'too-short', have: 25, need: 200 });
  });

  test('a high of more than a year ago does not count', () => {
    const { bars } = barsOf([500, ...Array.from({ length: 400 }, () => 100), 80]);
    expect(value(from52WeekHigh(bars, 'equity'))).toBeCloseTo(-0.2, 12);
  });

  test.each([
    [299, 'a coin', 'crypto', undefined, '2025-01-01'],
    [366, 'a coin', 'crypto', 366, undefined],
    [220, 'a share', 'equity', 220, '2025-01-01'],
    [366, 'a share', 'equity', 366, undefined],
  ] as const)('of %i days of %s say since when, or nothing', (days, _, kind, ofHigh, since) => {
    const bars = barsOf(sawtooth(days));
    const { maxDrawdown: worst, drawdown, from52WeekHigh: high } = riskMeasures(bars, {}, kind, soonAfter(bars));
    for (const measure of [worst, drawdown]) expect(hasValue(measure) && measure.since).toBe(since);
    if (ofHigh === undefined) expect(high).toMatchObject({ reason: 'too-short', need: 350 });
    else expect(hasValue(high) && high.since).toBe(since);
  });

  test('bounds: the worst is never better than the present, both between −1 and 0, and scaling changes neither', () => {
    fc.assert(
      fc.property(prices(20), fc.double({ min: 0.01, max: 1000, noNaN: true }), (closes, factor) => {
        const { bars } = barsOf(closes);
        const worst = value(maxDrawdown(bars));
        const now = value(currentDrawdown(bars));
        expect(worst).toBeLessThanOrEqual(now + 1e-12);
        expect(worst).toBeGreaterThan(-1);
        expect(now).toBeLessThanOrEqual(0);
        expect(value(maxDrawdown(barsOf(closes.map((close) => close * factor)).bars))).toBeCloseTo(worst, 9);
      }),
    );
  });
});
