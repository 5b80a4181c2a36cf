import type { Amount } from '../amounts/amount.ts';
import { isDistance } from '../amounts/hedge.ts';
import type { Window } from '../figure.ts';
import { isRangeOfWeeks } from '../kinds/range-of-weeks.ts';
import { isRating } from '../subjects/taken-off.ts';
import { MONTHS } from '../words/negatives.ts';
import { AGAINST, AGO_OR_EARLIER, AT_OR_TO, BESIDE_SESSION, HAVE, PER_CENT } from '../words/shared-words.ts';
import { isDash, isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { type SoughtWords, soughtWords, wordList } from '../words/word-list.ts';
import { changeWindow, loosened } from './change-window.ts';
import type { Period } from './period.ts';
import { THEN } from './then.ts';

/** A period and whether the text ties it to the amount beyond doubt. */
export interface Bound {
  readonly period: Period;
  readonly sure: boolean;
}

/** What the time of a price depends on. */
interface PriceSetting {
  readonly list: TokenList;
  readonly amount: Amount;
  readonly periods: readonly Period[];
  /** Of the move before it in the article, and whether that stands in this sentence. */
  readonly last: Window | null;
  readonly sameSentence: boolean;
}

export const DAY: Window = { label: 'day', type: 'day', days: 1 };
export const CLOSING = soughtWords('closed close closes closing ended end ends finished finish finishes settled settle settles settlement');
const OPENING = soughtWords('opened open opens opening started');
const TRADING = soughtWords('trading traded trades trade hovering hovered quoted stood stands fetched fetches sits hands');
export const PEAKS = soughtWords('peak high record summit highs all-time low lows');
const CLOSES = soughtWords('close closing finish settlement');
const PRICE = wordList('price level value');
const TO_PEAK = wordList('of at above near the just around about (');
export const PRIOR: Window = { label: 'prior', type: 'other', loose: true };
const HEDGES = wordList('around about roughly nearly almost over under above below just the a mere only more less than');

/** When a price held: a peak, an earlier base, the close, the opening, a date, else the day of the move beside it. Null where nothing says. */
export function priceWindow({ list, amount, periods, last, sameSentence }: PriceSetting, nearest: Bound | undefined): Window | null {
  if (isRangeOfWeeks(list, amount)) return { label: '52 weeks', type: 'other', loose: true };
  const bound: Window | undefined = nearest?.sure === false ? loosened(nearest.period.window) : nearest?.period.window;
  const own = startOf(amount, periods) ?? bound;
  const dated = (own?.type === 'on' || own?.type === 'day') && own.from === own.to ? own : undefined;
  const peak = isPeak(list, amount);
  const past = isOfMonth(list, amount);
  if (peak && !past && isOfDay(list, amount)) return { label: 'intraday', type: 'intraday' };
  // `touched a low of $84,300 on Tuesday`
  if (peak && dated?.type === 'day' && isLowOrHigh(list, amount) && !FORESEEN.isWithin(list, 0, amount.first))
    return changeWindow(loosened(dated), { label: 'intraday', type: 'intraday' });
  if (peak) return dated?.type === 'on' ? changeWindow(dated, { label: 'record' }) : { label: 'record', type: 'other', loose: true };
  // `22% below the $90 it cost in May` says when
  const told = own !== undefined && own.type !== 'day' && isFarFrom(list, amount);
  if ((isBase(list, amount) && !told) || isOfDate(list, amount)) return PRIOR;
  const named = CLOSES.isIn(list) ? ofNamedClose(list, amount, periods) : undefined;
  if (named !== undefined) return named;
  if (closesNear(list, amount, 5, 0))
    return (
      closeOfLongTime(list, amount, nearest) ??
      (dated === undefined && (isOtherDay(own) || isElsewhen(list, amount) || isOfEvent(list, amount, periods))
        ? OTHER_CLOSE
        : closeOn(dated))
    );
  if (isOpening(list, amount) && !isRating(list, amount))
    return dated ? changeWindow(dated, { label: 'open', type: 'intraday' }) : { label: 'open', type: 'intraday' };
  // `down 19% premarket on Tuesday, at $107`
  if (dated !== undefined && sameSentence && last !== null && BESIDE_SESSION.hasWord(last.label) && leadsTo(list, nearest, amount))
    return last;
  if (dated !== undefined) return dated.moment === 'close' ? closeOn(dated) : dated;
  if (own?.type === 'intraday') return past ? THEN : own;
  // `traded at $118 in January`: at some time within it
  if (own !== undefined) return changeWindow(own, { type: 'other', loose: true });
  if (sameSentence && last?.type === 'intraday' && !last.loose) return last;
  if (wordNear(list, amount, TRADING, 5, 0)) return isElsewhen(list, amount) ? THEN : DAY;
  return sameSentence && (last?.type === 'day' || last?.type === 'on' || last?.type === 'intraday') ? last : null;
}

/** `since peaking at $93 on Oct. 29`: it cost that on the day which the time goes from. */
function startOf({ first, next }: Amount, periods: readonly Period[]): Window | undefined {
  const from = periods.find(
    (each) => each.window.type === 'since' && each.window.to === undefined && each.first < first && next < each.next,
  )?.window.from;
  return from === undefined ? undefined : { label: from, type: 'on', from, to: from };
}

/** `the $207 of Oct. 29` */
const isOfDate = (list: TokenList, { next }: Amount): boolean =>
  list[next]?.text === 'of' && list[next + 1]?.capital === true && MONTHS.has(list[next + 1]);

/** `its Oct. 29 close of $207`, which a move is measured from: the close of that day. */
function ofNamedClose(list: TokenList, { first }: Amount, periods: readonly Period[]): Window | undefined {
  if (tokenAt(list, first - 1)?.text !== 'of') return undefined;
  const from = periods.find(({ next, window }) => {
    const close = isPossessive(list[next]) ? next + 1 : next;
    return window.type === 'since' && window.to === undefined && CLOSES.has(list[close]) && close < first && first - close <= 4;
  })?.window.from;
  return from === undefined ? undefined : { label: 'close', type: 'on', from, to: from, moment: 'close' };
}

const OTHER_CLOSE: Window = { label: 'close', type: 'other', loose: true };

/** `closed last Wednesday at $193`: of a day that nobody knows. */
const isOtherDay = (own: Window | undefined): boolean => own?.type === 'other';

/** The day stands right before the price: not `was 2% up premarket after it touched $107 on Tuesday`. */
const leadsTo = (list: TokenList, nearest: Bound | undefined, { first }: Amount): boolean =>
  nearest !== undefined && first >= nearest.period.next && first - nearest.period.next <= 2 && AT_OR_TO.has(tokenAt(list, first - 1));

/** `recently closed at $193`; `reached a record in October, closing at $193`: of the day of what happened then. */
const isOfEvent = (list: TokenList, { first }: Amount, periods: readonly Period[]): boolean =>
  list.slice(Math.max(0, first - 6), first).some(({ text }) => text === 'recently') ||
  (list.slice(Math.max(0, first - 3), first).some(({ text }) => text === 'closing') &&
    periods.some(
      ({ first: from, next, window: { type } }) =>
        next < first && type !== 'day' && MONTHS.has(list[next - 1]) && PEAKS.isWithin(list, from - 3, from),
    ));

/** The close of a day, or of the day at hand. */
const closeOn = (dated: Window | undefined): Window =>
  dated?.type === 'on' ? changeWindow(dated, { moment: 'close' }) : changeWindow(dated ?? DAY, { label: 'close', moment: 'close' });

/** `ended 2024 at $386`, `ended November at $108`: its last close; `closed the half at $412`: nobody knows which. What stands between the verb and the price. */
function closeOfLongTime(list: TokenList, amount: Amount, nearest: Bound | undefined): Window | undefined {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 5); at -= 1) {
    const token = list[at];
    if (isClosing(list, at)) return undefined;
    if (token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text) && tokenAt(list, at - 1)?.text !== ',')
      return { label: 'close', type: 'year', from: `${token.text}-01-01`, to: `${token.text}-12-31`, moment: 'close' };
    const month = token?.capital === true && MONTHS.has(token) && list[list[at + 1]?.text === '.' ? at + 2 : at + 1]?.kind !== 'number';
    if (month || LONG_TIMES.has(token))
      return nearest?.sure === true && isLong(nearest.period, at) ? endOf(nearest.period.window) : OTHER_CLOSE;
  }
  return undefined;
}
const isLong = ({ window, first, next }: Period, at: number): boolean =>
  (window.type === 'month' || window.type === 'quarter') && window.from !== undefined && at >= first && at < next;
