import { wordSet } from '../../word-set.ts';
import { DETERMINERS, REVISED } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';

/** `pushes the fee up to $70`, `revised growth in May up to 2%`; not `brings up to $70`, `sends the owners up to $70` */
export const isPushedUp = (list: TokenList, last: number): boolean =>
  [1, 2, 3].some((back) => PUSHES.has(tokenAt(list, last - back)?.text ?? '') && DETERMINERS.has(list[last - back + 1])) ||
  [0, 1, 2, 3, 4, 5].some((back) => REVISED.has(tokenAt(list, last - back)) && !DETERMINERS.has(tokenAt(list, last - back - 1)));
const PUSHES = wordSet('bump bumps bumped push pushes pushed pushing drive drives drove lift lifts lifted');
