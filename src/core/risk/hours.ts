import { HOUR } from '../durations.ts';
import type { Bars } from '../market/bars.ts';
import { instantAt } from '../market/zone.ts';

/**
 * Days whose ends lie further apart have less than fourteen of their twenty-four hours in common. What New York does on a day moves Tokyo on the
 * next: compared by the date, two that move together seem to have nothing to do with each other.
 */
const MOST_APART_HOURS = 10;

/** Whether the days of two series end too far from each other for their returns to be of the same time: shares of Asia beside New York, or coins. */
export const areHoursApart = (left: Pick<Bars, 'timeZone'>, right: Pick<Bars, 'timeZone'>): boolean =>
  left.timeZone !== right.timeZone && Math.abs(endOf(left.timeZone) - endOf(right.timeZone)) >= MOST_APART_HOURS;

const ends = new Map<string, number>();

/** When a day ends, in hours of UTC, on average over the year: that of coins at midnight, that of exchanges about half past four of their own. */
function endOf(timeZone: string): number {
  if (timeZone === 'UTC') return 24;
  const known = ends.get(timeZone);
  if (known !== undefined) return known;
  const hours = ['2025-01-15', '2025-07-15'].map((day) => (instantAt(day, 16, 30, timeZone) - Date.parse(day)) / HOUR);
  const end = (hours.reduce((sum, hour) => sum + hour, 0) / hours.length + 24) % 24;
  if (ends.size < 200) ends.set(timeZone, end);
  return end;
}
