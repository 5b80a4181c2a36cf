import { describe, expect, it } from 'vitest';
import { isOfPrice } from '../../../src/core/figures/kinds/stated-metric.ts';
import { read } from './read.ts';

/** The percentages of a text that may be of the price. */
const ofPrice = (text: string): number[] =>
  read(text)
    .filter((figure) => figure.kind === 'change' && isOfPrice(figure))
    .map(({ value }) => value);

describe('what a firm reports of a part of the year', () => {
  it.each([
    'Apple posted a 23% rise in first-quarter net profit.',
    'Apple posted an 11% fall in its June quarter output.',
    'Apple posted a 58% lift in September quarter oil and gas revenue.',
    'Apple suffered a 5% drop in like-for-like sales.',
    'Apple reported a 12% rise in its consolidated net profit.',
    'Apple reported a 12% year-on-year (YoY) rise in adjusted profit.',
    'Apple posted a 12% jump in quarterly trading revenue.',
    'Apple delivered 12% higher payment volume this year.',
    'Apple delivered 12% lower costs this year.',
    'Apple posted a 12% revenue surge.',
    'Apple saw a 12% passenger rise.',
    'Apple suffered a 12% profit drop in China.',
    'Apple booked a 12% uplift in orders.',
    'Apple had a 12% improvement in revenue.',
    'Apple reported a 12% fall in complaints, while Nvidia grew.',
    'Apple sales rose 4%, which was 3% better than the guidance.',
    'Apple sales rose 4%, which was 3% better than feared.',
    'Sales at Apple rose 4% in May, having dropped 3% in April.',
    'Apple sales in May were up 4% while June was up 3%.',
    'Apple sales in May were up 4% but the second quarter was down 3%.',
  ])('%s', (text) => expect(ofPrice(text)).toEqual([]));

  it.each([
    ['Apple had a 9% fall in November.', -9],
    ['Apple had a 9% overnight rise.', 9],
    ['Apple, having dropped 9% on Monday, was steady.', -9],
    ['Apple had a 9% rise in the first quarter.', 9],
    ['A 9% fall in Apple and dismal orders at its rivals hit chip makers.', -9],
  ])('%s', (text, value) => expect(ofPrice(text)).toEqual([value]));
});

