import { TIME_UNITS } from './negatives.ts';
import type { TokenList } from './tokens.ts';
import { wordList } from './word-list.ts';

const PREPOSITIONS = wordList('in of at on');
const PARTS = wordList('late early mid');
const DEICTIC = wordList('last this');

/** Where a place or a time ends that stands between a name and its verb: `Apple in China`, `on Tuesday`, `in late March`, `last week`, `at one point`. */
export function afterPlace(list: TokenList, at: number, limit: number): number | undefined {
  const word = list[at]?.text ?? '';
  if (DEICTIC.has(list[at])) return TIME_UNITS.has(list[at + 1]) ? at + 2 : undefined;
  // `Alpha late Tuesday said`
  if (PARTS.has(list[at])) return list[at + 1]?.capital === true ? at + 2 : undefined;
  if (!PREPOSITIONS.has(list[at])) return undefined;
  if (word === 'at' && list[at + 1]?.text === 'one') return at + 3;
  const second = list[at + 1]?.text ?? '';
  const first = second === 'the' || PARTS.has(list[at + 1]) ? at + 2 : at + 1;
  if (word === 'in' && list[first]?.kind === 'number') return first + 1;
  if (list[first]?.capital !== true) return undefined;
  // `Cocoa in New York`, `on the London Metal Exchange`
  let next = first + 1;
  while (next < first + 5 && next < limit && list[next]?.capital === true) next += 1;
  return next;
}
