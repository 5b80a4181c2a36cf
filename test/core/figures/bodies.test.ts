import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('a body that leads its clause is spoken of by itself', () => {
  it.each([
    ['Apple lost its appeal. The watchdog has collected $340 million since May.', 'watchdog volume 340000000'],
    ['Apple fell 2%. The Dutch ministry owns a stake of 30%.', 'AAPL change -2, dutch ministry share 30'],
    ['Apple fell 2%. The nurses want 12%.', 'AAPL change -2, nurses share 12'],
    ['Apple fell 2%. The clinic ran a deficit of $9 million.', 'AAPL change -2, clinic shortfall 9000000'],
    ['Apple fell 2%. The airport’s revenue was $3bn.', 'AAPL change -2, airport revenue 3000000000'],
    ['Apple fell 2%. The union said its members lost $40 million.', 'AAPL change -2, union profit 40000000'],
    ['S&P Global fell 2%. The agency has a profit of $9 million.', 'SPGI change -2, SPGI profit 9000000'],
    ['Apple fell 2%. The union won a pay deal of 12%.', 'AAPL change -2, union rate 12'],
    // the next sentence goes on about it, or about whom it is another word for
    ['S&P Global fell 2%. The agency lost a suit. It earned $9 million.', 'SPGI change -2, SPGI profit 9000000'],
    ['Apple fell 2%. The tribunal heard both sides. It awarded $8 million.', 'AAPL change -2, tribunal deal_value 8000000'],
    [
      'Apple fell 2%. The college sold bonds for $5bn. It owes $9bn.',
      'AAPL change -2, college deal_value 5000000000, college debt 9000000000',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it.each([
    // who has to pay, or is paid
    ['Apple fell 2%. The court ordered it to pay $3 million.', 'AAPL change -2, AAPL spend 3000000'],
    ['Apple fell 2%. The government owns 30% of the company.', 'AAPL change -2, AAPL share 30'],
    // what it tells of others
    ['Apple fell 2%. The ministry said sales rose 5%.', 'AAPL change -2, AAPL change 5'],
    ['Apple fell 2%. The agency cleared it, and sales rose 5%.', 'AAPL change -2, AAPL change 5'],
    ['Apple fell 2%. The agency cleared it. Sales rose 5%.', 'AAPL change -2, AAPL change 5'],
    // what no body has
    ['Apple fell 2%. The agency cleared the deal. Its shares rose 5%.', 'AAPL change -2, AAPL change 5'],
    ['Apple fell 2%. The country is its biggest market, with 30% of sales.', 'AAPL change -2, AAPL share 30'],
    ['Apple fell 2%. The city’s ban cut sales by 5%.', 'AAPL change -2, AAPL change -5'],
    ['Apple fell 2%. The commission ended the case. It has climbed 5%.', 'AAPL change -2, AAPL change 5'],
    ['Apple fell 2%. The watchdog dropped the case. It rose 5% to $90.', 'AAPL change -2, AAPL change 5, AAPL price 90'],
    // upon whom it acts
    ['Apple fell 2%. The tribunal threw out its claim. It owes $3 million.', 'AAPL change -2, AAPL debt 3000000'],
    ['Apple fell 2%. The tribunal lowered the penalty to $3 million.', 'AAPL change -2, AAPL spend 3000000'],
    ['The tribunal confirmed a $3 million penalty against Apple.', 'AAPL spend 3000000'],
    // what an authority puts on a firm, the firm pays
    ['The Rail Safety Office imposed a fine of $3 million on Apple.', 'AAPL spend 3000000'],
    ['Apple was caught. The Rail Safety Office had first levied a $3 million penalty.', 'AAPL spend 3000000'],
    // they stand for one
    ['Apple fell 2%. The tribunal met. They have lost 5% this year.', 'AAPL change -2, AAPL change -5'],
    // it stands for people in the plural
    ['Apple fell 2%. The thieves left. It lost $5 million.', 'AAPL change -2, AAPL profit 5000000'],
  ])('%s (of the firm)', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
