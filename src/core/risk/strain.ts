import type { Bar, Bars, Split } from '../market/bars.ts';
import { addDays, daysBetween, type IsoDate } from '../market/date.ts';
import type { Fact, FactItem, Facts } from '../market/facts.ts';
import type { Quote } from '../market/quote.ts';
import { hasValue, type Measure } from './measure.ts';
import { BASE_SLACK_DAYS, hasEnded } from './returns.ts';
import { finishedBars } from './series.ts';
import { untilNow } from './until-now.ts';
import type { Strain } from './view.ts';
import { withheld } from './withheld.ts';

/** The latest price of the company's share. */
export interface SharePrice {
  readonly price: number;
  readonly currency: string;
  /** Its splits since a day: one since the shares were counted makes the count wrong. Absent where the source does not tell of splits. */
  readonly splits?: readonly Split[];
  readonly splitsSince?: IsoDate;
  /** Split-adjusted closes. */
  readonly closes?: readonly Bar[];
}

/** The share as its daily bars have it, up to `quote` where that continues them. Undefined for a share that trades no more, or never did. */
export function shareOf(bars: Bars, quote: Quote | null, now: number): SharePrice | undefined {
  const last = untilNow(bars, quote, 'equity').bars.at(-1);
  if (last === undefined || hasEnded(bars, now) !== null) return undefined;
  const { currency, splits } = bars;
  const splitsSince = bars.since ?? bars.bars[0]?.date;
  return {
    price: last.close,
    currency,
    closes: finishedBars(bars),
    ...(splits && splitsSince ? { splits, splitsSince } : {}),
  };
}

/**
 * Balance-sheet strain. Source of every item: the company's own filings, as `facts.source` has them (10-K, 10-Q, 20-F or 40-F; in US GAAP or IFRS),
 * and the share's price, as its daily bars have it, for the market value alone. Amounts are in the currency of the filing, ratios plain numbers.
 * Flows are trailing twelve months (TTM) up to the balance sheet, balances of its date; an item that is of another date is `missing`, and so is any
 * ratio of it. So is everything of a balance sheet that is too old by `now`, ms since 1970. Leases are not debt here. Formulas as in the docstrings of
 * each measure below. Revenue, capex (positive when money goes out), operating lease liabilities and crypto assets at fair value are as filed.
 */
export function strain(facts: Facts, share?: SharePrice, now = facts.fetchedAt): Strain {
  return withheld(strainAsFiled(facts, share), facts, now);
}

function strainAsFiled(facts: Facts, share?: SharePrice): Strain {
  const item = (name: FactItem): Measure => flow(facts, name);
  const at = (name: FactItem): Measure => balance(facts, name);
  const debt = at('debt');
  const cash = liquid(facts);
  const netDebt = netDebtOf(debt, cash);
  const revenue = item('revenue');
  const capex = item('capex');
  return {
    periodEnd: facts.periodEnd,
    filed: facts.filed,
    form: facts.form,
    currency: facts.currency,
    stale: facts.stale,
    source: facts.source,
    fetchedAt: facts.fetchedAt,
    debtToEquity: debtToEquity(debt, at('equity')),
    netDebtToEbitda: netDebtToEbitda(netDebt, flows(facts, ['operatingIncome', 'depreciation'])),
    interestCoverage: interestCoverage(flows(facts, ['operatingIncome', 'interestExpense'])),
    capexToRevenue: capexToRevenue(flows(facts, ['capex', 'revenue'])),
    capexToRevenueYearEarlier: capexToRevenue([yearEarlier(facts, 'capex'), yearEarlier(facts, 'revenue')]),
    runwayMonths: runwayMonths(cash, flows(facts, ['operatingCashFlow', 'capex'])),
    runwayOperatingMonths: runwayMonths(cash, flows(facts, ['operatingCashFlow'])),
    altmanZ: altmanZ(facts),
    revenue,
    revenueYearEarlier: yearEarlier(facts, 'revenue'),
    capex,
    cash,
    netDebt,
    leases: at('leases'),
    coins: at('cryptoAssets'),
    marketValue: marketValue(facts, share),
  };
}

type Pair = readonly [Measure, Measure];

/**
 * Debt / stockholders' equity, without the share of others; a plain ratio. `not-meaningful` where equity is not above nought. Source: the balance
 * sheet.
 */
const debtToEquity = (debt: Measure, equity: Measure): Measure =>
  combine([debt, equity], ([owed, own]) => (own > 0 ? { value: owed / own } : { reason: 'not-meaningful' }));

/** Debt − cash − short-term investments, in the currency of the filing; negative with more cash than debt. Source: the balance sheet. */
const netDebtOf = (debt: Measure, cash: Measure): Measure => combine([debt, cash], ([owed, held]) => ({ value: owed - held }));

