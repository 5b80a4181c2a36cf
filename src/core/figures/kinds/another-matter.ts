import type { Amount } from '../amounts/amount.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { GIVES, STAKES, STOCK, WITH } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

const BACK = 16;
const UNDOING = soughtWords(
  'wiped wipe wipes gave gives give lost losing erased erase reversed reverse recovered surrendered squandered broke ended ending end',
);
/** Less of it, or more: what there was before. */
const ALTERING = wordList(
  'narrowed narrowing narrow cut cuts cutting halved halving halve offset offsetting extended extending extends deepened deepening doubled doubling tripled added adding adds countered cushioned softened reduced reducing limited limiting bounced bouncing rebounded rebounding bounce rebound shook shaking shrugged',
);
/** What may stand between such a verb and the amount. */
const THEIR = wordList(
  'the its their a an to from off back much most some part of all nearly almost about around roughly early earlier initial opening intraday previous prior steep sharp',
);
const UNDONE = soughtWords(
  'gain gains loss losses slide rally drop fall plunge slip tumble jump surge advance rise decline slump rout streak run',
);
const RIGHTS = soughtWords('calls puts call put options option strike contracts');
const OFFERED = wordList('issue ipo offer offering listing exercise strike purchase conversion placement');
const MORE = wordList('more fewer');
const TRADED = wordList('bought owned held sold shorted');
/** All that sets the amount apart before it. */
const APART = soughtWords(`${[...STAKES, ...RIGHTS].join(' ')} which who except excluding besides without but`);
const EACH = soughtWords('every all none any nothing everything everyone');
const SAYING = soughtWords('says said say reckons thinks believes estimates argues calculates');
const TIMES = wordList('times occasions days');
const SELLING = soughtWords('sells sell retails retail costs cost charges charge');
const LINES = soughtWords('average averages support resistance');
const DEALS = soughtWords(
  'acquire acquires acquired acquiring acquisition buy buys buying bought purchase takeover buyout bid offer offers offered merge merger',
);
const COMPARED = soughtWords('premium discount twice third half quarter more less above below over');

/**
 * The words around the amount are of another thing or of another person’s dealings: a move that was undone (`gave up a 2% gain`), the strike of
 * an option, a price of issue, a stake in the instrument, what it is only excepted from or part of.
 */
export function isOfAnotherMatter(list: TokenList, amount: Amount, ofPrice: boolean): boolean {
  const { first, next } = amount;
  if (
    isUndone(list, amount) ||
    isStrippedOut(list) ||
    (MORE.has(list[next]) && list[next + 1]?.text !== 'than' && list[next + 1]?.kind === 'word')
  )
    return true;
  if (ofPrice && isGranted(list, first)) return true;
  if (ofPrice && (RIGHTS.isWithin(list, next, next + 2) || isWorth(list, first) || isLine(list, first) || isOfTarget(list, amount)))
    return true;
  if (ofPrice && isApproach(list, amount)) return true;
  for (let at = next; at < Math.min(list.length, next + 8); at += 1)
    // `or more on ten days`
    if (TIMES.has(list[at]) && list[next]?.text === 'or') return true;
    else if (list[at]?.text === 'price' && OFFERED.has(tokenAt(list, at - 1))) return true;
  if (!APART.isIn(list)) return false;
  for (let at = first - 1; at >= Math.max(0, first - BACK); at -= 1) {
    const token = list[at];
    const word = token?.text;
    if (word === ';') return false;
    if (STAKES.has(token) && list[at + 1]?.text === 'in') return true;
    if (RIGHTS.has(token) && isSubject(list, at, first)) return true;
    if (word === 'which' && isInOrOf(tokenAt(list, at - 1)?.text)) return true;
    if (word === 'who' && TRADED.has(list[at + 1])) return true;
    if (word === 'except' || word === 'excluding' || word === 'besides' || (word === 'without' && list[at + 1]?.capital === true))
      return true;
    if (word === 'but' && list[at + 1]?.capital === true && EACH.isWithin(list, at - 5, at)) return true;
  }
  return false;
}

/** `rejected its approach at $186 a share`, `spurned a $186-a-share approach`, `turned down $186 a share`: what was offered. */
const isApproach = (list: TokenList, { first, next }: Amount): boolean =>
  (APPROACHES.isWithin(list, first - 10, first) || APPROACHES.isWithin(list, next, next + 6) || isSpurned(list, first)) &&
  !isReached(list, first);
const APPROACHES = soughtWords('approach approaches pursuit proposal overture overtures takeover');
const SPURNED = soughtWords('rejected rejects rebuffed spurned spurns refused turned');

function isSpurned(list: TokenList, first: number): boolean {
  if (!SPURNED.isIn(list)) return false;
  for (let at = Math.max(0, first - 3); at < first; at += 1)
    if (SPURNED.has(list[at]) && (list[at]?.text !== 'turned' || list[at + 1]?.text === 'down')) return true;
  return false;
}

/** `closed at $186 as the takeover stalled`, `fell 3% to $186`: where it trades, and not what was offered. */
function isReached(list: TokenList, first: number): boolean {
  if (!LEVEL.has(tokenAt(list, first - 1))) return false;
  for (let at = first - 2; at >= Math.max(0, first - 7) && list[at]?.text !== ','; at -= 1) {
    if (TRADES.has(list[at])) return true;
    if (APPROACHES.has(list[at]) || SPURNED.has(list[at])) return false;
  }
  return false;
}
const LEVEL = wordList('at to above below near around');
const TRADES = wordList(
  'closed closes closing ended ends ending finished settled opened traded trades trading fell rose slid slipped sank dropped gained climbed jumped surged slumped tumbled plunged soared rallied declined',
);

