import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isHedging } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { PREPOSITIONS } from '../names/clause.ts';
import { BEING, HAVE, HOLDS, ISSUED, MAKES, OUTLOOKS, OWES, RAISES, RANGE } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { type SoughtWords, soughtWords, wordList } from '../words/word-list.ts';
import { wordBefore } from './money-phrases.ts';
import type { Money } from './money-setting.ts';

/** What a sum is whose form of words leaves no choice, whatever else the sentence speaks of. */
export function formKind(money: Money): FigureKind | undefined {
  const { list, amount, previous, subject } = money;
  if (amount.value < 1000) return isOfOutlook(list, amount, OUTLOOKS) ? 'profit' : undefined;
  if (amount.value < 1e6) return undefined;
  // `USDT has $160 billion outstanding`, `$3 billion of shares outstanding`
  const issued = list[amount.next]?.text === 'of' && ISSUED.has(list[amount.next + 1]) ? amount.next + 2 : undefined;
  if (list[issued ?? amount.next]?.text === 'outstanding' && (issued === undefined ? subject?.class === 'crypto' : !BUYBACK.isIn(list)))
    return 'market_cap';
  return (
    (isOfDeal(list, amount, previous?.kind) ? 'deal_value' : undefined) ??
    (isMoveTo(list, amount) ? 'change' : undefined) ??
    (isRaisedAt(list, amount) ? 'market_cap' : undefined) ??
    (isWorthToOthers(list, amount) ? 'deal_value' : undefined) ??
    (isRunRate(list, amount.next) ? 'revenue' : undefined) ??
    (isOfFees(list, amount) ? 'revenue' : undefined) ??
    (isOfOperations(list, amount) ? 'profit' : undefined) ??
    (isAuthorised(list, amount) || isAwarded(list, amount) ? 'spend' : undefined) ??
    (isNetCash(list, amount) ? 'holding' : undefined) ??
    (isHandedBack(list, amount) || isPaid(list, amount.next) || isWrittenOff(list, amount) ? 'spend' : undefined) ??
    (isWorthOfStake(list, amount) ? 'deal_value' : undefined) ??
    (isFrontedWorth(list, amount) ? 'market_cap' : undefined) ??
    (subject?.class === 'crypto' && (isOfSupply(list, amount) || (previous !== undefined && isOfSupply(list, previous.amount)))
      ? 'market_cap'
      : undefined)
  );
}

const BUYBACK = soughtWords('buyback buybacks repurchase repurchases');

/** `putting it at $43 billion before debt`, `$8 billion once its borrowings are counted`, `for $685 million in cash`: what somebody is bought for, and no debt. */
function isOfDeal(list: TokenList, amount: Amount, previous: FigureKind | undefined): boolean {
  if (previous !== 'deal_value' && !DEALT.isIn(list)) return false;
  return (
    isReckonedWithDebt(list, amount.next) ||
    isValuedWithDebt(list, amount) ||
    (isInCash(list, amount.next) && before(list, amount)?.text === 'for')
  );
}
const isInCash = (list: TokenList, next: number): boolean =>
  list[next]?.text === 'in' && (list[next + 1]?.text === 'cash' || list[next + 1]?.text === 'stock');
const isReckonedWithDebt = (list: TokenList, next: number): boolean =>
  (RECKONED.has(list[next]) && DEBT.has(list[next + 1])) || (list[next]?.text === 'once' && DEBT.isWithin(list, next + 1, next + 4));
/** `would value it, debt included, at $3 billion`, `valuing it, with its borrowings, at` */
function isValuedWithDebt(list: TokenList, amount: Amount): boolean {
  if (before(list, amount)?.text !== 'at' || !DEBT.isIn(list)) return false;
  let close = amount.first - 1;
  while (list[close]?.text !== 'at') close -= 1;
  if (tokenAt(list, close - 1)?.text !== ',') return false;
  for (let open = close - 2; open > Math.max(0, close - 7); open -= 1)
    if (list[open]?.text === ',') return DEBT.isWithin(list, open, close) && VALUING.isWithin(list, open - 5, open);
  return false;
}
const VALUING = soughtWords('value values valuing valued valuation');
const RECKONED = wordList('before including excluding without counting');
const DEBT = soughtWords('debt debts borrowings');
const DEALT = soughtWords('buy buys buying bought acquire acquires acquired acquiring takeover merger sold deal offer bid');

