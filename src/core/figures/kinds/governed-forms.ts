import { wordSet } from '../../word-set.ts';
import { afterPoints } from '../amounts/after-points.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isRestated } from '../amounts/before-amount.ts';
import { PREPOSITIONS } from '../names/clause.ts';
import { isCompanyWord } from '../names/company-nouns.ts';
import { isPeriod } from '../words/negatives.ts';
import { isOfBusiness } from '../words/of-business.ts';
import { ARTICLES, BEING, ISSUED, OF_OR_FOR, OUTLOOKS, PAYOUTS, STAKES } from '../words/shared-words.ts';
import { isDash, isPossessive, saysDirection, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isOfStock } from './held-stock.ts';
import { INVESTORS } from './money-phrases.ts';
import { has, type Money } from './money-setting.ts';

type Previous = Money['previous'];
/** A percentage that something moved by. */
export const isPercentMove = (previous: Previous): previous is NonNullable<Previous> =>
  previous?.kind === 'change' && previous.amount.unit === 'percent';
/** One stands at most so many tokens before the sum. */
export const isRightAfterMove = ({ amount, previous }: Money, most: number): boolean =>
  isPercentMove(previous) && amount.first - previous.amount.next <= most;

/** `has lost 55%, or $200 billion`: the move again, in money. */
export function isMoveInMoney({ list, amount, previous, weight }: Money): boolean {
  // `settled $1.20, or 1.7%, lower`
  if (CLOSES.has(before(list, amount)) && afterPoints(list, amount) !== undefined) return true;
  if (!isPercentMove(previous)) return false;
  if (before(list, amount)?.text !== 'or' && !(weight < 2.5 && isRestated(list, previous.amount, amount))) return false;
  return amount.value >= 1e6 || (list[previous.amount.next]?.text === 'or' && amount.first - previous.amount.next <= 3);
}

/** `raised taxes by £26bn`; not `short by $2 billion`, nor what flows into a fund */
export const isMovedByVerb = ({ list, amount, direction, subject, per }: Money): boolean =>
  direction !== undefined &&
  direction.at < amount.first &&
  // `cut its forecast for the third time, by another $400 million`
  amount.first - direction.at <= (OUTLOOKS.isWithin(list, direction.at, direction.at + 4) ? 12 : 5) &&
  per === undefined &&
  list[direction.at + 1]?.text !== 'short' &&
  list[direction.at]?.text !== 'short' &&
  subject?.class !== 'etf';

/** `$3 billion in cash`, `in hand`, `on hand` */
export const isHeldAsCash = ({ list, amount: { next } }: Money): boolean => HELD_IN.has(list[next]) && HELD_AS.has(list[next + 1]);
const HELD_IN = wordList('in on to');
const HELD_AS = wordList('cash hand');

/** `due in May`, `falling due`, `maturing next year`; not `due to it`, `due in tax refunds` */
export const isDueNext = (list: TokenList, next: number): boolean =>
  list[next]?.text === 'maturing' ||
  (list[next]?.text === 'falling' && list[next + 1]?.text === 'due') ||
  (list[next]?.text === 'due' && (isPeriod(list, next + 1) || (DUE_WHEN.has(list[next + 1]) && isPeriod(list, next + 2))));
const DUE_WHEN = wordList('in on by before within');

/** `of clothes`, `worth of drinks`; not `of bonds` */
export const isOfGoods = (list: TokenList, after: number): boolean => {
  const next = after + 1 + list.slice(after, after + 3).findIndex(({ text }) => text === 'worth');
  const goods = list[next]?.text === 'of' ? list[next + 1] : undefined;
  return goods?.kind === 'word' && !goods.capital && goods.text.endsWith('s') && !PAPERS.has(goods);
};
const PAPERS = wordList(
  'shares stocks bonds notes bills debts assets coins tokens securities equities loans its stakes treasurys treasuries options futures funds holdings etfs gilts mortgages receivables properties businesses',
);

/** `paid $12 billion for a rival`, `for brewer Alpha`, `for the Bristol firm`; not `for bank guarantees` */
export function isFirm(list: TokenList, at: number): boolean {
  for (let noun = at; noun < at + MOST_BEFORE_FIRM && (list[noun]?.kind === 'word' || isDash(list[noun])); noun += 1) {
    if (PREPOSITIONS.has(list[noun])) return false;
    if (!isCompanyWord(list[noun]) && !RIVALS.has(list[noun])) continue;
    return list[noun + 1]?.capital === true || (ARTICLES.has(list[at]) && noun > at && !isPossessive(list[noun + 1]));
  }
  return false;
}
const MOST_BEFORE_FIRM = 5;
/** `pays $11 billion for Alpha`, `for a rival`, `$20 million for 64% of Alpha`, `for a 20% stake`: small sums only for a part, as a player has a name too. */
export const isPaidForFirm = ({ list, amount: { next, value } }: Money): boolean =>
  list[next]?.text === 'for' &&
  ((value >= 1e8 && (list[next + 1]?.capital === true || list[next + 1]?.text === 'it' || isFirm(list, next + 1))) ||
    isPart(list, list[next + 1]?.text === 'a' ? next + 2 : next + 1));
