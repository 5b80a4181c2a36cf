import { isPriceKind, type KeyFigure } from '../figures/figure.ts';
import type { Instrument } from '../instruments/instrument.ts';
import type { Bars } from '../market/bars.ts';
import { addDays, type IsoDate, isWeekday } from '../market/date.ts';
import type { NotCheckable } from './claim.ts';
import { isCoin, type Reading } from './readings.ts';
import { encloses, halfUnit } from './tolerance.ts';

/** How far from a whole number the ratio of two prices may be that a split has parted. */
const SPLIT_SLACK = 0.03;
/** Larger ratios are no split. */
const MOST_SPLIT = 100;
/** So many times the price, or that part of it, is more likely of something that the firm sells, or of before a split, than an error. */
const FAR_OFF = 3;
/** How far two classes of one share may part over a usual period: this much of the move, at least half a point. */
const CLASS_SLACK = 0.15;
const CLASS_POINTS = 0.005;

/**
 * Why a miss of every alignment does not yet contradict the text, or null where it does: the period is not stated beyond doubt, the series does
 * not reach the day or is of another line of the share, a split parts the prices, or the day saw the stated value at some moment.
 * `stated` as in the readings: a fraction for percentages, else a price.
 */
export function doubtOf(
  figure: KeyFigure,
  bars: Bars,
  published: IsoDate,
  stated: number,
  readings: readonly Reading[],
  instrument: Instrument | undefined,
): NotCheckable | null {
  const { window, unit } = figure;
  // A level in the present needs no more than the publication date.
  if (window === null || window.loose !== undefined) return 'no-window';
  if (!reaches(bars, [window.to ?? published, published])) return 'out-of-range';
  if (
    isPriceKind(figure.kind)
      ? readings.every(({ measured }) => isFar(Math.abs(stated), measured))
      : unit === bars.currency && isMoreThanAll(stated, bars)
  )
    return 'another-price';
  if (unit === bars.currency && !isCoin(figure) && readings.some(({ measured }) => isOfSplit(Math.abs(stated), Math.abs(measured))))
    return 'another-series';
  if (isOfOtherLine(figure, stated, readings, instrument)) return 'another-series';
  const tolerance = halfUnit(figure) / (unit === 'percent' ? 100 : 1);
  const seen = readings.some(({ during }) => encloses(during, stated, tolerance));
  return seen ? 'moment-of-day' : null;
}

/** `Netflix rose to $17.99 for new clients` of a share at $188 */
const isFar = (stated: number, price: number): boolean => Math.max(stated / price, price / stated) >= FAR_OFF;

/** `lost $357 billion`: no share moves by more than it costs. */
const isMoreThanAll = (stated: number, { bars }: Bars): boolean => bars.every(({ close }) => Math.abs(stated) > close);

/** The series has the last weekday on or before the earlier of the days: one that ends sooner cannot tell of a move on it. */
function reaches({ bars }: Bars, [stop, published]: readonly [IsoDate, IsoDate]): boolean {
  let day = stop < published ? stop : published;
  while (!isWeekday(day)) day = addDays(day, -1);
  return (bars.at(-1)?.date ?? '') >= day;
}

/**
 * A series that is adjusted for a later split gives old prices divided by it. So does a merger of shares, the other way. A miss by a whole
 * number is more likely that than an error of the article.
 */
function isOfSplit(stated: number, measured: number): boolean {
  if (!(stated > 0 && measured > 0)) return false;
  const ratio = Math.max(stated / measured, measured / stated);
  return [1.5, Math.round(ratio)].some((split) => split > 1 && split <= MOST_SPLIT && Math.abs(ratio / split - 1) <= SPLIT_SLACK);
}

/**
 * The text may speak of another class of the share, or of its line on another market. Of a share whose row nobody has reviewed it is not known
 * where else it trades.
 */
function isOfOtherLine({ unit }: KeyFigure, stated: number, readings: readonly Reading[], instrument: Instrument | undefined): boolean {
  if (instrument?.id.startsWith('US:') !== true) return false;
  const parallel = instrument.provenance === 'reviewed' ? instrument.parallel : 'home';
  const isMove = unit === 'percent' || unit === 'x';
  if (parallel === 'home') return isMove;
  if (parallel === undefined || !isMove) return parallel === 'class';
  const slack = Math.max(CLASS_POINTS, CLASS_SLACK * Math.abs(stated));
  return readings.some(({ measured }) => Math.abs(measured - stated) <= slack);
}
