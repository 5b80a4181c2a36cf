import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';
import { before, LEVELS } from './before-amount.ts';
import type { Cue } from './direction.ts';
import { particle } from './direction-particles.ts';
import { directionCue } from './direction-words.ts';
import { isUnderLevel } from './off-level.ts';

/** `a 3% drop`, `3% (30 cents) lower`: the word after the amount. */
export function cueAfter(list: TokenList, amount: Amount, nextStart: number, follows: boolean): Cue | undefined {
  const bracket =
    list[amount.next]?.text === '(' ? list.findIndex((token, at) => at > amount.next && at < amount.next + 8 && token.text === ')') : -1;
  const first = bracket < 0 ? amount.next : bracket + 1;
  // `6% (about 900 cars) under last year’s level`
  if (list[first]?.text === 'under' && amount.family === 'percent' && isUnderLevel(list, first)) return { direction: 'down', at: first };
  const limit = bracket < 0 ? nextStart : list.length;
  let end = Math.min(limit, first + 6, list.length);
  for (let at = first; at < end; at += 1) {
    const token = list[at];
    // `a 12% year-on-year (YoY) rise`
    if (token?.text === '(' && list[at + 2]?.text === ')') {
      at += 2;
      end = Math.min(limit, end + 3, list.length);
      continue;
    }
    if (token === undefined || token.text === ',' || token.text === ';' || token.text === '.' || token.text === '—') return undefined;
    if (
      token.text === 'with' ||
      token.text === 'of' ||
      token.text === 'to' ||
      token.text === 'by' ||
      token.text === 'than' ||
      ELSEWHERE.has(token)
    )
      return undefined;
    if (token.text === 'on' && at === amount.next) return undefined;
    // `about 1% last fall`
    if (token.text === 'fall' && OF_SEASON.has(tokenAt(list, at - 1))) return undefined;
    if (token.text === 'or' || (token.text === 'more' && !isComparison(list, at + 1, follows))) return undefined;
    // `shrank after contracting 0.6%`, and no `4% contracting`
    const direction = token.text === 'contracting' || isJoined(list, at) ? undefined : directionCue(token);
    if (direction !== undefined && direction !== 'flat' && particle(list, at) && (!PARTICLES.has(token) || isAfterMove(list, amount, at)))
      return { direction, at };
    if (token.text === 'and' || token.text === 'from') return undefined;
  }
  return undefined;
}

/** `17% more than`, `cost 17% more.`; not `17% more cars`, and `lost 12%, then 11% more.` goes on. */
function isComparison(list: TokenList, after: number, follows: boolean): boolean {
  const word = list[after]?.text ?? '.';
  return word === 'than' || word === 'expensive' || (word === '.' && !follows);
}

/** What begins another clause, with a move of its own: `rose 0.3% after losing 12%`. */
const ELSEWHERE = wordList('as after before since while amid despite following when if which who that until although but whereas having');

/** `an off-cycle meeting`, `higher-rated bonds`, `upside-down`: half of another word; not `lower-than-expected`. */
const isJoined = (list: TokenList, at: number): boolean =>
  isDash(list[at + 1]) && list[at + 1]?.glued === true && list[at + 2]?.glued === true && list[at + 2]?.text !== 'than';

const OF_SEASON = wordList('last this next late early');

/** They say the direction of what stands right before them, but for a level: `was 2.1% up on the year`, not `to 4.2% up from 4.1%`. */
const PARTICLES = wordList('up down added');

/** `20% up front`, `a 10% down payment` */
const NO_MOVE = wordList('front for payment payments the');

function isAfterMove(list: TokenList, amount: Amount, at: number): boolean {
  if (at !== amount.next || list[at]?.text === 'added' || amount.family === 'count' || NO_MOVE.has(list[at + 1])) return false;
  if (amount.family === 'money' && amount.value >= 10_000) return false;
  return !LEVELS.has(before(list, amount));
}
