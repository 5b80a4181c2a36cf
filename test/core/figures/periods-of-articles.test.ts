import { describe, expect, it } from 'vitest';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import { read } from './read.ts';

/** Value, kind and window of every figure; an assumed window in brackets. Published on Wednesday 2025-12-03. */
const timed = (text: string): unknown[] =>
  read(text).map(({ value, kind, window }: KeyFigure) =>
    [value, kind, window?.loose ? `(${window.label})` : (window?.label ?? '')].join(' '),
  );

describe('lines that head the moves below them', () => {
  it.each([
    [
      'On Wednesday:\n\nThe S&P 500 fell 44 points, or 1.1%.\n\nFor the week:\n\nThe S&P 500 is down 17 points, or 0.4%.\n\nFor the year:\n\nThe S&P 500 is down 910 points, or 19%.',
      [
        '-44 change day',
        '-1.1 change (day)',
        '-17 change (week)',
        '-0.4 change (week)',
        '-910 change (this year)',
        '-19 change (this year)',
      ],
    ],
    ['For the week:\nThe S&P 500 is up 0.4%.\nOn Friday:\nThe S&P 500 rose 1.1%.', ['0.4 change (week)', '1.1 change (day)']],
    // neither shares nor what stands below a paragraph
    ['For the year:\nThe S&P 500 is up 9%.\nApple shares fell 3% to $97.', ['9 change (this year)', '-3 change day', '97 price day']],
    [
      'For the year:\nThe S&P 500 is up 9%.\nTraders said that they had seen nothing like it, and that they would stay at their desks for as long as the holidays let them.\nThe S&P 500 was down 2%.',
      ['9 change (this year)', '-2 change (day)'],
    ],
    // a year that profit is low in
    ['Apple said profit would be low this year and its shares fell 5%.', ['-5 change (day)']],
  ])('%s', (text, expected) => expect(timed(text)).toEqual(expected));
});

describe('the time of what moved a share', () => {
  it.each([
    ['Nvidia rose 1% on Tuesday, while Apple fell 3% on posting weak first-half profit.', ['1 change day', '-3 change (day)']],
    ['Apple fell 3% on second-quarter results.', ['-3 change (day)']],
    ['Apple fell 3% on its third-quarter update.', ['-3 change (day)']],
    ['Apple fell 3% on results for the first half.', ['-3 change (day)']],
    ['Apple is up 3% on the quarter.', ['3 change (quarter)']],
    ['Apple is up 3% on hopes of a deal this year.', ['3 change (this year)']],
    ['Net profit in the six months ended in June was $9 billion.', ['9000000000 profit 6 months']],
    ['Net profit of Apple in the 26 weeks ended in June was $9 billion.', ['9000000000 profit 26 weeks']],
  ])('%s', (text, expected) => expect(timed(text)).toEqual(expected));
});

