import type { Amount } from '../amounts/amount.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import type { TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Period } from './period.ts';

const MOST_OF_NAME = 8;
const PAUSES = wordList(", ; and & . - ’s 's by");

/**
 * The period in front of an amount that has the verb of the clause before it: `lost 3% on Tuesday; Alpha, 2%`, `fell 4% premarket, and Beta 3%`.
 * Undefined where a verb of its own stands there.
 */
export const periodBeforeGap = (list: TokenList, { first }: Amount, periods: readonly Period[]): Period | undefined =>
  periods.find(({ next }) => next < first && isNamedOnly(list, next, first));

/** `Alpha, 2%, and Beta won back 1% on Wednesday`: the period has a verb of another clause. */
export function isOfNextVerb(list: TokenList, { next }: Amount, { first }: Period): boolean {
  for (let at = next; at < first; at += 1) if (isVerbLike(list[at])) return true;
  return false;
}

/** Nothing but a name and pauses stands between. */
function isNamedOnly(list: TokenList, from: number, to: number): boolean {
  if (to - from > MOST_OF_NAME) return false;
  let named = false;
  for (let at = from; at < to; at += 1) {
    const token = list[at];
    if (token?.capital === true) named = true;
    else if (!PAUSES.has(token)) return false;
  }
  return named;
}
