import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/core/claims/check.ts';
import { read } from '../figures/read.ts';
import { PUBLISHED, SHARE } from './fall.ts';
import { verdictOn } from './verdict-on.ts';

describe('a part of a period says nothing of the whole', () => {
  test.each([
    'Apple shares fell 8% earlier this week.',
    'Apple shares fell 8% late last month.',
    'Early in the month Apple shares fell 8%.',
    'Apple shares fell 8% in the middle of last month.',
    'Apple shares fell 8% at the start of this week.',
    'Apple shares fell 8% one day last week.',
    'Apple shares fell 8% in three days last month.',
    'Apple shares fell 8% at one point this week.',
    'Apple shares fell 8% in early November.',
    'Apple shares fell 8% in mid-November.',
    'Apple shares fell 8% in the first week of November.',
    'Apple shares once fell 8% this year.',
    'Apple shares fell 8% by Tuesday.',
    'Twice this year Apple shares have fallen 8% in a week.',
    'Apple shares have fallen 8% in a day three times this year.',
    // days that are told of by something else
    'Apple shares fell 8% in the three days before the split.',
    'Apple shares fell 8% on the Monday after its conference.',
    'The last time Apple shares fell 8% on a Monday was in August.',
    'Apple shares fell 3% on Monday last week and 8% on Tuesday.',
    'Apple shares finished the morning session 8% lower on Wednesday.',
    // on which day it fell is not said
    'A week ago Apple shares were down 8% on the day.',
    'Apple said on Monday that it would cut jobs. Apple shares fell 8%.',
  ])('%s', (text) => {
    expect(verdictOn(text, '8%')).toBe('no-window');
  });

  test.each([
    ['Apple shares are down 3% since the start of the year.', '3%', 'consistent'],
    ['Apple said on Tuesday that it would cut jobs. Apple shares fell 9%.', '9%', 'inconsistent'],
    ['Apple shares fell 8% on Tuesday, twice as much as Microsoft.', '8%', 'inconsistent'],
    ['Apple shares fell 8% on Tuesday to 20 times earnings.', '8%', 'inconsistent'],
    ['Apple shares fell 8% on the day.', '8%', 'inconsistent'],
    ['Apple shares fell 8% over the past two days after the ruling.', '8%', 'consistent'],
    ['Apple shares fell 30% over the last two days after the ruling.', '30%', 'inconsistent'],
    ['Apple shares fell 8% on Tuesday after a quiet Monday.', '8%', 'inconsistent'],
    ['Apple shares rose 3% last week and fell 8% on Tuesday.', '8%', 'inconsistent'],
    ['Apple shares fell 8% in the session on Wednesday.', '8%', 'inconsistent'],
    ['Apple shares fell as much as 13.6% this week.', '13.6%', 'consistent'],
    ['Apple shares fell as much as 30% this week.', '30%', 'inconsistent'],
  ])('but %s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('a move that is altered is one from before', () => {
  test.each([
    'Apple narrowed its 8% loss on Wednesday.',
    'Apple halved an early 8% loss on Wednesday.',
    'Apple added to an 8% gain on Wednesday.',
    'Apple extended its 8% slide on Wednesday.',
    'Apple shares cut the 8% loss to 3% on Wednesday.',
    'Apple shares bounced back from an 8% plunge on Wednesday.',
  ])('%s', (text) => {
    expect(verdictOn(text, '8%')).toBe('no-window');
  });

  test.each([
    ['Apple posted an 8% gain on Wednesday.', '8%', 'inconsistent'],
    ['Apple suffered a 3% loss on Wednesday.', '3%', 'consistent'],
    ['Apple closed Tuesday with a 5.7% loss.', '5.7%', 'consistent'],
  ])('but %s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('a price that is compared with one of another day', () => {
  test.each([
    // the day is of the price before
    ['Apple closed at $97, up from $100 on Tuesday.', '$97', 'consistent'],
    ['Apple closed at $97, compared with $100 on Tuesday.', '$97', 'consistent'],
    ['Apple fell to $97 on Wednesday from $100 on Tuesday.', '$97', 'consistent'],
    ['Apple fell to $90 on Wednesday from $100 on Tuesday.', '$90', 'inconsistent'],
    // a comparison with other days is no time of its own
    ['Apple ended at $97, its lowest close since April.', '$97', 'consistent'],
    ['Apple ended at $90, its lowest close since April.', '$90', 'inconsistent'],
    ['Apple ended at $90 before the split, its lowest close since April.', '$90', 'no-window'],
    // a low of a day is none of all time
    ['Apple touched a low of $95.50 on Wednesday.', '$95.50', 'consistent'],
    ['Apple touched a low of $150 on Wednesday.', '$150', 'no-window'],
    ['Apple touched a high of $150 on Oct. 10 before falling.', '$150', 'consistent'],
    // a record is no close of today
    ['Apple is 35% below its record close of $150.', '$150', 'consistent'],
    ['Apple is 35% off its Oct. 10 all-time high.', '35%', 'consistent'],
    ['Apple is 5% off its Oct. 10 all-time high.', '5%', 'no-window'],
    ['Apple is up 8% on its April 4 low.', '8%', 'no-window'],
    // no close of today either
    ['Apple closed last Wednesday at $110.', '$110', 'no-window'],
    ['Apple set a record in October, closing at $150.', '$150', 'no-window'],
    ['Apple fell 3% on Wednesday, closing at $90.', '3%', 'consistent'],
    ['Apple, which fell 16.9% in November, closed at $90.', '$90', 'inconsistent'],
    ['Apple is well off the $150 intraday high that it hit in October.', '$150', 'no-window'],
    ['Apple, which touched an intraday high of $120 on Wednesday, closed at $97.', '$97', 'consistent'],
    ['Apple fell 3% after a strong second quarter, closing at $90.', '$90', 'inconsistent'],
    ['Apple fell 3% for its third loss this month, closing at $90.', '$90', 'inconsistent'],
    ['Apple debuted at $60 on Dec. 1 and has gained since.', '$60', 'no-window'],
    ['Apple recently closed at around $120.', '$120', 'no-window'],
    // as the text was written
    ['Apple recently changed hands at $120.', '$120', 'inconsistent'],
    // since something that happened then, and after what was told then
    ['Apple is down 39% from the verdict on Oct. 10.', '39%', 'no-window'],
    ['Apple fell to $120, a loss of 34%, after it said Tuesday that it had lost 800,000 users in two months.', '$120', 'no-window'],
    ['Apple is down 9% from the previous session on Tuesday.', '9%', 'inconsistent'],
    ['Apple was down 9% from a day earlier on Tuesday.', '9%', 'inconsistent'],
    // on the day that the firm spoke
    ['Apple cut its forecast on Tuesday and its shares fell 5.7%.', '5.7%', 'consistent'],
    ['Apple opened a plant on Tuesday and its stock closed 5.7% lower.', '5.7%', 'consistent'],
    // until then, and not on it
    ['Over the past 30 days Apple has lost 43% through Tuesday.', '43%', 'no-window'],
    ['This year Apple has gained 40% through Tuesday.', '40%', 'inconsistent'],
    ['Apple fell 9% through Tuesday.', '9%', 'no-window'],
    // since the day on which it cost that, perhaps at its highest
    ['Since peaking at $160 on Oct. 10, Apple has lost 39%.', '39%', 'no-window'],
    ['Since topping $160 on Monday, Apple has lost 39%.', '39%', 'no-window'],
    ['Apple has lost 35% since touching $151 on Oct. 10.', '$151', 'consistent'],
    ['Apple has lost 35% since it closed at $120 on Oct. 10.', '$120', 'inconsistent'],
    ['Apple has lost 39% since its close of $150 on Oct. 10.', '39%', 'no-window'],
    ['Apple lost 39% on Oct. 10.', '39%', 'inconsistent'],
    // outside the session, as the move that led there
    ['Apple was down more than 9% in premarket dealings on Tuesday to $90.', '$90', 'moment-of-day'],
    ['Apple was 9% lower after hours on Tuesday at $90.', '$90', 'moment-of-day'],
    ['Apple rose 2% premarket after it slid to $90 on Tuesday.', '$90', 'inconsistent'],
    ['Apple rose 2% premarket, and on Tuesday it was at $90.', '$90', 'inconsistent'],
    ['Apple was down 2% premarket. On Tuesday it traded at $90.', '$90', 'inconsistent'],
    // at the opening, and after the close
    ['Apple opened 3% lower.', '3%', 'moment-of-day'],
    ['Apple slid 3% to $97 at the start of trading.', '3%', 'moment-of-day'],
    ['Apple fell 3% and Microsoft was down 1% in extended trade.', '3%', 'moment-of-day'],
    ['Microsoft fell 1% on Monday, and Apple won back 3% on Wednesday.', '3%', 'inconsistent'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });

  test('what contradicts is the period as it is named', () => {
    const [figure] = read('Apple is up 31% this year.');
    expect(figure && checkClaim(figure, SHARE, PUBLISHED)).toMatchObject({ verdict: 'inconsistent', from: '2024-12-31', to: PUBLISHED });
  });
});

describe('whose time it is', () => {
  test.each([
    ['Apple was up 31% this year at the end of October.', '31%', 'no-window'],
    ['Apple has lost 35% since October and closed Wednesday at $97, down 3%.', '3%', 'consistent'],
    ['Apple shares fell 16.9% in November after rising 30% in October.', '16.9%', 'consistent'],
    ['Apple added a point to the index’s 9% fall on Wednesday.', '9%', 'business-metric'],
    ['The S&P 500 slid. The index’s 9% fall on Wednesday was its worst.', '9%', 'inconsistent'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('periods and figures that take turns', () => {
  test.each([
    ['On Monday Apple lost 1.9%, and on Tuesday it lost 5.7%.', ['1.9%', '5.7%']],
    ['Apple ended Monday at $106 and Tuesday at $100.', ['$106', '$100']],
    ['Apple closed Monday down 1.9% at $106 and Tuesday down 5.7% at $100.', ['1.9%', '$106', '5.7%', '$100']],
    ['Apple lost 1.9% to $106 on Monday and 5.7% to $100 on Tuesday.', ['1.9%', '$106', '5.7%', '$100']],
    ['Apple lost 5.7% in Tuesday’s session and 1.9% in Monday’s.', ['5.7%', '1.9%']],
    ['This week Apple is down 10.2%, this year down 3%.', ['10.2%', '3%']],
    ['Over the past week Apple has lost 11.8%, over the past year it has gained 21%.', ['11.8%']],
    ['Apple fell 3% on Wednesday to end the week 10.2% lower.', ['3%', '10.2%']],
    ['Apple fell 5.7% on Tuesday, finishing the week 10.2% lower.', ['5.7%', '10.2%']],
    ['Apple fell 3% to end the week 10.2% lower.', ['10.2%']],
  ])('%s', (text, surfaces) => {
    expect(surfaces.map((surface) => verdictOn(text, surface))).toEqual(surfaces.map(() => 'consistent'));
  });

  test('a period that the text names is one to be contradicted', () => {
    expect(verdictOn('Apple fell 3% on Wednesday to end the week 30% lower.', '30%')).toBe('inconsistent');
    expect(verdictOn('Apple ended the week down 30%.', '30%')).toBe('inconsistent');
  });

  // what a move is measured from, what it came after, and what has happened since
  test.each([
    ['Apple is up 3% on Tuesday’s close.', '3%'],
    ['Apple rose 3% from Tuesday to $110.', '3%'],
    ['Apple closed 3 points higher than on Tuesday.', '3 points'],
    ['After Tuesday’s close Apple rose 4%.', '4%'],
    ['The day before Tuesday’s results Apple rose 4%.', '4%'],
    ['Apple closed at a record on Oct. 10 and has fallen 35%.', '35%'],
    ['Apple hit a record close of $150 on Oct. 10 and ended at $97.', '$97'],
    ['Apple finished last month at $108.', '$108'],
    ['Apple is 35% below its record closing price of $150.', '$150'],
    ['Apple is up 39% on the year and down 3% on the day.', '39%'],
    ['Apple fell 3% on Wednesday to end the year 21% higher.', '21%'],
    ['Apple fell 3% on Wednesday to end November 14% lower.', '14%'],
    // the move may be of the day alone
    ['Apple fell 3% to end the week 10.2% lower.', '3%'],
    ['Apple fell 3% to close the week at $97.', '3%'],
    ['The S&P 500 fell 3% to close out the week at a low.', '3%'],
    ['Bitcoin fell 30% to end the month at $97.', '30%'],
    ['Nvidia, down 1% on Monday, and Apple, up 4% too, each lost 3% on Wednesday.', '4%'],
  ])('%s %s', (text, surface) => {
    expect(verdictOn(text, surface)).not.toBe('inconsistent');
  });
});

describe('what a day or a session is said of', () => {
  test.each([
    // the day that a move began from, or that another move had
    ['Apple lost 3% from Tuesday to $97 on Wednesday.', '3%', 'consistent'],
    ['Apple lost 3% from Tuesday to $97 on Wednesday.', '$97', 'consistent'],
    ['Apple shares lost 3% from Tuesday to $97.', '$97', 'consistent'],
    ['Apple lost 3% to extend Monday’s slide on Wednesday.', '3%', 'consistent'],
    ['Apple lost 9% to extend Monday’s slide on Wednesday.', '9%', 'inconsistent'],
    ['Apple lost 9% in Monday’s slide.', '9%', 'inconsistent'],
    // a session that opens the sentence, and what shares its verb
    ['In overnight trading Apple fell 9% on Wednesday.', '9%', 'moment-of-day'],
    ['Apple fell 2% premarket, and Microsoft 9%, on Wednesday.', '9%', 'moment-of-day'],
    ['In premarket trading Apple fell 2%, but it closed 9% lower on Wednesday.', '9%', 'inconsistent'],
    ['Apple fell 3%, and Microsoft 9%, on Wednesday.', '9%', 'inconsistent'],
    // the verb behind has a time of its own
    ['Apple lost 5.7% on Tuesday; Microsoft, 5.7%, and Nvidia lost 3% on Wednesday.', '5.7%', 'consistent'],
    ['Nvidia lost 3% on Tuesday; Microsoft, 5.7%, and Apple lost 3% on Wednesday.', '5.7%', 'consistent'],
    ['Nvidia lost 5.7% on Tuesday; Microsoft, 9%, on Wednesday.', '9%', 'inconsistent'],
    // what is set beside has a time of its own
    ['Apple lost 3% to $97, down 10.2% in the week.', '3%', 'consistent'],
    ['Apple lost 3% to $97, down 11.8% in the week.', '11.8%', 'consistent'],
    ['Apple lost 3% to $97, down 30% in the week.', '30%', 'inconsistent'],
    ['Bitcoin is down 3% in a day and 11.8% this week.', '3%', 'consistent'],
    ['Apple fell 9% in a day.', '9%', 'no-window'],
    ['Microsoft, down 5.7% Tuesday, and Apple, down 5.7% too, each lost 3% Wednesday.', '5.7%', 'consistent'],
    ['Apple lost 3% on Wednesday, after losing 1.9% and 5.7% on Monday and Tuesday.', '1.9%', 'no-window'],
    // a day within a row may be of one alone
    ['Apple lost 3%, Microsoft 5.7% on Tuesday after a warning, and Nvidia gained 1%.', '3%', 'no-window'],
    ['Apple lost 9%, Microsoft 5.7% on Tuesday.', '9%', 'inconsistent'],
    // the close of a named day, a level of another day, a whole month
    ['Apple is 12% below its Nov. 26 close of $110.', '$110', 'consistent'],
    ['Apple stock is $13 below its Nov. 26 close of $110.', '$110', 'consistent'],
    ['Apple stock is $13 below its Nov. 26 close of $130.', '$130', 'inconsistent'],
    ['Apple was trading at $97 by the close, compared with Tuesday’s $100.', '$97', 'consistent'],
    ['Apple ended at $97, 35% off the $150 of Oct. 10.', '35%', 'no-window'],
    ['Apple ended at $97, 35% off the $150 of Oct. 10.', '$150', 'no-window'],
    ['November ended with Apple down 16.9% at $108.', '16.9%', 'consistent'],
    ['Apple fell 57% from high to low this year.', '57%', 'no-window'],
    ['Bitcoin is down 3% from this time yesterday.', '3%', 'consistent'],
    ['Apple is down 12% since the filing; Microsoft lost 3%.', '3%', 'consistent'],
    ['Microsoft staff got shares at $97 on Wednesday.', '$97', 'no-window'],
    ['Microsoft raised its premium in property by 9% in nine months.', '9%', 'business-metric'],
    ['Microsoft fell 9% in the morning and closed down 3%.', '9%', 'no-window'],
    // a time beside an event, a month or a year that may be another
    ['Apple shares fell 9% in the month before the launch.', '9%', 'no-window'],
    ['Apple shares fell 9% in the week ahead of the split.', '9%', 'no-window'],
    ['Apple shares fell 9% in the week around the split.', '9%', 'no-window'],
    ['Apple shares fell 9% one Monday.', '9%', 'no-window'],
    ['Apple shares fell 30% in the week.', '30%', 'inconsistent'],
    ['A month ago Apple shares were up 40% this year.', '40%', 'no-window'],
    ['Apple, which sued two years ago, fell 30% on the day.', '30%', 'inconsistent'],
    // how often, and a part of the day, only where they are said of the move
    ['Apple shares have fallen 30% three times in the past month.', '30%', 'no-window'],
    ['Apple fell 30% or more on two of the past five days.', '30%', 'no-window'],
    ['Apple fell 30% on Tuesday after it raised its dividend twice.', '30%', 'inconsistent'],
    ['Apple, which has cut prices twice this year, fell 30% on Tuesday.', '30%', 'inconsistent'],
    ['Apple fell 30% on Tuesday after a weak morning session.', '30%', 'inconsistent'],
    ['Apple ended the morning 30% up on Tuesday.', '30%', 'no-window'],
    ['Apple shares are up 40% this year.', '40%', 'inconsistent'],
    ['Apple shares fell 9% from the month before.', '9%', 'no-window'],
    ['Apple closed at $180 on its debut and has since rebounded.', '$180', 'no-window'],
    ['Apple closed at $180, its lowest close since August.', '$180', 'inconsistent'],
    // a round-up of moves outside the session says so once
    ['The companies making headlines before the bell. ¶ Apple fell 3%.', '3%', 'moment-of-day'],
    ['The companies making headlines before the bell. ¶ Apple fell 3% on Wednesday.', '3%', 'consistent'],
    ['Traders were upbeat before the bell. ¶ Apple fell 3%.', '3%', 'consistent'],
    ['The S&P 500 stands to end the year 9% higher.', '9%', 'forecast'],
    ['Apple ended at $97; it closed Tuesday at $100, Monday at $106.', '$100', 'consistent'],
    ['Apple is down 3% this year but 35% off its peak.', '3%', 'consistent'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('what a firm sold is not its share', () => {
  test.each([
    'Apple was down 3% in tablets on Wednesday.',
    'Apple fell 3% in women’s clothing on Wednesday.',
    'Apple fell 3% in India on Wednesday after a price cut.',
    'Apple was down 3% at the box office on Wednesday.',
    'Apple lost 3% of the Chinese market on Wednesday.',
    'Apple was down 3% at 116,000 on Wednesday.',
    'Microsoft sold 9,400 cars, and Apple 40,397, down 3%.',
    'Total value locked in Bitcoin fell 3% on Wednesday.',
    'Trading on Apple fell 3% on Wednesday.',
  ])('%s', (text) => {
    expect(['no-window', 'business-metric']).toContain(verdictOn(text, '3%'));
  });

  test.each([
    'Apple fell 3% in New York on Wednesday.',
    'Apple fell 3% in thin trading on Wednesday.',
    'Apple lost 3% of its market value on Wednesday.',
    'Apple shares fell 3% in Wednesday’s session.',
    'A warning took 3% off Apple on Wednesday.',
    'A warning knocked 3% off Apple’s share price on Wednesday.',
    'A warning sent Apple 3% lower on Wednesday.',
  ])('but %s', (text) => {
    expect(verdictOn(text, '3%')).toBe('consistent');
  });
});
