import { expect, it } from 'vitest';
import { success } from '../../src/core/result.ts';
import type { Measure } from '../../src/core/risk/measure.ts';
import { proportionText } from '../../src/popup/figures/proportions.ts';
import type { ArticleData } from '../../src/popup/session/popup-data.ts';
import { words } from '../browser/support/words.ts';
import { figure } from '../core/claims/figures.ts';

const deal = figure({ kind: 'deal_value', value: 9e9, unit: 'USD', instrument: 'US:IREN' });

/** The deal beside a company that has so much cash. */
function besideOf(marketValue: Measure, cash = 1e9, sum = deal) {
  const strain = {
    periodEnd: '2025-09-30',
    filed: '2025-11-06',
    form: '10-Q',
    currency: 'USD',
    source: 'sec',
    revenue: { value: 6e8 },
    cash: { value: cash },
    netDebt: { reason: 'net-cash' },
    marketValue,
  };
  const article = {
    notes: { sentences: {}, entities: { 'US:IREN': { id: 'US:IREN', kind: 'equity' } } },
    strains: { 'US:IREN': success(strain) },
  };
  const text = proportionText(sum, article as unknown as ArticleData, words);
  if (text === null || text === 'waiting') throw new Error(String(text));
  return text;
}

it.each<readonly [string, Measure, string]>([
  ['there is one', { value: 1e10 }, ''],
  ['the source tells of no splits', { reason: 'missing', detail: 'splits' }, 'No market value: the source of the price tells of no splits'],
  ['a split came since', { reason: 'not-meaningful', detail: 'split' }, 'No market value: a split since the shares were counted'],
  [
    'the count is of others',
    { reason: 'not-meaningful', detail: 'count' },
    'No market value: the shares counted are not those that have the price',
  ],
  ['of receipts', { reason: 'not-meaningful', detail: 'receipts' }, 'No market value: receipts, not shares'],
  ['the share has no price', { reason: 'missing', detail: 'price' }, 'No market value: no price'],
  ['currencies differ', { reason: 'mixed-currency', detail: 'CAD USD' }, 'No market value: mixed currencies'],
  ['filings do not count the shares', { reason: 'missing' }, ''],
])('beside a sum stands why the market value is missing, or nothing: %s', (_, marketValue, said) => {
  expect(besideOf(marketValue).basis.slice(3).join()).toBe(said);
});

it.each([
  [1e10, '90%–120% of market value'],
  [3e9, '3.0–4.0× market value'],
  [4e12, '0.2%–0.3% of market value'],
  // Ends that are written alike are one.
  [1e14, '<0.1% of market value'],
])('a range is so in proportion too: of a market value of %i', (value, said) => {
  expect(besideOf({ value }, 1e9, { ...deal, valueHigh: 12e9 }).ratios).toContain(said);
});

it.each([
  [1e9, '9.0× cash'],
  [91e6, '98.9× cash'],
  // Tenths of a hundred say nothing.
  [5e6, '1,800× cash'],
])('a multiple is as exact as it matters: of a cash of %i', (cash, said) => {
  expect(besideOf({ value: 1e10 }, cash).ratios).toContain(said);
});

it.each([
  ['A deal of $9 billion with the grid.', true],
  ['It pays $9 billion a year.', true],
  ['It costs $9 billion a megawatt.', false],
  ['It costs $9 billion per month.', false],
  ['It costs $9 billion/GW.', false],
  ['It costs $9 billion monthly.', false],
])('a rate is no part of a size: %s', (sentence, isSum) => {
  const start = sentence.indexOf('$9 billion');
  const said = { ...deal, start, end: start + 10, sentence: { start: 0, end: sentence.length } };
  const entities = { 'US:IREN': { id: 'US:IREN', kind: 'equity' } };
  const article = { notes: { sentences: { 0: sentence }, entities }, strains: {} } as unknown as ArticleData;
  expect(proportionText(said, article, words)).toBe(isSum ? 'waiting' : null);
});

it('a sum whose owner was only named before is beside no size', () => {
  const article = { notes: { sentences: {}, entities: { 'US:IREN': { id: 'US:IREN', kind: 'equity' } } }, strains: {} };
  expect(proportionText(deal, article as unknown as ArticleData, words)).toBe('waiting');
  expect(proportionText({ ...deal, modality: 'hypothetical' }, article as unknown as ArticleData, words)).toBe('waiting');
  expect(proportionText({ ...deal, inherited: true }, article as unknown as ArticleData, words)).toBeNull();
});
