import { describe, expect, it } from 'vitest';
import { read, whose } from './read.ts';

describe('what a firm is worth', () => {
  it.each([
    ['Apple faces a $5 billion rival.', 'rival market_cap 5000000000'],
    ['Nvidia fell. The $4 trillion chip designer cut prices.', 'NVDA market_cap 4000000000000'],
    ['Nvidia and Microsoft fell. The $3 trillion software maker cut prices.', 'MSFT market_cap 3000000000000'],
    ['The $1.2tn chipmaker Nvidia cut prices.', 'NVDA market_cap 1200000000000'],
    ['Apple, a $3 trillion company, cut prices.', 'AAPL market_cap 3000000000000'],
    // of what it lends, sells or is lent
    ['Apple won a $5 billion company loan.', 'AAPL debt 5000000000'],
    ['Apple raised a $40 billion fund.', 'AAPL holding 40000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it('moves nowhere with the share', () => {
    expect(read('Nvidia fell. The $4 trillion chip designer lost 2%.').map(({ direction }) => direction)).toEqual([null, 'down']);
  });
});

describe('what is worth so much', () => {
  it.each([
    ['Nvidia agreed to supply Microsoft with computing worth $9.1 billion.', 'NVDA deal_value 9100000000'],
    ['Apple sold bonds worth $18 billion on Tuesday.', 'AAPL debt 18000000000'],
    ['Apple sold 20,000 tickets worth $1 million.', 'AAPL count 20000, AAPL revenue 1000000'],
    ['A $10,000 investment in Nvidia would be worth $13,500 today.', 'NVDA holding 10000, NVDA holding 13500'],
    ['Apple’s shares were worth $12 at most.', 'AAPL price 12'],
    ['Apple holds shares worth $18 billion.', 'AAPL holding 18000000000'],
    ['Apple gave its chief a stock grant worth $70 million.', 'AAPL spend 70000000'],
    ['Apple proposed a retention package for its boss that could be worth $70 million a year.', 'AAPL spend 70000000'],
    ['Nvidia fell. A bonus row at the chip firm worth $70 million is over.', 'NVDA market_cap 70000000'],
    ['Apple got a rescue package worth $70 million.', 'AAPL funding 70000000'],
    ['Apple saw $410 million leave.', 'AAPL volume 410000000'],
    ['Apple took in $4.4 million, $2.3 million of it from its store.', 'AAPL revenue 4400000, AAPL revenue 2300000'],
    ['Apple pays a dividend of 5.35 euros.', 'AAPL spend 5.35'],
    ['Apple’s net profit was $79.3 billion, up $9.4 billion.', 'AAPL profit 79300000000, AAPL change 9400000000'],
    ['Apple sold 1.1 percent more phones.', 'AAPL change 1.1'],
    ['Apple fixed $1,800 as the price for its rights issue.', 'AAPL price 1800'],
    ['Apple paid nearly $12 billion for a rival.', 'AAPL deal_value 12000000000'],
    ['Apple sold a 5% stake in a tower at a value of $4.7 billion.', 'AAPL share 5, AAPL deal_value 4700000000'],
    ['Apple said the damage to its stores could be worth more than £300m.', 'AAPL spend 300000000'],
    ['Apple took 27 million tons worth $12.6 billion.', 'AAPL count 27000000, AAPL deal_value 12600000000'],
    ['The 30 startups are worth $12.6 billion.', ' count 30,  market_cap 12600000000'],
    ['Apple is worth less than the $300 billion that Nvidia promised to pay it.', 'AAPL spend 300000000000'],
    ['Apple has cover for £100m.', 'AAPL holding 100000000'],
    ['Apple was worth $3 trillion.', 'AAPL market_cap 3000000000000'],
    // how much a worth has changed, or is more than another
    [
      'Apple’s market value of $3 trillion is now $90 billion larger than Nvidia’s.',
      'AAPL market_cap 3000000000000, AAPL change 90000000000',
    ],
    ['Apple’s worth is $500 billion more than Nvidia’s.', 'AAPL change 500000000000'],
    ['Apple has lost a third of its worth in two months, some $300 billion.', 'AAPL change -33.3, AAPL change -300000000000'],
    ['Apple lost a fifth of its value, a loss of more than $60 billion.', 'AAPL change -20, AAPL change -60000000000'],
    ['Apple suffered a loss of market value of more than $60 billion.', 'AAPL change -60000000000'],
    ['Apple has a market value of more than $60 billion.', 'AAPL market_cap 60000000000'],
    ['Apple lost a fifth of its sales, and its market value is $60 billion.', 'AAPL share 20, AAPL market_cap 60000000000'],
    ['Bitcoin has $160 billion outstanding.', 'BTC market_cap 160000000000'],
    // and what was made or traded
    ['Apple lost $3 million in the quarter on revenue of $72 million.', 'AAPL profit 3000000, AAPL revenue 72000000'],
    ['Its Bitcoin and Ether funds traded $1 million and $8 million.', 'BTC volume 1000000, Ether ETFs volume 8000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
