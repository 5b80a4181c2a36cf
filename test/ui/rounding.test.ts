import { expect, it } from 'vitest';
import { coverageText, runwayText } from '../../src/popup/risk/watch-points.ts';
import { words } from '../browser/support/words.ts';

it.each([
  [0.94, '0.9×'],
  // Who falls short of one is in a list of those who do.
  [0.96, '<1×'],
  [1, '1.0×'],
  [-0.96, '−1.0×'],
  [12.4, '12×'],
  [250, '>99×'],
])('a coverage of %d is written %s', (value, said) => {
  expect(coverageText(value, words)).toBe(said);
});

it.each([
  [0.6, '0 months'],
  [1.2, '1 month'],
  // Less than a year is set in the colour of a loss.
  [11.7, '11 months'],
  [23.9, '23 months'],
  [30, '2.5 years'],
  [138, '12 years'],
  [4_000, '>99 years'],
])('cash for %d months is said to last %s', (months, said) => {
  expect(runwayText(months, words)).toBe(said);
});