/** `64% of Alpha`, `20% stake`, `stake` */
const isPart = (list: TokenList, at: number): boolean => {
  const percent = list[at]?.kind === 'number' && list[at + 1]?.text === '%';
  return STAKES.has(list[percent ? at + 2 : at]) || (percent && list[at + 2]?.text === 'of' && list[at + 3]?.capital === true);
};
const RIVALS = wordList('rival competitor peer startup biotech fintech specialist');

export const isOfPayout = ({ list, amount: { first } }: Money): boolean => [2, 3].some((back) => PAYOUTS.has(tokenAt(list, first - back)));
/** After another that was dealt for so much. */
export const isForAnother = ({ list, amount, previous }: Money): boolean =>
  previous?.kind === 'deal_value' &&
  before(list, previous.amount)?.text === 'for' &&
  amount.first - previous.amount.next <= 10 &&
  list[previous.amount.next]?.text === 'and';

/** `took a 2.9% stake for $1 billion`; not `pledged it for a $2 billion margin loan` */
export const isPaidForStake = ({ list, amount, previous }: Money): boolean =>
  previous?.amount.unit === 'percent' &&
  (has(list, amount, 'stake') || isPartFor(list, previous.amount.next, amount.first)) &&
  !list.slice(amount.next, amount.next + 3).some(({ text }) => text === 'loan');

/** `49% of Alpha’s bank for $3 billion`: between the part and the sum stands only what it is of. */
function isPartFor(list: TokenList, next: number, first: number): boolean {
  if (list[next]?.text !== 'of' || list[next + 1]?.capital !== true || first - next > 8) return false;
  for (let at = next + 1; at < first && list[at]?.text !== 'for'; at += 1)
    if (!list[at]?.capital && !isPossessive(list[at]) && !isCompanyWord(list[at])) return false;
  return true;
}
export const AS_PRICE = soughtWords('price');
export const DEALS = wordList('contract contracts deal deals lease leases agreement agreements order orders pact package project');
export const isWorth = (list: TokenList, amount: Amount): boolean =>
  list.slice(Math.max(0, amount.first - 6), amount.first).some(({ text }) => text === 'worth' || text === 'valued');

/** `the shares fell to Rs 7,645` */
export function isMoveOfShares({ list, amount: { first } }: Money): boolean {
  if (tokenAt(list, first - 1)?.text !== 'to' || !saysDirection(tokenAt(list, first - 2))) return false;
  return [3, 4].some((back) => ISSUED.has(tokenAt(list, first - back)));
}

/** `The stock reached 96,000 won` */
export const isReachedByShares = (list: TokenList, governor: Token | undefined): boolean =>
  governor !== undefined && ISSUED.has(tokenAt(list, list.lastIndexOf(governor) - 1));
export const REACHED = wordList('reached hit touched topped crossed passed fetched');

/** Before a price of what is traded: `struggled to hold $85,000`. */
export const PRICE_BEFORE = wordList('to at from above below near past as under around hold holding defend crossed topped hit touched');
export const RECOVERING = wordList('reclaim reclaimed reclaiming regain regained');
/** Not `turnover`, which is also what is traded. */
export const SOLD = wordList('sales revenue revenues');
export const CLOSES = wordList('end close settle finish ended closed settled finished trades traded trading');
/** In money a share: a bid is mostly more. */
export const MOST_OF_DIVIDEND = 10;
/** A meal, a phone; a home or each of many things, but not what it cost to build. */
export const isCostOfOne = ({ list, amount: { value, first, next } }: Money): boolean =>
  !isPassive(list, first) &&
  (value < MOST_OF_MEAL ||
    isForEach(list, next) ||
    (isOfGoodBefore(list, first) && !(list[next]?.text === 'to' && list[next + 1]?.text === 'build')));
/** `charges $8 million a flight`; not `costs $8 million a year` */
const isForEach = (list: TokenList, next: number): boolean =>
  FOR_EACH.has(list[next]?.text ?? '') &&
  list[next + 1]?.kind === 'word' &&
  !isPeriod(list, next + 1) &&
  !NO_GOODS.has(list[next + 1]?.text ?? '');
const FOR_EACH = wordSet('a an per apiece');
/** `the bank was charged $40,000 in fines`: it pays, and sells nothing. */
const isPassive = (list: TokenList, first: number): boolean => {
  for (let at = first - 1; at >= Math.max(1, first - 5); at -= 1) if (list[at]?.text === 'charged') return BEING.has(list[at - 1]);
  return false;
};
/** `each missile costs`; not `each day of the strike costs`, `each failed launch` */
function isOfGoodBefore(list: TokenList, first: number): boolean {
  if (!GOODS.isIn(list)) return false;
  for (let at = first - 1; at >= Math.max(0, first - 9); at -= 1)
    if (GOODS.has(list[at])) return !(list[at]?.text === 'each' && NO_GOODS.has(list[at + 1]?.text ?? ''));
  return false;
}
const NO_GOODS = wordSet('of hour day week month quarter year failed percentage point');
const MOST_OF_MEAL = 50_000;
export const MOST_OF_GOODS = 1e7;
/** What is bought one by one: `each missile costs $4 million`. */
const GOODS = soughtWords('each home house flat apartment homes houses flats apartments');
export const COSTING = wordList('cost costs costing charge charges charged charging');

