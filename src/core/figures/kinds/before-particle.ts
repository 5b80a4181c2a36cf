import { isFiniteVerb } from '../names/clause.ts';
import { head, type Moved, type Reader, TIMES } from '../subjects/phrase-head.ts';
import { clauseSubject, JOINTS, subjectOf } from '../subjects/verb-subject.ts';
import { isAdverb } from '../words/adverbs.ts';
import { MONTHS } from '../words/negatives.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { FILLERS } from './move-words.ts';

/** `closed 3% higher`, `ended Tuesday down 3%`, `sent Nvidia down 3%`, `Nvidia, up 3%,`. */
export function withParticle(reader: Reader, particle: number): Moved {
  const { list } = reader;
  let at = particle - 1;
  while (at >= 0 && particle - at < 8 && (isFilling(list, at) || isTimeWord(list, at))) at -= 1;
  const word = tokenAt(list, at)?.text ?? '';
  if (word === ',' || word === '—' || word === '(' || word === '–') {
    const before = head(reader, at - 1, 0);
    // `Nvidia, up 3%, …`; `the company led gains, up 3%`; `led by banks, up 3%`
    if (before.of === 'other' && isLedBy(list, at)) return before;
    return before.of === 'itself' && before.name !== undefined ? before : clauseSubject(reader, at, 0);
  }
  if (isFiniteVerb(list, at)) return subjectOf(reader, at, undefined, 0);
  if (JOINTS.has(tokenAt(list, at))) return clauseSubject(reader, at, 0);
  return head(reader, at, 0);
}

function isLedBy(list: TokenList, pause: number): boolean {
  for (let at = pause - 2; at >= Math.max(1, pause - 6) && list[at]?.kind === 'word'; at -= 1)
    if (list[at]?.text === 'by') return LED.has(list[at - 1]);
  return false;
}

const LED = wordList('led headed topped paced lifted helped driven');

const isFilling = (list: TokenList, at: number): boolean => {
  const word = list[at]?.text ?? '';
  if (word === 'been' || word === 'being') return true;
  return FILLERS.has(list[at]) || (isAdverb(list[at]) && !isFiniteVerb(list, at));
};

const isTimeWord = (list: TokenList, at: number): boolean => {
  const word = list[at]?.text ?? '';
  return TIMES.has(list[at]) || word === 'on' || word === 'in' || MONTHS.has(list[at]) || word === 'late' || word === 'early';
};
