import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { PREPOSITIONS } from '../names/clause.ts';
import { isValuationOfRound } from '../subjects/of-earlier.ts';
import { isFinancial } from '../subjects/trades.ts';
import { INDEFINITE, MOVES_IN, RELATIVE, SUBORDINATE, VALUED } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { DEALS } from './governed-forms.ts';
import { NOUNS, wordBefore } from './money-phrases.ts';
import type { Money } from './money-setting.ts';

/** What the amount before it, or the matter that is spoken of, says of the money. */
export function contextKind(money: Money): FigureKind | undefined {
  const { list, amount, previous } = money;
  if (amount.value < 1e6) return undefined;
  if (money.spoken !== undefined && isOfThat(list, amount)) return money.spoken;
  if (previous?.kind === 'change' && previous.amount.unit === 'percent') {
    const moved = movedNoun(list, previous.amount, amount);
    if (moved !== undefined) return moved;
  }
  // `signed a lease, with a total value of $7 billion`
  if (before(list, amount)?.text === 'of' && isTotalValue(list, amount.first)) return 'deal_value';
  if (isValuationOfRound(list, previous?.amount, amount)) return 'market_cap';
  // `took $2 billion led by Alpha at $8 billion`
  if (list[amount.next]?.text === 'led' && list[amount.next + 1]?.text === 'by') return 'funding';
  // `seeks $15 billion at a $230 billion valuation`, `: $30 billion, at a valuation of`
  const joint = list[amount.next]?.text === ',' ? amount.next + 1 : amount.next;
  if (list[joint]?.text === 'at') {
    if (INDEFINITE.has(list[joint + 1]) && isValuation(list, joint + 2)) return 'funding';
    // `the $500 billion at which staff sold shares`
    if (list[joint + 1]?.text === 'which' && list.slice(joint + 3, joint + 7).some(({ text }) => VALUING.has(text))) return 'market_cap';
  }
  // `put €1.3 billion into Alpha, valued at €11.7 billion`
  if (
    list[amount.next]?.text === 'into' &&
    list[amount.next + 1]?.capital === true &&
    VALUED.isWithin(list, amount.next + 2, amount.next + 7)
  )
    return 'funding';
  // `has no revenue and was worth $26bn`, `could be valued at $50bn in a float`
  if (isTakenIn(money)) return 'volume';
  if (isFirmWorth(money) || isPriceOfRound(list, amount) || isTrillionsReached(money)) return 'market_cap';
  return undefined;
}
/** `Revenue from tyres was $94 million, while that from belts rose to $87 million`: the same of another. */
function isOfThat(list: TokenList, { first }: Amount): boolean {
  for (let at = first - 1; at > Math.max(0, first - 16); at -= 1)
    if (list[at]?.text === 'that') return PARTS.has(list[at + 1]?.text ?? '') && BESIDE.has(list[at - 1]?.text ?? '');
  return false;
}
const PARTS = wordSet('from of at in');
const BESIDE = wordSet('while and whereas but ,');

/** `is sounding out backers at $75 billion`: what they would value it at. */
const isPriceOfRound = (list: TokenList, amount: Amount): boolean =>
  amount.value >= 1e8 && before(list, amount)?.text === 'at' && RAISED.has(wordBefore(list, amount, 'at'));
const RAISED = wordList('backers investors money funds capital equity shares stock round');

/** `Ether took in $5 million`: what its funds got; not `in fees`. */
const isTakenIn = ({ list, amount, subject }: Money): boolean =>
  subject?.class === 'crypto' &&
  before(list, amount)?.text === 'in' &&
  TAKING.has(wordBefore(list, amount, 'in')) &&
  list[amount.next]?.text !== 'in' &&
  list[amount.next]?.text !== 'of';
const TAKING = wordList('took take takes taking pulled drew brought raked');

/** `Alpha hit $5 trillion on Wednesday`: no firm sells or owes as much; not `Beta hit 12 trillion won`, `Gamma topped $9 trillion under management`. */
const isTrillionsReached = ({ list, amount, subject, weight }: Money): boolean =>
  amount.value >= 1e12 &&
  weight < 1 &&
  subject?.class === 'equity' &&
  DEAR.has(amount.unit) &&
  TO_WORTH.has(before(list, amount)) &&
  !isFinancial(subject.instrument) &&
  (!PREPOSITIONS.has(list[amount.next]) || list[amount.next]?.text === 'on' || list[amount.next + 1]?.kind === 'number');
const DEAR = wordSet('USD EUR GBP CHF');
const TO_WORTH = wordList(
  'hit hits hitting topped tops topping crossed crosses crossing passed reached reaches reaching touched breached surpassed',
);

