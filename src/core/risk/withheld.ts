import { daysBetween, utcDate } from '../market/date.ts';
import type { Facts } from '../market/facts.ts';
import type { Measure } from './measure.ts';
import type { Strain } from './view.ts';

/** A year, and what a filer abroad has for reporting on the next: by then there is a newer sheet, or the company reports no more. */
const MOST_OLD_DAYS = 500;

/** Interest is what a lender pays for its goods, its cash is its customers' as well, and what it lends leaves with its operations. */
const NOT_OF_FINANCE = [
  'debtToEquity',
  'netDebtToEbitda',
  'interestCoverage',
  'runwayMonths',
  'runwayOperatingMonths',
  'altmanZ',
  'cash',
  'netDebt',
] as const satisfies readonly (keyof Strain)[];

const MEASURES = [
  ...NOT_OF_FINANCE,
  'capexToRevenue',
  'capexToRevenueYearEarlier',
  'revenue',
  'revenueYearEarlier',
  'capex',
  'leases',
  'coins',
  'marketValue',
] as const satisfies readonly (keyof Strain)[];

/** Without what says nothing of who trades in money, or may, and without anything where the balance sheet is too old by `now` (ms since 1970). */
export function withheld(strain: Strain, { financial, undivided }: Pick<Facts, 'financial' | 'undivided'>, now: number): Strain {
  const isOutdated = daysBetween(strain.periodEnd, utcDate(now)) > MOST_OLD_DAYS;
  if (isOutdated) return { ...strain, ...all(MEASURES, { reason: 'missing', detail: 'outdated' }) };
  const detail = financial ? 'financial' : undivided ? 'undivided' : null;
  return detail ? { ...strain, ...all(NOT_OF_FINANCE, { reason: 'not-meaningful', detail }) } : strain;
}

const all = <Name extends keyof Strain>(names: readonly Name[], measure: Measure): Readonly<Record<Name, Measure>> =>
  Object.fromEntries(names.map((name) => [name, measure])) as Record<Name, Measure>;