describe('what the words behind a per cent say it is of', () => {
  it.each([
    'Apple was up 4% in orders on Tuesday.',
    'Apple was down 4% in South America on Tuesday.',
    'Apple rose 4% in the United States on Tuesday.',
    'Apple rose 4% in Brazil on Tuesday after a sale.',
    'Apple fell 4% at the tills on Tuesday.',
    'Apple fell 4% at Gatwick on Tuesday.',
    'Apple fell 4% on Tuesday in the charts.',
    'Apple lost 4% of the Indian market on Tuesday.',
    'Apple was up 4% at constant currencies on Tuesday.',
    'Apple was up 4% excluding older phones on Tuesday.',
    'Apple was down 4% across Europe on Tuesday.',
    'Apple rose 4% among students on Tuesday.',
    'Apple was down 4% year on year in Brazil.',
    'Apple was up 4% organically on Tuesday.',
    'Apple was up 4% by volume on Tuesday.',
    'The S&P 500 has risen on 4% of days this year.',
    'Apple was down 4% at 98,000 on Tuesday.',
    'Apple rose 4% to 40 million phones on Tuesday.',
    'Apple fell 4% to a record 31,250 on Tuesday.',
    'Microsoft sold 12,000 computers and Apple 9,400, up 4%.',
    'Apple fell 4% to fourth place on Tuesday.',
    'Apple fell 4% on customer satisfaction on Tuesday.',
    'Apple knocked 4% off the price of its phones on Tuesday.',
    'Apple added 4% to its prices on Tuesday.',
    'Apple added 4% to pay on Tuesday.',
    'Apple took 4% off Microsoft’s prices on Tuesday.',
    'The deal sent Apple sales 4% higher on Tuesday.',
    'Apple was down 4% to 41% in the poll on Tuesday.',
    'Apple fell to second place with 4% on Tuesday.',
    'Apple fell from 4% of the index to 3% on Tuesday.',
    'Apple rose from 3% of the index to 4% on Tuesday.',
    'Bitcoin in circulation rose 4% on Tuesday.',
    'Bitcoin on exchanges rose 4% on Tuesday.',
    'Half the S&P 500 rose 4% on Tuesday.',
    'Funds holding Apple rose 4% on Tuesday.',
    'A fund that owns Apple rose 4% on Tuesday.',
    'Complaints about Apple rose 4% on Tuesday.',
    'One maker of parts for Apple rose 4% on Tuesday.',
    'Prices of Apple’s phones rose 4% on Tuesday.',
    'Apple fell 4% on Tuesday on reliability, a survey found.',
  ])('not the price: %s', (text) => {
    expect(ofPrice(text)).toEqual([]);
  });

  it.each([
    'Apple rose 4% in New York on Tuesday.',
    'Apple rose 4% in US trading on Tuesday.',
    'Apple rose 4% in brisk morning trade on Tuesday.',
    'Apple rose 4% in heavy volume on Tuesday.',
    'Apple rose 4% in Tuesday’s chip rally.',
    'Apple rose 4% in a tech-led rebound on Tuesday.',
    'Apple rose 4% in its biggest gain since May.',
    'Apple rose 4% in sympathy with Microsoft.',
    'Apple rose 4% in the third quarter.',
    'Apple rose 4% in November.',
    'Apple rose 4% across the session.',
    'Apple rose 4% on Tuesday across all exchanges and markets.',
    'Apple rose 4% in what brokers called relief.',
    'Apple rose 4% at the close on Tuesday.',
    'Apple rose 4% on customer satisfaction data on Tuesday.',
    'Apple on Tuesday rose 4%.',
    'Strong results sent Apple 4% higher on Tuesday.',
    'Strong results sent shares of Apple 4% higher on Tuesday.',
    'The price of Bitcoin rose 4% on Tuesday.',
    'Apple, down 3% to $97 on Monday, added 4% to its price on Tuesday.',
    'The group that owns Apple rose. Apple rose 4% on Tuesday.',
    'Bitcoin in Asian trading rose 4% on Tuesday.',
    'Apple beat forecasts with a profit of $2 billion but rose 4% on Tuesday.',
    'Apple rose 4% at $187 on Tuesday.',
    'Apple rose 4% to 187.2 on Tuesday.',
    'The FTSE 100 rose 4% to 9,700 on Tuesday.',
    'Bitcoin rose 4% to 91,000 on Tuesday.',
    'Apple shares rose 4% to 2,750 lire on Tuesday.',
    'Apple shares rose 4% in Europe on Tuesday.',
    'Apple rose 4% to $1,450, up 4% on the week.',
  ])('the price: %s', (text) => {
    expect(ofPrice(text)).toContain(4);
  });
});

describe('what is charged, and what is paid', () => {
  it.each([
    ['Apple added 4% to its prices.', 'prices'],
    ['Apple added 4% to its fares.', 'prices'],
    ['Apple adds 4% to salary costs.', 'salary'],
    ['Apple added 4% to dividend payments.', 'dividend'],
  ])('%s', (text, metric) => {
    expect(read(text)).toMatchObject([{ kind: 'change', metric }]);
  });
});

describe('a share in a currency of which a thousand make a dollar', () => {
  it.each([
    ['Apple shares rose 4% to 2,682,000 won on Tuesday.', 'change 4, price 2682000'],
    ['The 52-week high of Apple was 2,682,000 won.', 'price 2682000'],
    ['Apple earned 2.6 trillion won in 2024.', 'profit 2600000000000'],
    ['Apple shares ended up 4% at 88,700.', 'change 4'],
    ['Apple’s fund has shed $5.5bil since May.', 'change -5500000000'],
  ])('%s', (text, kinds) => {
    expect(
      read(text)
        .map(({ kind, value }) => `${kind} ${value}`)
        .join(', '),
    ).toBe(kinds);
  });
});
