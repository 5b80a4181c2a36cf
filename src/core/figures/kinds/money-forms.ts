import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { COPULAS, JOINTS, RAISES, RANGE } from '../words/shared-words.ts';
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
  return (
    reached(money) ??
    roundKind(money) ??
    (isWorthToOthers(list, amount) ? 'deal_value' : undefined) ??
    (isRunRate(list, amount.next) ? 'revenue' : undefined) ??
    (isWorthInstead(money) ? 'market_cap' : undefined) ??
    (isOfFees(list, amount) ? 'revenue' : undefined) ??
    (isOfOrderBook(list, amount) ? 'volume' : undefined) ??
    (isOfOperations(list, amount) ? 'profit' : undefined) ??
    (isAuthorised(list, amount) ? 'spend' : undefined) ??
    (isBalanceSheet(list, amount) ? 'holding' : undefined) ??
    (isFrontedWorth(list, amount) ? 'market_cap' : undefined) ??
    (subject?.class === 'crypto' && (isOfSupply(list, amount) || (previous !== undefined && isOfSupply(list, previous.amount)))
      ? 'market_cap'
      : undefined)
  );
}

/** `a 37% jump in profit to $4.1 billion`: where what moved has come to. */
function reached({ list, amount, previous }: Money): FigureKind | undefined {
  if (previous?.kind !== 'change' || previous.amount.unit !== 'percent' || tokenAt(list, amount.first - 1)?.text !== 'to') return undefined;
  const at = previous.amount.next;
  if (amount.first - at > 9 || ((list[at]?.begins ?? 0) & BEGINS.direction) === 0 || list[at + 1]?.text !== 'in') return undefined;
  return REACHED.get(tokenAt(list, amount.first - 2)?.text ?? '');
}
const REACHED: ReadonlyMap<string, FigureKind> = new Map(
  Object.entries({
    profit: 'profit profits earnings income ebitda',
    revenue: 'revenue revenues sales turnover bookings',
    debt: 'debt borrowings',
    spend: 'costs expenses spending capex',
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, FigureKind] => [word, kind as FigureKind])),
);

/** `raised $13 billion at $183 billion`, `closed a $500 million round led by Alpha at $40 billion`: what the firm is worth by it. */
function roundKind({ list, amount, previous }: Money): FigureKind | undefined {
  if (tokenAt(list, amount.first - 1)?.text !== 'at') return undefined;
  // `raised at $11 billion`
  if (RAISES.has(tokenAt(list, amount.first - 2))) return 'market_cap';
  if (previous?.kind !== 'funding' || previous.amount.family !== 'money') return undefined;
  if (amount.value <= previous.amount.value || amount.first - previous.amount.next > 12) return undefined;
  for (let at = previous.amount.next; at < amount.first; at += 1) if (PAUSES.has(list[at])) return undefined;
  return 'market_cap';
}
const PAUSES = wordList(', ; : — while but after');

/** `is worth $38 billion to merchants`: a benefit, and no firm’s worth. */
const isWorthToOthers = (list: TokenList, amount: Amount): boolean =>
  list[amount.next]?.text === 'to' &&
  list[amount.next + 1]?.kind === 'word' &&
  list[amount.next + 1]?.capital === false &&
  before(list, amount)?.text === 'worth';

/** `a $1 billion run rate` */
const isRunRate = (list: TokenList, next: number): boolean =>
  list[next]?.text === 'run-rate' || (list[next]?.text === 'run' && (list[next + 1]?.text === 'rate' || list[next + 2]?.text === 'rate'));

/** `has no revenue and was worth $26 billion`: what it is worth, and no revenue. */
function isWorthInstead({ list, amount, kind }: Money): boolean {
  if ((kind !== 'revenue' && kind !== 'profit') || before(list, amount)?.text !== 'worth') return false;
  const verb = wordBefore(list, amount, 'worth');
  const joint = list.findLastIndex((token, at) => at < amount.first && token === verb) - 1;
  return COPULAS.has(verb) && JOINTS.has(tokenAt(list, joint));
}

