import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

/** A price of $2,400 under a bank’s name reads as the price of its shares. */
describe('a price that somebody foresees', () => {
  it.each([
    [
      'Apple lifted its gold price forecast for 2027 by $90 to $2,410 an ounce, up from $2,320.',
      'gold change 90, gold price 2410, gold price 2320',
    ],
    ['Microsoft is bearish on platinum, with a 12% cut to its price forecast.', 'platinum change -12'],
    ['Nvidia sees copper trading at $9,100 a tonne by June.', 'copper price 9100'],
    [
      'Silver and copper rose. Apple said gold would average $2,600 an ounce, and copper $9,300 a tonne.',
      'gold price 2600, copper price 9300',
    ],
    [
      'Gold fell 1% while copper rose 2%. Microsoft now expects an average of $2,500 an ounce.',
      'gold change -1, copper change 2, gold price 2500',
    ],
    ['Apple has a gloomier outlook for nickel, lowering its price by 10%.', 'nickel change -10'],
    ['Brent dropped $2, or 3%, to $62 a barrel, and WTI fell 4%.', 'Brent change -2, Brent change -3, Brent price 62, WTI change -4'],
    // what a bank thinks a share is worth
    ['Morgan Stanley raised its target price for Apple to $280 from $260 and kept its buy rating.', 'AAPL price 280, AAPL price 260'],
    ['Morgan Stanley trimmed its Apple target to $280.', 'AAPL price 280'],
    ['Morgan Stanley’s target of $500 for Apple is the highest.', 'AAPL price 500'],
    ['Morgan Stanley kept its $325 target for Apple while Nvidia fell.', 'AAPL price 325'],
    ['Morgan Stanley downgraded Apple to hold from buy and cut its target to $260.', 'AAPL price 260'],
    ['Apple set a target of $5 billion for Nvidia.', 'AAPL deal_value 5000000000'],
    // what a producer spends on a measure is its own
    ['Apple mined gold at a cost of $1,350 an ounce.', 'AAPL price 1350'],
    // and nobody’s is better than the price of a share that is none
    ['Nvidia now expects $2,500 an ounce.', ' price 2500'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

/** Whoever is foreseen or charged is spoken of as `it`. */
describe('what is foreseen of it, and what it has to pay', () => {
  it.each([
    ['Apple sold $9 billion of phones. Analysts at Microsoft expect it to earn $5 a share.', 'AAPL revenue 9000000000, AAPL profit 5'],
    ['Apple has a buy rating on Nvidia and expects it to earn $5 a share.', 'NVDA profit 5'],
    ['Apple fell. Alpha, which rates the stock a buy, sees it at $30.', 'AAPL price 30'],
    ['Microsoft fell. Apple said that tariffs would cost it up to $2 billion.', 'AAPL spend 2000000000'],
    ['Apple is well. Microsoft thinks tariffs will set it back $60 million.', 'MSFT spend 60000000'],
    ['Apple is well. Microsoft cut prices, which cost it $2 billion.', 'MSFT spend 2000000000'],
    // who gets the work, whatever it is worth
    ['Microsoft awarded Apple a contract worth as much as $9 billion.', 'AAPL deal_value 9000000000'],
    ['Microsoft awarded shares worth $9 billion to its staff.', 'MSFT deal_value 9000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('a house that is not listed', () => {
  it.each([
    // it speaks of another
    ['Larch Research expects sales of $4bn at Apple.', 'AAPL revenue 4000000000'],
    ['Apple fell 1%. Larch Research expects sales of $4bn at the company.', 'AAPL change -1, AAPL revenue 4000000000'],
    ['Larch Research expects Apple to sell $4bn of phones.', 'AAPL deal_value 4000000000'],
    // and of itself
    ['Larch Foods expects sales of $4bn.', 'Larch Foods revenue 4000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it('may be the firm that says so of itself', () => {
    expect(whose('Rents at its shops rose 5%, Apple said.')).toBe('AAPL change 5');
  });
});
