import type { IsoDate } from '../market/date.ts';
import { wordSet } from '../word-set.ts';
import {
  dayOf,
  daysFrom,
  daysSinceWeekday,
  isSoon,
  latestDay,
  monthNumber,
  monthsFrom,
  WEEKDAYS,
  weekdayNumber,
  yearOfMonth,
} from './calendar.ts';
import { changeWindow } from './change-window.ts';
import type { Window } from './figure.ts';
import { MONTHS } from './negatives.ts';
import { readNumber } from './numbers.ts';
import { readPhrase } from './period-phrases.ts';
import { isDash, isPossessive, type Token, tokenAt } from './tokens.ts';
import { BEGINS, registered } from './vocabulary.ts';

/** A period that a sentence names: `tokens[first]` up to, not including, `tokens[next]`. */
export interface Period {
  readonly first: number;
  readonly next: number;
  readonly window: Window;
  /** `peak`: measured from a peak; `same`: the period spoken of before; `from`: where a comparison starts. */
  readonly role: 'span' | 'peak' | 'same' | 'from';
}

const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['hours', 1 / 24],
  ['day', 1],
  ['days', 1],
  ['session', 1],
  ['sessions', 1],
  ['week', 7],
  ['weeks', 7],
  ['month', 30],
  ['months', 30],
  ['quarter', 91],
  ['quarters', 91],
  ['year', 365],
  ['years', 365],
]);
/** Before a length they make it the time in which something moved. */
const WITHIN = wordSet('in over within during past last previous preceding prior trailing for since');
const FILLERS = wordSet('the just only about nearly roughly a its past last');
const EARLIER = wordSet('ago earlier before back');
/** `for the week through Wednesday`, `for the month to Nov. 14`: the length, up to that day. */
function endingOn(list: readonly Token[], period: Period, published: IsoDate | undefined): Period {
  const { window, next } = period;
  const token = list[next + 1];
  if (published === undefined || window.days === undefined || window.days < 5 || !ENDS.has(list[next]?.text ?? '') || !token?.capital)
    return period;
  const weekday = weekdayNumber(token.text);
  const date = weekday >= 0 ? undefined : readDate(list, next + 1, published, true);
  const day =
    weekday >= 0 ? daysFrom(published, -daysSinceWeekday(published, weekday)) : date?.window.type === 'on' ? date.window.to : undefined;
  if (day === undefined) return period;
  return { ...period, next: date?.next ?? next + 2, window: { ...window, from: daysFrom(day, -window.days), to: day } };
}

/** After a joined length: `two-day loss`, `30-day return`. */
const MOVES = wordSet(
  'loss losses gain gains drop slide fall decline rise rally slump rout selloff sell-off advance jump return change performance stretch span run period move high-to-low profit profits sales revenue revenues earnings results income',
);
/** `the worst day since October`, `not this slow since 2023`: no start of a move. */
const SUPERLATIVE =
  /^(?:most|worst|best|first|record|highest|lowest|level|levels|close|finish|time|slow|low|high|much|day|week|month|quarter|reading|unseen|seen)$|[^r]est$/;
const PEAKS = wordSet('peak high record summit top highs peaks low lows trough zenith all-time');
const LAUNCH = wordSet('launch listing debut ipo inception start');
/** A date after one of these is not when the move happened. */
const AHEAD = wordSet('since by until till through due before ahead next from to between of expiring maturing delivery leading early late');

const FALLS_DUE = wordSet('due maturing mature matures expiring expire expires');

registered(BEGINS.period, ['since', 'from', 'below', 'beneath', 'of', 'off', ...MONTHS, ...WEEKDAYS]);

/** The periods that a sentence names, in order; read once for all its amounts. */
export function readPeriods(list: readonly Token[], published: IsoDate | undefined): Period[] {
  const found: Period[] = [];
  for (let at = 0; at < list.length; ) {
    const token = list[at];
    if (token === undefined) break;
    const period = (token.begins & (BEGINS.period | BEGINS.number)) === 0 ? undefined : read(list, at, token, published);
    if (period !== undefined) found.push(period);
    at = period?.next ?? at + 1;
  }
  return found;
}

