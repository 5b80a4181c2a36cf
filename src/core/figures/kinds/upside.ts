import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';

/** `a potential upside of 12%`, `20% downside`: how far a target is from the price, which has moved by nothing. */
export function isUpside(list: TokenList, { first, next, unit }: Amount): boolean {
  if (unit !== 'percent') return false;
  if (
    (SIDES.has(list[next]?.text ?? '') && !isDash(list[next + 1]) && !MOVES.has(list[next + 1]?.text ?? '')) ||
    (list[next]?.text === 'potential' && SIDES.has(list[next + 1]?.text ?? ''))
  )
    return true;
  let at = first - 1;
  while (at > first - 4 && BETWEEN.has(tokenAt(list, at)?.text ?? '')) at -= 1;
  return SIDES.has(tokenAt(list, at)?.text ?? '');
}
/** `a 5% upside move` has been made. */
const MOVES = wordSet('rally break breakout breakdown jump gap');
const SIDES = wordSet('upside downside');
const BETWEEN = wordSet('of about around roughly nearly almost some more than over at least');
