import { addDays, type IsoDate } from '../market/date.ts';
import type { Amount } from './amount.ts';
import type { FigureKind, Hedge, Window } from './figure.ts';
import { MONTHS } from './negatives.ts';
import { readNumber } from './numbers.ts';
import { isDash, type Token } from './tokens.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
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
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH_LIST = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PEAKS = new Set(['peak', 'high', 'record', 'summit', 'low', 'launch', 'listing', 'close', 'start']);
/** Phrases of the day, by their first word. */
const PHRASES: readonly (readonly [words: readonly string[], window: Window])[] = [
  [['year', '-', 'to', '-', 'date'], { label: 'ytd', type: 'ytd' }],
  [['year', 'to', 'date'], { label: 'ytd', type: 'ytd' }],
  [['so', 'far', 'this', 'year'], { label: 'ytd', type: 'ytd' }],
  [['this', 'year'], { label: 'this year', type: 'ytd' }],
  [['pre', '-', 'market'], { label: 'pre-market', type: 'intraday' }],
  [['premarket'], { label: 'pre-market', type: 'intraday' }],
  [['before', 'the', 'opening', 'bell'], { label: 'pre-market', type: 'intraday' }],
  [['after', '-', 'hours'], { label: 'after-hours', type: 'intraday' }],
  [['after', 'hours'], { label: 'after-hours', type: 'intraday' }],
  [['late', 'dealing'], { label: 'after-hours', type: 'intraday' }],
  [['extended', 'trading'], { label: 'after-hours', type: 'intraday' }],
  [['intraday'], { label: 'intraday', type: 'intraday' }],
  [['morning', 'trade'], { label: 'morning', type: 'intraday' }],
  [['last', 'month'], { label: 'last month', type: 'month', days: 30 }],
  [['past', 'month'], { label: 'month', type: 'month', days: 30 }],
  [['in', 'a', 'month'], { label: 'month', type: 'month', days: 30 }],
  [['within', 'the', 'month'], { label: 'month', type: 'month', days: 30 }],
  [['this', 'month'], { label: 'month', type: 'month' }],
  [['past', 'week'], { label: 'week', type: 'week', days: 7 }],
  [['this', 'week'], { label: 'week', type: 'week', days: 7 }],
  [['last', 'week'], { label: 'week', type: 'week', days: 7 }],
  [['on', 'the', 'week'], { label: 'week', type: 'week', days: 7 }],
  [['a', 'year', 'earlier'], { label: 'yoy', type: 'year', days: 365 }],
  [['year', 'earlier'], { label: 'yoy', type: 'year', days: 365 }],
  [['a', 'year', 'ago'], { label: 'yoy', type: 'year', days: 365 }],
  [['year', 'ago'], { label: 'yoy', type: 'year', days: 365 }],
  [['a', 'year', 'before'], { label: 'yoy', type: 'year', days: 365 }],
  [['year', 'on', 'year'], { label: 'yoy', type: 'year', days: 365 }],
  [['year', '-', 'on', '-', 'year'], { label: 'yoy', type: 'year', days: 365 }],
  [['year', '-', 'over', '-', 'year'], { label: 'yoy', type: 'year', days: 365 }],
  [['year', 'over', 'year'], { label: 'yoy', type: 'year', days: 365 }],
  [['past', 'year'], { label: 'yoy', type: 'year', days: 365 }],
  [['the', 'quarter'], { label: 'quarter', type: 'quarter' }],
  [['third', 'quarter'], { label: 'quarter', type: 'quarter' }],
  [['second', 'quarter'], { label: 'quarter', type: 'quarter' }],
  [['first', 'quarter'], { label: 'quarter', type: 'quarter' }],
  [['fourth', 'quarter'], { label: 'quarter', type: 'quarter' }],
  [['quarterly'], { label: 'quarter', type: 'quarter' }],
  [['same', 'period'], { label: 'same period', type: 'other' }],
  [['today'], { label: 'day', type: 'day', days: 1 }],
  [['yesterday'], { label: 'day', type: 'day', days: 1 }],
  [['24', 'hours'], { label: 'day', type: 'day', days: 1 }],
];
const BY_FIRST = new Map<string, (readonly [words: readonly string[], window: Window])[]>();
for (const phrase of PHRASES) BY_FIRST.set(phrase[0][0] ?? '', [...(BY_FIRST.get(phrase[0][0] ?? '') ?? []), phrase]);

/** The period that an amount speaks of; for moves without one, the day of the article. */
export function windowOf(
  list: readonly Token[],
  amount: Amount,
  kind: FigureKind,
  hedge: Hedge,
  listed: boolean,
  published: IsoDate | undefined,
  last: Window | null,
): Window | null {
  let found: Window | undefined;
  let nearest = 0;
  // Outwards from the amount, so that the nearest is met first.
  for (; nearest < 26 && found === undefined; nearest += 1) {
    const before = amount.first - 1 - nearest;
    if (before >= 0) found = readWindow(list, before, published);
    const after = amount.next + nearest;
    if (found === undefined && nearest < 18 && after < list.length) found = readWindow(list, after, published);
  }
  if (found?.label === 'same period' && last !== null) return last;
  const moves = kind === 'change' || kind === 'drawdown';
  if (found !== undefined && (moves || nearest <= 12)) return found;
  if (!moves || !listed) return null;
  return hedge === 'up_to' ? { label: 'intraday', type: 'intraday' } : { label: 'day', type: 'day', days: 1 };
}

