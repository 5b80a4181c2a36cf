import { describe, expect, test } from 'vitest';
import { isProportioned, proportion } from '../../../src/core/claims/proportion.ts';
import type { Entity } from '../../../src/core/instruments/instrument.ts';
import type { Measure } from '../../../src/core/risk/measure.ts';
import type { Strain } from '../../../src/core/risk/view.ts';
import { figure } from './figures.ts';

const of = (value: number): Measure => ({ value }) as Measure;
const STRAIN = {
  periodEnd: '2025-09-30',
  filed: '2025-11-01',
  form: '10-Q',
  currency: 'USD',
  source: 'sec',
  revenue: of(1e9),
  marketValue: of(2e9),
  cash: of(5e8),
  netDebt: of(-1e8),
} as unknown as Strain;

describe('a sum beside the size of its company', () => {
  test('over revenue, market value and cash; not over net cash', () => {
    const sum = proportion(figure({ kind: 'deal_value', value: 9e9, unit: 'USD' }), STRAIN);
    expect(sum).toMatchObject({ revenue: { ratio: 9 }, marketValue: { ratio: 4.5 }, cash: { ratio: 18 } });
    expect(sum).not.toHaveProperty('netDebt');
  });

  test('over both ends of a range', () => {
    const range = proportion(figure({ kind: 'debt', value: 4e8, valueHigh: 5e8, unit: 'USD' }), STRAIN);
    expect(range?.revenue).toMatchObject({ ratio: 0.4, high: 0.5 });
  });

  test('is none of a profit that no firm of the size makes, which is somebody else’s', () => {
    const profit = (value: number, direction: 'down' | null = null) =>
      proportion(figure({ kind: 'profit', value, unit: 'USD', direction }), STRAIN);
    expect(profit(9e9)).toBeNull();
    expect(profit(3e8)?.revenue).toMatchObject({ ratio: 0.3 });
    expect(profit(9e9, 'down')?.revenue).toMatchObject({ ratio: 9 });
  });

  test.each([
    ['Apple spent ', ' on chips.', true],
    ['Apple told investors that it would spend ', '.', true],
    ['Apple will pay customers ', '.', true],
    ['Apple gave suppliers to understand that it would spend ', '.', true],
    ['Apple, a supplier of Nvidia, raised ', '.', true],
    ['Analysts at Nvidia expect Apple to spend ', ' in 2027.', true],
    ['Apple raised ', ' from shareholders.', true],
    ['Apple spent ', ' in the largest deal of the industry.', true],
    ['Apple users spent ', ' on games.', false],
    ['Apple’s suppliers will invest ', ' in Texas.', false],
    ['Rivals of Apple have raised ', ' this year.', false],
    ['Apple said that a rival’s ', ' project was late.', false],
    ['Apple wants a part of the ', ' market for glasses.', false],
    ['Apple wants a part of the ', ' advertising industry.', false],
    ['Firms including Nvidia and Apple received ', ' in grants.', false],
    ['A fund managed by Apple bought a hotel for ', '.', false],
    ['A consortium led by Apple bid ', '.', false],
    ['Nvidia and Apple will invest ', ' and $2 billion respectively.', false],
    ['Spending at Apple ran ', ' above expectations.', false],
    ['Apple spent ', ' less than analysts had forecast.', false],
    ['Apple spent ', ' above all on chips.', true],
    ['Apple beat estimates for its spending by ', '.', false],
    ['Net income at Apple included a ', ' one-time tax benefit.', false],
    ['Sales at Apple took a ', ' currency hit.', false],
    ['Profit at Apple, excluding ', ' from the sale of a plant, fell.', false],
    ['Apple expects synergies of ', ' a year after the deal.', false],
    ['Apple and its rival have ', ' of combined debt.', false],
    ['Apple wants to merge with Nvidia, and the two companies owe ', '.', false],
    ['Guidance by Apple was ', ' lighter than expected.', false],
    ['Apple spent ', ' to boost output.', true],
    ['Apple drew ', ' on its credit line.', true],
    ['A note on Apple and others says that they may need ', '.', false],
  ])('is set only where it is the company’s own: %s… %s %j', (before, after, own) => {
    const sentence = `${before}$5 billion${after}`;
    const sum = figure({
      kind: 'spend',
      value: 5e9,
      unit: 'USD',
      start: before.length,
      end: before.length + '$5 billion'.length,
      sentence: { start: 0, end: sentence.length },
    });
    const company = { id: 'US:AAPL', kind: 'equity' } as Entity;
    expect(isProportioned(sum, company, sentence)).toBe(own);
  });

  test.each([
    ['earnings a share', figure({ kind: 'profit', value: 3.93, unit: 'USD' })],
    ['a dividend a share', figure({ kind: 'spend', value: 0.62, unit: 'USD' })],
    ['a price', figure({ kind: 'price', value: 97, unit: 'USD' })],
    ['another currency', figure({ kind: 'debt', value: 9e9, unit: 'EUR' })],
    ['a count', figure({ kind: 'count', value: 9e9, unit: 'users' })],
  ])('%s has none', (_, one) => {
    expect(proportion(one, STRAIN)).toBeNull();
  });
});