function read(list: readonly Token[], at: number, token: Token, published: IsoDate | undefined): Period | undefined {
  const phrase = readPhrase(list, at, published);
  if (phrase !== undefined) return endingOn(list, phrase, published);
  if (token.kind === 'number') return readLength(list, at, published) ?? readYear(list, at, token);
  if (
    token.text === 'since' ||
    token.text === 'from' ||
    token.text === 'below' ||
    token.text === 'beneath' ||
    token.text === 'of' ||
    token.text === 'off'
  )
    return readPeak(list, at, published) ?? (token.text === 'since' ? readSince(list, at, published) : undefined);
  const day = token.capital ? (readWeekday(list, at, token, published) ?? readDate(list, at, published)) : undefined;
  return day ?? ((token.begins & BEGINS.number) === 0 ? undefined : readLength(list, at, published));
}

/** `over the past 30 days`, `18 months`, `two-day loss`, `three weeks ago`; not `10-year note`, `52-week high`, `two days of gains`. */
function readLength(list: readonly Token[], at: number, published: IsoDate | undefined): Period | undefined {
  const dash = isDash(list[at + 1]);
  const unitAt = dash ? at + 2 : list[at + 1]?.text === 'straight' || list[at + 1]?.text === 'trading' ? at + 2 : at + 1;
  const unit = list[unitAt]?.text ?? '';
  const each = LENGTHS.get(unit);
  if (each === undefined) return undefined;
  const number = readNumber(list, at);
  if (number === undefined || number.next !== at + 1 || number.form === 'fraction' || !(number.value > 0 && number.value <= 1000))
    return undefined;
  const after = list[unitAt + 1]?.text ?? '';
  let before = at - 1;
  while (before > at - 4 && FILLERS.has(tokenAt(list, before)?.text ?? '') && !WITHIN.has(tokenAt(list, before)?.text ?? '')) before -= 1;
  const earlier = EARLIER.has(after);
  if (!(earlier || (dash ? MOVES.has(after) : WITHIN.has(tokenAt(list, before)?.text ?? '') && after !== 'of'))) return undefined;
  const days = Math.round(number.value * each);
  if (days === 0) return undefined;
  const window: Window = { label: lengthLabel(number.value, unit, dash), type: days === 1 ? 'day' : 'days', days };
  return { first: at, next: unitAt + 1, window: ending(window, published), role: earlier ? 'from' : 'span' };
}

function lengthLabel(value: number, unit: string, dash: boolean): string {
  if (unit === 'hours') return value === 24 ? 'day' : `${value}h`;
  const plural = unit.endsWith('s') || value === 1 ? unit : `${unit}s`;
  if (!plural.startsWith('day')) return `${value} ${plural}`;
  // A two-day loss is one of two sessions.
  return dash && value <= 5 ? `${value} sessions` : `${value}d`;
}

const ending = (window: Window, published: IsoDate | undefined): Window =>
  published === undefined || window.days === undefined || window.type === 'day'
    ? window
    : changeWindow(window, { from: daysFrom(published, -window.days), to: published });

/** `from its October peak`, `below the high set in September`, `since launch`: measured from an extreme. */
function readPeak(list: readonly Token[], at: number, published: IsoDate | undefined): Period | undefined {
  for (let next = at + 1; next < Math.min(list.length, at + 8); next += 1) {
    const token = list[next];
    if (token === undefined || token.text === ',' || token.text === ';') return undefined;
    if (token.text === '.' && !MONTHS.has(tokenAt(list, next - 1)?.text ?? '')) return undefined;
    const peak = PEAKS.has(token.text);
    if (!peak && !(LAUNCH.has(token.text) && list[at]?.text !== 'of' && list[at]?.text !== 'below')) continue;
    if ((list[at]?.text === 'of' || list[at]?.text === 'off') && !peak) return undefined;
    return { first: at, next: next + 1, window: peakWindow(list, at, next, published), role: list[at]?.text === 'since' ? 'span' : 'peak' };
  }
  return undefined;
}

