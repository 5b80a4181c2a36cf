import { isPriceKind, type KeyFigure, type Window } from '../figures/figure.ts';
import type { ArticleNotes } from '../notes.ts';
import { isLedFrom, isLedTo, isMeasuredFrom, isPricedAt, isRestated } from './one-statement.ts';
import { admits, admitted, halfUnit, printed } from './tolerance.ts';

/** Figures of one sentence that must agree with each other, whatever the market did. */
export interface WithinCheck {
  readonly verdict: 'consistent' | 'inconsistent';
  /** The percentage, as stated and as the other figures give it; fractions. */
  readonly stated: number;
  readonly measured: number;
  readonly formula: string;
  readonly tolerance: number;
  /** The percentage first, then those it was computed from. */
  readonly figures: readonly KeyFigure[];
}

/**
 * Consistency without data: an index that rose by so many points, by so many per cent, to a level; a price against its stated peak. Only where
 * the sentence leaves no choice: one of each for one subject, in words that make one statement of them (`up 55% this year` behind a day's
 * `rose $40 to $4,085` is another).
 */
export function checkWithin({ figures, sentences }: Pick<ArticleNotes, 'figures' | 'sentences'>): WithinCheck[] {
  const groups = new Map<string, KeyFigure[]>();
  for (const figure of figures) {
    if (figure.subject === '') continue;
    const key = `${figure.sentence.start} ${figure.instrument ?? figure.subject}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const quoted = sentences[group[0]?.sentence.start ?? -1];
    return quoted === undefined || group.length < 3 ? [] : [...pointsAndPercent(group, quoted), ...priceAndPeak(group, quoted)];
  });
}

/** percent = ± points / (level ∓ points): the points are those between the old level and the new, and `from` a level is the old one. */
function pointsAndPercent(all: readonly KeyFigure[], quoted: string): WithinCheck[] {
  const group = all.filter(isOfMarket);
  const percent = only(group.filter((figure) => figure.kind === 'change' && figure.unit === 'percent'));
  const points = only(
    group.filter((figure) => figure.kind === 'change' && figure.unit !== 'percent' && figure.unit !== 'pp' && figure.unit !== 'bps'),
  );
  const level = only(group.filter(isPrice));
  if (!percent || !points || !level || percent.direction === null || percent.direction === 'flat') return [];
  if (points.unit !== level.unit && !(points.unit === 'points' && level.kind === 'index_level')) return [];
  // Another move may stand between: `rose 0.2% to 47,882, after dropping 400 points`.
  if (points.direction !== percent.direction || level.window?.label === 'record' || !isSame(percent.window, points.window)) return [];
  if (!isOneMove(quoted, points, percent, level)) return [];
  const sign = percent.direction === 'down' ? -1 : 1;
  const base = level.window?.label === 'prior' || isLedFrom(quoted, points.start < percent.start ? percent : points, level);
  const before = base ? Math.abs(level.value) : Math.abs(level.value) - sign * Math.abs(points.value);
  if (!(before > 0)) return [];
  const error = (halfUnit(points) + (Math.abs(points.value) / before) * halfUnit(level)) / before;
  return [
    compare(percent, sign, Math.abs(points.value) / before, error, [points, level], base ? 'points / level' : 'points / (level − points)'),
  ];
}

/** `300 points, or 0.6%, to 47,457`; `300 points to 47,457, or 0.6%`; `47,457, up 300 points, or 0.6%` */
function isOneMove(quoted: string, points: KeyFigure, percent: KeyFigure, level: KeyFigure): boolean {
  const [first, second] = points.start < percent.start ? [points, percent] : [percent, points];
  if (first.start < level.start && level.start < second.start) return isLedTo(quoted, first, level) && isRestated(quoted, level, second);
  return isRestated(quoted, first, second) && isLedTo(quoted, level.start < first.start ? first : second, level);
}

/** drawdown = price / peak − 1, of the price and the one that the text calls the peak. */
function priceAndPeak(all: readonly KeyFigure[], quoted: string): WithinCheck[] {
  const group = all.filter(isOfMarket);
  const fall = only(group.filter((figure) => figure.kind === 'drawdown' && figure.unit === 'percent'));
  const prices = group.filter(isPrice);
  const peak = only(prices.filter(isPeak));
  const price = only(prices.filter((figure) => !isPeak(figure)));
  // `was 48% below its record of $150 in April and has since recovered to $110`
  if (fall && price && fall.window?.from !== undefined && fall.window.type !== 'since' && !isSame(fall.window, price.window)) return [];
  if (!fall || !price || !peak || price.unit !== peak.unit || !(peak.value > price.value)) return [];
  if (!isMeasuredFrom(quoted, fall, peak) || !isPricedAt(quoted, price, fall, peak)) return [];
  const error = (halfUnit(price) + (price.value / peak.value) * halfUnit(peak)) / peak.value;
  return [compare(fall, -1, 1 - price.value / peak.value, error, [price, peak], 'price / peak − 1')];
}

function compare(
  percent: KeyFigure,
  sign: 1 | -1,
  magnitude: number,
  error: number,
  from: readonly KeyFigure[],
  formula: string,
): WithinCheck {
  const stated = Math.abs(percent.value) / 100;
  const tolerance = halfUnit(percent) / 100 + error;
  const hedged = from.some((figure) => figure.hedge !== 'none');
  // Newspapers cut off as often as they round: 31.7 % is 31 % to some.
  const cutOff = halfUnit(percent) / 100;
  const coarse = printed(percent.surface) === null;
  const range = admitted(percent, hedged ? Math.max(tolerance, 0.015) : tolerance, coarse ? stated / 10 : Math.min(0.015, stated / 10));
  return {
    verdict: admits(stated, magnitude, { ...range, above: range.above + cutOff }) ? 'consistent' : 'inconsistent',
    stated: sign * stated,
    measured: sign * magnitude,
    formula,
    tolerance,
    figures: [percent, ...from],
  };
}

const isPrice = ({ kind }: KeyFigure): boolean => isPriceKind(kind);
const isPeak = ({ window }: KeyFigure): boolean => window?.label === 'record';
/** Neither a target, an offer or the like, nor about something else than the price. */
const isOfMarket = ({ metric, modality }: KeyFigure): boolean => metric === undefined && (modality === 'actual' || modality === 'reported');
const isSame = (a: Window | null, b: Window | null): boolean => a?.label === b?.label;

const only = (figures: readonly KeyFigure[]): KeyFigure | undefined => (figures.length === 1 ? figures[0] : undefined);
