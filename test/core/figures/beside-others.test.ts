import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('whose a figure is, beside other names', () => {
  it.each([
    ['Nvidia rose 2%, close to the $11 billion market value of rival Apple.', 'NVDA change 2, AAPL market_cap 11000000000'],
    ['Nvidia rose 2%, after the $1.5 billion paid by Apple for a stake.', 'NVDA change 2, AAPL deal_value 1500000000'],
    ['Apple, the parent of Microsoft, which declined by 5.7%, won.', 'AAPL change -5.7'],
    ['Apple, which declined by 5.7%, won.', 'AAPL change -5.7'],
    ['Apple rose. Iron ore – the pride of Nvidia – which gained 60%, is dear.', 'iron ore change 60'],
    ['Apple rose 2%. Microsoft told the opposite story: its shares fell 4.4%.', 'AAPL change 2, MSFT change -4.4'],
    ['Apple cut its forecast for the third time, by another $400 million.', 'AAPL change -400000000'],
    ['Apple’s net-dollar retention rate was 132%.', 'AAPL rate 132'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
