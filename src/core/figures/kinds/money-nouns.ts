import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isCompared, isEndOfMove, isHedging } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { isCompanyWord } from '../names/company-nouns.ts';
import { isOfEarlier } from '../subjects/of-earlier.ts';
import { isOfAssets, isSizeOfFirm, worthKind } from '../subjects/worth.ts';
import { COINS, COPULAS, HOLDS, MARKET_VALUES, SUBORDINATE } from '../words/shared-words.ts';
import { isDash, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { eachKind } from './each-kind.ts';
import { flowKind } from './flows.ts';
import { isForeseenEarnings } from './foreseen-earnings.ts';
import { ISSUING, isOfOwnStock, isOfPaper } from './issued.ts';
import { contextKind, orderedKind } from './money-context.ts';
import { betsOf, formKind } from './money-forms.ts';
import { addedTo, compoundKind, isOfFunds, NOUNS, putInto, wordBefore } from './money-phrases.ts';
import { has, type Money } from './money-setting.ts';
import { insertedFrom, MONEY, type Setting } from './votes.ts';
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
export function namedKind(money: Money): FigureKind | undefined {
  const { list, amount, direction, subject, previous } = money;
  const form = formKind(money) ?? eachKind(money);
  if (form !== undefined) return form;
  if (isForeseenEarnings(money)) return 'profit';
  if (isWorthDifference(money)) return 'change';
  if (isOfAssets(list, amount)) return 'holding';
  if (isSizeOfFirm(list, amount)) return 'market_cap';
  const ordered = orderedKind(money);
  if (ordered !== undefined) return ordered;
  if (isOfLosses(list, amount)) return 'profit';
  if (isOfInterest(list, amount)) return 'revenue';
  const worth = worthKind(list, amount) ?? flowKind(list, amount);
  if (worth !== undefined) return worth;
  const own = ofNoun(list, amount) ?? nounOf(money) ?? contextKind(money);
  if (own !== undefined) return own;
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
  const gained = addedTo(list, amount) ?? putInto(list, amount);
  if (gained !== undefined) return gained;
  if (['short', 'underfunded'].includes(list[amount.next]?.text ?? '') && amount.value >= 1000) return 'shortfall';
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
/** `$2.3 billion of convertible notes`: the kind of what the money is of. */
function ofNoun(list: TokenList, amount: Amount): FigureKind | undefined {
  // `5 billion won or more of that profit`
  const joint = list[amount.next]?.text === 'or' ? amount.next + 2 : amount.next;
  if (list[joint]?.text !== 'of' && list[joint]?.text !== 'in') return undefined;
  for (let at = joint + 1; at < joint + 5; at += 1) {
    const token = list[at];
    // `of its 2030 notes`, `of 7% bonds`
    if (token?.kind === 'number' || ((token?.text === '%' || isDash(token)) && at > joint + 1)) continue;
    if (token?.kind !== 'word') return undefined;
    // `of 2030 paper`
    if (token.text === 'paper' && isDated(tokenAt(list, at - 1))) return 'debt';
    const kind = (at > joint + 1 ? SOLD.get(tokenAt(list, at - 1)?.text ?? '')?.get(token.text) : undefined) ?? NOUNS.get(token.text);
    if (kind === undefined) continue;
    // `$2 billion in sales incentives`: the last noun counts
    const after = list[at + 1];
    // `holds $9 billion of government debt`: of others
    if (kind === 'debt' && HOLDS.has(before(list, amount)) && LENT.has(tokenAt(list, at - 1)?.text ?? '')) return 'holding';
    const bets = BETS.has(token.text) ? betsOf(list, amount) : undefined;
    if (bets !== undefined) return bets;
    // `in cash` is how a deal is paid
    if (token.text === 'cash' && list[joint]?.text === 'in' && at === joint + 1) return undefined;
    // `burned $40 million of cash`, `used up $40 million of its reserves`
    if (kind === 'holding' && (USED.isWithin(list, amount.first - 4, amount.first) || isGoneThrough(list, amount))) return 'spend';
    const ends = after === undefined || after.kind === 'sign' || after.text === 'and' || AFTER_NOUN.has(after);
    return ends && isNotDealt(list, amount) ? kind : undefined;
  }
  return undefined;
}

const isDated = (before: Token | undefined): boolean => before?.kind === 'number' || PAPERS.has(before);
const PAPERS = wordList('commercial year unsecured secured short-term');

/** `a charge of $15.9 billion`: the noun right before `of` says what it is. */
function nounOf({ list, cues, amount, from }: Setting): FigureKind | undefined {
  if (amount.value < 1000) return isPayout(list, amount) ? 'spend' : undefined;
  let at = amount.first - 1;
  while (at > from && isHedging(list[at])) at -= 1;
  if (list[at]?.text !== 'of' || at - 1 < from) return undefined;
  // `the unit had a turnover of 1.35 billion crowns`, `has annual turnover of £60m`
  if (list[at - 1]?.text === 'turnover' && OF_FIRM.has(tokenAt(list, at - 2))) return 'revenue';
  // `a bridge facility agreement of $30 billion`, `a pay package of $74 million`
  const pair =
    at - 2 < from
      ? undefined
      : cues[at - 2]?.find(({ kind, weight, side }) => weight >= 4 && side !== 'after' && (kind === 'debt' || kind === 'spend'));
  if (pair !== undefined) return pair.kind;
  const cue = cues[at - 1]?.find(({ kind, weight, side }) => weight >= 3 && side !== 'after' && MONEY.has(kind));
  return cue?.kind;
}
/** `a dividend of 5.35 euros` */
const isPayout = (list: TokenList, { first }: Amount): boolean =>
  tokenAt(list, first - 1)?.text === 'of' && PAYOUTS.has(tokenAt(list, first - 2));
const PAYOUTS = wordList('dividend dividends payout payouts');
const OF_FIRM = wordList('a annual yearly full-year half-year its their group combined consolidated net');
/** `$8 billion in company bond sales`: what is sold raises money. */
const SOLD: ReadonlyMap<string, ReadonlyMap<string, FigureKind>> = new Map<string, ReadonlyMap<string, FigureKind>>(
  (['bond', 'debt', 'note', 'share', 'stock', 'equity'] as const).map((paper, at) => [
    paper,
    new Map<string, FigureKind>([
      ['sales', at < 3 ? 'debt' : 'funding'],
      ['offerings', at < 3 ? 'debt' : 'funding'],
    ]),
  ]),
);
const BETS = wordSet('bets wagers');
const LENT = wordSet('government treasury sovereign public federal corporate');
/** `went through $40 million of cash` */
const isGoneThrough = (list: TokenList, amount: Amount): boolean =>
  before(list, amount)?.text === 'through' && GONE.has(wordBefore(list, amount, 'through')?.text ?? '');
const GONE = wordSet('went go goes gone going ran run running runs');
const USED = soughtWords('burned burnt burn burns burning spent spend used consumed');
const AFTER_NOUN = wordList('in on for from at with by as against over to due this last a the compared versus it that which per');

/** `sold $2 billion of bonds` raises money, `bought` spends it: a verb of dealing says more than the noun. */
const isNotDealt = (list: TokenList, amount: Amount): boolean => !DEALING.has(before(list, amount));
const DEALING = wordList(
  'sold sell selling sells bought buy buying buys raised raise raises raising issued issue issuing placed repaid repay refinance redeem refinanced burn burned burnt burns spent',
);

/** `a “yes” share trades at 76 cents` in a prediction market. */
function isOfContract(list: TokenList, amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 12); at -= 1)
    if (((list[at]?.begins ?? 0) & BEGINS.contract) !== 0 && CONTRACTS.isWithin(list, at + 1, at + 4)) return true;
  return false;
}
const CONTRACTS = soughtWords('share shares contract contracts');

registered(BEGINS.contract, ['yes', 'no']);
