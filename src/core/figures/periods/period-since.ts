import type { IsoDate } from '../../market/date.ts';
import { DETERMINERS } from '../subjects/phrase-head.ts';
import { capitalized, daysFrom, daysSinceWeekday, weekdayNumber } from '../words/calendar.ts';
import { MONTHS } from '../words/negatives.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import type { Period } from './period.ts';
import { readDate } from './period-days.ts';

/** `the worst day since October`, `not this slow since 2023`: no start of a move. */
const SUPERLATIVE =
  /^(?:most|worst|best|first|record|highest|lowest|level|levels|close|finish|time|slow|low|high|much|day|week|month|quarter|reading|unseen|seen)$|[^r]est$/;

/** `since April`, `since Oct. 10`, `since Friday`, `since 2023`, `since the previous close`. */
export function readSince(list: TokenList, at: number, published: IsoDate | undefined): Period | undefined {
  // `off a quarter since May` is a part of it, `the worst quarter since May` a time
  const isPart = tokenAt(list, at - 1)?.text === 'quarter' && tokenAt(list, at - 2)?.text === 'a';
  for (let back = 1; back <= 3 && !isPart; back += 1) if (SUPERLATIVE.test(tokenAt(list, at - back)?.text ?? '')) return undefined;
  const mid = list[at + 1]?.text === 'mid' && isDash(list[at + 2]);
  const next = mid ? at + 3 : ['late', 'early', 'mid', 'the', 'last', 'about'].includes(list[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const token = list[next];
  if (token === undefined) return readEvent(list, at);
  const close = token.text === 'previous' || token.text === 'close' || token.text === 'closing';
  if (close) return { first: at, next: next + 2, window: { label: 'day', type: 'day', days: 1 }, role: 'span' };
  if (token.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text))
    return {
      first: at,
      next: next + 1,
      window: { label: `since ${token.text}`, type: 'since', from: `${token.text}-01-01`, loose: true },
      role: 'span',
    };
  const weekday = token.capital ? weekdayNumber(token.text) : -1;
  if (weekday >= 0 && published !== undefined)
    return {
      first: at,
      next: next + 1,
      window: {
        label: `since ${capitalized(token.text)}`,
        type: 'since',
        from: daysFrom(published, -(daysSinceWeekday(published, weekday) || 7)),
      },
      role: 'span',
    };
  if (!token.capital || !MONTHS.has(token)) return readEvent(list, at);
  const date = readDate(list, next, published, true);
  if (date?.window.type === 'on' && date.window.from !== undefined)
    return {
      first: at,
      next: date.next,
      window: { label: `since ${date.window.from}`, type: 'since', from: date.window.from },
      role: 'span',
    };
  const label = `since ${capitalized(token.text)}`;
  const from = date?.window.from;
  return {
    first: at,
    next: date?.next ?? next + 1,
    window: from === undefined ? { label, type: 'since', loose: true } : { label, type: 'since', from, loose: true },
    role: 'span',
  };
}

/** `since the filing`, `since then`, `has gained 6% since.`: from a day that the words do not tell. */
function readEvent(list: TokenList, at: number): Period | undefined {
  const token = list[at + 1];
  if (token === undefined || token.kind === 'sign')
    return { first: at, next: at + 1, window: { label: 'since then', type: 'since', loose: true }, role: 'span' };
  if (token?.kind !== 'word') return undefined;
  const noun = DETERMINERS.has(token) ? list[at + 2] : token;
  if (noun?.kind !== 'word') return undefined;
  return {
    first: at,
    next: at + 2,
    window: { label: noun === token ? 'since then' : `since ${noun.text}`, type: 'since', loose: true },
    role: 'span',
  };
}
