import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { CONTRASTED, isHedging, isRestated } from '../amounts/before-amount.ts';
import type { Modality } from '../figure.ts';
import { AGAINST } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { isBase, isOfYearAgo } from './price-window.ts';

/** Results between the word that compares and the sum: `compared with a net loss of $2 billion`. */
const RESULTS = wordSet('net operating adjusted profit loss income earnings revenue revenues sales of');
const FARTHEST = 8;

/**
 * Where what sets a sum against an earlier one begins: `from $2 billion`, `compared with a profit of $2 billion`, and what it is a share: `versus
 * $2 billion, or 30 cents a share`. Such a sum is of another time than the one before it, and than what is told of that. -1 elsewhere.
 */
export function comparisonBefore(list: TokenList, amount: Amount, amounts: readonly Amount[]): number {
  const at = amounts.indexOf(amount);
  const earlier = amounts[at - 1];
  if (earlier === undefined) return -1;
  if (earlier.family === 'money' && isRestated(list, earlier, amount)) return comparisonBefore(list, earlier, amounts);
  for (let back = amount.first - 1; back >= Math.max(earlier.next, amount.first - FARTHEST); back -= 1) {
    const token = list[back];
    if (AGAINST.has(token)) return isFrom(list, back, amount) ? back : -1;
    if (token?.text === 'compared') return back;
    if (!(isHedging(token) || CONTRASTED.has(token) || RESULTS.has(token?.text ?? ''))) return -1;
  }
  return -1;
}

/** Whether it stood so before: what an actual sum is compared with, or where a move began. */
export const isOfBefore = (list: TokenList, amount: Amount, amounts: readonly Amount[], modality: Modality): boolean =>
  (isBase(list, amount) && !isFromRange(list, amount)) ||
  isOfYearAgo(list, amount) ||
  (modality === 'actual' && comparisonBefore(list, amount, amounts) >= 0);

/** Not `revenue from sales of $2 billion`: right before the sum. */
const isFrom = (list: TokenList, at: number, amount: Amount): boolean =>
  list[at]?.text !== 'from' || !(RESULTS.has(list[amount.first - 1]?.text ?? '') || isFromRange(list, amount));

/** `in a range from $2 billion` */
const isFromRange = (list: TokenList, { first }: Amount): boolean =>
  tokenAt(list, first - 1)?.text === 'from' && RANGING.has(tokenAt(list, first - 2)?.text ?? '');
const RANGING = wordSet('range ranging ranged ranges');
