import { isMoveKind, isPriceKind, type KeyFigure, type Window } from '../figures/figure.ts';
import { isOfPrice } from '../figures/kinds/stated-metric.ts';
import { type Instrument, isOrganisationId } from '../instruments/instrument.ts';
import type { Bars } from '../market/bars.ts';
import type { IsoDate } from '../market/date.ts';
import { endings, isOneOfMany } from './alignments.ts';
import type { NotCheckable, Verdict } from './claim.ts';
import { isLikelyChance } from './coincidence.ts';
import { doubtOf } from './doubt.ts';
import { explanationOf } from './explanation.ts';
import { extremeOf, isCoin, isMultiplied, isRelative, type Reading, readingsOf } from './readings.ts';
import { type Admitted, admits, admitted as admittedBy, encloses, halfUnit, printed } from './tolerance.ts';

/** What a source may be off: its close is not the newsroom's. Coins have no close at all: 00:00 UTC is as good as any hour. Of a price, and in points of a change. */
const SLACK = { coin: 0.01, listed: 0.001 };
/** At most this part of a change: more would hold anything. */
const SLACK_OF_MOVE = { coin: 0.2, listed: 0.1 };
/** Of a moment in a session. */
const SHORT: ReadonlySet<Window['type']> = new Set<Window['type']>(['day', 'intraday']);
/** Part of a change in points or money: both of its ends are in the source. */
const SLACK_OF_POINTS = { coin: 0.1, listed: 0.005 };
/** "Around" for a price, relative. */
const AROUND = 0.015;
/** "Around" for a change: a tenth of it, at most 1.5 points. */
const AROUND_OF_CHANGE = 0.1;
/** "More than 5 %" of something that was over twice as much. */
const FAR = 2;
/** "A third" and "half" are round: within a tenth. */
const IN_WORDS = 0.1;
/** "Doubled" of what is at 1.9 times; "nearly doubled" of what is at 1.7. */
const MULTIPLIED = { plain: 0.05, around: 0.15 };
/** "Above $100" of something that was over a quarter higher. */
const FAR_PRICE = 1.25;

/** Prices before the opening, at it and after the close are in no daily bar. */
const OUTSIDE_SESSION = new Set(['pre-market', 'after-hours', 'early', 'open']);

/** Whether a series of prices can speak to it, as far as the figure itself tells. */
export const isPriced = (figure: KeyFigure): boolean =>
  (isMoveKind(figure.kind) || isPriceKind(figure.kind) || isMultiplied(figure)) && isOfPrice(figure);

const not = (reason: NotCheckable): Verdict => ({ verdict: 'not-checkable', reason });

/**
 * A stated change, price, level or drawdown against the daily series of its instrument, as of the publication date. The hedge chooses the
 * test; `instrument` tells which other lines of it trade; `inconsistent` only when its sentence names it, the text states the period, every
 * usual alignment of it misses, and neither another time nor one of `others`, of which the same sentence states something, explains it. Then the
 * plainest is reported.
 */
export function checkClaim(
  figure: KeyFigure,
  bars: Bars | null,
  published: IsoDate | null,
  instrument?: Instrument,
  others: readonly Bars[] = [],
): Verdict {
  const kind = figure.kind;
  if (!isPriced(figure)) return not('business-metric');
  if (figure.modality === 'forecast' || figure.modality === 'guidance' || figure.modality === 'hypothetical') return not('forecast');
  if (figure.instrument === undefined || isOrganisationId(figure.instrument)) return not('no-subject');
  if (published === null) return not('no-date');
  // What no prices could tell is no matter of prices that are missing.
  if ((kind === 'change' || kind === 'multiple') && figure.window === null) return not('no-window');
  if (OUTSIDE_SESSION.has(figure.window?.label ?? '')) return not('moment-of-day');
  if (bars === null || bars.bars.length === 0) return not('no-series');
  if (!comparable(figure, bars)) return not(isPriceKind(kind) ? 'another-series' : 'business-metric');
  if (endings(bars.bars, figure.window, published, isCoin(figure)).length === 0) return not('out-of-range');
  const readings = readingsOf(figure, bars, published);
  if (readings === null) return not('no-window');
  if (readings.length === 0) return not(figure.window?.type === 'since' && figure.window.from === undefined ? 'no-window' : 'out-of-range');
  const verdict = judge(figure, bars, readings);
  if (verdict.verdict === 'consistent') {
    const open = openTo(figure, verdict);
    return open !== null && isLikelyChance(figure, bars, published, agrees) ? not(open) : verdict;
  }
  if (verdict.verdict !== 'inconsistent') return verdict;
  // Of those that only earlier sentences name, every fourth was another’s in texts that nobody had read.
  if (figure.inherited === true) return not('unnamed-subject');
  const doubt = doubtOf(figure, bars, published, verdict.stated, readings, instrument);
  const reason = doubt ?? explanationOf(figure, bars, published, verdict, others);
  return reason === null ? verdict : not(reason);
}

/**
 * Why an agreement may be one by chance: nobody read the time, or it is only some moment of the day that agrees. Null where neither is so; a
 * record stands alone, whenever it was.
 */
function openTo({ kind, window }: KeyFigure, { within }: Agreement): NotCheckable | null {
  if (window?.loose === true) return window.label === 'record' ? null : 'no-window';
  return within !== undefined && !isPriceKind(kind) ? 'moment-of-day' : null;
}
type Agreement = Exclude<Verdict, { readonly verdict: 'not-checkable' }>;