/** `A call on Alpha struck at $180 gained`, `Calls on Alpha`; not `after a call on Alpha, the stock gained` nor `Alpha put on 3%`. */
function isSubject(list: TokenList, at: number, to: number): boolean {
  if (list[at + 1]?.text !== 'on' || list[at + 2]?.capital !== true) return false;
  let start = at - 1;
  while (at - start <= 3 && list[start]?.kind === 'word' && !ARTICLES.has(list[start])) start -= 1;
  if (ARTICLES.has(list[start])) start -= 1;
  else if (start < at - 2 || list[at]?.text.endsWith('s') !== true) return false;
  const before = list[start];
  if (before?.kind === 'word' && !JOINTS.has(before)) return false;
  for (let after = at; after < to; after += 1) if (list[after]?.text === ',') return false;
  return true;
}

/** `staff got shares at $186` */
const isGranted = (list: TokenList, first: number): boolean =>
  tokenAt(list, first - 1)?.text === 'at' && STOCK.has(tokenAt(list, first - 2)) && GETTING.isWithin(list, first - 6, first - 2);
const GETTING = soughtWords('got get gets received receive receives awarded granted allotted');

/** `Strip out Alpha, and the index is up 12%` */
const isStrippedOut = (list: TokenList): boolean =>
  (STRIPPING.has(list[0]) && OUT.has(list[1])) || (EXCLUDING.has(list[0]) && list[1]?.capital === true);
const STRIPPING = wordList('strip stripping take taking leave leaving');
const OUT = wordList('out away aside');
const EXCLUDING = wordList('exclude excluding ignore ignoring remove removing without');

const isInOrOf = (word = ''): boolean => word === 'in' || word === 'of';

/** `added 0.2 points to the index’s 0.9% fall`: of what it is a part of. */
export const isPartOfWholeMove = (list: TokenList, { first }: Amount): boolean =>
  isPossessive(tokenAt(list, first - 1)) && WHOLES.has(tokenAt(list, first - 2));
const WHOLES = wordList('index market sector industry benchmark gauge fund etf basket portfolio');

/** `gave up a 2% gain`, `wiped out its 3% rally`, `narrowed its 4% loss`, `added to a 2% gain` */
function isUndone(list: TokenList, { first, next }: Amount): boolean {
  if (UNDONE.isWithin(list, next, next + 2)) {
    // not `ended Tuesday with a 2% gain`
    if (UNDOING.isWithin(list, first - 6, first)) return !WITH.isWithin(list, first - 3, first);
    if (ARTICLES.has(tokenAt(list, first - 1)) && tokenAt(list, first - 2)?.text === 'from' && isToNext(list, next)) return true;
    let at = first - 1;
    while (at > 0 && first - at <= 5 && THEIR.has(list[at])) at -= 1;
    return ALTERING.has(tokenAt(list, at));
  }
  if (tokenAt(list, first - 1)?.text !== 'of' || !UNDONE.has(tokenAt(list, first - 2))) return false;
  if (list[next]?.text === 'to' && tokenAt(list, ARTICLES.has(tokenAt(list, first - 3)) ? first - 4 : first - 3)?.text === 'from')
    return true;
  for (let at = first - 3; at >= Math.max(0, first - 7) && list[at]?.kind === 'word'; at -= 1)
    if (SURRENDERING.has(list[at]) || (GIVES.has(list[at]) && GIVEN.has(list[at + 1]))) return true;
  return false;
}
const ARTICLES = wordList('a an its');
const SURRENDERING = wordList('wiped wipe wipes erased erase reversed reverse surrendered squandered lost lose losing');
const GIVEN = wordList('up back');
const isToNext = (list: TokenList, next: number): boolean => list[next + 1]?.text === 'to' || list[next + 2]?.text === 'to';

/** `a bank says it is worth $222`, `its phone sells at $899` */
const isWorth = (list: TokenList, first: number): boolean =>
  (tokenAt(list, first - 1)?.text === 'worth' && (SAYING.isWithin(list, first - 8, first) || tokenAt(list, first - 2)?.text === 'not')) ||
  SELLING.isWithin(list, first - 3, first) ||
  isSoldAt(list, first);

/** `sells a toy at $186`, `A put struck at $186`; not `sells chips and trades at $186`. */
function isSoldAt(list: TokenList, first: number): boolean {
  if (tokenAt(list, first - 1)?.text !== 'at') return false;
  for (let at = first - 2; at >= Math.max(0, first - 8) && list[at]?.kind === 'word'; at -= 1) {
    if (SOLD.has(list[at])) return true;
    if (isVerbLike(list[at]) || JOINTS.has(list[at]) || STOCK.has(list[at])) return false;
  }
  return false;
}
const JOINTS = wordList('and but while whereas');
const SOLD = wordList('sell sells selling offers struck');

/** `its 50-day average of 6,707` */
const isLine = (list: TokenList, first: number): boolean => LINES.isWithin(list, first - 4, first);

/** `to buy Pioneer for $253 a share, an 18% premium to Thursday’s close of $214`: of whom is bought. */
const isOfTarget = (list: TokenList, amount: Amount): boolean =>
  isBid(list, amount) || (DEALS.isWithin(list, 0, amount.first) && COMPARED.isWithin(list, amount.first - 12, amount.first));

/** `agreed to buy it for $9.2 billion last week, or $221.50 per share` */
export const isBid = (list: TokenList, { first, next }: Amount): boolean =>
  tokenAt(list, first - 1)?.text === 'or' && (list[next]?.text === 'a' || list[next]?.text === 'per') && DEALS.isWithin(list, 0, first);
