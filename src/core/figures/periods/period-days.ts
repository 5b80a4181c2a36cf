import type { IsoDate } from '../../market/date.ts';
import type { Window } from '../figure.ts';
import {
  capitalized,
  dayOf,
  daysFrom,
  daysSinceWeekday,
  isSoon,
  latestDay,
  monthNumber,
  monthsFrom,
  shortMonth,
  weekdayNumber,
  yearOfMonth,
} from '../words/calendar.ts';
import { MONTHS } from '../words/negatives.ts';
import { FROM_OR_BETWEEN, ONE_DAY, ONE_OF, PER_CENT } from '../words/shared-words.ts';
import { isDash, isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { changeWindow, loosened } from './change-window.ts';
import { isPartOf } from './part-of-period.ts';
import { type Period, withWindow } from './period.ts';
import { isOtherWeek, OTHER_DAY, partOfDay, runOfDays } from './weekdays.ts';

/** A date after one of these is not when the move happened. */
const AHEAD = wordList(
  'since by until till through due before ahead next from to between of expiring maturing delivery leading early late',
);

/** The day after one of these is to come. */
const AHEAD_OF = soughtWords('due ahead before until next will expected expects scheduled slated reports report reporting is are to for');

const FALLS_DUE = wordList('due maturing mature matures expiring expire expires');

/** `on Tuesday`: the last such day up to the publication. A weekday that would lie five days back or more may be one to come, unless `last`. */
export function readWeekday(list: TokenList, at: number, token: Token, published: IsoDate | undefined): Period | undefined {
  const weekday = weekdayNumber(token.text);
  if (weekday < 0 || isPartOfName(list, at)) return undefined;
  const before = tokenAt(list, at - 1)?.text ?? '';
  if (before === 'next' || before === 'until' || before === 'by' || before === 'due') return undefined;
  if (published === undefined) return { first: at, next: at + 1, window: { label: 'day', type: 'day', days: 1 }, role: 'span' };
  const back = daysSinceWeekday(published, weekday);
  const isLong = back >= 5 && before !== 'last';
  if (isLong && AHEAD_OF.isWithin(list, at - 4, at)) return undefined;
  // `for the week through Wednesday`: its end, and not a day of its own
  if (ENDS.has(tokenAt(list, at - 1)) && isOfLength(list, at - 2)) return undefined;
  const day = daysFrom(published, -back);
  const since = sinceBefore(list, at, at + 1);
  if (since >= 0) return { first: since, next: at + 1, window: sinceDay(list, since, at, day, capitalized(token.text)), role: 'span' };
  const window: Window = { label: 'day', type: 'day', days: 1, from: day, to: day };
  if (isOtherWeek(list, at, back) || isEndOfStretch(list, at)) return { first: at, next: at + 1, window: OTHER_DAY, role: 'span' };
  return (
    runOfDays(list, at, published) ??
    // `fell 3% through Tuesday`: from some time before
    partOfDay(list, at, window) ?? {
      first: at,
      next: at + 1,
      window: isLong || before === 'through' ? loosened(window) : window,
      role: 'span',
    }
  );
}

/** `Monday.com`, `Black Friday`: no days. */
const isPartOfName = (list: TokenList, at: number): boolean =>
  (list[at + 1]?.text === '.' && list[at + 2]?.glued === true) || NAMED.has(tokenAt(list, at - 1));
const NAMED = wordList('black cyber good super ash bloody');

/** `Nov. 11, 2025`, `November 19`, `in October`, `April 2025`. */
export function readDate(list: TokenList, at: number, published: IsoDate | undefined, plain = false): Period | undefined {
  const token = list[at];
  if (token === undefined || !MONTHS.has(token)) return undefined;
  const before = tokenAt(list, at - 1)?.text ?? '';
  // `the quarter ended Sept. 30`: its end, and not a day of its own
  if (!plain && (before === 'ended' || before === 'ending') && isOfLength(list, at - 2)) return undefined;
  const early = plain ? undefined : partOfMonth(list, at, token);
  if (early !== undefined) return early;
  const joined = plain ? undefined : monthsJoined(list, at, published);
  if (joined !== undefined) return joined;
  if (!plain && (AHEAD.has(tokenAt(list, at - 1)) || (before === 'in' && FALLS_DUE.has(tokenAt(list, at - 2))))) return undefined;
  const month = monthNumber(token.text);
  let next = list[at + 1]?.text === '.' ? at + 2 : at + 1;
  const number = list[next]?.kind === 'number' && !OF_AMOUNT.has(list[next + 1]) ? Number(list[next]?.text) : 0;
  if (Number.isInteger(number) && number >= 1 && number <= 31) {
    next += 1;
    const yearAt = list[next]?.text === ',' ? next + 1 : next;
    const stated = /^(?:19|20)\d\d$/.test(list[yearAt]?.text ?? '') ? Number(list[yearAt]?.text) : null;
    if (stated !== null) next = yearAt + 1;
    // `due to report on Nov. 13`, before that day
    else if (!plain && published !== undefined && isSoon(published, month, number)) return undefined;
    const day = stated !== null ? dayOf(stated, month, number) : published === undefined ? null : latestDay(published, month, number);
    if (day === null) return undefined;
    const since = plain ? -1 : sinceBefore(list, at, next);
    if (since >= 0) return { first: since, next, window: sinceDay(list, since, at, day, day), role: 'span' };
    const window: Window =
      day === published ? { label: 'day', type: 'day', days: 1, from: day, to: day } : { label: day, type: 'on', from: day, to: day };
    return { first: at, next, window, role: 'span' };
  }
  const name = capitalized(token.text);
  if (number >= 1900 && number <= 2100) {
    const [from, to] = monthsFrom(number, month);
    return { first: at, next: next + 1, window: { label: `${shortMonth(month)} ${number}`, type: 'month', from, to }, role: 'span' };
  }
  if (!plain && (!(WITHIN_MONTH.has(tokenAt(list, at - 1)) || isEnded(list, at)) || DELIVERED.has(list[at + 1]))) return undefined;
  // `coffee for December rose`: when it is delivered
  if (!plain && before === 'for' && TRADED_AHEAD.has(tokenAt(list, at - 2))) return undefined;
  if (published === undefined) return { first: at, next: at + 1, window: { label: name, type: 'month', loose: true }, role: 'span' };
  // `in November of last year`
  const after = list[at + 1]?.text === 'of' ? at + 2 : at + 1;
  const isLastYear = list[after]?.text === 'last' && list[after + 1]?.text === 'year';
  const [from, to] = monthsFrom(isLastYear ? Number(published.slice(0, 4)) - 1 : yearOfMonth(published, month), month);
  // `in October and November`
  if (!plain && MONTH_JOINTS.has(list[at + 1]) && list[at + 2]?.capital === true && MONTHS.has(list[at + 2]))
    return { first: at, next: at + 3, window: { label: name, type: 'other', loose: true }, role: 'span' };
  const start = plain ? -1 : sinceEvent(list, at);
  if (start >= 0) return { first: start, next: at + 1, window: { label: `since ${name}`, type: 'since', from, loose: true }, role: 'span' };
  const type = isOneDayIn(list, at - 1) ? 'day' : 'month';
  return { first: at, next: at + 1, window: { label: name, type, from, to }, role: 'span' };
}

/** `in early October`, `in mid-October`, `the first week of October`; not `since early October`, nor `late on Oct. 14`. */
function partOfMonth(list: TokenList, at: number, token: Token): Period | undefined {
  if (!isPartOf(list, at) || isOneDayIn(list, at - 1)) return undefined;
  const after = list[at + 1]?.text === '.' ? at + 2 : at + 1;
  const day = list[after]?.kind === 'number' && !/^(?:19|20)\d\d$/.test(list[after]?.text ?? '');
  if (day || UNTIL.isWithin(list, at - 4, at)) return undefined;
  const before = tokenAt(list, at - 1)?.text;
  const part = before === 'early' || before === 'late' ? `${before} ` : '';
  return { first: at, next: at + 1, window: { label: `${part}${capitalized(token.text)}`, type: 'other', loose: true }, role: 'span' };
}
/** `the April-June quarter`, `the April-to-September half`: the last such one that had begun. */
function monthsJoined(list: TokenList, at: number, published: IsoDate | undefined): Period | undefined {
  const end = list[at + 2]?.text === 'to' && isDash(list[at + 3]) ? at + 4 : at + 2;
  const last = list[end];
  if (!isDash(list[at + 1]) || last?.capital !== true || !MONTHS.has(last) || !STRETCHES.has(list[end + 1])) return undefined;
  const first = monthNumber(list[at]?.text ?? '');
  const length = ((monthNumber(last.text) - first + 12) % 12) + 1;
  const label = length === 3 ? 'quarter' : length === 6 ? 'half year' : `${length} months`;
  const period = { first: at, next: end + 2, role: 'span' as const };
  if (published === undefined) return { ...period, window: { label, type: 'other', loose: true } };
  const [from, to] = monthsFrom(yearOfMonth(published, first), first, length);
  return { ...period, window: length === 3 ? { label, type: 'quarter', from, to } : { label, type: 'other', from, to, loose: true } };
}
const STRETCHES = wordList('quarter half period season stretch');

const UNTIL = soughtWords('since by until till to from through before after next due ahead');

const MONTH_JOINTS = wordList('and or to through until');

/** `from Nov. 14 to Wednesday` */
function isEndOfStretch(list: TokenList, at: number): boolean {
  const before = tokenAt(list, at - 1)?.text;
  return (before === 'to' || before === 'through') && FROM_OR_BETWEEN.isWithin(list, at - 7, at - 1);
}

/** `since the boycott began in February`: −1 where none is. */
function sinceEvent(list: TokenList, at: number): number {
  if (tokenAt(list, at - 1)?.text !== 'in') return -1;
  for (let back = at - 2; back >= Math.max(0, at - 8); back -= 1) {
    if (list[back]?.text === 'since') return back;
    if (list[back]?.kind !== 'word') return -1;
  }
  return -1;
}

/** `ended November 10% lower` */
const OF_AMOUNT = wordList(`${PER_CENT} per points`);

/** `for January delivery` */
const DELIVERED = wordList('delivery contract contracts settlement futures crude');
const TRADED_AHEAD = wordList(
  'crude oil brent wti gas gasoline diesel coffee cocoa sugar cotton corn maize wheat soybeans soyabeans soy oats rice cattle hogs lumber ore copper aluminium aluminum nickel zinc tin lead gold silver platinum palladium futures contract contracts arabica robusta gasoil',
);
const WITHIN_MONTH = wordList('in during for over throughout ended closed finished ending closing finishing end close finish');

/** `closed out November`, `finished the month of November`, `November ended with Alpha up 8%` */
const isEnded = (list: TokenList, at: number): boolean => {
  const before = tokenAt(list, at - 1)?.text;
  if (ENDED.has(list[at + 1]) && list[at + 2]?.text === 'with') return true;
  return (before === 'out' && CLOSED.has(tokenAt(list, at - 2))) || (before === 'of' && tokenAt(list, at - 2)?.text === 'month');
};

const CLOSED = wordList('closed close closing');
const ENDED = wordList('ended closed finished ends closes');

/** `in a single session in October`, `on one day in October`: a move of a day, and nobody says which. */
const isOneDayIn = (list: TokenList, at: number): boolean => ONE_DAY.has(tokenAt(list, at - 1)) && ONE_OF.has(tokenAt(list, at - 2));

const ENDS = wordList('through to until ended ending');
const BASES = soughtWords('close closing level finish settlement');
const MEASURED_FROM = wordList('from above below beneath under than');
const SPANS = wordList('week month quarter year days weeks months sessions period');
/** `the week`, `five sessions` */
const isOfLength = (list: TokenList, at: number): boolean => SPANS.has(tokenAt(list, at));

/** `since reporting on Oct. 29`, `from its Nov. 5 close`: where it begins when the time goes from there; −1 where it does not. */
function sinceBefore(list: TokenList, at: number, next: number): number {
  const from = ['its', 'their', 'the'].includes(tokenAt(list, at - 1)?.text ?? '') ? at - 2 : at - 1;
  const close = isPossessive(list[next]) ? next + 1 : next;
  if (MEASURED_FROM.has(tokenAt(list, from)) && BASES.has(list[close])) return from;
  if (tokenAt(list, at - 1)?.text !== 'on') return -1;
  let counted = false;
  for (let back = at - 2; back >= Math.max(0, at - 8); back -= 1) {
    if (list[back]?.text === 'since') return back;
    if (list[back]?.text === ',' || ANOTHER_TIME.has(list[back])) return -1;
    // `from its closing price on Nov. 14`; `down 23% from the verdict on May 30`
    if (MEASURED_FROM.has(list[back]))
      return !counted && (BASES.isWithin(list, back, at) || (list[back]?.text === 'from' && OF_AMOUNT.has(list[back - 1]))) ? back : -1;
    counted ||= list[back]?.kind === 'number';
  }
  return -1;
}

/** `from the previous session on Tuesday`, `from a week earlier on Monday`: the move was on that day. */
const ANOTHER_TIME = wordList('previous prior preceding last earlier ago before late end');

/** `since peaking at $93 on Oct. 29` may be measured from the highest price of the day, `from the verdict on May 30` from some moment of it. */
function sinceDay(list: TokenList, since: number, at: number, from: IsoDate, name: string): Window {
  const window: Window = { label: `since ${name}`, type: 'since', from };
  const isOfEvent = list[since]?.text === 'from' && !BASES.isWithin(list, since, at + 5);
  return isOfEvent || list.slice(since, at).some(({ kind }) => kind === 'number') ? loosened(window) : window;
}

/** `for the week through Wednesday`, `in the month to Nov. 14`, `this year through October`: the length, up to that day. */
export function endingOn(list: TokenList, period: Period, published: IsoDate | undefined): Period {
  const { window, next } = period;
  const token = list[next + 1];
  const ofYear = window.type === 'ytd';
  if (published === undefined || (!ofYear && (window.days ?? 0) < 5) || !ENDS.has(list[next]) || !token?.capital) return period;
  const weekday = weekdayNumber(token.text);
  const date = weekday >= 0 ? undefined : readDate(list, next + 1, published, true);
  const day = weekday >= 0 ? daysFrom(published, -daysSinceWeekday(published, weekday)) : lastDay(date?.window);
  // It ends at some other time than now.
  if (day === undefined) return withWindow(period, loosened(window));
  const from = ofYear ? `${day.slice(0, 4)}-01-01` : daysFrom(day, -(window.days ?? 0));
  return { first: period.first, next: date?.next ?? next + 2, window: changeWindow(window, { from, to: day }), role: period.role };
}

const lastDay = (window: Window | undefined): IsoDate | undefined =>
  window?.type === 'on' || window?.type === 'day' || window?.type === 'month' ? window.to : undefined;
