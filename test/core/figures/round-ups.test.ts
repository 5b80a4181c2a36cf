import { describe, expect, it } from 'vitest';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import { read, whose } from './read.ts';

/** A wrong number under a firm’s name is worse than none: of whom the lists of a market report speak. */
describe('whose figure it is in a round-up', () => {
  it.each([
    [
      'The S&P 500 <.SPX> rose 79 points, and the FTSE 100 <.FTSE> fell 0.3 percent, while Apple <AAPL.O> lost 1%.',
      'S&P 500 change 79, FTSE 100 change -0.3, AAPL change -1',
    ],
    // the label of a line owns what names nobody else
    [
      'Apple (AAPL): Shares fell after it cut its forecast.\nNvidia (NVDA): Shares dropped. Net income fell 72% to $656 million.\nMicrosoft (MSFT): The stock soared 16% after hours.',
      'NVDA change -72, NVDA profit 656000000, MSFT change 16',
    ],
    [
      'Apple: With a gain of 1.45 percent, the shares led.\nNvidia: With a loss of 2.6 percent, the shares fell.',
      'AAPL change 1.45, NVDA change -2.6',
    ],
    // an index that is not named is no firm
    ['Apple fell 2%.\n\nThe city’s benchmark stock index has lost 4% this week.', 'AAPL change -2, benchmark stock index change -4'],
    ['Apple fell 2%, dragging the main share index 0.4% lower.', 'AAPL change -2, main share index change -0.4'],
    // each for each, with the article before a name; a possessive before the brackets
    ['The FTSE 100 and the S&P 500 ended down 1.3% and 0.6%, respectively.', 'FTSE 100 change -1.3, S&P 500 change -0.6'],
    ['The S&P 500 (-2.2%) fell, while Apple’s (-3.1%) loss was its worst.', 'S&P 500 change -2.2, AAPL change -3.1'],
    // what was turned over after an index is no firm’s revenue; in a year it is
    [
      'Apple fell 2%. The FTSE 100 rose 0.3% to 9,700. Turnover fell 8% to £4.1 billion from £4.5 billion.',
      'AAPL change -2, FTSE 100 change 0.3, FTSE 100 index_level 9700, FTSE 100 change -8, FTSE 100 volume 4100000000, FTSE 100 volume 4500000000',
    ],
    [
      'Apple fell 2%. The FTSE 100 rose 0.3%. Turnover was £4.1 billion in the year.',
      'AAPL change -2, FTSE 100 change 0.3, AAPL revenue 4100000000',
    ],
    // funds by what they hold, with their flows in brackets
    [
      'Equity funds saw outflows of $11 billion. The taxable bond fund (+$2.4 billion) and municipal debt fund (-$310 million) groups were mixed.',
      'equity funds volume 11000000000, taxable bond fund volume 2400000000, municipal debt fund volume -310000000',
    ],
    [
      'Bitcoin fell 3%. Apple lost 1%.\nLiquidations totalled $310 million over the day.',
      'BTC change -3, AAPL change -1, liquidations volume 310000000',
    ],
    // what is numbered, where no firm is spoken of
    [
      'Mortgage approvals fell 2% to 61,400. Meanwhile, the number of cash buyers rose by 5% to 31,200.',
      'mortgage approvals change -2, mortgage approvals count 61400, cash buyers change 5, cash buyers count 31200',
    ],
    ['Apple said profit rose. The number of customers rose 4% to 2.1 million.', 'AAPL change 4, AAPL count 2100000'],
    [
      'Inflation was 3%. The number of completed sales of flats fell by 2% to 31,200.',
      'inflation rate 3, completed sales of flats change -2, completed sales of flats count 31200',
    ],
    // how much more it was, whatever bounds it
    ['Apple’s revenue was $2.7 billion, up about $300 million from a year earlier.', 'AAPL revenue 2700000000, AAPL change 300000000'],
    ['Apple’s debt was $2.7 billion, down just over $300 million.', 'AAPL debt 2700000000, AAPL change -300000000'],
    ['The number of listeners grew 6% to 30 million, Apple reported.', 'AAPL change 6, AAPL count 30000000'],
    // what an index tells of is not in points, and what an agency revises is not its own
    [
      'The bank’s House Price Index found that mortgage approvals fell 2% to 61,400.',
      'mortgage approvals change -2, mortgage approvals count 61400',
    ],
    ['The Commerce Department revised down the growth of GDP to 2.3 percent from 2.6 percent.', 'GDP change 2.3, GDP change 2.6'],
    ['Apple trades below Microsoft’s multiple of 29.', 'MSFT multiple 29'],
    // what a currency is measured by has not moved
    ['The euro was firmer, climbing 0.4% on the dollar to $1.1712.', 'euro change 0.4, euro price 1.1712'],
    ['Sterling gained 0.2% on the euro.', 'sterling change 0.2'],
    ['Apple rose 2%.\nGlue Systems (GLUE): The shop rose 12%.', 'AAPL change 2, Glue Systems change 12'],
    ['Apple (AAPL) — The maker of phones gained 3% while Nvidia fell 1%.', 'AAPL change 3, NVDA change -1'],
    ['Apple rose 2%.\nMicrosoft: Keeps its $300 price target on the shares.', 'AAPL change 2, AAPL price 300'],
    ['Apple (AAPL): Same-Store Sales +4.0 per cent, Street Expected +5.1 per cent.', 'AAPL change 4, AAPL change 5.1'],
    ['1. Nvidia (NVDA): up 3%. 2. Apple (AAPL): down 4%.', 'NVDA change 3, AAPL change -4'],
    [
      'Apple fell 1%.\nOil: Brent crude fell 3%.\nGold: Futures were up 1% at $2,600.',
      'AAPL change -1, Brent change -3, gold change 1, gold price 2600',
    ],
    ['Apple — Microsoft’s rival — rose. Microsoft won. It gained 3%.', 'MSFT change 3'],
    [
      'The S&P 500 fell. Apple, whose tables list more than 18,700 funds, reckons that it stands 20% lower.',
      'S&P 500 count 18700, S&P 500 change -20',
    ],
    ['OMAHA (AP) — Profit at Apple fell 5%. It lost $2 billion.', 'AAPL change -5, AAPL profit 2000000000'],
    // so does a firm that is known by its form or its code alone
    [
      'Apple is up 4% at $15.76.\nVirpax Pharmaceuticals, Inc. (NASDAQ:VRPX), the stock is trading at $5.30.',
      'AAPL change 4, AAPL price 15.76, Virpax Pharmaceuticals price 5.3',
    ],
    ['Apple rose 2%.\nVirpax Pharmaceuticals Inc. reported. The shares fell 5%.', 'AAPL change 2, Virpax Pharmaceuticals Inc change -5'],
    ['The top gainer was Aphria Inc, which jumped 7.2pc, followed by Apple Inc, up 5.1pc.', 'Aphria Inc change 7.2, AAPL change 5.1'],
    [
      'Apple fell 1.5pc, and the second-biggest decliner was North West Co Inc, down 1.1pc.',
      'AAPL change -1.5, North West Co Inc change -1.1',
    ],
    [
      'The biggest loser was Apple AG O.N. (DE:APPG), which fell 1.33%, ahead of Nvidia AG Pref (DE:NVDG_p), which lost 1.2%.',
      'AAPL change -1.33, NVDA change -1.2',
    ],
    [
      'Apple rose 2%. The $7.1 billion-asset Microsoft said it will pay $303 million.',
      'AAPL change 2, MSFT holding 7100000000, MSFT spend 303000000',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});

/** Subject, kind, value, unit, direction and metric of every figure. */
const told = (text: string): string =>
  read(text)
    .map(({ subject, kind, value, unit, direction, metric }: KeyFigure) =>
      [subject, kind, value, unit, direction, metric].filter((part) => part !== null && part !== undefined && part !== '').join(' '),
    )
    .join(', ');

describe('what a figure of a market report says', () => {
  it.each([
    ['The S&P 500 recovered from big losses on Tuesday, pulling ahead 144 points.', 'S&P 500 change 144 points up'],
    ['The S&P 500 picked up 25.4 points.', 'S&P 500 change 25.4 points up'],
    ['Apple picked up the tab of $25 million.', 'AAPL deal_value 25000000 USD'],
    [
      'Apple shares dropped to 2,540 yen as the firm announced it would raise up to 332.1 billion yen.',
      'AAPL price 2540 JPY down, AAPL funding 332100000000 JPY',
    ],
    [
      'Apple rose 2% to HK$9 following an upgrade of its target price to HK$9.50.',
      'AAPL change 2 percent up, AAPL price 9 HKD up, AAPL price 9.5 HKD up target price',
    ],
    ['Apple posted earnings-per-share of $1.19.', 'AAPL profit 1.19 USD earnings'],
    ['Apple was up 4.7% or 0.87 points to 19.40.', 'AAPL change 4.7 percent up, AAPL change 0.87 points up'],
    ['S&P 500 16,388.40 +0.2%', 'S&P 500 index_level 16388.4 points, S&P 500 change 0.2 percent up'],
    ['The S&P 500 fell 5.10 percent to 17.10 levels.', 'S&P 500 change -5.1 percent down, S&P 500 index_level 17.1 points down'],
    ['Analysts polled by Microsoft are forecasting earnings growth of 30% for the S&P 500.', 'S&P 500 change 30 percent up earnings'],
    ['Core Tier 1 equity at Apple increased from 6.3% to 7%.', 'AAPL rate 6.3 percent up, AAPL rate 7 percent up'],
    ['Shares of Apple fell after a $13.75bn fine.', 'AAPL spend 13750000000 USD'],
    ['Apple cut its forecast to $31 billion.', 'AAPL revenue 31000000000 USD down'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['The S&P 500 swung throughout the day, with a high of 6,749.6 and a low of 6,629.2.', ['intraday', 'intraday']],
    ['The S&P 500 hit a record high of 6,749.6 during the session.', ['record']],
  ])('knows the peak of a day from that of all time: %s', (text, windows) => {
    expect(read(text).map(({ window }) => window?.label)).toEqual(windows);
  });
});
