import * as v from 'valibot';
import { daysBetween, type IsoDate, isIsoDate } from '../core/market/date.ts';
import type { Fact, FactItem, Facts } from '../core/market/facts.ts';
import { failure, type Result, success } from '../core/result.ts';
import { debtOn } from './debt.ts';
import {
  BALANCES,
  type BalanceItem,
  CASH_WITH_INVESTMENTS,
  DEPOSITS,
  FLOWS,
  type FlowItem,
  SHARES,
  type Taxonomy,
  WHOLE_EQUITY,
  WHOLE_REVENUE,
  WHOLES,
} from './fact-concepts.ts';
import {
  isStale,
  latestFiled,
  newestEnd,
  newestInstant,
  periodOf,
  type Reported,
  twelveMonths,
  twelveMonthsBefore,
} from './fact-periods.ts';
import type { Failure } from './provider.ts';

const MOST_ROWS = 5_000;
const MOST_SHARES_DAYS = 370;

const row = v.object({
  start: v.exactOptional(v.string()),
  end: v.string(),
  val: v.pipe(v.number(), v.finite()),
  form: v.nullish(v.string(), ''),
  filed: v.string(),
});
const concept = v.object({ units: v.record(v.string(), v.array(v.unknown())) });
/** Concepts are read when asked for: of thousands, some forty are. */
const companyFacts = v.object({
  cik: v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer()),
  entityName: v.nullish(v.string(), ''),
  facts: v.record(v.string(), v.nullable(v.record(v.string(), v.unknown()))),
});

/** What the newest financial report in the list of filings is. */
export interface NewestReport {
  readonly accession: string;
  readonly form: string;
  /** End of its period. */
  readonly period: string;
}

/** One taxonomy and one currency of a company's facts. */
type Rows = (taxonomy: string, concept: string, unit: string) => readonly Reported[];

/** Some 25 items from the SEC's companyfacts. `nodata` when there is no balance sheet in them. */
export function readCompanyFacts(json: unknown, newest: NewestReport | null, now: number): Result<Facts, Failure> {
  const parsed = v.safeParse(companyFacts, json);
  if (!parsed.success) return failure({ code: 'schema', detail: v.getDotPath(parsed.issues[0]) ?? 'companyfacts' });
  const { cik, entityName, facts } = parsed.output;
  const basis = newestBasis(facts);
  if (!basis) return failure({ code: 'nodata', detail: 'no balance sheet' });
  const rows = reader(facts);
  const { taxonomy, currency } = basis;
  const of = (name: string): readonly Reported[] => rows(taxonomy, name, currency);
  const items: Partial<Record<FactItem, Fact>> = {};
  const yearEarlier: Partial<Record<'revenue' | 'capex', Fact>> = {};
  for (const item of Object.keys(FLOWS) as FlowItem[]) {
    const synonyms = FLOWS[item][taxonomy].map(of);
    const { now: value, before } = flow(synonyms, item === 'revenue' ? ofAllRevenue(synonyms) : freshest(synonyms));
    if (value) items[item] = value;
    if (before && (item === 'revenue' || item === 'capex')) yearEarlier[item] = before;
  }
  for (const item of Object.keys(BALANCES) as BalanceItem[]) {
    const synonyms = BALANCES[item][taxonomy].map(of);
    const value = item === 'shortTermInvestments' ? largest(synonyms) : newestInstant(freshest(synonyms));
    if (value) items[item] = value;
  }
  const total = taxonomy === 'us-gaap' ? newestInstant(of(CASH_WITH_INVESTMENTS)) : null;
  if (total && items.cash?.end === total.end && total.value > items.cash.value + investedOn(total.end, items)) items.cash = total;
  if (items.cash?.concept === CASH_WITH_INVESTMENTS) delete items.shortTermInvestments;
  // Some tagged them once, years ago.
  const left =
    items.liabilities && items.liabilities.end === items.assets?.end ? null : liabilitiesLeft(items, newestInstant(of(WHOLE_EQUITY)));
  if (left) items.liabilities = left;
  const balance = items.assets ?? items.equity ?? items.cash;
  if (!balance) return failure({ code: 'nodata', detail: 'no balance sheet' });
  const shares = sharesOf(rows, balance.end);
  if (shares) items.shares = shares;
  const publicFloat = newestInstant(rows('dei', 'EntityPublicFloat', currency));
  for (const item of ['leases', 'cryptoAssets'] as const) {
    const value = wholeOn(balance.end, WHOLES[item][taxonomy], of);
    if (value) items[item] = value;
  }
  const debt = debtOn(
    balance.end,
    taxonomy,
    of,
    items.liabilities?.end === balance.end ? items.liabilities.value : Number.POSITIVE_INFINITY,
  );
  if (debt !== null && debt !== 'unclear') items.debt = debt;
  return success({
    cik,
    name: entityName,
    currency,
    taxonomy,
    periodEnd: balance.end,
    filed: balance.filed,
    form: balance.form,
    items: kept(items),
    yearEarlier: kept(yearEarlier),
    ...(publicFloat ? kept({ publicFloat }) : {}),
    ...(debt === 'unclear' ? { unclear: ['debt'] as const } : {}),
    ...(isBank(
      DEPOSITS[taxonomy].map((name) => newestInstant(of(name))),
      items.liabilities ?? null,
      balance.end,
    )
      ? { financial: true }
      : {}),
    stale: isStale(balance.end, now) || (newest !== null && newest.period > balance.end),
    source: 'sec',
    fetchedAt: now,
  });
}

