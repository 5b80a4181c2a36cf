import type { Amount } from './amount.ts';
import type { Window } from './figure.ts';
import type { Period } from './period.ts';
import type { TokenList } from './tokens.ts';
import { wordList } from './word-list.ts';

/** `two weeks ago it fell 9%`: when it was, where nothing is compared (`9% lower than two weeks ago`, `below where it stood a year earlier`). */
export function isThen(list: TokenList, { first, next }: Period, amount: Amount): boolean {
  if (!AGO.has(list[next - 1]) && !AGO.has(list[next])) return false;
  let at = first - 1;
  while (at >= 0 && first - at <= 3 && ABOUT.has(list[at])) at -= 1;
  const before = list[at];
  // `fell 9% two weeks ago`
  if (at >= amount.first && at < amount.next) return true;
  return (
    before === undefined ||
    !(before.kind === 'number' || COMPARING.has(before) || WHERE.isWithin(list, at - 4, at) || SINCE.isWithin(list, at - 8, at))
  );
}
const AGO = wordList('ago earlier');
const ABOUT = wordList('a an the about just only nearly roughly some almost around over exactly');
const COMPARING = wordList('than from since on with to against versus vs at per percent % million billion trillion yoy share');
const WHERE = wordList('where what level levels compared');
/** `since it began its plunge a month ago` */
const SINCE = wordList('since');
export const THEN: Window = { label: 'then', type: 'other', loose: true };
