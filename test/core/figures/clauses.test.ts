import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

/** The grammar of a sentence says whose its figures are. */
describe('whose figure it is by the grammar of the clause', () => {
  it.each([
    // who rates a share is not what is priced
    ['Apple rose 1%. Microsoft reduced their target price on Apple from $286 to $180.', 'AAPL change 1, AAPL price 286, AAPL price 180'],
    [
      'Apple rose 1%. Nvidia upgraded the stock to “positive” and lifted its price target to $84 from $54.',
      'AAPL change 1, AAPL price 84, AAPL price 54',
    ],
    [
      'Apple rose 1%. Nvidia increased its target price to $82, while Microsoft raised it to $73.',
      'AAPL change 1, AAPL price 82, AAPL price 73',
    ],
    ['Apple rose 1%. Microsoft’s price target points to an upside of 19%.', 'AAPL change 1, AAPL change 19'],
    ['Apple rose 1%, after Microsoft boosted its price target to $95.', 'AAPL change 1, AAPL price 95'],
    // who gathered the data says nothing
    ['Glue Inc. rose. Analysts surveyed by Microsoft expected earnings of 49 cents.', 'Glue Inc profit 0.49'],
    // who says `it` speaks of itself
    [
      'Apple fell 1%. Microsoft said it looks at options. The company holds $17 billion in cash.',
      'AAPL change -1, MSFT holding 17000000000',
    ],
    ['Apple fell 1%. Microsoft said the contract was worth $17 billion.', 'AAPL change -1, MSFT deal_value 17000000000'],
    // an apposition
    // the name takes over the verb, past a level of the one before
    ['Bitcoin gained 3% to $90,000 and Ether, its old rival, 5% to $3,000.', 'BTC change 3, BTC price 90000, ETH change 5, ETH price 3000'],
    ['Apple, a maker of phones and Microsoft’s largest rival, approved a $1 billion buyback.', 'AAPL spend 1000000000'],
    ['Apple rose 1%. The company controls 3.45% of the Ether supply.', 'AAPL change 1, AAPL share 3.45'],
    // clauses without a finite verb
    ['Apple won a deal, with Microsoft reserving the option to buy an additional $2 billion of services.', 'MSFT deal_value 2000000000'],
    [
      'Ether led with $92 million in liquidations, with Coinface showing Bitcoin with $72 million.',
      'ETH volume 92000000, BTC volume 72000000',
    ],
    ['Apple shares surged after Microsoft announced an order, climbing to $555.', 'AAPL price 555'],
    ['Apple fell 1%. The company revealed that its contract with Microsoft includes a 20% prepayment.', 'AAPL change -1, AAPL share 20'],
    ['Kalshi and Polymarket bet on a 25-basis-point interest rate cut by the Federal Reserve.', 'Federal Reserve change -25'],
    // what has no name of its own
    ['The energy sector rose 0.2%, while the industrials sector fell 0.1%.', 'energy sector change 0.2, industrials sector change -0.1'],
    ['Apple rose 1%, while the broader market fell about 2%.', 'AAPL change 1, broader market change -2'],
    ['Apple rose 1% after its Board of Directors lifted the dividend by 8%.', 'AAPL change 1, AAPL change 8'],
    ['Apple fell 1%. On the FTSE 100, 67 issues rose and 154 issues fell.', 'AAPL change -1, FTSE 100 count 67, FTSE 100 count 154'],
    ['Oil rose 2%, and the January Brent oil contract rose 3%.', 'oil change 2, Brent change 3'],
    ['Apple fell 1%. U.S. West Texas Intermediate (WTI) crude futures fell 55 cents.', 'AAPL change -1, WTI change -0.55'],
    ['Apple fell 1%. London’s blue-chip index ended down 33.6 points.', 'AAPL change -1, blue-chip index change -33.6'],
    ['Yet prices of Apple’s debt have fallen 11%.', 'AAPL change -11'],
    ['Apple fell 1%. The U.S. announced a 25% tariff on imported steel.', 'AAPL change -1, steel rate 25'],
    // `against` and `versus` name what it is measured in
    ['Sterling was up 0.3% against the US dollar at $1.341.', 'sterling change 0.3, sterling price 1.341'],
    // a list
    ['Apple holds the largest share of phones at 30.7%, followed by Nvidia at 20.4%.', 'AAPL share 30.7, NVDA share 20.4'],
    ['Apple holds the largest share of Bitcoin futures at 30.7%.', 'AAPL share 30.7'],
    [
      'Apple fell 1%.\n2. Nvidia (NVDA):\n– Mined 412 BTC.\n– Sold 173 BTC and holds cash of $3 million.',
      'AAPL change -1, NVDA count 412, NVDA count 173, NVDA holding 3000000',
    ],
    // two agree, and no place does
    [
      'Glue Bancorp Inc. and Ooze Bank announced that they agreed on a merger valued at $28 million in Connecticut.',
      'Glue Bancorp Inc deal_value 28000000',
    ],
    // who sells pays, and what is sold is not paid
    [
      'Apple grew 2%, as it sold 15 million shares of Microsoft for $1.6 billion.',
      'AAPL change 2, AAPL count 15000000, AAPL deal_value 1600000000',
    ],
    [
      'Apple fell 1%. An increase of 508% came with a 20% increase in the company’s output.',
      'AAPL change -1, AAPL change 508, AAPL change 20',
    ],
    ['Apple fell 1%. There was a 12% increase in the price of crude.', 'AAPL change -1, crude change 12'],
    ['Apple rallied after Kantar Worldpanel said sales fell 0.4%.', 'AAPL change -0.4'],
    [
      'Apple fell 1%. According to a Reuters survey, Microsoft exceeded its targets by 190,000 barrels.',
      'AAPL change -1, MSFT count 190000',
    ],
    ['Turkey’s central bank cut its rate. The increase of 2 percentage points to 6.25% came early.', 'Turkey change 2, Turkey rate 6.25'],
    [
      'Apple fell 1%. The financials sub-index fell 2%.\nMaterials dropped 3%.',
      'AAPL change -1, financials sub-index change -2, materials change -3',
    ],
    // what it is compared with is another's
    [
      'Apple is worth $24 billion, well behind Microsoft’s $86 billion but ahead of the $18 billion that its rival Nvidia is valued at.',
      'AAPL market_cap 24000000000, MSFT market_cap 86000000000, NVDA market_cap 18000000000',
    ],
    ['Apple earned $2.70 per share, beating the Refinitiv’s expectation of $2.09.', 'AAPL profit 2.7, AAPL profit 2.09'],
    ['Apple fell 1%. Microsoft Corp in May forecast revenue more than 50% above estimates.', 'AAPL change -1, MSFT change 50'],
    // who speaks a quotation is not the firm
    [
      'Apple rose 2%. Its boss is Ana Rao, its chief executive. “Revenue represents 15% of sales,” Rao said, adding that it was 10% in 2022.',
      'AAPL change 2, AAPL share 15, AAPL share 10',
    ],
    ['Apple rose 1%. Shares of the San Jose, California-based company fell 2%.', 'AAPL change 1, AAPL change -2'],
    // a pronoun goes back to who leads its own sentence
    [
      'Apple fell 1%. Apple lost 2%. Ooze Group’s shares rose after it sold a unit to Microsoft for $1 billion.',
      'AAPL change -1, AAPL change -2, Ooze Group deal_value 1000000000',
    ],
    ['Apple fell 1%. Following Apple’s report, Microsoft saw its shares fall by 7.4%.', 'AAPL change -1, MSFT change -7.4'],
    ['The S&P 500 climbed 1%, with London’s FTSE 100 up 0.5%.', 'S&P 500 change 1, FTSE 100 change 0.5'],
    ['Apple contributed 5% to the S&P 500’s 18.6% year-to-date gains.', 'AAPL share 5, S&P 500 change 18.6'],
    ['Apple fell 1%. The number of passengers flying economy class fell 4%.', 'AAPL change -1, AAPL change -4'],
    ['Apple fell 1%. The REIT raised its dividend to $2.', 'AAPL change -1, AAPL spend 2'],
    ['Airlines kept the FTSE 100 faltering, down 37.6 points.', 'FTSE 100 change -37.6'],
    // at the head of an article that names one firm
    ['The company earned 49 cents per share. Apple fell 5%.', 'AAPL profit 0.49, AAPL change -5'],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
