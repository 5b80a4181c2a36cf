import { describe, expect, it } from 'vitest';
import { kinds, read, whose } from './read.ts';

/** What a sentence without a name of its own goes on about. */
describe('whose figures are after a sentence of others', () => {
  it.each([
    // the market at large expects and looks on; the figures are a firm’s
    [
      'Apple lost $90 million. Wall Street had been braced for a profit of $20 million. Revenue came in at $2 billion.',
      'AAPL profit 90000000, AAPL profit 20000000, AAPL revenue 2000000000',
    ],
    ['Apple lost $90 million. Wall Street’s target had been $20 million.', 'AAPL profit 90000000, AAPL profit 20000000'],
    ['Apple lost $90 million. Wall Street yawned. Revenue was $2 billion.', 'AAPL profit 90000000, AAPL revenue 2000000000'],
    ['Apple lost $90 million. Wall Street rose 1%.', 'AAPL profit 90000000, Wall Street change 1'],
    // several together, and then one again
    [
      'Apple took out a loan on Friday. Microsoft and Nvidia, which arranged it, kept $2 billion of it. It had cost Apple less.',
      'MSFT and NVDA debt 2000000000',
    ],
    [
      'Apple cut its forecast. Microsoft and Nvidia spent $3 billion on plants. It expects to spend $4 billion. Revenue was $9 billion.',
      'MSFT and NVDA spend 3000000000, AAPL spend 4000000000, AAPL revenue 9000000000',
    ],
    [
      'Apple cut its forecast. Microsoft and Nvidia spent $3 billion on plants. They expect to spend $4 billion.',
      'MSFT and NVDA spend 3000000000, MSFT and NVDA spend 4000000000',
    ],
    [
      'Apple cut its forecast. Microsoft and Nvidia spent $3 billion on plants.\n\nRevenue was $9 billion.',
      'MSFT and NVDA spend 3000000000, AAPL revenue 9000000000',
    ],
    // a coin earns and owes nothing
    [
      'Apple bought coins. Bitcoin fell 5%. The net loss was $2 billion, and debt came to $3 billion.',
      'BTC change -5, AAPL profit 2000000000, AAPL debt 3000000000',
    ],
    ['Bitcoin fell 5%. Its peak was $90,000.', 'BTC change -5, BTC price 90000'],
    // a word before a dash
    ['Apple is growing. It has 28% of the dollar-backed market.', 'AAPL share 28'],
    ['Apple said silver-rich ores added $40 million to sales.', 'AAPL revenue 40000000'],
    // who is named in passing
    [
      'Apple raised $2 billion. Microsoft and early backer Nvidia also took part.\n\nRevenue was $9 billion.',
      'AAPL funding 2000000000, AAPL revenue 9000000000',
    ],
    [
      'Apple spent $3 billion after buying 90% of Zentrix. Costs will come to $5 billion.',
      'AAPL spend 3000000000, AAPL share 90, AAPL spend 5000000000',
    ],
    ['Apple, meanwhile, whose rescue by Nvidia cost $2 billion, is up 8%.', 'AAPL spend 2000000000, AAPL change 8'],
    // with a hedge of several words between name and number
    ['Nvidia sells 40% of the chips and Apple a little over 10%.', 'NVDA share 40, AAPL share 10'],
    ['Holders include Nvidia with 40% and Apple with just under 10%.', 'NVDA share 40, AAPL share 10'],
    ['Apple closed 3% up after a 2% dip in Nvidia.', 'AAPL change 3, NVDA change -2'],
    // what a place has the biggest of
    ['Apple expects less. It rained in May, and California’s largest retailer now plans to spend $7 billion.', 'AAPL spend 7000000000'],
    // a word before a dash says of what kind another is
    ['A Bitcoin-backed lender lost $40 million.', 'lender profit 40000000'],
    ['A Bitcoin-linked stock rose 4%.', 'BTC change 4'],
    ['A dollar reserve stands at $2 billion at Apple.', 'AAPL deal_value 2000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it('knows a chief with a title in capitals for the firm’s own', () => {
    expect(whose('Apple is sure of it.\n\n“We have to spend $5 billion,” Chief Executive Anna Rao replied.')).toBe('AAPL spend 5000000000');
  });
});

describe('what desks call money', () => {
  it.each([
    ['Apple got through $7 billion in nine months.', 'spend 7000000000'],
    ['Apple chewed through $7 billion last year.', 'spend 7000000000'],
    ['Apple is splashing $7 billion on plants.', 'spend 7000000000'],
    ['Apple kicked in $2 billion.', 'funding 2000000000'],
    ['Apple banked $2 billion last year.', 'profit 2000000000'],
    ['Apple retired $300 million of 2031 paper.', 'debt 300000000'],
    ['Apple redeemed $300 million of its 2031 notes.', 'debt 300000000'],
    ['Apple sold $300 million of five-year paper.', 'debt 300000000'],
    ['Apple went public. The listing, the largest in years, brought in $5 billion.', 'funding 5000000000'],
    ['A share sale netted $5 billion for Apple.', 'funding 5000000000'],
    ['The sale netted $5 billion for Apple.', 'profit 5000000000'],
    ['Apple is sounding out backers at $75 billion.', 'market_cap 75000000000'],
    ['Apple topped 400 billion euros in value.', 'market_cap 400000000000'],
    ['Some $4 billion in value changed owners on Apple’s exchange.', 'deal_value 4000000000'],
    ['Apple hit $4 trillion on Tuesday.', 'market_cap 4000000000000'],
    ['Apple reached ¥3 trillion for the first time.', 'deal_value 3000000000000'],
    ['Apple topped $2 trillion in the quarter.', 'deal_value 2000000000000'],
    ['BlackRock passed $12 trillion.', 'deal_value 12000000000000'],
    ['Apple’s spending topped $1 trillion.', 'spend 1000000000000'],
    ['Apple, last pegged at $75 billion, may list.', 'market_cap 75000000000'],
    ['Apple jumped 8% before paring that to 3%.', 'change 8, change 3'],
    ['The S&P 500 retook 7,000 on Tuesday.', 'index_level 7000'],
    ['The S&P 500 rose 30 points and regained 7,000.', 'change 30, index_level 7000'],
  ])('%s', (text, expected) => {
    expect(kinds(text).join(', ')).toBe(expected);
  });

  it('takes what is rolled over for no bound', () => {
    expect(read('Apple rolled over $200 million of debt.')[0]?.hedge).toBe('none');
  });
});

describe('what the next sentence’s money is', () => {
  it.each([
    ['Apple sold $2 billion of notes to pay for chips under a $9 billion contract. Buyers may take another $250 million.', 'debt'],
    ['Apple raised $2 billion at a $20 billion valuation. It had wanted $800 million.', 'funding'],
    [
      'Apple’s revenue fell to $2 billion, with trading volume down to $43 billion from $78 billion. Services did better: $1 billion.',
      'revenue',
    ],
    ['Apple paid $400 million to partners on reserves of $76 billion. A year ago it was $300 million.', 'spend'],
    // no phrase that goes with the first, but a clause beside it
    ['Apple owes $100 billion, and spent $20 billion in the quarter. That compares with $80 billion a year ago.', 'spend'],
    ['Apple owes $100 billion and, on chips, spent $20 billion. That compares with $15 billion a year ago.', 'spend'],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)?.kind).toBe(expected);
  });
});

describe('verbs of two words', () => {
  it.each([
    ['Apple snapped up $2 billion of land.', null],
    ['Apple sank $2 billion into plants.', null],
    ['Apple shares ended up 2%.', 'up'],
  ])('%s', (text, direction) => {
    expect(read(text)[0]?.direction).toBe(direction);
  });

  it.each([
    ['Apple notched $300 million in the quarter.', 'revenue'],
    ['Apple did $2 billion last year.', 'revenue'],
    ['Apple clocked $2 billion of losses.', 'profit'],
    ['Apple booked a $300 million gain.', 'profit'],
    ['Apple hauled in $300 million from investors.', 'funding'],
    ['Apple funnelled $2 billion into chip plants.', 'spend'],
    ['Apple lined up $2 billion.', 'funding'],
    ['Ether took in $5 million, and Bitcoin lost $6 million.', 'volume'],
    ['Apple is sinking $2 billion into a campus with Microsoft.', 'spend'],
    ['Apple lined up a $2 billion contract.', 'deal_value'],
  ])('%s', (text, kind) => {
    expect(read(text)[0]?.kind).toBe(kind);
  });
});
