import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('who a new paragraph goes on about', () => {
  it.each([
    // The article’s own matter is named later, or so far only beside the other
    [
      'Microsoft shares rose 5% to $3.\nThe stock jumped 119%. The chip, used with Apple’s Watch, won.\nThe Ohio-based company had $390 million in cash.\nApple won. Apple grew.',
      'MSFT change 5, MSFT price 3, MSFT change 119, MSFT holding 390000000',
    ],
    // … and here it was named before: of either
    [
      'Apple won. Apple grew. Apple rose 1%. Microsoft shares rose 5% to $3.\nThe company had $390 million in cash.',
      'AAPL change 1, MSFT change 5, MSFT price 3, company holding 390000000',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('what stands between pauses', () => {
  it.each([
    ['Apple, of which Microsoft holds around 26 percent, gained 0.4 percent.', 'MSFT share 26, AAPL change 0.4'],
    ['Shares of Apple, in which Microsoft is the top holder, gained 2% to $31.20.', 'AAPL change 2, AAPL price 31.2'],
    ['The Arcadia Volatility Index, Wall Street’s fear gauge, jumped 2.8 points.', 'Arcadia Volatility Index change 2.8'],
    ['Nvidia slumped 10% and Apple, the gadget maker, 5.9%.', 'NVDA change -10, AAPL change -5.9'],
    ['Nvidia rose 3%, Apple, which makes gadgets, 2% and Microsoft 1%.', 'NVDA change 3, AAPL change 2, MSFT change 1'],
    ['Apple rose 2%. Sequoia, its largest holder, owns about 22%.', 'AAPL change 2, Sequoia share 22'],
    // The verb after the pauses speaks of others
    ['Nvidia, the chip maker, said Apple bought $3 billion of chips.', 'AAPL deal_value 3000000000'],
    ['Apple fell 1%. Microsoft, which has followed the stock since 2010, raised its target to $300.', 'AAPL change -1, AAPL price 300'],
    ['Sales at Apple, the old rival of Microsoft, rose 3%.', 'AAPL change 3'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('what several have together', () => {
  it.each([
    [
      'Apple, Nvidia and Microsoft will spend $380bn, but between them they generate more than $500bn in cash flow.',
      'AAPL, NVDA and MSFT spend 380000000000, AAPL, NVDA and MSFT profit 500000000000',
    ],
    ['Apple and Microsoft together make up 14% of the S&P 500.', 'AAPL and MSFT share 14'],
    ['Apple won. The combined company would have revenue of $32 billion.', 'combined company revenue 32000000000'],
    ['Apple won. The company would have revenue of $32 billion.', 'AAPL revenue 32000000000'],
    ['Apple and Microsoft each spent $3bn.', 'AAPL and MSFT spend 3000000000'],
    [
      'Apple, Microsoft and Nvidia each spent $3bn. Nvidia rose 2%. It rose 1%.',
      'AAPL, MSFT and NVDA spend 3000000000, NVDA change 2, NVDA change 1',
    ],
    [
      'Apple fell 2%. Apple and Microsoft together spent $3bn. It was fined $2m.',
      'AAPL change -2, AAPL and MSFT spend 3000000000,  spend 2000000',
    ],
    ['Apple and Microsoft rose 2% and 3%.', 'AAPL change 2, MSFT change 3'],
    ['Nvidia and Apple were among the few risers, up 1.2% and 5.8%.', 'NVDA change 1.2, AAPL change 5.8'],
    ['Nvidia was among the few risers, up 1.2% and 5.8% over two days.', 'NVDA change 1.2, NVDA change 5.8'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('who brought a move about, and who speaks', () => {
  it.each([
    [
      'Shares of Apple fell as much as 11% on Wednesday after short seller Microsoft accused the gadget maker of lying, before recovering to trade 4% lower at $57.80.',
      'AAPL change -11, AAPL change -4, AAPL price 57.8',
    ],
    ['Nvidia fell 2%. Microsoft closed in January; its report wiped 40% off Apple.', 'NVDA change -2, AAPL change -40'],
    ['Microsoft initiated Apple at $240.', 'AAPL price 240'],
    ['Microsoft reiterated Apple at $240.', 'AAPL price 240'],
    ['Apple rose 3%. Domestic investors sold shares worth $3 billion.', 'AAPL change 3, domestic investors volume 3000000000'],
    ['Microsoft fell 1%. Apple sold shares worth $3 billion.', 'MSFT change -1, AAPL volume 3000000000'],
    ['Every chip stock but Apple fell 5%.', 'all but AAPL change -5'],
    ['The S&P 500 fell, but Apple rose 5%.', 'AAPL change 5'],
    [
      'Apple rose 3%. “When you have a stock that’s up 35% and trades at 28 times earnings, good is bad,” she said. The stock fell.',
      'AAPL change 3, stock change 35, stock multiple 28',
    ],
    ['Apple is a stock that’s up 35% this year.', 'AAPL change 35'],
    [
      'Apple shares fell 3% after Chief Executive Roland Meyer spoke. For the year Meyer expects growth of 6 percent. The share has risen by 22 percent.',
      'AAPL change -3, AAPL change 6, AAPL change 22',
    ],
    ['Apple rose 3%. Economist Anna Rao spoke. For the year Rao expects growth of 2%.', 'AAPL change 3, Rao change 2'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('of the firm, or of all', () => {
  it.each([
    // what a landlord or a shop has is not the economy’s
    ['Apple fell. Rents at its offices rose 3%. It pays 2%.', 'AAPL change 3, AAPL rate 2'],
    ['Apple fell. Rents in its home town rose 3%.', 'rents change 3'],
    ['Nvidia fell 2%. Apple reckons that total sales will reach $9 billion.', 'NVDA change -2, AAPL revenue 9000000000'],
    ['Microsoft data showed total sales rose 5%.', 'total sales change 5'],
    // who is described between pauses
    ['Apple, Ohio’s biggest lender with 900 branches, said that profit rose 2%.', 'AAPL count 900, AAPL change 2'],
    ['Rents rose 3%. Apple, owner of a tower, let its offices for £30 million.', 'rents change 3, AAPL deal_value 30000000'],
    ['Apple fell. Texas’s biggest phone maker reported profit of $3 million.', 'Texas’s biggest phone maker profit 3000000'],
    [
      'Apple fell 2%. Denmark’s largest brewer gained 4%. It lost $3 million.',
      'AAPL change -2, Denmark’s largest brewer change 4, Denmark’s largest brewer profit 3000000',
    ],
    ['Apple fell. Texas’s biggest cities spent $3 million.', 'Texas spend 3000000'],
    ['Inflation fell. In Norway, the region’s largest economy, it stood at 2%.', 'inflation rate 2'],
    ['The region’s largest economy grew 2%.', 'economy change 2'],
    ['Apple cut jobs. Nvidia, its largest customer, lost 2%. It took a $3 million charge.', 'NVDA change -2, AAPL spend 3000000'],
    ['Apple cut jobs. Nvidia, the largest customer, lost 2%. It took a $3 million charge.', 'NVDA change -2, NVDA spend 3000000'],
    // what another said of itself
    ['Apple earned $5 billion, more than the $4 billion that Nvidia earned.', 'AAPL profit 5000000000, NVDA profit 4000000000'],
    ['Apple earned $5 billion, more than the $4 billion that Nvidia expected.', 'AAPL profit 5000000000, AAPL profit 4000000000'],
    // who has to pay
    ['Texas’s tax office has fined phone maker Apple $5 million.', 'AAPL spend 5000000'],
    ['A court told Apple to hand back $5 million.', 'AAPL spend 5000000'],
    ['The FCA charged Apple £60,000 for late reports.', 'AAPL spend 60000'],
    ['The commission hit Apple with a fine of €90 million.', 'AAPL spend 90000000'],
    // what nobody owns
    ['Apple rose 2%. Tractor sales fell 4% in May, the industry association said.', 'AAPL change 2, tractor sales change -4'],
    ['Apple rose 2%. Tractor sales fell 4% in May, it said.', 'AAPL change 2, AAPL change -4'],
    ['Inflation was 3%. Cinema takings fell 4%.', 'inflation rate 3, cinema takings change -4'],
    ['Gold fell 2%. Quarterly profit rose 4%.', 'gold change -2, gold change 4'],
    ['The trade gap was $20 billion.', 'trade deficit shortfall 20000000000'],
    ['Apple fell 2%. Existing homes changed hands at a rate of 4 million a year.', 'AAPL change -2, existing homes count 4000000'],
    ['The tax authorities spent €2 billion.', 'tax authorities spend 2000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('partners and targets', () => {
  it.each([
    ['Apple and Nvidia between them spent $50 billion.', 'AAPL and NVDA spend 50000000000'],
    ['Nvidia jumped 9% and Apple, its larger rival, 4%.', 'NVDA change 9, AAPL change 4'],
    ['Nvidia and its rival Apple fell 3% and 2%.', 'NVDA change -3, AAPL change -2'],
    [
      'Nvidia agreed to buy Apple for $34.10 a share, more than its closing price of $25.60 on Thursday.',
      'NVDA price 34.1, AAPL price 25.6',
    ],
    ['Nvidia fell from its closing price of $25.60 after it agreed to buy Apple.', 'NVDA price 25.6'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
