import type { Amount } from '../amounts/amount.ts';
import { RELATIVE } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

const KINDS = soughtWords('stock share company firm fund startup business etf');
const ARTICLES = wordList('a an any');
const GOING_ON = wordList('trading growing with worth up down falling rising losing selling');
/** What anybody does with one, and when. */
const WITH_ANY = wordList(
  'have has having had buy buying buys own owning owns hold holding want wants find finding pick picking like when if whenever once than for',
);
const REACH = 16;
const PAUSES = wordList(', ; : —');

/** `when you have a stock that’s up 35%`: of any such stock, and of nothing that was spoken of. */
export function genericSubject(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  if (!KINDS.isIn(list)) return undefined;
  for (let at = amount.first - 1; at > Math.max(1, amount.first - REACH); at -= 1) {
    const token = list[at];
    if (token === undefined || (token.kind === 'sign' && PAUSES.has(token))) return undefined;
    if (!KINDS.has(token)) continue;
    if (!RELATIVE.has(list[at + 1]) && !GOING_ON.has(list[at + 1]) && !isAfterWhen(list, at)) return undefined;
    const article = ARTICLES.has(list[at - 1]) ? at - 1 : at - 2;
    if (!ARTICLES.has(tokenAt(list, article)) || !WITH_ANY.has(tokenAt(list, article - 1))) return undefined;
    // `Alpha looks like a stock that is up 35%`
    if (found.some((name) => name.next <= article && name.class !== 'pronoun' && name.class !== 'person')) return undefined;
    return referentOf(token.text, 'product');
  }
  return undefined;
}

/** `when a stock falls 20%` */
const isAfterWhen = (list: TokenList, at: number): boolean => CONDITIONS.isWithin(list, Math.max(0, at - 3), at);
const CONDITIONS = soughtWords('when if whenever once');
