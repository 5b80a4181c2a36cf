import type { IsoDate } from '../../market/date.ts';
import type { Window } from '../figure.ts';
import { daysFrom } from '../words/calendar.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { changeWindow } from './change-window.ts';
import { type Period, withWindow } from './period.ts';

const BETWEEN = wordList('the close closing bell end market trading on of at last');

/** `as of Friday’s close … up 12% this year`, `this year through the close on Tuesday`: the lengths of the sentence end with that day. */
export function endedAt(list: TokenList, periods: Period[], published: IsoDate): Period[] {
  if (periods.length < 2) return periods;
  const [end, another] = periods.filter((period) => isDay(period.window) && endsBefore(list, period) !== undefined);
  const day = another === undefined ? end?.window.to : undefined;
  const ended = day === undefined ? [] : periods.filter(({ window }) => LENGTHS.has(window.type) && (window.to ?? published) === published);
  if (end === undefined || day === undefined || ended.length === 0) return periods;
  // `over the past year Alpha has gained 4% through Tuesday` tells of no Tuesday
  const isOnlyEnd = endsBefore(list, end) === 'through';
  return periods.flatMap((period) =>
    isOnlyEnd && period === end ? [] : ended.includes(period) ? [withWindow(period, upTo(period.window, day))] : [period],
  );
}

const LENGTHS: ReadonlySet<Window['type']> = new Set<Window['type']>(['ytd', 'days', 'since']);

const isDay = ({ type, from, to }: Window): boolean => (type === 'day' || type === 'on') && from !== undefined && from === to;

/** `as of`, `through`, `up to`, and what may stand between them and the day: the last of the words that say so. */
function endsBefore(list: TokenList, { first }: Period): string | undefined {
  let at = first - 1;
  while (at > 0 && first - at <= 6 && BETWEEN.has(list[at]) && !(list[at]?.text === 'of' && tokenAt(list, at - 1)?.text === 'as')) at -= 1;
  const word = list[at]?.text;
  const before = tokenAt(list, at - 1)?.text;
  return (word === 'of' && before === 'as') || word === 'through' ? word : undefined;
}

function upTo(window: Window, day: IsoDate): Window {
  if (window.type === 'ytd') return changeWindow(window, { from: `${day.slice(0, 4)}-01-01`, to: day });
  return window.type === 'days' && window.days !== undefined
    ? changeWindow(window, { from: daysFrom(day, -window.days), to: day })
    : changeWindow(window, { to: day });
}
