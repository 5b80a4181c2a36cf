import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('who is named in the sentence', () => {
  it.each([
    ['Apple rose 2%. Nvidia upgraded its outlook as store sales rose 8%.', 'AAPL change 2, NVDA change 8'],
    ['Apple rose 2%. The mood was poor after Nvidia late Tuesday said it lost 300,000 customers.', 'AAPL change 2, NVDA count 300000'],
    [
      'Apple rose 2%. Nvidia Senior Vice President Ana Rao said the company expects revenue of $9 billion.',
      'AAPL change 2, NVDA revenue 9000000000',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