/**
 * Net debt / EBITDA; EBITDA = TTM operating income + depreciation and amortisation. Years of such earnings. `net-cash` below nought,
 * `not-meaningful` where EBITDA is not above it. Sources: the balance sheet, the income statement, the cash-flow statement.
 */
function netDebtToEbitda(netDebt: Measure, parts: Pair): Measure {
  if (hasValue(netDebt) && netDebt.value < 0) return { reason: 'net-cash' };
  return combine([netDebt, ...parts], ([debt, operatingIncome, depreciation]) => {
    const ebitda = operatingIncome + depreciation;
    return ebitda > 0 ? { value: debt / ebitda } : { reason: 'not-meaningful', detail: 'ebitda' };
  });
}

/**
 * TTM operating income / TTM interest expense: how many times it is earned. Negative when operations lose money; `no-interest` without any.
 * Capitalised interest flatters whoever is building. Source: the income statement.
 */
const interestCoverage = (parts: Pair): Measure =>
  combine(parts, ([operatingIncome, interest]) => (interest > 0 ? { value: operatingIncome / interest } : { reason: 'no-interest' }));

/**
 * TTM capital expenditure / TTM revenue; a plain ratio, above 1 when more is invested than sold. `not-meaningful` without revenue. Sources: the
 * cash-flow statement, the income statement.
 */
const capexToRevenue = (parts: Pair): Measure =>
  combine(parts, ([capex, revenue]) => (revenue > 0 ? { value: capex / revenue } : { reason: 'not-meaningful' }));

/**
 * (Cash + short-term investments) / (−free cash flow / 12), months; free cash flow = operating cash flow − capex (without capex: of operations
 * alone). `no-burn` when it is not negative. Blind to undrawn facilities, raises since, and coins held. Sources: the balance sheet, the cash-flow
 * statement.
 */
const runwayMonths = (cash: Measure, [operating, capex]: readonly [Measure, Measure?]): Measure =>
  combine([cash, operating, capex ?? { value: 0 }], ([held, earned, invested]) => {
    const free = earned - invested;
    return free < 0 ? { value: held / (-free / 12) } : { reason: 'no-burn' };
  });

/**
 * Altman Z″ = 6.56·(working capital / assets) + 3.26·(retained earnings / assets) + 6.72·(TTM operating income / assets)
 * + 1.05·(book equity / liabilities); a plain score. Above 2.6 safe, 1.1 to 2.6 grey, below distress. All items are needed; not for banks or funds.
 * Source of the model: Altman, Hartzell and Peck, 1995, for companies outside manufacturing; of its items: the balance sheet, the income statement.
 */
function altmanZ(facts: Facts): Measure {
  const names = ['currentAssets', 'currentLiabilities', 'retainedEarnings', 'assets', 'equity', 'liabilities'] as const;
  const sheet = names.map((name): Measure => balance(facts, name)) as unknown as Each<typeof names, Measure>;
  return combine(
    [...sheet, flow(facts, 'operatingIncome')],
    ([currentAssets, currentLiabilities, retained, assets, equity, liabilities, operatingIncome]) => {
      if (!(assets > 0) || !(liabilities > 0)) return { reason: 'not-meaningful' };
      const working = currentAssets - currentLiabilities;
      const z = 6.56 * (working / assets) + 3.26 * (retained / assets) + 6.72 * (operatingIncome / assets) + 1.05 * (equity / liabilities);
      return { value: z };
    },
  );
}

/**
 * Shares × price, in the currency of the filing. Sources: the count of shares on the cover of the filing, else in it; the share's last close or
 * price. Withheld where the count is of other shares than the price: what is listed of a foreign company may
 * be receipts, and there may have been a split since the count.
 */
function marketValue(facts: Facts, share: SharePrice | undefined): Measure {
  if (share === undefined || !(share.price > 0)) return { reason: 'missing', detail: 'price' };
  if (share.currency !== facts.currency) return { reason: 'mixed-currency', detail: `${share.currency} ${facts.currency}` };
  if (facts.form.startsWith('20-F') || facts.form.startsWith('6-K')) return { reason: 'not-meaningful', detail: 'receipts' };
  const { shares } = facts.items;
  if (shares === undefined || !(shares.value > 0)) return NOT_FILED;
  const { splits, splitsSince } = share;
  if (splits === undefined || splitsSince === undefined || shares.end < splitsSince) return { reason: 'missing', detail: 'splits' };
  if (splits.some(({ date }) => date > shares.end)) return { reason: 'not-meaningful', detail: 'split' };
  const ratio = toFloat(facts, share.closes ?? []);
  // An average is of all classes, by which one of them nobody can say without the float.
  if (ratio === null && isAverage(shares)) return { reason: 'not-meaningful', detail: 'count' };
  if (facts.domestic !== true && !isWithin(SHARE_FOR_SHARE, ratio)) return { reason: 'not-meaningful', detail: 'receipts' };
  if (ratio !== null && !isWithin(PLAUSIBLE, ratio)) return { reason: 'not-meaningful', detail: 'count' };
  return { value: shares.value * share.price, to: shares.end };
}

