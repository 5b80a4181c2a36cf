import { isPriceKind, type KeyFigure } from '../figures/figure.ts';
import { isOfPrice } from '../figures/stated-metric.ts';
import { type Instrument, isOrganisationId } from '../instruments/instrument.ts';
import type { Bar, Bars } from '../market/bars.ts';
import type { IsoDate } from '../market/date.ts';
import { alignments, endings } from './alignments.ts';
import type { NotCheckable, Verdict } from './claim.ts';
import { doubtOf } from './doubt.ts';
import { type Admitted, admits, admitted, encloses, halfUnit, printed, type Range } from './tolerance.ts';

/** One way of measuring what was stated. `measured` as in the verdict: a fraction for changes, else a price. */
export interface Reading {
  readonly measured: number;
  readonly formula: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** What it was at the extremes of the day; when they enclose the stated value, that was true at some moment. */
  readonly within?: Range;
  /** How `within` is measured, where there is one. */
  readonly formulaWithin?: string;
  /** Likewise of a day before the publication's, at whose close most articles measure: says nothing for or against. */
  readonly during?: Range;
}

/** What a source may be off: its close is not the newsroom's. Coins have no close at all: 00:00 UTC is as good as any hour. */
const SLACK = { coin: 0.01, listed: 0.001 };
/** "Around" for a price, relative. */
const AROUND = 0.015;
/** "Around" for a change: a tenth of it, at most 1.5 points. */
const AROUND_OF_CHANGE = 0.1;
/** "More than 5 %" of something that was over twice as much. */
const FAR = 2;
/** "A third" and "half" are round: within a tenth. */
const IN_WORDS = 0.1;
/** "Above $100" of something that was over a quarter higher. */
const FAR_PRICE = 1.25;

/** Prices before the opening and after the close are in no daily bar. */
const OUTSIDE_SESSION = new Set(['pre-market', 'after-hours']);

const isCoin = (figure: KeyFigure): boolean => figure.instrument?.startsWith('CRYPTO:') === true;

const not = (reason: NotCheckable): Verdict => ({ verdict: 'not-checkable', reason });

/**
 * A stated change, price, level or drawdown against the daily series of its instrument, as of the publication date. The hedge chooses the
 * test; `instrument` tells which other lines of it trade; `inconsistent` only when the text states the period and every usual alignment of it misses, and then the nearest miss is reported.
 */
export function checkClaim(figure: KeyFigure, bars: Bars | null, published: IsoDate | null, instrument?: Instrument): Verdict {
  const kind = figure.kind;
  if (kind !== 'change' && kind !== 'drawdown' && kind !== 'price' && kind !== 'index_level') return not('business-metric');
  if (!isOfPrice(figure)) return not('business-metric');
  if (figure.modality === 'forecast' || figure.modality === 'guidance' || figure.modality === 'hypothetical') return not('forecast');
  if (figure.instrument === undefined || isOrganisationId(figure.instrument)) return not('no-subject');
  if (published === null) return not('no-date');
  if (bars === null || bars.bars.length === 0) return not('no-series');
  if (kind === 'change' && figure.window === null) return not('no-window');
  if (!comparable(figure, bars)) return not(isPriceKind(kind) ? 'no-series' : 'business-metric');
  if (OUTSIDE_SESSION.has(figure.window?.label ?? '')) return not('moment-of-day');
  if (endings(bars.bars, figure.window, published, isCoin(figure)).length === 0) return not('out-of-range');
  const readings =
    kind === 'change'
      ? changes(figure, bars, published)
      : kind === 'drawdown'
        ? falls(figure, bars.bars, published)
        : prices(figure, bars, published);
  if (readings === null) return not('no-window');
  if (readings.length === 0) return not(figure.window?.type === 'since' && figure.window.from === undefined ? 'no-window' : 'out-of-range');
  const verdict = judge(figure, bars, readings);
  if (verdict.verdict !== 'inconsistent') return verdict;
  const doubt = doubtOf(figure, bars, published, verdict.stated, readings, instrument);
  return doubt === null ? verdict : not(doubt);
}

/** Percentages compare with anything; money only in the currency of the series; points with an index. */
function comparable(figure: KeyFigure, bars: Bars): boolean {
  if (isRelative(figure)) return true;
  if (figure.kind === 'drawdown') return false;
  if (figure.kind === 'index_level' || figure.unit === 'points') return figure.instrument?.startsWith('INDEX:') === true;
  return figure.unit === bars.currency;
}

/** Stated in per cent, so that the measure is a fraction; else it is in the unit of the series. */
const isRelative = ({ kind, unit }: KeyFigure): boolean => (kind === 'change' || kind === 'drawdown') && unit === 'percent';

