import type { Amount } from '../amounts/amount.ts';
import type { Name } from '../names/names.ts';
import { DETERMINERS, type Moved } from '../subjects/phrase-head.ts';
import { subjectOf } from '../subjects/verb-subject.ts';
import { isAdverb } from '../words/adverbs.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { FILLERS } from './moved.ts';

/** `Alpha has doubled since April`; of `has doubled its dividend` and `has doubled output` it is what follows. */
export function multipliedBy(list: TokenList, names: readonly Name[], { first, next }: Amount): Moved {
  // `tripled in size`
  const after = list[next]?.text === 'in' && SIZES.has(list[next + 1]) ? list[next + 1] : list[next];
  const isObject = after?.kind === 'word' && !AFTER_VERB.has(after) && !isAdverb(after);
  if (isObject) return { of: 'other', noun: (DETERMINERS.has(after) ? list[next + 1] : after)?.text ?? '' };
  let verb = first;
  while (FILLERS.has(tokenAt(list, verb - 1))) verb -= 1;
  return subjectOf({ list, names }, verb, undefined, 0);
}
const SIZES = wordList('size number numbers length volume importance popularity strength weight');
const AFTER_VERB = wordList(
  'since in over from to on during after before and but so year while this last as amid within by for at when again between following because thanks with through',
);
