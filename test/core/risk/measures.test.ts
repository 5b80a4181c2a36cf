import { describe, expect, test } from 'vitest';
import { success } from '../../../src/core/result.ts';
import { priceLine } from '../../../src/core/risk/line.ts';
import { correlationMatrix } from '../../../src/core/risk/matrix.ts';
import { hasValue } from '../../../src/core/risk/measure.ts';
import { riskMeasures } from '../../../src/core/risk/measures.ts';
import { sincePublication } from '../../../src/core/risk/since-publication.ts';
import { type MarketView, uncompared } from '../../../src/core/risk/view.ts';
import { barsOf, sawtooth, soonAfter, value } from './series.ts';

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

  test.each(['crypto', 'index'] as const)(
    'a mistaken close of one day withholds what it would be in, of what does not split: %s',
    (kind) => {
      const { bars, ...rest } = barsOf(sawtooth(200));
      const last = bars.at(-1)?.date ?? '';
      const off = (times: number, at = 150) => ({
        ...rest,
        bars: bars.map((bar, index) => (index === at ? { ...bar, close: bar.close * times, adjusted: bar.close * times } : bar)),
      });
      for (const times of [100, 0.01]) {
        expect(riskMeasures(off(times), {}, kind, soonAfter(off(1))).volatility90).toMatchObject({ detail: 'unadjusted' });
        expect(sincePublication(off(times, 198), bars[198]?.date ?? '', kind, soonAfter(off(1)))).toBeNull();
        expect(priceLine(off(times), null, kind).points[0]?.date).toBe(bars[151]?.date);
      }
      expect(hasValue(riskMeasures(off(2), {}, kind, soonAfter(off(1))).volatility90)).toBe(true);
      expect(sincePublication(off(1), last, kind, soonAfter(off(1)))).not.toBeNull();
    },
  );

  test('nothing is compared with a benchmark that has a mistake in it, or that ended', () => {
    const share = barsOf(sawtooth(200).map((close, index) => close + (index % 3)));
    const { bars, ...rest } = barsOf(sawtooth(200));
    const mistaken = { ...rest, bars: bars.map((bar, index) => (index === 180 ? { ...bar, close: 9_000, adjusted: 9_000 } : bar)) };
    const ended = { ...rest, bars: bars.slice(0, 170) };
    for (const ndx of [mistaken, ended])
      expect(riskMeasures(share, { ndx }, 'equity', soonAfter(share))).toMatchObject({
        betaNdx: { detail: 'benchmark' },
        correlationNdx: { detail: 'benchmark' },
      });
  });

  test.each([
    ['Asia/Tokyo', 'America/New_York', true],
    ['Asia/Hong_Kong', 'America/New_York', true],
    ['Asia/Kolkata', 'America/New_York', true],
    ['Australia/Sydney', 'America/New_York', true],
    ['Asia/Tokyo', 'UTC', true],
    ['Europe/London', 'America/New_York', false],
    ['Europe/Berlin', 'UTC', false],
    ['Asia/Tokyo', 'Europe/London', false],
    ['Asia/Tokyo', 'Asia/Hong_Kong', false],
    ['America/New_York', 'UTC', false],
    ['America/Sao_Paulo', 'America/New_York', false],
  ])('days of %s beside days of %s are of other hours: %j', (timeZone, other, apart) => {
    const share = barsOf(sawtooth(150), { timeZone });
    const ndx = barsOf(
      sawtooth(150).map((close, index) => close + (index % 3)),
      { timeZone: other },
    );
    const { correlationNdx, betaNdx } = riskMeasures(share, { ndx }, 'equity', soonAfter(share));
    const told = { reason: 'not-meaningful', detail: 'hours' };
    for (const measure of [correlationNdx, betaNdx]) apart ? expect(measure).toEqual(told) : expect(hasValue(measure)).toBe(true);
    const { cells, mean } = correlationMatrix({ 'XTKS:7203': share, 'INDEX:NDX': ndx }, soonAfter(share), 30);
    for (const measure of [cells[0]?.[1], mean]) apart ? expect(measure).toEqual(told) : expect(measure).toHaveProperty('value');
    expect(cells[0]?.[0]).toEqual({ value: 1 });
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