function readWindow(list: readonly Token[], at: number, published: IsoDate | undefined): Window | undefined {
  const token = list[at];
  if (token === undefined) return undefined;
  for (const [words, window] of BY_FIRST.get(token.text) ?? []) {
    if (words.every((word, on) => list[at + on]?.text === word)) return within(window, published);
  }
  if (token.kind === 'sign') return undefined;
  return readLength(list, at, published) ?? readSince(list, at) ?? readDay(token, published) ?? readYear(list, at);
}

/** `30 days`, `18 months`, `two sessions`, `30-day`. */
function readLength(list: readonly Token[], at: number, published: IsoDate | undefined): Window | undefined {
  const token = list[at];
  if (token === undefined || (token.kind !== 'number' && token.kind !== 'word')) return undefined;
  const unitAt = isDash(list[at + 1]) ? at + 2 : at + 1;
  const unit = list[unitAt]?.text ?? '';
  const each = DAYS.get(unit);
  if (each === undefined || isPeakAhead(list, unitAt + 1)) return undefined;
  const number = readNumber(list, at);
  if (number === undefined || number.next !== at + 1 || number.form === 'fraction' || number.value > 1000) return undefined;
  // `10-year note` is a name
  if (['treasury', 'note', 'notes', 'bond', 'bonds', 'yield', 'yields', 'gilt'].includes(list[unitAt + 1]?.text ?? '')) return undefined;
  const days = Math.round(number.value * each);
  const label = each === 1 && unit.startsWith('day') ? `${number.value}d` : `${number.value} ${unit}`;
  return within({ label, type: 'days', days }, published);
}

/** `52-week high`, `seven-year low` are no windows. */
const isPeakAhead = (list: readonly Token[], at: number): boolean => PEAKS.has(list[at]?.text ?? '');

function within(window: Window, published: IsoDate | undefined): Window {
  if (published === undefined) return window;
  if (window.type === 'ytd') return { ...window, from: `${published.slice(0, 4)}-01-01`, to: published };
  return window.days === undefined ? window : { ...window, from: addDays(published, -window.days), to: published };
}

/** `since April`, `from its October peak`. */
function readSince(list: readonly Token[], at: number): Window | undefined {
  const word = list[at]?.text;
  if (word !== 'since' && word !== 'below' && word !== 'from') return undefined;
  for (let next = at + 1; next < Math.min(list.length, at + 7); next += 1) {
    const token = list[next];
    if (token === undefined || token.text === ',' || token.text === '.') return undefined;
    if (PEAKS.has(token.text))
      return {
        label: `since ${list
          .slice(at + 1, next + 1)
          .filter((each) => each.kind === 'word')
          .map((each) => each.text)
          .join(' ')}`,
        type: 'since',
      };
    if (word === 'since' && token.capital && MONTHS.has(token.text)) return { label: `since ${token.text}`, type: 'since' };
  }
  return undefined;
}

/** `on Tuesday`: the last such day up to the publication. */
function readDay(token: Token, published: IsoDate | undefined): Window | undefined {
  const weekday = token.capital ? WEEKDAYS.indexOf(token.text) : -1;
  if (weekday < 0) return undefined;
  if (published === undefined) return { label: 'day', type: 'day', days: 1 };
  const back = (new Date(`${published}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  const day = addDays(published, -back);
  return { label: 'day', type: 'day', days: 1, from: day, to: day };
}

/** `in 2025`, `Nov. 11, 2025`, `April 2025`. */
function readYear(list: readonly Token[], at: number): Window | undefined {
  const token = list[at];
  if (token === undefined || token.kind !== 'number' || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  if (!(year >= 1900 && year <= 2100)) return undefined;
  const before = list[at - 1];
  const month = before?.kind === 'word' ? MONTH_LIST.indexOf(before.text.slice(0, 3)) : -1;
  if (month >= 0 && before?.capital === true)
    return {
      label: `${before.text.charAt(0).toUpperCase()}${before.text.slice(1)} ${token.text}`,
      type: 'month',
      from: `${token.text}-${String(month + 1).padStart(2, '0')}-01`,
    };
  if (!['in', 'for', 'by', 'of', 'late', 'early', 'mid', 'since', 'during', 'until'].includes(before?.text ?? '')) return undefined;
  if (before?.text === 'by') return { label: `by ${token.text}`, type: 'other', to: `${token.text}-12-31` };
  return { label: token.text, type: before?.text === 'since' ? 'since' : 'year', from: `${token.text}-01-01`, to: `${token.text}-12-31` };
}
