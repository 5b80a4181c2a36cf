import type { FactItem } from '../core/market/facts.ts';

export type Taxonomy = 'us-gaap' | 'ifrs-full';

/** Flows and plain balances: the concepts that filers use for an item, usual first. Debt and liabilities are put together in `company-facts`. */
type Synonyms = Readonly<Record<Taxonomy, readonly string[]>>;

export type FlowItem = Extract<
  FactItem,
  'revenue' | 'operatingIncome' | 'depreciation' | 'interestExpense' | 'operatingCashFlow' | 'capex'
>;

/** Over a period. Capex is positive when money goes out. Net interest is no interest expense: its sign is mixed. */
export const FLOWS: Readonly<Record<FlowItem, Synonyms>> = {
  revenue: {
    'us-gaap': [
      'RevenueFromContractWithCustomerExcludingAssessedTax',
      'Revenues',
      'RevenueFromContractWithCustomerIncludingAssessedTax',
      'SalesRevenueNet',
    ],
    'ifrs-full': ['Revenue'],
  },
  operatingIncome: { 'us-gaap': ['OperatingIncomeLoss'], 'ifrs-full': ['ProfitLossFromOperatingActivities'] },
  depreciation: {
    'us-gaap': ['DepreciationDepletionAndAmortization', 'DepreciationAmortizationAndAccretionNet', 'DepreciationAndAmortization'],
    'ifrs-full': ['DepreciationAndAmortisationExpense'],
  },
  interestExpense: {
    'us-gaap': ['InterestExpense', 'InterestExpenseNonoperating', 'InterestExpenseDebt', 'InterestAndDebtExpense'],
    'ifrs-full': ['InterestExpense', 'FinanceCosts'],
  },
  operatingCashFlow: {
    'us-gaap': ['NetCashProvidedByUsedInOperatingActivities'],
    'ifrs-full': ['CashFlowsFromUsedInOperatingActivities'],
  },
  capex: {
    'us-gaap': ['PaymentsToAcquirePropertyPlantAndEquipment', 'PaymentsToAcquireProductiveAssets'],
    'ifrs-full': ['PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities'],
  },
};

/** All of it, where the first name holds what customers paid and leaves out rents. */
export const WHOLE_REVENUE = 'Revenues';

export type BalanceItem = Extract<
  FactItem,
  'cash' | 'shortTermInvestments' | 'equity' | 'assets' | 'liabilities' | 'currentAssets' | 'currentLiabilities' | 'retainedEarnings'
>;

/** On a day. */
export const BALANCES: Readonly<Record<BalanceItem, Synonyms>> = {
  cash: {
    'us-gaap': ['CashAndCashEquivalentsAtCarryingValue', 'CashCashEquivalentsAndShortTermInvestments'],
    'ifrs-full': ['CashAndCashEquivalents'],
  },
  shortTermInvestments: {
    'us-gaap': [
      'ShortTermInvestments',
      'MarketableSecuritiesCurrent',
      'AvailableForSaleSecuritiesDebtSecuritiesCurrent',
      'DebtSecuritiesAvailableForSaleExcludingAccruedInterestCurrent',
      'AvailableForSaleSecuritiesCurrent',
    ],
    'ifrs-full': [],
  },
  equity: { 'us-gaap': ['StockholdersEquity'], 'ifrs-full': ['Equity'] },
  assets: { 'us-gaap': ['Assets'], 'ifrs-full': ['Assets'] },
  liabilities: { 'us-gaap': ['Liabilities'], 'ifrs-full': ['Liabilities'] },
  currentAssets: { 'us-gaap': ['AssetsCurrent'], 'ifrs-full': ['CurrentAssets'] },
  currentLiabilities: { 'us-gaap': ['LiabilitiesCurrent'], 'ifrs-full': ['CurrentLiabilities'] },
  retainedEarnings: { 'us-gaap': ['RetainedEarningsAccumulatedDeficit'], 'ifrs-full': ['RetainedEarnings'] },
};

/** Balances with a name for the whole, or else for the parts, which are added. */
export const WHOLES: Readonly<
  Record<'leases' | 'cryptoAssets', Readonly<Record<Taxonomy, { readonly whole: string; readonly parts: readonly string[] } | null>>>
