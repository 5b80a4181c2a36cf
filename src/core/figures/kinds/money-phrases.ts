import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isHedging } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { isPlace } from '../names/capitals.ts';
import { afterSign, isFiniteVerb, PREPOSITIONS } from '../names/clause.ts';
import { isCompanyWord } from '../names/company-nouns.ts';
import { isNamedPerson } from '../names/people.ts';
import { ADDING, ARTICLES } from '../words/shared-words.ts';
import { isDash, isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Setting } from './votes.ts';

/** `$2.3 billion of convertible notes`, `$7.5 billion in cash`: the noun that the money is of. */
export const NOUNS: ReadonlyMap<string, FigureKind> = new Map(
  Object.entries({
    debt: 'debt bonds notes convertibles loans borrowings liabilities',
    holding: 'cash reserves assets deposits accounts',
    revenue: 'revenue revenues sales bookings',
    profit: 'profit profits earnings gains',
    spend: 'capex expenses interest impairment impairments write-downs writedowns write-offs',
    funding: 'financing funding proceeds',
    volume: 'inflows outflows withdrawals redemptions trades bets wagers',
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, FigureKind] => [word, kind as FigureKind])),
);

/** `a $619 million hit`, `a $3.3 billion fund`, `a $5 meal`: the noun right after it. */
export function compoundKind(list: TokenList, amount: Amount): FigureKind | undefined {
  // `a £5 billion ($6 billion) offer`
  const next =
    list[amount.next]?.text === '(' ? (afterSign(list, amount.next + 1, ')', amount.next + MOST_IN_BRACKETS) ?? amount.next) : amount.next;
  const after = list[next];
  if (after?.kind !== 'word' || after.capital) return undefined;
  if (resultBehind(list, amount, next)) return 'profit';
  if (!ARTICLES.has(tokenAt(list, amount.first - 1)) && !isPossessive(tokenAt(list, amount.first - 1))) return undefined;
  if (amount.value >= 1000) {
    // `a $7.3 billion write-down on its stake`
    const written = after.text === 'write' && isDash(list[next + 1]) && ['down', 'off'].includes(list[next + 2]?.text ?? '');
    if (written) return 'spend';
    // `a $2 billion gain from the sale`
    if (after.text === 'gain') return gainKind(list, amount);
    // `a $5 billion jet order`, `a $9 billion plant loan`: of the last noun
    const second = list[next + 1]?.text ?? '';
    // `a $30 billion bond sale`
    if (PAPER.has(after) && ['sale', 'offering', 'issue'].includes(second) && !isOfHolder(list, amount)) return 'funding';
    let last = next;
    // `a $5 billion all-share offer`
    if (isDash(list[last + 1]) && list[last + 2]?.kind === 'word') last += 2;
    const end = last + 3;
    while (last < end && isNounAfter(list, last + 1)) last += 1;
    const noun = list[last]?.text ?? '';
    // `won a $2 billion verdict`, `lost its $2 billion claim`: no cost of who won or asked; and one wears `a $3,000 suit`
    if ((SUITS.has(noun) && isWonOrLost(list, amount)) || (noun === 'suit' && amount.value < LEAST_SUIT)) return undefined;
    // `an all-share offer`; a share offer is an issue
    if (noun === 'offer' && !(PAPER.has(list[last - 1]) && !list[last - 1]?.glued)) return 'deal_value';
    if (PLANS.has(noun) && SPENDING.has(list[last - 1]?.text ?? '')) return 'spend';
    const kind = COMPOUNDS.get(noun);
    // `acquired a $3 billion portfolio`: the price of it
    return kind === 'holding' && BOUGHT.has(tokenAt(list, amount.first - 2)?.text ?? '') ? 'deal_value' : kind;
  }
  const ends = list[next + 1];
  return amount.value >= 0.5 && GOODS.hasWord(ends?.kind === 'word' && !GOODS.has(after) ? ends.text : after.text) ? 'price' : undefined;
}
const MOST_IN_BRACKETS = 8;