/** `as low as` names the low, `as high as` the high; null where the figure names no extreme of a day. */
function extremeOf({ hedge, direction, value }: KeyFigure): 'low' | 'high' | null {
  if (hedge !== 'up_to') return null;
  return direction === 'down' || value < 0 ? 'low' : 'high';
}

function judge(figure: KeyFigure, bars: Bars, readings: readonly Reading[]): Verdict {
  const relative = isRelative(figure);
  const moves = figure.kind === 'change' || figure.kind === 'drawdown';
  const down = moves && (figure.direction === 'down' || figure.kind === 'drawdown' || figure.value < 0);
  const stated = Math.abs(figure.value) / (relative ? 100 : 1);
  const high = Math.abs(figure.valueHigh ?? figure.value) / (relative ? 100 : 1);
  const slack = (isCoin(figure) ? SLACK.coin : SLACK.listed) * (relative ? 1 : moves ? (bars.bars.at(-1)?.close ?? stated) : stated);
  const tolerance = halfUnit(figure) / (relative ? 100 : 1) + slack;
  const loose = relative ? Math.min(AROUND, AROUND_OF_CHANGE * stated) + slack : AROUND * stated;
  const inWords = relative && printed(figure.surface) === null ? IN_WORDS * stated : 0;
  const range = admitted(figure, Math.max(tolerance, inWords), loose, moves ? stated + tolerance : Number.POSITIVE_INFINITY);
  const span: Admitted = { below: range.below, above: range.above + Math.max(0, high - stated) };
  const signed = down ? -stated : stated;
  // Without a direction ("moved 3 %") only the size is claimed.
  const magnitude = (value: number): number =>
    down ? -value : moves && figure.direction === null && figure.value >= 0 ? Math.abs(value) : value;
  const ends = ({ measured }: Reading): boolean => admits(stated, magnitude(measured), span);
  const wasBetween = ({ within }: Reading): boolean => encloses(within, signed, tolerance);
  const miss = (reading: Reading): number => Math.abs(magnitude(reading.measured) - stated);
  const nearest = readings.reduce((best, reading) => (miss(reading) < miss(best) ? reading : best));
  // What a close agrees with needs no range.
  const fitting = readings.find(ends) ?? readings.find(wasBetween);
  // The extreme may have been passed only after the article was written: such a value was true at some moment, and contradicts nothing.
  if (fitting === undefined && extremeOf(figure) !== null && readings.some((reading) => isReached(figure, signed, reading, tolerance)))
    return not('moment-of-day');
  const { measured, from, to, formula, within, formulaWithin = formula } = fitting ?? nearest;
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
    from,
    to,
    tolerance,
    source: bars.source,
  };
}

/** The price got there and went on. */
function isReached(figure: KeyFigure, stated: number, { measured }: Reading, tolerance: number): boolean {
  return extremeOf(figure) === 'low' ? measured <= stated + tolerance : measured >= stated - tolerance;
}

/**
 * Changes over the window; "as much as" is the day's extreme against the close before. While the last day is the publication's own, the
 * article may have been written at any of its prices, unless it speaks of the close. Null where the window says no length.
 */
function changes(figure: KeyFigure, { bars }: Bars, published: IsoDate): Reading[] | null {
  const { window } = figure;
  if (window === null || window.type === 'other') return null;
  const extreme = extremeOf(figure);
  const between = isRelative(figure) ? (price: number, base: number) => price / base - 1 : (price: number, base: number) => price - base;
  const operator = isRelative(figure) ? ['/', ' − 1'] : ['−', ''];
  return alignments(window, bars, published, isCoin(figure)).flatMap(({ from, to }): Reading[] => {
    const base = bars[from];
    const end = bars[to];
    if (base === undefined || end === undefined) return [];
    const price = extreme === null ? end.close : end[extreme];
    if (price === undefined) return [];
    const formula = (of: string, against = 'close'): string => `${of}(${end.date}) ${operator[0]} ${against}(${base.date})${operator[1]}`;
    const reading = { measured: between(price, base.close), formula: formula(extreme ?? 'close'), from: base.date, to: end.date };
    if (extreme !== null) return [reading];
    const range = rangeAt(figure, bars, to);
    if (window.type === 'intraday')
      return range === null
        ? []
        : [{ ...reading, within: [between(range[0], base.close), between(range[1], base.close)], formulaWithin: formula('low…high') }];
    if (window.moment === 'close' || range === null) return [reading];
    const start = isCoin(figure) ? (rangeAt(figure, bars, from) ?? [base.close, base.close]) : ([base.close, base.close] as const);
    const span: Range = [between(range[0], start[1]), between(range[1], start[0])];
    if (!isCoin(figure) && end.date < published) return [{ ...reading, during: span }];
    return [{ ...reading, within: span, formulaWithin: formula('low…high', isCoin(figure) ? 'high…low' : 'close') }];
  });
}

