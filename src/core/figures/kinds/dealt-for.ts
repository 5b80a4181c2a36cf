import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isFiniteVerb } from '../names/clause.ts';
import { TAKES } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { has } from './money-setting.ts';

/** `bought Alpha for $2 billion`, `its sale for`: what somebody paid for a firm or a part of it. */
export const isDealtFor = (list: TokenList, amount: Amount): boolean =>
  has(list, amount, ...DEALT) || (amount.value >= 1e6 && (isDealFor(list, amount.first) || isTakenOver(list, amount.first)));
const DEALT = ['bought', 'acquired', 'sold', 'sell', 'selling', 'buy', 'purchased', 'acquire', 'unloaded', 'offloaded', 'swallowed'];

/** `the sale of Alpha Beta for $2 billion`, `the takeover for $2 billion`; not `since the sale, China has accounted for $2 billion` */
function isDealFor(list: TokenList, first: number): boolean {
  const at = lastFor(list, first);
  for (let back = at - 1; back >= Math.max(0, at - 8) && list[back]?.kind === 'word' && !isFiniteVerb(list, back); back -= 1)
    if (DEALINGS.has(list[back]?.text ?? '')) return back === at - 1 || list[back + 1]?.text === 'of';
  return false;
}
/** `will take over Alpha from Beta for $2 billion`; not `took over markets as Alpha was fined for $2 billion` */
function isTakenOver(list: TokenList, first: number): boolean {
  for (let at = lastFor(list, first) - 1; at >= Math.max(1, first - 12) && list[at]?.kind === 'word' && list[at]?.text !== 'as'; at -= 1) {
    if (list[at]?.text === 'over' && TAKES.has(tokenAt(list, at - 1))) return true;
    if (isFiniteVerb(list, at)) return false;
  }
  return false;
}
/** Where the `for` of the sum stands. */
function lastFor(list: TokenList, first: number): number {
  let at = first - 1;
  while (at > 0 && list[at]?.text !== 'for') at -= 1;
  return at;
}
const DEALINGS = wordSet('sale takeover acquisition purchase');
