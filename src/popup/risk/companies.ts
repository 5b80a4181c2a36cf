import { hasValue } from '../../core/risk/measure.ts';
import type { Strain } from '../../core/risk/view.ts';
import { isAbsent } from '../../ui/market-error.ts';
import { companiesOf } from '../session/article-data.ts';
import { type ArticleData, answerOf, errorOf, shortName } from '../session/popup-data.ts';

/** A company of the article and its newest filing. */
export interface Company {
  readonly name: string;
  readonly strain: Strain;
}

/** The companies whose filings have come, how many answers are still to come, and whether a filing that there may be could not be had. */
export function filedCompanies({ notes, strains }: ArticleData): {
  readonly companies: readonly Company[];
  readonly asked: number;
  readonly waiting: number;
  readonly failed: boolean;
} {
  const ids = companiesOf(notes);
  const companies = ids.flatMap((id): Company[] => {
    const strain = answerOf(strains[id]);
    return strain ? [{ name: shortName(notes, id), strain }] : [];
  });
  const waiting = ids.filter((id) => (strains[id] ?? 'waiting') === 'waiting').length;
  const failed = ids.some((id) => {
    const error = errorOf(strains[id]);
    return error !== null && !isAbsent(error);
  });
  return { companies, asked: ids.length, waiting, failed };
}

/** Capital spending of the large companies named, together. */
interface Demand {
  /** Largest revenue first. */
  readonly names: readonly string[];
  /** Their capital spending / their revenue, of the last twelve months in the filings. */
  readonly share: number;
  /** A year earlier; null unless every filing gives it. */
  readonly shareYearEarlier: number | null;
}

/** Below this yearly revenue a company builds for the spenders, and its own spending says little about demand. */
const LARGE_USD = 10e9;
/** So much smaller than the largest, a company is none of the spenders. */
const SMALLEST_PART = 0.02;
/** Who spends less of its revenue is one that the spenders pay. */
const LEAST_SHARE = 0.05;
const MOST_SPENDERS = 6;

/** Whose capital spending makes the demand: the largest companies by revenue, of one currency. Null where no large one that spends has filings. */
export function demandOf(companies: readonly Company[]): Demand | null {
  const spenders = companies.flatMap(({ name, strain }) => {
    const { capex, revenue, currency, capexToRevenueYearEarlier, revenueYearEarlier } = strain;
    if (!hasValue(capex) || !hasValue(revenue) || !(revenue.value > 0) || capex.value / revenue.value < LEAST_SHARE) return [];
    const before =
      hasValue(capexToRevenueYearEarlier) && hasValue(revenueYearEarlier)
        ? { capex: capexToRevenueYearEarlier.value * revenueYearEarlier.value, revenue: revenueYearEarlier.value }
        : null;
    return [{ name, capex: capex.value, revenue: revenue.value, currency, before }];
  });
  const inDollars = spenders.filter(({ currency, revenue }) => currency === 'USD' && revenue >= LARGE_USD);
  const currency = spenders.find((spender) => spender.currency !== 'USD')?.currency;
  const candidates = inDollars.length > 0 ? inDollars : spenders.filter((spender) => spender.currency === currency);
  const sorted = candidates.sort((a, b) => b.revenue - a.revenue);
  const largest = sorted[0];
  if (!largest) return null;
  const chosen = sorted.filter(({ revenue }) => revenue >= SMALLEST_PART * largest.revenue).slice(0, MOST_SPENDERS);
  const before = chosen.flatMap((spender) => spender.before ?? []);
  return {
    names: chosen.map(({ name }) => name),
    share: total(chosen, 'capex') / total(chosen, 'revenue'),
    shareYearEarlier: before.length === chosen.length ? total(before, 'capex') / total(before, 'revenue') : null,
  };
}

const total = <K extends string>(items: readonly Readonly<Record<K, number>>[], key: K): number =>
  items.reduce((sum, item) => sum + item[key], 0);

/** Who strains to pay. */
interface Solvency {
  /** Companies whose filings give an interest coverage. */
  readonly covered: number;
  /** Those of them that earn less than their interest, weakest first. */
  readonly below: readonly { readonly name: string; readonly coverage: number }[];
  /** Who runs out of cash first; null when nobody burns any. */
  readonly shortest: { readonly name: string; readonly months: number } | null;
}

/** Null when no filing gives coverage or runway. */
export function solvencyOf(companies: readonly Company[]): Solvency | null {
  const coverages = companies.flatMap(({ name, strain }) =>
    hasValue(strain.interestCoverage) ? [{ name, coverage: strain.interestCoverage.value }] : [],
  );
  const runways = companies.flatMap(({ name, strain }) =>
    hasValue(strain.runwayMonths) ? [{ name, months: strain.runwayMonths.value }] : [],
  );
  const shortest = runways.sort((a, b) => a.months - b.months)[0] ?? null;
  if (coverages.length === 0 && !shortest) return null;
  const below = coverages.filter(({ coverage }) => coverage < 1).sort((a, b) => a.coverage - b.coverage);
  return { covered: coverages.length, below, shortest };
}