/** The month that the words around a peak name bounds it; without one nobody knows how far back it lies. */
function peakWindow(list: readonly Token[], at: number, peak: number, published: IsoDate | undefined): Window {
  let month = 0;
  let written = '';
  for (let next = at + 1; next < Math.min(list.length, peak + 9) && month === 0; next += 1) {
    const token = list[next];
    if (next > peak && (token?.text === ',' || token?.text === ';' || token?.text === 'and')) break;
    if (token?.capital === true && MONTHS.has(token.text)) {
      month = monthNumber(token.text);
      const day = next < peak && list[next + 1]?.text === '.' ? list[next + 2] : list[next + 1];
      written = day?.kind === 'number' && next < peak ? ` ${day.text}` : '';
    } else if (token?.text === 'last' && list[next + 1]?.text === 'month' && published !== undefined) {
      month = ((Number(published.slice(5, 7)) + 10) % 12) + 1;
    }
  }
  const noun = list[peak]?.text.replace(/s$/, '') ?? 'peak';
  if (month === 0) return { label: `since ${noun}`, type: 'since', loose: true };
  const name = SHORT_MONTHS[month - 1] ?? '';
  const label = written === '' ? `since ${name} ${noun}` : `since ${name}${IN_FULL.has(name) ? '' : '.'}${written} ${noun}`;
  if (published === undefined) return { label, type: 'since', loose: true };
  return { label, type: 'since', from: monthsFrom(yearOfMonth(published, month), month)[0], to: published, loose: true };
}
const IN_FULL = new Set(['March', 'April', 'May', 'June', 'July']);
const SHORT_MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `since April`, `since Oct. 10`, `since Friday`, `since 2023`, `since the previous close`. */
function readSince(list: readonly Token[], at: number, published: IsoDate | undefined): Period | undefined {
  for (let back = 1; back <= 3; back += 1) if (SUPERLATIVE.test(tokenAt(list, at - back)?.text ?? '')) return undefined;
  const mid = list[at + 1]?.text === 'mid' && isDash(list[at + 2]);
  const next = mid ? at + 3 : ['late', 'early', 'mid', 'the', 'last', 'about'].includes(list[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const token = list[next];
  if (token === undefined) return undefined;
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
  if (!token.capital || !MONTHS.has(token.text)) return readEvent(list, at);
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

/** `since the filing`, `since then`: from a day that the words do not tell. */
function readEvent(list: readonly Token[], at: number): Period | undefined {
  const token = list[at + 1];
  if (token?.kind !== 'word') return undefined;
  const noun = DETERMINERS.has(token.text) ? list[at + 2] : token;
  if (noun?.kind !== 'word') return undefined;
  return {
    first: at,
    next: at + 2,
    window: { label: noun === token ? 'since then' : `since ${noun.text}`, type: 'since', loose: true },
    role: 'span',
  };
}
const DETERMINERS = wordSet('the its their his a an');

/** `on Tuesday`: the last such day up to the publication. A weekday that would lie five days back or more is one to come, unless `last`. */
function readWeekday(list: readonly Token[], at: number, token: Token, published: IsoDate | undefined): Period | undefined {
  const weekday = weekdayNumber(token.text);
  if (weekday < 0) return undefined;
  const before = tokenAt(list, at - 1)?.text ?? '';
  if (before === 'next' || before === 'until' || before === 'by' || before === 'due') return undefined;
  if (published === undefined) return { first: at, next: at + 1, window: { label: 'day', type: 'day', days: 1 }, role: 'span' };
  const back = daysSinceWeekday(published, weekday);
  if (back >= 5 && before !== 'last') return undefined;
  // `for the week through Wednesday`: its end, and not a day of its own
  if (ENDS.has(before) && isOfLength(list, at - 2)) return undefined;
  const day = daysFrom(published, -back);
  const since = sinceBefore(list, at, at + 1);
  if (since >= 0)
    return { first: since, next: at + 1, window: { label: `since ${capitalized(token.text)}`, type: 'since', from: day }, role: 'span' };
  return { first: at, next: at + 1, window: { label: 'day', type: 'day', days: 1, from: day, to: day }, role: 'span' };
}

/** `Nov. 11, 2025`, `November 19`, `in October`, `April 2025`. */
function readDate(list: readonly Token[], at: number, published: IsoDate | undefined, plain = false): Period | undefined {
  const token = list[at];
  if (token === undefined || !MONTHS.has(token.text)) return undefined;
  const before = tokenAt(list, at - 1)?.text ?? '';
  // `the quarter ended Sept. 30`: its end, and not a day of its own
  if (!plain && (before === 'ended' || before === 'ending') && isOfLength(list, at - 2)) return undefined;
  if (!plain && (AHEAD.has(before) || (before === 'in' && FALLS_DUE.has(tokenAt(list, at - 2)?.text ?? '')))) return undefined;
  const month = monthNumber(token.text);
  let next = list[at + 1]?.text === '.' ? at + 2 : at + 1;
  const number = list[next]?.kind === 'number' ? Number(list[next]?.text) : 0;
  if (Number.isInteger(number) && number >= 1 && number <= 31) {
    next += 1;
    const yearAt = list[next]?.text === ',' ? next + 1 : next;
    const stated = /^(?:19|20)\d\d$/.test(list[yearAt]?.text ?? '') ? Number(list[yearAt]?.text) : null;
    if (stated !== null) next = yearAt + 1;
    // `due to report on Nov. 13`, before that day
    else if (!plain && published !== undefined && isSoon(published, month, number)) return undefined;
    const day = stated !== null ? dayOf(stated, month, number) : published === undefined ? null : latestDay(published, month, number);
    if (day === null) return undefined;
    const since = plain ? -1 : sinceBefore(list, at, next);
    if (since >= 0) return { first: since, next, window: { label: `since ${day}`, type: 'since', from: day }, role: 'span' };
    const window: Window =
      day === published ? { label: 'day', type: 'day', days: 1, from: day, to: day } : { label: day, type: 'on', from: day, to: day };
    return { first: at, next, window, role: 'span' };
  }
  const name = capitalized(token.text);
  if (number >= 1900 && number <= 2100) {
    const [from, to] = monthsFrom(number, month);
    return { first: at, next: next + 1, window: { label: `${name} ${number}`, type: 'month', from, to }, role: 'span' };
  }
  if (!plain && before !== 'in' && before !== 'during') return undefined;
  if (published === undefined) return { first: at, next: at + 1, window: { label: name, type: 'month', loose: true }, role: 'span' };
  const [from, to] = monthsFrom(yearOfMonth(published, month), month);
  return { first: at, next: at + 1, window: { label: name, type: 'month', from, to }, role: 'span' };
}

const ENDS = wordSet('through to until ended ending');
const BASES = wordSet('close closing level finish settlement');
const SPANS = wordSet('week month quarter year days weeks months sessions period');
/** `the week`, `five sessions` */
const isOfLength = (list: readonly Token[], at: number): boolean => SPANS.has(tokenAt(list, at)?.text ?? '');

/** `since reporting on Oct. 29`, `from its Nov. 5 close`: where it begins when the time goes from there; −1 where it does not. */
function sinceBefore(list: readonly Token[], at: number, next: number): number {
  const from = ['its', 'their', 'the'].includes(tokenAt(list, at - 1)?.text ?? '') ? at - 2 : at - 1;
  const close = isPossessive(list[next]) ? next + 1 : next;
  if (tokenAt(list, from)?.text === 'from' && BASES.has(list[close]?.text ?? '')) return from;
  if (tokenAt(list, at - 1)?.text !== 'on') return -1;
  for (let back = at - 2; back >= Math.max(0, at - 8); back -= 1) {
    if (list[back]?.text === 'since') return back;
    if (list[back]?.kind === 'number' || list[back]?.text === ',') return -1;
  }
  return -1;
}

const YEAR_BEFORE = wordSet('in for by of late early mid during until');

/** `in 2025`, `by 2030`. */
function readYear(list: readonly Token[], at: number, token: Token): Period | undefined {
  const year = Number(token.text);
  if (token.text.length !== 4 || !(year >= 1900 && year <= 2100)) return undefined;
  const before = tokenAt(list, at - 1)?.text ?? '';
  if (tokenAt(list, at - 2)?.text === 'since') return undefined;
  if (!YEAR_BEFORE.has(before) && !(before === 'the' && tokenAt(list, at - 2)?.text !== 'of')) return undefined;
  const to = `${token.text}-12-31`;
  const window: Window =
    before === 'by' || before === 'until'
      ? { label: `by ${token.text}`, type: 'other', to }
      : {
          label: token.text,
          type: 'year',
          from: `${token.text}-01-01`,
          to,
          ...(before === 'in' || before === 'during' ? {} : { loose: true }),
        };
  return { first: at, next: at + 1, window, role: 'span' };
}