/** Less of what is owed is of a company with a bank among its businesses, or of one that calls its payments in advance so. */
const LEAST_DEPOSITS = 0.2;

const isBank = (deposits: readonly (Fact | null)[], liabilities: Fact | null, day: IsoDate): boolean =>
  deposits.some((each) => each?.end === day && each.value >= LEAST_DEPOSITS * (liabilities?.end === day ? liabilities.value : 0));

/** As facts are kept: without what is known of other filings. */
const kept = <K extends string>(reported: Readonly<Partial<Record<K, Reported>>>): Partial<Record<K, Fact>> =>
  Object.fromEntries((Object.entries(reported) as [K, Reported][]).map(([name, { otherwise: _, ...fact }]) => [name, fact])) as Partial<
    Record<K, Fact>
  >;

type RawFacts = v.InferOutput<typeof companyFacts>['facts'];

function reader(facts: RawFacts): Rows {
  return (taxonomy, name, unit) => {
    const space = Object.hasOwn(facts, taxonomy) ? facts[taxonomy] : null;
    const parsed = v.safeParse(concept, space && Object.hasOwn(space, name) ? space[name] : null);
    const raw = parsed.success && Object.hasOwn(parsed.output.units, unit) ? (parsed.output.units[unit] ?? []) : [];
    return latestFiled(
      raw.slice(-MOST_ROWS).flatMap((each): Reported[] => {
        const one = v.safeParse(row, each);
        if (!one.success) return [];
        const { start, end, val: value, form, filed } = one.output;
        if (!isIsoDate(end) || (start !== undefined && !isIsoDate(start))) return [];
        // Filers mistype years: nothing is reported before it has happened.
        if (!isIsoDate(filed) || filed < end) return [];
        return [{ value, ...(start === undefined ? {} : { start }), end, filed, form: form ?? '', concept: name }];
      }),
    );
  };
}

/** The taxonomy and the currency of the newest balance sheet. A filer that changed either is read in the newer only. */
function newestBasis(facts: RawFacts): { readonly taxonomy: Taxonomy; readonly currency: string } | null {
  const rows = reader(facts);
  let best: { taxonomy: Taxonomy; currency: string; end: string; count: number } | null = null;
  for (const taxonomy of ['us-gaap', 'ifrs-full'] as const) {
    const names = [...BALANCES.assets[taxonomy], ...BALANCES.equity[taxonomy], ...BALANCES.cash[taxonomy]];
    for (const currency of currenciesOf(facts, taxonomy, names)) {
      const found = names.flatMap((name) => rows(taxonomy, name, currency));
      const end = newestEnd(found);
      if (end !== '' && (!best || end > best.end || (end === best.end && found.length > best.count && taxonomy === best.taxonomy))) {
        best = { taxonomy, currency, end, count: found.length };
      }
    }
  }
  return best;
}

function currenciesOf(facts: RawFacts, taxonomy: string, names: readonly string[]): ReadonlySet<string> {
  const space = facts[taxonomy] ?? {};
  const units = names.flatMap((name) => {
    const parsed = v.safeParse(concept, Object.hasOwn(space, name) ? space[name] : null);
    return parsed.success ? Object.keys(parsed.output.units) : [];
  });
  return new Set(units.filter((unit) => /^[A-Z]{3}$/.test(unit)));
}

