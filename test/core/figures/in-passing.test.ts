import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('whom a relative clause names', () => {
  it.each([
    // its object goes before a noun of its own
    ['Apple, which hires out Nvidia machines, now foresees sales of $90 billion.', 'AAPL revenue 90000000000'],
    ['Apple cut its outlook.\n\nThe group, which resells Microsoft licences, posted sales of $4 billion.', 'AAPL revenue 4000000000'],
    [
      'Apple grew. The company, which stocks Nvidia cards, sees a loss of $2 billion. It owes $7 billion.',
      'AAPL profit 2000000000, AAPL debt 7000000000',
    ],
    // what it says of another is that one’s
    ['Apple, which says Nvidia shares rose 4%, will stay.', 'NVDA change 4'],
    ['Apple, in which Nvidia shares a stake, rose 4%.', 'AAPL change 4'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('whose move stands beside another', () => {
  it.each([
    [
      'Apple has gained 20%, against a jump of 30% at Nvidia and a slump of 9% at Microsoft.',
      'AAPL change 20, NVDA change 30, MSFT change -9',
    ],
    ['Sales at Apple climbed 6%, compared with an increase of 9% at Larkspur.', 'AAPL change 6, Larkspur change 9'],
    ['Apple was hurt by an 11% drop at Larkspur.', 'Larkspur change -11'],
    // when or where it moved is nobody
    ['Apple had a decline of 5% in China.', 'AAPL change -5'],
    ['Apple reported a rise of 7% for May.', 'AAPL change 7'],
    // no firm moves by points
    [
      'Microsoft put on 2% and Apple 1.4%, helping the S&P 500 to a gain of 61 points.',
      'MSFT change 2, AAPL change 1.4, S&P 500 change 61',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