/** `rose $1.2 billion to $74.9 billion`: by so much, and not to it. */
function isMoveTo(list: TokenList, amount: Amount): boolean {
  if (list[amount.next]?.text !== 'to' || !MOVES_BY.has(before(list, amount))) return false;
  const [sign, number, after] = [list[amount.next + 1], list[amount.next + 2], list[amount.next + 3]];
  if (sign !== undefined && (sign.begins & BEGINS.currency) !== 0 && number?.kind === 'number') return true;
  // `to 74.9 billion`; not `to 20 rivals`
  const scaled = sign?.kind === 'number' && number !== undefined && (number.begins & BEGINS.scale) !== 0;
  return scaled && (after?.kind !== 'word' || PREPOSITIONS.has(after));
}
const MOVES_BY = wordList('rose rises fell falls climbed dropped jumped slipped increased decreased declined grew shrank slid sank dipped');

/** `raised at $11 billion`: what the firm is worth by it. */
const isRaisedAt = (list: TokenList, { first }: Amount): boolean =>
  tokenAt(list, first - 1)?.text === 'at' && RAISES.has(tokenAt(list, first - 2));

/** `is worth $38 billion to merchants`: a benefit, and no firm’s worth. */
const isWorthToOthers = (list: TokenList, amount: Amount): boolean =>
  list[amount.next]?.text === 'to' &&
  list[amount.next + 1]?.kind === 'word' &&
  list[amount.next + 1]?.capital === false &&
  before(list, amount)?.text === 'worth';

/** `the $300 billion that Alpha promised to pay it` */
function isPaid(list: TokenList, next: number): boolean {
  if (list[next]?.text !== 'that' && list[next]?.text !== 'which') return false;
  for (let at = next + 1; at < next + 7 && list[at]?.kind === 'word'; at += 1) if (PAYS.has(list[at])) return true;
  return false;
}
/** `ordered it to hand back $59 million that it had earned` */
const isHandedBack = (list: TokenList, amount: Amount): boolean =>
  (tokenAt(list, amount.first - 1)?.text === 'back' && HANDS.has(tokenAt(list, amount.first - 2))) ||
  isSetAside(list, amount) ||
  // `has put $20 million aside`, `repaid $20 million to passengers`
  list[amount.next]?.text === 'aside' ||
  (list[amount.next]?.text === 'to' && CLIENTS.has(list[amount.next + 1]?.text ?? '') && REPAYS.has(before(list, amount)?.text ?? ''));
/** `set aside $20 million for loans`, `The money set aside for bad loans rose to $20 million`; not `put aside its worries and lifted its forecast to` */
function isSetAside(list: TokenList, amount: Amount): boolean {
  if (before(list, amount)?.text === 'aside') return SETS.has(wordBefore(list, amount, 'aside')?.text ?? '');
  if (before(list, amount)?.text !== 'to') return false;
  for (let at = amount.first - 2; at > Math.max(0, amount.first - 22) && list[at]?.kind === 'word'; at -= 1)
    if (list[at]?.text === 'aside') return list[at + 1]?.text === 'for' && SETS.has(list[at - 1]?.text ?? '');
  return false;
}
const SETS = wordSet('set sets setting put puts putting');
const REPAYS = wordSet('repay repaid repays repaying refund refunded return returned');
const CLIENTS = wordSet(
  'customers passengers clients users travellers travelers consumers borrowers households policyholders drivers savers',
);
const HANDS = wordList('hand handed handing');
/** `had net cash of $50 billion`; not `net cash of $50 billion was used in operations` */
const isNetCash = (list: TokenList, { first, next }: Amount): boolean =>
  !FLOWED.has(list[BEING.has(list[next]) ? next + 1 : next]) &&
  tokenAt(list, first - 1)?.text === 'of' &&
  tokenAt(list, first - 2)?.text === 'cash' &&
  tokenAt(list, first - 3)?.text === 'net';