/** Of several names of one thing, the one used last: filers change names, and leave the old one with its old amounts. */
function freshest(synonyms: readonly (readonly Reported[])[]): readonly Reported[] {
  return synonyms.reduce((best, rows) => (newestEnd(rows) > newestEnd(best) ? rows : best), []);
}

/** Of the newest day, the largest: one name may hold only a part of what another holds. */
function largest(synonyms: readonly (readonly Reported[])[]): Fact | null {
  const found = synonyms.flatMap((rows) => newestInstant(rows) ?? []);
  return found.reduce<Fact | null>(
    (best, fact) => (!best || fact.end > best.end || (fact.end === best.end && fact.value > best.value) ? fact : best),
    null,
  );
}

const investedOn = (end: string, { shortTermInvestments: invested }: Partial<Record<FactItem, Fact>>): number =>
  invested?.end === end ? invested.value : 0;

/** Beside what customers paid, a filer may have rents: its revenue is all of it, where it gives that for the same time. */
function ofAllRevenue(synonyms: readonly (readonly Reported[])[]): readonly Reported[] {
  const fresh = freshest(synonyms);
  const whole = synonyms.find((rows) => rows[0]?.concept === WHOLE_REVENUE) ?? [];
  const newest = fresh.find((row) => row.start !== undefined && row.end === newestEnd(fresh));
  const same = newest && whole.find((row) => periodOf(row) === periodOf(newest));
  return newest && same && same.value > newest.value ? whole : fresh;
}

/** Twelve months by one name; where it was taken up within the year, older periods come from the others. */
function flow(
  synonyms: readonly (readonly Reported[])[],
  fresh: readonly Reported[],
): { readonly now: Fact | null; readonly before: Fact | null } {
  const others = new Map(latestFiled(synonyms.filter((rows) => rows !== fresh).flat()).map((row) => [periodOf(row), row]));
  const have = new Set(fresh.map(periodOf));
  const compared = fresh.map((row): Reported => {
    const other = others.get(periodOf(row))?.value;
    return other === undefined || other === row.value ? row : { ...row, otherwise: other };
  });
  const all = [...compared, ...[...others].flatMap(([period, row]) => (have.has(period) ? [] : [row]))];
  const now = twelveMonths(fresh) ?? twelveMonths(all);
  return { now, before: now && (twelveMonthsBefore(now.end, fresh) ?? twelveMonthsBefore(now.end, all)) };
}

function liabilitiesLeft(items: Partial<Record<FactItem, Fact>>, whole: Fact | null): Fact | null {
  const { assets } = items;
  const equity = whole && whole.end === assets?.end ? whole : items.equity;
  if (!assets || !equity || equity.end !== assets.end) return null;
  return { ...assets, value: assets.value - equity.value, concept: `${assets.concept} − ${equity.concept}` };
}

/** A balance of that day as filed, or the sum of its parts. */
function wholeOn(day: string, names: (typeof WHOLES)['leases'][Taxonomy], of: (concept: string) => readonly Reported[]): Fact | null {
  if (names === null) return null;
  const on = (name: string): readonly Reported[] => of(name).filter((each) => each.start === undefined && each.end === day);
  const [whole] = on(names.whole);
  if (whole) return whole;
  const parts = names.parts.flatMap(on);
  const [first] = parts;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return first ? { ...first, value, concept: parts.map((part) => part.concept).join(' + ') } : null;
}

/**
 * The newest count under any name, the cover's first among equals; one of more than a year from the balance sheet is of another company. None where
 * counts of that time are not of one order: one is in thousands, or of one class, or from before a split.
 */
function sharesOf(rows: Rows, day: IsoDate): Fact | null {
  const counts = SHARES.map(([taxonomy, name]) => rows(taxonomy, name, 'shares'));
  const newestOf = (each: readonly Reported[]): Reported | undefined => each.toSorted((a, b) => (a.end < b.end ? 1 : -1))[0];
  const newest = newestOf(freshest(counts));
  const isNear = ({ end }: Reported): boolean => Math.abs(daysBetween(end, day)) <= MOST_SHARES_DAYS;
  if (!newest || !isNear(newest)) return null;
  const others = counts.flatMap((each) => newestOf(each) ?? []).filter((other) => isNear(other) && other.value > 0);
  return others.some(({ value }) => Math.max(value / newest.value, newest.value / value) > MOST_TIMES_SHARES) ? null : newest;
}

/** Shares grow by more only where companies merge, or split. */
const MOST_TIMES_SHARES = 20;