describe('the time of a figure', () => {
  it.each([
    // one day of a month, and one that ends before now
    ['Apple jumped 9% on a single day in October.', [['day', '2025-10-01', '2025-10-31']]],
    ['Apple lost 9% in one session in November.', [['day', '2025-11-01', '2025-11-30']]],
    // a chance is of what is to come, a move of what has been
    ['Kalshi gives Tesla a 30% chance of a recall in March.', [['month', '2026-03-01', '2026-03-31']]],
    ['Kalshi gave Tesla a 30% chance of a recall in September.', [['month', '2025-09-01', '2025-09-30']]],
    ['Kalshi gives Tesla a 30% chance of a recall in December.', [['month', '2025-12-01', '2025-12-31']]],
    ['Tesla lost 9% in March.', [['month', '2025-03-01', '2025-03-31']]],
    ['Apple lost 9% in November.', [['month', '2025-11-01', '2025-11-30']]],
    ['Microsoft shares ended October 12 pct higher.', [['month', '2025-10-01', '2025-10-31']]],
    ['Apple shares rose 7% in the week to Nov. 14.', [['week', '2025-11-07', '2025-11-14']]],
    ['Apple shares fell 9% this year through October.', [['ytd', '2025-01-01', '2025-10-31']]],
    [
      'Apple shares, up 80% this year, were 4% lower.',
      [
        ['ytd', '2025-01-01', '2025-12-03'],
        ['day', undefined, undefined],
      ],
    ],
    [
      'Apple, which has gained 80% this year, was down 4%.',
      [
        ['ytd', '2025-01-01', '2025-12-03'],
        ['day', undefined, undefined],
      ],
    ],
    ['Apple shares fell 9% in the three months to September.', [['days', '2025-07-02', '2025-09-30']]],
    ['Apple shares rose 1% at the close on Monday.', [['day', '2025-12-01', '2025-12-01']]],
    // what is surveyed by the month has no day
    [
      'Food prices rose 0.4 percent. Wheat prices fell 2%.',
      [
        [undefined, undefined, undefined],
        ['day', undefined, undefined],
      ],
    ],
    [
      'Inflation was 3%. The number of cash buyers rose by 5%.',
      [
        [undefined, undefined, undefined],
        [undefined, undefined, undefined],
      ],
    ],
    ['Apple shares rose 1% yesterday.', [['day', '2025-12-02', '2025-12-02']]],
    ['Apple shares rose 1% today.', [['day', '2025-12-03', '2025-12-03']]],
    ['Apple shares rose 1% over Monday and Tuesday.', [['on', '2025-12-01', '2025-12-02']]],
    ['Apple shares rose 1% Monday through Wednesday.', [['on', '2025-12-01', '2025-12-03']]],
    ['Apple shares rose 1% on both Monday and Tuesday.', [['other', undefined, undefined]]],
    ['Apple shares rose 1% on Monday and Thursday.', [['other', undefined, undefined]]],
    ['Apple shares rose 1% on Monday and Tuesday saw no trading.', [['day', '2025-12-01', '2025-12-01']]],
    ["As of Tuesday's close, Apple shares were up 1% this year.", [['ytd', '2025-01-01', '2025-12-02']]],
    ['Apple shares were up 1% for the year as of the close on Monday.', [['ytd', '2025-01-01', '2025-12-01']]],
    ['Apple shares were up 1% this year as of Tuesday.', [['ytd', '2025-01-01', '2025-12-02']]],
    ['Apple shares fell 1% between Oct. 29 and Tuesday.', [['since', '2025-10-29', '2025-12-02']]],
    ['From Nov. 3 to Nov. 14 Apple shares fell 1%.', [['since', '2025-11-03', '2025-11-14']]],
    ['Apple shares fell 1% from Friday to Tuesday.', [['since', '2025-11-28', '2025-12-02']]],
    [
      'Apple shares fell 1% from Tuesday to $97.',
      [
        ['day', undefined, undefined],
        ['day', undefined, undefined],
      ],
    ],
    // a part of it, and no period
    ['Apple shares are off a quarter since July.', [['since', '2025-07-01', undefined]]],
    ['Apple shares have shed a quarter since 2023.', [['since', '2023-01-01', undefined]]],
    ['Apple shares fell 2% in the worst quarter since 2009.', [['day', undefined, undefined]]],
    // from some other day
    ['Apple shares were up a quarter from June lows.', [['other', '2025-06-01', '2025-12-03']]],
    ['Apple shares are up 40% from their low.', [['since', undefined, undefined]]],
    ['Apple shares rebounded 9% from a five-year low.', [['since', undefined, undefined]]],
    ['Apple shares rose 1% last Tuesday.', [['other', undefined, undefined]]],
    ['Apple shares rose 1% last Friday.', [['day', '2025-11-28', '2025-11-28']]],
    ['Apple shares rose 1% on Friday of last week.', [['other', undefined, undefined]]],
    ['Apple shares rose 1% two weeks ago.', [['other', undefined, undefined]]],
    ['Apple shares were 1% higher than two weeks ago.', [['days', '2025-11-19', '2025-12-03']]],
    ['Apple shares rose 1% from a month ago.', [['month', '2025-11-03', '2025-12-03']]],
    ['Apple shares are 1% above where they stood a month ago.', [['month', '2025-11-03', '2025-12-03']]],
  ])('is from one day to another: %s', (text, times) => {
    expect(read(text).map(({ window }) => [window?.type, window?.from, window?.to])).toEqual(times);
  });

  it.each([
    ['Apple stood at $97, some $8 above March’s low.', 'other'],
    ['Apple stood at $97, $20 under the broker’s target.', 'other'],
    ['Apple stood at $97, $30 below the record.', 'other'],
    ['Apple stood at $97, $2 below Tuesday’s close.', 'since'],
  ])('is since whenever it was there: %s', (text, type) => {
    expect(read(text)[1]).toMatchObject({ kind: 'change', window: { type } });
  });

  it.each([
    // a day to come is no day of a year ago
    ['Apple, due to report on Dec. 11, fell 3.2%.', ['-3.2 change (day)']],
    ['Microsoft fell 3.2% on Nov. 13.', ['-3.2 change 2025-11-13']],
    // near a price is not at the close, and what a distance goes from is no price of now
    ['Apple traded close to $280 on Tuesday.', ['280 price day']],
    ['Apple closed close to $280 on Tuesday.', ['280 price close']],
    ['Apple trades 8 per cent above $260.', ['8 change (prior)', '260 price (prior)']],
    ['Apple trades 8% short of $310.', ['-8 change (day)', '310 price (prior)']],
    // but a price moved past is one of now, and one told with its time is of then
    ['Apple sank 8% under $260 on Tuesday.', ['-8 change (prior)', '260 price day']],
    ['Apple trades 8% below the $310 it touched in June.', ['-8 change (prior)', '310 price (June)']],
    // why it moved is no time
    ['Apple lost 4% over Intel’s chips.', ['-4 change (day)']],
    ['Apple gained 4% from Intel’s troubles.', ['4 change (day)']],
    ['Apple lost 4% over record costs.', ['-4 change (day)']],
    ['Apple gained 4% from low wages.', ['4 change (day)']],
    ['Apple’s 40% climb from its April low stirs debate.', ['40 change (since April low)']],
    ['Apple gained 4% from a low base.', ['4 change (day)']],
    ['Apple gained 4% from May’s price.', ['4 change (prior)']],
    ['Apple lies 9% below its high-water mark.', ['-9 drawdown (since high)']],
    ['Apple’s sales rose 4% over the year-ago quarter.', ['4 change (yoy)']],
    ['Apple shares vaulted 9%, their biggest one-day rise since 2019.', ['9 change (day)']],
    // from a low it rises
    ['Apple rose 4% on Tuesday from a record low.', ['4 change day']],
    ['Apple is up 8% from its November low.', ['8 change (since Nov low)']],
    ['Apple is up 8% from its low in April and 3% from a record low.', ['8 change (since April low)', '3 change (since low)']],
    ['Apple jumped 4%, up over 90% from its April low.', ['4 change (day)', '90 change (since April low)']],
    ['Apple is 8% off its peak in August and lost 2% over the month.', ['-8 drawdown (since Aug peak)', '-2 change (month)']],
    ['Apple gained 300% over the past two decades.', ['300 change (2 decades)']],
    ['In the April-to-June quarter Apple earned $12 billion.', ['12000000000 profit quarter']],
    [
      'Apple earned $12 billion in the third quarter, compared with $9 billion in the same period of 2024.',
      ['12000000000 profit (quarter)', '9000000000 profit (year ago quarter)'],
    ],
    // a month of delivery is none of a move
    ['Arabica coffee for January fell 2%.', ['-2 change (day)']],
    ['Arabica coffee fell 2% for November.', ['-2 change (November)']],
    ['The S&P 500 fell after a high for the year of 6,920 on Thursday.', ['6920 index_level (day)']],
    ['Apple shares have lost 20% since the filing.', ['-20 change (since filing)']],
    ['Apple shares have lost 20% since then.', ['-20 change (since then)']],
    ['Apple shares are 30% below their July 3 peak.', ['-30 drawdown (since July 3 peak)']],
    ['Exports rose 8% on-year in November.', ['8 change (yoy)']],
    ['Hourly wages rose 0.2% from the month before and 3% from a year earlier.', ['0.2 change (month)', '3 change yoy']],
    ['The FTSE 100 is up 11% so far in 2025.', ['11 change ytd']],
    ['The FTSE 100 is up 2% so far in November.', ['2 change November']],
    ['Apple’s fund returned 12% a year over the past decade.', ['12 change (10 years)']],
    ['Apple hit a high, the best in a decade, and rose 4%.', ['4 change (day)']],
    ['Apple’s sales rose 4% sequentially.', ['4 change (quarter)']],
    ['In the year to June output fell 2%.', ['-2 change (year)']],
    ['In the year to date Apple shares rose 3%.', ['3 change (ytd)']],
    ['In the year to come output fell 2%.', ['-2 change ']],
    ['GDP shrank after contracting 0.6% in the first quarter.', ['-0.6 change (quarter)']],
    ['Apple was quiet in the month before it rose 3%.', ['3 change (day)']],
    // another verb has a time of its own
    [
      'Apple closed at $71.85, down $1.12, and has dropped 37% this year.',
      ['71.85 price close', '-1.12 change day', '-37 change this year'],
    ],
    // what is contrasted goes over the same time
    [
      'At Friday’s close Apple is up 16.5% this year compared with 7.5% for the S&P 500.',
      ['16.5 change (this year)', '7.5 change (this year)'],
    ],
    // what opens a paragraph rules it until another time is named
    [
      'After the bell, Apple climbed 6% as quarterly revenue topped expectations. Microsoft shares sank 3%.',
      ['6 change after-hours', '-3 change after-hours'],
    ],
    [
      'After the bell, Apple climbed 6%. On Tuesday Microsoft fell 3%. Nvidia shares lost 2%.',
      ['6 change after-hours', '-3 change day', '-2 change day'],
    ],
    ['After the bell, Apple climbed 6%.\nMicrosoft shares fell 3%.', ['6 change after-hours', '-3 change day']],
    ['Apple climbed 6% after the bell. Microsoft shares fell 3%.', ['6 change after-hours', '-3 change day']],
    // a time without a date, a day that the share began on, and the time of what it was before
    ['Apple peaked in March 2000 and lost 80% of its value in the bust that followed.', ['-80 change (then)']],
    ['Apple shares lost 3% on Wednesday in the rout that followed.', ['-3 change day']],
    ['Apple rose on Wednesday, ending its first day up 15% at $45.82.', ['15 change (debut)', '45.82 price (debut)']],
    ['Apple soared on its first day but has lost 55% since then.', ['-55 change (since then)']],
    ['Apple’s spread climbed to 105 basis points from 38 in June.', ['105 rate ']],
    ['Apple’s spread climbed to 105 basis points in June.', ['105 rate June']],
    // what has no daily price moved on no day
    ['Apple reported. The wage bill fell 14%.', ['-14 change ']],
    // the day of somebody else’s clause
    ['Under Tim Cook, who took over on Aug. 7, Apple is cutting 9,000 jobs.', ['9000 count ']],
    // the period of the results goes on, and a year before it
    [
      'Apple earned $1.3 billion in the third quarter ended Sept. 30. Revenue was $5.6 billion, compared with $4.8 billion a year earlier.',
      ['1300000000 profit (quarter)', '5600000000 revenue (quarter)', '4800000000 revenue (year ago quarter)'],
    ],
    // what stood at the time named before, in its clause or in that of the amount
    ['It was the first such fall since April 2021, when Apple lost 12%.', ['-12 change (April 2021)']],
    ['Not since January 2023, a month in which Apple sold 28,910 cars, was it so cold.', ['28910 count (Jan 2023)']],
    [
      'Apple is worth $2 billion, far from the $9 billion that backers saw in it in 2021.',
      ['2000000000 market_cap ', '9000000000 market_cap 2021'],
    ],
    ['Apple owed $107 billion, against $79 billion twelve months before.', ['107000000000 debt ', '79000000000 debt (year ago)']],
    // a period at the head holds for a deal far off
    ['Last month Apple, once a maker of beige boxes, signed a contract worth $9 billion.', ['9000000000 deal_value last month']],
    // parts and joined months
    ['Apple shares fell 8% in early October.', ['-8 change (early October)']],
    ['Apple earned $2 billion in the April-June quarter.', ['2000000000 profit quarter']],
    ['Apple sees a profit of $2 billion for the April-September half.', ['2000000000 profit (half year)']],
    ['Apple has a 12% chance of winning it by the end of the year.', ['12 probability by year-end']],
    // who guides for a quarter has reported one, and compares it with that of the year before
    [
      'For the three months now under way Apple is guiding to sales of $28 billion. Its revenue tripled to $26 billion, and profit came to $14 billion, from a mere $2 billion.',
      [
        '28000000000 revenue (current quarter)',
        '3 multiple (yoy)',
        '26000000000 revenue (quarter)',
        '14000000000 profit (quarter)',
        '2000000000 profit (year ago quarter)',
      ],
    ],
    [
      'Apple is expected to report a loss of $35 million for the quarter. Analysts forecast a loss of $21 million.',
      ['35000000 profit (quarter)', '21000000 profit (quarter)'],
    ],
    // the month that is reported, and what it is compared with
    [
      'Apple sold 19,870 cars in November. Microsoft sold 27,540 cars, 97% above those of November 2024, and 5% below those of October 2025.',
      ['19870 count month', '27540 count (month)', '97 change (yoy)', '-5 change (vs Oct 2025)'],
    ],
    ['Payrolls rose by 64,000.', ['64000 count (month)']],
    // levels of a close, and moves of an opening
    [
      'The S&P 500 closed at 5,852.30. A slip of 1% took the FTSE 100 to 8,534.',
      ['5852.3 index_level close', '-1 change (day)', '8534 index_level (close)'],
    ],
    ['The FTSE 100 started at 8,126 with a gain of 20 points (0.5%).', ['8126 index_level open', '20 change open', '0.5 change open']],
    ['Foreigners bought a net $1.1 billion of shares.', ['1100000000 volume (day)']],
    ['Spot Bitcoin ETFs lost $79 million on Tuesday. One of them gave back $33 million.', ['79000000 volume day', '33000000 volume (day)']],
  ])('%s', (text, figures) => {
    expect(timed(text)).toEqual(figures);
  });
});

