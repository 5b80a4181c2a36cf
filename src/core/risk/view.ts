import type { Instrument, InstrumentId } from '../instruments/instrument.ts';
import { type IsoDate, utcDate } from '../market/date.ts';
import type { Quote } from '../market/quote.ts';
import type { MarketError, SourceId } from '../market/source.ts';
import { type Result, success } from '../result.ts';
import { type Measure, NO_BENCHMARK } from './measure.ts';

/** Closing prices for a line: at most about 90 calendar days, plus what is needed to reach the publication date. */
export interface PriceLine {
  readonly points: readonly { readonly date: IsoDate; readonly close: number }[];
  readonly currency: string;
  readonly source: SourceId;
  readonly fetchedAt: number;
}

/** The last close by the publication (of its day where no hour is known), and the change to now as a fraction; both prices from one source. */
export interface SincePublication {
  readonly date: IsoDate;
  readonly then: number;
  readonly change: number;
  /** The day of the price at the end of the change: today, or the last one known. */
  readonly until: IsoDate;
  readonly source: SourceId;
}

/** Whether there has been a price since: a change of nothing between one close and itself would be no finding. */
export const hasTraded = ({ date, until }: SincePublication): boolean => until > date;

/**
 * Whether a price, of `asOf` in ms since 1970, is of a later day than the change ends with: that of another source does not continue the closes, and
 * there has been a session since.
 */
export const isBehind = ({ until }: SincePublication, asOf: number): boolean => until < utcDate(asOf);

/** Fractions throughout: −0.12 is −12 %. Volatilities are annualised. */
export interface RiskMeasures {
  readonly return30: Measure;
  readonly volatility30: Measure;
  readonly volatility90: Measure;
  /** Rank of volatility30 among the instrument's own 30-observation windows of the past year, 0 to 1. */
  readonly volatilityPercentile: Measure;
  /** √252 for equities and indices, √365 for what trades daily. */
  readonly annualisedBy: 252 | 365;
  /** Worst fall from a peak within the series, and where it stands now. */
  readonly maxDrawdown: Measure;
  readonly drawdown: Measure;
  readonly from52WeekHigh: Measure;
  readonly correlationBtc: Measure;
  readonly correlationNdx: Measure;
  readonly betaNdx: Measure;
  /** Against Bitcoin: what a miner's share follows. */
  readonly betaBtc: Measure;
}

/**
 * What the card and the popup's table show of one instrument. Every number has a source, a time and a delay: those of `quote` are its own,
 * those of `risk` and `sincePublication` are the line's, and the two can differ.
 */
export interface MarketView {
  readonly instrument: Instrument;
  readonly quote: Result<Quote, MarketError>;
  readonly line: Result<PriceLine, MarketError>;
  readonly risk: Result<RiskMeasures, MarketError>;
  readonly sincePublication: SincePublication | null;
  /** Shown from the cache although its lifetime is over: no source answered. */
  readonly stale: boolean;
  /** What it is compared with is on its way: those measures of `risk` say `waiting`. */
  readonly comparing?: boolean;
}

/** The view when what it is compared with did not come after all: nothing is on its way any more. */
export function uncompared(view: MarketView): MarketView {
  const { comparing: _, risk, ...rest } = view;
  if (!risk.ok) return { ...rest, risk };
  const settled = (measure: Measure | number): Measure | number =>
    typeof measure === 'object' && 'reason' in measure && measure.reason === 'waiting' ? NO_BENCHMARK : measure;
  const measures = Object.entries(risk.value).map(([name, measure]) => [name, settled(measure)]);
  return { ...rest, risk: success(Object.fromEntries(measures)) };
}

/** Balance-sheet strain of a company, from filings. Ratios are plain (0.4 is 0.4×), runway in months. */
export interface Strain {
  readonly periodEnd: IsoDate;
  readonly filed: IsoDate;
  readonly form: string;
  readonly currency: string;
  readonly stale: boolean;
  readonly source: SourceId;
  readonly fetchedAt: number;
  readonly debtToEquity: Measure;
  readonly netDebtToEbitda: Measure;
  readonly interestCoverage: Measure;
  readonly capexToRevenue: Measure;
  readonly capexToRevenueYearEarlier: Measure;
  /** Cash over the burn of operations and investment. */
  readonly runwayMonths: Measure;
  /** Cash over the burn of operations alone. */
  readonly runwayOperatingMonths: Measure;
  readonly altmanZ: Measure;
  /** The company's own size, for proportions; money in `currency`. */
  readonly revenue: Measure;
  /** The weight of `capexToRevenueYearEarlier` in a total. */
  readonly revenueYearEarlier: Measure;
  readonly capex: Measure;
  readonly cash: Measure;
  readonly netDebt: Measure;
  /** What the ratios leave out: operating leases are no debt there, coins no cash. */
  readonly leases: Measure;
  readonly coins: Measure;
  /** Shares × price, only when currencies match. */
  readonly marketValue: Measure;
}

/** Pairwise correlation of daily log returns on common sessions. */
export interface CorrelationMatrix {
  readonly ids: readonly InstrumentId[];
  /** `cells[i][j]`, symmetric, diagonal 1. */
  readonly cells: readonly (readonly Measure[])[];
  /** The same a year earlier, where the series reach that far. */
  readonly yearEarlier: readonly (readonly Measure[])[];
  /** Mean of the pairs now, and of the same pairs a year ago, where both exist. */
  readonly mean: Measure;
  readonly meanYearEarlier: Measure;
  /** Observations in the window. */
  readonly window: number;
}
