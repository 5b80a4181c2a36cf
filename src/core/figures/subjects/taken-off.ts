import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Name } from '../names/names.ts';
import { weekdayNumber } from '../words/calendar.ts';
import { MONTHS } from '../words/negatives.ts';
import { ITS, KNOCKS, SHARES_OR_STOCK, TARGETS } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isAnaphor } from './stand-ins.ts';

/** Of these, a share of the price is no move: `knocked 10% off Nike’s list prices`. */
const LISTED = soughtWords('list retail prices price sticker fees bill bills');

/** `its report wiped 40% off Alpha`: what lost it stands after, whoever brought it about. */
export function takenOff(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (!KNOCKS.isWithin(list, Math.max(0, amount.first - 5), amount.first)) return undefined;
  const off = list[amount.next]?.text === 'off' ? amount.next : outOf(list, amount.next);
  if (off === undefined) return undefined;
  const from = off + (list[off + 1]?.text === 'the' ? 2 : 1);
  // `off European defence stocks`
  const name = found.find((each) => each.first === from || (each.first === from + 1 && each.class === 'market'));
  if (name === undefined || isAnaphor(name.class) || name.class === 'place' || LISTED.isWithin(list, name.next, name.next + 4))
    return undefined;
  return name;
}

/** `took a $1 billion bite out of Alpha’s profit`: where `of` stands. */
const outOf = (list: TokenList, next: number): number | undefined =>
  BITES.has(list[next]?.text ?? '') && list[next + 1]?.text === 'out' && list[next + 2]?.text === 'of' ? next + 2 : undefined;
const BITES = wordSet('bite chunk slice');

const DEALS = soughtWords('buy buying acquire acquiring bought acquired buys acquires');
const CLOSES = wordList('close price');

/** `Alpha agreed to buy Beta for $34.10, more than its close of $25.60`: what it closed at is of the share that is bought. */
export function targetsClose(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (amount.family !== 'money' || !DEALS.isIn(list) || tokenAt(list, amount.first - 1)?.text !== 'of') return undefined;
  if (!CLOSES.has(tokenAt(list, amount.first - 2))) return undefined;
  const target = found.find((each) => each.next < amount.first && DEALS.has(tokenAt(list, each.first - 1)) && !isAnaphor(each.class));
  if (target === undefined || target.class === 'place') return undefined;
  return found.some((each) => each.first > target.next && each.next <= amount.first && !isAnaphor(each.class) && each.class !== 'place')
    ? undefined
    : target;
}

const RATES = soughtWords(
  'initiated initiates started starts resumed resumes reinstated reinstates assumed upgraded upgrades downgraded downgrades reiterated reiterates rates rated',
);
const RATED = wordList('at to with from a');

/** `Alpha initiated Beta at $240`: the price is of the share that is rated. */
export function initiated(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (amount.family !== 'money' || !RATES.isIn(list)) return undefined;
  const name = found.findLast((each) => each.next <= amount.first && !isAnaphor(each.class));
  if (name === undefined || amount.first - name.next > 8 || !RATES.has(tokenAt(list, name.first - 1))) return undefined;
  return RATED.has(list[name.next]) ? name : undefined;
}

/** `raised its target price for Beta to $240`, `its Beta target to $240`, `a $240 target for Beta`, `a target of $240 for Beta`: of the share that is rated. */
export function targeted(list: TokenList, found: readonly Name[], { family, value, first, next }: Amount): Name | undefined {
  if (family !== 'money' || value >= MOST_OF_SHARE || !TARGETS.isWithin(list, first - REACH, next + 3)) return undefined;
  const after = [next, next + 1].find((at) => TARGETS.has(list[at]));
  if (after !== undefined) return ratedAt(found, list, afterPrice(list, after));
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const token = list[at];
    if (token?.text === ',' || token?.text === ';') return undefined;
    if (!TARGETS.has(token)) continue;
    if (at === first - 2 && list[first - 1]?.text === 'of') return ratedAt(found, list, next);
    const price = tokenAt(list, at - 1)?.text === 'price' ? at - 1 : at;
    const before = found.find((each) => each.next === price && HOLDS.has(tokenAt(list, each.first - 1)) && !isAnaphor(each.class));
    const own = ITS.has(tokenAt(list, price - 1)) && RATES.isWithin(list, 0, price);
    const rated = own ? found.findLast((each) => each.next < price && RATES.has(tokenAt(list, each.first - 1))) : undefined;
    return ratedAt(found, list, afterPrice(list, at)) ?? before ?? rated;
  }
  return undefined;
}
const REACH = 14;
/** Hardly a share is expected to cost more. */
const MOST_OF_SHARE = 1e5;
const HOLDS = wordList('its the his her their a');
const ON = wordList('for on');
const afterPrice = (list: TokenList, target: number): number => (list[target + 1]?.text === 'price' ? target + 2 : target + 1);

/** `on Beta`, `for shares of Beta` */
function ratedAt(found: readonly Name[], list: TokenList, at: number): Name | undefined {
  if (!ON.has(list[at])) return undefined;
  const from = SHARES_OR_STOCK.has(list[at + 1]) ? at + 3 : at + 1;
  return found.find(({ first, class: kind }) => first === from && kind === 'equity');
}

/** `started Beta at $240`, `initiated coverage of Beta at $240`: what a broker expects; not `started Wednesday at $240`, nor `Beta started at $240`. */
export function isRating(list: TokenList, { first }: Amount): boolean {
  if (!RATES.isIn(list) || tokenAt(list, first - 1)?.text !== 'at') return false;
  for (let at = first - 2; at >= Math.max(1, first - 12); at -= 1) {
    const token = list[at];
    if (token?.kind !== 'word' && !isPossessive(token)) return false;
    if (!RATES.has(token)) continue;
    const after = list[at + 1];
    return after?.text === 'coverage' || (after?.capital === true && !MONTHS.has(after) && weekdayNumber(after.text) < 0);
  }
  return false;
}
