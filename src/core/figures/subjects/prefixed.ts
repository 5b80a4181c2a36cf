import type { Amount } from '../amounts/amount.ts';
import { isFiniteVerb } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { INDEFINITE } from '../words/shared-words.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

const PARTICIPLES = wordList('based backed listed linked focused owned led run funded powered native controlled');
/** They move as what they are named after does. */
const SECURITIES = wordList('stock share stocks shares fund funds etf etfs product token coin note bond index');
const MOST_WORDS = 4;

/** `A Bitcoin-backed lender lost $41 million`: the lender did, and nobody knows which. */
export function prefixed(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  const [name] = found;
  if (name === undefined || !isDash(list[name.next]) || list[name.next]?.glued !== true || !INDEFINITE.has(tokenAt(list, name.first - 1)))
    return undefined;
  if (!PARTICIPLES.has(list[name.next + 1]) || (found[1] !== undefined && found[1].next <= amount.first)) return undefined;
  const first = name.next + 2;
  let end = first;
  while (end < first + MOST_WORDS && list[end]?.kind === 'word' && list[end]?.capital === false && !isFiniteVerb(list, end)) end += 1;
  const noun = tokenAt(list, end - 1);
  if (end === first || end >= amount.first || !isFiniteVerb(list, end) || SECURITIES.has(noun)) return undefined;
  const words = list.slice(first, end).map(({ text }) => text);
  return referentOf(words.join(' '), 'name');
}
