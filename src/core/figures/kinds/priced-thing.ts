import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { SECURITIES } from '../subjects/phrase-head.ts';
import { COPULAS, STOCK } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** `raised the price of its phone by $100 to $1,099`: of what a firm sells, and of no share of it; not `as the price of gold rose, Alpha gained 3%`. */
export function pricedThing(list: TokenList, amount: Amount, priced: boolean): string | undefined {
  const { first } = amount;
  if (priced && isTooDear(list, amount)) return 'unit price';
  for (let at = first - 1; at >= Math.max(0, first - REACH) && list[at]?.text !== ','; at -= 1) {
    if (!PRICE.has(list[at])) continue;
    if (priced && isOfSale(list, at) && list[amount.next + 1]?.text !== 'share') return 'unit price';
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

/** `its average selling price rose to $2,300`, `a new price point of $1.25` */
const isOfSale = (list: TokenList, at: number): boolean =>
  SALE.has(tokenAt(list, at - 1)?.text ?? '') || BEHIND.has(list[at + 1]?.text ?? '');
const SALE = wordSet('selling list sticker starting retail transaction ticket shelf wholesale');
const BEHIND = wordSet('point points tag tags');

/** `sold 90 homes at an average price of $855,500`, `its coins at a current price of $57,900`: hardly any share is as dear, and then one speaks of it. */
const isTooDear = (list: TokenList, { value, unit, first }: Amount): boolean =>
  value >= DEAREST &&
  !(COPULAS.has(tokenAt(list, first - 1)) && COSTS.has(tokenAt(list, first - 2)?.text ?? '')) &&
  LARGE.has(unit) &&
  !STOCK.isIn(list) &&
  !list.some(({ text }) => PAID.has(text));
/** `its energy cost was $39,000 per coin`: what it pays, and by that name. */
const COSTS = wordSet('cost costs');
/** These call it what was paid. */
const PAID = wordSet('purchase purchased bought');
const DEAREST = 10_000;
const LARGE = wordSet('USD EUR GBP AUD CAD');
