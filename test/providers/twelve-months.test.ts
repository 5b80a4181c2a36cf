import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/core/market/date.ts';
import { readCompanyFacts } from '../../src/providers/company-facts.ts';

const NOW = Date.parse('2026-03-10T19:00:00Z');

/** A quarter as the company lived it: nobody else knows these numbers. */
interface Quarter {
  readonly start: string;
  readonly end: string;
  readonly amount: number;
}

interface Filed {
  readonly start: string;
  readonly end: string;
  readonly val: number;
  readonly form: string;
  readonly filed: string;
}

/** Years of four quarters each; of whole months, or of weeks with a fifty-third now and then. */
function quartersOf(weeks: boolean, firstDay: string, amounts: readonly number[], longYears: readonly boolean[]): readonly Quarter[] {
  const quarters: Quarter[] = [];
  let start = firstDay;
  amounts.forEach((amount, index) => {
    const isLong = index % 4 === 3 && longYears[Math.floor(index / 4)] === true;
    const next = weeks ? addDays(start, 7 * (isLong ? 14 : 13)) : monthsLater(start, 3);
    quarters.push({ start, end: addDays(next, -1), amount });
    start = next;
  });
  return quarters;
}

/** Of the first of a month. */
function monthsLater(date: string, months: number): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

const sum = (quarters: readonly Quarter[]): number => quarters.reduce((total, { amount }) => total + amount, 0);

/** What is filed of these quarters: each report with the months to date, the same of the year before, and (`withQuarters`) the quarter alone. */
function filings(quarters: readonly Quarter[], withQuarters: boolean): readonly Filed[] {
  return quarters.flatMap((quarter, index) => {
    const ofYear = index % 4;
    const filed = addDays(quarter.end, 35);
    const form = ofYear === 3 ? '10-K' : '10-Q';
    return [0, 4].flatMap((back): Filed[] => {
      const toDate = quarters.slice(index - ofYear - back, index + 1 - back);
      const [first, last] = [toDate[0], toDate.at(-1)];
      if (index - ofYear - back < 0 || !first || !last) return [];
      const whole: Filed = { start: first.start, end: last.end, val: sum(toDate), form, filed };
      const alone: Filed = { start: last.start, end: last.end, val: last.amount, form, filed };
      // The fourth quarter alone is in no report.
      return withQuarters && ofYear < 3 && ofYear > 0 ? [whole, alone] : [whole];
    });
  });
}

function revenueOf(rows: readonly Filed[], more: Readonly<Record<string, readonly Filed[]>> = {}) {
  const end = rows.reduce((newest, row) => (row.end > newest ? row.end : newest), '');
  const concepts = Object.fromEntries(Object.entries({ Revenues: rows, ...more }).map(([name, of]) => [name, { units: { USD: of } }]));
  const Assets = { units: { USD: [{ end, val: 1, form: '10-Q', filed: addDays(end, 35) }] } };
  const facts = readCompanyFacts({ cik: 7, entityName: 'X', facts: { 'us-gaap': { Assets, ...concepts } } }, null, NOW);
  if (!facts.ok) throw new Error(facts.error.code);
  return facts.value;
}

const amounts = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 8, maxLength: 20 });
const company = fc.record({
  weeks: fc.boolean(),
  month: fc.integer({ min: 1, max: 12 }),
  amounts,
  longYears: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  withQuarters: fc.boolean(),
  shuffled: fc.boolean(),
});
const firstDay = (month: number): string => `2020-${String(month).padStart(2, '0')}-01`;

