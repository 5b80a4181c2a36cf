import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isCompared, isEndOfMove } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { isCompanyWord } from '../names/company-nouns.ts';
import { isOfEarlier } from '../subjects/of-earlier.ts';
import { isOfAssets, isSizeOfFirm, worthKind } from '../subjects/worth.ts';
import { COINS, COPULAS, MARKET_VALUES, SUBORDINATE } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { eachKind } from './each-kind.ts';
import { flowKind } from './flows.ts';
import { isForeseenEarnings } from './foreseen-earnings.ts';
import { ISSUING, isOfOwnStock, isOfPaper } from './issued.ts';
import { contextKind, orderedKind } from './money-context.ts';
import { formKind } from './money-forms.ts';
import { nounOf, ofNoun } from './money-nouns.ts';
import { compoundKind, isOfFunds, kindOfAddedTo, kindOfPutInto, wordBefore } from './money-phrases.ts';
import { has, type Money } from './money-setting.ts';
import { insertedFrom } from './votes.ts';
import { wipes } from './wiped-out.ts';
import { isWorthDifference } from './worth-difference.ts';

const LOSSES = soughtWords('losses');
/** `has $3.2 billion of losses since 2019` */
const isOfLosses = (list: TokenList, { value, next }: Amount): boolean =>
  value >= 1e6 &&
  list[next]?.text === 'of' &&
  LOSSES.isWithin(list, next + 1, next + (list[next + 1]?.kind === 'word' && !list[next + 1]?.capital ? 5 : 3));

const INCOME = soughtWords('income');
/** `net interest income, which rates decide, rose 3% to $24 billion`: what a bank takes in. */
function isOfInterest(list: TokenList, { value, first }: Amount): boolean {
  if (value < 1e6 || !INCOME.isIn(list)) return false;
  let steps = 0;
  for (let at = first - 1; at >= 2 && steps < MOST_STEPS; at -= 1) {
    steps += 1;
    at = insertedFrom(list, at) ?? at;
    if (INCOME.has(list[at])) return list[at - 1]?.text === 'interest' && list[at - 2]?.text === 'net';
    if (MONEY_NOUNS.has(list[at])) return false;
  }
  return false;
}
const MOST_STEPS = 16;
const MONEY_NOUNS = wordList(
  'revenue revenues profit profits sales earnings deposits loans assets fees costs expenses provisions loss losses',
);

/** What the noun that the money is of, or stands beside, says of it. */
export const namedKind = (money: Money): FigureKind | undefined =>
  formKind(money) ??
  eachKind(money) ??
  measuredKind(money) ??
  ofNoun(money.list, money.amount) ??
  nounOf(money) ??
  contextKind(money) ??
  partKind(money) ??
  worthBesideKind(money) ??
  raisedKind(money) ??
  comparedKind(money);

/** What the sentence measures: earnings, assets, the size of a firm, orders, losses, flows. */
function measuredKind(money: Money): FigureKind | undefined {
  const { list, amount } = money;
  if (isWorthDifference(money)) return 'change';
  if (isForeseenEarnings(money)) return 'profit';
  if (isOfAssets(list, amount)) return 'holding';
  if (isSizeOfFirm(list, amount)) return 'market_cap';
  const ordered = orderedKind(money);
  if (ordered !== undefined) return ordered;
  if (isOfLosses(list, amount)) return 'profit';
  if (isOfInterest(list, amount)) return 'revenue';
  return worthKind(list, amount) ?? flowKind(list, amount);
}

