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

describe('who comes in for a sentence', () => {
  it.each([
    ['Apple sold 9,000 cars. Only Microsoft sold more. Its profit came to $2 billion.', 'AAPL count 9000, AAPL profit 2000000000'],
    [
      'Apple is worth $20 billion. Only Nvidia and Microsoft are bigger. It owes $2 billion.',
      'AAPL market_cap 20000000000, AAPL debt 2000000000',
    ],
    // it does something of its own, or has a figure
    ['Apple sold 9,000 cars. Only Microsoft made a profit. It came to $2 billion.', 'AAPL count 9000, MSFT profit 2000000000'],
    [
      'Apple sold 9,000 cars. Only Microsoft sold more, at 9,500 cars. It owes $2 billion.',
      'AAPL count 9000, MSFT count 9500, MSFT debt 2000000000',
    ],
    // a newspaper tells of others
    ['Apple slid 5% after Bloomberg reported that it was close to a deal worth $7 billion.', 'AAPL change -5, AAPL deal_value 7000000000'],
    ['Apple slid after the Larkspur Journal said it would pay $7 billion for Hollin.', 'AAPL deal_value 7000000000'],
    ['Apple slid 5% after Microsoft said it would pay $7 billion for Hollin.', 'AAPL change -5, MSFT deal_value 7000000000'],
    // … or of what it earned
    ['Apple fell 2%. Last year the Larkspur Journal reported a profit of $7 million.', 'AAPL change -2, Larkspur Journal profit 7000000'],
    // what is listed nowhere has no stock
    [
      'Apple fell 3%. Apple will buy Larkspur. Larkspur raised $435 million. It makes toys.\n\nA broker cut the stock to underweight; the shares closed at $12.20.',
      'AAPL change -3, Larkspur funding 435000000, AAPL price 12.2',
    ],
    [
      'Apple fell 3%. Apple will supply Larkspur. Larkspur rose 4%. It makes toys.\n\nA broker cut the stock to underweight; the shares closed at $12.20.',
      'AAPL change -3, Larkspur change 4, Larkspur price 12.2',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('of what kind it is by its form', () => {
  it.each([
    // a level
    ['The cost of insuring Apple’s bonds climbed to 1.4 percentage points.', 'AAPL rate 1.4'],
    ['Apple slowed the pace of its cuts to one percentage point.', 'AAPL change -1'],
    ['Apple’s margin rose by 1.4 percentage points.', 'AAPL change 1.4'],
    ['Apple’s order book grew to $2 billion, of which 60% is due in May.', 'AAPL deal_value 2000000000, AAPL share 60'],
    ['Apple’s sales grew 6%, of which 2% came from prices.', 'AAPL change 6, AAPL change 2'],
    // a coin is worth no such sum
    ['Bitcoin has lost a third of its value since touching $126,000.', 'BTC change -33.3, BTC price 126000'],
    ['Nvidia, at $4 trillion the world’s most valuable firm, rose 1%.', 'NVDA market_cap 4000000000000, NVDA change 1'],
    ['Apple charges $6.4 million a flight.', 'AAPL price 6400000'],
    ['Heating costs Apple $6.4 million a year.', 'AAPL spend 6400000'],
    ['Apple is paying $60 million for 64% of Hollin.', 'AAPL deal_value 60000000, AAPL share 64'],
    ['Apple paid $60 million for a 20% stake in Hollin.', 'AAPL deal_value 60000000, AAPL share 20'],
    ['Apple paid $60 million for 20% more power.', 'AAPL spend 60000000, AAPL change 20'],
    // how often, and how many times as much
    ['Apple has cut prices 16 times this year.', ''],
    ['Apple trades at 16 times this year’s earnings.', 'AAPL multiple 16'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
