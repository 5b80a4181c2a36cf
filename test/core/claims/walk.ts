import type { Bar, Bars } from '../../../src/core/market/bars.ts';
import { addDays, isWeekday } from '../../../src/core/market/date.ts';

export const PUBLISHED = '2025-12-03';
/** Seeds that tests try. */
export const WALKS = 80;

/** Numbers between 0 and 1, the same in each run. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    yield (state + 0.5) / 2 ** 32;
  }
}

/** A share that moves by two per cent on an ordinary day. */
export function walk(seed: number): Bars {
  const chance = chances(seed);
  const bars: Bar[] = [];
  let close = 100;
  for (let date = '2024-06-03'; date <= PUBLISHED; date = addDays(date, 1)) {
    if (!isWeekday(date)) continue;
    let sum = -6;
    for (let term = 0; term < 12; term += 1) sum += chance.next().value;
    const before = close;
    close *= 1 + 0.02 * sum;
    bars.push({ date, close, adjusted: close, high: Math.max(before, close) * 1.01, low: Math.min(before, close) * 0.99 });
  }
  return { bars, currency: 'USD', timeZone: 'UTC', adjustment: 'split', lastIsOpen: false, source: 'yahoo', fetchedAt: 0 };
}
