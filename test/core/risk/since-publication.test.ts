import { describe, expect, test } from 'vitest';
import type { Bars } from '../../../src/core/market/bars.ts';
import type { Quote } from '../../../src/core/market/quote.ts';
import { priceLine } from '../../../src/core/risk/line.ts';
import { riskMeasures } from '../../../src/core/risk/measures.ts';
import { sincePublication } from '../../../src/core/risk/since-publication.ts';
import { untilNow } from '../../../src/core/risk/until-now.ts';
import { barsOf, quoteOf, sawtooth, soonAfter } from './series.ts';

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
