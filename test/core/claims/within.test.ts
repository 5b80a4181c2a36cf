import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proportion } from '../../../src/core/claims/proportion.ts';
import { halfUnit } from '../../../src/core/claims/tolerance.ts';
import { checkWithin } from '../../../src/core/claims/within.ts';
import type { Strain } from '../../../src/core/risk/view.ts';
import { read } from '../figures/read.ts';
import { figure } from './figures.ts';

/** The verdict on the figures of a sentence that must agree with each other; none where it leaves a choice. */
const verdicts = (text: string): string[] => {
  const figures = read(text);
  const sentences = Object.fromEntries(figures.map(({ sentence }) => [sentence.start, text.slice(sentence.start, sentence.end)]));
  return checkWithin({ figures, sentences }).map(({ verdict, formula }) => `${verdict}: ${formula}`);
};

describe('figures of one sentence', () => {
  const MOVE = 'points / (level − points)';
  const PEAK = 'price / peak − 1';

  test.each([
    ['The S&P 500 rose 23 points, or 0.1%, to 17,781.', `consistent: ${MOVE}`],
    ['The FTSE 100 lost 357.51 points or 0.83%, at 42,918.4.', `consistent: ${MOVE}`],
    ['The S&P 500 rose 0.1%, or 23 points, to end at 17,781.', `consistent: ${MOVE}`],
    ['The S&P 500 closed at 17,781, up 23 points, or 0.1%.', `consistent: ${MOVE}`],
    ['The S&P 500 rose 23 points (0.1%) to 17,781.', `consistent: ${MOVE}`],
    ['The S&P 500 shed 1.8% to 50,376, a drop of more than 900 points.', `consistent: ${MOVE}`],
    ['The FTSE 100 lost 357.51 points or 1.2%, at 42,918.4.', `inconsistent: ${MOVE}`],
    ['The S&P 500 rose 23 points, or 1%, to 17,781.', `inconsistent: ${MOVE}`],
    ['Apple rose $11.20 to $412, or 4.8%.', `inconsistent: ${MOVE}`],
    // the level is the one that it moved from
    ['The S&P 500 ended the week up 163.2 points, or 2.45%, from the previous Friday’s close of 6,661.3.', 'consistent: points / level'],
    ['The S&P 500 ended the week up 163.2 points, or 2.65%, from the previous Friday’s close of 6,661.3.', 'inconsistent: points / level'],
    ['The S&P 500 rose 163.2 points, or 2.45%, from Friday to 6,824.5.', `consistent: ${MOVE}`],
    ['Bitcoin, at $86,461, is 31% below its record of $126,223.', `consistent: ${PEAK}`],
    ['At $86,461, Bitcoin is 31% below its record of $126,223.', `consistent: ${PEAK}`],
    ['Bitcoin is 30% below its record of $126,223, at about $88,000.', `consistent: ${PEAK}`],
    ['Bitcoin fell to $86,000, 31% below its record of $126,223.', `consistent: ${PEAK}`],
    ['Bitcoin fell to $86,461, nearly a third below its record of $126,223.', `consistent: ${PEAK}`],
    ['Bitcoin fell to $86,461, more than 30% below its record of $126,223.', `consistent: ${PEAK}`],
    ['Bitcoin fell to $86,461, 20% below its record of $126,223.', `inconsistent: ${PEAK}`],
    ['Bitcoin closed at $86,461 and is 40% below its October high of $126,223.', `inconsistent: ${PEAK}`],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict]);
  });

  // Each is true: the per cent is of another period than the points, or the price of another time than the fall.
  test.each([
    'Apple rose $40 to $4,085, up 55% this year.',
    'Apple rose $40 to $4,085, a gain of 55% this year.',
    'Apple fell 30 cents to $63.01, for a weekly loss of 2%.',
    'The S&P 500 fell 300 points to 47,457, down 2% for the week.',
    'The S&P 500 fell 300 points to 47,457, its worst week since April with a loss of 2%.',
    'The S&P 500 lost 900 points to 50,376, for a loss of 3.5% in two days.',
    'The S&P 500 dropped 1,100 points from its session high to end 0.8% lower at 45,752.',
    'Apple rose $11.20 to $412, its gain for the year 2%.',
    'Apple rose $11.20 to $412, having gained 2% on Tuesday.',
    'Apple rose $11.20 to $412, as much as 5% at one point.',
    'Apple gained 2% for the year after rising $11.20 to $412.',
    'The S&P 500 rose 23 points, or 0.1%, to 17,781 and is up 3% this year.',
    'Bitcoin traded at $86,461, having been 28% below its record of $126,223 on Tuesday.',
    'Bitcoin, 20% below its record of $126,223 a week ago, fell to $86,461.',
    'Bitcoin fell to $86,461 and was at one point 34% below its record of $126,223.',
    'Bitcoin is 31% below its peak of $126,223 and 16% below $103,000, where it began the week.',
    'Apple is 39% below its peak of $345, back to where it was before it jumped from $241.',
    'Apple is 39% below its peak of $345; support lies at $200.',
    'Apple is 39% below its peak of $345 and could fall to $180.',
  ])('another statement: %s', (text) => {
    expect(verdicts(text)).toEqual([]);
  });

  test('what was computed from the level, and printed with its digits, is never inconsistent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 5_000_000 }), fc.integer({ min: -9_000, max: 9_000 }), (before, move) => {
        const stated = Math.round((move / before) * 10_000) / 100;
        fc.pre(stated !== 0);
        const [points, percent, level] = [Math.abs(move) / 100, Math.abs(stated), (before + move) / 100].map((each) =>
          each.toLocaleString('en-US', { minimumFractionDigits: 2 }),
        );
        const verb = move < 0 ? 'fell' : 'rose';
        expect(verdicts(`The S&P 500 ${verb} ${points} points, or ${percent}%, to ${level}.`)).toEqual([`consistent: ${MOVE}`]);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['19.3%', -19.3, 0.05],
    ['17%', 17, 0.5],
    ['.4%', -0.4, 0.05],
    ['Rs.500', 500, 0.5],
    ['$87,058.23', 87_058.23, 0.005],
    ['$87.1k', 87_100, 50],
    ['half', 50, 0],
  ])('half a unit of the last digit of %s', (surface, value, expected) => {
    expect(halfUnit(figure({ kind: 'price', value, unit: 'USD', surface }))).toBeCloseTo(expected, 9);
  });
});

