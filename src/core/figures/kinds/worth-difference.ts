import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isHedging } from '../amounts/before-amount.ts';
import { APART, MOVES_IN } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isBeatenBy } from './beaten-by.ts';
import type { Setting } from './votes.ts';

const WORTHS = soughtWords('worth value valuation capitalisation capitalization');
const LARGER = wordList('larger bigger smaller');
const MORE = wordList('more less higher lower');
const BEING = wordList('is was are were now');
const OWN = wordList('its their his');
/** From what was lost a part to how much that is: `lost a third of its value in two months, some $3 billion`. */
const MOST_WORDS = 8;

/** How much a worth has changed, or by how much it is more than another, and no worth itself. */
export const isWorthDifference = ({ list, amount, previous }: Pick<Setting, 'list' | 'amount' | 'previous'>): boolean =>
  (previous !== undefined && isDifference(list, previous.amount, amount)) ||
  isMoreThan(list, amount) ||
  isBeatenBy(list, amount) ||
  (amount.value >= 1e6 &&
    WORTHS.isIn(list) &&
    (LARGER.has(list[amount.next]) ||
      isMoveOfWorth(list, amount) ||
      (previous?.kind === 'change' && isPartOfWorth(list, previous.amount, amount))));

/** `earned A$2 billion, A$315 million more than a year ago`, `at $151 million, roughly $2 million below this year`, `at $4,100, some $90 under Monday’s record` */
function isDifference(list: TokenList, whole: Amount, { first, next, value, unit }: Amount): boolean {
  if (whole.unit !== unit || value >= whole.value) return false;
  const compares = MORE.has(list[next])
    ? list[next + 1]?.text === 'than'
    : APART.has(list[next]) && (TIMED.has(list[next + 1]?.text ?? '') || isPossessive(list[next + 2]));
  if (!compares) return false;
  let at = first - 1;
  while (at > whole.next && isHedging(list[at])) at -= 1;
  return list[at]?.text === ',';
}
const TIMED = wordSet('this last a the its');

/** `was $500 billion more than` */
const isMoreThan = (list: TokenList, amount: Amount): boolean =>
  MORE.has(list[amount.next]) && list[amount.next + 1]?.text === 'than' && BEING.has(before(list, amount));

/** `a loss of market value of more than $60 billion`, `a $279 billion loss in market value`; not `in value of its offices` */
function isMoveOfWorth(list: TokenList, { first, next }: Amount): boolean {
  if (MOVES_IN.has(list[next]) && ['in', 'of'].includes(list[next + 1]?.text ?? '')) {
    const noun = list[next + 2]?.text === 'market' ? next + 3 : next + 2;
    return WORTHS.has(list[noun]) && (noun > next + 2 || list[noun + 1]?.text !== 'of');
  }
  let at = first - 1;
  while (at > 0 && isHedging(list[at])) at -= 1;
  if (list[at]?.text !== 'of' || !WORTHS.has(tokenAt(list, at - 1))) return false;
  const joint = tokenAt(list, at - 2)?.text === 'market' ? at - 3 : at - 2;
  return ['of', 'in'].includes(tokenAt(list, joint)?.text ?? '') && MOVES_IN.has(tokenAt(list, joint - 1));
}

/** `lost a fifth of its value, a loss of more than $60 billion` */
function isPartOfWorth(list: TokenList, part: Amount, { first }: Amount): boolean {
  if (list[part.next]?.text !== 'of' || !OWN.has(list[part.next + 1])) return false;
  const worth = list[part.next + 2]?.text === 'market' ? part.next + 3 : part.next + 2;
  if (!WORTHS.has(list[worth]) || first - worth > MOST_WORDS + 4) return false;
  let at = first - 1;
  while (at > worth && isHedging(list[at])) at -= 1;
  if (list[at]?.text === 'of' && MOVES_IN.has(tokenAt(list, at - 1))) at -= 2;
  while (at > worth && isHedging(list[at])) at -= 1;
  return list[at]?.text === ',' || list[at]?.text === 'or';
}
