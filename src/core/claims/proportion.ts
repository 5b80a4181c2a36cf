import type { FigureKind, KeyFigure } from '../figures/figure.ts';
import { isCurrencyCode } from '../format/money.ts';
import { type Entity, isTraded } from '../instruments/instrument.ts';
import type { IsoDate } from '../market/date.ts';
import type { SourceId } from '../market/source.ts';
import { hasValue, type Measure } from '../risk/measure.ts';
import type { Strain } from '../risk/view.ts';
import { isOfOthers } from './others.ts';
import { isRate } from './rate.ts';

/** A part of the company's size, and the period or day that it is of. */
export interface ProportionPart {
  /** Figure / size; 14.1 is 14.1×, 0.72 is 72 %. */
  readonly ratio: number;
  /** Of the upper end, where the figure is a range. */
  readonly high?: number;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** A money figure beside the size of the company it is about. Parts that filings do not give are absent. */
interface Proportion {
  readonly revenue?: ProportionPart;
  readonly marketValue?: ProportionPart;
  readonly cash?: ProportionPart;
  readonly netDebt?: ProportionPart;
  readonly periodEnd: IsoDate;
  readonly filed: IsoDate;
  readonly form: string;
  readonly source: SourceId;
}

/** Sums that mean more beside the size of the company they concern. Its own revenue or market value does not. */
const KINDS: ReadonlySet<FigureKind> = new Set(['deal_value', 'funding', 'debt', 'spend', 'shortfall', 'profit', 'holding']);

/** No company counts its business in less; earnings and dividends a share are below it, in won too. */
const LEAST_SUM = 100_000;
/** Nobody earns so many times a year's revenue; young firms do lose it. */
const MOST_PROFIT = 3;

/**
 * Whether a figure is set beside its company's size: money of a listed company that the text at hand names, since who is only thought to own it
 * may be the wrong one, and no sum of its customers or rivals. Known before any filing is asked for. `sentence`: the text of the figure's sentence.
 */
export function isProportioned(figure: KeyFigure, entity: Entity | undefined, sentence: string): boolean {
  const { kind, unit, value, start, end, inherited } = figure;
  if (!KINDS.has(kind) || !isCurrencyCode(unit) || Math.abs(value) < LEAST_SUM || inherited === true) return false;
  if (entity === undefined || !isTraded(entity) || entity.kind !== 'equity') return false;
  const from = figure.sentence.start;
  return !isRate(sentence, end - from) && !isOfOthers(sentence, start - from, end - from);
}

/**
 * The figure over trailing yearly revenue, market value, cash and net debt; null when it is not money of the filings' currency, or more likely of
 * another company.
 */
export function proportion(figure: KeyFigure, strain: Strain): Proportion | null {
  if (!KINDS.has(figure.kind) || Math.abs(figure.value) < LEAST_SUM || figure.unit !== strain.currency || !Number.isFinite(figure.value))
    return null;
  const isGain = figure.kind === 'profit' && figure.direction !== 'down';
  if (isGain && hasValue(strain.revenue) && figure.value > MOST_PROFIT * strain.revenue.value) return null;
  const sizes = { revenue: strain.revenue, marketValue: strain.marketValue, cash: strain.cash, netDebt: strain.netDebt };
  const parts: Partial<Record<keyof typeof sizes, ProportionPart>> = {};
  for (const [name, size] of Object.entries(sizes) as [keyof typeof sizes, Measure][]) {
    // Of nothing, or of net cash, a proportion means nothing.
    if (!hasValue(size) || !(size.value > 0)) continue;
    const { from, to } = size;
    parts[name] = {
      ratio: Math.abs(figure.value) / size.value,
      ...(figure.valueHigh === undefined ? {} : { high: Math.abs(figure.valueHigh) / size.value }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
  }
  const { periodEnd, filed, form, source } = strain;
  return Object.keys(parts).length === 0 ? null : { ...parts, periodEnd, filed, form, source };
}
