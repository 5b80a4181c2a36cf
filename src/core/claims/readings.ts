import { isMoveKind, type KeyFigure, type Window } from '../figures/figure.ts';
import type { Bar, Bars } from '../market/bars.ts';
import type { IsoDate } from '../market/date.ts';
import { alignments, beginsWithin, endings } from './alignments.ts';
import type { Range } from './tolerance.ts';

/** One way of measuring what was stated. `measured` as in the verdict: a fraction for changes, else a price. */
export interface Reading {
  readonly measured: number;
  readonly formula: string;
  /** What the two prices of the formula were, as they stand in it; absent where it has but one, which is what was measured. */
  readonly prices?: readonly [price: number, base: number];
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** What it was at the extremes of the day; when they enclose the stated value, that was true at some moment. */
  readonly within?: Range;
  /** How `within` is measured, where there is one. */
  readonly formulaWithin?: string;
  /** Likewise of a day before the publication's, at whose close most articles measure: says nothing for or against. */
  readonly during?: Range;
}

export const isCoin = (figure: KeyFigure): boolean => figure.instrument?.startsWith('CRYPTO:') === true;

/** Stated in per cent, so that the measure is a fraction; else it is in the unit of the series. */
export const isRelative = ({ kind, unit }: KeyFigure): boolean => isMoveKind(kind) && unit === 'percent';

/** `has doubled`: a move told as a multiple, and no valuation or split, which are told in digits. */
export const isMultiplied = ({ kind, surface }: KeyFigure): boolean => kind === 'multiple' && surface.endsWith('ed');

/** `as low as` names the low, `as high as` the high; null where the figure names no extreme of a day. */
export function extremeOf({ hedge, direction, value }: KeyFigure): 'low' | 'high' | null {
  if (hedge !== 'up_to') return null;
  return direction === 'down' || value < 0 ? 'low' : 'high';
}

/** The ways to measure what the figure states. Null where its window says no length. */
export const readingsOf = (figure: KeyFigure, bars: Bars, published: IsoDate): Reading[] | null =>
  figure.kind === 'change' || figure.kind === 'multiple'
    ? changes(figure, bars, published)
    : figure.kind === 'drawdown'
      ? falls(figure, bars.bars, published)
      : prices(figure, bars, published);

/**
 * Changes over the window; "as much as" is the day's extreme against the close before. While the last day is the publication's own, the
 * article may have been written at any of its prices, unless it speaks of the close. Null where the window says no length.
 */
function changes(figure: KeyFigure, { bars }: Bars, published: IsoDate): Reading[] | null {
  const { window } = figure;
  if (window === null || window.type === 'other') return null;
  const extreme = extremeOf(figure);
  const [between, operator, less = ''] = MEASURES[isRelative(figure) ? 'part' : figure.kind === 'multiple' ? 'times' : 'difference'];
  return alignments(window, bars, published, isCoin(figure)).flatMap(({ from, to }): Reading[] => {
    const base = bars[from];
    const end = bars[to];
    if (base === undefined || end === undefined) return [];
    // `as much as 8% this week` was on any of its days
    const furthest = extreme === null ? end : furthestOf(bars.slice(from + 1, to + 1), extreme);
    const price = extreme === null ? end.close : furthest?.[extreme];
    if (price === undefined || furthest === undefined) return [];
    const formula = (of: string, against = 'close'): string => `${of}(${furthest.date}) ${operator} ${against}(${base.date})${less}`;
    const reading = {
      measured: between(price, base.close),
      formula: formula(extreme ?? 'close'),
      prices: [price, base.close] as const,
      from: base.date,
      to: furthest.date,
    };
    if (extreme !== null) return [reading];
    const range = rangeAt(figure, bars, to);
    if (window.type === 'intraday')
      return range === null
        ? []
        : [{ ...reading, within: [between(range[0], base.close), between(range[1], base.close)], formulaWithin: formula('low…high') }];
    if (window.moment === 'close' || range === null || window.loose === true) return [reading];
    const start = isCoin(figure) ? (rangeAt(figure, bars, from) ?? [base.close, base.close]) : ([base.close, base.close] as const);
    const span: Range = [between(range[0], start[1]), between(range[1], start[0])];
    if (!isCoin(figure) && end.date < published) return [{ ...reading, during: span }];
    return [{ ...reading, within: span, formulaWithin: formula('low…high', isCoin(figure) ? 'high…low' : 'close') }];
  });
}

/** How much a price is of its base, and how that is written. */
const MEASURES: Readonly<
  Record<'part' | 'times' | 'difference', readonly [measure: (price: number, base: number) => number, operator: string, less?: string]>
> = {
  part: [(price, base) => price / base - 1, '/', ' − 1'],
  times: [(price, base) => price / base, '/'],
  difference: [(price, base) => price - base, '−'],
};

/** The bar with the lowest or the highest price; undefined where one lacks it. */
function furthestOf(bars: readonly Bar[], extreme: 'low' | 'high'): Bar | undefined {
  const sign = extreme === 'low' ? -1 : 1;
  const of = (bar: Bar): number => sign * (bar[extreme] ?? Number.NaN);
  return bars.some((bar) => bar[extreme] === undefined) ? undefined : bars.toSorted((a, b) => of(b) - of(a))[0];
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
  if (figure.window !== null && beginsWithin(figure.window, bars)) return [];
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
      worst = {
        measured,
        formula: `close(${bar.date}) / max close(${peak.date}) − 1`,
        prices: [bar.close, peak.close],
        from: peak.date,
        to: bar.date,
      };
  }
  return worst;
}

function fromPeak(bars: readonly Bar[], last: Bar, priceOf: (bar: Bar) => number, name: string): Reading {
  const peak = bars.reduce((best, bar) => (priceOf(bar) >= priceOf(best) ? bar : best), last);
  const top = priceOf(peak);
  return {
    measured: last.close / top - 1,
    formula: `close(${last.date}) / max ${name}(${peak.date}) − 1`,
    prices: [last.close, top],
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
  if (window !== null && isEndOfLong(window)) return closing(window, bars, published);
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

/** `ended November at $108` */
const isEndOfLong = ({ type, moment }: Window): boolean =>
  moment === 'close' && (type === 'month' || type === 'quarter' || type === 'year' || type === 'week');

/** The last close of a period that was over when the article was written. */
function closing({ from, to }: Window, bars: readonly Bar[], published: IsoDate): Reading[] {
  if (from === undefined || to === undefined || to > published) return [];
  const bar = bars.findLast(({ date }) => date <= to);
  if (bar === undefined || bar.date < from) return [];
  return [{ measured: bar.close, formula: `close(${bar.date})`, from: bar.date, to: bar.date }];
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