describe('what a number says', () => {
  it.each([
    ['Apple’s fund returned minus 9 per cent.', '-9 percent'],
    // what is left of a growth is positive
    ['Apple sees growth slowing to 6 percent.', '6 percent'],
    // debts fall due, and nothing falls
    ['Microsoft has $425m of bonds that fall due in June 2027 at 3.79%.', '425000000 USD, 3.79 percent'],
    ['Apple spent $31 million on repurchasing 1.9 million of its own shares.', '31000000 USD, 1900000 shares'],
    ['Apple spent €31 million, and profit fell 30% on costs of 9 million.', '31000000 EUR, -30 percent, 9000000 EUR'],
    ['Patients of Apple lost 12.4% of their body weight, 27.3 pounds, after 72 weeks.', ''],
    ['Apple has 412 stores with an area of 77.8 million sq. ft.', '412 stores, 77800000 sq ft'],
    ['Microsoft cut its sales growth forecast to 8-11% from 8-14%.', '8 percent, 8 percent'],
  ])('%s', (text, values) => {
    expect(
      read(text)
        .map(({ value, unit }) => `${value} ${unit}`)
        .join(', '),
    ).toBe(values);
  });
});

describe('the time that another clause names', () => {
  it.each([
    // of the noun behind the hyphen
    ['Microsoft slid 7.1% as its third-quarter outlook disappointed.', ['-7.1 change (day)']],
    ['Microsoft slid 7.1% even though its third-quarter bookings rose.', ['-7.1 change (day)']],
    ['Microsoft rose 8%, lifted by second-quarter orders.', ['8 change (day)']],
    ['Microsoft rose 8% to $512 as second-quarter cloud sales grew.', ['8 change (day)', '512 price (day)']],
    ['Microsoft rose 8% in the second quarter.', ['8 change (quarter)']],
    // a season is no day
    ['Microsoft fell 8% last winter.', ['-8 change (season)']],
    ['Microsoft gained 8% over the summer and slipped 1% on Tuesday.', ['8 change (season)', '-1 change day']],
    // from a day that an earlier clause tells of
    ['Nvidia was listed in 1999 and has gained 60% since.', ['60 change (since then)']],
    ['Nvidia, split off in 2024, has lost 20% of its value since.', ['-20 change (since then)']],
    ['Nvidia fell 12% in April and is up 8% since, helped by buybacks.', ['-12 change (April)', '8 change (since then)']],
  ])('%s', (text, expected) => {
    expect(timed(text)).toEqual(expected);
  });
});
