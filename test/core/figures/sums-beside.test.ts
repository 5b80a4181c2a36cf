import { describe, expect, it } from 'vitest';
import { kinds } from './read.ts';

describe('what a sum is by what stands beside it', () => {
  it.each([
    // shares that were traded
    ['Anna Rao has sold 3 million Apple shares, worth $600 million.', ['count 3000000', 'deal_value 600000000']],
    ['She sold 3 million shares of the phone maker, worth nearly $600 million in total.', ['count 3000000', 'deal_value 600000000']],
    ['Nearly 3 million Apple shares changed hands, worth $600 million.', ['count 3000000', 'deal_value 600000000']],
    // a row of firms, each with what it sold
    [
      'Apple raised its dividend to $1.98. Microsoft revenues had grown 2% to $19 billion, Nvidia was up 4% to $11 billion, Fortescue was also higher by 3% for $4 billion.',
      ['spend 1.98', 'change 2', 'revenue 19000000000', 'change 4', 'revenue 11000000000', 'change 3', 'revenue 4000000000'],
    ],
    // no firm sells as much
    [
      'Apple revenue rose 3%. Nvidia has climbed 26% this year to nearly $4.1 trillion.',
      ['change 3', 'change 26', 'market_cap 4100000000000'],
    ],
    ['Sales were weak. The metal fell 1% to hit $1,308.', ['change -1', 'price 1308']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

describe('a hit is a fall, and a minus behind a colon none', () => {
  it.each([
    ['Apple stock took a 12% hit.', ['change -12']],
    ['Apple took a 12% hit to its sales.', ['share 12']],
    ['Apple:\nEarnings Per Share (EPS): –$1.18 actual versus $0.09 expected', ['profit -1.18', 'profit 0.09']],
    ['Apple fell –$1.18 to $190.', ['change -1.18', 'price 190']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});