/** Where it moved from, a part of the sum before, what was paid, added or is short. */
function partKind({ list, amount, previous }: Money): FigureKind | undefined {
  // `earnings per share dropped from 39.9p to 32.5p`
  if (previous?.amount.family === 'money' && previous.kind !== 'change' && isEndOfMove(list, previous.amount, amount)) return previous.kind;
  const compound = compoundKind(list, amount);
  if (compound !== undefined) return compound;
  // `the $1.5bn paid by Alpha for a stake`
  if (amount.value >= 1e6 && list[amount.next]?.text === 'paid' && list[amount.next + 1]?.text === 'by')
    return has(list, amount, 'stake', 'acquire', 'buy') ? 'deal_value' : 'spend';
  // `of which $170 million was owed by one`
  if (
    tokenAt(list, amount.first - 1)?.text === 'which' &&
    tokenAt(list, amount.first - 2)?.text === 'of' &&
    previous?.amount.family === 'money' &&
    previous.kind !== 'change'
  )
    return previous.kind;
  // `spent $12 billion, including $9.9 billion for its chips`
  if (
    tokenAt(list, amount.first - 1)?.text === 'including' &&
    previous?.amount.family === 'money' &&
    previous.kind !== 'change' &&
    previous.amount.value > amount.value &&
    amount.first - previous.amount.next <= 6
  )
    return previous.kind;
  const gained = kindOfAddedTo(list, amount) ?? kindOfPutInto(list, amount);
  if (gained !== undefined) return gained;
  if (['short', 'underfunded'].includes(list[amount.next]?.text ?? '') && amount.value >= 1000) return 'shortfall';
  return undefined;
}

/** `$5 billion of them, worth`: beside a count or a part, it is what that is worth. */
function worthBesideKind(money: Money): FigureKind | undefined {
  const { list, amount, previous } = money;
  if (isWorth(list, amount) && previous?.kind === 'count' && isOfEarlier(list, previous.amount, amount)) return 'holding';
  // `52,850 BTC worth $4.9 billion`, `owns 531,000 flats worth €81.5bn`
  if (
    isWorth(list, amount) &&
    (previous?.kind === 'holding' ||
      (previous?.kind === 'count' && (COINS.hasWord(previous.amount.unit) || isOwned(list, previous.amount)))) &&
    amount.first - previous.amount.next <= 4
  )
    return 'holding';
  // `27 million tons worth $12.6 billion`: what was bought
  if (previous?.kind === 'count' && isOfGoods(list, previous.amount, amount)) return 'deal_value';
  // `Alpha’s market cap at the time of the IPO was $14 billion`
  if (amount.value >= 1e6 && isOfMarketValue(list, amount)) return 'market_cap';
  // `reserves are $35 billion, but Alpha puts the net figure at $5 billion`
  if (previous?.amount.family === 'money' && before(list, amount)?.text === 'at' && wordBefore(list, amount, 'at')?.text === 'figure')
    return previous.kind;
  // `89% of the total, worth $260 million`
  if (before(list, amount)?.text === 'worth' && previous?.kind === 'share' && amount.first - previous.amount.next <= 6)
    return money.spoken ?? money.background.get();
  return undefined;
}

/** A bet, a loan, a sale of stock, and what flows into funds. */
function raisedKind(money: Money): FigureKind | undefined {
  const { list, amount, direction, subject, previous } = money;
  if (amount.unit === 'USD' && amount.value <= 1 && (isOfContract(list, amount) || has(list, amount, 'kalshi', 'polymarket', 'predictit')))
    return 'probability';
  // `sold $42 billion of 10-year notes`
  if (amount.value >= 1e6 && ISSUING.has(before(list, amount)) && isOfPaper(list, amount.next)) return 'debt';
  // `paid for it by selling $230 million of common stock`
  if (
    amount.value >= 1e6 &&
    (subject?.class === 'equity' || subject?.class === 'organisation') &&
    isOfOwnStock(list, amount) &&
    (previous?.kind === 'funding' || ISSUING.has(before(list, amount)))
  )
    return 'funding';
  // Money that funds gain and lose is what flows in and out.
  if (
    amount.value >= 1e6 &&
    subject !== undefined &&
    (subject.class === 'etf' || FUNDS.test(subject.subject) || (isOfFunds(list, amount) && !wipes(money))) &&
    (direction !== undefined || has(list, amount, ...FLOWING)) &&
    !has(list, amount, 'worth', 'value') &&
    !isOfFundAssets(list, amount.first)
  )
    return 'volume';
  return undefined;
}

