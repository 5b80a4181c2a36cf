import type { Amount } from '../amounts/amount.ts';
import { weekdayNumber } from '../words/calendar.ts';
import { MONTHS } from '../words/negatives.ts';
import { ARTICLES, ITS } from '../words/shared-words.ts';
import { isDash, isPossessive, type TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { isPeakNoun, isSinceLow } from './period-peaks.ts';
import { PEAKS } from './price-window.ts';
import type { WindowSetting } from './window-setting.ts';

/** `13% off the $207 of Oct. 29`: since whenever it cost that; `up 20% from its low`, `$90 under April’s record`: since whenever that was. */
export function isFromPrice({ list, amount: { next }, amounts, kind, ofBusiness, periods }: WindowSetting): boolean {
  const away = AWAY.has(list[next]);
  if (!away && list[next]?.text !== 'from') return false;
  // `up 8% from its November low` says when
  if (periods.some(({ first, role, window }) => first === next && role === 'peak' && isSinceLow(window))) return false;
  if (kind === 'change' && !ofBusiness && isFromOtherTime(list, next + 1)) return true;
  if (!away) return false;
  const from = ARTICLES.has(list[next + 1]) ? next + 2 : next + 1;
  return amounts.some(({ first, family }) => first === from && family !== 'percent');
}

/** `closed Thursday at $7, down 43% against its value before the report`: since then, and not on Thursday. */
export const isOnItsWorth = (list: TokenList, { next }: Amount): boolean =>
  list[next]?.text === 'against' && ITS.has(list[next + 1]) && WORTH.has(list[next + 2]);
const WORTH = wordList('value worth price level');

const AWAY = wordList('off below above under beneath');

const MOVED_FROM = wordList('from off');

/** `its record`, `April’s low`, `above the fund’s limit`; not `Thursday’s close`, `from record orders`, `from Alpha’s order`. */
function isFromOtherTime(list: TokenList, from: number): boolean {
  const owner = ARTICLES.has(list[from]) ? from + 1 : from;
  // `knocked 3% off Alpha’s price` is a move of it
  if (
    isPossessive(list[owner + 1]) &&
    (MONTHS.has(list[owner]) || !(MOVED_FROM.has(list[from - 1]) || weekdayNumber(list[owner]?.text ?? '') >= 0))
  )
    return true;
  for (let at = from; at < from + 6; at += 1) {
    const token = list[at];
    if (PEAKS.has(token) && isPeakNoun(list, at)) return true;
    if (token?.kind !== 'word' && token?.kind !== 'number' && !isPossessive(token) && !isDash(token)) return false;
  }
  return false;
}
