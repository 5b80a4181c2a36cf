import type { IsoDate } from '../../market/date.ts';
import { daysFrom, daysSinceWeekday, weekdayNumber } from '../words/calendar.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { type WordList, wordList } from '../words/word-list.ts';
import type { Period } from './period.ts';
import { readDate } from './period-days.ts';

/** What joins the two days. A map: a word of the text may be called as what every object has is, `constructor`. */
const JOINTS: ReadonlyMap<string, WordList> = new Map([
  ['between', wordList('and')],
  ['from', wordList('to through until')],
]);

/**
 * `between Oct. 29 and Tuesday`, `from Nov. 3 to Nov. 14`: from one named day to another, or from the close before; the text says of neither
 * end which hour of it is meant. Undefined where no two days stand there.
 */
export function readStretch(list: TokenList, at: number, published: IsoDate | undefined): Period | undefined {
  const joint = JOINTS.get(tokenAt(list, at - 1)?.text ?? '');
  if (joint === undefined || published === undefined) return undefined;
  const first = dayAt(list, at, published);
  if (first === undefined || !joint.has(list[first.next])) return undefined;
  const last = dayAt(list, first.next + 1, published);
  if (last === undefined || last.day <= first.day || isPossessive(list[last.next])) return undefined;
  const label = `${first.day} to ${last.day}`;
  return { first: at - 1, next: last.next, window: { label, type: 'since', from: first.day, to: last.day, loose: true }, role: 'span' };
}

function dayAt(list: TokenList, at: number, published: IsoDate): { readonly day: IsoDate; readonly next: number } | undefined {
  const token = list[at];
  if (token?.capital !== true) return undefined;
  const weekday = weekdayNumber(token.text);
  if (weekday >= 0) return { day: daysFrom(published, -daysSinceWeekday(published, weekday)), next: at + 1 };
  const date = readDate(list, at, published, true);
  const day = date?.window.type === 'on' || date?.window.type === 'day' ? date.window.from : undefined;
  return date === undefined || day === undefined ? undefined : { day, next: date.next };
}