const FLOWED = wordList('used provided generated flowed');

/** `made $9 billion of bets on its suppliers`, `has $2 billion of bets on copper`: an investor’s are no stakes of punters. */
export function betsOf(list: TokenList, amount: Amount): FigureKind | undefined {
  const verb = before(list, amount);
  const kind = MAKES.has(verb) ? 'spend' : HAVE.has(verb) || HOLDS.has(verb) ? 'holding' : undefined;
  return kind !== undefined && list.slice(0, amount.first).some(({ text }) => PUNTERS.has(text)) ? undefined : kind;
}
const PUNTERS = wordSet('punters bettors gamblers customers users fans');

/** `has written $2 billion off its plans` */
const isWrittenOff = (list: TokenList, amount: Amount): boolean =>
  (list[amount.next]?.text === 'off' || list[amount.next]?.text === 'down') && WRITES.has(before(list, amount)?.text ?? '');
const WRITES = wordSet('write writes writing wrote written');
const PAYS = wordList('pay pays paid paying spend spends spent');

/** `sold a 5% stake in a tower at a value of $4.7 billion`: of the tower. */
const isWorthOfStake = (list: TokenList, { first }: Amount): boolean =>
  STAKE.isWithin(list, first - 16, first - 4) &&
  ['at', 'a', 'value', 'of'].every((word, at) => tokenAt(list, first - 4 + at)?.text === word);
const STAKE = soughtWords('stake stakes');

/** `a $1 billion run rate` */
const isRunRate = (list: TokenList, next: number): boolean =>
  list[next]?.text === 'run-rate' || (list[next]?.text === 'run' && (list[next + 1]?.text === 'rate' || list[next + 2]?.text === 'rate'));

/** `investment-banking fees jumped 43% to $2 billion`, `earns a fee of 0.25%, or about $245 million`: taken in, not paid. */
function isOfFees(list: TokenList, { first, next }: Amount): boolean {
  if (!FEES.isIn(list)) return false;
  // `earned $5 million in fees`, `collects $5 billion a year from fees`
  const joint = list[next]?.text === 'a' ? next + 2 : next;
  if (FEES.has(list[joint + 1])) {
    if (list[joint]?.text === 'in' && EARNS.isWithin(list, first - 4, first)) return true;
    // `took $2 billion in fees` may cost it
    if ((list[joint]?.text === 'from' || list[joint + 2]?.text === 'from') && GETS.isWithin(list, first - 4, first)) return true;
  }
  for (let at = first - 1; at >= Math.max(1, first - 14); at -= 1) {
    if (!FEES.has(list[at])) continue;
    return TAKEN_IN.has(tokenAt(list, at - 1)) || EARNS.isWithin(list, at - 4, at);
  }
  return false;
}
const FEES = soughtWords('fee fees');
const TAKEN_IN = wordList(
  'merger deal dealmaking banking advisory management underwriting performance brokerage licensing licence license card custody',
);
const EARNS = soughtWords('earn earns earned earning collect collects collected');
const GETS = soughtWords(`${[...EARNS].join(' ')} took take takes made makes`);

/** `net cash provided by operating activities was $137 million` */
function isOfOperations(list: TokenList, { first }: Amount): boolean {
  for (let at = first - 1; at >= Math.max(2, first - 6); at -= 1)
    if (OPERATIONS.has(list[at])) return list.slice(Math.max(0, at - 5), at).some(({ text }) => text === 'cash');
  return false;
}
const OPERATIONS = wordList('operating operations');

/** `$1.3 billion remaining under its $4.5 billion authorization`: of its own shares, to be bought. */
const isAuthorised = (list: TokenList, { next }: Amount): boolean =>
  AUTHORISATION.has(list[next]) ||
  ((list[next]?.text === 'remaining' || list[next]?.text === 'left') && AUTHORISATION.isWithin(list, next + 1, next + 9));
