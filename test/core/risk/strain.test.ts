import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, FactItem, Facts } from '../../../src/core/market/facts.ts';
import type { Quote } from '../../../src/core/market/quote.ts';
import { hasValue, type Measure } from '../../../src/core/risk/measure.ts';
import { type SharePrice, shareOf, strain } from '../../../src/core/risk/strain.ts';
import { barsOf } from './series.ts';

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
    domestic: true,
    stale: false,
    source: 'sec',
    fetchedAt: 0,
    ...about,
  };
}

const SHARE: SharePrice = { price: 50, currency: 'USD', splits: [], splitsSince: '2024-10-01' };

describe('balance-sheet strain', () => {
  test('by hand', () => {
    const result = strain(company(), SHARE);
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
    ['another currency', { ...SHARE, currency: 'CAD' }, {}, 'mixed-currency'],
    ['an annual report of a foreign filer', SHARE, { form: '20-F' }, 'not-meaningful'],
    ['a split since the count', { ...SHARE, splits: [{ date: '2025-10-01', ratio: 10 }] }, {}, 'not-meaningful'],
    ['a source that does not tell of splits', { price: 50, currency: 'USD' }, {}, 'missing'],
    ['splits that are known since the count only', { ...SHARE, splitsSince: '2025-10-01' }, {}, 'missing'],
    ['a foreign company without a float to compare with', SHARE, { domestic: false }, 'not-meaningful'],
    ['a company of nobody knows where', SHARE, { domestic: undefined as never }, 'not-meaningful'],
  ] as const)('market value is withheld: %s', (_, share, about, reason) => {
    expect(strain(company({}, about), share).marketValue).toMatchObject({ reason });
  });

  test('a split that the count already holds withholds nothing', () => {
    const share = { ...SHARE, splits: [{ date: END, ratio: 10 }] };
    expect(strain(company(), share).marketValue).toEqual({ value: 2000, to: END });
  });
});

describe('a foreign company that files like a domestic one', () => {
  // Forty shares at 50 on the day of the float: 2,000 in all.
  const closes = barsOf(
    Array.from({ length: 10 }, () => 50),
    { from: '2025-03-25' },
  ).bars;
  const valued = (floatThen: number, day = '2025-03-31') =>
    strain(company({}, { domestic: false, publicFloat: fact(floatThen, day) }), { ...SHARE, closes }).marketValue;

  test('is valued where its count times the price agrees with the float it filed: its shares are listed', () => {
    for (const float of [2_000, 1_300, 2_300]) expect(valued(float)).toEqual({ value: 2000, to: END });
  });

  test('is not where a receipt would stand for several shares, or for part of one, or the price of the day is unknown', () => {
    for (const float of [2_000 / 2, 2_000 / 13, 2_000 * 4]) expect(valued(float)).toMatchObject({ detail: 'receipts' });
    for (const day of ['2025-01-31', '2025-06-30']) expect(valued(2_000, day)).toMatchObject({ detail: 'receipts' });
  });
});

describe('a domestic company', () => {
  // Forty shares at 50 on the day of the float: 2,000 in all.
  const closes = barsOf(
    Array.from({ length: 10 }, () => 50),
    { from: '2025-03-25' },
  ).bars;
  const valued = (floatThen: number) =>
    strain(company({}, { publicFloat: fact(floatThen, '2025-03-31') }), { ...SHARE, closes }).marketValue;

  test('may belong to insiders nearly whole, and have bought back some', () => {
    for (const float of [2_000 * 1.2, 2_000, 2_000 / 20]) expect(valued(float)).toEqual({ value: 2000, to: END });
  });

  test('has no value where its count is of one class of shares and the price of another: 1,500 to one, or a part of the shares only', () => {
    for (const float of [2_000 * 1_500, 2_000 / 1_500, 2_000 * 2]) expect(valued(float)).toMatchObject({ detail: 'count' });
  });

  test('that filed no float of use is valued as it is', () => {
    expect(valued(0)).toEqual({ value: 2000, to: END });
  });
});