describe('twelve months, against the quarters as they were', () => {
  it('are the last four, and the four before, whatever the fiscal year, in months or weeks, however filed', () => {
    fc.assert(
      fc.property(company, ({ weeks, month, amounts: all, longYears, withQuarters, shuffled }) => {
        const quarters = quartersOf(weeks, firstDay(month), all, longYears);
        const rows = filings(quarters, withQuarters);
        const { items, yearEarlier } = revenueOf(shuffled ? rows.toReversed() : rows);
        expect(items.revenue).toMatchObject({ value: sum(quarters.slice(-4)), end: quarters.at(-1)?.end });
        expect(Math.abs(daysBetween(items.revenue?.start ?? '', quarters.at(-4)?.start ?? ''))).toBeLessThanOrEqual(10);
        if (yearEarlier.revenue) expect(yearEarlier.revenue.value).toBe(sum(quarters.slice(-8, -4)));
        // Both years and the months to date are there from three years on.
        else expect(quarters.length).toBeLessThan(12);
      }),
    );
  });

  it('are the last twelve, or none, after a fiscal year that was cut short', () => {
    fc.assert(
      fc.property(company, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 5 }), (about, cut, after) => {
        const before = quartersOf(false, firstDay(about.month), about.amounts.slice(0, 8), []);
        const start = addDays(before.at(-1)?.end ?? '', 1);
        const short = quartersOf(false, start, [11, 22, 33].slice(0, cut), []);
        const from = addDays(short.at(-1)?.end ?? '', 1);
        const since = quartersOf(false, from, [44, 55, 66, 77, 88].slice(0, after), []);
        const transition: Filed = {
          start,
          end: short.at(-1)?.end ?? '',
          val: sum(short),
          form: '10-KT',
          filed: addDays(short.at(-1)?.end ?? '', 60),
        };
        const rows = [...filings(before, about.withQuarters), transition, ...filings(since, about.withQuarters)];
        const { revenue } = revenueOf(rows).items;
        if (revenue) expect(revenue.value).toBe(sum([...before, ...short, ...since].slice(-4)));
      }),
    );
  });

  it('are none once a part of the business was sold and the year is filed with it still; again when the next year is filed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        fc.double({ min: 0.3, max: 0.9, noNaN: true }),
        (sold, withQuarters, kept) => {
          const whole = quartersOf(false, '2023-01-01', [100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 210], []);
          // From the report of that quarter of 2025 on, everything is filed without what was sold, years back.
          const without = whole.map((quarter) => ({ ...quarter, amount: quarter.amount * kept }));
          const split = 8 + sold;
          const filedBy = (count: number) => {
            const until = addDays(whole[count - 1]?.end ?? '', 40);
            const day = whole[split]?.end ?? '';
            const old = filings(whole, withQuarters).filter(({ filed }) => filed <= day);
            const recast = filings(without, withQuarters).filter(({ filed }) => filed > day);
            return [...old, ...recast].filter(({ filed }) => filed <= until);
          };
          expect(revenueOf(filedBy(split)).items.revenue?.value).toBe(sum(whole.slice(split - 4, split)));
          for (let count = split + 1; count < 12; count += 1) expect(revenueOf(filedBy(count)).items.revenue).toBeUndefined();
          expect(revenueOf(filedBy(12)).items.revenue?.value).toBeCloseTo(sum(without.slice(8)), 6);
        },
      ),
    );
  });

  it('bear a correction of little', () => {
    const quarters = quartersOf(false, '2023-01-01', [100, 110, 120, 130, 140, 150, 160, 170, 180], []);
    const rows = filings(quarters, true).map((row) => (row.end === '2024-03-31' && row.filed > '2025-04-01' ? { ...row, val: 141 } : row));
    expect(revenueOf(rows).items.revenue?.value).toBe(150 + 160 + 170 + 180 - 1);
  });

  it('are not put together of two names that mean different things', () => {
    const quarters = quartersOf(false, '2024-01-01', [100, 110, 120, 130, 140], []);
    const rows = filings(quarters, false);
    const old = rows.filter(({ filed }) => filed < '2025-04-01');
    const fresh = rows.filter(({ filed }) => filed >= '2025-04-01');
    const name = 'RevenueFromContractWithCustomerExcludingAssessedTax';
    expect(revenueOf(old, { [name]: fresh }).items.revenue?.value).toBe(500);
    const halved = fresh.map((row) => ({ ...row, val: row.val / 2 }));
    expect(revenueOf(old, { [name]: halved }).items.revenue).toBeUndefined();
  });

  it('are of all revenue, not of what customers paid without the rents', () => {
    const quarters = quartersOf(false, '2024-01-01', [100, 110, 120, 130, 140], []);
    const rows = filings(quarters, true);
    const name = 'RevenueFromContractWithCustomerExcludingAssessedTax';
    const part = rows.map((row) => ({ ...row, val: row.val / 10 }));
    expect(revenueOf(rows, { [name]: part }).items.revenue).toMatchObject({ value: 500, concept: 'Revenues' });
    const more = rows.map((row) => ({ ...row, val: row.val + 1 }));
    expect(revenueOf(rows, { [name]: more }).items.revenue).toMatchObject({ concept: name });
  });

  it('are not of a year that a filer mistyped', () => {
    const quarters = quartersOf(false, '2024-01-01', [100, 110, 120, 130, 140], []);
    const rows = filings(quarters, true);
    const mistyped: Filed = { start: '2034-01-01', end: '2034-12-31', val: 9, form: '10-K', filed: '2025-02-04' };
    expect(revenueOf(rows, { RevenueFromContractWithCustomerExcludingAssessedTax: [mistyped] }).items.revenue?.value).toBe(500);
  });
});
