import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/core/claims/check.ts';
import type { Window } from '../../../src/core/figures/figure.ts';
import { figure } from './figures.ts';
import { PUBLISHED, WALKS, walk } from './walk.ts';

const MONTH: Window = { label: 'month', type: 'month', days: 30, from: '2025-11-03', to: PUBLISHED, loose: true };
const LOOSE: readonly (readonly [window: Window, sessions: number])[] = [
  [{ label: 'day', type: 'day', days: 1, loose: true }, 1],
  [{ label: 'intraday', type: 'intraday', loose: true }, 1],
  [{ label: 'week', type: 'week', days: 7, from: '2025-11-26', to: PUBLISHED, loose: true }, 5],
  [MONTH, 21],
  [{ label: 'since October', type: 'since', from: '2025-10-01', loose: true }, 44],
  [{ label: 'yoy', type: 'year', days: 365, from: '2024-12-03', to: PUBLISHED, loose: true }, 250],
];

/** How many of the walks, as a part, tick a claim that is true of the sessions that end so many before the last. */
function ticked(window: Window, sessions: number, before: number): number {
  let count = 0;
  for (let seed = 1; seed <= WALKS; seed += 1) {
    const series = walk(seed);
    const end = series.bars.length - 1 - before;
    const percent = ((series.bars[end]?.close ?? 1) / (series.bars[end - sessions]?.close ?? 1) - 1) * 100;
    const claim = figure({
      kind: 'change',
      value: Number(percent.toFixed(1)),
      unit: 'percent',
      surface: `${Math.abs(percent).toFixed(1)}%`,
      direction: percent < 0 ? 'down' : 'up',
      window,
    });
    if (checkClaim(claim, series, PUBLISHED).verdict === 'consistent') count += 1;
  }
  return count / WALKS;
}

describe('a time that nobody read', () => {
  test.each(LOOSE)('ticks hardly ever what is true of another time: %j', (window, sessions) => {
    expect(ticked(window, sessions, 17)).toBeLessThan(0.05);
  });

  test('ticks what is true of it, where that is rare', () => {
    expect(ticked({ ...MONTH, from: '2025-11-04' }, 21, 0)).toBeGreaterThan(0.5);
  });
});