/** Percentages compare with anything; money only in the currency of the series; points with an index. */
function comparable(figure: KeyFigure, bars: Bars): boolean {
  if (isRelative(figure) || figure.kind === 'multiple') return true;
  if (figure.kind === 'drawdown') return false;
  if (figure.kind === 'index_level' || figure.unit === 'points') return figure.instrument?.startsWith('INDEX:') === true;
  return figure.unit === bars.currency;
}

const agrees = (figure: KeyFigure, bars: Bars, readings: readonly Reading[]): boolean =>
  readings.length > 0 && judge(figure, bars, readings).verdict === 'consistent';

function judge(figure: KeyFigure, bars: Bars, readings: readonly Reading[]): Verdict {
  const relative = isRelative(figure);
  const moves = isMoveKind(figure.kind);
  const down = moves && (figure.direction === 'down' || figure.kind === 'drawdown' || figure.value < 0);
  const stated = Math.abs(figure.value) / (relative ? 100 : 1);
  const high = Math.abs(figure.valueHigh ?? figure.value) / (relative ? 100 : 1);
  const slack = slackOf(figure, stated);
  const half = halfUnit(figure) / (relative ? 100 : 1);
  const exact = half + slack;
  const multiplied = figure.kind === 'multiple';
  const loose = relative ? Math.min(AROUND, AROUND_OF_CHANGE * stated) + slack : (multiplied ? MULTIPLIED.around : AROUND) * stated;
  const inWords = multiplied ? MULTIPLIED.plain * stated : relative && printed(figure.surface) === null ? IN_WORDS * stated : 0;
  const spanOf = (base: number): Admitted => {
    const range = admittedBy(figure, Math.max(base, inWords), loose, moves ? stated + base : Number.POSITIVE_INFINITY);
    return { below: range.below, above: range.above + Math.max(0, high - stated) };
  };
  const span = spanOf(exact);
  // A coin has so much slack that printing on top of it would hold a claim that is a third too large.
  const sure = moves && relative && isCoin(figure) ? spanOf(Math.max(half, slack)) : span;
  const signed = down ? -stated : stated;
  // Without a direction ("moved 3 %") only the size is claimed.
  const magnitude = (value: number): number =>
    down ? -value : moves && figure.direction === null && figure.value >= 0 ? Math.abs(value) : value;
  const admitted = ({ measured }: Reading): boolean => admits(stated, magnitude(measured), span);
  // No slack makes a fall of a rise.
  const ends = ({ measured }: Reading): boolean => {
    const size = magnitude(measured);
    return admits(stated, size, sure) && (!moves || size >= 0);
  };
  const wasBetween = ({ within }: Reading): boolean => encloses(within, signed, exact);
  const miss = (reading: Reading): number => Math.abs(magnitude(reading.measured) - stated);
  // What a close agrees with needs no range.
  const fitting = readings.find(ends) ?? readings.find(wasBetween);
  // The extreme may have been passed only after the article was written: such a value was true at some moment, and contradicts nothing.
  if (fitting === undefined && extremeOf(figure) !== null && readings.some((reading) => isReached(figure, signed, reading, exact)))
    return not('moment-of-day');
  // What has doubled, or halved, and gone on has doubled.
  const isTold = multiplied || figure.surface.toLowerCase() === 'halved';
  const isPassed = isTold && figure.hedge !== 'less_than' && readings.some(({ measured }) => magnitude(measured) > stated);
  if (fitting === undefined && isPassed) return not('gone-further');
  if (fitting === undefined && readings.some(admitted)) return not('moment-of-day');
  const { measured, from, to, formula, prices, within, formulaWithin = formula } = fitting ?? against(figure, readings, miss);
  // A fit between the day's extremes says so: the close is not what agrees.
  const isBetween = fitting !== undefined && within !== undefined && !ends(fitting);
  const understated =
    (figure.hedge === 'more_than' || figure.hedge === 'at_least') &&
    readings.every((one) => magnitude(one.measured) > (relative ? FAR : FAR_PRICE) * stated);
  return {
    verdict: fitting === undefined ? 'inconsistent' : 'consistent',
    ...(fitting !== undefined && understated ? { flag: 'far-understated' as const } : {}),
    stated: signed,
    measured,
    ...(isBetween ? { within } : {}),
    formula: isBetween ? formulaWithin : formula,
    // A range has four, and says itself what came of them.
    ...(prices === undefined || isBetween ? {} : { prices }),
    from,
    to,
    // What was allowed, also of what is told in words.
    tolerance: Math.max(exact, inWords),
    source: bars.source,
  };
}

/**
 * What a miss is shown beside: the period in its plainest sense, which a reader can look up. Of days and peaks of which the text names none, and
 * of the day at hand, which may be either of two, the nearest.
 */
function against({ kind, window }: KeyFigure, readings: readonly Reading[], miss: (reading: Reading) => number): Reading {
  const isOpen = window !== null && (isOneOfMany(window) || (SHORT.has(window.type) && window.from === undefined));
  const isPlain = kind !== 'drawdown' && !isOpen;
  return readings.reduce((best, reading) => (isPlain || miss(reading) >= miss(best) ? best : reading));
}

/** What the source may be off, in the unit of `stated`. */
function slackOf(figure: KeyFigure, stated: number): number {
  const of = isCoin(figure) ? 'coin' : 'listed';
  if (isPriceKind(figure.kind)) return SLACK[of] * stated;
  return isRelative(figure) ? Math.min(SLACK[of], SLACK_OF_MOVE[of] * stated) : SLACK_OF_POINTS[of] * stated;
}

/** The price got there and went on. */
function isReached(figure: KeyFigure, stated: number, { measured }: Reading, tolerance: number): boolean {
  return extremeOf(figure) === 'low' ? measured <= stated + tolerance : measured >= stated - tolerance;
}
