import type { Amount } from '../amounts/amount.ts';
import { isUnderLevel } from '../amounts/off-level.ts';
import { type Moved, PREPOSITIONS, type Reader, TIMES } from '../subjects/phrase-head.ts';
import { JOINTS } from '../subjects/verb-subject.ts';
import { MONTHS } from '../words/negatives.ts';
import { isDash, isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { EXPECTATIONS } from './beaten-by.ts';
import { COMPARATIVES, OTHER_COMPARATIVES } from './noun-behind.ts';

/** `54% above its issue price`, `20% below targets`: how far from something else, unless from the close or a peak. */
export function distance({ list }: Reader, amount: Amount): Moved | undefined {
  const word = list[amount.next]?.text ?? '';
  const than = (COMPARATIVES.has(word) || OTHER_COMPARATIVES.has(word)) && list[amount.next + 1]?.text === 'than';
  if (!than && word === 'ahead' && list[amount.next + 1]?.text === 'of') return beaten(list, amount.next + 2);
  if (!than && (!AWAY.has(list[amount.next]) || (word === 'under' && !isUnderLevel(list, amount.next)))) return undefined;
  let noun = '';
  for (let at = amount.next + (than ? 2 : 1); at < amount.next + 10; at += 1) {
    const token = list[at];
    if (token?.kind === 'number' || isPossessive(token) || (isDash(token) && token?.glued)) continue;
    if (token?.text === '.' && MONTHS.has(tokenAt(list, at - 1))) continue;
    if (token?.kind !== 'word' || PREPOSITIONS.has(token) || JOINTS.has(token)) break;
    if (NEAR.has(token)) return undefined;
    noun = token.text;
  }
  return noun === '' || TIMES.hasWord(noun) ? undefined : { of: 'other', noun: `${than ? `${word} than` : word} ${noun}` };
}

/** `12% ahead of expectations`; `3% ahead of results` says when. */
function beaten(list: TokenList, from: number): Moved | undefined {
  for (let at = from; at < from + 4; at += 1)
    if (EXPECTATIONS.has(list[at])) return { of: 'other', noun: `ahead of ${list[at]?.text ?? ''}` };
  return undefined;
}

const AWAY = wordList('above below beneath under');

/** Where a session began, a peak, a time: a distance from them is a move. */
const NEAR = wordList(
  'close closing finish settlement peak high highs low lows record summit top all-time ago earlier before previous where monday tuesday wednesday thursday friday',
);
