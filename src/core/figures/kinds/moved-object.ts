import type { Amount } from '../amounts/amount.ts';
import { directionCue } from '../amounts/direction-words.ts';
import { DETERMINERS, head, type Moved, PREPOSITIONS, type Reader, TIMES } from '../subjects/phrase-head.ts';
import { isParticle } from '../subjects/verb-subject.ts';
import { isAdverb } from '../words/adverbs.ts';
import { INDEFINITE, OF_OWN } from '../words/shared-words.ts';
import { isDash, isPossessive } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { CHARGES } from './charged.ts';
import { FILLERS, MOVE_NOUNS } from './move-words.ts';

/** `cut prices by 6%`, `grew deposits 5%`: what stands between the verb and the amount moved. */
export function objectOf(reader: Reader, verb: number, amount: Amount): Moved | undefined {
  const { list } = reader;
  if (isParticle(list[verb]?.text ?? '')) return undefined;
  let last = -1;
  for (let at = verb + 1; at < amount.first; at += 1) {
    const token = list[at];
    if (token === undefined || token.kind !== 'word') {
      if (token !== undefined && (isPossessive(token) || isDash(token))) continue;
      break;
    }
    if (last < 0 && PREPOSITIONS.has(token) && token.text !== 'by') return undefined;
    if (FILLERS.has(token) || isAdverb(token) || DETERMINERS.has(token) || TIMES.has(token)) {
      if (token.text === 'by' || token.text === 'to') break;
      continue;
    }
    if (PREPOSITIONS.has(token) || token.text === 'and') break;
    if (directionCue(token) !== undefined || MOVE_NOUNS.has(token)) continue;
    last = at;
  }
  if (last < 0 || NO_OBJECTS.has(list[last])) return undefined;
  // `rose an impressive 12%`
  if (last === amount.first - 1 && INDEFINITE.has(list[last - 1])) return undefined;
  // `lifted the price of its cars 3%`
  if (CHARGES.has(list[last]) && list[last + 1]?.text === 'of' && OF_OWN.has(list[last + 2])) {
    const noun = list[last]?.text ?? '';
    // `price` alone would be that of the share
    return { of: 'other', noun: noun === 'price' ? 'prices' : noun };
  }
  return head(reader, last, 0);
}

const NO_OBJECTS = wordList('back away out ground on');
