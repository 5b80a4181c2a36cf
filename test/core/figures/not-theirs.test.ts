import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

/** A wrong owner leads to a wrong proportion and a wrong verdict: where the text names none, it is nobody’s. */
describe('what is of none that is named', () => {
  it.each([
    ['Bitcoin rose 5%. The jump handed bears $870m of losses.', 'BTC change 5, bears profit 870000000'],
    ['Bitcoin rose 5%. Data show $870m of bears’ losses in a day.', 'BTC change 5, bears profit 870000000'],
    ['Short sellers lost $870m on Apple as it rose 5%.', 'short sellers profit 870000000, AAPL change 5'],
    ['Apple lost $870m as bears sold.', 'AAPL profit 870000000'],
    ['Ether fell 5%. The total value of liquidated positions reached $120 million.', 'ETH change -5, crypto market volume 120000000'],
    ['Ether fell 5%. That led to the liquidation of over 75,000 traders.', 'ETH change -5, crypto market count 75000'],
    ['Ether fell 5%. Some $300 million of Bitcoin longs were liquidated.', 'ETH change -5, BTC volume 300000000'],
    ['Apple fell 5%. It liquidated $300 million of bonds.', 'AAPL change -5, AAPL debt 300000000'],
    ['Apple fell 2%. Nvidia rose 1%. Microsoft puts the probability at 40%.', 'AAPL change -2, NVDA change 1, NVDA probability 40'],
    ['Microsoft puts the probability at 40%.', ' probability 40'],
    ['Microsoft’s share of the market rose to 40%.', 'MSFT share 40'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('what stands between pauses after a name', () => {
  it.each([
    ['Weak oil prices weighed on Apple, down 3%, and Microsoft shares, down 2% to $400.', 'AAPL change -3, MSFT change -2, MSFT price 400'],
    ['Weak oil prices weighed on the shares of Apple, down 3%.', 'AAPL change -3'],
    ['Apple signed a deal with Nvidia, up 3% on the year before.', 'AAPL change 3'],
    ['Apple fell. Sales nonetheless rose 5%.', 'AAPL change 5'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
