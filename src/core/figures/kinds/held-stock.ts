import { STOCK } from '../words/shared-words.ts';
import { isPossessive, type TokenList } from '../words/tokens.ts';

export const HOLDING = ['hold', 'holds', 'held', 'holding', 'own', 'owns', 'owned', 'owning'];

/** `of Alpha stock`, `worth of the miner’s shares`, `in its shares` after a sum: nothing but whose they are stands between. */
export function isSumOfStock(list: TokenList, next: number): boolean {
  const of = list[next]?.text === 'worth' ? next + 1 : next;
  if (list[of]?.text !== 'of' && list[of]?.text !== 'in') return false;
  for (let at = of + 1; at < of + 8; at += 1) {
    if (STOCK.has(list[at])) return true;
    if (list[at]?.kind !== 'word' && !isPossessive(list[at])) return false;
  }
  return false;
}
