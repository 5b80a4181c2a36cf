import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bars } from '../../../src/core/market/bars.ts';
import { isUsTradingDay } from '../../../src/core/market/calendar.ts';
import { addDays } from '../../../src/core/market/date.ts';
import { beta } from '../../../src/core/risk/beta.ts';
import { correlation } from '../../../src/core/risk/correlation.ts';
import { correlationMatrix } from '../../../src/core/risk/matrix.ts';
import { hasValue } from '../../../src/core/risk/measure.ts';
import { adjustedSeries, align } from '../../../src/core/risk/series.ts';
import { barsOf, prices, sawtooth, seriesOf, soonAfter, value } from './series.ts';

describe('correlation and beta', () => {
  test('symmetric, within −1 and 1, inside its band, 1 with itself, −1 with its inverse', () => {
    fc.assert(
      fc.property(prices(40, 60), prices(40, 60), (a, b) => {
        const left = seriesOf(a);
        const right = seriesOf(b);
        const measure = correlation(left, right, 30);
        // Lists of different length end on different days; the older end may be too far back.
        if (!hasValue(measure)) return;
        expect(correlation(right, left, 30)).toEqual({ ...measure, value: expect.closeTo(measure.value, 9), band: expect.anything() });
        expect(Math.abs(measure.value)).toBeLessThanOrEqual(1);
        expect(measure.band?.[0]).toBeLessThanOrEqual(measure.value);
        expect(measure.band?.[1]).toBeGreaterThanOrEqual(measure.value);
        expect(value(correlation(left, left, 30))).toBeCloseTo(1, 9);
        expect(value(correlation(left, seriesOf(a.map((price) => 1 / price)), 30))).toBeCloseTo(-1, 9);
      }),
    );
  });

  test('the band is that of the Fisher transform', () => {
    const noisy = sawtooth(31).map((close, index) => close * (1 + ((index * 7) % 5) / 100));
    const measure = correlation(seriesOf(sawtooth(31)), seriesOf(noisy), 30);
    if (!hasValue(measure)) throw new Error('no value');
    expect(measure.n).toBe(30);
    expect(Math.atanh(measure.band?.[1] ?? 0) - Math.atanh(measure.band?.[0] ?? 0)).toBeCloseTo((2 * 1.96) / Math.sqrt(27), 9);
  });

  test('24 of 30 returns are enough, 23 are not, and a flat series correlates with nothing', () => {
    expect(correlation(seriesOf(sawtooth(25)), seriesOf(sawtooth(25)), 30)).toMatchObject({ n: 24 });
    expect(correlation(seriesOf(sawtooth(24)), seriesOf(sawtooth(24)), 30)).toEqual({ reason: 'too-short', have: 23, need: 24 });
    expect(correlation(seriesOf(sawtooth(40)), seriesOf(sawtooth(40).map(() => 7)), 30)).toEqual({ reason: 'constant' });
  });

  test('a coin is read on the sessions of a share: its weekend belongs to the Monday', () => {
    const coin = barsOf(Array.from({ length: 60 }, (_, index) => 100 * 1.01 ** index));
    const share = barsOf(sawtooth(40), { weekdays: true });
    const common = align(adjustedSeries(coin), adjustedSeries(share));
    expect(common.dates).toEqual(share.bars.map((bar) => bar.date));
    // Friday 3 January to Monday 6 January: three days of one per cent in one return.
    const friday = common.dates.indexOf('2025-01-03');
    expect((common.left[friday + 1] ?? 0) / (common.left[friday] ?? 1)).toBeCloseTo(1.01 ** 3, 12);
  });

  test('an overlap that ended long ago is not the present', () => {
    const old = barsOf(sawtooth(60));
    const now = barsOf(sawtooth(250));
    expect(correlation(adjustedSeries(old), adjustedSeries(now), 30)).toMatchObject({ reason: 'too-short', have: 0 });
  });

  test('beta of a series that moves k times as far is k', () => {
    fc.assert(
      fc.property(prices(61), fc.double({ min: -3, max: 3, noNaN: true }), (market, k) => {
        const own = market.map((price) => 100 * (price / 100) ** k);
        expect(value(beta(seriesOf(own), seriesOf(market)))).toBeCloseTo(k, 6);
      }),
    );
    expect(beta(seriesOf(sawtooth(60)), seriesOf(sawtooth(60)))).toEqual({ reason: 'too-short', have: 59, need: 60 });
  });
});

