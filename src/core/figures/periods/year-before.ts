import { wordSet } from '../../word-set.ts';
import { AGO } from '../words/shared-words.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Period } from './period.ts';

/** `$326.8 million, or $3.68 per share, a year earlier`: nothing but the same amount again stands between. */
export function isRightAfter(list: TokenList, from: number, to: number): boolean {
  if (to - from <= 1) return true;
  if (to - from > 9) return false;
  for (let at = from; at < to; at += 1) {
    const token = list[at];
    if (token?.kind !== 'number' && !AGAIN_IN.has(token)) return false;
  }
  return true;
}

const AGAIN_IN = wordList(
  ', or per a in for the during at share loss profit cents cent pence apiece each diluted $ € £ ¥ ( ) million billion bn mn m',
);

/** `A year ago it earned $2 billion`, `in the same quarter last year`; not `year over year`. */
export const isThatOfBefore = (list: TokenList, { first, next }: Period): boolean =>
  AGO.has(list[next - 1]) || BEFORE_THIS.has(list[first]?.text ?? '');

const BEFORE_THIS = wordSet('same prior previous');

/** `the year-earlier figure`: what is told of something else. */
export const isOfOtherSum = (list: TokenList, period: Period): boolean =>
  period.role === 'from' && isDash(tokenAt(list, period.next - 2)) && list[period.next]?.kind === 'word' && isThatOfBefore(list, period);
