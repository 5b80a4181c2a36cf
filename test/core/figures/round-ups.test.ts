import { describe, expect, it } from 'vitest';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import { read } from './read.ts';

const whose = (text: string): string =>
  read(text)
    .map(({ subject, kind, value }: KeyFigure) => `${subject} ${kind} ${value}`)
    .join(', ');

/** A wrong number under a firm’s name is worse than none: of whom the lists of a market report speak. */
describe('whose figure it is in a round-up', () => {
  it.each([
    [
      'The S&P 500 <.SPX> rose 79 points, and the FTSE 100 <.FTSE> fell 0.3 percent, while Apple <AAPL.O> lost 1%.',
      'S&P 500 change 79, FTSE 100 change -0.3, AAPL change -1',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
