import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isRestated } from '../amounts/before-amount.ts';
import { isFiniteVerb } from '../names/clause.ts';
import { isCompanyWord } from '../names/common-subjects.ts';
import { ISSUED } from '../words/shared-words.ts';
import { isPossessive, saysDirection, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Money } from './money-setting.ts';

type Previous = Money['previous'];
/** A percentage that something moved by. */
export const isPercentMove = (previous: Previous): previous is NonNullable<Previous> =>
  previous?.kind === 'change' && previous.amount.unit === 'percent';
/** One stands at most so many tokens before the sum. */
export const isRightAfterMove = ({ amount, previous }: Money, most: number): boolean =>
  isPercentMove(previous) && amount.first - previous.amount.next <= most;

/** `has lost 55%, or $200 billion`: the move again, in money. */
export function isMoveInMoney({ list, amount, previous, weight }: Money): boolean {
  if (!isPercentMove(previous)) return false;
  if (before(list, amount)?.text !== 'or' && !(weight < 2.5 && isRestated(list, previous.amount, amount))) return false;
  return amount.value >= 1e6 || (list[previous.amount.next]?.text === 'or' && amount.first - previous.amount.next <= 3);
}

/** `raised taxes by £26bn`; not `short by $2 billion`, nor what flows into a fund */
export const isMovedBy = ({ list, amount, direction, subject, per }: Money): boolean =>
  direction !== undefined &&
  direction.at < amount.first &&
  amount.first - direction.at <= (OUTLOOKS.isWithin(list, direction.at, direction.at + 4) ? 12 : 5) &&
  per === undefined &&
  list[direction.at + 1]?.text !== 'short' &&
  list[direction.at]?.text !== 'short' &&
  subject?.class !== 'etf';

/** `$3 billion in cash`, `in hand`, `on hand` */
export const isAtHand = ({ list, amount: { next } }: Money): boolean => HELD_IN.has(list[next]) && HELD_AS.has(list[next + 1]);
const HELD_IN = wordList('in on');
const HELD_AS = wordList('cash hand');
export const DEALT = ['bought', 'acquired', 'sold', 'sell', 'selling', 'buy', 'purchased', 'acquire', 'unloaded', 'offloaded', 'swallowed'];

/** `of clothes`; not `of bonds` */
export const isOfGoods = (list: TokenList, next: number): boolean => {
  const goods = list[next]?.text === 'of' ? list[next + 1] : undefined;
  return goods?.kind === 'word' && !goods.capital && goods.text.endsWith('s') && !PAPERS.has(goods);
};
const PAPERS = wordList(
  'shares stocks bonds notes bills debts assets coins tokens securities equities loans its stakes treasurys treasuries options futures funds holdings etfs gilts mortgages receivables properties businesses',
);

/** `paid $12 billion for a rival` */
export const isFirm = (list: TokenList, at: number): boolean =>
  ['a', 'its', 'the'].includes(list[at]?.text ?? '') && (isCompanyWord(list[at + 1]) || RIVALS.has(list[at + 1]));
const RIVALS = wordList('rival competitor peer startup');

export const isOfPayout = ({ list, amount: { first } }: Money): boolean => [2, 3].some((back) => PAYOUTS.has(tokenAt(list, first - back)));
export const GUIDES = wordList('forecast forecasts guided sees');
export const isOfOrIn = (token: Token | undefined): boolean => token?.text === 'of' || token?.text === 'in';
export const PAYOUTS = wordList('payout dividend distribution');
/** `cut its forecast for the third time, by another $400 million` */
const OUTLOOKS = soughtWords('forecast forecasts guidance outlook');
export const AS_PRICE = soughtWords('price');
export const SALES = wordList('sales revenue revenues');
export const DEALS = wordList('contract contracts deal deals lease leases agreement agreements order orders pact package project');
export const isWorth = (list: TokenList, amount: Amount): boolean =>
  list.slice(Math.max(0, amount.first - 6), amount.first).some(({ text }) => text === 'worth' || text === 'valued');

/** `the shares fell to Rs 7,645` */
export function isMoveOfShares({ list, amount: { first } }: Money): boolean {
  if (tokenAt(list, first - 1)?.text !== 'to' || !saysDirection(tokenAt(list, first - 2))) return false;
  return [3, 4].some((back) => ISSUED.has(tokenAt(list, first - back)));
}

/** Before a price of what is traded: `struggled to hold $85,000`. */
export const PRICE_BEFORE = wordList('to at from above below near past as under around hold holding defend crossed topped hit touched');
export const RECOVERING = wordList('reclaim reclaimed reclaiming regain regained');
export const CLOSES = wordList('end close settle finish ended closed settled finished');
/** In money a share: a bid is mostly more. */
export const MOST_OF_DIVIDEND = 10;
export const PAYING = wordList('pay pays paid paying');
/** `the sale of Alpha Beta for $2 billion`, `the takeover for $2 billion`; not `since the sale, China has accounted for $2 billion` */
export function isDealFor(list: TokenList, first: number): boolean {
  let at = first - 1;
  while (at > 0 && list[at]?.text !== 'for') at -= 1;
  for (let back = at - 1; back >= Math.max(0, at - 8) && list[back]?.kind === 'word' && !isFiniteVerb(list, back); back -= 1)
    if (DEALINGS.has(list[back]?.text ?? '')) return back === at - 1 || list[back + 1]?.text === 'of';
  return false;
}
const DEALINGS = wordSet('sale takeover acquisition purchase');
/** A meal, a phone; a home, but not what it cost to build. */
export const isCostOfOne = ({ list, amount: { value, first, next } }: Money): boolean =>
  value < MOST_OF_GOODS || (HOMES.isWithin(list, first - 9, first) && !(list[next]?.text === 'to' && list[next + 1]?.text === 'build'));
const MOST_OF_GOODS = 50_000;
export const MOST_OF_HOME = 1e7;
const HOMES = soughtWords('home house flat apartment homes houses flats apartments');
export const COSTING = wordList('cost costs costing');

/** `a forecast of`, `its target of`, `support at` */
export const isForecastPrice = (list: TokenList, amount: Amount): boolean =>
  tokenAt(list, amount.first - 1)?.text === 'of' && FORESEEN.has(tokenAt(list, amount.first - 2));
export const isForeseenOrPrior = (list: TokenList, { first }: Amount): boolean =>
  [1, 3].some((back) => OF_FOR.has(tokenAt(list, first - back)) && EXPECTED.has(tokenAt(list, first - back - 1))) ||
  (isPossessive(tokenAt(list, first - 1)) && ['year', 'quarter'].includes(tokenAt(list, first - 2)?.text ?? ''));
const OF_FOR = wordList('of for');
const EXPECTED = wordList('expectations estimates estimate consensus projection projections');
const FORESEEN = wordList('forecast target objective prediction projection');
/** `HSBC sees $5,000` */
export const isSeen = (list: TokenList, { first }: Amount): boolean => tokenAt(list, first - 1)?.text === 'sees';
const AVERAGES = wordList('average cost price');

/** `bought at an average of $74,085`, `for an average price of` */
export function isAtAverage(list: TokenList, { first }: Amount): boolean {
  if (tokenAt(list, first - 1)?.text !== 'of' || !AVERAGES.has(tokenAt(list, first - 2))) return false;
  for (let at = first - 3; at >= Math.max(0, first - 6); at -= 1)
    if (['at', 'for', 'paid', 'an'].includes(list[at]?.text ?? '')) return true;
  return false;
}
