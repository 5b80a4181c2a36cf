import type { Amount } from '../amounts/amount.ts';
import { SECURITIES } from '../subjects/phrase-head.ts';
import type { TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** `raised the price of its phone by $100 to $1,099`: of what a firm sells, and of no share of it; not `as the price of gold rose, Alpha gained 3%`. */
export function pricedThing(list: TokenList, { first }: Amount): string | undefined {
  for (let at = first - 1; at >= Math.max(0, first - REACH) && list[at]?.text !== ','; at -= 1) {
    if (!PRICE.has(list[at])) continue;
    const isSet = list.slice(Math.max(0, at - 4), at).some((token) => SETS.has(token));
    return list[at + 1]?.text === 'of' && isSet && !SECURITIES.isWithin(list, at + 2, first) ? 'unit price' : undefined;
  }
  return undefined;
}
const REACH = 14;
const PRICE = wordList('price prices');
const SETS = wordList(
  'raise raises raised raising cut cuts cutting lower lowers lowered lowering lift lifts lifted lifting hike hikes hiked hiking increase increased increasing reduce reduced reducing slash slashed slashing double doubled set put bump bumped trim trimmed boost boosts boosted drop drops dropped',
);
