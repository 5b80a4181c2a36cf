import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/core/risk/measure.ts';
import type { Strain } from '../../src/core/risk/view.ts';
import { type Company, demandOf } from '../../src/popup/risk/companies.ts';

const of = (value: number): Measure => ({ value }) as Measure;
const company = (name: string, revenue: number, capex: number): Company => ({
  name,
  strain: {
    currency: 'USD',
    revenue: of(revenue),
    capex: of(capex),
    capexToRevenueYearEarlier: of(capex / revenue),
    revenueYearEarlier: of(revenue),
  } as unknown as Strain,
});

describe('whose capital spending makes the demand', () => {
  const paid = company('NVDA', 165e9, 5e9);
  const spender = company('MSFT', 280e9, 70e9);

  test('nobody, where the only large company is paid by the spenders', () => {
    expect(demandOf([paid])).toBeNull();
    expect(demandOf([paid, company('WULF', 0.2e9, 0.4e9)])).toBeNull();
  });

  test('the spender alone, beside whom it pays', () => {
    expect(demandOf([paid, spender])).toMatchObject({ names: ['MSFT'], share: 0.25, shareYearEarlier: 0.25 });
  });
});
