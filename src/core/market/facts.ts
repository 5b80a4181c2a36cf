import type { IsoDate } from './date.ts';
import type { SourceId } from './source.ts';

/** Balance-sheet and cash-flow items kept from filings, no more than are shown or measured with; money in `currency`, shares as a count. Flows are trailing twelve months (TTM). */
const FACT_ITEMS = [
  'revenue',
  'operatingIncome',
  'depreciation',
  'interestExpense',
  'operatingCashFlow',
  'capex',
  'cash',
  'shortTermInvestments',
  'debt',
  'equity',
  'assets',
  'liabilities',
  'currentAssets',
  'currentLiabilities',
  'retainedEarnings',
  // What the measures of strain leave out: leases are no debt there, coins no cash.
  'leases',
  'cryptoAssets',
  'shares',
] as const;

export type FactItem = (typeof FACT_ITEMS)[number];

export interface Fact {
  readonly value: number;
  /** Flows only. */
  readonly start?: IsoDate;
  readonly end: IsoDate;
  readonly filed: IsoDate;
  /** `10-Q`, `20-F`, … */
  readonly form: string;
  /** The XBRL concept used. */
  readonly concept: string;
}

/** What filings say about a company, one currency and one taxonomy throughout. */
export interface Facts {
  readonly cik: number;
  readonly name: string;
  readonly currency: string;
  readonly taxonomy: 'us-gaap' | 'ifrs-full' | 'other';
  /** End of the newest balance sheet. */
  readonly periodEnd: IsoDate;
  /** When that was filed. */
  readonly filed: IsoDate;
  readonly form: string;
  readonly items: Readonly<Partial<Record<FactItem, Fact>>>;
  /** Capex and revenue a year earlier (TTM), for the trend. */
  readonly yearEarlier: Readonly<Partial<Record<'revenue' | 'capex', Fact>>>;
  /** Items that are filed in parts which may overlap or not, so that no amount is certain; they are not among `items`. */
  readonly unclear?: readonly FactItem[];
  /** Incorporated in a US state. Others', and those of whom it is not known, may be listed as receipts. */
  readonly domestic?: boolean;
  /** A bank, lender, broker or insurer, where that is known: money is what it trades in. */
  readonly financial?: boolean;
  /** Its balance sheet does not part what is due soon from the rest: of banks and insurers, and of some builders and landlords. */
  readonly undivided?: boolean;
  /** What the shares of others than insiders were worth on a day, as the cover of a yearly report says. */
  readonly publicFloat?: Fact;
  /** Older than 185 days, or behind the newest filing. */
  readonly stale: boolean;
  readonly source: SourceId;
  readonly fetchedAt: number;
}
