import type { Name } from '../names/names.ts';
import { ARTICLES } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
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
