import { describe, expect, test } from 'vitest';
import { proportion } from '../../../src/core/claims/proportion.ts';
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
