import fc from 'fast-check';
import type { Bar, Bars } from '../../../src/core/market/bars.ts';
import { addDays, isWeekday } from '../../../src/core/market/date.ts';
import type { Quote } from '../../../src/core/market/quote.ts';
import { hasValue, type Measure } from '../../../src/core/risk/measure.ts';
import { adjustedSeries } from '../../../src/core/risk/series.ts';

/** Bars of consecutive days (or weekdays) from the first of January 2025. */
export function barsOf(closes: readonly number[], about: Partial<Bars> & { weekdays?: boolean; from?: string } = {}): Bars {
  const { weekdays = false, from = '2025-01-01', ...rest } = about;
  const bars: Bar[] = [];
  let date = from;
  for (const close of closes) {
    while (weekdays && !isWeekday(date)) date = addDays(date, 1);
    bars.push({ date, close, adjusted: close });
    date = addDays(date, 1);
  }
  return {
    bars,
    currency: 'USD',
    timeZone: 'UTC',
    adjustment: 'split+dividend',
    lastIsOpen: false,
    source: 'yahoo',
    fetchedAt: 0,
    ...rest,
  };
}

/** Prices that move by at most 20 % a day and never stand still for long. */
export const prices = (minLength: number, maxLength = 150): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: -200, max: 200 }), { minLength, maxLength }).map((moves) => {
    let price = 100;
    return moves.map((move, index) => {
      price *= Math.exp(move / 1000 + (index % 2 === 0 ? 1e-3 : -1e-3));
      return price;
    });
  });

/** The evening of the last day. */
export const soonAfter = ({ bars }: Bars): number => Date.parse(`${bars.at(-1)?.date ?? '2025-01-01'}T20:00:00Z`);

export const quoteOf = (more: Partial<Quote>): Quote => ({
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

export const value = (measure: Measure): number => {
  if (!hasValue(measure)) throw new Error(`no value: ${JSON.stringify(measure)}`);
  return measure.value;
};
export const seriesOf = (closes: readonly number[]) => adjustedSeries(barsOf(closes));
/** 100, 101, 100, 101, …: every log return is ± ln 1.01. */
export const sawtooth = (length: number): number[] => Array.from({ length }, (_, index) => 100 + (index % 2));
