import { describe, expect, it } from 'vitest';
import { read, whose } from './read.ts';

describe('as many names as amounts', () => {
  it.each([
    ['Apple and Microsoft, the two biggest stocks, fell 1% and 2%.', 'AAPL change -1, MSFT change -2'],
    ['Apple and Microsoft, which supply chips for Nvidia, rose 0.6% and 1.9%.', 'AAPL change 0.6, MSFT change 1.9'],
    ['Phone maker Apple and software giant Microsoft were off, down 4.9% and 3.5%.', 'AAPL change -4.9, MSFT change -3.5'],
    ['Apple and Microsoft were among the worst off, down 4.9 and 3.5 per cent respectively.', 'AAPL change -4.9, MSFT change -3.5'],
    [
      'Shares of Apple and Microsoft were among the gainers on the index, closing up 3% and 4%, respectively.',
      'AAPL change 3, MSFT change 4',
    ],
    ['Apple, the biggest stock, fell 1% and 2%.', 'AAPL change -1, AAPL change -2'],
    ['Apple and Microsoft were below their highs of $190 and $460, respectively.', 'AAPL price 190, MSFT price 460'],
    ['Both companies, Apple and Microsoft, closed at $190 and $460, respectively.', 'AAPL price 190, MSFT price 460'],
    // and where each got to
    [
      'Bitcoin and Ether lost 8% and 5%, respectively, changing hands at $84,100 and $2,760.',
      'BTC change -8, ETH change -5, BTC price 84100, ETH price 2760',
    ],
    ['Apple and Microsoft rose 1% and 2% while Nvidia moved between $180 and $184.', 'AAPL change 1, MSFT change 2, NVDA price 180'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('whole numbers of indices, and fractions after a dash', () => {
  it.each([
    ['The S&P 500 climbed 2 to 1096.', 'S&P 500 change 2, S&P 500 index_level 1096'],
    ['Apple raised its staff by 14 to 1889.', ''],
    ['Apple is valued at 352-1/2 pence a share.', 'AAPL price 3.525'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('who is meant by other words than a name', () => {
  it.each([
    ['As for the Nasdaq, Apple lost 4% and Nvidia rose 2%.', 'AAPL change -4, NVDA change 2'],
    ['Nvidia rose 4%. As for Apple, the stock is trading at $97, and its revenue fell 2%.', 'NVDA change 4, AAPL price 97, AAPL change -2'],
    ['Apple’s Class A shares rose 6% while Class C shares fell 5%.', 'AAPL change 6, AAPL change -5'],
    [
      'Apple fell 1% after the S&P 500 component’s revenue fell short of estimates of $8 billion.',
      'AAPL change -1, AAPL revenue 8000000000',
    ],
    ['Apple fell 1%. It pushed the largest digital asset to a high of $108,315.', 'AAPL change -1, largest digital asset price 108315'],
    ['Bitcoin fell 1%. The largest digital asset is at $108,315.', 'BTC change -1, BTC price 108315'],
    ['Nvidia grew. As the largest fund with over $53 billion in assets, Apple proved a hit.', 'AAPL holding 53000000000'],
    ['Nvidia promised to build it for Apple, a company that will lose $12 billion this year.', 'AAPL profit 12000000000'],
    [
      'Nvidia raised $530 million. The round has grown to $600 million with new investment from Apple.',
      'NVDA funding 530000000, NVDA funding 600000000',
    ],
    [
      'Nvidia gained 1%. Spirit, in bankruptcy for the second time, plans to secure $475 million in financing.',
      'NVDA change 1, Spirit funding 475000000',
    ],
    ['Nvidia gained 1%. Inside, in a quiet room, it spent $475 million.', 'NVDA change 1, NVDA spend 475000000'],
    ['Nvidia owns 537,742 Apple shares, worth about $100 million.', 'NVDA count 537742, NVDA holding 100000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('what small money is', () => {
  it.each([
    ['Apple was the biggest loser, down 9.5% or 135p to close at £12.88.', ['change', 'change', 'price']],
    ['Brent for December settlement declined 58 cents to $81.09 a barrel.', ['change', 'price']],
    ['Apple agreed to a $58 million settlement.', ['spend']],
    ['Bitcoin saw a sudden drop of over $2,000 within an hour.', ['change']],
    ['Apple registered a loss of 0.41 percent to end at Rs 242.40.', ['change', 'price']],
    ['Apple sold the asset for a one-time gain of $8 billion.', ['profit']],
    ['Apple’s profit rose. Revenue growth was tepid, rising only 2% from a year earlier, to $18 billion.', ['change', 'revenue']],
    ['Volume was unchanged at 1.68 billion shares.', ['volume']],
  ])('%s', (text, kinds) => {
    expect(read(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});
