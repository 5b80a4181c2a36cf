import { type IsoDate, isWeekday } from '../../market/date.ts';
import { daysFrom, daysSinceWeekday, isSoon, latestDay, monthNumber, weekdayNumber } from '../words/calendar.ts';

/** How many characters back a day is still the one that is spoken of. */
const REACH = 800;
const DAY =
  /\b(?:(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|[Oo]n (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (\d{1,2}))\b/g;

/**
 * `said on Monday that it would cut jobs. Its shares fell 8%.`, told on Wednesday: what is told without a day may be of the one that the text
 * named last, which is neither that of the publication nor the session before.
 */
export function isOfEarlierDay(text: string, start: number, published: IsoDate | undefined): boolean {
  if (published === undefined) return false;
  const named = text
    .slice(Math.max(0, start - REACH), start)
    .match(DAY)
    ?.at(-1);
  if (named === undefined) return false;
  const [word = '', number] = named.toLowerCase().replace(/^on /, '').split(/[. ]+/);
  // `due on Dec. 11`
  if (number !== undefined && isSoon(published, monthNumber(word), Number(number))) return false;
  const day =
    number === undefined
      ? daysFrom(published, -daysSinceWeekday(published, weekdayNumber(word)))
      : latestDay(published, monthNumber(word), Number(number));
  return day !== null && day < sessionBefore(published);
}

function sessionBefore(date: IsoDate): IsoDate {
  let day = daysFrom(date, -1);
  while (!isWeekday(day)) day = daysFrom(day, -1);
  return day;
}
