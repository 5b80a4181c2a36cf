import type { IsoDate } from '../../market/date.ts';
import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { CONTRASTED } from '../amounts/before-amount.ts';
import { type FigureKind, type Hedge, isMoveKind, isPriceKind, type Modality, type Window } from '../figure.ts';
import { isBeatenBy } from '../kinds/beaten-by.ts';
import { isUpside } from '../kinds/upside.ts';
import { weekdayNumber } from '../words/calendar.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { MONTHS } from '../words/negatives.ts';
import { ARTICLES, BESIDE_SESSION, COPULAS } from '../words/shared-words.ts';
import { isDash, isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isAfterClose } from './base-period.ts';
import { changeWindow, loosened } from './change-window.ts';
import { againstMonth } from './compared-month.ts';
import { comparisonBefore } from './compared-sum.ts';
import { fullYearBefore } from './full-year.ts';
import { isDated, nearestPeriod } from './nearest-period.ts';
import type { Period } from './period.ts';
import { isPeakNoun, isSinceLow } from './period-peaks.ts';
import { ENDING } from './period-phrases.ts';
import { closesNear, DAY, isBase, isOpening, LONG_TIMES, PEAKS, PRIOR, priceWindow, wordNear } from './price-window.ts';
import { timeOfClause } from './relative-period.ts';
import { DEBUT, isEventIn, isOfAftermath, isOfDebut, isOfOneDay, isThen, THEN } from './then.ts';

/** What the window of an amount depends on. */
interface WindowSetting {
  readonly list: TokenList;
  readonly amount: Amount;
  /** All amounts of the sentence. */
  readonly amounts: readonly Amount[];
  readonly periods: readonly Period[];
  readonly kind: FigureKind;
  readonly hedge: Hedge;
  readonly modality: Modality;
  readonly published: IsoDate | undefined;
  /** The subject has a price. */
  readonly priced: boolean;
  /** Something of the subject has moved, and not its price: revenue falls by no day. */
  readonly ofBusiness: boolean;
  /** A move without a period may be one of the day. */
  readonly mayBeOfDay: boolean;
  /** Of the move before it in the article, and whether that stands in this sentence. */
  readonly last: Window | null;
  readonly sameSentence: boolean;
}

/** Of a level that is compared with a later one. */
const YEAR_AGO: Window = { label: 'year ago', type: 'other', loose: true };
const OPEN: Window = { label: 'open', type: 'intraday' };
const INTRADAY: Window = { label: 'intraday', type: 'intraday' };
const AFTER_HOURS: Window = { label: 'after-hours', type: 'intraday', loose: true };
const OPENED = wordList('opened opening');
const LOOSE_DAY = loosened(DAY);
const LOOSE_INTRADAY = loosened(INTRADAY);
const DAY_CLOSE = changeWindow(DAY, { moment: 'close' });
/** Simple past of prices in a session. */
export const PAST = wordList(
  'fell slid slipped dropped dipped sank tumbled plunged slumped shed lost rose gained climbed jumped surged soared rallied advanced added eased edged ticked retreated rebounded popped leapt crashed declined tanked spiked firmed weakened strengthened',
);
/** Of business, not of prices. */
const GROWING = soughtWords(
  'grew grow grows growing growth increased increase expanded shrank shrink widened narrowed hiked raised cut cuts reduced boosted doubled decreased contracted',
);
const SECURITIES = soughtWords(
  'shares stock share adrs token coin futures crude gold silver index composite average bitcoin ether price 500 100 225',
);
/** What follows may be a time that nobody reads: `fell 57% in the financial crisis`, `when DeepSeek unveiled its model`. */
const TIMES_AFTER = soughtWords('in on during over when from through under before since until last next early late throughout across');
const OTHER_TIMES = soughtWords(
  'has have had would could may might if when once after since historically usually then average typically would-be',
);

