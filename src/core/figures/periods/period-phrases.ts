import { firstDayOf, type IsoDate } from '../../market/date.ts';
import type { Window } from '../figure.ts';
import { JOINTS } from '../names/gap.ts';
import { daysFrom, daysSinceWeekday, monthsFrom, yearOfMonth } from '../words/calendar.ts';
import { MONTHS } from '../words/negatives.ts';
import { PhraseTable } from '../words/phrase-table.ts';
import { IN_OR_OF } from '../words/shared-words.ts';
import { isDash, isPossessive, type TokenList } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { changeWindow, loosened } from './change-window.ts';
import type { Period } from './period.ts';

const DAY: Window = { label: 'day', type: 'day', days: 1 };
const HALF: Window = { label: 'half year', type: 'other', loose: true };
const IN_A_DAY = loosened(DAY);
const WEEK: Window = { label: 'week', type: 'week', days: 7 };
const MONTH: Window = { label: 'month', type: 'month', days: 30 };
const QUARTER: Window = { label: 'quarter', type: 'quarter', loose: true };
const YEAR: Window = { label: 'yoy', type: 'year', days: 365 };
const YTD: Window = { label: 'ytd', type: 'ytd' };
/** Of its own, so that it is told from those that need no year behind them. */
const SO_FAR: Window = { ...YTD };
/** To a month or a day that is not read. */
const YEAR_TO: Window = { label: 'year', type: 'other', loose: true };
const SAME: Window = { label: 'same period', type: 'other' };

