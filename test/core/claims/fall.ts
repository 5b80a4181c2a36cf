import type { Bar, Bars } from '../../../src/core/market/bars.ts';
import { addDays, isWeekday } from '../../../src/core/market/date.ts';

/** Published on Wednesday 3 December 2025. */
export const PUBLISHED = '2025-12-03';

/** The close from each day on; every day ranges one per cent around its close, the last from 95 to 101. */
const CLOSES: readonly (readonly [from: string, close: number])[] = [
  ['2023-12-29', 80],
  ['2024-12-31', 100],
  ['2025-10-10', 150],
  ['2025-10-13', 130],
  ['2025-11-03', 125],
  ['2025-11-26', 110],
  ['2025-11-28', 108],
  ['2025-12-01', 106],
  ['2025-12-02', 100],
  ['2025-12-03', 97],
];

function series(everyDay: boolean): Bars {
  const bars: Bar[] = [];
  for (let date = '2023-12-29'; date <= PUBLISHED; date = addDays(date, 1)) {
    const close = CLOSES.findLast(([from]) => from <= date)?.[1] ?? 80;
    const [low, high] = date === PUBLISHED ? [95, 101] : [close * 0.99, close * 1.01];
    if (everyDay || isWeekday(date)) bars.push({ date, close, adjusted: close, high, low });
  }
  return { bars, currency: 'USD', timeZone: 'UTC', adjustment: 'split', lastIsOpen: false, source: 'yahoo', fetchedAt: 0 };
}
export const SHARE = series(false);
export const COIN = series(true);
