import type { Window } from '../figure.ts';
import { ONE_DAY, ONE_OF } from '../words/shared-words.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { changeWindow } from './change-window.ts';
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
  return periods.map((period, at) => {
    const before = periods[at - 1];
    const after = periods[at + 1];
    const isPart = LONG.has(period.window.type)
      ? isPartOf(list, period.first) || (before !== undefined && isWithin(before, period))
      : after !== undefined && isWithin(period, after);
    return isPart ? withWindow(period, changeWindow(period.window, { type: 'other', loose: true })) : period;
  });
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
