import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/core/claims/check.ts';
import type { Bar, Bars } from '../../../src/core/market/bars.ts';
import { addDays, isWeekday } from '../../../src/core/market/date.ts';
import { read } from '../figures/read.ts';

/** From the text of an article to the verdict on its figures: published on Wednesday 3 December 2025. */
const PUBLISHED = '2025-12-03';

/** The close from each day on; every day ranges one per cent around its close, the last from 95 to 101. */
const CLOSES: readonly (readonly [from: string, close: number])[] = [
  ['2024-01-02', 80],
  ['2024-12-31', 100],
  ['2025-10-10', 150],
  ['2025-10-13', 130],
  ['2025-11-03', 125],
  ['2025-11-26', 110],
  ['2025-11-28', 108],
  ['2025-12-01', 106],
  ['2025-12-02', 100],
  ['2025-12-03', 97],
];

function series(everyDay: boolean): Bars {
  const bars: Bar[] = [];
  for (let date = '2024-01-02'; date <= PUBLISHED; date = addDays(date, 1)) {
    const close = CLOSES.findLast(([from]) => from <= date)?.[1] ?? 80;
    const [low, high] = date === PUBLISHED ? [95, 101] : [close * 0.99, close * 1.01];
    if (everyDay || isWeekday(date)) bars.push({ date, close, adjusted: close, high, low });
  }
  return { bars, currency: 'USD', timeZone: 'UTC', adjustment: 'split', lastIsOpen: false, source: 'yahoo', fetchedAt: 0 };
}
const SHARE = series(false);
const COIN = series(true);

/** The verdict on the figure written `surface`, or the reason why there is none. */
function verdictOn(text: string, surface: string): string {
  const figure = read(text).find((each) => each.surface === surface);
  if (figure === undefined) return 'no figure';
  const verdict = checkClaim(figure, figure.instrument?.startsWith('CRYPTO:') === true ? COIN : SHARE, PUBLISHED);
  return verdict.verdict === 'not-checkable' ? verdict.reason : verdict.verdict;
}

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
    ['Apple shares rose 3% in after-hours trading.', '3%', 'no-window'],
    // a day to come is not the day of the move
    ['Apple shares slipped 3% ahead of results due on Thursday.', '3%', 'consistent'],
    ['Apple closed at $97.', '$97', 'consistent'],
    ['Apple closed at $90 on Tuesday.', '$90', 'inconsistent'],
    ['Apple shares finished at $106 on Dec. 1.', '$106', 'consistent'],
    ['Apple shares finished at $97 on Dec. 1.', '$97', 'inconsistent'],
  ])('%s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('longer periods', () => {
  test.each([
    ['Over the past 30 days Apple fell 22%.', '22%', 'consistent'],
    ['Over the past 30 days Apple fell 12%.', '12%', 'inconsistent'],
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
    ['Apple lost 40% in November.', '40%', 'inconsistent'],
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

describe('what no series says is not checkable', () => {
  test.each([
    ['Apple revenue rose 12% from a year earlier.', '12%', 'business-metric'],
    ['Microsoft offered $30 a share for Apple.', '$30', 'business-metric'],
    ['Analysts set a price target of $300 for Apple.', '$300', 'business-metric'],
    ['Apple could fall 20% this year.', '20%', 'forecast'],
    ['OpenAI gained 20% on Tuesday.', '20%', 'no-subject'],
    ['Apple grew 20%.', '20%', 'no-window'],
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