describe('strain is not said', () => {
  const none = { reason: 'not-meaningful' };

  test('of a bank, where interest is what its goods cost: but its size is', () => {
    const bank = strain(company({}, { financial: true }), SHARE);
    const either = strain(company({}, { undivided: true }), SHARE);
    for (const name of [
      'netDebtToEbitda',
      'interestCoverage',
      'runwayMonths',
      'runwayOperatingMonths',
      'altmanZ',
      'cash',
      'netDebt',
    ] as const) {
      expect(bank[name]).toEqual({ ...none, detail: 'financial' });
      expect(either[name]).toEqual({ ...none, detail: 'undivided' });
    }
    expect([bank.revenue, bank.marketValue].every(hasValue)).toBe(true);
  });

  test('of a balance sheet that must have had a successor', () => {
    const on = (day: string) => strain(company(), SHARE, Date.parse(`${day}T12:00:00Z`));
    // Who reports once a year does so within four months of its end.
    expect(hasValue(on('2027-01-30').interestCoverage)).toBe(true);
    const late = on('2027-02-20');
    for (const name of ['interestCoverage', 'runwayMonths', 'revenue', 'marketValue', 'leases'] as const)
      expect(late[name]).toEqual({ reason: 'missing', detail: 'outdated' });
    expect(late.periodEnd).toBe(END);
  });

  test.each([
    ['interestExpense', 'interestCoverage'],
    ['capex', 'runwayMonths'],
    ['capex', 'capexToRevenue'],
    ['depreciation', 'netDebtToEbitda'],
  ] as const)('by an outlay filed with a minus: %s, %s', (item, measure) => {
    expect(strain(company({ [item]: -20 }))[measure]).toEqual({ ...none, detail: 'sign' });
  });

  test('by an average of shares of all classes that no float can vouch for', () => {
    const counted = (concept: string) => strain(company({ shares: { ...fact(40), concept } }), SHARE).marketValue;
    expect(counted('WeightedAverageNumberOfDilutedSharesOutstanding')).toEqual({ ...none, detail: 'count' });
    expect(hasValue(counted('EntityCommonStockSharesOutstanding'))).toBe(true);
  });
});

describe('the share of a series', () => {
  const bars = barsOf([50, 51, 52, 53], { from: '2025-11-03', splits: [], since: '2024-06-01', lastIsOpen: true });
  const now = Date.parse('2025-11-06T20:00:00Z');
  const quote = (source: 'yahoo' | 'finnhub'): Quote => ({
    symbol: 'A',
    price: 54,
    currency: 'USD',
    change: null,
    asOf: now,
    delayMinutes: null,
    session: 'open',
    source,
    fetchedAt: now,
  });

  test('has the price of now from the source that told of its splits, else the last close', () => {
    expect(shareOf(bars, quote('yahoo'), now)).toMatchObject({ price: 54, currency: 'USD', splits: [], splitsSince: '2024-06-01' });
    expect(shareOf(bars, quote('finnhub'), now)).toMatchObject({ price: 52 });
    expect(shareOf(bars, null, now)).toMatchObject({ price: 52 });
  });

  test('knows of no splits where the source tells of none, and is none where trade ended', () => {
    const { splits: _, ...untold } = bars;
    expect(shareOf(untold, null, now)).not.toHaveProperty('splits');
    expect(shareOf(bars, null, now + 60 * 86_400_000)).toBeUndefined();
    expect(strain(company(), shareOf(bars, quote('yahoo'), now)).marketValue).toEqual({ value: 40 * 54, to: END });
    expect(strain(company(), shareOf(untold, quote('yahoo'), now)).marketValue).toMatchObject({ detail: 'splits' });
  });
});

