import type { Direction } from '../figure.ts';
import { matches, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { afterPoints, MOVED_BY } from './after-points.ts';
import type { Amount } from './amount.ts';
import { before } from './before-amount.ts';
import { cueAfter } from './direction-after.ts';
import { cueBefore } from './direction-before.ts';
import { isOffLow, isUnderLevel } from './off-level.ts';
import { isTicker } from './ticker.ts';

export interface Cue {
  readonly direction: Direction;
  /** Token index. */
  readonly at: number;
}

/** The word that says which way the amount goes: the noun after it, else the nearest verb before it, or before what is inserted from `gap` on. */
export function directionCueOf(
  list: TokenList,
  amount: Amount,
  previousEnd: number,
  nextStart: number,
  gap = amount.first,
): Cue | undefined {
  if (amount.sign !== 0) return { direction: amount.sign < 0 ? 'down' : 'up', at: amount.first };
  if (isTicker(list, amount)) return { direction: 'up', at: amount.first };
  if (matches(list, amount.next, TO_THE_GOOD) || matches(list, amount.next, IN_THE_GREEN)) return { direction: 'up', at: amount.next };
  if (matches(list, amount.next, IN_THE_RED)) return { direction: 'down', at: amount.next };
  if (isOffLow(list, amount.next) && !saysDirection(before(list, amount))) return { direction: 'up', at: amount.next };
  if (list[amount.next]?.text === 'under' && isUnderLevel(list, amount.next)) return { direction: 'down', at: amount.next };
  const after = cueAfter(list, amount, nextStart, previousEnd > 0 && !isOfSum(list, amount, previousEnd));
  // `slipped 3% ahead`, `bounced 3% off its low`: a verb before it wins; not `was 3% ahead`.
  const yields = after !== undefined && YIELDING.has(list[after.at]);
  const sure = after !== undefined && !(yields && (saysDirection(before(list, amount)) || list[after.at + 1]?.text === 'of'));
  if (sure && (after.at - amount.next <= 1 || list[amount.next]?.text === '(')) return after;
  // `Beta’s fell to 12%, and Gamma has 8%`: a state, whatever moved before it
  if (after === undefined && amount.family === 'percent' && tokenAt(list, amount.first - 1)?.text === 'has') return undefined;
  return (
    cueBefore(list, amount, previousEnd, gap) ?? after ?? afterPoints(list, amount) ?? vanishing(list, amount) ?? ofLosses(list, amount)
  );
}

/** `earned $350 million, 39% more`: more than that. */
const isOfSum = (list: TokenList, { first, unit }: Amount, previousEnd: number): boolean =>
  unit === 'percent' && tokenAt(list, first - 1)?.text === ',' && !MOVED_BY.has(tokenAt(list, previousEnd - 1));

const YIELDING = wordList('ahead off');

const TO_THE_GOOD = ['to', 'the', 'good'];

const IN_THE_GREEN = ['in', 'the', 'green'];

const IN_THE_RED = ['in', 'the', 'red'];

const VANISH = registered(BEGINS.wipe, wordList('evaporated vanished wiped erased disappeared evaporate vanish'));

/** `Upwards of $1.1tn has evaporated` */
function vanishing(list: TokenList, amount: Amount): Cue | undefined {
  for (let at = amount.next; at < Math.min(list.length, amount.next + 9); at += 1) {
    if (((list[at]?.begins ?? 0) & BEGINS.wipe) !== 0 && VANISH.has(list[at])) return { direction: 'down', at };
  }
  return undefined;
}

/** `$3.2 billion of losses` */
const ofLosses = (list: TokenList, { next, family }: Amount): Cue | undefined =>
  family === 'money' && list[next]?.text === 'of' && list[next + 1]?.text === 'losses' ? { direction: 'down', at: next + 1 } : undefined;