/** `warned of a record $4.5 billion annual loss`, `a $2 billion unrealised gain`, `a $0.72 loss per share`: the books say of what time or sort it is. */
function resultBehind(list: TokenList, { value }: Amount, from: number): boolean {
  let at = from;
  while (at < from + 5 && (OF_BOOKS.has(list[at]?.text ?? '') || isDash(list[at]))) at += 1;
  if (!RESULTS.has(list[at]?.text ?? '')) return false;
  return at > from
    ? value >= 1000
    : (list[at + 1]?.text === 'per' || list[at + 1]?.text === 'a') && list.slice(at + 2, at + 5).some(({ text }) => text === 'share');
}
const OF_BOOKS = wordSet(
  'annual yearly full year half quarter quarterly monthly first second third fourth interim net operating underlying statutory pre tax pretax after unrealised unrealized paper mark to market accounting non cash noncash',
);
const RESULTS = wordSet('loss losses profit profits gain gains');
const BOUGHT = wordSet('acquire acquires acquired acquiring buy buys bought buying purchase purchased sell sells sold selling');
/** `a $2 billion gain from the sale`; `a $200 billion gain on the day`, `from the previous close` are moves. */
function gainKind(list: TokenList, { value, first, next }: Amount): FigureKind | undefined {
  if (value < 1e6) return undefined;
  if (BOOKED.has(tokenAt(list, first - 2))) return 'profit';
  if (!['from', 'on'].includes(list[next + 1]?.text ?? '') || list[next + 2]?.capital === true) return undefined;
  return [2, 3, 4].some((ahead) => SPANS.has(list[next + ahead]?.text ?? '')) ? 'change' : 'profit';
}
/** `booked a $300 million gain` */
const BOOKED = wordList('booked books booking recorded recognised recognized reported posted');
const SPANS = wordSet('day week month quarter year session close yesterday');
const PAPER = wordList('bond debt note notes share stock equity');
/** `Anna Rao’s $4 billion stock sale`, `a $3 billion share sale of its Alpha stake`: the holder sells, and the firm gets nothing. */
function isOfHolder(list: TokenList, { first, next }: Amount): boolean {
  if (!HELD.has(list[next]?.text ?? '') || list[next + 1]?.text !== 'sale') return false;
  if (['of', 'at'].includes(list[next + 2]?.text ?? '')) return true;
  if (!isPossessive(tokenAt(list, first - 1))) return false;
  let start = first - 1;
  while (start > Math.max(0, first - 5) && list[start - 1]?.capital === true) start -= 1;
  return isNamedPerson(list, start, first - 1);
}
const HELD = wordSet('share stock equity');
const SUITS = wordSet('lawsuit suit claim verdict judgment judgement');
const LEAST_SUIT = 1e5;
const isWonOrLost = (list: TokenList, { first }: Amount): boolean =>
  [1, 2, 3].some((back) => WON_OR_LOST.has(tokenAt(list, first - back)?.text ?? ''));
