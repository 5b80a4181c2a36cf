import type { IsoDate } from '../../market/date.ts';
import type { Window } from '../figure.ts';
import { daysFrom, daysSinceWeekday, weekdayNumber } from '../words/calendar.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { isDash, isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { changeWindow, loosened } from './change-window.ts';
import type { Period } from './period.ts';

/** A weekday that is not the last such one. */
export const OTHER_DAY: Window = { label: 'day', type: 'other', loose: true };

/** `Tuesday week`, `Thursday of last week`, `Friday a week ago`, `Friday before last`; and `last Tuesday` on a Wednesday may be either. */
export function isOtherWeek(list: TokenList, at: number, daysBack: number): boolean {
  const before = tokenAt(list, at - 1)?.text;
  const [one, two, three] = [1, 2, 3].map((step) => list[at + step]?.text);
  if (before === 'previous' || before === 'every' || before === 'each' || (before === 'last' && daysBack <= 1)) return true;
  if (one === 'week' || (one === 'before' && two === 'last')) return true;
  if ((one === 'last' || one === 'a') && two === 'week')
    return one === 'last' || three === 'ago' || three === 'earlier' || three === 'before';
  return one === 'of' && two === 'last' && three === 'week';
}

const LATE = wordList('evening night');
const EARLY = wordList('morning');

/** `late Tuesday`, `early on Tuesday`, `Tuesday evening`: outside the session, or at some moment of it; of the closes it says nothing. */
export function partOfDay(list: TokenList, at: number, day: Window): Period | undefined {
  const before = tokenAt(list, at - 1)?.text === 'on' ? tokenAt(list, at - 2)?.text : tokenAt(list, at - 1)?.text;
  const after = list[at + 1];
  const label = before === 'late' || LATE.has(after) ? 'after-hours' : before === 'early' || EARLY.has(after) ? 'early' : undefined;
  if (label === undefined) return undefined;
  const next = LATE.has(after) || EARLY.has(after) ? at + 2 : at + 1;
  return { first: at, next, window: changeWindow(day, { label, type: 'intraday' }), role: 'span' };
}

const THROUGH = wordList('through thru to until');
const TOGETHER = wordList('combined together');
const APART = soughtWords('between both each either');

/**
 * `over Monday and Tuesday`, `Monday through Wednesday`: from the close before the first to that of the last. Where the two may be meant one
 * by one, or the first only as a start, nobody knows.
 */
export function runOfDays(list: TokenList, at: number, published: IsoDate): Period | undefined {
  const joint = list[at + 1];
  const through = THROUGH.has(joint) || isDash(joint);
  const last = list[at + 2];
  const weekday = last?.capital === true ? weekdayNumber(last.text) : -1;
  if (weekday < 0 || !(through || joint?.text === 'and' || joint?.text === 'or')) return undefined;
  const next = at + 3;
  // `fell on Monday and Tuesday saw no rebound`
  if (isPossessive(list[next]) || (isVerbLike(list[next]) && !through && !TOGETHER.has(list[next]))) return undefined;
  const to = daysFrom(published, -daysSinceWeekday(published, weekday));
  const days = daysSinceWeekday(to, weekdayNumber(list[at]?.text ?? '')) || 7;
  const window: Window = { label: `${days + 1}d`, type: 'on', from: daysFrom(to, -days), to };
  const apart = APART.isWithin(list, at - 3, at) || joint?.text === 'or' || (!through && !isNextSession(days, weekday));
  // `from Monday to Wednesday`: from its close, or from its opening
  const isVague = through && tokenAt(list, at - 1)?.text === 'from';
  return { first: at, next, window: apart ? OTHER_DAY : isVague ? loosened(window) : window, role: 'span' };
}

/** Monday comes after Friday. */
const isNextSession = (days: number, weekday: number): boolean => days === 1 || (days === 3 && weekday === 1);