describe('balance-sheet strain, whatever the filing', () => {
  const RATIOS = [
    'debtToEquity',
    'netDebtToEbitda',
    'interestCoverage',
    'capexToRevenue',
    'capexToRevenueYearEarlier',
    'runwayMonths',
    'runwayOperatingMonths',
    'altmanZ',
  ] as const;
  type Ratio = (typeof RATIOS)[number];
  /** What each is made of. Short-term investments may be absent: then they are nought. */
  const NEEDS: Readonly<Record<Exclude<Ratio, 'capexToRevenueYearEarlier'>, readonly FactItem[]>> = {
    debtToEquity: ['debt', 'equity'],
    netDebtToEbitda: ['debt', 'cash', 'operatingIncome', 'depreciation'],
    interestCoverage: ['operatingIncome', 'interestExpense'],
    capexToRevenue: ['capex', 'revenue'],
    runwayMonths: ['cash', 'operatingCashFlow', 'capex'],
    runwayOperatingMonths: ['cash', 'operatingCashFlow'],
    altmanZ: ['currentAssets', 'currentLiabilities', 'retainedEarnings', 'assets', 'equity', 'liabilities', 'operatingIncome'],
  };

  const positive = fc.integer({ min: 0, max: 1e12 });
  const signed = fc.integer({ min: -1e12, max: 1e12 });
  /** Amounts in whole units of money, as filed. */
  const amounts = fc.record({
    revenue: positive,
    operatingIncome: signed,
    depreciation: positive,
    interestExpense: positive,
    operatingCashFlow: signed,
    capex: positive,
    cash: positive,
    shortTermInvestments: positive,
    debt: positive,
    equity: signed,
    assets: positive,
    liabilities: positive,
    currentAssets: positive,
    currentLiabilities: positive,
    retainedEarnings: signed,
  });
  type Amounts = Readonly<Partial<Record<FactItem, number>>>;

  const close = (left: Measure, right: Measure): boolean =>
    hasValue(left) && hasValue(right)
      ? Math.abs(left.value - right.value) <= 1e-9 * Math.max(1, Math.abs(left.value))
      : !hasValue(left) && !hasValue(right) && left.reason === right.reason;

  // Powers of two scale without rounding: by a thousandth, the difference of two nearly equal flows was off by more than the bound.
  test('ratios and months do not depend on the unit of money', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(2 ** -10, 0.5, 8, 2 ** 20), (values, scale) => {
        const scaled = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value * scale])) as Amounts;
        const yearEarlier = { revenue: fact(250 * scale, '2024-09-30'), capex: fact(100 * scale, '2024-09-30') };
        const [before, after] = [strain(company(values)), strain(company(scaled, { yearEarlier }))];
        for (const ratio of RATIOS) expect(close(before[ratio], after[ratio]), ratio).toBe(true);
      }),
    );
  });

  test('each is a finite number or a reason, and its sign is what it says', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const result = strain(company(values));
        for (const ratio of RATIOS) {
          const measure = result[ratio];
          if (hasValue(measure)) expect(Number.isFinite(measure.value), ratio).toBe(true);
          else expect(measure.reason).not.toBe('missing');
        }
        for (const ratio of ['debtToEquity', 'netDebtToEbitda', 'capexToRevenue', 'runwayMonths', 'runwayOperatingMonths'] as const) {
          const measure = result[ratio];
          if (hasValue(measure)) expect(measure.value, ratio).toBeGreaterThanOrEqual(0);
        }
        const cover = result.interestCoverage;
        if (hasValue(cover)) expect(Math.sign(cover.value)).toBe(Math.sign(values.operatingIncome));
        // Investing shortens the runway, and never gives one back.
        const { runwayMonths: whole, runwayOperatingMonths: operating } = result;
        if (hasValue(operating)) expect(hasValue(whole) && whole.value <= operating.value).toBe(true);
      }),
    );
  });

  test('an item that is not filed is a reason for whatever needs it, and changes nothing else', () => {
    const all = [...new Set(Object.values(NEEDS).flat())];
    fc.assert(
      fc.property(amounts, fc.constantFrom(...all), (values, absent) => {
        const whole = strain(company(values));
        const without = strain(company({ ...values, [absent]: undefined }));
        for (const [ratio, needs] of Object.entries(NEEDS) as [keyof typeof NEEDS, readonly FactItem[]][]) {
          // More cash than debt is no debt to measure, whatever was earned.
          const isNetCash = ratio === 'netDebtToEbitda' && !hasValue(whole[ratio]) && whole[ratio].reason === 'net-cash';
          const stillNetCash = isNetCash && absent !== 'debt' && absent !== 'cash';
          if (needs.includes(absent) && !stillNetCash)
            expect(without[ratio], `${ratio} without ${absent}`).toMatchObject({ reason: 'missing' });
          else expect(without[ratio], ratio).toEqual(whole[ratio]);
        }
      }),
    );
  });

  test('more debt is never less strain; more cash never more', () => {
    fc.assert(
      fc.property(amounts, positive, (values, more) => {
        const base = strain(company(values));
        const indebted = strain(company({ ...values, debt: values.debt + more }));
        const richer = strain(company({ ...values, cash: values.cash + more }));
        const grows = (left: Measure, right: Measure): void => {
          if (hasValue(left)) expect(hasValue(right) && right.value >= left.value).toBe(true);
        };
        grows(base.debtToEquity, indebted.debtToEquity);
        grows(base.netDebtToEbitda, indebted.netDebtToEbitda);
        grows(base.runwayMonths, richer.runwayMonths);
        if (hasValue(richer.netDebtToEbitda)) grows(richer.netDebtToEbitda, base.netDebtToEbitda);
      }),
    );
  });

  test('Z″ is between what its parts allow when the sheet adds up', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (values, share) => {
        const assets = values.assets + 1;
        const sheet = {
          ...values,
          assets,
          liabilities: assets * share,
          equity: assets * (1 - share),
          operatingIncome: 0,
          retainedEarnings: 0,
        };
        const { altmanZ } = strain(company({ ...sheet, currentAssets: assets * 0.5, currentLiabilities: assets * 0.5 * share }));
        // 6.56 · 0.5 · (1 − share) + 1.05 · (1 − share) / share
        expect(altmanZ).toEqual({ value: expect.closeTo(3.28 * (1 - share) + (1.05 * (1 - share)) / share, 6) });
      }),
    );
  });

  test('the trend has the year before in its own terms', () => {
    fc.assert(
      fc.property(positive, positive, (revenue, capex) => {
        const yearEarlier = { revenue: fact(revenue, '2024-09-30'), capex: fact(capex, '2024-09-30') };
        const { capexToRevenueYearEarlier: before, capexToRevenue } = strain(company({}, { yearEarlier }));
        expect(capexToRevenue).toEqual({ value: 1.4 });
        if (revenue === 0) expect(before).toMatchObject({ reason: 'not-meaningful' });
        else expect(before).toEqual({ value: capex / revenue });
      }),
    );
    const late = { revenue: fact(250, '2024-06-30'), capex: fact(100, '2024-09-30') };
    expect(strain(company({}, { yearEarlier: late })).capexToRevenueYearEarlier).toMatchObject({ reason: 'missing' });
  });
});
