import type { InstrumentId } from '../instruments/instrument.ts';
import type { IsoDate } from '../market/date.ts';

export const FIGURE_KINDS = [
  'price',
  'index_level',
  'rate',
  'change',
  'drawdown',
  'deal_value',
  'funding',
  'revenue',
  'profit',
  'market_cap',
  'volume',
  'holding',
  'debt',
  'spend',
  'shortfall',
  'share',
  'probability',
  'count',
  'multiple',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export type Hedge = 'none' | 'around' | 'nearly' | 'more_than' | 'at_least' | 'less_than' | 'up_to';
export type Modality = 'actual' | 'reported' | 'forecast' | 'guidance' | 'hypothetical';
export type Direction = 'up' | 'down' | 'flat';

/** A period relative to the publication date. */
export interface Window {
  /** For people and for the scorer: `30d`, `day`, `ytd`, `2025`, `Q3`. */
  readonly label: string;
  readonly type: 'days' | 'day' | 'intraday' | 'week' | 'month' | 'quarter' | 'year' | 'ytd' | 'since' | 'on' | 'other';
  /** Length in calendar days, where it has one. */
  readonly days?: number;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Assumed, or not stated to the day: a series that disagrees with it contradicts nothing. */
  readonly loose?: true;
  /** Measured at the close; otherwise at any moment of its last day. */
  readonly moment?: 'close';
}

/** A figure of such a kind states what something costs, or where it stands. */
export const isPriceKind = (kind: FigureKind): boolean => kind === 'price' || kind === 'index_level';

/** A figure of such a kind states how far something moved. */
export const isMoveKind = (kind: FigureKind): boolean => kind === 'change' || kind === 'drawdown';

/** An amount that the article states, as a typed record. */
export interface KeyFigure {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: FigureKind;
  /** In the unit, scale words applied (`$9.7 billion` is 9.7e9). Sign agrees with `direction` for changes. */
  readonly value: number;
  /** Upper end of a range. */
  readonly valueHigh?: number;
  /** `percent`, `pp`, `bps`, an ISO 4217 code, `x`, `points`, or a count noun. */
  readonly unit: string;
  readonly hedge: Hedge;
  readonly direction: Direction | null;
  readonly window: Window | null;
  /** As the reader would call it: the symbol of an instrument, else the name. Empty when unknown. */
  readonly subject: string;
  /** The subject, when it has a price or is a known organisation. */
  readonly instrument?: InstrumentId;
  /** Neither its sentence, nor a label or heading, nor who speaks names it: only what was said before does. */
  readonly inherited?: true;
  readonly counterparty?: InstrumentId;
  /** What exactly, when the kind does not say: `spot volume`, `conversion price`. */
  readonly metric?: string;
  readonly modality: Modality;
  /** Offsets of the sentence. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** 0 to 1; orders the list. */
  readonly salience: number;
  /** Further places where the article repeats the same figure. */
  readonly repeats: readonly { readonly start: number; readonly end: number }[];
}