const endOf = (window: Window): Window => changeWindow(window, { label: 'close', moment: 'close' });
export const LONG_TIMES = soughtWords('week month quarter half year decade season spring summer autumn winter');

/** `traded at $5.59 at the end of June`: at some other time than now. */
function isElsewhen(list: TokenList, amount: Amount): boolean {
  for (let at = amount.next; at < Math.min(list.length, amount.next + 10); at += 1) {
    const token = list[at];
    // `its lowest close since August` is of now; not `it has since rebounded`
    if (token?.text === ';' || (token?.text === 'since' && !HAVE.has(tokenAt(list, at - 1)))) return false;
    if (ELSEWHEN.has(token) || (token?.capital === true && MONTHS.has(token))) return true;
    if (token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)) return true;
  }
  return BACK_THEN.isWithin(list, amount.first - 12, amount.first);
}
const ELSEWHEN = wordList(
  'eve holiday holidays thanksgiving christmas easter debut ago earlier spring summer autumn winter year years month months week weeks quarter when before until then once',
);
const BACK_THEN = soughtWords('ago once then had when earlier before until');

/** `its Aug. 24 record of $4,953`, `the $126,200 summit`. */
function isPeak(list: TokenList, amount: Amount): boolean {
  if (PEAKS.has(list[amount.next])) return true;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 4); at -= 1) {
    if (PEAKS.has(list[at])) return true;
    // `its record close of $207`, `its record closing price of $207`
    const close = PRICE.has(list[at]) && CLOSES.has(tokenAt(list, at - 1)) ? at - 1 : at;
    if (CLOSES.has(list[close]) && PEAKS.has(tokenAt(list, close - 1))) return true;
    if (!TO_PEAK.has(list[at])) return false;
  }
  return false;
}

