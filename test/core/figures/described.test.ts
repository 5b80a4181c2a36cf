import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('a firm that is described by what it does', () => {
  it.each([
    ['Apple and Microsoft both reported. The software maker’s shares jumped 9%.', 'MSFT change 9'],
    ['Microsoft and Nvidia both reported. The chip designer’s shares jumped 9%.', 'NVDA change 9'],
    [
      'Microsoft rose 2%. Nvidia fell 1%. The software giant sold $70 billion of bonds.',
      'MSFT change 2, NVDA change -1, MSFT debt 70000000000',
    ],
    ['Microsoft and Apple both reported. The Redmond-based company rose 3%.', 'MSFT change 3'],
    // it may be of several
    ['Apple and Microsoft both reported. The computer maker lost 4%.', 'computer maker change -4'],
    // after one that it does not fit: of the one named first and most
    ['Apple won. Microsoft lost. Apple said so. Morgan Stanley fell 3%. The computer maker lost 4%.', 'MS change -3, AAPL change -4'],
    ['Apple won. Microsoft lost. Morgan Stanley fell 3%. The computer maker lost 4%.', 'MS change -3, computer maker change -4'],
    // it is of the one spoken of
    ['Apple won. Apple grew. Apple rose 2%, unlike Microsoft. The computer maker lost 4%.', 'AAPL change 2, AAPL change -4'],
    // it fits none that is named
    ['Nvidia rose 2%. The lender lost 4%.', 'NVDA change 2, lender change -4'],
    // it says nothing of what the firm does
    ['Nvidia rose 2%. Apple fell 1%. The group lost 4%.', 'NVDA change 2, AAPL change -1, AAPL change -4'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
