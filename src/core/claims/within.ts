import type { KeyFigure } from '../figures/figure.ts';
import { admits, admitted, halfUnit } from './tolerance.ts';

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
 * the sentence leaves no choice: one of each for one subject.
 */
export function checkWithin(figures: readonly KeyFigure[]): WithinCheck[] {
  const groups = new Map<string, KeyFigure[]>();
  for (const figure of figures) {
    if (figure.subject === '') continue;
    const key = `${figure.sentence.start} ${figure.instrument ?? figure.subject}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => [...pointsAndPercent(group), ...priceAndPeak(group)]);
}

/** percent = ± points / (level ∓ points): the points are those between the old level and the new. */
function pointsAndPercent(group: readonly KeyFigure[]): WithinCheck[] {
  const percent = only(group.filter((figure) => figure.kind === 'change' && figure.unit === 'percent'));
  const points = only(
    group.filter((figure) => figure.kind === 'change' && figure.unit !== 'percent' && figure.unit !== 'pp' && figure.unit !== 'bps'),
  );
  const level = only(group.filter((figure) => figure.kind === 'index_level' || figure.kind === 'price'));
  if (!percent || !points || !level || percent.direction === null || percent.direction === 'flat') return [];
  if (points.unit !== level.unit && !(points.unit === 'points' && level.kind === 'index_level')) return [];
  const sign = percent.direction === 'down' ? -1 : 1;
  const before = Math.abs(level.value) - sign * Math.abs(points.value);
  if (!(before > 0)) return [];
  const error = (halfUnit(points) + (Math.abs(points.value) / before) * halfUnit(level)) / before;
  return [compare(percent, sign, Math.abs(points.value) / before, error, [points, level], 'points / (level − points)')];
}

/** drawdown = price / peak − 1, of two prices and the share that the lower one has lost. */
function priceAndPeak(group: readonly KeyFigure[]): WithinCheck[] {
  const fall = only(group.filter((figure) => figure.kind === 'drawdown' && figure.unit === 'percent'));
  const prices = group.filter((figure) => figure.kind === 'price' || figure.kind === 'index_level');
  const [first, second] = prices;
  if (!fall || prices.length !== 2 || !first || !second || first.unit !== second.unit) return [];
  const [price, peak] = first.value <= second.value ? [first, second] : [second, first];
  if (!(peak.value > 0)) return [];
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
  const range = admitted(percent, hedged ? Math.max(tolerance, 0.015) : tolerance, Math.min(0.015, stated / 10));
  return {
    verdict: admits(stated, magnitude, range) ? 'consistent' : 'inconsistent',
    stated: sign * stated,
    measured: sign * magnitude,
    formula,
    tolerance,
    figures: [percent, ...from],
  };
}

const only = (figures: readonly KeyFigure[]): KeyFigure | undefined => (figures.length === 1 ? figures[0] : undefined);
