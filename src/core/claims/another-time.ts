import { isPriceKind, type KeyFigure, type Window } from '../figures/figure.ts';
import type { Bars } from '../market/bars.ts';
import type { IsoDate } from '../market/date.ts';
import { isRelative, readingsOf } from './readings.ts';

/** Over which moves are told most often. */
const USUAL: readonly Window['type'][] = ['day', 'week', 'month', 'quarter', 'ytd', 'year'];
/** Sessions before the publication whose closes are told beside its own. */
const SESSIONS = 6;

/**
 * Whether what the text states is what the series did over another usual time, or closed at in the sessions before. Of false contradictions in
 * texts that nobody had read, most were of a time read wrongly: what fits another is no error of the article. `stated` and `tolerance` as in
 * the verdict; each time is tried in its most literal sense alone, since of many senses one agrees by chance.
 */
export function fitsAnotherTime(
  figure: KeyFigure,
  bars: Bars,
  published: IsoDate,
  { stated, tolerance }: { readonly stated: number; readonly tolerance: number },
): boolean {
  const isStated = (measured: number): boolean =>
    Math.abs((figure.direction === null ? Math.abs(measured) : measured) - stated) <= tolerance + 1e-9;
  if (isPriceKind(figure.kind))
    return bars.bars
      .filter(({ date }) => date <= published)
      .slice(-SESSIONS)
      .some(({ close }) => isStated(close));
  const moved: KeyFigure = figure.kind === 'drawdown' ? { ...figure, kind: 'change' } : figure;
  const over = (type: Window['type']): Window => ({ label: type, type, loose: true });
  if (USUAL.some((type) => readingsOf({ ...moved, window: over(type) }, bars, published)?.some(({ measured }) => isStated(measured))))
    return true;
  // `31% below its peak`
  const fallen: KeyFigure = { ...figure, kind: 'drawdown', window: over('year') };
  return isRelative(figure) && stated < 0 && (readingsOf(fallen, bars, published)?.some(({ measured }) => isStated(measured)) ?? false);
}