> = {
  leases: {
    'us-gaap': { whole: 'OperatingLeaseLiability', parts: ['OperatingLeaseLiabilityCurrent', 'OperatingLeaseLiabilityNoncurrent'] },
    'ifrs-full': { whole: 'LeaseLiabilities', parts: ['CurrentLeaseLiabilities', 'NoncurrentLeaseLiabilities'] },
  },
  cryptoAssets: {
    'us-gaap': { whole: 'CryptoAssetFairValue', parts: ['CryptoAssetFairValueCurrent', 'CryptoAssetFairValueNoncurrent'] },
    'ifrs-full': null,
  },
};

/** Equity with the share of others in it, for liabilities as what assets leave. */
export const WHOLE_EQUITY = 'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest';

/** What customers have on account: only who takes it is a bank. */
export const DEPOSITS: Synonyms = {
  'us-gaap': ['Deposits', 'InterestBearingDepositLiabilities'],
  'ifrs-full': ['DepositsFromCustomers'],
};

/** Cash that already holds the short-term investments: they are not added again. */
export const CASH_WITH_INVESTMENTS = 'CashCashEquivalentsAndShortTermInvestments';

/**
 * Parts of debt in US GAAP. `total` holds what is due soon and later; so does `convertible`, of convertible notes alone. `allCurrent` is whatever
 * is due soon: of long-term debt, of convertible notes, and what was borrowed for a short time. `notesSoon` and `loansSoon` may be lines of their
 * own or within another. Of the names within one part, the largest counts, because filers tag one amount several ways. `others` may be of any of
 * these: they are not counted, but a count that is below one of them lacks something. Leases are apart.
 */
export const DEBT = {
  total: ['LongTermDebt'],
  noncurrent: ['LongTermDebtNoncurrent'],
  current: ['LongTermDebtCurrent'],
  convertible: ['ConvertibleNotesPayable', 'ConvertibleDebt'],
  convertibleLater: ['ConvertibleNotesPayableNoncurrent', 'ConvertibleDebtNoncurrent', 'ConvertibleLongTermNotesPayable'],
  convertibleSoon: ['ConvertibleNotesPayableCurrent', 'ConvertibleDebtCurrent'],
  shortTerm: ['ShortTermBorrowings'],
  commercialPaper: ['CommercialPaper'],
  notesSoon: ['NotesPayableCurrent'],
  loansSoon: ['LoansPayableCurrent'],
  allCurrent: ['DebtCurrent'],
  others: [
    'DebtLongtermAndShorttermCombinedAmount',
    'DebtAndCapitalLeaseObligations',
    'LongTermDebtAndCapitalLeaseObligations',
    'LongTermDebtAndCapitalLeaseObligationsCurrent',
    'DebtInstrumentCarryingAmount',
    'NotesPayable',
    'LongTermNotesPayable',
    'SeniorNotes',
    'SeniorLongTermNotes',
    'SubordinatedDebt',
    'SecuredDebt',
    'SecuredLongTermDebt',
    'UnsecuredDebt',
    'UnsecuredLongTermDebt',
    'LineOfCredit',
    'LongTermLineOfCredit',
    'LoansPayable',
    'LongTermLoansPayable',
    'OtherLongTermDebt',
    'OtherLongTermDebtNoncurrent',
  ],
} as const;

/**
 * The same in IFRS, where `total` holds what was borrowed for a short time as well. `current` is of filers that tell no more, and may be
 * `allCurrent` or `shortTerm`; `portion` is what of long-term borrowings is due soon.
 */
export const BORROWINGS = {
  total: ['Borrowings'],
  noncurrent: ['NoncurrentBorrowings', 'LongtermBorrowings', 'NoncurrentPortionOfNoncurrentBorrowings'],
  allCurrent: ['CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings'],
  current: ['CurrentBorrowings'],
  shortTerm: ['ShorttermBorrowings'],
  portion: ['CurrentPortionOfLongtermBorrowings', 'CurrentPortionOfNoncurrentBorrowings'],
  others: ['BondsIssued', 'NotesAndDebenturesIssued', 'LoansReceived', 'OtherBorrowings'],
} as const;

/** `[taxonomy, concept]`, the count on the cover first. */
export const SHARES: readonly (readonly [string, string])[] = [
  ['dei', 'EntityCommonStockSharesOutstanding'],
  ['us-gaap', 'CommonStockSharesOutstanding'],
  ['us-gaap', 'WeightedAverageNumberOfDilutedSharesOutstanding'],
  ['ifrs-full', 'NumberOfSharesOutstanding'],
];
