import { describe, expect, test } from 'vitest';
import type { Fact, FactItem, Facts } from '../../../src/core/market/facts.ts';
import { strain } from '../../../src/core/risk/strain.ts';

const END = '2025-09-30';
const fact = (value: number, end = END): Fact => ({ value, start: '2024-10-01', end, filed: '2025-11-06', form: '10-Q', concept: 'X' });

/** A company with round numbers; `changes` replaces items, `undefined` removes one. */
function company(changes: Partial<Record<FactItem, number | Fact | undefined>> = {}, about: Partial<Facts> = {}): Facts {
  const values: Partial<Record<FactItem, number | Fact | undefined>> = {
    revenue: 500,
    operatingIncome: 50,
    depreciation: 150,
    interestExpense: 25,
    operatingCashFlow: 100,
    capex: 700,
    cash: 300,
    shortTermInvestments: 100,
    debt: 1000,
    equity: 800,
    assets: 2000,
    liabilities: 1200,
    currentAssets: 600,
    currentLiabilities: 200,
    retainedEarnings: -400,
    shares: 40,
    ...changes,
  };
  const items: Partial<Record<FactItem, Fact>> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) items[name as FactItem] = typeof value === 'number' ? fact(value) : value;
  }
  return {
    cik: 1,
    name: 'A company',
    currency: 'USD',
    taxonomy: 'us-gaap',
    periodEnd: END,
    filed: '2025-11-06',
    form: '10-Q',
    items,
    yearEarlier: { revenue: fact(250, '2024-09-30'), capex: fact(100, '2024-09-30') },
    stale: false,
    source: 'sec',
    fetchedAt: 0,
    ...about,
  };
}

describe('balance-sheet strain', () => {
  test('by hand', () => {
    const result = strain(company(), { price: 50, currency: 'USD' });
    expect(result.debtToEquity).toEqual({ value: 1.25 });
    expect(result.netDebt).toEqual({ value: 600 });
    expect(result.netDebtToEbitda).toEqual({ value: 3 });
    expect(result.interestCoverage).toEqual({ value: 2 });
    expect(result.capexToRevenue).toEqual({ value: 1.4 });
    expect(result.capexToRevenueYearEarlier).toEqual({ value: 0.4 });
    expect(result.runwayMonths).toEqual({ value: 8 });
    expect(result.runwayOperatingMonths).toEqual({ reason: 'no-burn' });
    expect(result.marketValue).toEqual({ value: 2000, to: END });
    // 6.56 · 0.2 + 3.26 · (−0.2) + 6.72 · 0.025 + 1.05 · (2/3)
    expect(result.altmanZ).toEqual({ value: expect.closeTo(1.312 - 0.652 + 0.168 + 0.7, 12) });
  });

  test.each([
    ['equity gone', { equity: -5 }, 'debtToEquity', 'not-meaningful'],
    ['no EBITDA', { operatingIncome: -200 }, 'netDebtToEbitda', 'not-meaningful'],
    ['more cash than debt', { cash: 5000 }, 'netDebtToEbitda', 'net-cash'],
    ['more cash than debt, even while losing money', { cash: 5000, operatingIncome: -200 }, 'netDebtToEbitda', 'net-cash'],
    ['no interest', { interestExpense: 0 }, 'interestCoverage', 'no-interest'],
    ['interest not filed', { interestExpense: undefined }, 'interestCoverage', 'missing'],
    ['no revenue yet', { revenue: 0 }, 'capexToRevenue', 'not-meaningful'],
    ['cash flow above capex', { capex: 20 }, 'runwayMonths', 'no-burn'],
    ['one of six items absent', { retainedEarnings: undefined }, 'altmanZ', 'missing'],
    ['debt of an older sheet', { debt: fact(900, '2025-06-30') }, 'debtToEquity', 'missing'],
    [
      'earnings of years ago beside a new sheet',
      { operatingIncome: fact(300, '2018-12-31'), interestExpense: fact(10, '2018-12-31') },
      'interestCoverage',
      'missing',
    ],
    ['the same in the Z″', { operatingIncome: fact(300, '2018-12-31') }, 'altmanZ', 'missing'],
    ['a burn of years ago', { operatingCashFlow: fact(-9, '2018-12-31'), capex: fact(9, '2018-12-31') }, 'runwayMonths', 'missing'],
    ['flows of different periods', { capex: fact(900, '2025-06-30') }, 'capexToRevenue', 'missing'],
  ] as const)('%s: a reason, not a number', (_, changes, measure, reason) => {
    expect(strain(company(changes))[measure]).toMatchObject({ reason });
  });

  test('absent short-term investments are nought', () => {
    expect(strain(company({ shortTermInvestments: undefined })).cash).toMatchObject({ value: 300 });
  });

  test('losing money is a negative coverage, not a reason', () => {
    expect(strain(company({ operatingIncome: -50 })).interestCoverage).toEqual({ value: -2 });
  });

  test.each([
    ['no price', undefined, {}, 'missing'],
    ['another currency', { price: 50, currency: 'CAD' }, {}, 'mixed-currency'],
    ['an annual report of a foreign filer', { price: 50, currency: 'USD' }, { form: '20-F' }, 'not-meaningful'],
  ] as const)('market value is withheld: %s', (_, share, about, reason) => {
    expect(strain(company({}, about), share).marketValue).toMatchObject({ reason });
  });
});
