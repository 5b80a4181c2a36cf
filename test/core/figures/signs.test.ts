import { describe, expect, it } from 'vitest';
import { isOfPrice } from '../../../src/core/figures/kinds/stated-metric.ts';
import { read } from './read.ts';

/** Each figure as `NAME kind value`, with its metric where it has one. */
const said = (text: string): string =>
  read(text)
    .map(({ subject, kind, value, metric }) => `${subject} ${kind} ${value}${metric === undefined ? '' : ` of ${metric}`}`)
    .join(', ');

describe('which way it went', () => {
  it.each([
    ['Apple raised its profit forecast by nearly 40%.', 'AAPL change 40 of profit forecast'],
    // what a symbol did, by its own sign
    ['Apple fell 8%, while Nvidia (NVDA 1.6%) and Microsoft (MSFT -3.2%) fell.', 'AAPL change -8, NVDA change 1.6, MSFT change -3.2'],
    ['Its largest holdings are Nvidia (NVDA 7.6%) and Microsoft (MSFT 6.2%).', 'NVDA share 7.6, MSFT share 6.2'],
    ['Apple plunged 8.8% or 73p to 760p.', 'AAPL change -8.8, AAPL change -0.73, AAPL price 7.6'],
    ['The S&P 500 rose, bringing the appreciation to 3.6% this week.', 'S&P 500 change 3.6'],
    // more of something, whatever fell before it
    ['Apple’s chip uses 30% less power and has 20% more memory.', 'AAPL change -30 of power, AAPL change 20 of memory'],
    ['Apple sold 12% fewer phones, while Nvidia sold 3% more.', 'AAPL change -12 of phones, NVDA change 3'],
    ['Apple’s budget was down a third from last year.', 'AAPL change -33.3 of budget'],
    ['Apple raised its order by 45 to 145 jets.', 'AAPL count 45, AAPL count 145'],
    ['Apple fell 8% because its cloud grew more slowly, and Nvidia 2%.', 'AAPL change -8, NVDA change -2'],
    ['Apple fell 3% as sales rose less than hoped, and Nvidia 5%.', 'AAPL change -3, NVDA change -5'],
    ['Apple rose 3% although profit fell, and Nvidia 5%.', 'AAPL change 3, NVDA change 5'],
    ['Apple fell 3% as demand sank, and Nvidia rose 5%.', 'AAPL change -3, NVDA change 5'],
    ['Bitcoin is 40% under the level of a year ago.', 'BTC change -40 of distance'],
    ['Bitcoin rose 4% under the new law.', 'BTC change 4'],
    ['Bitcoin is 12% under last year’s level.', 'BTC change -12 of distance'],
    ['Apple fell 3% and Nvidia has 12% of the market.', 'AAPL change -3, NVDA share 12'],
    ['Apple gave way by 2.4 percent on Tuesday.', 'AAPL change -2.4'],
    ['Apple slid 4% having risen 23% this year.', 'AAPL change -4, AAPL change 23'],
    // a move told twice, its direction once
    [
      'The FTSE 100 finished 58.2 points, or 0.6%, lower at 9,702.5.',
      'FTSE 100 change -58.2, FTSE 100 change -0.6, FTSE 100 index_level 9702.5',
    ],
    [
      'The FTSE 100 ended 0.31% or 30.4 points, lower at 9,702.5.',
      'FTSE 100 change -0.31, FTSE 100 change -30.4, FTSE 100 index_level 9702.5',
    ],
    ['The FTSE 100 pared its fall to finish 14.2 points lower at 9,702.5.', 'FTSE 100 change -14.2, FTSE 100 index_level 9702.5'],
    ['The FTSE 100 is expected to end at 9,650 points, up 1%.', 'FTSE 100 index_level 9650, FTSE 100 change 1'],
    ['The FTSE 100 lost 58 points, or 0.6%, higher oil prices being no help.', 'FTSE 100 change -58, FTSE 100 change -0.6'],
    // a level, and no move
    ['The FTSE 100 closed higher than 9,700 points.', 'FTSE 100 index_level 9700'],
    ['The FTSE 100 closed more than 60 points higher.', 'FTSE 100 change 60'],
    ['Apple gave 1.2 percent away on Tuesday.', 'AAPL change -1.2'],
    ['Apple closed with a plus of 2 percent. Nvidia closed with a minus of 3 percent.', 'AAPL change 2, NVDA change -3'],
    [
      'The S&P 500 fell 1% to 6,700 points, after a high for the year of 6,890.',
      'S&P 500 change -1, S&P 500 index_level 6700, S&P 500 index_level 6890',
    ],
    ['Treasury yields climb to 4.5%, Apple 2%.', 'Treasury rate 4.5, AAPL change 2'],
    ['The S&P 500 extended its retreat to 30% from its record high.', 'S&P 500 drawdown -30'],
    ['The deal leaves Apple at 30% of the airline.', 'AAPL share 30'],
    ['The Fed raised its policy rate 50 basis points in an off-cycle meeting.', 'Fed change 50'],
    ['The Fed raised its key rates 25 points.', 'Fed change 25'],
    ['The Fed cut its policy rate 50 basis points in an off-cycle meeting.', 'Fed change -50'],
    [
      'The S&P 500 closed 41.2 points, or 0.6 per cent, lower at 6,710.4.',
      'S&P 500 change -41.2, S&P 500 change -0.6, S&P 500 index_level 6710.4',
    ],
    ['The FTSE 100 ended 31 points or 0.3 per cent higher.', 'FTSE 100 change 31, FTSE 100 change 0.3'],
    ['The S&P 500 might touch 8,000 by May.', 'S&P 500 index_level 8000'],
    ['Apple settled $2.50, or 1.3%, higher at $194.', 'AAPL change 2.5, AAPL change 1.3, AAPL price 194'],
    ['Apple finished 2.2%, or 9 cents, lower.', 'AAPL change -2.2, AAPL change -0.09'],
    ['Apple settled at $250, or 1.3% higher.', 'AAPL price 250, AAPL change 1.3'],
    ['Apple’s costs were 6% higher-than-planned.', 'AAPL change 6 of costs'],
    ['The S&P 500 fell 41 points, or 0.6 per cent, higher costs hurting.', 'S&P 500 change -41, S&P 500 change -0.6'],
    ['House prices were steady from month to month, ticking upwards by 0.2%.', 'house prices change 0.2'],
    ['Apple paid upwards of $2 billion for chips.', 'AAPL spend 2000000000'],
    ['Apple rose 3% upside-down markets or not.', 'AAPL change 3'],
    ['Apple pays a yield of 2.3% and has lost 12% this year.', 'AAPL rate 2.3 of yield, AAPL change -12'],
  ])('%s', (text, figures) => {
    expect(said(text)).toBe(figures);
  });

  it.each([
    ['The cut took Apple’s yield from 7.8% to 4.1%.', 'down'],
    ['The move took the repo rate from 4.5% to 4.75%.', 'up'],
    ['Gilts fell, pushing the 30-year yield to 5.3%.', 'up'],
    ['Stocks fell and bonds rallied, sending the 10-year yield to 4.1%.', 'down'],
    ['Gilts fell, pushing the 30-year yield up to 5.3%.', 'up'],
    ['Treasuries fell, driving the 10-year yield down to 4.1%.', 'down'],
    ['Bonds rallied after inflation fell, sending the yield to 3.5%.', 'down'],
    ['Margins of 5% to 4% are usual.', null],
    ['Apple agreed to lower its fees to 15%.', 'down'],
    ['Thanks to lower costs Apple had a margin of 15%.', null],
    ['Apple shares rose to higher than 5%.', 'up'],
    ['Mortgage rates ranged from 6.5% to 7%.', null],
    ['Interest rates from 3% to 5% apply.', null],
  ])('tells by both ends where a rate came to: %s', (text, direction) => {
    expect(read(text).at(-1)?.direction).toBe(direction);
  });

  it('takes the sign of the next figure for no hedge', () => {
    expect(read('Apple swung to a margin of minus 3.2% from plus 6.1%.').map(({ hedge }) => hedge)).toEqual(['none', 'none']);
    expect(read('Apple grew 20% plus.').map(({ hedge }) => hedge)).toEqual(['more_than']);
  });

  it('leaves as the level it was what stands behind the first in a row of past levels', () => {
    expect(
      read('The odds of a cut dropped to 44% from 67% a week ago and 95% a month ago.').map(({ kind, value }) => [kind, value]),
    ).toEqual([
      ['probability', 44],
      ['probability', 67],
      ['probability', 95],
    ]);
  });

  it('takes for a part of a whole what losses are of it, and for a move what was lost of a value', () => {
    expect(said('Apple’s losses were 30% of sales.')).toContain('share 30');
    const [lost] = read('Apple lost 3% of its value.');
    expect(lost).toMatchObject({ kind: 'change', value: -3 });
    expect(lost !== undefined && isOfPrice(lost)).toBe(true);
  });
});