/** The period that an amount speaks of. Nearest in its clause; for moves and prices without one, the one before or the day, as loose. */
export function windowOf(setting: WindowSetting): Window | null {
  const { kind, priced, list, amount } = setting;
  const moves = isMoveKind(kind);
  const price = isPriceKind(kind);
  if ((moves || price) && priced && isOfDebut(list, amount)) return DEBUT;
  if (price && priced) return timeOfClause(list, amount, setting.periods) ?? priceWindow(setting, nearestPeriod(setting, 9));
  if (kind === 'change' && (isUpside(list, amount) || isBeatenBy(list, amount))) return null;
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

/** `13% off the $207 of Oct. 29`: since whenever it cost that; `up 20% from its low`, `$90 under April’s record`: since whenever that was. */
function isFromPrice({ list, amount: { next }, amounts, kind, ofBusiness, periods }: WindowSetting): boolean {
  const away = AWAY.has(list[next]);
  if (!away && list[next]?.text !== 'from') return false;
  // `up 8% from its November low` says when
  if (periods.some(({ first, role, window }) => first === next && role === 'peak' && isSinceLow(window))) return false;
  if (kind === 'change' && !ofBusiness && isFromOtherTime(list, next + 1)) return true;
  if (!away) return false;
  const from = ARTICLES.has(list[next + 1]) ? next + 2 : next + 1;
  return amounts.some(({ first, family }) => first === from && family !== 'percent');
}
const AWAY = wordList('off below above under beneath');
const MOVED_FROM = wordList('from off');

/** `its record`, `April’s low`, `above the fund’s limit`; not `Thursday’s close`, `from record orders`, `from Alpha’s order`. */
function isFromOtherTime(list: TokenList, from: number): boolean {
  const owner = ARTICLES.has(list[from]) ? from + 1 : from;
  // `knocked 3% off Alpha’s price` is a move of it
  if (
    isPossessive(list[owner + 1]) &&
    (MONTHS.has(list[owner]) || !(MOVED_FROM.has(list[from - 1]) || weekdayNumber(list[owner]?.text ?? '') >= 0))
  )
    return true;
  for (let at = from; at < from + 6; at += 1) {
    const token = list[at];
    if (PEAKS.has(token) && isPeakNoun(list, at)) return true;
    if (token?.kind !== 'word' && token?.kind !== 'number' && !isPossessive(token) && !isDash(token)) return false;
  }
  return false;
}

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

/** `as much as 5% on Tuesday` is during the day, `closed 5% lower on Tuesday` at its end. */
function withMoment({ list, amount, hedge }: WindowSetting, window: Window): Window {
  if (window.type !== 'day' || window.moment !== undefined) return window;
  if (hedge === 'up_to') return changeWindow(window, { label: 'intraday', type: 'intraday' });
  if (opened(list, amount.first)) return changeWindow(window, OPEN);
  return closesNear(list, amount, 6, 2) ? changeWindow(window, { moment: 'close' }) : window;
}

/** `opened 5% lower`; not `opened lower and fell 5%`. */
function opened(list: TokenList, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (OPENED.has(list[at])) return true;
    if (list[at]?.kind !== 'word' || list[at]?.text === 'and' || list[at]?.text === 'but') return false;
  }
  return false;
}

/** A move without a period of its own. */
function assumed(setting: WindowSetting): Window | null {
  const { list, amount, kind, hedge, last, sameSentence, ofBusiness, mayBeOfDay } = setting;
  if (ofBusiness) return null;
  if (kind === 'drawdown') return { label: 'since peak', type: 'since', loose: true };
  if (hedge === 'up_to') return LOOSE_INTRADAY;
  if (opened(list, amount.first) || isBesideOpening(setting)) return OPEN;
  if (closesNear(list, amount, 6, 2)) return DAY_CLOSE;
  if (last !== null && sameSentence && !resumes(list, amount) && !isParted(setting) && (mayBeOfDay || !OF_SESSION.has(last.type)))
    return last.type === 'intraday' ? LOOSE_DAY : loosened(last);
  if (!mayBeOfDay) return null;
  if (wordNear(list, amount, GROWING, 4, 2)) return null;
  return saysDay(setting) ? DAY : LOOSE_DAY;
}

const OF_SESSION: ReadonlySet<Window['type']> = new Set<Window['type']>(['day', 'intraday']);

/** `started at 4,126 with a gain of 20 points (0.51%)` */
function isBesideOpening({ list, amount, amounts, last, sameSentence }: WindowSetting): boolean {
  if (sameSentence && last?.label === 'open') return tokenAt(list, amount.first - 1)?.text === '(';
  const level = amounts.findLast(({ next }) => next <= amount.first);
  return (
    level !== undefined &&
    (amount.family === 'percent' || level.value > 3 * amount.value) &&
    amount.first - level.next <= 5 &&
    WITH.has(list[level.next]) &&
    isOpening(list, level)
  );
}
const WITH = wordList('with , (');

/** `is down 16% for the year; Alpha lost 2%`: a clause of its own. */
function isParted({ list, amount, amounts }: WindowSetting): boolean {
  if (!PARTING.isIn(list)) return false;
  const before = amounts.findLast(({ next }) => next <= amount.first);
  let verb = false;
  for (let at = amount.first - 1; at >= (before?.next ?? 0); at -= 1) {
    if (PARTING.has(list[at])) return verb;
    verb ||= isVerbLike(list[at]);
  }
  return false;
}
const PARTING = soughtWords(';');

/** `Zcash, up 700% since August, slipped 11%`, `…, was down 11%`: the verb after the pause tells of the day. */
function resumes(list: TokenList, amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(1, amount.first - 4); at -= 1)
    if (PAST.has(list[at]) || COPULAS.has(list[at])) return tokenAt(list, at - 1)?.text === ',';
  return false;
}

/** `shares slipped 3%`: the simple past of a price, in a sentence that speaks of no other time. */
function saysDay({ list, amount, periods }: WindowSetting): boolean {
  if (periods.length > 0) return false;
  let verb = amount.first - 1;
  while (verb >= 0 && amount.first - verb <= 4 && !PAST.has(list[verb])) verb -= 1;
  if (verb < 0 || amount.first - verb > 4) return false;
  if (TIMES_AFTER.isWithin(list, amount.next, amount.next + 12) || namesTime(list)) return false;
  return !OTHER_TIMES.isWithin(list, 0, amount.first) && SECURITIES.isWithin(list, verb - 3, verb);
}

/** A month or a longer time that no period was read of, or a day: `November was a good month for Apple, whose shares rose 9%`, `fell 8% by Tuesday`. */
const namesTime = (list: TokenList): boolean =>
  LONG_TIMES.isIn(list) || list.some((token) => token.capital && (MONTHS.has(token) || weekdayNumber(token.text) >= 0));