/** `the contract has a total value of`; not `after the deal Alpha had one`, `signed a lease and has one`. */
function isTotalValue(list: TokenList, first: number): boolean {
  if (tokenAt(list, first - 2)?.text !== 'value' || tokenAt(list, first - 3)?.text !== 'total') return false;
  const verb = first - 5;
  if (!HAVING.has(tokenAt(list, verb)?.text ?? '')) return DEALS.has(tokenAt(list, verb - 1));
  // `signed a lease with Alpha, having a`: a pause and a name may stand between
  let pauses = 0;
  for (let at = verb - 1; at >= Math.max(0, verb - 8); at -= 1) {
    const token = list[at];
    if (DEALS.has(token)) return true;
    if (token?.kind === 'sign') pauses += 1;
    if (pauses > 1 || token?.text === 'and' || isPossessive(token)) return false;
  }
  return false;
}
const HAVING = wordSet('with having carrying');
/** `a $230 billion valuation`, `a record valuation`; not `at a time when its valuation fell`, `at a record pace, lifting its valuation` */
function isValuation(list: TokenList, from: number): boolean {
  for (let at = from; at < from + 5 && list[at]?.text !== ',' && !SUBORDINATE.has(list[at]) && !RELATIVE.has(list[at]); at += 1)
    if (list[at]?.text === 'valuation') return true;
  return false;
}
const VALUING = wordSet('shares stock valued raised invested');
const FIRMS: ReadonlySet<string> = wordSet('equity organisation');
const GOODS = soughtWords(
  'stake stakes shares stock holding holdings position contract contracts deal deals agreement order orders bonds notes bitcoin ether coins tokens portfolio options fortune jets planes',
);

/** `Alpha was worth`: of the firm, where nothing that it holds or signed stands before. */
function isFirmWorth({ list, amount, subject }: Money): boolean {
  const word = before(list, amount)?.text;
  if (word !== 'worth' && !(word === 'at' && VALUED.isWithin(list, amount.first - 6, amount.first))) return false;
  let worth = amount.first - 1;
  while (list[worth]?.text !== 'worth' && !VALUED.has(list[worth])) worth -= 1;
  if (!['was', 'is', 'now', 'be', 'been'].includes(tokenAt(list, worth - 1)?.text ?? '')) return false;
  return subject !== undefined && FIRMS.has(subject.class) && !GOODS.isWithin(list, Math.max(0, worth - 10), worth);
}

/** `its backlog is $1.1 billion`: what is ordered is no revenue yet; bids for bonds are what was asked for. */
export function orderedKind({ list, amount, background }: Money): FigureKind | undefined {
  // `its backlog grew by $2 billion`
  if (amount.value < 1e6 || !ORDERS.isIn(list) || before(list, amount)?.text === 'by') return undefined;
  for (let at = amount.first - 1; at > Math.max(-1, amount.first - 11); at -= 1) {
    const token = list[at];
    if (
      token === undefined ||
      (token.kind === 'sign' && token.text !== '%' && token.text !== '-' && !isPossessive(token)) ||
      REVENUE.has(token)
    )
      return undefined;
    if (BACKLOG.has(token) || (token.text === 'obligations' && tokenAt(list, at - 1)?.text === 'performance')) return 'deal_value';
    if (
      (BOOK.has(token) && tokenAt(list, at - 1)?.text === 'order') ||
      (token.text === 'orders' && TOPPED.has(list[at + 1]?.text ?? '') && !SIDES.has(tokenAt(list, at - 1)?.text ?? ''))
    )
      return background.get() === 'debt' || BONDS.isIn(list) ? 'volume' : 'deal_value';
  }
  return undefined;
}
const ORDERS = soughtWords('backlog book performance orders');
/** `long orders` at an exchange */
const SIDES = wordSet('long short stop limit sell');
const TOPPED = wordSet('topped exceeded reached hit passed peaked totalled totaled were came');
const BACKLOG = wordList('backlog');
const BOOK = wordList('book');
const REVENUE = wordList('revenue revenues sales turnover profit debt');
const BONDS = soughtWords('bonds bond notes debt');

const MOST_WORDS = 7;

/** `a 37% jump in profit to $4.1 billion`, `a 10% rise in third-quarter revenue to $2.38 billion`: what moved says of what it came to. */
function movedNoun(list: TokenList, earlier: Amount, amount: Amount): FigureKind | undefined {
  if (before(list, amount)?.text !== 'to' || amount.first - earlier.next > MOST_WORDS + 3) return undefined;
  if (!MOVES_IN.has(list[earlier.next]) || list[earlier.next + 1]?.text !== 'in') return undefined;
  let to = amount.first - 1;
  while (list[to]?.text !== 'to') to -= 1;
  for (let at = earlier.next + 2; at < to; at += 1) if (list[at]?.kind === 'sign' && list[at]?.text !== '-') return undefined;
  return NOUNS.get(tokenAt(list, to - 1)?.text ?? '');
}