/** `investment-banking fees jumped 43% to $2 billion`, `earns a fee of 0.25%, or about $245 million`: taken in, not paid. */
function isOfFees(list: TokenList, { first }: Amount): boolean {
  if (!FEES.isIn(list)) return false;
  for (let at = first - 1; at >= Math.max(1, first - 14); at -= 1) {
    if (!FEES.has(list[at])) continue;
    return TAKEN_IN.has(tokenAt(list, at - 1)) || EARNS.isWithin(list, at - 4, at);
  }
  return false;
}
const FEES = soughtWords('fee fees');
const TAKEN_IN = wordList('banking advisory management underwriting performance brokerage licensing licence license card custody');
const EARNS = soughtWords('earn earns earned earning collect collects collected');

/** `The order book for its bonds hit $88 billion`: what buyers asked for. */
function isOfOrderBook(list: TokenList, { first }: Amount): boolean {
  if (!PAPER.isWithin(list, 0, first)) return false;
  for (let at = first - 1; at >= Math.max(0, first - 10); at -= 1)
    if ((list[at]?.text === 'book' || list[at]?.text === 'books') && tokenAt(list, at - 1)?.text === 'order') return true;
  return false;
}
const PAPER = soughtWords('bonds bond notes');

/** `net cash provided by operating activities was $137 million` */
function isOfOperations(list: TokenList, { first }: Amount): boolean {
  for (let at = first - 1; at >= Math.max(2, first - 6); at -= 1)
    if (OPERATIONS.has(list[at])) return list.slice(Math.max(0, at - 5), at).some(({ text }) => text === 'cash');
  return false;
}
const OPERATIONS = wordList('operating operations');

/** `$1.3 billion remaining under its $4.5 billion authorization`: of its own shares, to be bought. */
const isAuthorised = (list: TokenList, { next }: Amount): boolean =>
  AUTHORISATION.has(list[next]) || (list[next]?.text === 'remaining' && AUTHORISATION.isWithin(list, next + 1, next + 9));
const AUTHORISATION = soughtWords('authorization authorisation');

/** `its balance sheet topped $2 trillion` */
function isBalanceSheet(list: TokenList, { first }: Amount): boolean {
  for (let at = first - 1; at >= Math.max(1, first - 5); at -= 1)
    if (list[at]?.text === 'sheet' && list[at - 1]?.text === 'balance') return true;
  return false;
}

/** `At $1.4tn, Alpha is worth more than its rivals` */
const isFrontedWorth = (list: TokenList, { first, next }: Amount): boolean =>
  list[0]?.text === 'at' && first <= 2 && list[next]?.text === ',' && WORTH.isWithin(list, next, next + 7);
const WORTH = soughtWords('worth valued');

/** `its supply has shrunk from $14.8 billion` */
const isOfSupply = (list: TokenList, { first }: Amount): boolean => SUPPLY.isWithin(list, first - 7, first);
const SUPPLY = soughtWords('supply');

/** `cut the top of its full-year range to $8 a share from $9`: what a firm foresees. */
export const isOfGuidedRange = (list: TokenList, amount: Amount): boolean => isOfOutlook(list, amount, RANGE);

function isOfOutlook(list: TokenList, { first }: Amount, nouns: SoughtWords): boolean {
  if (!nouns.isIn(list)) return false;
  for (let at = first - 1; at >= Math.max(1, first - 10); at -= 1)
    if (nouns.has(list[at])) return YEARLY.isWithin(list, at - 3, at) && SETTING.isWithin(list, at - 9, at);
  return false;
}
const OUTLOOKS = soughtWords('range outlook forecast guidance view');
const YEARLY = soughtWords('full-year year annual fiscal profit earnings quarterly');
const SETTING = soughtWords(
  'cut cuts cutting raised raises raising lowered lowers lifted lifts narrowed trimmed slashed kept reiterated set',
);
