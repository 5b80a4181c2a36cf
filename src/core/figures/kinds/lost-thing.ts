import type { Amount } from '../amounts/amount.ts';
import { PREPOSITIONS } from '../names/clause.ts';
import { TIMES } from '../subjects/phrase-head.ts';
import { isAdverb } from '../words/adverbs.ts';
import { INDEFINITE } from '../words/shared-words.ts';
import { isDash, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

const JOINTS = wordList('and or but while as after when because amid');
const WINNING = wordList('won secured got negotiated');

/** `lost a 9% rebate`, `won a 9% price rise`: what a firm lost or gained is a thing of so many per cent, and no part of its price. Its noun. */
export function lostThing(list: TokenList, { first, next, unit }: Amount): string | undefined {
  if (unit !== 'percent' || !INDEFINITE.has(tokenAt(list, first - 1))) return undefined;
  const verb = tokenAt(list, first - 2);
  const thing = list[next];
  if (list[next]?.text === 'price' && WINNING.has(verb)) return 'prices';
  if (!saysDirection(verb) || thing?.kind !== 'word' || thing.capital || isDash(list[next + 1])) return undefined;
  if (PREPOSITIONS.has(thing) || JOINTS.has(thing) || TIMES.has(thing) || isAdverb(thing)) return undefined;
  // `lost a 9% of`, `added a 9% weekly gain`
  return saysDirection(thing) || saysDirection(list[next + 1]) ? undefined : thing.text;
}
