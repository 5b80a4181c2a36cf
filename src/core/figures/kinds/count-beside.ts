import type { Amount } from '../amounts/amount.ts';
import { AT_OR_TO, PLACES, UP_DOWN_OFF } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

const FILLERS = wordList('a an about around nearly almost roughly some just over under more less than record only');
const MORE = wordList('more less');
const RANKS = wordList('first second third fourth fifth sixth last top number no');

/**
 * What a per cent of a firm is counted in, where a number of things stands beside it: `down 3% to 40,650`, `up 3% to 51 million phones`, `40,397, up
 * 3%`, `fell 3% to third place`, `down 3% to 41%`. No share has a price without a currency or a point.
 */
export function countBeside(list: TokenList, amount: Amount, amounts: readonly Amount[]): string | undefined {
  if (amount.unit !== 'percent') return undefined;
  if (AT_OR_TO.has(list[amount.next])) {
    if (RANKS.has(list[amount.next + 1]) && PLACES.has(list[amount.next + 2])) return 'ranking';
    const level = amounts.find(({ first }) => first > amount.next);
    if (level === undefined || !isOnlyFillers(list, amount.next + 1, level.first)) return undefined;
    return level.family === 'percent' ? 'rate' : counted(list, level);
  }
  const before = amounts.findLast(({ next }) => next <= amount.first);
  if (before === undefined || amount.first - before.next > 4 || list[before.next]?.text !== ',') return undefined;
  return UP_DOWN_OFF.has(list[before.next + 1]) ? counted(list, before) : undefined;
}

/** `pays $0.91 a share, 10% more`: of the sum. */
export const isMoreOfSum = (list: TokenList, { first, next, unit }: Amount, amounts: readonly Amount[]): boolean =>
  unit === 'percent' &&
  MORE.has(list[next]) &&
  tokenAt(list, first - 1)?.text === ',' &&
  amounts.findLast((each) => each.next <= first)?.family === 'money';

const isOnlyFillers = (list: TokenList, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!FILLERS.has(list[at])) return false;
  return true;
};

/** The unit of a whole number of things. */
function counted(list: TokenList, { first, next, unit, family, form }: Amount): string | undefined {
  if (family !== 'count' || form !== 'digits') return undefined;
  // A price may lack its currency, but then has a point: `fell 2% to 1,432.50`.
  const isPrice = unit === '' && next === first + 1 && tokenAt(list, first)?.text.includes('.') === true;
  return isPrice ? undefined : unit === '' ? 'units' : unit;
}
