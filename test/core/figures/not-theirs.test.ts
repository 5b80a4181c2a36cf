import { describe, expect, it } from 'vitest';
import { read, whose } from './read.ts';

/** A wrong owner leads to a wrong proportion and a wrong verdict: where the text names none, it is nobody’s. */
describe('what is of none that is named', () => {
  it.each([
    ['Bitcoin rose 5%. The jump handed bears $870m of losses.', 'BTC change 5, bears profit 870000000'],
    ['Bitcoin rose 5%. Data show $870m of bears’ losses in a day.', 'BTC change 5, bears profit 870000000'],
    ['Short sellers lost $870m on Apple as it rose 5%.', 'short sellers profit 870000000, AAPL change 5'],
    ['Apple lost $870m as bears sold.', 'AAPL profit 870000000'],
    ['Ether fell 5%. The total value of liquidated positions reached $120 million.', 'ETH change -5, crypto market volume 120000000'],
    ['Ether fell 5%. That led to the liquidation of over 75,000 traders.', 'ETH change -5, crypto market count 75000'],
    ['Ether fell 5%. Some $300 million of Bitcoin longs were liquidated.', 'ETH change -5, BTC volume 300000000'],
    ['Apple fell 5%. It liquidated $300 million of bonds.', 'AAPL change -5, AAPL debt 300000000'],
    ['Apple fell 2%. Nvidia rose 1%. Microsoft puts the probability at 40%.', 'AAPL change -2, NVDA change 1, NVDA probability 40'],
    ['Microsoft puts the probability at 40%.', ' probability 40'],
    ['Microsoft’s share of the market rose to 40%.', 'MSFT share 40'],
    // of several together
    ['Apple and Nvidia lost money. The combined loss widened to $9 billion.', 'combined loss profit 9000000000'],
    ['Apple and Nvidia rose. The total for the two largest came to $33 billion.', 'total deal_value 33000000000'],
    ['Apple made money. The total for the two quarters came to $33 billion.', 'AAPL deal_value 33000000000'],
    ['Combined sales came to $4 billion at Apple.', 'AAPL revenue 4000000000'],
    ['Apple bought a maker of glass. The combined company made $4 billion.', 'combined company profit 4000000000'],
    // of a sector
    ['Apple and Nvidia spend. In total, these four companies will spend $400 billion.', 'these four spend 400000000000'],
    ['Apple ended 2% lower on the NYSE. Nvidia rose 3% on the Nasdaq.', 'AAPL change -2, NVDA change 3'],
    // of a person
    ['The founder of Apple, who is worth $127 billion, left.', 'who market_cap 127000000000'],
    ['Anna Rao, the founder of Apple, who is worth $127 billion, left.', 'Anna Rao market_cap 127000000000'],
    ['Apple holds crypto assets worth $127 billion.', 'AAPL holding 127000000000'],
    ['While Apple would be the largest holder, Nvidia has done more since it invested $14 billion.', 'NVDA funding 14000000000'],
    // of a sector
    // of whom is bought, listed or not
    ['Apple will pay $110 a share in cash for each Nvidia share, an 11% premium.', 'NVDA price 110, NVDA rate 11'],
    ['Apple will pay $18 for each Gorra Mills share.', 'Gorra Mills price 18'],
    ['Apple will pay $18 in cash plus one share for each Nvidia share.', 'NVDA price 18'],
    ['Apple will pay $18 for each Class A share of Nvidia.', 'NVDA price 18'],
    // of who leads the sentence, and is not listed
    ['Apple fell 4%. Gorra, one of the latest to float, saw its shares drop by 22%.', 'AAPL change -4, Gorra change -22'],
    ['Apple rose 5%. Heavily weighted financials fell 1.3%.', 'AAPL change 5, financials change -1.3'],
    ['Apple rose 5%. On the downside, materials lost 0.7%.', 'AAPL change 5, materials change -0.7'],
    ['Apple rose 5%. Energy also slid, falling nearly 1%.', 'AAPL change 5, energy change -1'],
    ['Apple rose 5% despite a selloff in bank shares, which fell 2%.', 'AAPL change 5, bank shares change -2'],
    ['Apple makes devices. In 2024, energy cost it $2 billion.', 'AAPL spend 2000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('what stands between pauses after a name', () => {
  it.each([
    ['Weak oil prices weighed on Apple, down 3%, and Microsoft shares, down 2% to $400.', 'AAPL change -3, MSFT change -2, MSFT price 400'],
    ['Weak oil prices weighed on the shares of Apple, down 3%.', 'AAPL change -3'],
    ['Apple signed a deal with Nvidia, up 3% on the year before.', 'AAPL change 3'],
    ['Apple fell. Sales nonetheless rose 5%.', 'AAPL change 5'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('what somebody foresees or counts of others', () => {
  it.each([
    ['Apple rose 2%. The market could be worth $50 billion by 2027.', 'AAPL change 2, market market_cap 50000000000'],
    ['Apple rose 2%. The data-center market would be worth $1 trillion.', 'AAPL change 2, data-center market market_cap 1000000000000'],
    ['Apple’s market value could reach $5 trillion.', 'AAPL market_cap 5000000000000'],
    ['The market now values Apple at $5 trillion.', 'AAPL market_cap 5000000000000'],
    ['Apple sees online spending of $253 billion.', 'online spending spend 253000000000'],
    ['Apple sees spending of $253 billion.', 'AAPL spend 253000000000'],
    ['Apple counted $79 billion of global holiday sales.', 'global holiday sales revenue 79000000000'],
    ['Apple counted $79 billion of its own sales.', 'AAPL revenue 79000000000'],
    ['Nvidia fell 1%. Apple counted $2 billion stolen.', 'NVDA change -1, stolen funds deal_value 2000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('who speaks of itself', () => {
  it.each([
    [
      'Nvidia has issued 15 recalls, against 88 for Apple. Apple said in October that fixing the latest batch would cost $570 million.',
      'NVDA count 15, AAPL spend 570000000',
    ],
    ['Nvidia rose 2%. Nvidia won. Apple said that Nvidia would spend $570 million.', 'NVDA change 2, NVDA spend 570000000'],
    ['Nvidia rose 2%. Analysts at Apple said sales would reach $5 billion.', 'NVDA change 2, NVDA revenue 5000000000'],
    [
      'Nvidia rose 1%, Apple climbed 2.6% after lifting its dividend 25% and adding $500 million to its buyback.',
      'NVDA change 1, AAPL change 2.6, AAPL change 25, AAPL spend 500000000',
    ],
    [
      'Apple, with $105 billion of debt and few friends, has promised to build $300 billion of computing for Nvidia.',
      'AAPL debt 105000000000, AAPL debt 300000000000',
    ],
    ['The pound was 0.5% firmer on the dollar at $1.3175.', 'pound change 0.5, pound price 1.3175'],
    [
      'Apple held 1 million Microsoft shares ($187 million) and 5 million of Nvidia.',
      'AAPL count 1000000, AAPL holding 187000000, AAPL count 5000000',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('what is held, and what paper is worth', () => {
  it.each([
    ['Apple sold about 41.8 million shares of Nvidia, a 15% cut.', 'stake'],
    ['Apple fell 3%, a 15% drop.', undefined],
  ])('%s', (text, metric) => {
    expect(read(text).at(-1)?.metric).toBe(metric);
  });

  it('reads cents of a bond as its price and not as that of the share', () => {
    expect(read('Apple’s 5.95% notes due 2055 fell 1.5 cents to 95 cents.').at(-1)).toMatchObject({ kind: 'price', metric: 'bond price' });
  });

  it.each([
    ['Apple cut the top of its full-year range to $8 a share from $9.', 'AAPL profit 8, AAPL profit 9'],
    [
      'Apple earned $4 billion, or $1.63 a share. Analysts had expected $1.56 a share.',
      'AAPL profit 4000000000, AAPL profit 1.63, AAPL profit 1.56',
    ],
    ['Apple agreed to buy Nvidia for $8 a share.', 'AAPL price 8'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

describe('what else is not of who is named', () => {
  it.each([
    ['Apple put $1.3 billion into Nvidia, valued at $11 billion.', 'AAPL funding 1300000000, NVDA market_cap 11000000000'],
    ['Apple seeks $15 billion at a $230 billion valuation.', 'AAPL funding 15000000000, AAPL market_cap 230000000000'],
    ['Apple took $2 billion led by Nvidia at $8 billion.', 'AAPL funding 2000000000, AAPL market_cap 8000000000'],
    ['Apple is seeking $5 billion of funding at $50 billion.', 'AAPL funding 5000000000, AAPL market_cap 50000000000'],
    ['Apple led a $2 billion round in Nvidia at $8 billion.', 'NVDA funding 2000000000, NVDA market_cap 8000000000'],
    ['Apple expects global data-center spending of $3 trillion.', 'global data-center spending spend 3000000000000'],
    ['Apple expects global sales of $90 billion.', 'AAPL revenue 90000000000'],
    ['Apple expects U.S. retail sales to rise 3.6%.', 'u.s. retail sales change 3.6'],
    ['Apple rose 2%.\nThe budget deficit was $1.8 trillion in fiscal 2025.', 'AAPL change 2, budget deficit shortfall 1800000000000'],
    ['There is Apple, with $50 billion of debt, and there is Nvidia, with $4 billion.', 'AAPL debt 50000000000, NVDA debt 4000000000'],
    ['The order book for Apple’s bonds hit $88 billion.', 'AAPL volume 88000000000'],
    ['Apple, which has no revenue and was worth $26bn in October, rose.', 'AAPL market_cap 26000000000'],
    ['Apple rose 4%, ending two quarters of decline.', 'AAPL change 4'],
    ['Apple burned three-quarters of a billion dollars.', 'AAPL spend 750000000'],
    ['Apple cut its outlook for growth by 2 percentage points.', 'AAPL change -2'],
    ['Apple’s bonds pay 150 basis points more than Treasuries.', 'AAPL rate 150'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });

  it('takes what a gallon costs for no price of a share', () => {
    expect(read('Apple paid $2.25 a gallon for fuel.')).toMatchObject([{ kind: 'price', metric: 'unit price' }]);
    expect(read('Apple rose to $225 a share.')[0]?.metric).toBeUndefined();
  });
});

describe('entries of a live report', () => {
  it.each([
    ['Apple fell 2%. Nvidia rose 1%.\n10.30 GMT\nThat could raise $6bn.', 'AAPL change -2, NVDA change 1,  funding 6000000000'],
    ['Apple fell 2%. Nvidia rose 1%.\n12:20pm\nThat could raise $6bn.', 'AAPL change -2, NVDA change 1,  funding 6000000000'],
    ['Apple fell 2%. Nvidia rose 1%.\nMore news\nThat could raise $6bn.', 'AAPL change -2, NVDA change 1, NVDA funding 6000000000'],
    ['Apple fell 2%.\n10.30 GMT\nNvidia grew. It raised $6bn.', 'AAPL change -2, NVDA funding 6000000000'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
