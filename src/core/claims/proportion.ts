import type { FigureKind, KeyFigure } from '../figures/figure.ts';
import type { IsoDate } from '../market/date.ts';
import type { SourceId } from '../market/source.ts';
import { hasValue, type Measure } from '../risk/measure.ts';
import type { Strain } from '../risk/view.ts';

/** A part of the company's size, and the period or day that it is of. */
export interface ProportionPart {
  /** Figure / size; 14.1 is 14.1×, 0.72 is 72 %. */
  readonly ratio: number;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** A money figure beside the size of the company it is about. Parts that filings do not give are absent. */
export interface Proportion {
  readonly revenue?: ProportionPart;
  readonly marketValue?: ProportionPart;
  readonly cash?: ProportionPart;
  readonly netDebt?: ProportionPart;
  readonly periodEnd: IsoDate;
  readonly filed: IsoDate;
  readonly form: string;
  readonly source: SourceId;
}

/** Amounts that a company undertakes, owes, earns or holds. Prices are no such amounts. */
const KINDS: ReadonlySet<FigureKind> = new Set([
  'deal_value',
  'funding',
  'revenue',
  'profit',
  'holding',
  'debt',
  'spend',
  'shortfall',
  'volume',
]);

/** No company counts its business in less; earnings and dividends a share are below it, in won too. */
export const LEAST_SUM = 100_000;

/** The figure over trailing yearly revenue, market value, cash and net debt; null when it is not money of the filings' currency. */
export function proportion(figure: KeyFigure, strain: Strain): Proportion | null {
  if (Math.abs(figure.value) < LEAST_SUM) return null;
  if (!KINDS.has(figure.kind) || figure.unit !== strain.currency || !Number.isFinite(figure.value)) return null;
  const sizes = { revenue: strain.revenue, marketValue: strain.marketValue, cash: strain.cash, netDebt: strain.netDebt };
  const parts: Partial<Record<keyof typeof sizes, ProportionPart>> = {};
  for (const [name, size] of Object.entries(sizes) as [keyof typeof sizes, Measure][]) {
    // Of nothing, or of net cash, a proportion means nothing.
    if (!hasValue(size) || !(size.value > 0)) continue;
    const { from, to } = size;
    parts[name] = {
      ratio: Math.abs(figure.value) / size.value,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
  }
  const { periodEnd, filed, form, source } = strain;
  return Object.keys(parts).length === 0 ? null : { ...parts, periodEnd, filed, form, source };
}
