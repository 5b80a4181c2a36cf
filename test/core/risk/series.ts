import fc from 'fast-check';
import type { Bar, Bars } from '../../../src/core/market/bars.ts';
import { addDays, isWeekday } from '../../../src/core/market/date.ts';

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
