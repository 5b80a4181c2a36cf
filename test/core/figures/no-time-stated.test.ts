import { describe, expect, it } from 'vitest';
import { statedMetric } from '../../../src/core/figures/kinds/stated-metric.ts';
import { read } from './read.ts';

/** Value and window of every figure; an assumed window in brackets, `-` for none. */
const timed = (text: string): string =>
  read(text)
    .map(({ value, window }) => `${value} ${window === null ? '-' : window.loose ? `(${window.label})` : window.label}`)
    .join(', ');

describe('a per cent before the sum that was reached is no move of the day', () => {
  it.each([
    ['Apple rose 6% to $90 billion.', '6 -, 90000000000 -'],
    ['Apple Wearables had fallen by 16% to $2.7 billion.', '-16 -, 2700000000 -'],
    ['Apple was 6% higher at about $90 billion.', '6 -, 90000000000 -'],
    ['Apple rose 6% from nearly $80 billion.', '6 -, 80000000000 -'],
    ['Microsoft sales rose 9% to $3 billion, while Apple was higher by 6% for $2 billion.', '9 -, 3000000000 -, 6 -, 2000000000 -'],
    // a price, and a sum of something else
    ['Apple shares rose 6% to $190.', '6 day, 190 day'],
    ['Apple fell 6% after a loss of $90 million.', '-6 (day), 90000000 -'],
    // of the day that it is told, whatever was the day before
    ['Apple fell 6%, a day after reporting weak sales.', '-6 (day)'],
    ['Apple fell 6%, one day after it cut its outlook.', '-6 (day)'],
    ['Apple was little changed, a day after it lost 6%.', '-6 (day before)'],
    ['Apple fell 6% the day after it listed.', '-6 (day before)'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));

  it('but one of the sum', () => {
    const [move] = read('Apple revenues grew 3%, while Apple Wearables had risen 6% to $8 billion.').slice(1);
    expect(move && statedMetric(move)).toBe('revenue');
  });
});

describe('what is foreseen is so on no day', () => {
  it.each([
    ['Analysts had expected an 8% rise at Apple.', '8 -'],
    ['Apple raised its full-year outlook by 8%.', '8 -'],
    ['Apple shares fell 8%.', '-8 day'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));
});

describe('what else of a firm has moved did so on no day', () => {
  it.each([
    ['Apple shares rose 3%. Its ticket fares fell 9%.', '3 day, -9 -'],
    ['Apple shares rose 3%. The capacity of its plants was down 9%.', '3 day, -9 -'],
    ['Apple shares rose 3% while its ticket fares fell 9%.', '3 day, -9 -'],
    ['Apple’s gaming units dropped 7%.', '-7 -'],
    ['Apple posted a 39% revenue surge in its watches arm.', '39 -'],
    ['UK sales of Apple rose 2% and international sales rose an impressive 12%.', '2 -, 12 -'],
    // no noun of what a firm reports: the grammar may be wrong
    ['Apple shot down 7% to $190.', '-7 (day), 190 (day)'],
    ['The likes of Apple were down 7%.', '-7 (day)'],
    // a longer time goes on
    ['Apple shares rose 3% this year while its ticket fares fell 9%.', '3 this year, -9 (this year)'],
    ['Apple saw the biggest fall, down 9%.', '-9 (day)'],
    ['The bruises were lighter at Apple (-6%).', '-6 (day)'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));
});

describe('the day on which it was told is not when it was so', () => {
  it.each([
    ['Apple said Tuesday that its profit fell to $1.8 billion.', '1800000000 -'],
    ['Apple announced late Tuesday a plan to raise $2 billion by selling bonds.', '2000000000 -'],
    ['Apple on Tuesday reported a profit of $1.8 billion.', '1800000000 -'],
    ['Apple said in August that it would shut 100 stores.', '100 -'],
    ['The jobless rate was 4.1%, the statistics office reported Friday.', '4.1 -'],
    ['Apple sales rose 4%, the company said on Tuesday.', '4 -'],
    ['Apple agreed on Tuesday to buy Nvidia for $2 billion.', '2000000000 (day)'],
    ['Apple shares rose 4%, traders said on Tuesday.', '4 (day)'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));
});

describe('a premium is of no day', () => {
  it.each([
    ['Apple will pay $60 a share, a 25% premium to Monday’s close.', '60 -, 25 -'],
    ['The shares of Apple are sold at a 4% premium to the closing price on Monday.', '4 -'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));
});

describe('how often it is paid is not when it rose', () => {
  it.each([
    ['Apple raised its quarterly payout 8% to 84 cents.', '8 -, 0.84 (quarter)'],
    ['Apple declared a quarterly dividend of $1.20 a share, a 7% boost.', '1.2 (quarter), 7 -'],
    ['Apple reported quarterly profit of $2 billion, up 7%.', '2000000000 (quarter), 7 (quarter)'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));
});

describe('the time of what follows with a verb of its own', () => {
  it.each([
    ['Apple fell 1.4% to $190, and posted a weekly loss of 2%.', '-1.4 (day), 190 (day), -2 week'],
    ['Apple fell 1.4%, and Nvidia 2% on Tuesday.', '-1.4 day, -2 day'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));
});

describe('the year before', () => {
  it.each([
    [
      'Apple posted first-quarter profit of $245 million, up from a year-ago loss of $105 million.',
      '245000000 (quarter), 105000000 (year ago quarter)',
    ],
    [
      'Apple posted first-quarter profit of $245 million. Apple’s net income from watches fell to $122 million from a year earlier.',
      '245000000 (quarter), 122000000 (quarter)',
    ],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));
});

describe('a time that is stated stays, and so does the day of a move that was made', () => {
  it.each([
    ['In the first quarter of fiscal 2026, Apple posted revenue of $9 billion.', '9000000000 (quarter)'],
    ['Apple earned $5.30 per share in the quarter, against $5.10 expected by Wall Street.', '5.3 (quarter), 5.1 (quarter)'],
    [
      'Apple’s second-quarter revenue was $9 billion. Net income was $2 billion, and Apple backed its 2026 forecast.',
      '9000000000 (quarter), 2000000000 (quarter)',
    ],
    ['In the third quarter, Apple’s annual recurring revenue rose to $9 billion.', '9000000000 (quarter)'],
    ['Apple is up 40% on hopes for the year.', '40 (for the year)'],
    ['A soft forecast sent Apple tumbling 12%.', '-12 (day)'],
    ['Apple’s forecast disappointed and the stock slid 4%.', '-4 day'],
    ['Bitcoin dropped 6% to $350 billion on Tuesday.', '-6 day, 350000000000 day'],
    ['Apple’s shares rose 3% as profit beat the year-before figure.', '3 (day)'],
    ['Bitcoin’s 6% downside break came on Tuesday.', '-6 (day)'],
    ['Apple lost $1.12 per share, or 3%.', '-1.12 (day), -3 (day)'],
    ['Apple profit took a 15% hit.', '-15 -'],
    ['Apple said last week’s average rate was 6.4%.', '6.4 week'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));
});

describe('what has happened by now did so on no day that is known', () => {
  it.each([
    ['Apple has already lost 21%.', '-21 -'],
    ['Apple has climbed 30% and Microsoft is up 12% this year.', '30 -, 12 this year'],
    ['Apple shares have risen by about 4%.', '4 -'],
    ['Apple has lost 3% to $210.', '-3 (day), 210 (day)'],
    ['Apple has lost 3% today.', '-3 day'],
    ['Apple has lost 3% this morning.', '-3 (day)'],
    ['Apple has risen 12% during the session.', '12 (day)'],
    ['Apple has risen 12% in the market.', '12 -'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));
});

describe('a profit is of the time that it was made in', () => {
  it.each([
    ['Apple’s third-quarter profit fell 12 percent Wednesday.', '-12 (quarter)'],
    ['Apple earned $1.01 a share, a 26% rise.', '1.01 -, 26 -'],
    ['Earnings per share at Apple came in at $1.01, a 26% boost.', '1.01 -, 26 -'],
    ['Apple reported a fall in orders of 13%.', '-13 -'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));

  it('and the time of other results is none of a move of the shares', () => {
    expect(timed('Apple shares are up 2% in response to Microsoft’s second-quarter earnings beat.')).toBe('2 (day)');
  });
});

describe('the time of a second move is none of the first', () => {
  it.each([
    ['Apple shares fell 10%, and dropped another 3% in after-hours trading.', '-10 (day), -3 (after-hours)'],
    ['Apple fell 10% and Microsoft was down 3% in after-hours trading.', '-10 after-hours, -3 (after-hours)'],
    ['Apple trades in a 52-week range of $139.40 to $278.40.', '139.4 (52 weeks)'],
    ['Apple told of quarterly sales and said it would buy back $18 billion of its shares.', '18000000000 -'],
    ['Apple touched its weakest price in a month with an intraday low of $206.30.', '206.3 intraday'],
  ])('%s', (text, expected) => expect(timed(text)).toBe(expected));
});
