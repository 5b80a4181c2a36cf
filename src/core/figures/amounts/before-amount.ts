import { wordSet } from '../../word-set.ts';
import { LEAST_OR_MOST, MORE_OR_LESS, UP_DOWN_OFF } from '../words/shared-words.ts';
import { isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { WordList, wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';

/** Words before a level that was reached. */
export const LEVELS = wordList('to at from near around below above under past through beyond');

/** The word before the amount and its hedge, which mostly governs it. */
export function before(list: TokenList, amount: Amount): Token | undefined {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 6); at -= 1) {
    const token = list[at];
    if (isHedging(token)) continue;
    // `worth as much as $2 billion`
    if (token?.text === 'as' && QUANTITIES.has(tokenAt(list, at - 1)?.text ?? '') && tokenAt(list, at - 2)?.text === 'as') at -= 2;
    // `worth up to $2 billion`
    else if (token?.text === 'to' && tokenAt(list, at - 1)?.text === 'up' && amount.value >= LEAST_SUM) at -= 1;
    // `guidance of at least $2`
    else if (token?.text === 'at' && LEAST_OR_MOST.has(list[at + 1])) continue;
    else return token;
  }
  return undefined;
}
const QUANTITIES = wordSet('much many little');
/** Of less, `up to` may be how far a price rose. */
const LEAST_SUM = 1e5;
/** Words that may stand between an amount and the word that governs it. */
const HEDGING = wordList(
  'about nearly almost roughly approximately some a an the more less than over just only another estimated much many little negative - − record astonishing whopping or so combined total net fresh new around another further additional mere between most least',
);
registered(BEGINS.hedging, HEDGING);
export const isHedging = (token: Token | undefined): boolean => token !== undefined && (token.begins & BEGINS.hedging) !== 0;

/** `a little over 21%`, `just under 29%`: where what comes before the number begins. */
export function hedgeStart(list: TokenList, first: number): number {
  let at = first;
  while (at > first - 4 && (isHedging(tokenAt(list, at - 1)) || isShortOf(list, at - 1))) at -= 1;
  return at;
}
const isShortOf = (list: TokenList, at: number): boolean => tokenAt(list, at)?.text === 'under' && isHedging(tokenAt(list, at - 1));

/** Words that may stand between `compared` or `versus` and the amount. */
export const CONTRASTED = wordList('with to a an the about just only');

/** `23 points, or 0.1%`; `35 billion yen ($282 million)`. */
export function isRestated(list: TokenList, earlier: Amount, amount: Amount): boolean {
  const gap = amount.first - earlier.next;
  if (gap > 6 || gap <= 0) return false;
  const last = tokenAt(list, amount.first - 1)?.text;
  if (last === '(' || last === '/') return true;
  // `slipped 0.7% or 49.63 to 6,728`: where it stands
  if (last === 'to' && list[amount.first - 2]?.kind === 'number') return false;
  for (let at = amount.first - 1; at >= Math.max(earlier.next, amount.first - 3); at -= 1) if (list[at]?.text === 'or') return true;
  return false;
}

/** `to $14.9 billion from $2.05 billion`, `compared with`, `against`. */
export function isCompared(list: TokenList, earlier: Amount, amount: Amount): boolean {
  const ratio = amount.value / earlier.value;
  if (amount.first - earlier.next > 22 || !(ratio > 1e-3 && ratio < 1e3)) return false;
  for (let at = amount.first - 1; at >= Math.max(earlier.next, amount.first - 5); at -= 1) {
    const word = list[at]?.text ?? '';
    // `has borrowed more than $12bn` bounds, `, more than $12bn a year ago` compares
    if (word === 'than' && at === amount.first - 1 && MORE_OR_LESS.has(tokenAt(list, at - 1))) return tokenAt(list, at - 2)?.text === ',';
    if (COMPARING.has(list[at])) return true;
    // `short of the $20 billion expected`, `above FactSet’s 31 cents`
    if (word === 'of' && tokenAt(list, at - 1)?.text === 'short') return true;
    if (isPossessive(list[at]) || (list[at]?.capital === true && isSaidOf(list, at, amount.first))) continue;
    if (!COMPARED.has(list[at])) return false;
  }
  return false;
}
/** `against Visible Alpha’s $4.52`: who reckons with it. */
const isSaidOf = (list: TokenList, at: number, first: number): boolean => {
  for (let on = at + 1; on < first && (list[on]?.capital === true || isPossessive(list[on])); on += 1)
    if (isPossessive(list[on])) return true;
  return false;
};
const COMPARING = wordList('from against compared versus than vs short above below');
/** Words that may stand between them and the amount. */
const COMPARED = new WordList([...HEDGING, 'with', 'to', 'profit', 'loss', 'sales', 'revenue', 'of', 'high', 'peak', 'low']);

/** `cuts its stake from 67% to 37%` */
export const isEndOfMove = (list: TokenList, earlier: Amount, amount: Amount): boolean =>
  tokenAt(list, earlier.first - 1)?.text === 'from' && list[earlier.next]?.text === 'to' && amount.first - earlier.next <= 2;

/** `rose 3% to $186, down 2% in the week`: what is set beside has a time of its own. */
export const isAside = (list: TokenList, { first, family }: Amount): boolean =>
  family !== 'money' && UP_DOWN_OFF.has(tokenAt(list, first - 1)) && [',', '('].includes(tokenAt(list, first - 2)?.text ?? '');
