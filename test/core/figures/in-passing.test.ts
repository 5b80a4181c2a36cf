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