const WON_OR_LOST = wordSet('won win wins winning lost lose loses losing');
const isNounAfter = (list: TokenList, at: number): boolean => {
  const token = list[at];
  if (token?.kind !== 'word' || token.capital || token.glued) return false;
  return !PREPOSITIONS.has(token) && !NO_NOUNS.has(token.text) && !isFiniteVerb(list, at) && !/(?:ed|ing|ly)$/.test(token.text);
};
const NO_NOUNS = wordSet(
  'and or but that which who whose when where while if because although though until than as it he she they we last this next today yesterday tomorrow earlier later so also not yet even now here there a an the its their is are was were be been has have had will would could should may might can did does',
);
/** `a $2 billion turnaround plan`: what it will cost. */
const PLANS = wordSet('plan plans programme program scheme');
const SPENDING = wordSet(
  'turnaround turnround restructuring reorganisation reorganization overhaul expansion modernisation modernization upgrade renewal refurbishment transformation investment incentive bonus retention',
);
const COMPOUNDS: ReadonlyMap<string, FigureKind> = new Map<string, FigureKind>([
  ['hit', 'spend'],
  ['blow', 'spend'],
  ['charge', 'spend'],
  ['sale', 'deal_value'],
  ['swoop', 'deal_value'],
  ['takeover', 'deal_value'],
  ['buyout', 'deal_value'],
  ['merger', 'deal_value'],
  ['approach', 'deal_value'],
  ['proposal', 'deal_value'],
  ['bid', 'deal_value'],
  ['budget', 'spend'],
  ['campus', 'spend'],
  ['factory', 'spend'],
  ['plant', 'spend'],
  ['jet', 'price'],
  ['yacht', 'price'],
  ['mansion', 'price'],
  ['apartment', 'price'],
  ['fund', 'holding'],
  ['trust', 'holding'],
  ['portfolio', 'holding'],
  ['hoard', 'holding'],
  ['loss', 'profit'],
  ['profit', 'profit'],
  ['lawsuit', 'spend'],
  ['suit', 'spend'],
  ['claim', 'spend'],
  ['verdict', 'spend'],
  ['judgment', 'spend'],
  ['judgement', 'spend'],
  ['theft', 'shortfall'],
  ['heist', 'shortfall'],
  ['hack', 'shortfall'],
  ['revolver', 'debt'],
  ['bridge', 'debt'],
]);
const GOODS = wordList(
  'meal menu ticket fare subscription plan bottle sandwich burger burrito coffee phone handset laptop console game book pack box',
);

/** `adds $45 million to earnings`: what it goes to. */
export function kindOfAddedTo(list: TokenList, amount: Amount): FigureKind | undefined {
  if (amount.value < 1e6 || list[amount.next]?.text !== 'to' || !ADDING.has(before(list, amount))) return undefined;
  for (let at = amount.next + 1; at < amount.next + 5; at += 1) {
    const kind = NOUNS.get(list[at]?.text ?? '');
    if (kind !== undefined) return kind;
    if (list[at]?.kind === 'sign' && !isDash(list[at])) return undefined;
  }
  return undefined;
}

/** `put $5 billion into stores` spends it; put into a firm, it funds it. */
export function kindOfPutInto(list: TokenList, amount: Amount): FigureKind | undefined {
  const governor = before(list, amount);
  const joint = list[amount.next]?.text ?? '';
  // `allocated $12 billion towards research`
  const allotted = ALLOTTING.has(governor) && ['to', 'towards', 'toward', 'for'].includes(joint);
  if (amount.value < 1e6 || !(allotted || (joint === 'into' && PUTTING.has(governor)))) return undefined;
  // `into a solar farm`, `into the start-up`
  const first = ARTICLES.has(list[amount.next + 1]) ? amount.next + 2 : amount.next + 1;
  for (let at = first; at < first + 3 && list[at]?.kind === 'word' && !PREPOSITIONS.has(list[at]); at += 1)
    if (GETTING.has(list[at]) || isFirm(list, at) || (isCompanyWord(list[at]) && !isLine(list, at)))
      return allotted ? undefined : 'funding';
  return list[first]?.kind === 'word' ? 'spend' : undefined;
}
const GETTING = wordList('it them start startup startups firms companies rival bank lender');
/** `into business lending` */
const isLine = (list: TokenList, at: number): boolean =>
  list[at]?.text === 'business' && (list[at + 1]?.text === 'lending' || isNounAfter(list, at + 1));
/** `into Alpha Beta`; not `into AI data centres`, `into Vietnam` */
function isFirm(list: TokenList, at: number): boolean {
  let end = at;
  while (list[end]?.capital === true) end += 1;
  const last = list[end - 1];
  if (end === at || last === undefined || isPlace(last) || (last.text === 'ai' && end - at === 1)) return false;
  return list[end]?.text !== 'of' && !isNounAfter(list, end);
}
const ALLOTTING = wordList('committed commits allocated allocates allocate earmarked earmarks budgeted budgets');
export const PUTTING = wordList(
  'put putting puts plough ploughing ploughed plow plowing pour pouring poured sink sinking sank pump pumping pumped sinks sunk funnel funneled funnelled funneling funnelling channelled channeled channelling steered steering shovelled shoveled shovelling',
);

