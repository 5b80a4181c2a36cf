import { wordSet } from '../../word-set.ts';
import { CONTRASTED } from '../amounts/before-amount.ts';
import { isMoveKind, isPriceKind, type Window } from '../figure.ts';
import { isBeatenBy } from '../kinds/beaten-by.ts';
import { isUpside } from '../kinds/upside.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { BESIDE_SESSION } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords } from '../words/word-list.ts';
import { assumed, SECURITIES } from './assumed-window.ts';
import { isAfterClose } from './base-period.ts';
import { changeWindow, loosened } from './change-window.ts';
import { againstMonth } from './compared-month.ts';
import { comparisonBefore } from './compared-sum.ts';
import { isFromPrice, isOnItsWorth } from './from-price.ts';
import { fullYearBefore } from './full-year.ts';
import { withMoment } from './moment.ts';
import { nearestPeriod } from './nearest-period.ts';
import { isDated, type Period } from './period.ts';
import { ENDING } from './period-phrases.ts';
import { closesNear, isBase, PEAKS, PRIOR, priceWindow } from './price-window.ts';
import { timeOfClause } from './relative-period.ts';
import { DEBUT, isEventIn, isOfAftermath, isOfDebut, isOfOneDay, isThen, THEN } from './then.ts';
import type { WindowSetting } from './window-setting.ts';

/** Of a level that is compared with a later one. */
const YEAR_AGO: Window = { label: 'year ago', type: 'other', loose: true };

const AFTER_HOURS: Window = { label: 'after-hours', type: 'intraday', loose: true };

/** The period that an amount speaks of. Nearest in its clause; for moves and prices without one, the one before or the day, as loose. */
export function windowOf(setting: WindowSetting): Window | null {
  const { kind, priced, list, amount } = setting;
  const moves = isMoveKind(kind);
  const price = isPriceKind(kind);
  if ((moves || price) && priced && isOfDebut(list, amount)) return DEBUT;
  if (price && priced) return timeOfClause(list, amount, setting.periods) ?? priceWindow(setting, nearestPeriod(setting, 9));
  if (kind === 'change' && (isUpside(list, amount) || isBeatenBy(list, amount) || isOnItsWorth(list, amount))) return null;
  if (moves && priced && isOfAftermath(list, amount) && !setting.periods.some(({ window }) => isDated(window))) return THEN;
  if (moves && priced && isFromPrice(setting)) return PRIOR;
  if (moves && priced && setting.periods.some((period) => isAfterClose(list, period, amount))) return AFTER_HOURS;
  const against = kind === 'change' ? againstMonth(list, amount, setting.published) : undefined;
  if (against !== undefined) return against;
  const then = moves && setting.ofBusiness ? undefined : timeOfClause(list, amount, setting.periods);
  if (then !== undefined) return then;
  const nearest = nearestPeriod(moves ? setting : withoutEarlier(setting), moves ? 40 : 14);
  const period = nearest?.period;
  if (nearest === undefined || period === undefined) {
    const outside = moves && priced ? outsideOf(setting) : undefined;
    if (outside !== undefined) return outside;
    if (kind === 'rate' && isBase(list, amount)) return PRIOR;
    return moves && priced ? assumed(setting) : null;
  }
  // `up 98% on its April 4 low`
  const { type, from } = period.window;
  if (moves && type === 'on' && from !== undefined && PEAKS.isWithin(list, period.next, period.next + 3))
    return { label: 'since peak', type: 'since', from, loose: true };
  if (!moves && period.role === 'from') return agoOf(period.window);
  if (moves && setting.sameSentence && setting.last !== null && period.next <= setting.amount.first && isContrasted(setting))
    return loosened(setting.last);
  if (moves && priced && !setting.ofBusiness && (isThen(list, period, amount) || isOfDayThen(setting, period))) return THEN;
  if (moves && priced && !setting.ofBusiness && isEventIn(list, period))
    return isOfOneDay(list) ? changeWindow(period.window, { type: 'day', loose: true }) : THEN;
  const window = period.role === 'same' ? (setting.last ?? period.window) : period.window;
  const stated: Window = nearest.sure && !(moves && isDoubtful(setting, period)) ? window : loosened(window);
  return moves && period.role !== 'same' ? withMoment(setting, stated) : stated;
}

