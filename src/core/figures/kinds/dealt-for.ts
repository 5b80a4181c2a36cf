import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isFiniteVerb } from '../names/clause.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { has } from './money-setting.ts';

/** `bought Alpha for $2 billion`, `its sale for`: what somebody paid for a firm or a part of it. */
export const isDealtFor = (list: TokenList, amount: Amount): boolean =>
  has(list, amount, ...DEALT) || (amount.value >= 1e6 && (isDealFor(list, amount.first) || isTakenOver(list, amount.first)));
const DEALT = ['bought', 'acquired', 'sold', 'sell', 'selling', 'buy', 'purchased', 'acquire', 'unloaded', 'offloaded', 'swallowed'];

/** `the sale of Alpha Beta for $2 billion`, `the takeover for $2 billion`; not `since the sale, China has accounted for $2 billion` */
function isDealFor(list: TokenList, first: number): boolean {
  let at = first - 1;
  while (at > 0 && list[at]?.text !== 'for') at -= 1;
  for (let back = at - 1; back >= Math.max(0, at - 8) && list[back]?.kind === 'word' && !isFiniteVerb(list, back); back -= 1)
    if (DEALINGS.has(list[back]?.text ?? '')) return back === at - 1 || list[back + 1]?.text === 'of';
  return false;
}
/** `will take over Alpha from Beta for $2 billion` */
function isTakenOver(list: TokenList, first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - 12) && list[at]?.text !== ';'; at -= 1)
    if (list[at]?.text === 'over' && TAKES.has(tokenAt(list, at - 1)?.text ?? '')) return true;
  return false;
}
const TAKES = wordSet('take takes taking took taken');
const DEALINGS = wordSet('sale takeover acquisition purchase');