/** Count × price to the float as filed: from a little below, for shares bought back since, to where a receipt of two shares may begin. */
const SHARE_FOR_SHARE = [0.8, 1.8] as const;

/** The same of a domestic company: insiders may hold nearly all. Beyond, the count is of one class of shares and the price of another. */
const PLAUSIBLE = [0.8, 25] as const;

const isAverage = ({ concept }: Fact): boolean => concept.startsWith('WeightedAverage');

const isWithin = ([least, most]: readonly [number, number], ratio: number | null): boolean =>
  ratio !== null && ratio >= least && ratio < most;

/** All shares at the price of the day, to what the filer said that those of others than insiders were worth then; null where either is not known. */
function toFloat({ items: { shares }, publicFloat }: Facts, closes: readonly Bar[]): number | null {
  const then = publicFloat && closes.findLast((bar) => bar.date <= publicFloat.end);
  if (!shares || !publicFloat || !(publicFloat.value > 0) || !then || daysBetween(then.date, publicFloat.end) > BASE_SLACK_DAYS)
    return null;
  return (shares.value * then.close) / publicFloat.value;
}

const missing = (detail: string): Measure => ({ reason: 'missing', detail });

const NOT_FILED: Measure = { reason: 'missing' };

function amount(fact: Fact | undefined): Measure {
  if (fact === undefined || !Number.isFinite(fact.value)) return NOT_FILED;
  return { value: fact.value, ...(fact.start === undefined ? {} : { from: fact.start }), to: fact.end };
}

/** An item of the newest balance sheet; one of an older sheet does not count. */
function balance(facts: Facts, name: FactItem): Measure {
  if (facts.unclear?.includes(name)) return { reason: 'not-meaningful', detail: name };
  const fact = facts.items[name];
  return fact === undefined || fact.end === facts.periodEnd ? amount(fact) : missing(`${name} ${fact.end}`);
}

/**
 * Cash and cash equivalents + short-term investments of the newest sheet, in its currency. Source: the balance sheet. Many companies have no such
 * investments, so their absence is nought.
 */
function liquid(facts: Facts): Measure {
  const invested = balance(facts, 'shortTermInvestments');
  return combine([balance(facts, 'cash')], ([cash]) => ({ value: cash + (hasValue(invested) ? invested.value : 0), to: facts.periodEnd }));
}

/** A flow of the twelve months up to the newest balance sheet; what a filer stopped tagging years ago does not count. */
function flow(facts: Facts, name: FactItem): Measure {
  const fact = facts.items[name];
  if (isMisfiled(name, fact)) return MISFILED;
  return fact === undefined || near(fact.end, facts.periodEnd) ? amount(fact) : missing(`${name} ${fact.end}`);
}

/** Money out that is filed with a minus: some filers take the sign from the statement, so that nobody can say which way it went. */
const OUTGOING: ReadonlySet<FactItem> = new Set<FactItem>(['interestExpense', 'capex', 'depreciation']);
const MISFILED: Measure = { reason: 'not-meaningful', detail: 'sign' };

const isMisfiled = (name: FactItem, fact: Fact | undefined): boolean => OUTGOING.has(name) && fact !== undefined && fact.value < 0;

/** A flow of the twelve months a year before. */
function yearEarlier(facts: Facts, name: 'revenue' | 'capex'): Measure {
  const fact = facts.yearEarlier[name];
  if (isMisfiled(name, fact)) return MISFILED;
  return fact === undefined || near(fact.end, addDays(facts.periodEnd, -365)) ? amount(fact) : missing(`${name} ${fact.end}`);
}

/** Reporting calendars of 52 or 53 weeks drift by a few days. */
const SLACK_DAYS = 10;
const near = (left: IsoDate, right: IsoDate): boolean => Math.abs(daysBetween(left, right)) <= SLACK_DAYS;

/** One of `T` for each element of the tuple. */
type Each<List extends readonly unknown[], T> = { readonly [K in keyof List]: T };

const flows = <const Names extends readonly FactItem[]>(facts: Facts, names: Names): Each<Names, Measure> =>
  names.map((name) => flow(facts, name)) as Each<Names, Measure>;

/** Applies a formula to the values, or passes on the first reason. */
function combine<const List extends readonly Measure[]>(measures: List, formula: (values: Each<List, number>) => Measure): Measure {
  const values: number[] = [];
  for (const measure of measures) {
    if (!hasValue(measure)) return measure;
    values.push(measure.value);
  }
  return formula(values as Each<List, number>);
}
