import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/core/claims/check.ts';
import type { Window } from '../../../src/core/figures/figure.ts';
import type { Bars } from '../../../src/core/market/bars.ts';
import { figure } from './figures.ts';
import { PUBLISHED, WALKS, walk } from './walk.ts';

/** Times that moves are told over, and the day from whose close each counts. */
const TIMES: readonly (readonly [window: Window, from: string])[] = [
  [{ label: 'day', type: 'day', days: 1, from: PUBLISHED, to: PUBLISHED }, '2025-12-02'],
  [{ label: 'week', type: 'week', days: 7, from: '2025-11-26', to: PUBLISHED }, '2025-11-26'],
  [{ label: '30d', type: 'days', days: 30 }, '2025-11-03'],
  [{ label: 'ytd', type: 'ytd', from: '2025-01-01', to: PUBLISHED }, '2024-12-31'],
  [{ label: '365d', type: 'days', days: 365 }, '2024-12-03'],
];

/** The change from the close of one day to the last, in per cent. */
function moved({ bars }: Bars, from: string): number {
  const base = bars.findLast(({ date }) => date <= from)?.close ?? Number.NaN;
  return ((bars.at(-1)?.close ?? Number.NaN) / base - 1) * 100;
}

/** Part of the walks in which a move by so many per cent is contradicted. */
function contradicted(window: Window, percentOf: (bars: Bars) => number): number {
  let count = 0;
  for (let seed = 1; seed <= WALKS; seed += 1) {
    const bars = walk(seed);
    const value = Number(percentOf(bars).toFixed(1));
    const direction = value < 0 ? 'down' : 'up';
    const claim = figure({ kind: 'change', value, unit: 'percent', surface: `${Math.abs(value).toFixed(1)}%`, direction, window });
    if (checkClaim(claim, bars, PUBLISHED).verdict === 'inconsistent') count += 1;
  }
  return count / WALKS;
}

describe('a move that was true over another usual time', () => {
  const pairs = TIMES.flatMap(([read]) => TIMES.flatMap(([meant, from]) => (meant === read ? [] : [{ read, meant, from }])));
  test.each(pairs)('is not contradicted: $meant.label, read as $read.label', ({ read, from }) => {
    expect(contradicted(read, (bars) => moved(bars, from))).toBe(0);
  });
});

test.each(TIMES)('what fits no time still is, nearly as often as without asking (43 to 90 %%): $label', (window, from) => {
  expect(contradicted(window, (bars) => moved(bars, from) + 4.3)).toBeGreaterThan(0.4);
});

test('what another name of the sentence did is not held against the one that it was read of', () => {
  const [one, other] = [walk(1), walk(2)];
  const [window, from] = TIMES[1] ?? [null, ''];
  const value = Number(moved(other, from).toFixed(1));
  const claim = figure({
    kind: 'change',
    value,
    unit: 'percent',
    surface: `${Math.abs(value)}%`,
    direction: value < 0 ? 'down' : 'up',
    window,
  });
  expect(checkClaim(claim, one, PUBLISHED)).toMatchObject({ verdict: 'inconsistent' });
  expect(checkClaim(claim, one, PUBLISHED, undefined, [other])).toEqual({ verdict: 'not-checkable', reason: 'another-subject' });
});
