import type { Amount } from '../amounts/amount.ts';
import { isFiniteVerb, PREPOSITIONS } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { POOLS } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

const BORDERS = wordList('the a an and or but its their all most while with');
const MOST_WORDS = 4;

/** `money market funds (+$14 billion) and the taxable bond fund (-$2 billion)`: of the funds of that kind. */
export function bracketedFund(list: TokenList, found: readonly Name[], { family, first, sign }: Amount): Referent | undefined {
  if (family !== 'money' || sign === 0 || !POOLS.isIn(list)) return undefined;
  const open = tokenAt(list, first - 1)?.text === '(' ? first - 1 : first - 2;
  if (
    tokenAt(list, open)?.text !== '(' ||
    !POOLS.has(tokenAt(list, open - 1)) ||
    found.some(({ next, class: kind }) => next === open && kind !== 'company')
  )
    return undefined;
  let from = open - 1;
  while (from > 0 && open - from <= MOST_WORDS && isOfKind(list, from - 1)) from -= 1;
  const phrase = list.slice(from, open).map(({ text }) => text);
  return phrase.length < 2 ? undefined : referentOf(phrase.join(' '), 'product');
}

const isOfKind = (list: TokenList, at: number): boolean => {
  const token = tokenAt(list, at);
  return token?.kind === 'word' && !BORDERS.has(token) && !PREPOSITIONS.has(token) && !isFiniteVerb(list, at);
};
