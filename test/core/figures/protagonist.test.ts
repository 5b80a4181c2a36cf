import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('whose a measure is that nobody is named for', () => {
  it.each([
    // after who stands beside the firm that the article is about
    [
      'Apple lost $94 million in the quarter. Microsoft, which holds 14% of the shares, is not involved. Net debt has ballooned to $4 billion.',
      'AAPL profit 94000000, MSFT share 14, AAPL debt 4000000000',
    ],
    [
      'Apple closed a $8 billion loan. Microsoft and Nvidia, which arranged it, kept $1 billion on their books. Shares rose 4.6%.',
      'AAPL debt 8000000000, MSFT and NVDA debt 1000000000, AAPL change 4.6',
    ],
    [
      'Apple earned $3 billion. Wall Street had been braced for a profit of $2 billion. Revenue came in at $9 billion.',
      'AAPL profit 3000000000, AAPL profit 2000000000, AAPL revenue 9000000000',
    ],
    [
      'Apple earned $3 billion. Bitcoin in circulation rose 6%. Interest income came to $2 billion.',
      'AAPL profit 3000000000, BTC change 6, AAPL revenue 2000000000',
    ],
    [
      'Apple reported revenue of $1.2 billion. Alan Frost’s Meridian disclosed bets on 5 million shares. Commercial sales rose to $400 million.',
      'AAPL revenue 1200000000, Meridian count 5000000, AAPL revenue 400000000',
    ],
    [
      'Apple owes $5 billion. Lenders led by Morgan Stanley and Microsoft arranged $6 billion for a plant. Net debt may reach $9 billion.',
      'AAPL debt 5000000000, lenders funding 6000000000, AAPL debt 9000000000',
    ],
    // … or by somebody whose bent only sounds like goods
    [
      'Apple owes $5 billion. Lena Voss, a gold bug, dislikes it. Bonds of $2 billion fall due.',
      'AAPL debt 5000000000, AAPL debt 2000000000',
    ],
    // … and not after a firm of which the article tells as much
    [
      'Apple’s sales rose 4% to $170 billion. Microsoft’s grew 13% to $180 billion. Operating margin was 42%.',
      'AAPL change 4, AAPL revenue 170000000000, MSFT change 13, MSFT revenue 180000000000, MSFT rate 42',
    ],
    [
      'Apple earned $3 billion. Microsoft spent $2 billion on chips. Shares fell 4%.',
      'AAPL profit 3000000000, MSFT spend 2000000000, MSFT change -4',
    ],
    [
      'Apple earned $3 billion. Microsoft shipped 300,000 tablets. Revenue fell 4%.',
      'AAPL profit 3000000000, MSFT count 300000, MSFT change -4',
    ],
    [
      'Apple earned $3 billion. Microsoft spent $2 billion. Its stock fell 3.8%.',
      'AAPL profit 3000000000, MSFT spend 2000000000, MSFT change -3.8',
    ],
    [
      'Bitcoin fell 2%. Apple earned $3 billion. Open interest in futures came down to $38 billion.',
      'BTC change -2, AAPL profit 3000000000, AAPL volume 38000000000',
    ],
    // The one that leads the first sentence, whatever its figures are of
    [
      'Apple took in $72 billion, more than Microsoft makes. Inventories ballooned to $24 billion.',
      'AAPL revenue 72000000000, AAPL holding 24000000000',
    ],
    [
      'Apple’s data-centre arm took in $72 billion, more than the whole of Microsoft makes. Inventories ballooned to $24 billion.',
      'AAPL revenue 72000000000, AAPL holding 24000000000',
    ],
    [
      'Apple earned $6 billion. Return on equity, the measure that chief executive Anna Rao looks at, was 14%. Headcount fell to 205,000.',
      'AAPL profit 6000000000, AAPL rate 14, AAPL count 205000',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('to whom the article goes back', () => {
  it.each([
    // with a new paragraph, or to nobody knows whom, where one in between is of another firm
    [
      'Apple earned $3 billion.\n\nMicrosoft has moved staff to Oslo.\n\nInventories grew to $400 million.',
      'AAPL profit 3000000000,  holding 400000000',
    ],
    [
      'Apple lost $3 million.\n\nMakers of toys have a bad year: Nvidia’s Nvidia Labs is cutting shifts.\n\nNet debt was $1 billion.',
      'AAPL profit 3000000,  debt 1000000000',
    ],
    [
      'A court let Apple settle over faults of its 737 Arrow, for payments of $1 billion. The company paid $2 million before.\n\nMicrosoft is being split.\n\nNet debt stands at $30 billion.',
      'Arrow spend 1000000000, AAPL spend 2000000,  debt 30000000000',
    ],
    // … which was named with it, speaks of others, or owns what it goes with
    [
      'Apple earned $3 billion. Microsoft has moved staff to Oslo.\n\nInventories grew to $400 million.',
      'AAPL profit 3000000000, AAPL holding 400000000',
    ],
    [
      'Apple earned $3 billion.\n\nIts screens go with Microsoft’s Surface.\n\nInventories grew to $400 million.',
      'AAPL profit 3000000000, AAPL holding 400000000',
    ],
    [
      'Apple earned $3 billion, up 4%.\n\nIt was above the Nvidia consensus.\n\nIts inventories grew to $400 million.',
      'AAPL profit 3000000000, AAPL change 4, AAPL holding 400000000',
    ],
    // … and not from one that has reported, or heads what follows
    [
      'Apple earned $3 billion.\n\nMicrosoft lost $2 billion.\n\nInventories grew to $400 million.',
      'AAPL profit 3000000000, MSFT profit 2000000000, MSFT holding 400000000',
    ],
    ['Apple earned $3 billion.\n\nNvidia (NVDA):\n\nInventories grew to $400 million.', 'AAPL profit 3000000000, NVDA holding 400000000'],
    // from who is named for what it is to it
    [
      'Apple earned $3 billion. Microsoft, the supplier that casts the frames, is cutting shifts. Output must stay below 38 units a month.',
      'AAPL profit 3000000000, AAPL count 38',
    ],
    [
      'Apple earned $3 billion. Microsoft, its partner in two plants, has cut shifts. Output fell 4%.',
      'AAPL profit 3000000000, AAPL change -4',
    ],
    [
      'Apple earned $3 billion. Microsoft, a supplier of frames to makers, is cutting shifts. Output fell 4%.',
      'AAPL profit 3000000000, MSFT change -4',
    ],
    [
      'Apple earned $3 billion. Microsoft, the larger rival by sales, lost $2 billion. Output fell 4%.',
      'AAPL profit 3000000000, MSFT profit 2000000000, MSFT change -4',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('of whom a bank or a rater thinks', () => {
  it.each([
    [
      'Apple earned $1 billion. Morgan Stanley thinks its revenue will reach $50 billion.',
      'AAPL profit 1000000000, AAPL revenue 50000000000',
    ],
    [
      'Apple earned $1 billion. Morgan Stanley, which has covered it since 2010, puts its revenue at $50 billion. Gross margin was 44%.',
      'AAPL profit 1000000000, AAPL revenue 50000000000, AAPL rate 44',
    ],
    // estimates are of others, forecasts a bank has of itself too
    [
      'Apple earned $1 billion. Morgan Stanley cut its 2026 earnings estimate to $7.10 a share from $7.40.',
      'AAPL profit 1000000000, AAPL profit 7.1, AAPL profit 7.4',
    ],
    [
      'Morgan Stanley trimmed Apple’s revenue estimate to $90 billion and cut its earnings per share estimates to $7.10.',
      'AAPL revenue 90000000000, AAPL profit 7.1',
    ],
    ['Apple earned $1 billion. Morgan Stanley sees the stock at $240.', 'AAPL profit 1000000000, AAPL price 240'],
    ['Morgan Stanley raised its revenue forecast to $60 billion.', 'MS revenue 60000000000'],
    ['Apple owes $3 billion. Morgan Stanley reckons its own revenue will rise 4%.', 'AAPL debt 3000000000, MS change 4'],
    ['Apple fell 2%. Morgan Stanley estimates its net interest income will reach $95 billion.', 'AAPL change -2, MS revenue 95000000000'],
    ['Morgan Stanley earned $3 billion. It believes its revenue will reach $50 billion.', 'MS profit 3000000000, MS revenue 50000000000'],
    ['Apple earned $1 billion. Fitch expects net debt to reach $26 billion.', 'AAPL profit 1000000000, AAPL debt 26000000000'],
    // … and lends, but not what it does of its own
    ['Apple earned $1 billion. Morgan Stanley renewed a credit line of $300 million.', 'AAPL profit 1000000000, AAPL debt 300000000'],
    [
      'Apple earned $1 billion. Morgan Stanley is arranging the sale, which is split between a $750 million loan and notes yielding 10%.',
      'AAPL profit 1000000000, AAPL debt 750000000, AAPL rate 10',
    ],
    ['Apple earned $1 billion. Morgan Stanley renewed its contract with 40 dealers.', 'AAPL profit 1000000000, MS count 40'],
    [
      'Morgan Stanley earned $3 billion. Microsoft has left. Revenue at America’s largest lender rose 10% to $8 billion.',
      'MS profit 3000000000, MS change 10, MS revenue 8000000000',
    ],
    ['Apple earned $3 billion. Shares of Germany’s largest lender fell 3%.', 'AAPL profit 3000000000, Germany’s largest lender change -3'],
    ['Apple fell 2%. Nvidia believes its revenue will reach $50 billion.', 'AAPL change -2, NVDA revenue 50000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