export const isTotalNext = (list: TokenList, next: number): boolean =>
  (list[next]?.text === 'in' && (list[next + 1]?.text === 'all' || list[next + 1]?.text === 'total')) || list[next]?.text === 'altogether';

/** The sentence prices something before the amount. */
export const hasPrice = ({ list, amount }: Setting): boolean => {
  for (let at = amount.first - 1; at > Math.max(0, amount.first - 24); at -= 1)
    if (list[at]?.text === 'share' && ['a', 'per'].includes(tokenAt(list, at - 1)?.text ?? '')) return true;
  return false;
};

/** The word before the last such word that stands before the amount. */
export const wordBefore = (list: TokenList, amount: Amount, word: string): Token | undefined => {
  for (let at = amount.first - 1; at > Math.max(0, amount.first - 5); at -= 1) if (list[at]?.text === word) return tokenAt(list, at - 1);
  return undefined;
};

export const TRADED = wordList('sold bought offloaded dumped unloaded purchased snapped selling buying net');
export const INVESTORS = ['investors', 'foreigners', 'funds', 'institutions', 'individuals', 'traders'];

/** `in 2024`, `last year`, `a year` */
export const isInPeriod = (list: TokenList, next: number): boolean => {
  const [first, second] = [list[next]?.text ?? '', list[next + 1]];
  if (first === 'in') return second?.kind === 'number';
  return ['last', 'this', 'a'].includes(first) && (second?.text === 'year' || second?.text === 'quarter');
};

export const OFF_LEVEL = wordList('off below from above under beneath');
export const SELLING = wordList('sold sells sell selling go goes went going changes retails retailing');

/** Nothing stands between but a pause and a hedge. */
export const isBeside = (list: TokenList, earlier: Amount, amount: Amount): boolean =>
  amount.first > earlier.next &&
  amount.first - earlier.next <= 3 &&
  list[earlier.next]?.text === ',' &&
  (amount.first === earlier.next + 1 ? false : isHedging(list[earlier.next + 1]));

export const DRAWING = soughtWords('drew draw draws drawing attracted attract attracting');
/** `of orders`, `in bids` */
export const isOfOrders = (list: TokenList, next: number): boolean =>
  ['of', 'in'].includes(list[next]?.text ?? '') && ['orders', 'bids', 'demand'].includes(list[next + 1]?.text ?? '');

/** `funds for Solana took in` */
export function isOfFunds(list: TokenList, amount: Amount): boolean {
  if (!TAKING.has(before(list, amount)) && !TAKING.has(tokenAt(list, amount.first - 2))) return false;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 8); at -= 1)
    if (['funds', 'etfs'].includes(list[at]?.text ?? '')) return true;
  return false;
}
const TAKING = wordList('took take bled bleed lost shed drew gathered attracted');

/** `a drop of`, `a gain of` */
export const isMoveNoun = (list: TokenList, amount: Amount): boolean =>
  before(list, amount)?.text === 'of' && MOVE_NOUNS.has(wordBefore(list, amount, 'of'));
const MOVE_NOUNS = wordList('drop fall gain rise jump slide decline increase slip leap');
/** `a jump of $30bn on last year’s round`; `a gain of $30bn from last year’s sale` is none. */
export const isLargeMove = (list: TokenList, amount: Amount): boolean =>
  (list[amount.next]?.text === 'on' || list[amount.next]?.text === 'from') &&
  (list[amount.next + 1]?.text === 'last' || list[amount.next + 2]?.text === 'year') &&
  wordBefore(list, amount, 'of')?.text !== 'gain' &&
  isMoveNoun(list, amount);
/** `booked a gain of $3 billion from last year’s sale` */
export const isGainOnSale = (list: TokenList, amount: Amount): boolean =>
  (list[amount.next]?.text === 'on' || list[amount.next]?.text === 'from') &&
  wordBefore(list, amount, 'of')?.text === 'gain' &&
  list.slice(amount.next + 1, amount.next + 6).some(({ text }) => text === 'sale' || text === 'disposal');