/** `$5 billion in the quarter, compared with $4 billion`, `and full-year sales of $20 billion`: the time before that is of what stands there. */
function withoutEarlier(setting: WindowSetting): WindowSetting {
  const { list, amount, amounts, periods, kind } = setting;
  const from =
    periods.length > 0 && (kind === 'profit' || kind === 'revenue')
      ? Math.max(setting.modality === 'actual' ? comparisonBefore(list, amount, amounts) : -1, fullYearBefore(list, amount.first))
      : -1;
  return from < 0 ? setting : { ...setting, periods: periods.filter(({ first, next }) => first > from || isPartOfYear(list, next, from)) };
}

/** `the first quarter of fiscal 2026`: the year only says which. */
const isPartOfYear = (list: TokenList, next: number, year: number): boolean =>
  list[next]?.text === 'of' &&
  year > next &&
  year - next < 5 &&
  list.slice(next, year).every((token) => OF_YEAR.has(token.text) || token.kind === 'number');

const OF_YEAR = wordSet('of its the fiscal');

/** `a week ago it was down 4.4% on the day`, `a month ago it was up 40% this year`: of the day that was then, and up to it. */
const isOfDayThen = ({ list, amount, periods }: WindowSetting, { first, window }: Period): boolean =>
  ((window.type === 'day' && window.from === undefined) || window.type === 'ytd') &&
  periods.some(
    (period) =>
      period.next <= first &&
      // `Alpha, which sued two years ago, rose 4% on the day`
      !list.slice(period.next, first).some(({ text }) => text === ',' || text === ';') &&
      period.next <= amount.first &&
      isThen(list, period, amount),
  );

/** `$79 billion twelve months before`: when it stood there. */
const agoOf = (window: Window): Window =>
  window.label === 'yoy' || window.label === '12 months' || window.label === '1 year'
    ? YEAR_AGO
    : { label: `${window.label} ago`, type: 'other', loose: true };

/** `Alpha rose 3% and Beta was up 1% in extended trade`: what the sentence ends with may be the time of all its moves. */
const outsideOf = ({ list, amount, periods }: WindowSetting): Window | undefined =>
  closesNear(list, amount, 6, 2)
    ? undefined
    : periods.find(
        ({ first, window }) =>
          first >= amount.next &&
          window.from === undefined &&
          BESIDE_SESSION.hasWord(window.label) &&
          !movesAgain(list, amount.next, first),
      )?.window;

/** `fell 10%, and dropped another 3% after hours`: the same thing moved twice. */
function movesAgain(list: TokenList, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) if (AGAIN.has(list[at]?.text ?? '') && isVerbLike(list[at + 1])) return true;
  return false;
}

const AGAIN = wordSet('and then but before after');

/**
 * An average of many years, a firm's sales of a month, and what the year had brought by some other day are no moves of the period named. `rose
 * 0.5% to end the week at a record` may be of a day.
 */
function isDoubtful({ list, amount, periods }: WindowSetting, { first, window }: Period): boolean {
  if (AVERAGES.isIn(list) || (first >= amount.next && ENDING.has(list[first]))) return true;
  if (window.type === 'month') return !SECURITIES.isIn(list);
  return (
    window.type === 'ytd' &&
    periods.some(
      ({ window: other, role }) =>
        other.type !== 'ytd' && role === 'span' && (other.from === undefined ? other.type === 'other' : other.to !== window.to),
    )
  );
}

const AVERAGES = soughtWords('average averages averaged averaging historically typically usually normally tends tend seasonally seasonal');

/** `is up 16.5% this year compared with 7.5% for the Sensex`: over the same time. */
function isContrasted({ list, amount }: WindowSetting): boolean {
  let at = amount.first - 1;
  while (at > 0 && CONTRASTED.has(list[at])) at -= 1;
  const word = tokenAt(list, at)?.text;
  return at < amount.first - 1 && (word === 'compared' || word === 'compares')
    ? true
    : ['versus', 'vs', 'against'].includes(tokenAt(list, amount.first - 1)?.text ?? '');
}
