import * as v from 'valibot';
import { MINUTE, SECOND } from '../core/durations.ts';
import { daysBetween, isIsoDate, utcDate } from '../core/market/date.ts';
import type { Fact, FactItem, Facts } from '../core/market/facts.ts';
import type { MarketError } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import { isStale } from './fact-periods.ts';
import { usQuote, usSeries, usSymbol } from './keyed.ts';
import { planLimits } from './limits.ts';
import { type Access, type Failure, type Provider, reachBack } from './provider.ts';
import { extremes, isPast, isPrice, isSameSymbol, looseNumber, MAX_ROWS, OTHER_SYMBOL, reading } from './read.ts';

const HOST = 'financialmodelingprep.com';
const MAX_STATEMENTS = 40;

const of = v.nullish(v.string());
const quote = v.array(
  v.object({ symbol: of, price: looseNumber, changePercentage: v.optional(looseNumber), timestamp: v.optional(looseNumber) }),
);
const eod = v.pipe(
  v.array(v.object({ symbol: of, date: v.string(), close: looseNumber, high: v.optional(looseNumber), low: v.optional(looseNumber) })),
  v.maxLength(MAX_ROWS),
);
/** Nought stands for what a report does not have, by the source's own word, so that it is missing. */
const amount = v.optional(
  v.pipe(
    looseNumber,
    v.transform((value) => value || undefined),
  ),
);
const day = v.pipe(v.string(), v.check(isIsoDate));
const statement = v.object({
  symbol: of,
  date: day,
  reportedCurrency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  filingDate: day,
  period: v.fallback(v.pipe(v.string(), v.regex(/^(?:Q[1-4]|FY)$/)), ''),
  cik: v.nullish(v.string(), ''),
  cashAndCashEquivalents: amount,
  shortTermInvestments: amount,
  shortTermDebt: amount,
  longTermDebt: amount,
  totalStockholdersEquity: amount,
  totalAssets: amount,
  totalLiabilities: amount,
  totalCurrentAssets: amount,
  totalCurrentLiabilities: amount,
  retainedEarnings: amount,
  operatingCashFlow: amount,
  capitalExpenditure: amount,
  revenue: amount,
  operatingIncome: amount,
  depreciationAndAmortization: amount,
  interestExpense: amount,
});
type Statement = v.InferOutput<typeof statement>;
const statements = v.pipe(v.array(statement), v.maxLength(MAX_STATEMENTS));

/** Financial Modeling Prep, with the reader's key, which it takes in the address only. */
export const fmp: Provider = {
  id: 'fmp',
  hosts: [HOST],
  key: 'required',
  limits: planLimits({ count: 60, ms: MINUTE }, 250),
  symbol: (instrument, want) => (want === 'facts' && instrument.kind !== 'equity' ? null : usSymbol(instrument, '-')),
  quoteBatch: 1,
  series: (symbol, _instrument, access, reach) => {
    const since = reachBack(access.now(), reach);
    return access.ask(
      { url: address('historical-price-eod/full', symbol, access, `&from=${since}`), reason: 'prices', classify },
      reading(eod, (days) => {
        if (days.length === 0) return failure({ code: 'notfound' });
        if (!areOf(days, symbol)) return failure(OTHER_SYMBOL);
        const rows = days.flatMap(({ date, close, high, low }) =>
          isPrice(close) ? [{ date: date.slice(0, 10), close, adjusted: close, ...extremes(high, low) }] : [],
        );
        return usSeries(rows, 'fmp', 'split', access.now(), reach, since);
      }),
    );
  },
  quotes: ([symbol = ''], access) =>
    access.ask(
      { url: address('quote', symbol, access), reason: 'quotes', classify },
      reading(quote, ([first]) => {
        if (!first) return failure({ code: 'notfound' });
        if (!isSameSymbol(first.symbol, symbol)) return failure(OTHER_SYMBOL);
        const { price, timestamp, changePercentage = null } = first;
        const asOf = (timestamp ?? 0) * SECOND;
        if (!isPrice(price) || !isPast(asOf, access.now())) return success(new Map());
        return success(new Map([[symbol, usQuote(symbol, price, changePercentage, asOf, 'fmp', access.now())]]));
      }),
    ),
  facts: async (symbol, instrument, access) => {
    const balance = await ask('balance-sheet-statement', 1, symbol, access);
    if (!balance.ok) return balance;
    const cash = await ask('cash-flow-statement', 8, symbol, access);
    if (!cash.ok) return cash;
    const income = await ask('income-statement', 8, symbol, access);
    if (!income.ok) return income;
    const facts = factsOf(balance.value, cash.value, income.value, instrument.name, access.now());
    return facts ? success({ accession: '', facts }) : failure({ code: 'nodata', source: 'fmp' });
  },
};

const ask = (name: string, quarters: number, symbol: string, access: Access): Promise<Result<readonly Statement[], MarketError>> =>
  access.ask(
    { url: address(name, symbol, access, `&period=quarter&limit=${quarters}`), reason: 'filings', classify },
    reading(statements, (found) => {
      // Nothing is reported before it has happened.
      if (found.some(({ date }) => date > utcDate(access.now()))) return failure({ code: 'schema', detail: 'date' });
      return areOf(found, symbol) ? success(found) : failure(OTHER_SYMBOL);
    }),
  );

