import { readNumber } from '../amounts/numbers.ts';
import type { Window } from '../figure.ts';
import { ONE_DAY, ONE_OF } from '../words/shared-words.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { changeWindow, loosened } from './change-window.ts';
import { type Period, withWindow } from './period.ts';

const LONG: ReadonlySet<Window['type']> = new Set<Window['type']>(['week', 'month', 'quarter', 'year', 'ytd']);
const SHORT: ReadonlySet<Window['type']> = new Set<Window['type']>(['day', 'days', 'intraday']);
const BETWEEN = wordList('the in into through');
const PARTS = wordList('early earlier late later midway mid');
const NOUNS = wordList(
  'start beginning middle end close part half quarter days day weeks week months month sessions session hours rest remainder',
);
const STARTS = wordList('start beginning');
const FROM = soughtWords('since from');

/**
 * `earlier this week`, `late last month`, `at the start of the year`, `one day last week`, `in three days last month`: somewhere within the
 * period, and of the whole of it nothing is said.
 */
export function inParts(list: TokenList, periods: Period[]): Period[] {
  if (!periods.some(({ window }) => LONG.has(window.type))) return periods;
  const whole = periods.length > 1 ? ofTheirYears(list, periods) : periods;
  return whole.map((period, at) => {
    const before = whole[at - 1];
    const after = whole[at + 1];
    const isPart = LONG.has(period.window.type)
      ? isPartOf(list, period.first) || (before !== undefined && isWithin(before, period))
      : after !== undefined && isWithin(period, after);
    if (!isPart) return period;
    const label = monthsOf(list, period) ?? period.window.label;
    return withWindow(period, changeWindow(period.window, { label, type: 'other', loose: true }));
  });
}

/** `the second quarter of 2024`, `the first half of this year`: one time, and the year only says which. */
function ofTheirYears(list: TokenList, periods: Period[]): Period[] {
  const isYear = (at: number): boolean => {
    const part = periods[at - 1];
    const year = periods[at];
    if (part === undefined || year === undefined || !isWholeYear(year)) return false;
    const between = year.first - part.next;
    return (
      PARTS_OF_YEAR.has(part.window.label) &&
      between >= 0 &&
      between <= 3 &&
      list.slice(part.next, year.first).every(({ text }) => text === 'of' || text === 'the' || text === 'its' || text === 'fiscal')
    );
  };
  if (!periods.some((_, at) => isYear(at))) return periods;
  return periods.flatMap((period, at) => {
    if (isYear(at)) return [];
    const year = isYear(at + 1) ? periods[at + 1] : undefined;
    return [year === undefined ? period : { first: period.first, next: year.next, window: loosened(period.window), role: period.role }];
  });
}
const isWholeYear = ({ window }: Period): boolean =>
  window.type === 'year' ? window.label !== 'yoy' : window.label === 'this year' || window.label === 'for the year';
const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['quarter', 'half year']);

/** `the first nine months of 2024` */
function monthsOf(list: TokenList, { first, window }: Period): string | undefined {
  const of = list[first - 1]?.text === 'of' ? first - 1 : first - 2;
  if (window.type !== 'year' || list[of]?.text !== 'of' || list[of - 1]?.text !== 'months' || of < 3) return undefined;
  const number = readNumber(list, of - 2);
  return number === undefined || number.next !== of - 1 ? undefined : `${number.value} months`;
}

/** The word that names a part stands before the period that begins at `first`: `early`, `the start of`, `one day`. */
export function isPartOf(list: TokenList, first: number): boolean {
  let at = first - 1;
  while (at > 0 && first - at <= 2 && BETWEEN.has(list[at])) at -= 1;
  const token = tokenAt(list, at);
  if (PARTS.has(token)) return true;
  if (isDash(token)) return tokenAt(list, at - 1)?.text === 'mid';
  if (ONE_DAY.has(token)) return ONE_OF.has(tokenAt(list, at - 1));
  if (token?.text !== 'of' || !NOUNS.has(tokenAt(list, at - 1))) return false;
  // `since the start of the week`: all of it
  return !(STARTS.has(tokenAt(list, at - 1)) && FROM.isWithin(list, at - 4, at - 1));
}

/** `three days last month`, `at one point this week` */
const isWithin = ({ window, next }: Period, long: Period): boolean => SHORT.has(window.type) && !isDated(window) && long.first - next <= 1;
const isDated = ({ from, to }: Window): boolean => from !== undefined && from === to;
