import type { Amount } from '../amounts/amount.ts';
import { SECURITIES } from '../subjects/phrase-head.ts';
import type { TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** `raised the price of its phone by $100 to $1,099`: of what a firm sells, and of no share of it. */
export function pricedThing(list: TokenList, { first }: Amount): string | undefined {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1)
    if (PRICE.has(list[at])) return list[at + 1]?.text !== 'of' || SECURITIES.isWithin(list, at + 2, first) ? undefined : 'unit price';
  return undefined;
}
const REACH = 14;
const PRICE = wordList('price prices');
