import { isPriceKind, type KeyFigure, type Window } from '../figures/figure.ts';
import type { Bars } from '../market/bars.ts';
import type { IsoDate } from '../market/date.ts';
import { isRelative, readingsOf } from './readings.ts';
import { admits } from './tolerance.ts';

/** What a contradiction states and allows, as in the verdict. */
interface Stated {
  readonly stated: number;
  readonly tolerance: number;
}

/** Over which moves are told most often. */
const USUAL: readonly Window['type'][] = ['day', 'week', 'month', 'quarter', 'ytd', 'year'];
/** Sessions before the publication whose closes are told beside its own. */
const SESSIONS = 6;

/**
 * What explains better than an error of the article that it does not agree: the same instrument did that over another usual time, or closed there
 * in the sessions before, or one of the `others`, whose figures stand in the same sentence, did. Of false contradictions in texts that nobody
 * had read, most were of a time read wrongly. Null where nothing does.
 */
export function explanationOf(
  figure: KeyFigure,
  bars: Bars,
  published: IsoDate,
  verdict: Stated,
  others: readonly Bars[],
): 'another-time' | 'another-subject' | null {
  if (fitsAnotherTime(figure, bars, published, verdict)) return 'another-time';
  return others.some((each) => fits(figure, each, published, verdict)) ? 'another-subject' : null;
}

/** Each time is tried in its most literal sense alone: of many senses one agrees by chance. */
function fitsAnotherTime(figure: KeyFigure, bars: Bars, published: IsoDate, verdict: Stated): boolean {
  if (isPriceKind(figure.kind))
    return bars.bars
      .filter(({ date }) => date <= published)
      .slice(-SESSIONS)
      .some(({ close }) => isStated(figure, close, verdict));
  const moved: KeyFigure = figure.kind === 'drawdown' ? { ...figure, kind: 'change' } : figure;
  const over = (type: Window['type']): Window => ({ label: type, type, loose: true });
  if (USUAL.some((type) => fits({ ...moved, window: over(type) }, bars, published, verdict))) return true;
  // `31% below its peak`
  const fallen: KeyFigure = { ...figure, kind: 'drawdown', window: over('year') };
  return isRelative(figure) && verdict.stated < 0 && fits(fallen, bars, published, verdict);
}

const fits = (figure: KeyFigure, bars: Bars, published: IsoDate, verdict: Stated): boolean =>
  readingsOf(figure, bars, published)?.some(({ measured }) => isStated(figure, measured, verdict)) ?? false;

/** Without a direction ("moved 3 %") only the size is stated. */
const isStated = ({ kind, direction }: KeyFigure, measured: number, { stated, tolerance }: Stated): boolean =>
  admits(stated, direction === null && !isPriceKind(kind) ? Math.abs(measured) : measured, { below: tolerance, above: tolerance });
