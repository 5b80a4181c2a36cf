import { describe, expect, it } from 'vitest';
import { read, whose } from './read.ts';

describe('a sentence that goes on about nobody spoken of', () => {
  it.each([
    // Many lead it
    ['Apple rose 2%.\nTimber and paper stocks were weak too, down by 3%.', 'AAPL change 2,  change -3'],
    ['Apple rose 2%.\nFinancials were among the weakest, down by 3%.', 'AAPL change 2,  change -3'],
    ['Bitcoin fell 2%. In short, most of the small coins have lost, with 4% wiped off in a day.', 'BTC change -2,  change -4'],
    ['Bitcoin fell 2%. The value of all coins shrank by $30 billion.', 'BTC change -2,  change -30000000000'],
    ['Apple rose 2%. Both gauges are 4% below their peak.', 'AAPL change 2,  drawdown -4'],
    ['Apple rose 2%. The advertising market is growing fast, from $40 million a day.', 'AAPL change 2,  deal_value 40000000'],
    // What a market counts
    ['Apple rose 2%. Some 1,200 shares advanced, and 900 shares declined.', 'AAPL change 2,  count 1200,  count 900'],
    ['Apple rose 2%. Of the lot, 14 stocks ended up.', 'AAPL change 2,  count 14'],
    ['Apple rose 2%. Dealing was brisk, with 1.6 billion shares sold on the exchange.', 'AAPL change 2,  count 1600000000'],
    // Another leads it
    ['Apple rose 2%.\nNvidia — The stock rose 3% after Microsoft upgraded Nvidia to outperform.', 'AAPL change 2,  change 3'],
    ['Apple rose 2% after it left Elevation Labs. Elevation’s share price sank 3%.', 'AAPL change 2,  change -3'],
    // It goes on about one
    ['Apple rose 2%. The S&P 500 gained 1%, and the shares sank 6%.', 'AAPL change 2, S&P 500 change 1, AAPL change -6'],
    ['Apple rose 2%. The phone market is weak, but services revenue climbed 9%.', 'AAPL change 2, AAPL change 9'],
    ['Apple rose 2%. Banks lent it $3 billion.', 'AAPL change 2, AAPL debt 3000000000'],
    ['Apple rose 2%. Sales to banks rose 3%.', 'AAPL change 2, AAPL change 3'],
    ['Apple rose 2%. Its positions gained 3%.', 'AAPL change 2, AAPL change 3'],
    ['Apple rose 2%. Nvidia has a contract under which the phone maker pays 30% less.', 'AAPL change 2, AAPL change -30'],
    ['Apple rose 2%. Friday’s share price sank 3%.', 'AAPL change 2, AAPL change -3'],
    ['Apple rose 2%. It sold 3 million shares.', 'AAPL change 2, AAPL count 3000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('who is named in the sentence', () => {
  it.each([
    ['Apple rose 2%. Nvidia upgraded its outlook as store sales rose 8%.', 'AAPL change 2, NVDA change 8'],
    ['Apple rose 2%. The mood was poor after Nvidia late Tuesday said it lost 300,000 customers.', 'AAPL change 2, NVDA count 300000'],
    [
      'Apple rose 2%. Nvidia Senior Vice President Ana Rao said the company expects revenue of $9 billion.',
      'AAPL change 2, NVDA revenue 9000000000',
    ],
    // `The company`, after several
    [
      'Apple rose 2%, Nvidia fell 3% and Microsoft lost 4%. The company sold 9 million phones.',
      'AAPL change 2, NVDA change -3, MSFT change -4, company count 9000000',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('where nobody is spoken of', () => {
  it.each([
    'A day with Apple. A plan for Apple.\nIn the United States, deliveries of grain came to 4,000 tonnes.',
    'A day with Apple. A plan for Apple.\nIn a poll of 1,200 adults, most were glad of the economy.',
  ])('%s', (text) => {
    expect(read(text).map(({ subject }) => subject)).toEqual(['']);
  });
});
