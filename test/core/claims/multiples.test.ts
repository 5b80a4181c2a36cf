import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/core/claims/check.ts';
import type { Bars } from '../../../src/core/market/bars.ts';
import { read } from '../figures/read.ts';
import { PUBLISHED, SHARE } from './fall.ts';

/** At 100 until September, then at 98, 175 since October and 210 since November. */
const RISEN: Bars = {
  ...SHARE,
  bars: SHARE.bars.map((bar) => {
    const close = bar.date < '2025-09-01' ? 100 : bar.date < '2025-10-01' ? 98 : bar.date < '2025-11-03' ? 175 : 210;
    return { ...bar, close, adjusted: close, low: close, high: close };
  }),
};

function verdictOn(text: string): string {
  const figure = read(text).find(({ kind }) => kind === 'multiple');
  if (figure === undefined) return 'no figure';
  const verdict = checkClaim(figure, RISEN, PUBLISHED);
  return verdict.verdict === 'not-checkable' ? verdict.reason : `${verdict.verdict} ${verdict.measured.toFixed(2)}`;
}

describe('a move told as a multiple', () => {
  test.each([
    ['Apple has doubled this year.', 'consistent 2.10'],
    ['Apple shares have more than doubled this year.', 'consistent 2.10'],
    ['Apple has tripled this year.', 'inconsistent 2.10'],
    ['Apple has nearly tripled this year.', 'inconsistent 2.10'],
    ['Apple shares nearly doubled in October.', 'consistent 1.79'],
    ['Apple shares tripled in October.', 'inconsistent 1.79'],
    // in a quarter, or this year
    ['Apple shares doubled in October.', 'another-time'],
    // and has gone on
    ['Apple has doubled since Sept. 5.', 'gone-further'],
    ['Apple has doubled.', 'no-window'],
    ['Apple has risen 40% this year and tripled from April.', 'no-window'],
    ['Apple tripled from April to October this year.', 'no-window'],
    ['Apple has tripled so far this year, while rivals fell.', 'inconsistent 2.10'],
    ['Apple shares have tripled in value this year.', 'inconsistent 2.10'],
    ['Apple has tripled in market value in the past year.', 'inconsistent 2.10'],
    ['Apple has doubled in the past 12 months.', 'consistent 2.10'],
    ['Apple’s share price tripled to $210 this year.', 'inconsistent 2.10'],
    ['Bitcoin is back. It has tripled this year.', 'inconsistent 2.10'],
    ['The S&P 500 has tripled this year.', 'inconsistent 2.10'],
    ['Apple could have doubled this year.', 'forecast'],
  ])('%s', (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  test('says how far the data may be from it', () => {
    const figure = read('Apple has doubled this year.').find(({ kind }) => kind === 'multiple');
    expect(figure && checkClaim(figure, RISEN, PUBLISHED)).toMatchObject({
      verdict: 'consistent',
      stated: 2,
      tolerance: expect.closeTo(0.1, 12),
    });
  });

  test.each([
    'Apple has tripled its dividend this year.',
    'Apple tripled output this year.',
    'Apple has tripled in size this year.',
    'Apple’s revenue has tripled this year.',
    'Apple said the number of its clients tripled this year.',
    'Bitcoin held by Apple has tripled this year.',
    'Apple trades at three times this year’s sales.',
    // a firm doubles in many things
    'Apple has doubled in revenue this year.',
    'Apple has tripled in staff this year.',
    'Apple tripled to 4,000 workers this year.',
    'Apple tripled to $4 billion in sales this year.',
    'Apple tripled in the U.S. this year.',
    'Apple has tripled this year in the U.S.',
    'Apple tripled again its outlook this year.',
    'Apple’s U.S. revenue soared. It has tripled this year.',
    'Apple is here. The company has tripled this year.',
  ])('not of the price: %s', (text) => {
    expect(verdictOn(text)).not.toMatch(/consistent/);
  });

  test.each([
    ['Apple’s output tripled every year.', 'output'],
    ['Apple has tripled under its new chief.', undefined],
    ['Apple has tripled despite the tariffs.', undefined],
    ['Apple has doubled Microsoft’s bid.', undefined],
    ['Apple has tripled in staff this year.', 'staff'],
    ['Apple has tripled its dividend.', 'dividend'],
  ])('names the measure, and no word of the grammar: %s', (text, metric) => {
    const figure = read(text).find(({ kind }) => kind === 'multiple');
    expect(figure).toBeDefined();
    expect(figure?.metric).toBe(metric);
  });
});