/** The prices of a day. A coin has no close: its day also touches the close before. Null when the series has only closes. */
function rangeAt(figure: KeyFigure, bars: readonly Bar[], index: number): Range | null {
  const bar = bars[index];
  if (bar === undefined) return null;
  if (!isCoin(figure)) return bar.low === undefined || bar.high === undefined ? null : [bar.low, bar.high];
  const before = bars[index - 1]?.close ?? bar.close;
  return [Math.min(bar.low ?? bar.close, before), Math.max(bar.high ?? bar.close, before)];
}

/** The worst fall within the window and the present distance from its peak, on closes and from the intraday high. */
function falls(figure: KeyFigure, bars: readonly Bar[], published: IsoDate): Reading[] {
  const starts = figure.window === null ? [] : alignments(figure.window, bars, published);
  const spans = starts.length > 0 ? starts : endings(bars, null, published).map((to) => ({ from: 0, to }));
  return spans.flatMap(({ from, to }) => {
    const part = bars.slice(from, to + 1);
    const last = part.at(-1);
    if (last === undefined) return [];
    return [
      worstFall(part),
      fromPeak(part, last, (bar) => bar.close, 'close'),
      fromPeak(part, last, (bar) => bar.high ?? bar.close, 'high'),
    ];
  });
}

function worstFall(bars: readonly Bar[]): Reading {
  let peak = bars[0];
  let worst: Reading = { measured: 0, formula: 'min(close / max(close) − 1)', from: peak?.date ?? '', to: peak?.date ?? '' };
  for (const bar of bars) {
    if (peak === undefined || bar.close >= peak.close) peak = bar;
    const measured = bar.close / peak.close - 1;
    if (measured < worst.measured)
      worst = { measured, formula: `close(${bar.date}) / max close(${peak.date}) − 1`, from: peak.date, to: bar.date };
  }
  return worst;
}

function fromPeak(bars: readonly Bar[], last: Bar, priceOf: (bar: Bar) => number, name: string): Reading {
  const peak = bars.reduce((best, bar) => (priceOf(bar) >= priceOf(best) ? bar : best), last);
  const top = priceOf(peak);
  return {
    measured: last.close / top - 1,
    formula: `close(${last.date}) / max ${name}(${peak.date}) − 1`,
    from: peak.date,
    to: last.date,
    ...(last.low === undefined || last.high === undefined ? {} : { during: [last.low / top - 1, last.high / top - 1] as const }),
  };
}

/**
 * The close of the day and of the day before, and the range of each: an article is written during a day. A record is the highest price so
 * far. Null where the price is one of some other time.
 */
function prices(figure: KeyFigure, { bars }: Bars, published: IsoDate): Reading[] | null {
  const { window } = figure;
  if (window?.label === 'record' && window.type === 'other') return records(bars, published);
  if (window?.type === 'other') return null;
  // A date without a year may be of an earlier one: the highest price so far is the record all the same.
  const ever = window?.label === 'record' ? records(bars, published) : [];
  const extreme = extremeOf(figure);
  const dated = window?.type === 'on' || window?.type === 'day' || window?.type === 'intraday' ? window : null;
  const then = endings(bars, dated, published, isCoin(figure)).flatMap((index): Reading[] => {
    const bar = bars[index];
    if (bar === undefined) return [];
    if (extreme !== null) {
      const price = bar[extreme];
      return price === undefined ? [] : [{ measured: price, formula: `${extreme}(${bar.date})`, from: bar.date, to: bar.date }];
    }
    const range = window?.moment === 'close' && !isCoin(figure) ? null : rangeAt(figure, bars, index);
    const reading = { measured: bar.close, formula: `close(${bar.date})`, from: bar.date, to: bar.date };
    return [range === null ? reading : { ...reading, within: range, formulaWithin: `low…high(${bar.date})` }];
  });
  return [...then, ...ever];
}

/** The highest close and the highest price up to the publication. */
function records(bars: readonly Bar[], published: IsoDate): Reading[] {
  const until = bars.filter((bar) => bar.date <= published);
  return (['close', 'high'] as const).flatMap((field): Reading[] => {
    const [first] = until;
    if (first === undefined) return [];
    const best = until.reduce((top, bar) => ((bar[field] ?? bar.close) >= (top[field] ?? top.close) ? bar : top), first);
    return [{ measured: best[field] ?? best.close, formula: `max ${field}(${best.date})`, from: best.date, to: best.date }];
  });
}
