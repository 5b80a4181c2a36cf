import type { Facts } from '../../src/core/market/facts.ts';
import type { Quote } from '../../src/core/market/quote.ts';
import { beta } from '../../src/core/risk/beta.ts';
import { correlation } from '../../src/core/risk/correlation.ts';
import { maxDrawdown } from '../../src/core/risk/drawdown.ts';
import { hasValue, type Measure } from '../../src/core/risk/measure.ts';
import { returnOver } from '../../src/core/risk/returns.ts';
import { adjustedSeries, align, type Series } from '../../src/core/risk/series.ts';
import { strain } from '../../src/core/risk/strain.ts';
import { volatility } from '../../src/core/risk/volatility.ts';
import { readCompanyFacts } from '../../src/providers/company-facts.ts';
import { barsOf, type Outcome, SAMPLE_TIME, type Texts } from './sample-reading.ts';

const number = (measure: Measure | undefined): number | string =>
  measure === undefined ? 'absent' : hasValue(measure) ? measure.value : measure.reason;

/** Our figures, by the oracle's path; a text says why there is none. */
export function figures(texts: Texts, read: ReadonlyMap<string, Outcome>): Readonly<Record<string, number | string>> {
  const chart = (symbol: string) => {
    const outcome = read.get(`yahoo_chart_${symbol}.json`);
    if (!outcome) throw new Error(`${symbol} was not read`);
    return barsOf(outcome);
  };
  const [ndx, amzn, coin] = [chart('NDX'), chart('AMZN'), chart('BTC-USD')];
  // The oracle counts the coin's last bar, which is of now: so do returns, and here the measures must as well.
  const btc = { ...coin, lastIsOpen: false };
  const [ndxSeries, amznSeries, btcSeries] = [ndx, amzn, btc].map((bars) => adjustedSeries(bars)) as [Series, Series, Series];
  const common = align(btcSeries, ndxSeries);
  const onSessions: Series = { dates: common.dates, prices: common.left };
  const since = (bars: typeof ndx, from: string) => bars.bars.filter((bar) => bar.date >= from);
  const base = returnOver(ndx, 30);
  const google = (name: string) => {
    const outcome = read.get(name);
    const all = outcome?.class === 'ok' ? (outcome.value as { outcome: string; probability: number; bid: number; ask: number }[]) : [];
    return all.find((each) => each.outcome.includes('Google'))?.probability ?? 'absent';
  };
  return {
    'return_30d.BTC.value': number(returnOver(coin, 30)),
    'return_30d.NDX.value': number(base),
    'return_30d.AMZN.value': number(returnOver(amzn, 30)),
    'max_drawdown_30d_window.NDX': number(maxDrawdown(since(ndx, (hasValue(base) && base.from) || ''))),
    'max_drawdown_full_sample.NDX': number(maxDrawdown(ndx.bars)),
    'max_drawdown_full_sample.BTC': number(maxDrawdown(btc.bars)),
    'realised_vol_annualised_full_sample.NDX_sqrt252': number(volatility(ndxSeries, 252, ndxSeries.prices.length)),
    'realised_vol_annualised_full_sample.AMZN_sqrt252': number(volatility(amznSeries, 252, amznSeries.prices.length)),
    'realised_vol_annualised_full_sample.BTC_sqrt365_all_days': number(volatility(btcSeries, 365, btcSeries.prices.length)),
    'realised_vol_annualised_full_sample.BTC_sqrt252_on_equity_sessions': number(volatility(onSessions, 252, onSessions.prices.length)),
    'realised_vol_30obs.NDX_sqrt252': number(volatility(ndxSeries, 252, 30)),
    'realised_vol_30obs.BTC_sqrt365': number(volatility(btcSeries, 365, 30)),
    'aligned_on_equity_sessions.n_returns': common.dates.length - 1,
    'aligned_on_equity_sessions.corr_30obs_BTC_NDX': number(correlation(btcSeries, ndxSeries, 30)),
    'aligned_on_equity_sessions.beta_AMZN_vs_NDX_43obs (below the 60 minimum: UI must hide)': number(beta(amznSeries, ndxSeries)),
    'distance_from_52w_high.AMZN_meta_fiftyTwoWeekHigh': fromHigh(read.get('yahoo_chart_AMZN.json')),
    'polymarket.google_best_ai_2025': google('polymarket_event_by_slug.json'),
    'polymarket.google_mid_from_bid_ask': google('polymarket_public_search.json'),
    'kalshi.google_mid': google('kalshi_markets.json'),
    ...company('sec_IREN', texts('sec_companyfacts_IREN.json')),
    ...company('sec_WULF', texts('sec_companyfacts_WULF.json')),
  };
}