const AUTHORISATION = soughtWords('authorization authorisation');

/** `owes £1.5bn to app buyers, a tribunal ruled`, `owed $3bn in damages`, `a judge ordered it to pay $3bn`: to be paid, and never borrowed. */
function isAwarded(list: TokenList, { first, next }: Amount): boolean {
  const inCourt = COURTS.isIn(list);
  if (tokenAt(list, first - 1)?.text === 'pay' && !WATCHDOGS.isIn(list)) return inCourt && list[next]?.text !== 'for';
  if ((inCourt || WATCHDOGS.isIn(list)) && isPaidTo(list, first) && list[next]?.text !== 'for') return true;
  if (inCourt && (isOfVerdict(list, first) || tokenAt(list, first - 1)?.text === 'awarded')) return true;
  if (!OWES.isWithin(list, first - 5, first)) return false;
  return inCourt || (list[next]?.text === 'in' && AWARDS.isWithin(list, next + 1, next + 4));
}
/** `ordered it to pay one client $3 million` */
function isPaidTo(list: TokenList, first: number): boolean {
  for (let at = first - 1; at > Math.max(1, first - 6); at -= 1) {
    const token = list[at];
    if (token?.text === 'pay') return tokenAt(list, at - 1)?.text === 'to';
    if (token?.kind !== 'word' || PREPOSITIONS.has(token)) return false;
  }
  return false;
}
const WATCHDOGS = soughtWords('regulator regulators watchdog ombudsman');
const COURTS = soughtWords('court tribunal jury jurors judge judges arbitrator arbitrators');
const VERDICTS = soughtWords('award verdict judgment judgement');
const AWARDS = soughtWords('damages fines penalties compensation taxes royalties');

/** `cut the award to $80 million`, `the verdict against Alpha of $80 million`: nothing but whom it is against stands between. */
function isOfVerdict(list: TokenList, first: number): boolean {
  if (!VERDICTS.isWithin(list, first - 6, first)) return false;
  let at = first - 1;
  while (isHedging(list[at])) at -= 1;
  if (!SUMMING.has(list[at]?.text ?? '')) return false;
  at -= 1;
  for (let back = 1; back <= 3; back += 1)
    if (tokenAt(list, at - back)?.text === 'against') return VERDICTS.has(tokenAt(list, at - back - 1));
  return VERDICTS.has(list[at]);
}
const SUMMING = wordSet('of to at');

/** `At $1.4tn, Alpha is worth more than its rivals` */
const isFrontedWorth = (list: TokenList, { first, next }: Amount): boolean =>
  list[0]?.text === 'at' && first <= 2 && list[next]?.text === ',' && WORTH.isWithin(list, next, next + 7);
const WORTH = soughtWords('worth valued');

/** `its supply has shrunk from $14.8 billion` */
const isOfSupply = (list: TokenList, { first }: Amount): boolean => SUPPLY.isWithin(list, first - 10, first);
const SUPPLY = soughtWords('supply circulation');

/** `cut the top of its full-year range to $8 a share from $9`: what a firm foresees. */
export const isOfGuidedRange = (list: TokenList, amount: Amount): boolean => isOfOutlook(list, amount, RANGE);

function isOfOutlook(list: TokenList, { first }: Amount, nouns: SoughtWords): boolean {
  if (!nouns.isIn(list)) return false;
  for (let at = first - 1; at >= Math.max(1, first - 10); at -= 1)
    if (nouns.has(list[at])) return YEARLY.isWithin(list, at - 3, at) && SETTING.isWithin(list, at - 9, at);
  return false;
}
const YEARLY = soughtWords('full-year year annual fiscal profit earnings quarterly');
const SETTING = soughtWords(
  'cut cuts cutting raised raises raising lowered lowers lifted lifts narrowed trimmed slashed kept reiterated set',
);
