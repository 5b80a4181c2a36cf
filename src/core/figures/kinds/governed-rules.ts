import { before, hedgeStart } from '../amounts/before-amount.ts';
import { suedAt } from '../subjects/sued.ts';
import { isPeriod } from '../words/negatives.ts';
import { PAYING, PAYOUTS } from '../words/shared-words.ts';
import { tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isPenalty } from './charged.ts';
import { isDealtFor } from './dealt-for.ts';
import { isOfEarningsAShare } from './earned-a-share.ts';
import {
  AS_PRICE,
  CLOSES,
  COSTING,
  DEALS,
  isAtAverage,
  isCostOfOne,
  isDueNext,
  isForAnother,
  isForecastPrice,
  isForeseenOrPrior,
  isHeldAsCash,
  isMovedByVerb,
  isMoveInMoney,
  isMoveOfShares,
  isOfGoods,
  isOfLoan,
  isOfPayout,
  isPaidForFirm,
  isPaidForStake,
  isPercentMove,
  isReachedByShares,
  isRightAfterMove,
  isSeenByHouse,
  isTradedByInvestors,
  isWhereShareStands,
  isWorth,
  MOST_OF_DIVIDEND,
  MOST_OF_GOODS,
  PRICE_BEFORE,
  REACHED,
  RECOVERING,
  SOLD,
} from './governed-forms.ts';
import type { GovernedRule } from './governed-rule.ts';
import { HOLDING, isOfStock } from './held-stock.ts';
import {
  hasPrice,
  isBeside,
  isGainOnSale,
  isInPeriod,
  isLargeMove,
  isMoveNoun,
  isTotalNext,
  OFF_LEVEL,
  SELLING,
  TRADED,
  wordBefore,
} from './money-phrases.ts';
import { has } from './money-setting.ts';
import { receiptKind } from './receipts.ts';

const SETTING = wordList('set sets setting');
const LEASES = ['lease', 'leases', 'leased', 'leasing', 'rent', 'rents', 'rented'];
/** `set to get back`, `set a goal and brought back` */
const JOINTS = soughtWords('to and');
const ASKED = wordList('list sticker hammer reserve guide asking');