describe('proportion', () => {
  const missing = { reason: 'missing' } as const;
  const strain: Strain = {
    periodEnd: '2025-09-30',
    filed: '2025-11-06',
    form: '10-Q',
    currency: 'USD',
    stale: false,
    source: 'sec',
    fetchedAt: 0,
    debtToEquity: missing,
    netDebtToEbitda: missing,
    interestCoverage: missing,
    capexToRevenue: missing,
    capexToRevenueYearEarlier: missing,
    revenueYearEarlier: missing,
    runwayMonths: missing,
    runwayOperatingMonths: missing,
    altmanZ: missing,
    revenue: { value: 686e6, from: '2024-10-01', to: '2025-09-30' },
    capex: missing,
    cash: { value: 1e9, to: '2025-09-30' },
    netDebt: { value: -66e6 },
    leases: missing,
    coins: missing,
    marketValue: { value: 13.5e9 },
  };

  test('of revenue, market value and cash, with their periods; net cash is no measure', () => {
    expect(proportion(figure({ kind: 'deal_value', value: 9.7e9, unit: 'USD' }), strain)).toEqual({
      revenue: { ratio: 9.7e9 / 686e6, from: '2024-10-01', to: '2025-09-30' },
      marketValue: { ratio: expect.closeTo(9.7 / 13.5, 12) },
      cash: { ratio: 9.7, to: '2025-09-30' },
      periodEnd: '2025-09-30',
      filed: '2025-11-06',
      form: '10-Q',
      source: 'sec',
    });
  });

  test.each([
    ['another currency', figure({ kind: 'deal_value', value: 1e9, unit: 'EUR' })],
    ['a price', figure({ kind: 'price', value: 10, unit: 'USD' })],
    ['a percentage', figure({ kind: 'share', value: 10, unit: 'percent' })],
  ])('none for %s', (_, claim) => {
    expect(proportion(claim, strain)).toBeNull();
  });
});
