import { describe, expect, it } from 'vitest';
import { read, whose } from './read.ts';

describe('whose a move is that a group made', () => {
  it.each([
    ['Chip stocks led by Nvidia fell 9% on Tuesday.', 'chip stocks change -9'],
    ['Retailers, led by Apple, fell 9% on Tuesday.', 'retailers change -9'],
    ['A basket of six, Apple among them, fell 9% on Tuesday.', 'group change -9'],
    ['The S&P 500 ex-Apple is up 9% this year.', 'all but AAPL change 9'],
    ['The S&P 500, led by Nvidia, rose 2% on Tuesday.', 'S&P 500 change 2'],
    ['Chip stocks rose, led by Nvidia, up 2% on Tuesday.', 'NVDA change 2'],
    ['Chip stocks rose on Tuesday, led by Nvidia, which gained 2%.', 'NVDA change 2'],
    ['Gains were led by Nvidia’s 2% rise on Tuesday.', 'NVDA change 2'],
    ['Apple, led by Tim Cook, rose 2% on Tuesday.', 'AAPL change 2'],
    ['Apple and Microsoft fell by up to 9% on Tuesday.', 'AAPL and MSFT change -9'],
    ['Apple, Nvidia and Microsoft rose as much as 9% on Tuesday.', 'AAPL, NVDA and MSFT change 9'],
    ['Apple fell 2%, followed by a 9% drop in Brindle to $3.', 'AAPL change -2, Brindle change -9, Brindle price 3'],
    ['Apple fell 2%, followed by a 9% drop in shares of Brindle Foods.', 'AAPL change -2, Brindle Foods change -9'],
    ['Apple fell 2%, followed by a 9% drop in Nvidia.', 'AAPL change -2, NVDA change -9'],
    ['Apple fell 2% as more than $9 billion in value was wiped out.', 'AAPL change -2, market change -9000000000'],
    ['Bitcoin tested $105,000 as $9 billion was erased.', 'BTC price 105000, market change -9000000000'],
    // a month and a measure are nobody, and what is wiped off a firm is that one's
    ['Retail sales rose 1% in July, after a 3% fall in June.', 'retail sales change 1, retail sales change -3'],
    ['Apple fell 2%, after an 8% gain in October.', 'AAPL change -2, AAPL change 8'],
    ['Nvidia fell 9%, as $9 billion was wiped from its maker’s value.', 'NVDA change -9, NVDA change -9000000000'],
    ['Apple bought Velmora. The wider insurance group earned $3 million.', 'Velmora profit 3000000'],
    ['Combined capital spending reached $9 billion at Microsoft and Apple.', 'combined capital spend 9000000000'],
    ['Combined capital spending reached $9 billion at Microsoft.', 'MSFT spend 9000000000'],
    ['Apple rose on Tuesday. The banks index fell 9%.', 'banks index change -9'],
    ['Apple rose on Tuesday. The overall financials group fell 9%.', 'financials group change -9'],
    ['Apple rose on Tuesday. The broader retail sector fell 9%.', 'retail sector change -9'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it.each([
    ['Strip out Apple, and the S&P 500 is up 9% this year.', 'other'],
    ['Ignore Apple, and the S&P 500 is up 9% this year.', 'other'],
    ['Bitcoin’s price in Korea rose 9% on Tuesday.', 'other'],
    ['Wrapped Bitcoin fell 9% on Tuesday.', 'other'],
    ['Bitcoin wrapped up Tuesday with a gain of 2%.', 'day'],
    ['Bitcoin’s price on Tuesday rose 2%.', 'day'],
  ])('with nothing left out and nowhere else: %s', (text, type) => {
    expect(read(text).map(({ window }) => window?.type)).toEqual([type]);
  });

  it.each([
    ['Apple has added 9% to the S&P 500 this year.', 'contribution'],
    ['Apple added 2% to Monday’s gain.', undefined],
    ['Apple added 2% to $91.', undefined],
    ['Apple added 2% to HK$91.', undefined],
  ])('adds to another: %s', (text, metric) => {
    expect(read(text)[0]?.metric).toBe(metric);
  });
});