/** In their order: the first that holds decides. */
export const GOVERNED: readonly GovernedRule[] = [
  // `lifted its payout 4% to $1.03`
  {
    kind: 'spend',
    after: ['to'],
    below: 1000,
    when: ({ list, previous }) => previous?.kind === 'change' && PAYOUTS.has(before(list, previous.amount)),
  },
  // `EPS came in at $1.19`
  { kind: 'profit', after: ['at', 'to', 'of'], below: 1000, when: ({ list, amount }) => isOfEarningsAShare(list, amount) },
  // `held $9 billion of Alpha’s stock`, `owned $9 billion worth of its shares`
  { kind: 'holding', after: HOLDING, least: 1e6, when: ({ list, amount: { next } }) => isOfStock(list, next) },
  // `jumped 3.7% to 95,000 won`
  {
    kind: 'price',
    after: ['to'],
    below: 2e6,
    when: (money) =>
      isRightAfterMove(money, 2) &&
      money.per === undefined &&
      (money.weight < 1.4 || (money.kind === 'spend' && money.amount.value < 1000 && !has(money.list, money.amount, 'dividend'))),
  },
  // `shares fell $1.35 to $94.40 after it reported a profit`, `was unchanged at $98 after its income fell`
  { kind: 'price', after: ['to', 'at'], below: 2e6, when: isWhereShareStands },
  // `slid to $11.9bn, down 4% on $12.4bn`: of the same
  { kind: ({ spoken }) => spoken, after: ['on', 'from', 'against', 'versus'], least: 1e6, when: (money) => isRightAfterMove(money, 3) },
  // `fixed ₹1,800 as the price for its rights issue`
  {
    kind: 'price',
    below: 1e6,
    when: ({ list, amount: { next } }) => list[next]?.text === 'as' && AS_PRICE.isWithin(list, next + 1, next + 5),
  },
  // `taking the full-year payout to 62 cents`
  { kind: 'spend', after: ['to', 'at'], below: 1000, when: isOfPayout },
  // `the shares fell to Rs 7,645`
  { kind: 'price', after: ['to'], below: 2e6, when: (money) => money.per === undefined && isMoveOfShares(money) },
  // `The stock reached 96,000 won`
  {
    kind: 'price',
    after: REACHED,
    below: 2e6,
    when: ({ list, amount, per }) => per === undefined && isReachedByShares(list, before(list, amount)),
  },
  { kind: 'holding', after: ['has', 'had', 'have', 'with'], when: ({ list, amount }) => list[amount.next]?.text === 'left' },
  // `reclaimed $85,000`; `regained $1.46 to $61.46` moved
  { kind: 'price', after: PRICE_BEFORE, below: 2e6, when: ({ priced, per }) => priced && per === undefined },
  {
    kind: 'price',
    after: RECOVERING,
    below: 2e6,
    when: ({ list, amount, priced, per }) => priced && per === undefined && list[amount.next]?.text !== 'to',
  },
  // `will pay $11 billion for Confluent`, `for a rival`, `$20 million for 64% of Alpha`
  {
    kind: 'deal_value',
    after: PAYING,
    least: 1e6,
    when: isPaidForFirm,
  },
  // `will pay $303 million in stock for the bank`
  {
    kind: 'deal_value',
    after: PAYING,
    least: 1e6,
    when: ({ list, amount: { next } }) => list[next]?.text === 'in' && list[next + 2]?.text === 'for',
  },
  { kind: 'spend', least: 1000, when: ({ list, amount }) => isPenalty(list, amount) },
  // `has $900 million due in May`
  { kind: 'debt', after: ['has', 'had', 'have', 'with'], least: 1e6, when: ({ list, amount: { next } }) => isDueNext(list, next) },
  // `raised taxes by £26bn`, `raised its forecast by $15 billion`, `net debt fell by $600 million`
  { kind: 'change', after: ['by'], when: isMovedByVerb },
  { kind: ({ list, amount }, governor) => receiptKind(list, amount, governor) },
  // `The contract could be worth as much as $25 billion`
  { kind: 'deal_value', least: 1e6, when: ({ list, amount }) => DEALS.has(list[1]) && isWorth(list, amount) },
  // `Sales of the drug came in at $568 million`
  {
    kind: 'revenue',
    after: ['at', 'were', 'was', 'totalled', 'totaled', 'reached', 'hit'],
    least: 1e5,
    when: ({ list, previous, kind }) =>
      (previous === undefined || previous.kind === 'revenue') && kind !== 'profit' && (SOLD.has(list[0]) || SOLD.has(list[1])),
  },
  // `earned $2.05 a share on $120 billion`
  {
    kind: 'revenue',
    after: ['on'],
    least: 1e6,
    when: ({ previous, amount }) => previous?.kind === 'profit' && previous.amount.value < 1000 && amount.first - previous.amount.next <= 4,
  },
  // `a loss of 0.4% to end at Rs 242.40`
  {
    kind: 'price',
    after: ['at'],
    below: 1e5,
    when: ({ list, amount, per }) => (per === undefined || per === 'share') && CLOSES.has(wordBefore(list, amount, 'at')),
  },
  // `pays $0.91 a share`, and not for a rival
  {
    kind: 'spend',
    after: ['pays', 'paying'],
    below: MOST_OF_DIVIDEND,
    when: ({ list, amount, per }) => per === 'share' && list[amount.next + 2]?.text !== 'for',
  },
  // `will set taxpayers back £23 billion`
  {
    kind: ({ amount }) => (amount.value < 1000 ? 'price' : 'spend'),
    after: ['back'],
    when: ({ list, amount: { first } }) =>
      [3, 4, 5, 6].some((back) => SETTING.has(tokenAt(list, first - back)) && !JOINTS.isWithin(list, first - back, first)),
  },
  // `a list price of $2.2 million`
  {
    kind: 'price',
    after: ['of', 'is', 'was'],
    least: 2e6,
    below: 1e8,
    when: ({ list, amount: { first } }) => AS_PRICE.has(tokenAt(list, first - 2)) && ASKED.has(tokenAt(list, first - 3)),
  },
  // `costs £2.49`, `a typical home costs £240,000`, `costs under $5`
  { kind: 'price', after: COSTING, below: MOST_OF_GOODS, when: isCostOfOne },
  {
    kind: 'price',
    after: ['under', 'over'],
    below: MOST_OF_GOODS,
    when: (money) => COSTING.has(wordBefore(money.list, money.amount, before(money.list, money.amount)?.text ?? '')) && isCostOfOne(money),
  },
  // `has drawn $5 billion of a loan`
  { kind: 'debt', after: ['drawn', 'drew', 'draw', 'draws', 'first'], least: 1e6, when: ({ list, amount }) => isOfLoan(list, amount) },
  // `handles $3 billion a day`, `traded $10 billion of its shares`; not `processed $3 billion in fines`
  {
    kind: 'volume',
    after: ['handled', 'handles', 'processed', 'processes', 'traded'],
    least: 1e5,
    when: ({ weight, per }) => weight < 3.5 && per === undefined,
  },
  // `$72 a share, or $12 billion in all`
  { kind: 'deal_value', least: 1e6, when: (money) => isTotalNext(money.list, money.amount.next) && hasPrice(money) },
  // `offloaded 1.2 trillion won of stock`, `selling $4 billion on a net basis`
  {
    kind: 'volume',
    after: TRADED,
    least: 1e6,
    when: isTradedByInvestors,
  },
  // `sold about £3.8m of clothes`, `sold 18 billion crowns’ worth of drinks`
  { kind: 'revenue', after: ['sold', 'sells'], least: 1e5, when: ({ list, amount }) => isOfGoods(list, amount.next) },
  // `which sold $7.8 billion last year`
  { kind: 'revenue', after: ['sold', 'sells'], least: 1e6, when: ({ list, amount }) => isInPeriod(list, amount.next) },
  // `took a 2.9% stake for $1 billion`, `sold 49% of Alpha for $1 billion`
  { kind: 'deal_value', after: ['for'], least: 1e6, when: isPaidForStake },
  // `sold its Spanish arm for $5 billion and its Italian one for $8 billion`
  { kind: 'deal_value', after: ['for'], least: 1e6, when: isForAnother },
  // `39% off the $4,946 of August`
  {
    kind: 'price',
    below: 1e6,
    when: ({ list, amount: { first } }) => tokenAt(list, first - 1)?.text === 'the' && OFF_LEVEL.has(tokenAt(list, first - 2)),
  },
  // `by 2.8%, about $56 a month`
  {
    kind: 'change',
    below: 1e6,
    when: ({ list, amount, previous }) => isPercentMove(previous) && isBeside(list, previous.amount, amount),
  },
  // `has lost 55% this year, or $200 billion`, `down 9.5% or 135p`
  { kind: 'change', when: isMoveInMoney },
  // `net profit was $79.3 billion, up about $9.4 billion`
  {
    kind: 'change',
    after: ['up', 'down'],
    when: ({ list, amount, previous }) =>
      tokenAt(list, hedgeStart(list, amount.first) - 2)?.text === ',' &&
      previous?.amount.unit === amount.unit &&
      amount.value < previous.amount.value &&
      previous.kind !== 'price',
  },
  // `creditors will write off €8.6 billion of the debt`
  { kind: 'debt', after: ['off'], when: ({ list, amount }) => has(list, amount, 'creditors', 'bondholders', 'lenders') },
  // `a gain of $3 billion from last year’s sale`
  { kind: 'profit', after: ['of'], least: 1e6, when: ({ list, amount }) => isGainOnSale(list, amount) },
  // `a drop of 17 cents`
  { kind: 'change', when: ({ list, amount }) => (amount.value < 10_000 ? isMoveNoun(list, amount) : isLargeMove(list, amount)) },
  // `kept its forecast of $4,900 for the end of 2026`, `HSBC sees $5,000`
  {
    kind: ({ previous, amount }) => (previous?.kind === 'profit' && previous.amount.unit === amount.unit ? 'profit' : 'price'),
    below: 2e5,
    when: ({ list, amount }) => isForecastPrice(list, amount) || isSeenByHouse(list, amount),
  },
  // `revenue of $13.66 billion, above estimates of $13.43 billion`
  {
    kind: ({ spoken, kind, weight }) => (weight >= 1.5 ? kind : spoken),
    least: 1e6,
    when: ({ list, amount }) => isForeseenOrPrior(list, amount),
  },
  // `below expectations of 77 cents`, `the prior year’s $0.39`
  {
    kind: 'profit',
    below: 1000,
    when: ({ list, amount, per, spoken, background }) =>
      per === undefined && (spoken ?? background.get()) === 'profit' && isForeseenOrPrior(list, amount),
  },
  // `bought at an average of $74,085`
  { kind: 'price', below: 1e6, when: ({ list, amount }) => isAtAverage(list, amount) },
  { kind: 'price', after: ['for'], below: 1e6, when: ({ list, amount }) => SELLING.has(wordBefore(list, amount, 'for')) },
  {
    kind: 'spend',
    after: ['for'],
    least: 1000,
    when: ({ list, amount }) => has(list, amount, 'bought', 'buying', 'buy') && has(list, amount, 'back'),
  },
  // `is suing Alpha for $8 billion`
  { kind: 'spend', after: ['for'], least: 1000, when: ({ list, amount }) => suedAt(list, amount) !== undefined },
  // `leases a campus for $11 billion over 15 years`; not `for $2 billion a year`
  {
    kind: 'deal_value',
    after: ['for'],
    least: 1e8,
    when: ({ list, amount }) =>
      ['over', 'for'].includes(list[amount.next]?.text ?? '') && isPeriod(list, amount.next + 1) && has(list, amount, ...LEASES),
  },
  // `sold its arm for $2 billion`, `the takeover for $2 billion`
  { kind: 'deal_value', after: ['for'], least: 1000, when: ({ list, amount }) => isDealtFor(list, amount) },
  // `$3 billion in cash`, `in hand`, `on hand`
  { kind: 'holding', after: ['has', 'had', 'have', 'with', 'holds', 'held', 'keeps', 'kept', 'keep', 'keeping'], when: isHeldAsCash },
  { kind: 'holding', after: ['and'], when: (money) => money.previous?.kind === 'debt' && isHeldAsCash(money) },
];