/** `a high of`, `a low of` and no more: of the day that the text names, and of no longer time. */
const isLowOrHigh = (list: TokenList, { first }: Amount): boolean =>
  tokenAt(list, first - 1)?.text === 'of' &&
  ['low', 'high'].includes(tokenAt(list, first - 2)?.text ?? '') &&
  tokenAt(list, first - 3)?.text === 'a' &&
  !list.slice(first, first + 10).some((token) => OF_LONG_TIME.has(token));

const FORESEEN = soughtWords('estimate estimates target targets forecast forecasts projections predictions analysts');

/** `an intraday high of`, `throughout the day, with a high of`; not a record of all time that was set in the session. */
function isOfDay(list: TokenList, amount: Amount): boolean {
  if (!DAYS.isIn(list)) return false;
  // `its weakest in a month, with an intraday low of`
  if (tokenAt(list, amount.first - 1)?.text === 'of' && list[amount.first - 3]?.text === 'intraday')
    return !OF_LONG_TIME.has(tokenAt(list, amount.first - 4));
  let day = false;
  for (let at = Math.max(0, amount.first - 14); at < Math.min(list.length, amount.next + 6); at += 1) {
    const word = list[at]?.text ?? '';
    if (OF_LONG_TIME.has(list[at])) return false;
    day ||= word === 'intraday' || ((word === 'day' || word === 'session') && OF_THE_DAY.has(tokenAt(list, at - 2)));
  }
  return day;
}
const DAYS = soughtWords('intraday day session');
const OF_THE_DAY = wordList('throughout during of in within through');
const OF_LONG_TIME = wordList('record records all-time time history ever week weeks month months year years week-high lifetime 52-week');