describe('the matrix', () => {
  test('symmetric with a diagonal of ones; the mean is that of the pairs; a year earlier only when the bars reach it', () => {
    const a = barsOf(sawtooth(120));
    const c = barsOf(sawtooth(120).map((close) => 10_000 / close));
    const matrix = correlationMatrix({ 'US:A': a, 'US:B': a, 'US:C': c }, soonAfter(a), 90);
    expect(matrix.ids).toEqual(['US:A', 'US:B', 'US:C']);
    const cell = (i: number, j: number): number => value(matrix.cells[i]?.[j] ?? { reason: 'missing' });
    for (const i of [0, 1, 2]) for (const j of [0, 1, 2]) expect(cell(i, j)).toBeCloseTo(i === j ? 1 : i === 2 || j === 2 ? -1 : 1, 9);
    expect(value(matrix.mean)).toBeCloseTo(-1 / 3, 9);
    expect(hasValue(matrix.meanYearEarlier)).toBe(false);
    const two = barsOf(sawtooth(700));
    expect(value(correlationMatrix({ 'US:A': two, 'US:B': two }, soonAfter(two)).meanYearEarlier)).toBeCloseTo(1, 9);
    expect(matrix.yearEarlier[0]?.[1]).toMatchObject({ reason: 'too-short' });
  });

  test('leaves no name out for a split of years ago, which is in no window', () => {
    const long = barsOf(sawtooth(1_500).map((close, index) => (index < 700 ? close * 10 : close)));
    const { mean, meanYearEarlier } = correlationMatrix({ 'US:A': long, 'US:B': long }, soonAfter(long));
    expect([value(mean), value(meanYearEarlier)]).toEqual([expect.closeTo(1, 9), expect.closeTo(1, 9)]);
  });

  test('says of each pair what it was a year earlier', () => {
    const left = sawtooth(700);
    const turned = left.map((close, index) => (index < 500 ? 10_000 / close : close));
    const { cells, yearEarlier } = correlationMatrix({ 'US:A': barsOf(left), 'CRYPTO:B': barsOf(turned) }, soonAfter(barsOf(left)));
    for (const [i, j] of [
      [0, 1],
      [1, 0],
    ] as const) {
      expect(value(cells[i]?.[j] ?? { reason: 'missing' })).toBeCloseTo(1, 9);
      expect(value(yearEarlier[i]?.[j] ?? { reason: 'missing' })).toBeCloseTo(-1, 9);
    }
  });

  test.each([
    ['five hundred days of sessions', 500, true],
    ['one year of sessions', 366, false],
  ])('a year earlier, from %s', (_, days, known) => {
    const dates = Array.from({ length: days }, (_unused, index) => addDays('2026-11-24', index - days + 1)).filter(isUsTradingDay);
    const bars = dates.map((date, index) => ({ date, close: 100 + (index % 7), adjusted: 100 + (index % 7) }));
    const one = { ...barsOf([]), bars };
    expect(hasValue(correlationMatrix({ 'US:A': one, 'US:B': one }, soonAfter(one)).meanYearEarlier)).toBe(known);
  });

  test('a series with a split in it, or one that ended, correlates with nothing; a coin that doubled does', () => {
    const whole = barsOf(sawtooth(200));
    const split = barsOf(sawtooth(200).map((close, index) => (index < 150 ? close : close / 10)));
    const now = soonAfter(whole);
    const mean = (bars: Readonly<Record<string, Bars>>, at = now) => hasValue(correlationMatrix(bars, at).mean);
    expect(mean({ 'US:A': whole, 'US:B': whole })).toBe(true);
    expect(mean({ 'US:A': whole, 'US:B': split })).toBe(false);
    expect(mean({ 'US:A': whole, 'CRYPTO:B': split })).toBe(true);
    expect(mean({ 'US:A': whole, 'US:B': whole }, now + 60 * 86_400_000)).toBe(false);
  });
});