/** Of the source's own extreme, which is intraday; ours is of closes, and needs 200 of them. */
function fromHigh(outcome: Outcome | undefined): number | string {
  const { quote } = outcome?.class === 'ok' ? (outcome.value as { readonly quote?: Quote }) : {};
  return quote?.high52 === undefined ? 'absent' : quote.price / quote.high52 - 1;
}

/** Written `YYYYMMDD` where it is a date. */
const day = (date: string): number => Number(date.replaceAll('-', ''));

function company(name: string, text: string): Readonly<Record<string, number | string>> {
  const answer = readCompanyFacts(JSON.parse(text), null, SAMPLE_TIME);
  if (!answer.ok) return { [`${name}.period_end`]: answer.error.code };
  const facts: Facts = answer.value;
  const item = (of: keyof Facts['items']): number | string => facts.items[of]?.value ?? 'absent';
  const sum = (left: number | string, right: number | string, sign: 1 | -1) =>
    typeof left === 'number' && typeof right === 'number' ? left + sign * right : 'absent';
  const measures = strain(facts);
  const figures = {
    period_end: day(facts.periodEnd),
    ttm_revenue: item('revenue'),
    ttm_operating_income: item('operatingIncome'),
    ttm_da: item('depreciation'),
    ttm_ebitda: sum(item('operatingIncome'), item('depreciation'), 1),
    ttm_interest_expense: item('interestExpense'),
    ttm_cfo: item('operatingCashFlow'),
    ttm_capex: item('capex'),
    ttm_capex_freshest_tag: item('capex'),
    ttm_fcf: sum(item('operatingCashFlow'), item('capex'), -1),
    total_debt: item('debt'),
    cash: number(measures.cash),
    net_debt: number(measures.netDebt),
    debt_to_equity: number(measures.debtToEquity),
    net_debt_to_ebitda: number(measures.netDebtToEbitda),
    interest_coverage_ebit: number(measures.interestCoverage),
    capex_to_revenue: number(measures.capexToRevenue),
    cash_runway_months: number(measures.runwayMonths),
    altman_z_double_prime: number(measures.altmanZ),
    altman: number(measures.altmanZ),
  };
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${name}.${key}`, value]));
}

/** Paths and numbers of the oracle: dates as above, what is no number left out. */
export function flattened(tree: unknown, path = ''): readonly (readonly [string, number])[] {
  if (typeof tree === 'number') return [[path, tree]];
  if (typeof tree === 'string' && path.endsWith('.period_end')) return [[path, day(tree)]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => flattened(value, path === '' ? key : `${path}.${key}`));
}

/** Of these the oracle has a number, and we show none, or none of ours is one number to compare; why. */
export const NOT_COMPARED: Readonly<Record<string, string>> = {
  'return_30d.CD20.value': 'no source of the chain carries it',
  'return_30d.CD20.base': 'no source of the chain carries it',
  'return_30d.BTC.base': 'in the return',
  'return_30d.NDX.base': 'in the return',
  'return_30d.AMZN.base': 'in the return',
  'max_drawdown_full_sample.CD20': 'no source of the chain carries it',
  'aligned_on_equity_sessions.corr_30obs_WULF_BTC': 'the samples hold no series of WULF',
  'sec_IREN.fy2024_cfo_ifrs_after_restatement': 'the newer taxonomy is read only',
  'sec_IREN.fy2024_revenue_us_gaap_recast_wins_over_ifrs': 'twelve months are kept, not years',
  'polymarket.sum_of_yes': 'outcomes are not added up',
};

/** Of these the right answer is a reason. */
export const REASONS: Readonly<Record<string, string>> = {
  'aligned_on_equity_sessions.beta_AMZN_vs_NDX_43obs (below the 60 minimum: UI must hide)': 'too-short',
  'sec_IREN.net_debt_to_ebitda': 'net-cash',
};