/** Set phrases, longest first where one begins another. A dash stands as its own word. */
const PHRASES: readonly (readonly [window: Window, role: Period['role'], phrases: string])[] = [
  [
    YTD,
    'span',
    'year - to - date|year to date|in the year to date|so far this year|compared to the year - end price|compared with the year - end price|compared to the end of last year|compared with the end of last year|from the end of last year|since the end of last year|compared to the start of the year|compared with the start of the year|from the start of the year|from the beginning of the year|compared to the beginning of the year|since the start of the year|since the beginning of the year|since january 1',
  ],
  [SO_FAR, 'span', 'so far in'],
  [{ label: 'this year', type: 'ytd' }, 'span', 'this year|since new year'],
  [{ label: 'for the year', type: 'ytd' }, 'span', 'for the year'],
  [
    { label: 'pre-market', type: 'intraday' },
    'span',
    'pre - market|premarket|pre - open|preopen|before the opening bell|before the bell|before the open|before the opening|before the market opened|before the market opens|before markets opened|before markets open|before trading began|before trading starts|before the start of trading|ahead of the open|ahead of the opening bell|ahead of the bell',
  ],
  [
    { label: 'after-hours', type: 'intraday' },
    'span',
    'after - hours|after hours|late dealing|extended trading|extended trade|extended dealing|extended deals|extended hours|extended - hours|late trading|late trade|after the bell|after the closing bell|after the close|after the market closed|after markets closed|after the market close|following the close|post - market|postmarket|after - market|aftermarket trading|overnight trading',
  ],
  [
    { label: 'intraday', type: 'intraday' },
    'span',
    'intraday|intra - day|at one point|at one stage|mid - session|midday|at its low|at its worst',
  ],
  [
    { label: 'morning', type: 'intraday' },
    'span',
    'morning trade|early trading|early trade|early deals|morning trading|afternoon trading|afternoon trade',
  ],
  [{ label: 'morning', type: 'intraday', loose: true }, 'span', 'in the morning'],
  [
    { label: 'open', type: 'intraday' },
    'span',
    'at the open|at the opening bell|at the opening|at the start of trading|at the start of trade|in opening trade|in opening trading|in opening deals|in early dealings',
  ],
  [
    { label: 'day', type: 'day', days: 1, moment: 'close' },
    'span',
    'at the close|at the final bell|at the closing bell|by the close|by the closing bell|by the final bell|previous close',
  ],
  [
    DAY,
    'span',
    'today|yesterday|on the day|for the day|in the session|24 - hour|24 hours|the past day|the last day|a day earlier|a day ago',
  ],
  [
    { label: 'by year-end', type: 'other' },
    'span',
    "by year's end|by year ’s end|by year 's end|by year - end|by the end of the year|by the end of this year|by the year's end|by yearend",
  ],
  [{ label: 'current quarter', type: 'quarter', loose: true }, 'span', 'the current quarter|current quarter'],
  [{ label: 'day before', type: 'other', loose: true }, 'span', 'day before|day after|week before last|month before last'],
  [HALF, 'span', 'first half|second half|first - half|second - half|half year|half - year'],
  // Of futures and of markets elsewhere: the night is of either day.
  [loosened(DAY), 'span', 'overnight'],
  [IN_A_DAY, 'span', 'in a day'],
  [{ label: 'last month', type: 'month', days: 30 }, 'span', 'last month'],
  // `ended last month at $202`: its last day, which no window says; `on the year`: of the calendar or of twelve months.
  [
    { label: 'last', type: 'other', loose: true },
    'span',
    'ended last month|finished last month|closed last month|ended last quarter|finished last quarter|closed last quarter|ended last year|finished last year|closed last year',
  ],
  // Of the year that ends, and of the one to come: which, only the date tells.
  [
    { label: 'year', type: 'other', loose: true },
    'span',
    'ended the year|finished the year|closed the year|ending the year|end the year|ends the year|finish the year|finishes the year|finishing the year|close the year|closes the year|closing the year',
  ],
  [YEAR_TO, 'span', 'in the year to|in the year through|in the year ended'],
  [
    { label: '10 years', type: 'other', loose: true },
    'span',
    'over the past decade|over the last decade|in the past decade|in the last decade',
  ],
  [{ label: 'on the year', type: 'other', loose: true }, 'span', 'on the year|over the year'],
  // From when to when, nobody can tell; but no day.
  [
    { label: 'season', type: 'other', loose: true },
    'span',
    'last spring|last summer|last autumn|last fall|last winter|this spring|this summer|this autumn|this winter|over the summer|over the winter|in the spring|in the summer|in the autumn|in the winter',
  ],
  [{ label: '6 weeks', type: 'days', days: 45 }, 'span', 'a month and a half|in a month and a half'],
  [
    MONTH,
    'span',
    'past month|in a month|over a month|over the month|within the month|in the month|for the month|on the month|this month|a month ago|a month earlier|ended the month|finished the month|closed the month|ending the month|end the month|ends the month|finish the month|finishes the month|finishing the month|close the month|closes the month|closing the month|close out the month|closed out the month|closing out the month|monthly gain|monthly loss|monthly rise|monthly drop|monthly fall|monthly decline|monthly advance|monthly slide',
  ],
  [MONTH, 'span', 'month - on - month|on month|month - over - month|previous month'],
  // Of the calendar, or of when that month was.
  [{ label: 'month', type: 'other', loose: true }, 'span', 'on - month|the month before'],
  [
    WEEK,
    'span',
    'past week|this week|last week|on the week|over the week|for the week|in the week|during the week|in a week|over a week|a week ago|a week earlier|previous week|prior week|ended the week|finished the week|closed the week|ending the week|end the week|ends the week|finish the week|finishes the week|finishing the week|close the week|closes the week|closing the week|close out the week|closed out the week|closing out the week|weekly gain|weekly gains|weekly loss|weekly losses|weekly rise|weekly drop|weekly fall|weekly decline|weekly advance|weekly slide',
  ],
  [
    YEAR,
    'from',
    'same period last year|same quarter last year|same period of last year|same quarter of last year|same time last year|same time a year|same point last year|same stage last year|same period the year before|same quarter the year before|same period a year|same month last year|a year earlier|year earlier|a year ago|year ago|a year before|year on year|on year|year - on - year|year over year|year - over - year|past year|over a year|in a year|year - ago|year - earlier|year - before|prior - year|previous - year|same quarter of the previous year|same quarter of the prior year|same period of the previous year|same period of the prior year|same quarter a year|yoy|y / y|12 months earlier',
  ],
  // `a 4% on-year rise` may be of sales, and of a month.
  [{ label: 'yoy', type: 'year', loose: true }, 'from', 'on - year'],
  [{ label: 'yoy', type: 'year', loose: true }, 'span', 'last year'],
  [{ label: 'debut', type: 'since', loose: true }, 'span', 'on its debut|on debut|first session|first day of trading|on the first day'],
  [
    QUARTER,
    'span',
    'the quarter|third quarter|second quarter|first quarter|fourth quarter|third - quarter|second - quarter|first - quarter|fourth - quarter|quarterly|this quarter|last quarter|past quarter|sequentially|quarter on quarter|quarter - on - quarter|quarter over quarter|quarter - over - quarter|from the previous quarter|from the prior quarter|q1|q2|q3|q4|latest quarter',
  ],
  [
    SAME,
    'same',
    'same period|same quarter|same stretch|same span|same time|same window|that stretch|that period|that span|that time|the period|the stretch|that week|that month',
  ],
];

interface Entry {
  readonly words: readonly string[];
  readonly window: Window;
  readonly role: Period['role'];
}

const TABLE = new PhraseTable(
  PHRASES.flatMap(([window, role, phrases]) =>
    phrases.split('|').map((phrase): Entry => ({ words: phrase.split(' '), window, role })),
  ).sort((a, b) => b.words.length - a.words.length),
);
registered(BEGINS.period | BEGINS.periodPhrase, TABLE.firstWords());

/** Such a verb begins a phrase that is the time of what follows it: `rose 0.5% to end the week 2% lower`. */
export const ENDING = wordList('end ends ended ending finish finishes finished finishing close closes closed closing');

