import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import type { TokenList } from '../words/tokens.ts';
import { soughtWords } from '../words/word-list.ts';

const ROUND = soughtWords('round funding financing series raise');
const RAISES = soughtWords('raised raises raise raising took closed secured seeks seeking');
const LED = soughtWords('led from by with in');

/** `raised $1 billion at $11 billion`, `a $500 million round led by Alpha at $40 billion`: what the firm is said to be worth. */
export function isValuationOfRound(list: TokenList, round: Amount | undefined, amount: Amount): boolean {
  if (round?.family !== 'money' || amount.family !== 'money' || before(list, amount)?.text !== 'at') return false;
  if (round.value < 1e5 || amount.value < 1.5 * round.value || amount.first - round.next > 14) return false;
  if (!RAISES.isWithin(list, round.first - 6, round.first) && !ROUND.isWithin(list, round.next, amount.first)) return false;
  for (let at = round.next; at < amount.first - 1; at += 1) if (list[at]?.kind === 'sign' && list[at]?.text !== ',') return false;
  return amount.first - round.next <= 4 || LED.isWithin(list, round.next, amount.first);
}

/** Whose the amount before is, this one is too: what a firm that raised money is worth, and what the shares that are counted are. */
export const isOfEarlier = (list: TokenList, earlier: Amount, amount: Amount): boolean =>
  isValuationOfRound(list, earlier, amount) ||
  (earlier.unit === 'shares' &&
    amount.family === 'money' &&
    amount.value >= 1e6 &&
    amount.first - earlier.next <= 7 &&
    before(list, amount)?.text === 'worth');
