import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bars } from '../../../src/core/market/bars.ts';
import { isUsTradingDay } from '../../../src/core/market/calendar.ts';
import { addDays } from '../../../src/core/market/date.ts';
import type { Quote } from '../../../src/core/market/quote.ts';
import { success } from '../../../src/core/result.ts';
import { beta } from '../../../src/core/risk/beta.ts';
import { correlation } from '../../../src/core/risk/correlation.ts';
import { currentDrawdown, maxDrawdown } from '../../../src/core/risk/drawdown.ts';
import { from52WeekHigh } from '../../../src/core/risk/high.ts';
import { priceLine } from '../../../src/core/risk/line.ts';
import { correlationMatrix } from '../../../src/core/risk/matrix.ts';
import { hasValue, type Measure } from '../../../src/core/risk/measure.ts';
import { riskMeasures } from '../../../src/core/risk/measures.ts';
import { returnOver } from '../../../src/core/risk/returns.ts';
import { adjustedSeries, align } from '../../../src/core/risk/series.ts';
import { sincePublication } from '../../../src/core/risk/since-publication.ts';
import { untilNow } from '../../../src/core/risk/until-now.ts';
import { type MarketView, uncompared } from '../../../src/core/risk/view.ts';
import { volatility, volatilityPercentile } from '../../../src/core/risk/volatility.ts';
import { barsOf, prices } from './series.ts';

/** The evening of the last day. */
const soonAfter = ({ bars }: Bars): number => Date.parse(`${bars.at(-1)?.date ?? '2025-01-01'}T20:00:00Z`);

const quoteOf = (more: Partial<Quote>): Quote => ({
  symbol: 'A',
  price: 140,
  currency: 'USD',
  change: null,
  asOf: 0,
  delayMinutes: null,
  session: 'open',
  source: 'yahoo',
  fetchedAt: 0,
  ...more,
});

const value = (measure: Measure): number => {
  if (!hasValue(measure)) throw new Error(`no value: ${JSON.stringify(measure)}`);
  return measure.value;
};
const seriesOf = (closes: readonly number[]) => adjustedSeries(barsOf(closes));
/** 100, 101, 100, 101, …: every log return is ± ln 1.01. */
const sawtooth = (length: number): number[] => Array.from({ length }, (_, index) => 100 + (index % 2));

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

