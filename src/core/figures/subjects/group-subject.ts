import { isFiniteVerb } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { UP_DOWN_OFF } from '../words/shared-words.ts';
import { isDash, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

const LED = wordList('led headed topped paced dragged fronted spearheaded');

/**
 * Whose a move is that only seems to be of the name before its verb: `chip stocks led by Alpha and Beta fell 9%`, `ten of them, Alpha among them, fell 9%`, `the
 * index ex-Alpha rose 9%`. Of the group that the name is part of, or is left out of.
 */
export function groupOf(list: TokenList, name: Name): Referent | undefined {
  const before = tokenAt(list, name.first - 1);
  if (list[name.next]?.text === 'among' && list[name.next + 1]?.text === 'them') return referentOf('group', 'market');
  if (isDash(before) && tokenAt(list, name.first - 2)?.text === 'ex') return referentOf(`all but ${name.subject}`, 'market');
  const by = before?.text === 'and' ? beforeJoined(list, name.first - 2) : name.first - 1;
  if (tokenAt(list, by)?.text !== 'by' || !LED.has(tokenAt(list, by - 1)) || !isFollowedByVerb(list, name.next)) return undefined;
  const noun = tokenAt(list, by - 2)?.text === ',' ? by - 3 : by - 2;
  const group = tokenAt(list, noun);
  if (name.instrument === undefined || group === undefined || (group.capital && noun > 0) || isVerbLike(group)) return undefined;
  return group.kind === 'word' && !saysDirection(group) ? referentOf(group.text, 'market') : undefined;
}

/** `led by Alpha Corp. and Beta`: what stands before the name that ends there. */
function beforeJoined(list: TokenList, end: number): number {
  let at = end;
  while (at > end - LONGEST && list[at]?.capital === true) at -= 1;
  return at;
}
const LONGEST = 4;

/** `led by Alpha, fell`; not `led by Alpha, up 9%`. */
function isFollowedByVerb(list: TokenList, next: number): boolean {
  const verb = list[next]?.text === ',' ? next + 1 : next;
  return isFiniteVerb(list, verb) && !UP_DOWN_OFF.has(list[verb]);
}
