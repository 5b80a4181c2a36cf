import type { Amount } from '../amounts/amount.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { AND_BUT, AROUND_TIME } from '../words/shared-words.ts';
import { isPossessive, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Period } from './period.ts';

const LEVELS = wordList('close closing finish settlement low high peak level record');
const WITHIN = wordList('in during amid throughout within');

/**
 * A time that stands beside a move or a price and is not when it happened: what it is measured from (`up 3% on Tuesday’s close`, `rose 3% from Tuesday
 * to $186`, `higher than on Tuesday`), what it came after (`after Wednesday’s close`), the day of what happened before (`reported on Tuesday and has
 * gained 3%`), and the day of another move (`to extend Monday’s gain`).
 */
export function isBesideTheTime(list: TokenList, { first, next, role }: Period, amount: Amount): boolean {
  if (role !== 'span') return false;
  const start = tokenAt(list, first - 1)?.text === 'last' ? first - 1 : first;
  const before = tokenAt(list, start - 1);
  const after = first >= amount.next;
  const isOwned = isPossessive(list[next]);
  if (isOwned && AROUND_TIME.has(before) && (after || amount.first - next > 3)) return true;
  if (isStartOfMove(list, start, next)) return true;
  if (!after) return goesUpToNow(list, next, amount.first);
  // `from this time yesterday`
  if (before?.text === 'time' && tokenAt(list, start - 2)?.text === 'this') return true;
  if (before?.text === 'than' || (before?.text === 'on' && tokenAt(list, start - 2)?.text === 'than')) return true;
  if (!isOwned) return false;
  return before?.text === 'on' && LEVELS.has(list[next + 1]) ? true : saysDirection(list[next + 1]) && !WITHIN.has(before);
}

/** `from Tuesday to $186`: where it stood before it moved there. */
export const isStartOfMove = (list: TokenList, first: number, next: number): boolean =>
  list[next]?.text === 'to' && tokenAt(list, first - 1)?.text === 'from' && list[next + 1]?.kind !== 'word';

/** `After Wednesday’s close Alpha fell`: no daily bar knows such a move. */
export const isAfterClose = (list: TokenList, { first, next }: Period, amount: Amount): boolean =>
  first < amount.first && tokenAt(list, first - 1)?.text === 'after' && isPossessive(list[next]) && CLOSES.has(list[next + 1]);
const CLOSES = wordList('close closing bell finish');

/** `and has fallen`, `and is down`: a clause of its own, which goes up to now. */
function goesUpToNow(list: TokenList, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 8); at += 1) if (AND_BUT.has(list[at]) && HAS.has(list[at + 1])) return true;
  return false;
}
const HAS = wordList('has have is are');

/** `hit a record on Oct. 29 and ended at $186`: another verb goes on, perhaps on another day. */
export function isGoneOn(list: TokenList, { next }: Period, { first }: Amount): boolean {
  for (let at = next; at < first - 1; at += 1) if (list[at]?.text === 'and' && isVerbLike(list[at + 1])) return true;
  return false;
}
