import { describe, expect, it } from 'vitest';
import { marks } from './marks.ts';

describe('names that articles seldom write so', () => {
  it.each([
    ['MSCI and S&P indexes fell 2%.', []],
    ['Shares of Dodge fell.', []],
    ['A share in Cadillac costs $3.', []],
    ['Zurich closed 0.5% lower and Paris rose 1%.', []],
    ['Employees of Polygon left.', ['Polygon=ORG:polygon-labs']],
  ])('%s', async (text, expected) => {
    expect(await marks(text)).toEqual(expected);
  });
});