/** `from around $60`, `against 9.4`, `8% above $250`. */
export function isBase(list: TokenList, amount: Amount): boolean {
  const at = beforeHedges(list, amount);
  if (isFarFrom(list, amount)) return true;
  return AGAINST.has(tokenAt(list, at)) || (tokenAt(list, at)?.text === 'with' && tokenAt(list, at - 1)?.text === 'compared');
}
/** `up from a year-ago loss of $9 million` */
export function isOfYearAgo(list: TokenList, { first }: Amount): boolean {
  for (let at = first - 1; at > first - 6 && list[at]?.kind === 'word'; at -= 1)
    if (AGO_OR_EARLIER.has(list[at]) && isDash(list[at - 1]) && list[at - 2]?.text === 'year') return true;
  return false;
}
function beforeHedges(list: TokenList, { first }: Amount): number {
  let at = first - 1;
  while (at > 0 && HEDGES.has(list[at])) at -= 1;
  return at;
}
/** `8% above $250`, `8% short of $250` */
function isFarFrom(list: TokenList, amount: Amount): boolean {
  let at = beforeHedges(list, amount);
  if (tokenAt(list, at)?.text === 'of' && tokenAt(list, at - 1)?.text === 'short') at -= 2;
  return at < amount.first - 1 && PERCENT.has(tokenAt(list, at)) && isDistance(list, at);
}

const PERCENT = wordList(`${PER_CENT} cent`);

/** `opened at 4,126`, `started much better, at 4,126` */
export const isOpening = (list: TokenList, amount: Amount): boolean => wordNear(list, amount, OPENING, 5, 0);

/** `an intraday high of $483 in January`, `hit last June` */
function isOfMonth(list: TokenList, { next }: Amount): boolean {
  for (let at = next; at < Math.min(list.length, next + 8); at += 1) {
    if (list[at]?.kind !== 'word' && list[at]?.kind !== 'number') return false;
    if (list[at]?.capital === true && MONTHS.has(list[at])) return IN_MONTH.has(list[at - 1]) && list[at + 1]?.kind !== 'number';
  }
  return false;
}
const IN_MONTH = wordList('in last during of this');

/** A word for the end of trading stands near; not `close to $280`, nor `the thick end of 5%`. */
export const closesNear = (list: TokenList, amount: Amount, before: number, after: number): boolean =>
  CLOSING.isIn(list) && isNear(list, amount, before, after, (at) => isClosing(list, at));
const isClosing = (list: TokenList, at: number): boolean =>
  CLOSING.has(list[at]) && !(list[at]?.text === 'close' && list[at + 1]?.text === 'to') && tokenAt(list, at - 1)?.text !== 'thick';

export const wordNear = (list: TokenList, amount: Amount, words: SoughtWords, before: number, after: number): boolean =>
  words.isIn(list) && isNear(list, amount, before, after, (at) => words.has(list[at]));

/** So many words before an amount, up to a pause, or behind it. */
function isNear(list: TokenList, { first, next }: Amount, before: number, after: number, isOne: (at: number) => boolean): boolean {
  for (let at = first - 1; at >= Math.max(0, first - before); at -= 1) {
    if (isOne(at)) return true;
    if (list[at]?.text === ';' || list[at]?.text === '—') break;
  }
  for (let at = next; at < Math.min(list.length, next + after); at += 1) if (isOne(at)) return true;
  return false;
}
