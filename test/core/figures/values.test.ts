import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const said = (text: string): string =>
  read(text)
    .map(({ kind, value, unit }) => `${kind} ${value} ${unit}`)
    .join(', ');

describe('in what it is', () => {
  it.each([
    // A bare sum is in what the sum before the brackets is in.
    [
      'Apple earned 900 billion yen ($6 billion) on sales of 12.4 trillion, short of the 12.6 trillion expected.',
      'profit 900000000000 JPY, profit 6000000000 USD, revenue 12400000000000 JPY, revenue 12600000000000 JPY',
    ],
    ['Apple earned $6 billion (900 billion yen).', 'profit 6000000000 USD, profit 900000000000 JPY'],
    // A price of one currency in another is in the other, or in the one that is always told.
    [
      'Sterling slid 0.3% against the US dollar to 1.262, while versus the euro it shed 0.1% to 1.194.',
      'change -0.3 percent, price 1.262 USD, change -0.1 percent, price 1.194 EUR',
    ],
    ['The euro rose against the pound to 0.8572.', 'price 0.8572 GBP'],
    ['The euro rose to 172.4 against the yen and to 1.164 against the dollar.', 'price 172.4 JPY, price 1.164 USD'],
    ['The euro rose against the yen to 172.4 and against the dollar to 1.164.', 'price 172.4 JPY, price 1.164 USD'],
    ['The krona fell against the euro to 11.24.', 'price 11.24 SEK'],
    ['The dollar fell against the euro to 1.164.', 'price 1.164 USD'],
    // Crowns are those of the place named last, and so are bare sums behind them.
    [
      'COPENHAGEN - A brewer said on Tuesday that its sales fell.\n\nIts profit was 2.0 billion crowns, below the 2.1 billion expected.',
      'profit 2000000000 DKK, profit 2100000000 DKK',
    ],
    ['Stocks fell in Stockholm.\n\nA lender made a profit of 2 billion crowns.', 'profit 2000000000 SEK'],
    ['Its profit was 2 billion crowns, the Oslo firm said.', 'profit 2000000000 NOK'],
    [
      'In Copenhagen a lender made a profit of 2 billion kronor, above the 1.9 billion expected.',
      'profit 2000000000 SEK, profit 1900000000 SEK',
    ],
    // So are kroner, which are not Swedish.
    [
      'COPENHAGEN - A brewer made a profit of 2 billion kroner, above the 1.9 billion expected.',
      'profit 2000000000 DKK, profit 1900000000 DKK',
    ],
    ['In Stockholm a Norwegian lender made a profit of 2 billion kroner.', 'profit 2000000000 NOK'],
    ['In Copenhagen a lender made a profit of 2 billion Norwegian kroner.', 'profit 2000000000 NOK'],
    ['A lender made a profit of 2 billion kroner, above the 1.9 billion expected.', 'profit 2000000000 NOK, profit 1900000000 NOK'],
    ['In Copenhagen a lender made a profit of kr 2 billion.', 'profit 2000000000 DKK'],
    ['In Iceland a lender made a profit of kr 2 billion.', 'profit 2000000000 ISK'],
    ['In Oslo a lender made a profit of kr 2bn, not 3bn kr.', 'profit 2000000000 NOK, profit 3000000000 NOK'],
    // a range of things, and no money of before
    ['Apple spent 90 billion yen on a plant for 20,000 to 30,000 phones a day.', 'spend 90000000000 JPY, count 20000 phones'],
    ['Apple’s output rose from 20,000 to 30,000 phones.', 'count 20000 , count 30000 phones'],
    ['Apple has 89 company-owned shops.', 'count 89 shops'],
    ['Apple has 16 repair/refund counters.', 'count 16 counters'],
    ['Apple’s office is at 2445 M Street.', ''],
    // Thousands parted by spaces, after a sign of money or with decimals.
    ['Platinum fell 1% to $2 104.50 an ounce.', 'change -1 percent, price 2104.5 USD'],
    ['Apple rose 2% to R1 612.75 and Microsoft jumped 4% to R96.', 'change 2 percent, price 1612.75 ZAR, change 4 percent, price 96 ZAR'],
    ['The index closed 0.3% lower at 61 204.35 points.', 'change -0.3 percent, index_level 61204.35 points'],
    ['Apple made a profit of R12-billion.', 'profit 12000000000 ZAR'],
    ['Apple drove an R8 to 300 people.', 'count 300 people'],
    // Things of a name are counted, and are no money.
    [
      'Apple made a profit of 900 billion yen and has sold 84.2 million PlayStation 5s.',
      'profit 900000000000 JPY, count 84200000 playstation 5s',
    ],
  ])('%s', (text, figures) => {
    expect(said(text)).toBe(figures);
  });
});

describe('cents of which money', () => {
  it.each([
    ['Apple earned €1.20 a share, up from 70 cents.', 'profit 1.2 EUR, profit 0.7 EUR'],
    [
      'Euro zone shares fell.\n\nApple earned $2 billion (€1.7 billion), or 31 US cents per share.',
      'profit 2000000000 USD, profit 1700000000 EUR, profit 0.31 USD',
    ],
  ])('%s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('less than one without its nought', () => {
  it.each([
    ['Apple declared a dividend of $.46 a share.', 'spend 0.46 USD'],
    ['Apple shares slipped .4% on Tuesday.', 'change -0.4 percent'],
    ['Apple shares slipped $.85, or .4 percent, to $212.10.', 'change -0.85 USD, change -0.4 percent, price 212.1 USD'],
    ['The S&P 500 (-.3%) fell.', 'change -0.3 percent'],
    ['Nvidia spent $.7 billion on servers.', 'spend 700000000 USD'],
    // a point behind letters is none of a number
    ['Apple paid Rs.500 crore in rent.', 'spend 5000000000 INR'],
  ])('%s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('how much and which way', () => {
  it.each([
    ['Apple raised its sales guidance from $235 to $243 million.', 'revenue 235000000 USD, revenue 243000000 USD'],
    ['Apple cut its sales forecast from $12 to $11 billion.', 'revenue 12000000000 USD, revenue 11000000000 USD'],
    ['Apple rose from $210 to $230.', 'price 210 USD, price 230 USD'],
  ])('%s', (text, expected) => expect(said(text)).toBe(expected));

  it.each([
    ['What Apple pays won’t exceed $26 million.', { hedge: 'up_to' }],
    ['What Apple pays may exceed $26 million.', { hedge: 'more_than' }],
    ['The home improvement chain, owned by Apple, earned $3 billion.', { direction: null }],
  ])('%s', (text, expected) => expect(read(text)[0]).toMatchObject(expected));
});

describe('a range that is foreseen is one figure', () => {
  it.each([
    ['Apple expects sales to rise 3% to 5% this year.', { value: 3, valueHigh: 5, kind: 'change' }],
    ['Apple expects sales growth of 2%, down from the 2.3% to 2.5% range it gave.', { value: 2.3, valueHigh: 2.5, direction: 'up' }],
    ['Apple raised its outlook for sales growth from a range of 3% to 4%.', { value: 3, valueHigh: 4, kind: 'change' }],
  ])('%s', (text, expected) => expect(read(text).at(-1)).toMatchObject(expected));

  it('but a move and where it ended are two', () => {
    expect(said('Apple shares rose 3% to $5.')).toBe('change 3 percent, price 5 USD');
    expect(said('Economists expect the jobless rate to rise 0.2% to 4.5%.')).toBe('change 0.2 percent, rate 4.5 percent');
  });
});
