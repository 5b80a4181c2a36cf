import { TIME_UNITS } from './negatives.ts';
import type { Token } from './tokens.ts';

const PREPOSITIONS = new Set(['in', 'of', 'at', 'on']);
const PARTS = new Set(['late', 'early', 'mid']);
const DEICTIC = new Set(['last', 'this']);

/** Where a place or a time ends that stands between a name and its verb: `Apple in China`, `on Tuesday`, `in late March`, `last week`, `at one point`. */
export function afterPlace(list: readonly Token[], at: number, limit: number): number | undefined {
  const word = list[at]?.text ?? '';
  if (DEICTIC.has(word)) return TIME_UNITS.has(list[at + 1]?.text ?? '') ? at + 2 : undefined;
  if (!PREPOSITIONS.has(word)) return undefined;
  if (word === 'at' && list[at + 1]?.text === 'one') return at + 3;
  const second = list[at + 1]?.text ?? '';
  const first = second === 'the' || PARTS.has(second) ? at + 2 : at + 1;
  if (word === 'in' && list[first]?.kind === 'number') return first + 1;
  if (list[first]?.capital !== true) return undefined;
  // `Cocoa in New York`, `on the London Metal Exchange`
  let next = first + 1;
  while (next < first + 5 && next < limit && list[next]?.capital === true) next += 1;
  return next;
}
