import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isRestated } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { isFiniteVerb } from '../names/clause.ts';
import { isCompanyWord } from '../names/common-subjects.ts';
import { suedAt } from '../subjects/sued.ts';
import { ISSUED, MAKES } from '../words/shared-words.ts';
import { isPossessive, saysDirection, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import {
  hasPrice,
  INVESTORS,
  isBeside,
  isInAll,
  isInPeriod,
  isMoveNoun,
  isOfStock,
  OFF_LEVEL,
  SELLING,
  TRADED,
  wordBefore,
} from './money-phrases.ts';
import { has, type Money } from './money-setting.ts';
import { receiptKind } from './receipts.ts';

/** What the word before the money, mostly a verb, says of it. */
export function governedKind(money: Money, governor: Token | undefined): FigureKind | undefined {
  const word = governor?.text ?? '';
  const { list, amount, direction, subject, previous, per, priced, weight } = money;
  // `lifted its payout 4% to $1.03`
  if (word === 'to' && amount.value < 1000 && previous?.kind === 'change' && PAYOUTS.has(before(list, previous.amount))) return 'spend';
  // `jumped 3.7% to 95,000 won`
  if (
    word === 'to' &&
    previous?.kind === 'change' &&
    previous.amount.unit === 'percent' &&
    amount.first - previous.amount.next <= 2 &&
    amount.value < 2e6 &&
    per === undefined &&
    (weight < 1.4 || (money.kind === 'spend' && amount.value < 1000 && !has(list, amount, 'dividend')))
  )
    return 'price';
  // `slid to $11.9bn, down 4% on $12.4bn`: of the same
  if (
    amount.value >= 1e6 &&
    previous?.kind === 'change' &&
    previous.amount.unit === 'percent' &&
    amount.first - previous.amount.next <= 3 &&
    FROM_BASE.has(governor) &&
    money.spoken !== undefined
  )
    return money.spoken;
  // `fixed ₹1,800 as the price for its rights issue`
  if (amount.value < 1e6 && list[amount.next]?.text === 'as' && AS_PRICE.isWithin(list, amount.next + 1, amount.next + 5)) return 'price';
  // `taking the full-year payout to 62 cents`
  if (amount.value < 1000 && (word === 'to' || word === 'at') && isOfPayout(list, amount.first)) return 'spend';
  if (word === 'to' && amount.value < 2e6 && per === undefined && isMoveOfShares(list, amount)) return 'price';
  if (list[amount.next]?.text === 'left' && ['has', 'had', 'have', 'with'].includes(word)) return 'holding';
  // `reclaimed $85,000`; `regained $1.46 to $61.46` moved
  if (
    priced &&
    amount.value < 2e6 &&
    per === undefined &&
    PRICE_BEFORE.has(governor) &&
    !(RECOVERS.test(word) && list[amount.next]?.text === 'to')
  )
    return 'price';
  // `will pay $11 billion for Confluent`
  if (
    amount.value >= 1e8 &&
    PAYING.has(governor) &&
    list[amount.next]?.text === 'for' &&
    (list[amount.next + 1]?.capital === true || list[amount.next + 1]?.text === 'it' || isFirm(list, amount.next + 1))
  )
    return 'deal_value';
  // `will pay $303 million in stock for the bank`
  if (amount.value >= 1e6 && PAYING.has(governor) && list[amount.next]?.text === 'in' && list[amount.next + 2]?.text === 'for')
    return 'deal_value';
  // `raised taxes by £26bn`, `raised its forecast by $15 billion`, `net debt fell by $600 million`
  if (
    word === 'by' &&
    direction !== undefined &&
    direction.at < amount.first &&
    amount.first - direction.at <= (OUTLOOKS.isWithin(list, direction.at, direction.at + 4) ? 12 : 5) &&
    per === undefined &&
    list[direction.at + 1]?.text !== 'short' &&
    list[direction.at]?.text !== 'short' &&
    subject?.class !== 'etf'
  )
    return 'change';
  const received = receiptKind(list, amount, governor);
  if (received !== undefined) return received;
  // `The contract could be worth as much as $25 billion`
  if (amount.value >= 1e6 && DEALS.has(list[1]) && isWorth(list, amount)) return 'deal_value';
  // `Sales of the drug came in at $568 million`
  if (amount.value >= 1e5 && (previous === undefined || previous.kind === 'revenue') && COMES_TO.has(governor) && money.kind !== 'profit') {
    const lead = SALES.has(list[0]) ? list[0] : SALES.has(list[1]) ? list[1] : undefined;
    if (lead !== undefined) return 'revenue';
  }
  // `earned $2.05 a share on $120 billion`
  if (
    amount.value >= 1e6 &&
    word === 'on' &&
    previous?.kind === 'profit' &&
    previous.amount.value < 1000 &&
    amount.first - previous.amount.next <= 4
  )
    return 'revenue';
  // `a loss of 0.4% to end at Rs 242.40`
  if (amount.value < 1e5 && word === 'at' && per === undefined && CLOSES.has(wordBefore(list, amount, 'at'))) return 'price';
  // `pays $0.91 a share`, and not for a rival
  if (per === 'share' && amount.value < MOST_OF_DIVIDEND && PAYS.has(governor) && list[amount.next + 2]?.text !== 'for') return 'spend';
  // `costs £2.49`
  // `a typical home costs £240,000`
  if (
    amount.value < (HOMES.isWithin(list, amount.first - 9, amount.first) && !isToBuild(list, amount.next) ? 1e7 : 50_000) &&
    COSTING.has(word === 'under' || word === 'over' ? wordBefore(list, amount, word) : governor)
  )
    return 'price';
  // `$72 a share, or $12 billion in all`
  if (amount.value >= 1e6 && isInAll(list, amount.next) && hasPrice(money)) return 'deal_value';
  // `offloaded 1.2 trillion won of stock`
  if (amount.value >= 1e6 && TRADED.has(governor) && isOfStock(list, amount.next) && has(list, amount, ...INVESTORS)) return 'volume';
  // `reported sales of $57 billion, and forecast $65 billion`
  if (amount.value >= 1e6 && money.spoken === 'revenue' && GUIDES.has(tokenAt(list, amount.first - 1)) && !isOfOrIn(list[amount.next]))
    return 'revenue';
  // `sold about £3.8m of clothes`
  if (amount.value >= 1e5 && (word === 'sold' || word === 'sells') && isOfGoods(list, amount.next)) return 'revenue';
  // `which sold $7.8 billion last year`
  if (amount.value >= 1e6 && (word === 'sold' || word === 'sells') && isInPeriod(list, amount.next)) return 'revenue';
  // `took a 2.9% stake for $1 billion`
  if (amount.value >= 1e6 && word === 'for' && has(list, amount, 'stake') && previous?.amount.unit === 'percent') return 'deal_value';
  // `39% off the $4,946 of August`
  if (amount.value < 1e6 && tokenAt(list, amount.first - 1)?.text === 'the' && OFF_LEVEL.has(tokenAt(list, amount.first - 2)))
    return 'price';
  // `by 2.8%, about $56 a month`
  if (amount.value < 1e6 && previous?.kind === 'change' && previous.amount.unit === 'percent' && isBeside(list, previous.amount, amount))
    return 'change';
  // `has lost 55% this year, or $200 billion`, `down 9.5% or 135p`
  if (
    (word === 'or' || (weight < 2.5 && previous !== undefined && isRestated(list, previous.amount, amount))) &&
    previous?.kind === 'change' &&
    previous.amount.unit === 'percent' &&
    (amount.value >= 1e6 || (list[previous.amount.next]?.text === 'or' && amount.first - previous.amount.next <= 3))
  )
    return 'change';
  // `net profit was $79.3 billion, up $9.4 billion`
  if (
    (word === 'up' || word === 'down') &&
    tokenAt(list, amount.first - 2)?.text === ',' &&
    previous?.amount.unit === amount.unit &&
    amount.value < previous.amount.value &&
    previous.kind !== 'price'
  )
    return 'change';
  // `$1.03 billion was liquidated, with longs making up $726 million`
  if (word === 'up' && MAKES.has(wordBefore(list, amount, 'up')) && money.spoken !== undefined) return money.spoken;
  // `creditors will write off €8.6 billion of the debt`
  if (word === 'off' && has(list, amount, 'creditors', 'bondholders', 'lenders')) return 'debt';
  // `a drop of 17 cents`
  if (amount.value < 10_000 && isMoveNoun(list, amount)) return 'change';
  // `kept its forecast of $4,900 for the end of 2026`, `HSBC sees $5,000`
  if (amount.value < 2e5 && (isForecastPrice(list, amount) || (SEES.has(governor) && tokenAt(list, amount.first - 1)?.text === word)))
    return previous?.kind === 'profit' && previous.amount.unit === amount.unit ? 'profit' : 'price';
  // `revenue of $13.66 billion, above estimates of $13.43 billion`
  if (amount.value >= 1e6 && money.spoken !== undefined && isForeseenOrPrior(list, amount)) return money.spoken;
  // `below expectations of 77 cents`, `the prior year’s $0.39`
  if (amount.value < 1000 && per === undefined && (money.spoken ?? money.background.get()) === 'profit' && isForeseenOrPrior(list, amount))
    return 'profit';
  // `bought at an average of $74,085`
  if (
    amount.value < 1e6 &&
    tokenAt(list, amount.first - 1)?.text === 'of' &&
    AVERAGES.has(tokenAt(list, amount.first - 2)) &&
    isAtAverage(list, amount)
  )
    return 'price';
  if (amount.value < 1e6 && word === 'for' && SELLING.has(wordBefore(list, amount, 'for'))) return 'price';
  if (amount.value >= 1000 && word === 'for' && has(list, amount, 'bought', 'buying', 'buy') && has(list, amount, 'back')) return 'spend';
  // `is suing Alpha for $8 billion`
  if (amount.value >= 1000 && word === 'for' && suedAt(list, amount) !== undefined) return 'spend';
  if (
    amount.value >= 1000 &&
    word === 'for' &&
    (has(
      list,
      amount,
      'bought',
      'acquired',
      'sold',
      'sell',
      'selling',
      'buy',
      'purchased',
      'acquire',
      'unloaded',
      'offloaded',
      'swallowed',
    ) ||
      (amount.value >= 1e6 && isDealFor(list, amount.first)))
  )
    return 'deal_value';
  if (
    HELD_IN.has(list[amount.next]) &&
    HELD_AS.has(list[amount.next + 1]) &&
    (['has', 'had', 'have', 'with', 'holds', 'held'].includes(word) || (word === 'and' && previous?.kind === 'debt'))
  )
    return 'holding';
  return undefined;
}

/** `$3 billion in cash`, `in hand`, `on hand` */
const HELD_IN = wordList('in on');
const HELD_AS = wordList('cash hand');

/** `of clothes`; not `of bonds` */
const isOfGoods = (list: TokenList, next: number): boolean => {
  const goods = list[next]?.text === 'of' ? list[next + 1] : undefined;
  return goods?.kind === 'word' && !goods.capital && goods.text.endsWith('s') && !PAPERS.has(goods);
};
const PAPERS = wordList(
  'shares stocks bonds notes bills debts assets coins tokens securities equities loans its stakes treasurys treasuries options futures funds holdings etfs gilts mortgages receivables properties businesses',
);

/** `paid $12 billion for a rival` */
const isFirm = (list: TokenList, at: number): boolean =>
  ['a', 'its', 'the'].includes(list[at]?.text ?? '') && (isCompanyWord(list[at + 1]) || RIVALS.has(list[at + 1]));
const RIVALS = wordList('rival competitor peer startup');

const isOfPayout = (list: TokenList, first: number): boolean => [2, 3].some((back) => PAYOUTS.has(tokenAt(list, first - back)));
const GUIDES = wordList('forecast forecasts guided sees');
const isOfOrIn = (token: Token | undefined): boolean => token?.text === 'of' || token?.text === 'in';
const PAYOUTS = wordList('payout dividend distribution');
/** `cut its forecast for the third time, by another $400 million` */
const OUTLOOKS = soughtWords('forecast forecasts guidance outlook');
const AS_PRICE = soughtWords('price');
const FROM_BASE = wordList('on from against versus');
const SALES = wordList('sales revenue revenues');
const COMES_TO = wordList('at were was totalled totaled reached hit');
const DEALS = wordList('contract contracts deal deals lease leases agreement agreements order orders pact package project');
const isWorth = (list: TokenList, amount: Amount): boolean =>
  list.slice(Math.max(0, amount.first - 6), amount.first).some(({ text }) => text === 'worth' || text === 'valued');

/** `the shares fell to Rs 7,645` */
function isMoveOfShares(list: TokenList, amount: Amount): boolean {
  const verb = tokenAt(list, amount.first - 2);
  if (tokenAt(list, amount.first - 1)?.text !== 'to' || !saysDirection(verb)) return false;
  return [3, 4].some((back) => ISSUED.has(tokenAt(list, amount.first - back)));
}

/** Before a price of what is traded: `struggled to hold $85,000`. */
const PRICE_BEFORE = wordList(
  'to at from above below near past as under around hold holding defend reclaim reclaimed reclaiming regain regained crossed topped hit touched',
);
const RECOVERS = /^re(?:gain|claim)/;
const CLOSES = wordList('end close settle finish ended closed settled finished');
const PAYS = wordList('pays paying');
/** In money a share: a bid is mostly more. */
const MOST_OF_DIVIDEND = 10;
const PAYING = wordList('pay pays paid paying');
/** `cost $9 million to build`: what its builder paid */
const isToBuild = (list: TokenList, next: number): boolean => list[next]?.text === 'to' && list[next + 1]?.text === 'build';
/** `the sale of Alpha Beta for $2 billion`, `the takeover for $2 billion`; not `since the sale, China has accounted for $2 billion` */
function isDealFor(list: TokenList, first: number): boolean {
  let at = first - 1;
  while (at > 0 && list[at]?.text !== 'for') at -= 1;
  for (let back = at - 1; back >= Math.max(0, at - 8) && list[back]?.kind === 'word' && !isFiniteVerb(list, back); back -= 1)
    if (DEALINGS.has(list[back]?.text ?? '')) return back === at - 1 || list[back + 1]?.text === 'of';
  return false;
}
const DEALINGS = wordSet('sale takeover acquisition purchase');
const HOMES = soughtWords('home house flat apartment homes houses flats apartments');
const COSTING = wordList('cost costs costing');

/** `a forecast of`, `its target of`, `support at` */
const isForecastPrice = (list: TokenList, amount: Amount): boolean =>
  tokenAt(list, amount.first - 1)?.text === 'of' && FORESEEN.has(tokenAt(list, amount.first - 2));
const isForeseenOrPrior = (list: TokenList, { first }: Amount): boolean =>
  [1, 3].some((back) => OF_FOR.has(tokenAt(list, first - back)) && EXPECTED.has(tokenAt(list, first - back - 1))) ||
  (isPossessive(tokenAt(list, first - 1)) && ['year', 'quarter'].includes(tokenAt(list, first - 2)?.text ?? ''));
const OF_FOR = wordList('of for');
const EXPECTED = wordList('expectations estimates estimate consensus projection projections');
const FORESEEN = wordList('forecast target objective prediction projection');
const SEES = wordList('sees');
const AVERAGES = wordList('average cost price');

function isAtAverage(list: TokenList, amount: Amount): boolean {
  for (let at = amount.first - 3; at >= Math.max(0, amount.first - 6); at -= 1)
    if (['at', 'for', 'paid', 'an'].includes(list[at]?.text ?? '')) return true;
  return false;
}
