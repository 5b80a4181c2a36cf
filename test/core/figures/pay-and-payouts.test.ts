import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const said = (text: string): string =>
  read(text)
    .map(({ kind, value, unit, metric }) => `${kind} ${value} ${unit}${metric === undefined ? '' : ` of ${metric}`}`)
    .join(', ');

describe('pay, payouts and ballots', () => {
  it.each([
    ['Apple raised its quarterly dividend 14% to 67 cents.', 'change 14 percent of quarterly dividend, spend 0.67 USD'],
    ['Apple lifted the pay of its chief 18%.', 'change 18 percent of pay'],
    ['Apple lifted its payout 4% to $1.03.', 'change 4 percent of payout, spend 1.03 USD'],
    ['Apple rose 4% to $103.', 'change 4 percent, price 103 USD'],
    ['Apple declared a quarterly distribution of $1.40 a share, up from $1.20.', 'spend 1.4 USD, spend 1.2 USD'],
    ['Apple will pay out 50 cents a share.', 'spend 0.5 USD'],
    ['Workers at Apple won 38% over four years.', 'change 38 percent of pay'],
    ['Apple offered its workers a 3% raise.', 'change 3 percent of pay'],
    ['Apple’s workers promised a 3% increase in output.', 'change 3 percent of output'],
    ['Its workers saw Apple rise 3%.', 'change 3 percent'],
    ['The members took 38% of the vote.', 'share 38 percent'],
    ['The union at Apple rejected the offer by 51% to 49%.', 'share 51 percent, share 49 percent'],
    ['Apple had forecast a cut of 25 basis points.', 'change -25 bps of rate'],
    ['Apple’s margin grew by 25 basis points.', 'change 25 bps of margin'],
  ])('%s', (text, figures) => {
    expect(said(text)).toBe(figures);
  });
});

describe('what money is', () => {
  it.each([
    ['Apple lost $5 billion.', 'profit 5000000000 USD of loss'],
    ['Apple earned $5 billion.', 'profit 5000000000 USD'],
    ['Apple earned $1 a share and guided to $15 billion for the quarter.', 'profit 1 USD, revenue 15000000000 USD'],
    ['Apple earned $1 a share, or $15 billion.', 'profit 1 USD, profit 15000000000 USD'],
    ['Korea’s benchmark tumbled 6.1% to 3,867.81.', 'change -6.1 percent, index_level 3867.81 points'],
    ['Bitcoin, a benchmark for crypto, fell to 91,500.', 'price 91500 USD'],
    ['Brent, the global benchmark, rose to 64.51.', ''],
    ['Apple may lose $400 million to $600 million.', 'profit 400000000 USD of loss'],
    ['Apple has net funds of $437 million.', 'holding 437000000 USD'],
    ['Apple had $12 million in its corporate accounts.', 'holding 12000000 USD'],
    ['Apple sold $3 million of clothes.', 'revenue 3000000 USD'],
    ['Apple sold $3 million of bonds.', 'debt 3000000 USD of bonds'],
    ['Apple earned $5 million in fees.', 'revenue 5000000 USD'],
    ['Apple paid $5 million in fees.', 'spend 5000000 USD'],
    ['Apple burned $40 million of cash.', 'spend 40000000 USD'],
    ['Apple has $40 million of cash.', 'holding 40000000 USD'],
    ['Apple returned $2 billion to profit.', 'profit 2000000000 USD'],
    ['Apple returned $2 billion to shareholders.', 'spend 2000000000 USD'],
    ['Apple chipped in $5 million to rebuild the school.', 'spend 5000000 USD'],
    ['Apple holds orders for a record $31 billion.', 'deal_value 31000000000 USD'],
    ['Apple drew $125 billion of orders for a $30 billion bond.', 'volume 125000000000 USD, debt 30000000000 USD'],
    ['Apple earned $5 million, 39% more.', 'profit 5000000 USD, change 39 percent of profit'],
    ['Investors saw 12.8% vanish and, a day later, 11.7% more.', 'change -12.8 percent, change -11.7 percent'],
    ['Its loan was bid at 5 cents.', 'price 0.05 USD of bond price'],
    ['Soybeans put on 8-1/4 cents to $10.19-1/2.', 'change 0.0825 USD, price 10.195 USD'],
    [
      'The president set duties of 10% to 41% on goods, with 35% for Canada, 50% for Brazil.',
      'rate 10 percent, rate 35 percent, rate 50 percent',
    ],
    ['The duties hit 35% of the goods.', 'share 35 percent'],
    ['The Bank of England holds at 4%.', 'rate 4 percent'],
  ])('%s', (text, figures) => {
    expect(said(text)).toBe(figures);
  });

  it('bounds nothing by what it comes on top of', () => {
    expect(read('Apple spent $5 million on top of $223 million.').map(({ hedge }) => hedge)).toEqual(['none', 'none']);
  });
});

describe('where it was traded', () => {
  it.each([
    ['Apple fell 2% in Milan, Nvidia 6% in New York.', ['Milan', undefined]],
    ['Apple fell 2% in Milan and Nvidia 6% in Tokyo.', ['Milan', 'Tokyo']],
    ['In Milan, Apple fell 2%.', ['Milan']],
    ['Apple fell 2% in Milan; Nvidia lost 6%.', ['Milan', undefined]],
  ])('%s', (text, towns) => {
    expect(read(text).map(({ metric }) => metric)).toEqual(towns);
  });
});
