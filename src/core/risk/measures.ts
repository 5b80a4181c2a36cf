import type { InstrumentKind } from '../instruments/instrument.ts';
import type { Bars } from '../market/bars.ts';
import type { Quote } from '../market/quote.ts';
import { beta } from './beta.ts';
import { correlation } from './correlation.ts';
import { currentDrawdown, maxDrawdown } from './drawdown.ts';
import { from52WeekHigh } from './high.ts';
import { areHoursApart } from './hours.ts';
import { HOURS_APART, hasValue, type Measure, NO_BENCHMARK } from './measure.ts';
import { endsWithSplit, hasEnded, looksUnadjusted, returnOver } from './returns.ts';
import { adjustedSeries, finishedBars, lastYear, type Series } from './series.ts';
import { untilNow } from './until-now.ts';
import type { RiskMeasures } from './view.ts';
import { volatility, volatilityPercentile } from './volatility.ts';

/** What everything is compared with: the oldest coin and the Nasdaq-100, each of which is not compared with itself. */
export interface Benchmarks {
  readonly btc?: Benchmark;
  readonly ndx?: Benchmark;
}

type Benchmark = Bars | 'waiting' | 'itself';

/**
 * Everything the card shows of one daily series. Only finished days count, but for the return, which ends with `quote` where that continues
 * them; and a series that ended before `now` (ms since 1970) has no measures of today. Pure: the same bars at the same time give the same
 * measures.
 */
export function riskMeasures(
  bars: Bars,
  { btc, ndx }: Benchmarks,
  kind: InstrumentKind,
  now: number,
  quote: Quote | null = null,
): RiskMeasures {
  const annualisedBy = kind === 'crypto' ? 365 : 252;
  const ended = hasEnded(bars, now);
  if (ended !== null) return withheld(annualisedBy, { reason: 'gap', detail: ended });
  if (looksUnadjusted(bars, kind)) return withheld(annualisedBy, { reason: 'not-meaningful', detail: 'unadjusted' });
  const series = adjustedSeries(bars);
  const closes = finishedBars(bars);
  const current = untilNow(bars, quote, kind);
  return {
    return30: endsWithSplit(current, kind) ? { reason: 'not-meaningful', detail: 'unadjusted' } : returnOver(current, 30),
    volatility30: volatility(series, annualisedBy, 30),
    volatility90: volatility(series, annualisedBy, 90),
    volatilityPercentile: volatilityPercentile(series, 30, annualisedBy),
    annualisedBy,
    maxDrawdown: maxDrawdown(closes),
    drawdown: currentDrawdown(closes),
    from52WeekHigh: from52WeekHigh(closes, kind),
    correlationBtc: against(bars, btc, now, (other) => bestCorrelation(series, other)),
    correlationNdx: against(bars, ndx, now, (other) => bestCorrelation(series, other)),
    betaNdx: against(bars, ndx, now, (other) => beta(series, other)),
    betaBtc: against(bars, btc, now, (other) => beta(series, other)),
  };
}

function against(bars: Bars, benchmark: Benchmark | undefined, now: number, measure: (other: Series) => Measure): Measure {
  if (benchmark === undefined) return NO_BENCHMARK;
  if (typeof benchmark === 'string') return { reason: benchmark };
  if (hasEnded(benchmark, now) !== null || looksUnadjusted(lastYear(benchmark), 'index')) return NO_BENCHMARK;
  return areHoursApart(bars, benchmark) ? HOURS_APART : measure(adjustedSeries(benchmark));
}

/** Over 90 observations, whose band is narrow enough to read; a recent listing gets 30. */
function bestCorrelation(series: Series, other: Series): Measure {
  const long = correlation(series, other, 90);
  return hasValue(long) || long.reason === 'constant' ? long : correlation(series, other, 30);
}

function withheld(annualisedBy: 252 | 365, measure: Measure): RiskMeasures {
  return {
    return30: measure,
    volatility30: measure,
    volatility90: measure,
    volatilityPercentile: measure,
    annualisedBy,
    maxDrawdown: measure,
    drawdown: measure,
    from52WeekHigh: measure,
    correlationBtc: measure,
    correlationNdx: measure,
    betaNdx: measure,
    betaBtc: measure,
  };
}