/** Held against the sum before. */
function comparedKind(money: Money): FigureKind | undefined {
  const { list, amount, previous } = money;
  if (
    previous !== undefined &&
    previous.amount.family === 'money' &&
    previous.kind !== 'change' &&
    isCompared(list, previous.amount, amount)
  )
    return previous.kind;
  // `fined $40 million, half the $80 million first proposed`
  if (tokenAt(list, amount.first - 1)?.text === 'the' && TIMES.has(tokenAt(list, amount.first - 2)?.text ?? '')) return money.spoken;
  // `took in $4.4 million, $2.3 million of it from its app`
  if (list[amount.next]?.text === 'of' && list[amount.next + 1]?.text === 'it' && !ON_ITS_OWN.has(before(list, amount)))
    return money.spoken ?? money.background.get();
  return undefined;
}

const TIMES = wordSet('half twice double triple quadruple');

/** `its assets fell to $9 billion`: they come right before it; not `its assets fell as it lost $9 billion`. */
function isOfFundAssets(list: TokenList, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 8); at -= 1) {
    if (list[at]?.text === 'assets' || list[at]?.text === 'aum') return true;
    if (SUBORDINATE.has(list[at]) || list[at]?.text === ',' || list[at]?.text === 'and') return false;
  }
  return false;
}

/** The subject of `was` is a market value. */
function isOfMarketValue(list: TokenList, amount: Amount): boolean {
  if (!['was', 'is', 'were', 'stood', 'stands'].includes(before(list, amount)?.text ?? '')) return false;
  for (let at = amount.first - 2; at > Math.max(0, amount.first - 14) && list[at]?.text !== ','; at -= 1)
    if (list[at]?.text === 'market' && MARKET_VALUES.has(list[at + 1])) return true;
  return false;
}

/** `worth about $3 billion`, `(~$3 billion)`, `valued at $3 billion` */
const isWorth = (list: TokenList, amount: Amount): boolean => {
  const word = before(list, amount)?.text ?? '';
  if (word === '(' || (word === '~' && tokenAt(list, amount.first - 2)?.text === '(')) return true;
  return word === 'worth' || (word === 'at' && wordBefore(list, amount, 'at')?.text === 'valued');
};

/** `27 million tons worth`; not `30 startups worth` */
const isOfGoods = (list: TokenList, counted: Amount, amount: Amount): boolean => {
  if (before(list, amount)?.text !== 'worth' || amount.first - counted.next > 5) return false;
  let worth = amount.first - 1;
  while (list[worth]?.text !== 'worth') worth -= 1;
  const goods = tokenAt(list, worth - 1);
  return goods?.kind === 'word' && worth - counted.next <= 2 && !COPULAS.has(goods) && !isCompanyWord(goods) && !FIRMS.has(goods);
};
const FIRMS = wordList('companies firms startups start-ups unicorns rivals peers competitors stocks miners lenders');

/** `owns 531,000 flats` */
const isOwned = (list: TokenList, counted: Amount): boolean => OWNS.has(before(list, counted));
const OWNS = wordList('owns own owned holds held hold manages managed');
/** What is done with a part of it is another matter than what it is. */
const ON_ITS_OWN = wordList('spent spends spending paid pays bought sold net');
const FLOWING = [
  'took',
  'take',
  'taken',
  'taking',
  'drew',
  'draw',
  'drawing',
  'attracted',
  'attract',
  'gathered',
  'pulled',
  'inflows',
  'outflows',
];
const FUNDS = /\b(?:ETFs?|funds)$/i;
/** `a “yes” share trades at 76 cents` in a prediction market. */
function isOfContract(list: TokenList, amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 12); at -= 1)
    if (((list[at]?.begins ?? 0) & BEGINS.contract) !== 0 && CONTRACTS.isWithin(list, at + 1, at + 4)) return true;
  return false;
}
const CONTRACTS = soughtWords('share shares contract contracts');

registered(BEGINS.contract, ['yes', 'no']);
