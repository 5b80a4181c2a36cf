import { printed } from '../../core/claims/tolerance.ts';
import type { FigureKind, Hedge, KeyFigure, Modality } from '../../core/figures/figure.ts';
import { isOfPrice, statedMetric } from '../../core/figures/kinds/stated-metric.ts';
import { isCurrencyCode } from '../../core/format/money.ts';
import type { ArticleNotes } from '../../core/notes.ts';
import type { MessageKey, Words } from '../../ui/words.ts';
import { shortName } from '../session/popup-data.ts';
import { windowText } from './window-text.ts';

const HEDGES: Readonly<Record<Hedge, MessageKey | null>> = {
  none: null,
  around: 'hedge_around',
  nearly: 'hedge_nearly',
  more_than: 'hedge_more_than',
  at_least: 'hedge_at_least',
  less_than: 'hedge_less_than',
  up_to: 'hedge_up_to',
};

const MODALITIES: Readonly<Record<Modality, MessageKey | null>> = {
  actual: null,
  reported: null,
  forecast: 'modality_forecast',
  guidance: 'modality_guidance',
  hypothetical: 'modality_hypothetical',
};

export const FIGURE_KIND_NAMES: Readonly<Record<FigureKind, MessageKey>> = {
  price: 'figure_price',
  index_level: 'figure_index_level',
  rate: 'figure_rate',
  change: 'figure_change',
  drawdown: 'figure_drawdown',
  deal_value: 'figure_deal_value',
  funding: 'figure_funding',
  revenue: 'figure_revenue',
  profit: 'figure_profit',
  market_cap: 'figure_market_cap',
  volume: 'figure_volume',
  holding: 'figure_holding',
  debt: 'figure_debt',
  spend: 'figure_spend',
  shortfall: 'figure_shortfall',
  share: 'figure_share',
  probability: 'figure_probability',
  count: 'figure_count',
  multiple: 'figure_multiple',
};

/** The amount as it is set: `$9.7 bn`, `−17 %`, `+512 points`, `14×`; a range with a dash. */
export function figureValue(figure: KeyFigure, words: Words): string {
  const written = (value: number): string =>
    `${figure.kind === 'change' && figure.direction === 'up' && value > 0 ? '+' : ''}${amount(value, figure, words)}`;
  const low = written(figure.value);
  if (figure.valueHigh === undefined) return low;
  const high = written(figure.valueHigh);
  // A dash between minus signs reads as a third.
  return low.startsWith('−') || high.startsWith('−') ? words.t('range_to', [low, high]) : `${low} – ${high}`;
}

/** How many decimals say a figure as the article does; undefined where that is not known. */
export function statedDecimals({ unit, value, surface }: KeyFigure): number | undefined {
  return unit === 'points' || isCurrencyCode(unit) ? printedDecimals(value, surface) : percentDecimals(value, surface);
}

/** Those of a percentage: none, one or two; "a third" has none to be exact to. */
function percentDecimals(value: number, surface: string): 0 | 1 | 2 {
  if (Number.isInteger(value)) return 0;
  if (printed(surface) === null) return 1;
  return Number.isInteger(Math.round(value * 1000) / 100) ? 1 : 2;
}

function amount(value: number, { kind, unit, surface }: KeyFigure, { t, format }: Words): string {
  const decimals = percentDecimals(value, surface);
  switch (unit) {
    case 'percent':
      return format.percent(value / 100, { digits: decimals });
    case 'pp':
      return t('percentage_points', [format.number(value, decimals)]);
    case 'bps':
      return t('basis_points', [format.number(value, decimals)]);
    case 'x':
      return `${format.number(value, decimals)}×`;
    case 'points': {
      const number = format.price(value, unit, printedDecimals(value, surface));
      // A level is a bare number; what it moved by is not.
      return kind === 'change' ? t('index_points', [number]) : number;
    }
    default:
      if (isCurrencyCode(unit))
        return Math.abs(value) >= 1e6
          ? format.money(value, unit, statedDigits(surface))
          : format.price(value, unit, printedDecimals(value, surface));
      return `${Math.abs(value) < 1e6 ? format.number(value, decimals) : format.compact(value, statedDigits(surface))} ${unit}`.trim();
  }
}

/** The significant digits of the longest number that stands there, two at least: what the article says is not rounded. */
const statedDigits = (surface: string): number =>
  Math.max(2, ...(surface.match(/[\d.,]{1,24}/g) ?? []).map((number) => number.replace(/[.,]/g, '').replace(/^0+/, '').length));

/** A price is as exact as the article has it; undefined where that is not known. */
function printedDecimals(value: number, surface: string): number | undefined {
  const number = printed(surface);
  if (number === null) return undefined;
  if (number.number === Math.abs(value)) return number.decimals;
  // Cents and pence.
  if (number.decimals === 0 && number.number === Math.round(Math.abs(value) * 1e6) / 1e4) return 2;
  return Number.isInteger(value) ? 0 : undefined;
}

/** A move that is said of nothing else is one of the price. */
function kindText(figure: KeyFigure, { t }: Words): string {
  if (figure.kind !== 'change') return t(FIGURE_KIND_NAMES[figure.kind]);
  return isOfPrice(figure) ? '' : t('not_of_price');
}

/** What stands beside the amount: hedge, kind, with whom, over what time, and whether it is about the future. */
export function figureQualifiers(figure: KeyFigure, notes: ArticleNotes, words: Words): readonly string[] {
  const { t } = words;
  const hedge = HEDGES[figure.hedge];
  const modality = MODALITIES[figure.modality];
  const kind = statedMetric(figure) ?? kindText(figure, words);
  const counterparty = figure.counterparty ? t('with_party', [shortName(notes, figure.counterparty)]) : '';
  return [
    hedge ? t(hedge) : '',
    [kind, counterparty].filter(Boolean).join(' '),
    windowText(figure, words),
    modality ? t(modality) : '',
  ].filter(Boolean);
}

/** One line for the clipboard: subject, amount, qualifier, sentence. */
export function figureLine(figure: KeyFigure, notes: ArticleNotes, words: Words): string {
  const quote = notes.sentences[figure.sentence.start];
  const head = [figure.subject, figureValue(figure, words), ...figureQualifiers(figure, notes, words)].filter(Boolean).join(' · ');
  return quote ? `${head}\n${words.t('quoted', [quote.trim()])}` : head;
}

/** About so many characters of a sentence are shown. */
const EXCERPT = 180;

/** A sentence cut around the part `[from, to)`, at word ends, and where the part lies in it. */
export function excerpt(
  sentence: string,
  from: number,
  to: number,
): { readonly before: string; readonly part: string; readonly after: string } {
  const part = sentence.slice(from, to);
  if (sentence.length <= EXCERPT) return { before: sentence.slice(0, from), part, after: sentence.slice(to) };
  const room = Math.max(0, EXCERPT - part.length);
  const ahead = Math.min(from, Math.max(Math.floor(room * 0.5), room - (sentence.length - to)));
  const behind = room - ahead;
  let before = sentence.slice(from - ahead, from);
  if (ahead < from) before = `…${before.slice(before.indexOf(' ') + 1)}`;
  let after = sentence.slice(to, to + behind);
  if (to + behind < sentence.length) after = `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))}…`;
  return { before, part, after };
}