describe('what the card shows', () => {
  test.each(['none', 'split', 'split+dividend'] as const)(
    'a split in the closes withholds everything, although called %s',
    (adjustment) => {
      const split = barsOf([...sawtooth(100), ...sawtooth(100).map((close) => close / 10)], { adjustment });
      const shown = (kind: 'equity' | 'crypto' | 'index') => riskMeasures(split, {}, kind, soonAfter(split)).maxDrawdown;
      expect(shown('equity')).toEqual({ reason: 'not-meaningful', detail: 'unadjusted' });
      expect(hasValue(shown('crypto'))).toBe(true);
      expect(hasValue(shown('index'))).toBe(true);
    },
  );

  test('a small split that the source tells of, and did not take out, withholds too; one that it took out does not', () => {
    const date = '2025-04-11';
    const halved = barsOf([...sawtooth(100), ...sawtooth(100).map((close) => close / 1.5)], { splits: [{ date, ratio: 1.5 }] });
    expect(riskMeasures(halved, {}, 'equity', soonAfter(halved)).maxDrawdown).toMatchObject({ detail: 'unadjusted' });
    const whole = barsOf(sawtooth(200), { splits: [{ date, ratio: 1.5 }] });
    expect(hasValue(riskMeasures(whole, {}, 'equity', soonAfter(whole)).maxDrawdown)).toBe(true);
  });

  test.each([
    ['none', 1.5, false],
    ['none', 1.25, false],
    ['none', 1.1, true],
    ['split', 1.5, true],
  ] as const)('closes adjusted for %s with a move of ×%d have measures: %j', (adjustment, ratio, measured) => {
    const bars = barsOf([...sawtooth(100), ...sawtooth(100).map((close) => close / ratio)], { adjustment });
    expect(hasValue(riskMeasures(bars, {}, 'equity', soonAfter(bars)).maxDrawdown)).toBe(measured);
    expect(hasValue(riskMeasures(bars, {}, 'crypto', soonAfter(bars)).maxDrawdown)).toBe(true);
  });

  test('a split in the adjusted closes alone withholds too: returns are of those', () => {
    const { bars, ...rest } = barsOf(sawtooth(200));
    const half = { ...rest, bars: bars.map((bar, index) => (index < 100 ? { ...bar, adjusted: bar.close / 10 } : bar)) };
    expect(riskMeasures(half, {}, 'equity', soonAfter(half)).volatility90).toMatchObject({ detail: 'unadjusted' });
    const paid = { ...rest, bars: bars.map((bar, index) => (index < 100 ? { ...bar, adjusted: bar.close * 0.7 } : bar)) };
    expect(hasValue(riskMeasures(paid, {}, 'equity', soonAfter(paid)).volatility90)).toBe(true);
  });

  test('a series that ended months ago is not measured as of today; a week of holidays is no end', () => {
    const bars = barsOf(sawtooth(100));
    const last = bars.bars.at(-1)?.date;
    const daysLater = (days: number) => riskMeasures(bars, {}, 'equity', soonAfter(bars) + days * 86_400_000).return30;
    expect(daysLater(60)).toEqual({ reason: 'gap', detail: last });
    // From Friday to Tuesday of the week after the next: Shanghai's New Year of 2026.
    expect(hasValue(daysLater(11))).toBe(true);
  });

  test('beta against Bitcoin, and volatility over ninety days', () => {
    const coin = barsOf(sawtooth(120));
    const miner = barsOf(sawtooth(120).map((close) => 100 * (close / 100) ** 2));
    const measures = riskMeasures(miner, { btc: coin }, 'equity', soonAfter(miner));
    expect(value(measures.betaBtc)).toBeCloseTo(2, 9);
    expect(measures.volatility90).toMatchObject({ n: 90 });
    expect(measures.betaNdx).toEqual({ reason: 'missing', detail: 'benchmark' });
  });

  test('without a benchmark there is no correlation; a recent listing is compared over thirty observations', () => {
    const measures = riskMeasures(barsOf(sawtooth(50)), { btc: barsOf(sawtooth(50)) }, 'equity', soonAfter(barsOf(sawtooth(50))));
    expect(measures.correlationNdx).toEqual({ reason: 'missing', detail: 'benchmark' });
    expect(measures.correlationBtc).toMatchObject({ n: 30 });
  });

  describe('since publication', () => {
    // Weekdays to Tuesday 25 February 2025.
    const bars = barsOf(
      Array.from({ length: 40 }, (_unused, index) => 100 + index),
      { weekdays: true },
    );
    const quote = (more: Partial<Quote> = {}) => quoteOf({ asOf: soonAfter(bars), ...more });

    test.each([
      ['on a day that traded', '2025-02-10', '2025-02-10'],
      ['on a Sunday: the Friday before', '2025-02-09', '2025-02-07'],
      ['before the series begins', '2024-12-31', null],
      ['no date', null, null],
    ])('%s', (_, published, expected) => {
      const since = sincePublication(bars, published, 'equity', soonAfter(bars), quote());
      expect(since?.date ?? null).toBe(expected);
      if (since) expect(since.change).toBeCloseTo(140 / since.then - 1, 12);
    });

    test.each([
      ['a newer price of the same source', {}, 140],
      ['not a price of another source', { source: 'finnhub' }, 139],
      ['not a price in another currency', { currency: 'CAD' }, 139],
      ['not a price older than the last close', { asOf: Date.parse('2025-02-20T20:00:00Z') }, 139],
    ] as const)('ends with %s', (_, more, end) => {
      const since = sincePublication(bars, '2025-02-10', 'equity', soonAfter(bars), quote(more));
      expect(since).toMatchObject({ source: 'yahoo', until: '2025-02-25', change: expect.closeTo(end / (since?.then ?? 0) - 1, 12) });
    });

    test('is withheld across a split, before or after the last close, and where the series ended', () => {
      const split = { ...bars, bars: bars.bars.map((bar, index) => (index < 35 ? bar : { ...bar, close: bar.close / 10 })) };
      expect(sincePublication(split, '2025-02-10', 'equity', soonAfter(bars))).toBeNull();
      expect(sincePublication(split, '2025-02-10', 'crypto', soonAfter(bars))).not.toBeNull();
      expect(sincePublication(split, '2025-02-21', 'equity', soonAfter(bars))).not.toBeNull();
      expect(sincePublication(bars, '2025-02-10', 'equity', soonAfter(bars), quote({ price: 14 }))).toBeNull();
      expect(sincePublication(bars, '2025-02-10', 'equity', soonAfter(bars) + 30 * 86_400_000)).toBeNull();
    });
  });

  describe('up to now', () => {
    // Weekdays to Wednesday 26 November 2025, the eve of Thanksgiving.
    const sessions = barsOf(
      Array.from({ length: 20 }, (_unused, index) => 100 + index),
      { weekdays: true, from: '2025-10-30', timeZone: 'America/New_York' },
    );
    const whileOpen = { ...sessions, lastIsOpen: true };
    const on = (date: string, more: Partial<Quote> = {}) => quoteOf({ price: 120, asOf: Date.parse(`${date}T17:00:00Z`), ...more });
    const end = (bars: Bars, quote: Quote | null, kind: 'equity' | 'crypto' | 'index' = 'equity') => {
      const last = untilNow(bars, quote, kind).bars.at(-1);
      return [last?.date, last?.close];
    };

    test.each([
      ['the price of the day that trades', whileOpen, on('2025-11-26'), ['2025-11-26', 120]],
      ['the day before, without a price', whileOpen, null, ['2025-11-25', 118]],
      ['the day before, with a price of another source', whileOpen, on('2025-11-26', { source: 'cboe' }), ['2025-11-25', 118]],
      ['the day before, with a price in another currency', whileOpen, on('2025-11-26', { currency: 'CAD' }), ['2025-11-25', 118]],
      ['the day before, with a price of that day', whileOpen, on('2025-11-25', { fetchedAt: -1 }), ['2025-11-25', 118]],
      ['the price of the next session, over a holiday', sessions, on('2025-11-28', { change: 120 / 119 - 1 }), ['2025-11-28', 120]],
      ['the last close, with a price of the session after', sessions, on('2025-12-01', { change: 120 / 119 - 1 }), ['2025-11-26', 119]],
      ['the last close, with a price after a split of 3:2', sessions, on('2025-11-28', { price: 80, change: 0.008 }), ['2025-11-26', 119]],
      ['the last close, with a price against nobody knows what', sessions, on('2025-11-28'), ['2025-11-26', 119]],
      ['the last close, with a price from before it', sessions, on('2025-11-26', { fetchedAt: -1 }), ['2025-11-26', 119]],
    ] as const)('ends with %s', (_, bars, quote, expected) => {
      expect(end(bars, quote)).toEqual(expected);
    });

    test('of a coin that was fetched yesterday, and has not closed since, ends with the last day that had', () => {
      const coin = barsOf([100, 101, 102, 103], { lastIsOpen: true });
      const price = (date: string) => quoteOf({ asOf: Date.parse(`${date}T01:00:00Z`) });
      expect(end(coin, price('2025-01-04'), 'crypto')).toEqual(['2025-01-04', 140]);
      expect(end(coin, price('2025-01-05'), 'crypto')).toEqual(['2025-01-03', 102]);
      expect(end({ ...coin, lastIsOpen: false }, price('2025-01-05'), 'crypto')).toEqual(['2025-01-05', 140]);
    });

    test('line, return and change since publication end alike', () => {
      const quote = on('2025-11-26');
      const later = soonAfter(whileOpen);
      const long = { ...whileOpen, bars: [...barsOf(sawtooth(40), { from: '2025-09-15' }).bars, ...whileOpen.bars] };
      expect(priceLine(long, null, 'equity', quote).points.at(-1)).toEqual({ date: '2025-11-26', close: 120 });
      expect(riskMeasures(long, {}, 'equity', later, quote).return30).toMatchObject({ to: '2025-11-26' });
      expect(sincePublication(long, '2025-11-03', 'equity', later, quote)).toMatchObject({ until: '2025-11-26', change: 120 / 102 - 1 });
    });
  });

  test('what does not come in the end is missing, as if nobody had waited', () => {
    const bars = barsOf(sawtooth(300));
    const risk = success(riskMeasures(bars, { btc: 'waiting', ndx: 'waiting' }, 'equity', soonAfter(bars)));
    const view = { risk, comparing: true } as unknown as MarketView;
    expect(uncompared(view)).toEqual({ risk: success(riskMeasures(bars, {}, 'equity', soonAfter(bars))) });
  });

  test('the line holds ninety days, and reaches back to the publication, but not across a split', () => {
    const bars = barsOf(sawtooth(300));
    const last = bars.bars.at(-1)?.date ?? '';
    expect(priceLine(bars, null, 'equity').points).toHaveLength(91);
    expect(priceLine(bars, last, 'equity').points).toHaveLength(91);
    expect(priceLine(bars, '2025-03-01', 'equity').points[0]?.date).toBe('2025-03-01');
    expect(priceLine(bars, '2020-01-01', 'equity').points).toHaveLength(300);
    const split = { ...bars, bars: bars.bars.map((bar, index) => (index < 280 ? bar : { ...bar, close: bar.close / 10 })) };
    expect(priceLine(split, '2025-03-01', 'equity').points).toHaveLength(20);
    expect(priceLine(split, '2025-03-01', 'crypto').points.length).toBeGreaterThan(200);
    expect(priceLine(barsOf([]), '2025-03-01', 'equity').points).toEqual([]);
  });
});
