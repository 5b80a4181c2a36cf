import type { Amount } from '../amounts/amount.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { RELATIVE } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { isDated, type Period } from './period.ts';
import { BARRIERS } from './period-borders.ts';
import { ENDING } from './period-phrases.ts';

/** The period follows another amount in the same breath. */
export function isAnothers(
  list: TokenList,
  period: Period,
  amount: Amount,
  amounts: readonly Amount[],
  periods: readonly Period[],
): boolean {
  // `fell 3% on Tuesday, adding to Monday's 7% slump`
  if (isPossessive(list[period.next]) && amount.first - period.next <= 2) return false;
  if (ENDING.has(list[period.first]) && amount.first - period.next <= 4) return false;
  const owner = amounts.findLast((other) => other.next <= period.first);
  if (owner === undefined || owner === amount || period.first - owner.next > 8) return false;
  // `rose 2% on Friday to end the week 1% higher`: the other has one of its own
  if (!isDated(period.window) && periods.some(({ first, next, window }) => first >= owner.next && next <= period.first && isDated(window)))
    return false;
  for (let at = owner.next; at < period.first; at += 1) {
    const word = list[at]?.text ?? '';
    // `9.8% on Friday alone, for a two-day loss of 11%`
    if (BARRIERS.has(list[at]) || RELATIVE.has(list[at]) || (word === ',' && amount.first - period.next <= 4)) return false;
    // `has lost 35% since January and closed Wednesday at $86`
    if (word === 'and' && isVerbLike(list[at + 1])) return false;
  }
  // `$100 on Tuesday, down 3%`: of one move
  return !(owner.family !== amount.family && amount.first - period.next <= 3 && !isVerbLike(tokenAt(list, amount.first - 1)));
}

/** `Apple, which listed in January, rose`: the period is of the clause between the pauses. */
export function isOfRelative(list: TokenList, period: Period, to: number): boolean {
  let closed = false;
  for (let at = period.next; at < to && !closed; at += 1) closed = list[at]?.text === ',';
  if (!closed) return false;
  for (let at = period.first - 1; at >= Math.max(0, period.first - 8); at -= 1) {
    if (list[at]?.text === ',') return false;
    if (RELATIVE.has(list[at])) return true;
  }
  return false;
}

/** `its biggest gain in six months`, `the lowest since April`; not `its biggest one-day gain`. */
export function isOfSuperlative(list: TokenList, period: Period): boolean {
  if (period.window.type === 'other') return false;
  if (list[period.first + 1]?.text === '-') return false;
  for (let at = period.first - 1; at >= Math.max(0, period.first - 6); at -= 1) {
    const token = list[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (SUPERLATIVES.has(token) || (token.text.endsWith('est') && token.text.length > 5 && !NO_SUPERLATIVE.has(token))) return true;
  }
  return false;
}

const SUPERLATIVES = wordList('best worst most least first only');

const NO_SUPERLATIVE = wordList(
  'interest invest request forest suggest harvest contest midwest protest northwest southwest digest arrest latest',
);

/** `Wednesday’s $148.26` after a move of two days, `from Tuesday’s 181`; not `over the week to Wednesday’s 187`. */
export const isOwnedByAnother = (list: TokenList, { next, window }: Period, amount: Amount, amounts: readonly Amount[]): boolean =>
  isPossessive(list[next]) &&
  ((list[next + 1]?.kind === 'number' && amount.first !== next + 1 && isDated(window)) ||
    amounts.some((other) => other !== amount && other.first > next && other.first - next <= 4));

/** `Alpha gained 2%, Beta 13% on Wednesday, and Gamma lost 1%`: the day stands within a row, and may be of one alone. */
export function isWithinRow(list: TokenList, { next }: Period, amount: Amount, amounts: readonly Amount[]): boolean {
  const last = amounts.at(-1);
  if (list[amount.next]?.text !== ',' || last === undefined || last.first < next || last.family !== amount.family) return false;
  for (let at = last.first - 1; at > next && last.first - at <= 4; at -= 1)
    if (list[at]?.capital === true) return list[at - 1]?.text === 'and' || list[at - 1]?.text === ',';
  return false;
}
