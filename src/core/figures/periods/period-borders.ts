import type { Amount } from '../amounts/amount.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { AUXILIARIES, DETERMINERS, SECURITIES, UP_DOWN_OFF } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

export const BARRIERS = wordList('; — – : while but whereas although though after before then');

/** `clause`: another clause lies between; `loose`: words that may take the period for themselves. */
export function borderBetween(list: TokenList, from: number, to: number, after: boolean): 'clause' | 'loose' | 'none' {
  let found: 'loose' | 'none' = 'none';
  for (let at = from; at < to; at += 1) {
    const word = list[at]?.text ?? '';
    if (BARRIERS.has(list[at]) || word === 'who' || (word === 'which' && tokenAt(list, at - 1)?.text !== 'at')) return 'clause';
    if (word === ',') {
      if (after && (list[at + 1]?.text ?? '').endsWith('ing')) return 'clause';
      // `closed at $131 on Tuesday, down 5%`: the same move
      if (!after && !(to - at <= 4 && UP_DOWN_OFF.has(list[at + 1]))) found = 'loose';
    }
    if (LOOSE.has(list[at]) || (after && isVerbLike(list[at]))) found = 'loose';
  }
  return found;
}

/** `profit would be low this year and its shares fell 5%`: they fell at some other time. */
export function turnsToShares(list: TokenList, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (list[at]?.text === 'and' && DETERMINERS.has(list[at + 1]) && SECURITIES.has(list[at + 2]) && isVerbLike(list[at + 3])) return true;
  return false;
}

const LOOSE = wordList('amid as because despite following ahead with that if unless due since until by for about');

/** `3% and Microsoft 2% on Tuesday`, `23 points, or 0.1%, to 17,781 on Thursday`, `10% from $6bn a year earlier`: they share what follows. */
export function isJoined(list: TokenList, { next: from }: Amount, { first: to }: Amount): boolean {
  if (to - from > 5) return false;
  // `down $1.12, and has dropped 37% this year`: a clause of its own
  if (AUXILIARIES.isWithin(list, from, to)) return false;
  for (let at = from; at < to; at += 1)
    if (['and', 'or', 'to', '(', ',', 'from', 'against', 'versus'].includes(list[at]?.text ?? '')) return true;
  return false;
}
