import type { KeyFigure } from '../figures/figure.ts';
import type { Bars } from '../market/bars.ts';
import { addDays, type IsoDate } from '../market/date.ts';
import { type Reading, readingsOf } from './readings.ts';

/** Above it, an agreement says nothing. */
const MOST_CHANCE = 0.05;
/** Fewer earlier weeks tell of no chance. */
const FEWEST = 24;
const MOST = 60;

/** Whether the readings hold what the figure states. */
type Agrees = (figure: KeyFigure, bars: Bars, readings: readonly Reading[]) => boolean;

/**
 * Whether what the figure states would likely agree with its series whatever it spoke of: had the same been said a week ago, or two, or fifty,
 * it would have been as right. By whole weeks, so that days of the week keep their place; at most `MOST` of them. True where the series is
 * too short to tell.
 */
export function isLikelyChance(figure: KeyFigure, bars: Bars, published: IsoDate, agrees: Agrees): boolean {
  let asked = 0;
  let agreed = 0;
  for (let weeks = 1; weeks <= MOST; weeks += 1) {
    const day = addDays(published, -7 * weeks);
    const until = bars.bars.findLastIndex(({ date }) => date <= day) + 1;
    if (until === 0) break;
    const then = { ...bars, bars: bars.bars.slice(0, until) };
    const readings = readingsOf(earlier(figure, -7 * weeks), then, day);
    if (readings === null || readings.length === 0) continue;
    asked += 1;
    if (agrees(figure, then, readings)) agreed += 1;
  }
  return asked < FEWEST || (agreed + 1) / (asked + 1) > MOST_CHANCE;
}

/** The figure as it would have been of so many days before. */
function earlier(figure: KeyFigure, days: number): KeyFigure {
  const { window } = figure;
  if (window === null) return figure;
  const { from, to, ...rest } = window;
  const moved = { ...(from === undefined ? {} : { from: addDays(from, days) }), ...(to === undefined ? {} : { to: addDays(to, days) }) };
  return { ...figure, window: { ...rest, ...moved } };
}
