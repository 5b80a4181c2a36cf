import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/core/claims/check.ts';
import { read } from '../figures/read.ts';
import { PUBLISHED, SHARE } from './fall.ts';
import { verdictOn } from './verdict-on.ts';

describe('a day', () => {
  test.each([
    ['Apple shares fell 5.7% on Tuesday.', '5.7%', 'consistent'],
    ['Apple shares fell 8.7% on Tuesday.', '8.7%', 'inconsistent'],
    ['On Tuesday, Apple shares fell 5.7% to $100.', '$100', 'consistent'],
    ['On Tuesday, Apple shares fell 5.7% to $120.', '$120', 'inconsistent'],
    ['Apple closed 3% lower.', '3%', 'consistent'],
    ['Apple closed 5% lower on Wednesday.', '5%', 'inconsistent'],
    // during the session the fall had been 5 %
    ['Apple shares slipped 5% on Wednesday.', '5%', 'consistent'],
    ['Apple shares slipped 9%.', '9%', 'inconsistent'],
    ['Apple shares fell as much as 5% on Wednesday.', '5%', 'consistent'],
    ['Apple shares fell as much as 9% on Wednesday.', '9%', 'inconsistent'],
    ['Apple shares rose 3% in after-hours trading.', '3%', 'moment-of-day'],
    ['Apple shares did not fall 5.7% on Tuesday.', '5.7%', 'forecast'],
    ['Apple shares lagged the S&P 500 by 5.7% on Tuesday.', '5.7%', 'business-metric'],
    // a time that nobody reads is not the day at hand
    ['Apple shares fell 57% in the global financial crisis.', '57%', 'no-window'],
    ['Apple shares tumbled 17% when a rival unveiled its model.', '17%', 'no-window'],
    ['Apple closed at $118 on the eve of the results.', '$118', 'no-window'],
    ['A year ago Apple closed at $180.', '$180', 'no-window'],
    ['Apple shares have risen 9% on average in December.', '9%', 'no-window'],
    ['As of Friday’s close, Apple shares were up 28% this year.', '28%', 'inconsistent'],
    ['As of Friday’s close, Apple shares were up 8% this year.', '8%', 'consistent'],
    ['Apple shares have gained 6% this year through Monday’s close.', '6%', 'consistent'],
    ['Apple shares have gained 8% this year through Monday’s close.', '8%', 'inconsistent'],
    ['Apple slumped on Tuesday after dropping 9% the day before.', '9%', 'no-window'],
    ['Apple has not closed above $140 since Nov. 28.', '$140', 'forecast'],
    ['Apple fell through its 50-day average of $130 on Tuesday.', '$130', 'business-metric'],
    // last Friday, on a Wednesday
    ['Apple closed at $108 on Friday.', '$108', 'consistent'],
    ['Apple closed at $97 on Friday.', '$97', 'no-window'],
    // of another day than the one named
    ['Apple shares fell 5.7% on Monday.', '5.7%', 'another-time'],
    ['Apple shares fell 4.6% on Monday.', '4.6%', 'inconsistent'],
    ['Apple shares fell 5.7% on a single day in December.', '5.7%', 'consistent'],
    // "today" is the day of the article alone
    ['Apple shares fell 3% today.', '3%', 'consistent'],
    ['Apple shares fell 5.7% today.', '5.7%', 'another-time'],
    ['Apple shares fell 8% today.', '8%', 'inconsistent'],
    ['Apple shares fell 5.7% yesterday.', '5.7%', 'consistent'],
    ['Apple shares fell 3% yesterday.', '3%', 'another-time'],
    ['Apple shares fell 4.6% yesterday.', '4.6%', 'inconsistent'],
    // what did not happen
    ['Apple must close above $96 on Wednesday.', '$96', 'forecast'],
    ['Apple needs to close above $96.', '$96', 'forecast'],
    ['Had Apple shares fallen 3% on Wednesday, the fund would have closed.', '3%', 'forecast'],
    ['Traders would have left, had it fallen 3% on Wednesday, Apple said.', '3%', 'forecast'],
    ['Were Apple to fall 3% on Wednesday, it would be a record.', '3%', 'forecast'],
    ['It is not true that Apple shares fell 3% on Wednesday.', '3%', 'business-metric'],
    ['Apple shares failed to close 3% lower on Wednesday.', '3%', 'forecast'],
    ['Apple shares came close to falling 3% on Wednesday.', '3%', 'forecast'],
    ['Did Apple shares fall 3% on Wednesday?', '3%', 'forecast'],
    ['Apple shares, which had the market’s attention, fell 3% on Wednesday.', '3%', 'consistent'],
    ['Apple shares fell 3% on Wednesday and closed at $97, close to their low.', '3%', 'consistent'],
    // before and after the session
    ['Apple shares fell 5.7% late Tuesday.', '5.7%', 'moment-of-day'],
    ['Apple shares fell 5.7% on Tuesday evening.', '5.7%', 'moment-of-day'],
    ['Apple shares fell 3% early Wednesday.', '3%', 'moment-of-day'],
    ['Apple shares fell 3% on Wednesday after it reported late Tuesday.', '3%', 'consistent'],
    // another line of the share
    ['Frankfurt-traded Apple shares fell 5.7% on Tuesday.', '5.7%', 'business-metric'],
    ['Tokyo-listed shares of Apple fell 5.7% on Tuesday.', '5.7%', 'business-metric'],
    ['Apple’s Hong Kong shares fell 5.7% on Tuesday.', '5.7%', 'business-metric'],
    ['Apple fell 5.7% in German trading on Tuesday.', '5.7%', 'no-window'],
    ['Apple’s New York shares fell 5.7% on Tuesday.', '5.7%', 'consistent'],
    ['Apple shares fell 8.7% on Tuesday to €91.40.', '8.7%', 'no-window'],
    ['Apple shares fell 8.7% on Tuesday to a low of C$141.', '8.7%', 'no-window'],
    ['Apple shares fell 8.7% on Tuesday as its fine rose to €9 billion.', '8.7%', 'inconsistent'],
    ['Apple shares fell 8.7% on Tuesday after the pound rose to ¥206.', '8.7%', 'inconsistent'],
    ['Apple shares fell 8.7% on Tuesday to $91.40.', '8.7%', 'inconsistent'],
    // a day to come is not the day of the move
    ['Apple shares slipped 3% ahead of results due on Thursday.', '3%', 'consistent'],
    ['Apple closed at $97.', '$97', 'consistent'],
    ['Apple closed at $90 on Tuesday.', '$90', 'inconsistent'],
    ['Apple shares finished at $106 on Dec. 1.', '$106', 'consistent'],
    ['Apple shares finished at $97 on Dec. 1.', '$97', 'another-time'],
    ['Apple shares finished at $90 on Dec. 1.', '$90', 'inconsistent'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('what is not of the closes of the day that is named', () => {
  test.each([
    // a move that was undone
    ['Apple erased a 3% gain on Wednesday.', '3%'],
    ['Apple gave up a 3% gain on Wednesday.', '3%'],
    ['Apple wiped out a 3% rally on Wednesday.', '3%'],
    // of whom is bought
    ['Apple agreed to buy a rival for $5 billion, an 18% premium to Tuesday’s close of $100.', '$100'],
    ['Apple agreed to buy a rival for $34.10 a share, a third more than its closing price of $100 on Tuesday.', '$100'],
    // when it was, and not how long it took
    ['Apple shares fell 16.9% in November after the verdict.', '16.9%'],
    ['It was not the first: in November the report sent Apple shares down 16.9%.', '16.9%'],
    // of another thing
    ['A fund, in which Apple is the top holding, fell 3% on Wednesday.', '3%'],
    ['Every chip stock but Apple fell 3% on Wednesday.', '3%'],
    ['Apple’s stake in Nvidia lost 3% of its value on Wednesday.', '3%'],
    ['Investors who bought Apple on Tuesday have already lost 3%.', '3%'],
    ['The S&P 500 closed below its 50-day average of 97 on Wednesday.', '97'],
    ['Traders piled into Apple’s $97 calls on Wednesday.', '$97'],
    ['Citi says Apple is worth $97.', '$97'],
    ['Apple failed to hold above $97 on Wednesday.', '$97'],
    ['Apple is up 3% from its issue price of $94.', '3%'],
    ['The phone that Apple sells at $97 is new.', '$97'],
    ['Before the split, Apple traded at $97.', '$97'],
    ['Bears see Apple at $97.', '$97'],
    // at some other time, or how often
    ['November was a bad month for Apple, whose shares fell 9%.', '9%'],
    ['Apple shares fell 17% in October and November.', '17%'],
    ['From Nov. 24 to Wednesday, Apple fell 3%.', '3%'],
    ['Apple shares fell 3% the week before last.', '3%'],
    ['Apple shares have fallen 3% or more on ten days this year.', '3%'],
    // denied
    ['Reports that Apple fell 3% on Wednesday were false.', '3%'],
    ['Only buybacks kept Apple from falling 3% on Wednesday.', '3%'],
    ['Without Microsoft, Apple fell 3% on Wednesday.', '3%'],
  ])('%s %s', (text, surface) => {
    expect(verdictOn(text, surface)).not.toMatch(/consistent/);
  });

  test.each([
    ['Apple shares fell 3% on Wednesday, giving up all they had won.', '3%', 'consistent'],
    ['Apple closed 8.5% below Monday’s close.', '8.5%', 'consistent'],
    ['Apple is down 22% from its closing price on Nov. 24.', '22%', 'consistent'],
    ['Apple is down 42% from its closing price on Nov. 24.', '42%', 'inconsistent'],
    ['Apple closed 18.5% below Monday’s level.', '18.5%', 'inconsistent'],
    ['Apple shares gave up 3% on Wednesday.', '3%', 'consistent'],
    ['Apple shares fell 16.9% in November.', '16.9%', 'consistent'],
    ['Apple traded at $97 on Wednesday.', '$97', 'consistent'],
  ])('but %s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('longer periods', () => {
  test.each([
    ['Over the past 30 days Apple fell 22%.', '22%', 'consistent'],
    ['Over the past 30 days Apple fell 15%.', '15%', 'inconsistent'],
    // that was in a week
    ['Over the past 30 days Apple fell 11.8%.', '11.8%', 'another-time'],
    ['In the past 30 days leading up to early December 2025, Apple is down more than 17%.', '17%', 'consistent'],
    ['In the past 30 days leading up to early December 2025, Apple is down more than 37%.', '37%', 'inconsistent'],
    ['The S&P 500 lost 2% in the past 30 days. Apple fell 22% over the same period.', '22%', 'consistent'],
    ['The S&P 500 lost 2% in the past 30 days. Apple fell 40% over that stretch.', '40%', 'inconsistent'],
    ['Apple shares have lost 3% this year.', '3%', 'consistent'],
    ['Apple is down 30% year to date.', '30%', 'inconsistent'],
    ['Apple dropped 11.8% this week.', '11.8%', 'consistent'],
    ['Apple dropped 30% this week.', '30%', 'inconsistent'],
    ['Apple shares fell 8.5% for a two-day loss.', '8.5%', 'consistent'],
    ['Apple shares gained 25% in 2024.', '25%', 'consistent'],
    ['Apple shares gained 60% in 2024.', '60%', 'inconsistent'],
    ['Apple has fallen 8.5% since Monday.', '8.5%', 'consistent'],
    ['Apple lost 16.9% in November.', '16.9%', 'consistent'],
    ['Apple shares lost 16.9% over November.', '16.9%', 'consistent'],
    ['Apple shares ended November 16.9% lower.', '16.9%', 'consistent'],
    ['Apple shares ended November 10.0% lower.', '10.0%', 'inconsistent'],
    ['Apple ended the week 16% lower.', '16%', 'inconsistent'],
    ['Apple notched a weekly loss of 11.8%.', '11.8%', 'consistent'],
    ['Apple opened 3% lower on Wednesday.', '3%', 'moment-of-day'],
    ['Apple fell 3% every Wednesday.', '3%', 'no-window'],
    ['Apple fell 3% the day after Thanksgiving.', '3%', 'no-window'],
    ['Apple has lost 14% since launch in November 2019.', '14%', 'out-of-range'],
    ['Apple ended November at $108.', '$108', 'consistent'],
    ['Apple closed out November at $118.', '$118', 'inconsistent'],
    ['Apple finished the month of November at $118.', '$118', 'no-window'],
    ['Apple closed out 2024 at $100.', '$100', 'consistent'],
    ['Apple shares fell 7.4% over Monday and Tuesday.', '7.4%', 'consistent'],
    ['Apple shares fell 5.7% over Monday and Tuesday.', '5.7%', 'another-time'],
    ['Apple shares fell 4.6% over Monday and Tuesday.', '4.6%', 'inconsistent'],
    ['Apple shares fell 8.5% on Tuesday and Wednesday combined.', '8.5%', 'consistent'],
    ['Apple shares fell 1.9% on both Monday and Tuesday.', '1.9%', 'no-window'],
    ['Two weeks ago Apple shares fell 22%.', '22%', 'no-window'],
    ['Apple shares fell 22% two weeks ago.', '22%', 'no-window'],
    ['Apple shares are 22% lower than two weeks ago.', '22%', 'consistent'],
    ['Apple shares fell 5.7% last Tuesday.', '5.7%', 'no-window'],
    // the month before says nothing of the one named
    ['Apple shares are down 16.9% this month.', '16.9%', 'inconsistent'],
    ['Apple shares fell 16.9% in September.', '16.9%', 'inconsistent'],
    ['Apple shares lost 40% in November.', '40%', 'inconsistent'],
    // it may be of what the firm sold
    ['Apple lost 40% in November.', '40%', 'no-window'],
    // any day of that month may be meant
    ['Apple has lost 60% since October.', '60%', 'no-window'],
    ['Apple shares gained 21% from a year earlier.', '21%', 'consistent'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('peaks', () => {
  test.each([
    ['Apple stands 35% below its October peak.', '35%', 'consistent'],
    ['Apple shares are off 36% from the record of $152.', '36%', 'consistent'],
    ['Apple shares are off 36% from the record of $152.', '$152', 'consistent'],
    // the peak may be older than the series
    ['Apple stands 80% below its peak.', '80%', 'no-window'],
    ['Apple fell from its high of $300 to $97 on Wednesday.', '$300', 'no-window'],
    ['Apple fell from $125 to $97 on Wednesday.', '$125', 'no-window'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('of whom else a move may be is no contradiction', () => {
  test.each([
    // named two sentences before, and another since
    ['Apple rose. Microsoft makes the chips in Boston. Rain fell. The shares gained 50% on Wednesday.', '50%', 'unnamed-subject'],
    ['Apple rose. It met Microsoft in Boston. The shares gained 50% on Wednesday.', '50%', 'unnamed-subject'],
    // by its own sentence, by the one before that names nobody else, or as the only name of the article
    ['Microsoft met Apple. Apple shares gained 50% on Wednesday.', '50%', 'inconsistent'],
    ['Microsoft won in Boston. Apple rose on Wednesday. The shares gained 50% on the day.', '50%', 'inconsistent'],
    ['Apple rose. Rain fell in Boston. The shares gained 50% on Wednesday.', '50%', 'inconsistent'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('what no series says is not checkable', () => {
  test.each([
    ['Apple revenue rose 12% from a year earlier.', '12%', 'business-metric'],
    ['Microsoft offered $30 a share for Apple.', '$30', 'business-metric'],
    ['Analysts set a price target of $300 for Apple.', '$300', 'business-metric'],
    ['Apple could fall 20% this year.', '20%', 'forecast'],
    ['OpenAI gained 20% on Tuesday.', '20%', 'no-subject'],
    ['Apple grew 20%.', '20%', 'business-metric'],
    // nothing says when: a miss contradicts nothing
    ['Apple, which once lost 60%, makes phones.', '60%', 'no-window'],
    ['Apple shares have risen 40% since the deal.', '40%', 'no-window'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('coins have no close: any price of the day may have been meant', () => {
  test.each([
    ['Bitcoin fell 5% in 24 hours.', '5%', 'consistent'],
    ['Bitcoin fell 15% in 24 hours.', '15%', 'inconsistent'],
    ['Bitcoin was trading at $99.', '$99', 'consistent'],
    ['Bitcoin was trading at $140.', '$140', 'inconsistent'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('only the instrument itself is held against its prices', () => {
  test.each([
    ['Apple reported sales of $94 billion, up 9% from a year earlier.', '9%'],
    ['Apple booked $94 billion in sales on Tuesday (up 9%).', '9%'],
    ['Apple shipped 58 million phones, up 9% on the year.', '9%'],
    ["Apple's order backlog jumped 90% this year.", '90%'],
    ["Apple's headcount fell 9% this year.", '9%'],
    ['Apple subscribers rose 9% this year.', '9%'],
    ['Apple grew deposits 9% this year.', '9%'],
    ['Apple posted server growth of 66% this year.', '66%'],
    ['Apple cut its prices by 6% on Tuesday.', '6%'],
    ['Apple increased 40% this year.', '40%'],
    ["Bitcoin's hash rate fell 16% on Tuesday.", '16%'],
    ['Apple said sales fell 1% in November, while Microsoft had lost 9% of its customers.', '9%'],
    ["Sales at Apple fell 11% in November, Microsoft's 9%.", '9%'],
    ["Shares of Apple's suppliers fell 9% on Tuesday.", '9%'],
    ['A fund that shorts Apple rose 9% on Tuesday.', '9%'],
    ['Apple closed 54% above its issue price on Tuesday.', '54%'],
    ['Apple closed Tuesday 12% above its 200-day average.', '12%'],
    ["Apple ended Tuesday 20% below analysts' targets.", '20%'],
    ["Apple's fair value is $180, a broker said on Tuesday.", '$180'],
    ['Microsoft bought bitcoin at $142 on Tuesday.', '$142'],
    ['Apple was quoted at $140 in Frankfurt on Tuesday.', '$140'],
    ["Apple's book value was $14 on Tuesday.", '$14'],
  ])('%s %s is a business metric', (text, surface) => {
    expect(verdictOn(text, surface)).toBe('business-metric');
  });

  test.each([
    ['Companies such as Apple lost 16% on Tuesday.', '16%'],
    ['Apple led a 13% drop in chip stocks on Tuesday.', '13%', 'no-subject'],
    ['Bitcoin traded at $142 in January.', '$142'],
    ['Bitcoin hit $142 a year ago.', '$142'],
    // of the day, but which half of the deal it is of nobody says
    ['Apple lost $25, or 20%, from $125.', '20%'],
    ['Apple traded at $140 on Tuesday after hours.', '$140', 'moment-of-day'],
  ])('%s %s is no claim that a day contradicts', (text, surface, reason = 'no-window') => {
    expect(verdictOn(text, surface)).toBe(reason);
  });

  test('what holds an instrument is not it', () => {
    expect(verdictOn('Leveraged Apple ETFs fell 16% on Tuesday.', '16%')).toBe('no-subject');
  });

  test.each([
    'On Tuesday, shares of Apple fell 9%.',
    'Apple ended Tuesday down 9%.',
    'Apple, the phone maker, fell 9% on Tuesday.',
    'Apple shares opened lower and fell 9% on Tuesday.',
    'Shares in Apple, which reports next month, slid 9% on Tuesday.',
    "Apple's share price fell 9% on Tuesday.",
    "Apple's 9% drop on Tuesday hurt.",
    'A 9% drop in Apple on Tuesday hurt.',
    'Apple closed at $100 on Tuesday, down 9%.',
    'Apple and Microsoft fell 9% and 10% on Tuesday.',
    'Apple stock was down 9% on Tuesday.',
  ])('%s is one', (text) => {
    expect(verdictOn(text, '9%')).toBe('inconsistent');
  });
});

describe('a period belongs to the amount that it follows', () => {
  test.each([
    ['Apple stock, up 80% this year, dropped 3%.', '3%', 'consistent'],
    ['Apple stock, up 80% this year, dropped 9% on Tuesday.', '9%', 'inconsistent'],
    ['Apple slipped 3% after a 20% rally in November.', '3%', 'consistent'],
    ['Apple fell 3%, its biggest loss in six months.', '3%', 'consistent'],
    ['Apple fell 3%, extending a slide over the previous two weeks.', '3%', 'consistent'],
    ['Apple, which fell 30% in April, closed down 3%.', '3%', 'consistent'],
    ['Apple is down 3% this year and up 21% in the past 12 months.', '21%', 'consistent'],
    ['Apple is down 3% this year and up 91% in the past 12 months.', '91%', 'inconsistent'],
    ['Apple fell 3% to $97, after dropping 6 points on Monday.', '$97', 'consistent'],
    ['Apple fell 3% to $97, after dropping 6 points on Monday.', '3%', 'consistent'],
    ['Apple fell 3% and said it will double output this year.', '3%', 'consistent'],
    ['Apple fell 3% after losing 5.7% in the session before.', '3%', 'consistent'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('whose move it is', () => {
  test.each([
    ['Microsoft and Apple shares lost 5.7% and 9% on Tuesday.', ['US:MSFT', 'US:AAPL'], ['consistent', 'inconsistent']],
    ['Microsoft (down 5.7%) and Apple (down 9%) lost most on Tuesday.', ['US:MSFT', 'US:AAPL'], ['consistent', 'no-window']],
  ])('%s', (text, instruments, verdicts) => {
    const figures = read(text);
    expect(figures.map((figure) => figure.instrument)).toEqual(instruments);
    expect(figures.map((figure) => verdictOn(text, figure.surface))).toEqual(verdicts);
  });

  test('a loss before does not turn a rise', () => {
    expect(read('Apple rose 0.3% after losing 12%.').map((figure) => figure.direction)).toEqual(['up', 'down']);
  });
});

describe('splits, extremes and money', () => {
  test.each([
    // ten for one since: the series has a tenth of what was printed
    ['Apple closed at $1,000 on Tuesday.', '$1,000', 'another-price'],
    ['Apple closed at $51 on Tuesday.', '$51', 'another-series'],
    ['Apple closed at $130 on Tuesday.', '$130', 'inconsistent'],
    ['Apple fell as low as $95 on Wednesday.', '$95', 'consistent'],
    // it was there, and went lower later
    ['Apple fell as low as $98 on Wednesday.', '$98', 'moment-of-day'],
    ['Apple fell as low as $91 on Wednesday.', '$91', 'inconsistent'],
    ['Apple fell as much as 2% on Wednesday.', '2%', 'moment-of-day'],
    ['Apple fell less than 4% on Wednesday.', '4%', 'consistent'],
    ['Apple rose less than 4% on Tuesday.', '4%', 'inconsistent'],
    ['Apple lost $6 on Tuesday.', '$6', 'consistent'],
    ['Apple lost $16.70 on Tuesday.', '$16.70', 'inconsistent'],
    ['The S&P 500 fell 6 points on Tuesday.', '6 points', 'consistent'],
    ['The S&P 500 fell 9 points on Tuesday.', '9 points', 'inconsistent'],
    // a third is a round number
    ['Apple has lost a third of its value since Oct. 10.', 'a third', 'consistent'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('a true article is not contradicted by a series that is not the one it speaks of', () => {
  test.each([
    'Apple shares fell 9% in New York futures trading on Wednesday.',
    'Nasdaq 100 futures fell 9% on Wednesday.',
    'Apple shares rose 9% before the open on Wednesday.',
    'Apple shares rose 9% ahead of the bell on Wednesday.',
    'Apple rose 9% in early New York trading on Wednesday.',
    'Apple stock climbed 9% after the close on Tuesday.',
    'Apple shares jumped 9% in extended hours on Tuesday.',
    'Apple shares jumped 9% on Tuesday evening.',
    'Apple shares rose 9% overnight.',
    "Apple's Frankfurt-listed shares fell 9% on Tuesday.",
    "Apple's German shares fell 9% on Tuesday.",
    'Tokenized Apple shares fell 9% on Tuesday.',
    "Apple's token fell 9% on Tuesday.",
    'The S&P 500 has returned 9% this year including dividends.',
    'The S&P 500 has gained 9% this year with dividends reinvested.',
    'An equal-weighted S&P 500 rose 9% on Tuesday.',
    'In euro terms the S&P 500 rose 9% on Tuesday.',
    'The S&P 500 rose 9% in euros this year.',
    'Bitcoin rose 9% against gold on Tuesday.',
    'Apple has gained 9% against the S&P 500 this year.',
    'Apple is set to rise 9% on Wednesday.',
    'Apple was indicated 9% higher on Wednesday.',
    'Apple had risen 9% on Tuesday before it turned.',
    'Apple fell 5.7%, erasing a 9% gain on Tuesday.',
    'Apple reversed a 9% gain on Tuesday.',
    'Apple gained 9% in the two weeks before Tuesday.',
    "Apple fell 5.7% on Tuesday, adding to Monday's 9% slump.",
    'Apple fell 9% on the news on Tuesday last year.',
    'Apple tumbled 9% in one day in 2018.',
    'A fund that owns Apple fell 9% on Tuesday.',
    'Apple shares were up 9% at 10 a.m. on Wednesday.',
    "Apple shares have risen 9% since Monday's open.",
    "Apple gained 9% in Tuesday's opening minutes.",
    'Apple shares bounced 9% off their lows on Tuesday.',
    'Apple rose 9% between Oct. 1 and Nov. 14.',
    'Apple gained 9% in the month through Nov. 20.',
    'Bitcoin rose 9% over the weekend.',
    'Bitcoin rose 9% in an hour on Monday.',
    'Bitcoin rose 9% in three hours.',
    'Bitcoin rose 9% in Asian trading on Wednesday.',
    'Apple averaged gains of 9% in November over the past ten years.',
    'An index of chip stocks that includes Apple fell 9% on Tuesday.',
  ])('%s', (text) => {
    expect(verdictOn(text, '9%')).not.toMatch(/consistent/);
  });

  test('of last week, not of this', () => {
    expect(verdictOn('Apple shares, which closed at $120 on Tuesday of last week, fell.', '$120')).toBe('no-window');
  });

  test('twelve months are a year, not 360 days', () => {
    const bars = SHARE.bars.map((bar) => (bar.date > '2024-12-03' && bar.date <= '2024-12-30' ? { ...bar, close: 160 } : bar));
    const [figure] = read('Apple is up 21% in the past 12 months.');
    expect(figure && checkClaim(figure, { ...SHARE, bars }, PUBLISHED)).toMatchObject({ verdict: 'consistent', from: '2024-12-03' });
  });
});

describe('what a sentence says of other times, other things and other prices', () => {
  test.each([
    ['Apple traded at $125 at the end of November.', '$125', 'no-window'],
    ['Apple has given up 25% since Oct. 13.', '25%', 'consistent'],
    ['Since reporting on Nov. 24, Apple has fallen 22%.', '22%', 'consistent'],
    ['Since reporting on Nov. 24, Apple has fallen 42%.', '42%', 'inconsistent'],
    ['Apple was down 22% from its Nov. 24 close.', '22%', 'consistent'],
    ['For the week through Tuesday Apple was down 20%.', '20%', 'consistent'],
    ['For the week through Monday Apple was down 15.2%.', '15.2%', 'consistent'],
    ['For the week through Monday Apple was down 33%.', '33%', 'inconsistent'],
    ['Over two sessions Apple has fallen 7.4%, to Tuesday’s $100.', '7.4%', 'consistent'],
    ['Apple is down 10% so far in December.', '10%', 'consistent'],
    ['Apple shares are down 30% so far in December.', '30%', 'inconsistent'],
    // that is from its peak
    ['Apple shares are down 36% so far in December.', '36%', 'another-time'],
    ['Apple raised the price of its TV service by 30% to $12.99 on Wednesday.', '$12.99', 'business-metric'],
    ['Apple was down 40% for the month at its worst.', '40%', 'no-window'],
    ['Apple ended 2024 at $100.', '$100', 'consistent'],
    ['Apple ended 2024 at $140.', '$140', 'inconsistent'],
    ['Apple ended the third quarter at $150.', '$150', 'no-window'],
    ['The average S&P 500 stock is down 44% this month.', '44%', 'business-metric'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });

  test('whose shares moved is whom the clause is about', () => {
    const figures = read('Apple bought 4% of Nokia, whose shares rose 9% on Tuesday.');
    expect(figures.find(({ surface }) => surface === '9%')?.subject).toBe('Nokia');
  });
});
