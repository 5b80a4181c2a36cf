import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isHedging } from '../amounts/before-amount.ts';
import { ARTICLES, RELATIVE } from '../words/shared-words.ts';
import { type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { beforeArticle, PREPOSITIONS } from './clause.ts';

/** What is inserted between two pauses is no longer. */
const REACH = 28;
/** Before a name that takes over the verb of the clause before. */
export const JOINTS = wordList('and , ; while but');

/**
 * `Alpha fell 4% and Beta, which met requests for 8% of its fund, 3%`: where what is inserted right before an amount opens, so that the verb from
 * before the name is the amount's.
 */
export function gapOpens(list: TokenList, { first, next }: Amount): number | undefined {
  let close = first - 1;
  while (close > first - 4 && isHedging(tokenAt(list, close))) close -= 1;
  if (list[close]?.text !== ',' || !endsClause(list, next)) return undefined;
  for (let open = close - 1; open > Math.max(1, close - REACH); open -= 1) {
    const text = list[open]?.text;
    if (text === ';' || text === ':') return undefined;
    if (text !== ',' || list[open - 1]?.capital !== true) continue;
    if (!isRelative(list, open + 1) && !ARTICLES.has(list[open + 1]) && list[open + 1]?.text !== 'where') continue;
    let name = open - 1;
    while (name > open - 6 && list[name - 1]?.capital === true) name -= 1;
    return JOINTS.has(beforeThose(list, name)) ? open : undefined;
  }
  return undefined;
}

/** What stands before the name, its article, and `those of` or `shares of`. */
export const beforeThose = (list: TokenList, first: number): Token | undefined => {
  const before = beforeArticle(list, first);
  return before?.text === 'of' && THOSE.has(tokenAt(list, first - 2)?.text ?? '') ? tokenAt(list, first - 3) : before;
};
const THOSE = wordSet('those that shares');

/** Unlike `which owes 5% of its value, $9 billion, to lenders`: there the amount is of what is inserted. */
function endsClause(list: TokenList, next: number): boolean {
  const after = list[next];
  if (after === undefined || after.text === 'to') return true;
  if (after.text !== ',') return after.kind === 'sign';
  return list[next + 1]?.capital === true || JOINTS.has(list[next + 1]);
}

/** `which`, `of which`, `whose` */
export const isRelative = (list: TokenList, at: number): boolean =>
  (RELATIVE.has(list[at]) && list[at]?.text !== 'that') || (PREPOSITIONS.has(list[at]) && RELATIVE.has(list[at + 1]));
