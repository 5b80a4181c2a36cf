import { SECURITIES, STOCK } from '../words/shared-words.ts';
import { isPossessive, type TokenList } from '../words/tokens.ts';

export const HOLDING = ['hold', 'holds', 'held', 'holding', 'own', 'owns', 'owned', 'owning'];

/** `of Alpha stock`, `of onshore Chinese stocks`, `worth of the miner’s shares`, `of it` after a sum: nothing but whose they are stands between. */
export function isOfStock(list: TokenList, next: number): boolean {
  const of = list[next]?.text === 'worth' ? next + 1 : next;
  if (list[of]?.text !== 'of' && list[of]?.text !== 'in') return false;
  if (list[of + 1]?.text === 'it') return true;
  for (let at = of + 1; at < of + 8; at += 1) {
    if (STOCK.has(list[at]) || SECURITIES.has(list[at])) return true;
    if (list[at]?.kind !== 'word' && !isPossessive(list[at])) return false;
  }
  return false;
}
