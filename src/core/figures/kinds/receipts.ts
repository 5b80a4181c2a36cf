import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import type { FigureKind } from '../figure.ts';
import { isPeriod } from '../words/negatives.ts';
import { ARTICLES, ISSUED, LEVIES } from '../words/shared-words.ts';
import { type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { afterPlace } from '../words/where-and-when.ts';
import { soughtWords, type WordList, wordList } from '../words/word-list.ts';
import { DRAWING, isInPeriod, isOfOrders, wordBefore } from './money-phrases.ts';

/** What taxes, films, bond sales and those who are given money take in. */
export function receiptKind(list: TokenList, amount: Amount, governor: Token | undefined): FigureKind | undefined {
  if (governor === undefined || amount.value < 1e6) return undefined;
  const { next } = amount;
  const joint = list[next]?.text ?? '';
  // `raised $2bn in taxes`, `the tax would raise £2.4bn`; not `the tax would bring $2 billion of costs`
  if (LEVYING.has(governor.text)) {
    const joined = JOINTS.has(joint);
    if (joined && (COSTS.has(list[next + 1]?.text ?? '') || COSTS.has(list[next + 2]?.text ?? ''))) return undefined;
    return (joined && isAmong(list, next + 1, next + 4, LEVIES)) || isOf(list, amount, governor, LEVIES) ? 'revenue' : undefined;
  }
  // `the film has taken $60 million`; not `took $60 million to make`, `took $3 million of charges`
  if (FILMED.has(governor.text)) {
    // `took £280m from selling players`
    // `made $3 billion from selling its stake`
    if (joint === 'from' && SALES.has(list[next + 1]?.text ?? '')) return isAmong(list, next + 2, next + 5, PAPERS) ? 'profit' : 'revenue';
    const after = list[next + 1];
    const another =
      joint === 'to' || joint === 'of' || (joint === 'in' && after?.kind === 'word' && !after.capital && !ARTICLES.has(after));
    return !another && isOf(list, amount, governor, FILMS) ? 'revenue' : undefined;
  }
  // `got $2 billion from the fund`, `got $2 billion in May from backers`; not `from customers`
  if (governor.text === 'got') {
    const from = afterPlace(list, next, list.length) ?? next;
    return list[from]?.text === 'from' && (isAmong(list, from + 1, from + 5, GIVERS) || isAmong(list, from + 1, from + 4, INVESTORS))
      ? 'funding'
      : undefined;
  }
  // `The offering, the year’s biggest, brought in $5.6 billion`
  // `hauled in $300 million from investors`
  if (governor.text === 'in' || YIELDING.has(governor.text))
    return isOfSale(list, amount) || (joint === 'from' && isAmong(list, next + 1, next + 4, INVESTORS)) ? 'funding' : undefined;
  // `did $2 billion last year`, `notched $300 million in the quarter`
  if (SELLING.has(governor.text))
    return list[next]?.kind !== 'word' || isInPeriod(list, next) || isOfTime(list, next) ? 'revenue' : undefined;
  // `repaid €5.3 billion of bailout loans`
  if (REPAYING.has(governor.text)) return 'debt';
  // `drew $125 billion of orders`, `drew orders of $125 billion`
  if (DRAWING.has(governor) || governor.text === 'received') return isOfOrders(list, next) ? 'volume' : undefined;
  if (governor.text === 'of' && ORDERS.has(wordBefore(list, amount, 'of')?.text ?? ''))
    return DRAWING.isWithin(list, amount.first - 7, amount.first) ? 'volume' : undefined;
  return undefined;
}
const LEVYING = wordSet('raise raises raised bring brings collects collected');
const JOINTS = wordSet('in of from');
const COSTS = wordSet('cost costs losses');
const FILMED = wordSet('took taken takes made makes');
const SALES = wordSet('selling sales ticket tickets subscriptions advertising');
const PAPERS = wordList('shares stock stake stakes bonds');
const FILMS = wordList('film films movie movies sequel');
const GIVERS = wordList('fund imf government act ministry');
const REPAYING = wordSet('repay repays repaid repaying');
const ORDERS = wordSet('orders bids');

const SELLING = wordSet('did does doing notched logged clocked');
/** `in the quarter`, `in nine months` */
const isOfTime = (list: TokenList, next: number): boolean =>
  list[next]?.text === 'in' && (isPeriod(list, next + 1) || isPeriod(list, next + 2));
const INVESTORS = wordList('investors backers shareholders');
const YIELDING = wordSet('netted yielded fetched raised');
const BRINGING = wordSet('brought bring brings bringing pulled pulls took takes raked');
const SALES_OF_STOCK = soughtWords('offering float flotation ipo listing placement sale');

/** What is sold there is the firm’s stock. */
function isOfSale(list: TokenList, { first }: Amount): boolean {
  if (!SALES_OF_STOCK.isIn(list)) return false;
  let at = first - 1;
  while (at > first - 5 && !YIELDING.has(list[at]?.text ?? '') && !BRINGING.has(list[at]?.text ?? '')) at -= 1;
  if (at === first - 5) return false;
  at -= 1;
  while (at > 0 && HELPING.has(list[at]?.text ?? '')) at -= 1;
  if (list[at]?.text === ',') {
    const close = at;
    at -= 1;
    while (at > close - LONGEST && list[at]?.text !== ',') at -= 1;
    at -= 1;
  }
  return (
    SALES_OF_STOCK.has(tokenAt(list, at)) &&
    (list[at]?.text !== 'sale' || ISSUED.has(tokenAt(list, at - 1)) || tokenAt(list, at - 1)?.text === 'share')
  );
}
const LONGEST = 16;

const isAmong = (list: TokenList, from: number, to: number, words: WordList): boolean =>
  list.slice(from, to).some((token) => words.has(token));

/** One of the nouns leads the verb: `the levy would`, `duties on steel have`; not `hit by tariffs, Alpha would`. */
function isOf(list: TokenList, { first }: Amount, verb: Token, nouns: WordList): boolean {
  let at = first - 1;
  while (at > 0 && list[at] !== verb) at -= 1;
  at -= 1;
  while (at > 0 && HELPING.has(list[at]?.text ?? '')) at -= 1;
  const on = [1, 2, 3, 4, 5, 6, 7, 8].find((back) => tokenAt(list, at - back)?.text === 'on');
  if (on !== undefined && !nouns.has(list[at])) at -= on + 1;
  if (!nouns.has(tokenAt(list, at))) return false;
  for (let back = at - 1; back >= Math.max(0, at - 3) && list[back]?.kind === 'word'; back -= 1)
    if (OF_ANOTHER.has(list[back]?.text ?? '')) return false;
  return true;
}
const HELPING = wordSet('has have had will would could may might should can did already now also since so far');
/** `a firm hit by the levy raised`, `the maker of the film took` */
const OF_ANOTHER = wordSet('by of with from to despite');
