import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';
import type { Cue } from './direction.ts';
import { directionCue } from './direction-words.ts';

export const MOVED_BY = wordList('points point % percent cent');
const FINE = wordList('cents pence');

/** `finished 1.57% or almost 82 points lower`, `closed 274 points, or 0.6 per cent, lower`, `3.1%, or 12 pence, lower`: both did. */
export function afterPoints(list: TokenList, { first, next }: Amount): Cue | undefined {
  const pause = list[next]?.text === ',' ? 1 : 0;
  const isSecond =
    pause > 0 && tokenAt(list, first - 1)?.text === 'or' && (tokenAt(list, first - 2)?.text === ',' || isPausedAt(list, next));
  if (!isSecond && list[next + pause]?.text !== 'or') return undefined;
  for (let at = isSecond ? next - 1 : next + pause + 1; at < next + 9; at += 1) {
    if (!(MOVED_BY.has(list[at]) || FINE.has(list[at])) || list[at + 1]?.text === 'cent') continue;
    const after = (pause > 0 && list[at + 1]?.text === ',') || isPausedAt(list, at + 1) ? at + 2 : at + 1;
    const direction = directionCue(list[after]);
    return direction === undefined ? undefined : { direction, at: after };
  }
  return undefined;
}

/** `ended 0.28% or 70.6 points, lower at 25,057` */
const isPausedAt = (list: TokenList, pause: number): boolean => list[pause]?.text === ',' && list[pause + 2]?.text === 'at';
