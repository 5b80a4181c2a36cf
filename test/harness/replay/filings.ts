import { addDays, utcDate } from '../../../src/core/market/date.ts';
import { fraction } from './random.ts';
import { json, type ReplayRequest, type ReplayResponse, text } from './response.ts';

/** Invented numbers: every company here has the CIK of its place in this list. */
const COMPANIES = ['AMZN', 'NVDA', 'GOOGL', 'MSFT', 'IREN', 'WULF', 'CORZ', 'CLSK', 'KEEL', 'HUT', 'ABTC', 'XMPL'] as const;
const FIRST_CIK = 9_000_001;

/** Yearly revenue in millions, and what part of it goes where. Builders spend more than they take in. */
const SCALE: Readonly<Record<string, readonly [revenue: number, capex: number, debt: number, margin: number]>> = {
  AMZN: [690_000, 0.17, 0.09, 0.11],
  NVDA: [187_000, 0.03, 0.05, 0.6],
  GOOGL: [385_000, 0.2, 0.06, 0.32],
  MSFT: [294_000, 0.24, 0.14, 0.45],
  IREN: [690, 2.1, 1.4, 0.04],
  WULF: [168, 4.2, 8.9, -0.4],
  CORZ: [334, 1.2, 3.1, -0.2],
};

/** They hold coins. */
const MINERS = new Set(['CLSK', 'KEEL', 'HUT', 'ABTC']);

/** The SEC's list, submissions and company facts. */
export function sec({ path, now }: ReplayRequest): ReplayResponse {
  if (path === '/files/company_tickers_exchange.json') {
    const data = COMPANIES.map((ticker, index) => [FIRST_CIK + index, `${ticker} HOLDINGS INC`, ticker, 'Nasdaq']);
    return json({ fields: ['cik', 'name', 'ticker', 'exchange'], data });
  }
  const cik = Number(/CIK(\d{10})\.json$/.exec(path)?.[1]);
  const ticker = COMPANIES[cik - FIRST_CIK];
  if (ticker === undefined) return text('<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>', 404, 'application/xml');
  const quarters = quarterEnds(now);
  if (path.startsWith('/submissions/')) {
    const recent = {
      accessionNumber: quarters.map((end) => `0000000000-${end}`),
      filingDate: quarters.map(filedOn),
      reportDate: quarters,
      form: quarters.map(formOf),
    };
    return json({
      cik: String(cik).padStart(10, '0'),
      name: `${ticker} HOLDINGS INC`,
      stateOfIncorporation: 'DE',
      filings: { recent, files: [] },
    });
  }
  return json({ cik, entityName: `${ticker} HOLDINGS INC`, facts: factsOf(ticker, quarters) });
}

/** Ends of quarters that have been reported, newest first, two years back. */
export function quarterEnds(now: number): readonly string[] {
  const reported = addDays(utcDate(now), -45);
  const ends: string[] = [];
  for (let year = Number(reported.slice(0, 4)); ends.length < 12; year -= 1) {
    for (const day of ['12-31', '09-30', '06-30', '03-31']) if (`${year}-${day}` <= reported) ends.push(`${year}-${day}`);
  }
  return ends.slice(0, 12);
}

const filedOn = (end: string): string => addDays(end, 40);
const formOf = (end: string): string => (end.endsWith('12-31') ? '10-K' : '10-Q');

function factsOf(ticker: string, quarters: readonly string[]) {
  const [revenue, capex, debt, margin] = SCALE[ticker] ?? [200 + Math.round(fraction(ticker) * 2_000), 0.3, 0.4, 0.1];
  const million = 1e6;
  const instant = (amount: number) => unit(quarters.map((end) => about(end, {}, amount * million)));
  return {
    dei: {
      EntityCommonStockSharesOutstanding: {
        label: 'Shares',
        description: null,
        units: { shares: [about(quarters[0] ?? '', {}, revenue * 8e5)] },
      },
    },
    'us-gaap': {
      Revenues: unit(flows(quarters, (revenue * million) / 4, 0.06)),
      OperatingIncomeLoss: unit(flows(quarters, (revenue * margin * million) / 4, 0.05)),
      DepreciationDepletionAndAmortization: unit(flows(quarters, (revenue * 0.12 * million) / 4, 0.03)),
      InterestExpense: unit(flows(quarters, (revenue * debt * 0.05 * million) / 4, 0.04)),
      NetCashProvidedByUsedInOperatingActivities: unit(flows(quarters, (revenue * (margin + 0.08) * million) / 4, 0.04)),
      PaymentsToAcquirePropertyPlantAndEquipment: unit(flows(quarters, (revenue * capex * million) / 4, 0.12)),
      CashAndCashEquivalentsAtCarryingValue: instant(revenue * 0.5),
      CryptoAssetFairValueNoncurrent: MINERS.has(ticker) ? instant(revenue * 0.7) : unit([]),
      OperatingLeaseLiability: instant(revenue * 0.05),
      LongTermDebtNoncurrent: instant(revenue * debt),
      StockholdersEquity: instant(revenue * 0.9),
      Assets: instant(revenue * (1.6 + debt)),
      Liabilities: instant(revenue * (0.7 + debt)),
      AssetsCurrent: instant(revenue * 0.8),
      LiabilitiesCurrent: instant(revenue * 0.4),
      RetainedEarningsAccumulatedDeficit: instant(revenue * (margin > 0 ? 0.5 : -0.6)),
    },
  };
}

const unit = (rows: readonly unknown[]) => ({ label: '', description: null, units: { USD: rows } });

const about = (end: string, start: { start?: string }, val: number) => ({
  ...start,
  end,
  val: Math.round(val),
  accn: `0000000000-${end}`,
  fy: Number(end.slice(0, 4)),
  fp: 'Q',
  form: formOf(end),
  filed: filedOn(end),
});

/** Year to date in quarterly reports, the year in the annual one, growing each quarter back less. */
function flows(quarters: readonly string[], newest: number, growth: number) {
  const amount = (index: number): number => newest * (1 - growth) ** index;
  return quarters.map((end, index) => {
    const count = Number(end.slice(5, 7)) / 3;
    let total = 0;
    for (let back = 0; back < count; back += 1) total += amount(index + back);
    return about(end, { start: `${end.slice(0, 4)}-01-01` }, total);
  });
}