/** A set phrase for a period that begins at `at`. */
export function readPhrase(list: TokenList, at: number, published: IsoDate | undefined): Period | undefined {
  const token = list[at];
  if (token === undefined || (token.kind === 'word' && (token.begins & BEGINS.periodPhrase) === 0)) return undefined;
  const entry = TABLE.find(list, at);
  if (entry === undefined) return undefined;
  const { words, window, role } = entry;
  // `up 4% in a day and 9% in a week`: the last one; alone it may be any
  if (window === IN_A_DAY && !JOINTS.has(list[at + words.length])) return undefined;
  const next = at + words.length;
  // `so far in 2025`; not `so far in May`
  if (window === SO_FAR)
    return published === undefined || list[next]?.text !== published.slice(0, 4)
      ? undefined
      : { first: at, next: next + 1, window: placed(window, words, published), role };
  // not `in the year to come`
  if (window === YEAR_TO && !MONTHS.has(list[next]) && list[next]?.kind !== 'number') return undefined;
  // `over the year-ago quarter`, `over the month ahead`
  if (words[0] === 'over' && words[1] === 'the' && (isDash(list[next]) || isPossessive(list[next]) || ELSE_WHEN.has(list[next])))
    return undefined;
  // `the same quarter of 2024`: that of the year before
  if (window === SAME && IN_OR_OF.has(list[next]) && list[next + 1]?.kind === 'number')
    return isYearBefore(list, next, published) ? { first: at, next: next + 2, window: YEAR, role: 'from' } : undefined;
  if (window === HALF && published !== undefined) return { ...readHalf(list, next, words[0] ?? '', published), first: at, role };
  return { first: at, next, window: placed(window, words, published), role };
}

const isYearBefore = (list: TokenList, next: number, published: IsoDate | undefined): boolean =>
  published !== undefined && list[next + 1]?.text === String(Number(published.slice(0, 4)) - 1);
const ELSE_WHEN = wordList('ago before earlier ahead');

/** `the first half`, and `of the year`, `of this year` or `of 2024` after it, from `next` on. */
function readHalf(list: TokenList, next: number, which: string, published: IsoDate): Pick<Period, 'window' | 'next'> {
  if (list[next]?.text !== 'of') return { next, window: halfOf(which, undefined, published) };
  const year = list[next + 1]?.text ?? '';
  if (/^(?:19|20)\d\d$/.test(year)) return { next: next + 2, window: halfOf(which, Number(year), published) };
  const isOfYear = list[next + 2]?.text === 'year' && OF_YEAR.has(list[next + 1]);
  return isOfYear ? { next: next + 3, window: halfOf(which, undefined, published) } : { next, window: HALF };
}
const OF_YEAR = wordList('the this');

/** A half of a calendar year, where it is over: that of the year named, else of this year or the one before. */
function halfOf(which: string, named: number | undefined, published: IsoDate): Window {
  if (which !== 'first' && which !== 'second') return HALF;
  const second = which === 'second';
  const year = named ?? Number(published.slice(0, 4)) - (second ? 1 : 0);
  const to = second ? `${year}-12-31` : `${year}-06-30`;
  // One that runs, and one that lies half a year back, may be of either year.
  if (to >= published || (named === undefined && daysFrom(to, 184) < published)) return HALF;
  return { label: HALF.label, type: 'days', days: 180, from: second ? `${year}-06-30` : `${year - 1}-12-31`, to, loose: true };
}

/** The window with its dates, where they follow from the publication. */
function placed(window: Window, words: readonly string[], published: IsoDate | undefined): Window {
  if (published === undefined) return window;
  // It may be the year that has just ended.
  if (words[0] === 'for' && published.slice(5, 7) === '01') return changeWindow(window, { type: 'other', loose: true });
  if (window.type === 'ytd') return changeWindow(window, { from: `${published.slice(0, 4)}-01-01`, to: published });
  if (words[0] === 'last' && words[1] === 'year') {
    const year = Number(published.slice(0, 4)) - 1;
    return changeWindow(window, { from: `${year}-01-01`, to: `${year}-12-31` });
  }
  if (words[0] === 'today' || words[0] === 'yesterday') {
    const day = words[0] === 'today' ? published : daysFrom(published, -1);
    return changeWindow(window, { from: day, to: day });
  }
  if (words[0] === 'this' && (window.type === 'week' || window.type === 'month' || window.type === 'quarter'))
    return changeWindow(window, { from: beginOf(window.type, published), to: published });
  const quarter = window.type === 'quarter' ? QUARTERS.findIndex((names) => names.includes(words[0] ?? '')) : -1;
  if (quarter >= 0) return changeWindow(window, quarterOf(quarter, published));
  return window.days === undefined || window.type === 'day'
    ? window
    : changeWindow(window, { from: daysFrom(published, -window.days), to: published });
}

const QUARTERS = [
  ['q1', 'first'],
  ['q2', 'second'],
  ['q3', 'third'],
  ['q4', 'fourth'],
];

/** The first day of the calendar period that a day is in; weeks begin on Monday. */
const beginOf = (type: 'week' | 'month' | 'quarter', day: IsoDate): IsoDate =>
  type === 'week' ? daysFrom(day, -daysSinceWeekday(day, 1)) : firstDayOf(type, day);

/** The last quarter of that number that had begun, by the calendar: a firm's own years may differ. */
function quarterOf(quarter: number, published: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } {
  const first = quarter * 3 + 1;
  const year = yearOfMonth(published, first);
  return { from: monthsFrom(year, first)[0], to: monthsFrom(year, first + 2)[1] };
}
