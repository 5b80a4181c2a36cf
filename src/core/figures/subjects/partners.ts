import type { Amount } from '../amounts/amount.ts';
import { isFiniteVerb } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { ARTICLES, ITS } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { SECURITIES } from './phrase-head.ts';

// Who is named for what it is to the firm that the article goes on about.

/**
 * `Alpha, its largest customer, accounted for`, `Alpha, the supplier that makes the wings, moved`: told of whom the article goes on about; without
 * `its` only where nothing is stated, and not what it is to another that is named: `Alpha, a supplier to Beta`.
 */
export function isItsPartner(list: TokenList, { next }: Name): boolean {
  if (list[next]?.text !== ',') return false;
  const from = list[next + 1]?.text === 'once' ? next + 2 : next + 1;
  const its = list[from]?.text === 'its' || list[from]?.text === 'their';
  if (!its && (!ARTICLES.has(list[from]) || (list.begins & (BEGINS.number | BEGINS.currency)) !== 0)) return false;
  for (let at = from + 1; at < from + 4; at += 1) if (PARTNERS.has(list[at])) return !OF_ANOTHER.has(list[at + 1]);
  return false;
}
const OF_ANOTHER = wordList('of to for and or');
const PARTNERS = wordList('customer client supplier competitor rival partner landlord tenant lender shareholder');

/** `Rival Alpha lost 2%`, `Shares of competitor Alpha fell`: beside whom the article goes on about. */
export const isRival = (list: TokenList, { first }: Name): boolean =>
  RIVALS.has(tokenAt(list, first - 1)) && (first <= 2 || (first <= 5 && SECURITIES.has(list[0])));
const RIVALS = wordList('rival rivals competitor competitors peer peers');

/** `Only Alpha has more.`, `Only Alpha and Beta are larger.`: beside whom the article goes on about, of whom the next pronoun is too. */
export const isOnlyOther = (list: TokenList, { first, next }: Name): boolean =>
  ONLY.has(list[0]) &&
  first <= 2 &&
  (list.begins & BEGINS.number) === 0 &&
  list.slice(next, next + 8).some((token) => COMPARATIVES.has(token));
const ONLY = wordList('only just');
const COMPARATIVES = wordList('more less fewer larger bigger greater higher lower smaller better worse older faster');

/** `Its rival managed 2%`, `while its larger rival made $3 billion`: of one that is not named, and never of whose rival it is. */
export function unnamedRival(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  if (!RIVAL.isIn(list)) return undefined;
  const at = list.findLastIndex((token, on) => on < amount.first && RIVAL.has(token));
  let its = at - 1;
  while (its > at - MOST_WORDS && list[its]?.kind === 'word' && !ITS.has(list[its])) its -= 1;
  if (at < 1 || !ITS.has(list[its]) || !opensClause(list, its)) return undefined;
  if (!(isFiniteVerb(list, at + 1) || isVerbLike(list[at + 1])) || TELLS.has(list[at + 1])) return undefined;
  const another = found.some(({ first, next, class: kind }) => first > at && next <= amount.first && kind !== 'place');
  return another ? undefined : referentOf('rival', 'product');
}
const RIVAL = soughtWords('rival competitor');
/** It may say so of others. */
const TELLS = wordList('said says told sued accused');
const MOST_WORDS = 4;

const opensClause = (list: TokenList, at: number): boolean => {
  const before = tokenAt(list, at - 1);
  return before === undefined || BREAKS.has(before);
};
const BREAKS = wordList('while whereas and but ; , — –');
