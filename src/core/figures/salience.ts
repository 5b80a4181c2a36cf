import type { Article } from '../article/article.ts';
import type { InstrumentId } from '../instruments/instrument.ts';
import type { IsoDate } from '../market/date.ts';
import type { KeyFigure } from './figure.ts';
import { daysFrom } from './words/calendar.ts';
import { isDigit } from './words/characters.ts';

/** Kinds by how much a reader of risks wants to know them, 0 to 1. */
const WEIGHTS: Readonly<Record<KeyFigure['kind'], number>> = {
  shortfall: 1,
  drawdown: 0.95,
  debt: 0.95,
  change: 0.8,
  deal_value: 0.85,
  funding: 0.75,
  probability: 0.85,
  market_cap: 0.7,
  price: 0.6,
  revenue: 0.65,
  profit: 0.65,
  spend: 0.65,
  volume: 0.5,
  holding: 0.55,
  rate: 0.5,
  index_level: 0.45,
  share: 0.4,
  multiple: 0.4,
  count: 0.25,
};

/**
 * How much a figure matters, 0 to 1: its kind, whether it is about something listed, its size, and how early it stands. What ended before
 * `history` is history.
 */
export function salienceOf(
  figure: Pick<KeyFigure, 'kind' | 'value' | 'unit' | 'start' | 'surface' | 'window'> & { readonly instrument: InstrumentId | undefined },
  article: Article,
  history: IsoDate | undefined,
): number {
  const place = article.text.length === 0 ? 0 : 1 - figure.start / article.text.length;
  const size = Math.abs(figure.value);
  const large = figure.unit === 'percent' ? Math.min(1, size / 25) : size >= 1e12 ? 1 : size >= 1e9 ? 0.7 : size >= 1e6 ? 0.4 : 0.2;
  const listed = figure.instrument !== undefined && !figure.instrument.startsWith('ORG:') ? 1 : 0;
  const weight = (0.5 * WEIGHTS[figure.kind] + 0.2 * listed + 0.15 * large + 0.15 * place) * present(figure, history);
  return Math.round(1e4 * weight) / 1e4;
}

/** More than this before the publication, a figure is history. */
const HISTORY_DAYS = 270;

/** The first day that is not history to an article. */
export const historyBefore = (published: IsoDate | undefined): IsoDate | undefined =>
  published === undefined ? undefined : daysFrom(published, -HISTORY_DAYS);

/** History, earlier bases and amounts in words (`by half`) matter less than what an article reports now. */
function present({ surface, window }: Pick<KeyFigure, 'surface' | 'window'>, history: IsoDate | undefined): number {
  const end = window?.to ?? (window?.type === 'since' ? undefined : window?.from);
  const past = history !== undefined && end !== undefined && end < history;
  const base = window?.label === 'prior' || window?.label === 'record';
  return (past || base ? 0.6 : 1) * (hasDigit(surface) ? 1 : 0.8);
}

function hasDigit(surface: string): boolean {
  for (let at = 0; at < surface.length; at += 1) if (isDigit(surface.charCodeAt(at))) return true;
  return false;
}
