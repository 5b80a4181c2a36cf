import type { IsoDate } from '../../market/date.ts';
import { readNumber } from '../amounts/numbers.ts';
import type { Window } from '../figure.ts';
import { daysFrom } from '../words/calendar.ts';
import { MONTHS } from '../words/negatives.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { WordMap } from '../words/word-map.ts';
import { changeWindow, loosened } from './change-window.ts';
import type { Period } from './period.ts';

const LENGTHS = new WordMap([
  ['hours', 1 / 24],
  ['day', 1],
  ['days', 1],
  ['session', 1],
  ['sessions', 1],
  ['week', 7],
  ['weeks', 7],
  ['month', 30],
  ['months', 30],
  ['quarter', 91],
  ['quarters', 91],
  ['year', 365],
  ['years', 365],
  ['decades', 3652],
]);
/** Before a length they make it the time in which something moved. */
const WITHIN = wordList('in over within during past last previous preceding prior trailing for since');
const FILLERS = wordList('the just only about nearly roughly a its past last');
const EARLIER = wordList('ago earlier before back');

/** After a joined length: `two-day loss`, `30-day return`. */
const MOVES = wordList(
  'loss losses gain gains drop slide fall decline rise rally slump rout selloff sell-off advance jump return change performance stretch span run period move high-to-low profit profits sales revenue revenues earnings results income',
);

/** `over the past 30 days`, `18 months`, `two-day loss`, `three weeks ago`; not `10-year note`, `52-week high`, `two days of gains`. */
export function readLength(list: TokenList, at: number, published: IsoDate | undefined): Period | undefined {
  const dash = isDash(list[at + 1]);
  const unitAt = dash ? at + 2 : list[at + 1]?.text === 'straight' || list[at + 1]?.text === 'trading' ? at + 2 : at + 1;
  const each = LENGTHS.get(list[unitAt]);
  if (each === undefined) return undefined;
  const number = readNumber(list, at);
  if (number === undefined || number.next !== at + 1 || number.form === 'fraction' || !(number.value > 0 && number.value <= 1000))
    return undefined;
  const after = list[unitAt + 1]?.text ?? '';
  let before = at - 1;
  while (before > at - 4 && FILLERS.has(tokenAt(list, before)) && !WITHIN.has(tokenAt(list, before))) before -= 1;
  // `in one session in October`: the month says more
  if (after === 'in' && each === 1 && MONTHS.has(list[unitAt + 2])) return undefined;
  const earlier = EARLIER.has(list[unitAt + 1]);
  if (!(earlier || (dash ? MOVES.has(list[unitAt + 1]) : WITHIN.has(tokenAt(list, before)) && after !== 'of'))) return undefined;
  // `the three months now under way`
  const running = list[unitAt + 1]?.text === 'now' ? unitAt + 2 : unitAt + 1;
  if (
    number.value === 3 &&
    list[unitAt]?.text === 'months' &&
    (list[running]?.text === 'underway' || (list[running]?.text === 'under' && list[running + 1]?.text === 'way'))
  )
    return { first: at, next: running + 1, window: { label: 'current quarter', type: 'quarter', loose: true }, role: 'span' };
  const days = Math.round(number.value * each);
  if (days === 0) return undefined;
  const window: Window = { label: lengthLabel(number.value, list[unitAt]?.text ?? '', dash), type: days === 1 ? 'day' : 'days', days };
  const ended = ending(window, published);
  // Of decades nobody counts the days; `its biggest one-day gain` does not say which day.
  return {
    first: at,
    next: unitAt + 1,
    window: each > 365 || (dash && days === 1) ? loosened(ended) : ended,
    role: earlier ? 'from' : 'span',
  };
}

function lengthLabel(value: number, unit: string, dash: boolean): string {
  if (unit === 'hours') return value === 24 ? 'day' : `${value}h`;
  const plural = unit.endsWith('s') || value === 1 ? unit : `${unit}s`;
  if (!plural.startsWith('day')) return `${value} ${plural}`;
  // A two-day loss is one of two sessions.
  if (value === 1) return 'day';
  return dash && value <= 5 ? `${value} sessions` : `${value}d`;
}

const ending = (window: Window, published: IsoDate | undefined): Window =>
  published === undefined || window.days === undefined || window.type === 'day'
    ? window
    : changeWindow(window, { from: daysFrom(published, -window.days), to: published });
