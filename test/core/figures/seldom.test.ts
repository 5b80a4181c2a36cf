import { describe, expect, it } from 'vitest';
import { read, whose } from './read.ts';

describe('what articles seldom write, and is read all the same', () => {
  it.each([
    // a name with a multiple in it
    ['Shares of 10x Genomics fell 3%.', 'TXG change -3'],
    // which way, where no verb tells
    ['The lender was 3% in the green this year.', 'lender change 3'],
    ['Deliveries were 6% (about 900 cars) under last year’s level.', ' change -6,  count 900'],
    // parts after verbs of loss, before another clause
    ['Buyers at Apple are losing a third.', 'AAPL change -33.3'],
    ['Nvidia shares fell a third as demand dropped.', 'NVDA change -33.3'],
    ['Nvidia shares lost a quarter while Apple rose 5%.', 'NVDA change -25, AAPL change 5'],
    ['Nvidia shares fell a third and Apple rose 2%.', 'NVDA change -33.3, AAPL change 2'],
    // the quarter that a share was `up from` is no move
    ['Shares are down from a quarter.', ''],
    // what the sum is
    ['A family on median income pays $2,500 a year.', ' spend 2500'],
    ['The broker turned over $6 billion of shares.', 'broker volume 6000000000'],
    ['Apple lifted its profit outlook. Analysts had expected 14.20 euros.', 'AAPL profit 14.2'],
    ['Bidders heard price talk of 95 basis points.', ' rate 95'],
    ['Nvidia’s book-to-bill was 1.3 in the quarter.', 'NVDA multiple 1.3'],
    ['The dollar climbed past 149 to the yen.', 'dollar price 149'],
    // whose it is
    ['The 10-year stood at 4.2%, the two-year 3.6%.', '10-year Treasury rate 4.2, 2-year Treasury rate 3.6'],
    ['Morgan Stanley counted $9 billion of household spending.', 'household spending spend 9000000000'],
    ['Morgan Stanley sees holiday sales of $240 billion.', 'holiday sales revenue 240000000000'],
    ['Morgan Stanley sees $5,100 gold by June.', 'gold price 5100'],
    ['Morgan Stanley, which sees $61, is bearish on crude.', 'crude price 61'],
    ['Apple sells tablets. Nielsen’s poll put sales at $4 billion.', 'AAPL revenue 4000000000'],
    ['Microsoft at one point fell 6%, and Apple at one point gained 2%.', 'MSFT change -6, AAPL change 2'],
    [
      'Microsoft slid to $2 trillion, behind the $3 trillion that Apple is valued at.',
      'MSFT market_cap 2000000000000, AAPL market_cap 3000000000000',
    ],
    ['The metals fund, ARKK, has lost 7%.', 'ARKK change -7'],
    ['Nvidia fleet and retail sales rose 4%.', 'NVDA change 4'],
    ['US Retail Sales rose 3%.', 'US retail sales change 3'],
    ['“We are fine,” said Apple chief Ana Ruiz. “We made $5 billion in the quarter.”', 'AAPL profit 5000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it.each([
    ['Wages came $2 million shy of $30 million.', 1, { hedge: 'none' }],
    ['Apple spent the past $4 billion on chips.', 0, { hedge: 'none' }],
    ['Apple notes maturing 2031 fell to $0.93.', 0, { metric: 'bond price' }],
    ['Premarket: Nvidia rose 6% quarter on quarter.', 0, { window: expect.objectContaining({ type: 'quarter' }) }],
    ['Microsoft took over Nvidia in a $6 billion deal.', 0, { counterparty: 'US:NVDA' }],
  ])('%s', (text, at, expected) => {
    expect(read(text)[at]).toMatchObject(expected);
  });
});
