import type { Amount } from '../amounts/amount.ts';
import type { Window } from '../figure.ts';
import { AGO_OR_EARLIER, ITS, ONE_DAY, PER_CENT } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Period } from './period.ts';

/** `two weeks ago it fell 9%`: when it was, where nothing is compared (`9% lower than two weeks ago`, `below where it stood a year earlier`). */
export function isThen(list: TokenList, { first, next }: Period, amount: Amount): boolean {
  if (!AGO_OR_EARLIER.has(list[next - 1]) && !AGO_OR_EARLIER.has(list[next])) return false;
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
const ABOUT = wordList('a an the about just only nearly roughly some almost around over exactly');
const COMPARING = wordList(`${PER_CENT} per than from since on with to against versus vs at million billion trillion yoy share`);
const WHERE = soughtWords('where what level levels compared');
/** `since it began its plunge a month ago` */
const SINCE = soughtWords('since');
export const THEN: Window = { label: 'then', type: 'other', loose: true };

/** `tumbled 9% in April after the announcement`, `in July 2024 its report sent them down 15%`: when it was, and not how long it took. */
export const isEventIn = (list: TokenList, { window, first, next }: Period): boolean =>
  (window.type === 'month' || window.type === 'quarter' || window.type === 'year') &&
  window.from !== undefined &&
  window.label !== 'month' &&
  ((CAUSES.isWithin(list, next, next + 3) && !isAfterMove(list, next)) || PUSHES.isWithin(list, first, list.length) || isOfOneDay(list));
const CAUSES = soughtWords('after when following once');
const PUSHES = soughtWords('sent sending knocked drove driven pushed triggered wiped');

/** `fell 8% in November after rising 9% in October`: month after month. */
const isAfterMove = (list: TokenList, next: number): boolean =>
  list[next]?.text === 'after' && (list[next + 1]?.text ?? '').endsWith('ing') && list[next + 2]?.kind === 'number';

/** `lost 80% in the bust that followed`: a time without a date. */
export const isOfAftermath = (list: TokenList, { next }: Amount): boolean =>
  FOLLOWED.isIn(list) && list.slice(next, next + 12).some((token, at) => FOLLOWED.has(token) && list[next + at - 1]?.text === 'that');
const FOLLOWED = soughtWords('followed');

/** `ending its first day up 15% at $45`, `debuted at $20 on Nov. 4`: of the day that the share began to trade. */
export function isOfDebut(list: TokenList, { first }: Amount): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 8); at -= 1) {
    // `on its first day but has since lost 55%`
    if (GOES_ON.has(list[at])) return false;
    if (DEBUTED.has(list[at])) return first - at <= 3;
    if (ONE_DAY.has(list[at]) && list[at - 1]?.text === 'first' && ITS.has(list[at - 2])) return true;
  }
  return false;
}
const DEBUTED = wordList('debuted debuts floated');
const GOES_ON = wordList(', ; and but has have had since then');
export const DEBUT: Window = { label: 'debut', type: 'other', loose: true };

/** `their worst day since 2020`, `in a single session` */
export function isOfOneDay(list: TokenList): boolean {
  if (!ONE_DAY.isIn(list)) return false;
  return list.some(
    (token, at) =>
      ONE_DAY.has(token) &&
      (EXTREMES.has(tokenAt(list, at - 1)) || tokenAt(list, at - 1)?.text === 'one' || EXTREMES.has(tokenAt(list, at - 3))),
  );
}
const EXTREMES = wordList('worst best biggest largest steepest sharpest single');