/** `a forecast of`, `its target of`, `support at` */
export const isForecastPrice = (list: TokenList, amount: Amount): boolean =>
  tokenAt(list, amount.first - 1)?.text === 'of' && FORESEEN.has(tokenAt(list, amount.first - 2));
export const isForeseenOrPrior = (list: TokenList, amount: Amount): boolean =>
  isForeseenAt(list, amount.first) || isCountedOn(list, amount) || isOfConsensus(list, amount);
/** `clear of the $900 million consensus` */
const isOfConsensus = (list: TokenList, { first, next }: Amount): boolean =>
  tokenAt(list, first - 1)?.text === 'the' && (EXPECTED.has(list[next]) || FORESEEN.has(list[next]));
const isForeseenAt = (list: TokenList, first: number): boolean =>
  [1, 3].some((back) => OF_OR_FOR.has(tokenAt(list, first - back)) && EXPECTED.has(tokenAt(list, first - back - 1))) ||
  (isPossessive(tokenAt(list, first - 1)) && ['year', 'quarter'].includes(tokenAt(list, first - 2)?.text ?? ''));
/** `the $500 million that analysts had counted on`, `the $500 million Wall Street had pencilled in` */
const isCountedOn = (list: TokenList, { first, next }: Amount): boolean =>
  (list[next]?.text === 'that' || [1, 2, 3].some((on) => list[next + on]?.text === 'had')) &&
  tokenAt(list, first - 1)?.text === 'the' &&
  list.slice(next + 2, next + 8).some((token) => COUNTED_ON.has(token));
const COUNTED_ON = wordList(
  'expected forecast predicted wanted counted counting pointed pencilled penciled modelled modeled banked banking hoped',
);
const EXPECTED = wordList('expectations estimates estimate consensus projection projections');
const FORESEEN = wordList('forecast target objective prediction projection');
/** `HSBC sees $5,000` */
export const isSeenByHouse = (list: TokenList, { first }: Amount): boolean => tokenAt(list, first - 1)?.text === 'sees';
const AVERAGES = wordList('average cost price');

/** `bought at an average of $74,085`, `for an average price of` */
export function isAtAverage(list: TokenList, { first }: Amount): boolean {
  if (tokenAt(list, first - 1)?.text !== 'of' || !AVERAGES.has(tokenAt(list, first - 2))) return false;
  for (let at = first - 3; at >= Math.max(0, first - 6); at -= 1)
    if (['at', 'for', 'paid', 'an'].includes(list[at]?.text ?? '')) return true;
  return false;
}

/** `of a $1.4 billion construction loan`; not `from a grant, not a loan` */
export function isOfLoan(list: TokenList, { next }: Amount): boolean {
  if (list[next]?.text !== 'of' && list[next]?.text !== 'from' && list[next]?.text !== 'on') return false;
  for (let at = next + 1; at < next + 9 && list[at]?.text !== ','; at += 1) if (LOANS.has(list[at]?.text ?? '')) return true;
  return false;
}
const LOANS = wordSet('loan facility revolver');

/** `sold $4 billion worth of stocks`, where investors are spoken of, or `on a net basis`. */
export const isTradedByInvestors = ({ list, amount, subject }: Money): boolean =>
  (isOfStock(list, amount.next) && (has(list, amount, ...INVESTORS) || INVESTING.test(subject?.subject ?? ''))) ||
  (list[amount.next]?.text === 'on' && list[amount.next + 2]?.text === 'net' && list[amount.next + 3]?.text === 'basis');
const INVESTING = /(?:investors|institutions|[FD]IIs|FPIs)$/i;

/** A move in money right before it, of a size that a share costs. */
const isEndOfShareMove = ({ list, amount, previous, per }: Money): boolean =>
  previous?.kind === 'change' &&
  previous.amount.unit === amount.unit &&
  per === undefined &&
  amount.value > previous.amount.value &&
  amount.first - previous.amount.next === 1 &&
  ISSUED.isWithin(list, previous.amount.first - 4, previous.amount.first);

/** `was unchanged at $98`; not `the dividend was unchanged at $1.20`, `costs were flat at $98 a tonne` */
function isSteady({ list, amount: { first } }: Money): boolean {
  if (!STEADY.has(tokenAt(list, first - 2)?.text ?? '')) return false;
  for (let at = first - 3; at >= 0 && list[at]?.kind !== 'sign'; at -= 1) if (isOfBusiness(list[at]?.text ?? '')) return false;
  return true;
}
const STEADY = wordSet('unchanged flat steady');
export const isWhereShareStands = (money: Money): boolean => isEndOfShareMove(money) || isSteady(money);