const areOf = (rows: readonly { readonly symbol?: string | null | undefined }[], symbol: string): boolean =>
  rows.every((row) => isSameSymbol(row.symbol, symbol));

const address = (name: string, symbol: string, access: Access, more = ''): string =>
  `https://${HOST}/stable/${name}?symbol=${encodeURIComponent(symbol)}${more}&apikey=${encodeURIComponent(access.key ?? '')}`;

/** Errors come with status 200 as well, under one name. */
function classify(status: number, text: string): Failure | null {
  const start = text.slice(0, 1_000);
  if (!start.includes('"Error Message"')) return null;
  if (status === 429 || /limit reach/i.test(start)) return { code: 'ratelimited' };
  return { code: 'auth', status };
}

const BALANCES = {
  cash: 'cashAndCashEquivalents',
  shortTermInvestments: 'shortTermInvestments',
  equity: 'totalStockholdersEquity',
  assets: 'totalAssets',
  liabilities: 'totalLiabilities',
  currentAssets: 'totalCurrentAssets',
  currentLiabilities: 'totalCurrentLiabilities',
  retainedEarnings: 'retainedEarnings',
} as const satisfies Partial<Record<FactItem, keyof Statement>>;

const FLOWS = {
  operatingCashFlow: ['cash', 'operatingCashFlow', 1],
  // Theirs is negative when money goes out, ours positive.
  capex: ['cash', 'capitalExpenditure', -1],
  revenue: ['income', 'revenue', 1],
  operatingIncome: ['income', 'operatingIncome', 1],
  depreciation: ['income', 'depreciationAndAmortization', 1],
  interestExpense: ['income', 'interestExpense', 1],
} as const satisfies Partial<Record<FactItem, readonly ['cash' | 'income', keyof Statement, 1 | -1]>>;

/** Quarters newest first. Statements in different currencies give nothing. */
function factsOf(
  balance: readonly Statement[],
  cash: readonly Statement[],
  income: readonly Statement[],
  name: string,
  now: number,
): Facts | null {
  const [sheet] = balance;
  if (!sheet || [...cash, ...income].some((each) => each.reportedCurrency !== sheet.reportedCurrency)) return null;
  const items: Partial<Record<FactItem, Fact>> = {};
  // It does not say the form; its quarter is what can be told.
  const form = sheet.period || 'Q';
  const filed = sheet.filingDate;
  for (const [item, field] of Object.entries(BALANCES) as [FactItem, keyof Statement][]) {
    const value = sheet[field];
    if (typeof value === 'number') items[item] = { value, end: sheet.date, filed, form, concept: field };
  }
  // Their total holds leases.
  const { shortTermDebt, longTermDebt } = sheet;
  if (typeof shortTermDebt === 'number' && typeof longTermDebt === 'number') {
    items.debt = { value: shortTermDebt + longTermDebt, end: sheet.date, filed, form, concept: 'shortTermDebt + longTermDebt' };
  }
  const yearEarlier: Partial<Record<'revenue' | 'capex', Fact>> = {};
  for (const [item, [from, field, sign]] of Object.entries(FLOWS) as [FactItem, (typeof FLOWS)[keyof typeof FLOWS]][]) {
    const quarters = from === 'cash' ? cash : income;
    const value = fourQuarters(quarters.slice(0, 4), field, sign);
    if (value) items[item] = value;
    const before = fourQuarters(quarters.slice(4, 8), field, sign);
    if (before && (item === 'revenue' || item === 'capex')) yearEarlier[item] = before;
  }
  return {
    cik: Number(sheet.cik) || 0,
    name,
    currency: sheet.reportedCurrency,
    taxonomy: 'other',
    periodEnd: sheet.date,
    filed,
    form,
    items,
    yearEarlier,
    // It tells no industry: whether it is a bank stays open.
    ...(sheet.totalCurrentAssets === undefined && sheet.totalCurrentLiabilities === undefined ? { undivided: true } : {}),
    stale: isStale(sheet.date, now),
    source: 'fmp',
    fetchedAt: now,
  };
}

/** Null unless all four are there and follow one another. */
function fourQuarters(quarters: readonly Statement[], field: keyof Statement, sign: 1 | -1): Fact | null {
  const [newest] = quarters;
  if (!newest || quarters.length !== 4 || !quarters.every(isQuarterAfterNext)) return null;
  const values = quarters.map((each) => each[field]);
  if (!values.every((value) => typeof value === 'number')) return null;
  const value = values.reduce((sum, each) => sum + each, 0) * sign;
  return { value, end: newest.date, filed: newest.filingDate, form: newest.period || 'Q', concept: field };
}

/** Of a list newest first; the last has none after it. */
function isQuarterAfterNext({ date }: Statement, index: number, quarters: readonly Statement[]): boolean {
  const next = quarters[index + 1];
  if (!next) return true;
  const days = daysBetween(next.date, date);
  return days >= QUARTER_DAYS[0] && days <= QUARTER_DAYS[1];
}

/** Of 13 weeks, or 14, or three months; each a few days off. */
const QUARTER_DAYS = [80, 105] as const;
