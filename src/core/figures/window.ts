import type { Amount } from './amount.ts';
import { CONTRASTED } from './before-amount.ts';
import { weekdayNumber } from './calendar.ts';
import { changeWindow, loosened } from './change-window.ts';
import { RELATIVE } from './clause.ts';
import type { FigureKind, Hedge, Window } from './figure.ts';
import { isVerbLike } from './finite-verbs.ts';
import { MONTHS } from './negatives.ts';
import type { Period } from './period.ts';
import { BARRIERS, borderBetween, isJoined } from './period-borders.ts';
import { type Bound, CLOSING, DAY, isBase, LONG_TIMES, PRIOR, priceWindow, wordNear } from './price-window.ts';
import { SEGMENTS } from './segments.ts';
import { DEBUT, isEventIn, isOfAftermath, isOfDebut, isOfOneDay, isThen, THEN } from './then.ts';
import { isPossessive, type TokenList, tokenAt } from './tokens.ts';
import { soughtWords, wordList } from './word-list.ts';

/** What the window of an amount depends on. */
export interface WindowSetting {
  readonly list: TokenList;
  readonly amount: Amount;
  /** All amounts of the sentence. */
  readonly amounts: readonly Amount[];
  readonly periods: readonly Period[];
  readonly kind: FigureKind;
  readonly hedge: Hedge;
  /** The subject has a price. */
  readonly priced: boolean;
  /** Something of the subject has moved, and not its price: revenue falls by no day. */
  readonly ofBusiness: boolean;
  /** Of the move before it in the article, and whether that stands in this sentence. */
  readonly last: Window | null;
  readonly sameSentence: boolean;
}

/** Of a level that is compared with a later one. */
const YEAR_AGO: Window = { label: 'year ago', type: 'other', loose: true };
const INTRADAY: Window = { label: 'intraday', type: 'intraday' };
const OPENED = wordList('opened opening');
const LOOSE_DAY = loosened(DAY);
const LOOSE_INTRADAY = loosened(INTRADAY);
const DAY_CLOSE = changeWindow(DAY, { moment: 'close' });
/** Simple past of prices in a session. */
const PAST = wordList(
  'fell slid slipped dropped dipped sank tumbled plunged slumped shed lost rose gained climbed jumped surged soared rallied advanced added eased edged ticked retreated rebounded popped leapt crashed declined tanked spiked firmed weakened strengthened',
);
/** Of business, not of prices. */
const GROWING = soughtWords(
  'grew grow grows growing growth increased increase expanded shrank shrink widened narrowed hiked raised cut cuts reduced boosted doubled decreased contracted',
);
/** What a firm reports of a quarter or a year. */
const REPORTED = wordList(
  'revenue revenues sales profit profits earnings income loss losses ebitda margin margins output production deliveries shipments orders bookings costs turnover spending expenditure capex cash dividend expectations estimates consensus forecasts bill bills growth headcount staff workforce customers subscribers users members passengers visitors traffic footfall tonnage rent rents occupancy inventory inventories stockpiles backlog bookings billings fees wages salaries budget exports imports payrolls admissions enrollment deposits lending advances registrations applications starts completions installations listings income receipts debt debts liabilities borrowings sheet assets result results biomarkers harvest consumption',
);
/** `counted` are the units of what the sentence counts: `27,260 deliveries, 97% above those of January`. */
export const isOfBusiness = (noun: string, counted: readonly string[] = []): boolean =>
  REPORTED.hasWord(noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase()) ||
  SEGMENTS.hasWord(noun) ||
  (noun !== '' && counted.includes(noun));
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
  const moves = kind === 'change' || kind === 'drawdown';
  const price = kind === 'price' || kind === 'index_level';
  if ((moves || price) && priced && isOfDebut(list, amount)) return DEBUT;
  if (price && priced) return priceWindow(setting, nearestPeriod(setting, 9));
  if (moves && priced && isOfAftermath(list, amount) && !setting.periods.some(({ window }) => isDated(window))) return THEN;
  const nearest = nearestPeriod(setting, moves ? 40 : 14);
  const period = nearest?.period;
  if (nearest === undefined || period === undefined) {
    if (kind === 'rate' && isBase(list, amount)) return PRIOR;
    return moves && priced ? assumed(setting) : null;
  }
  if (!moves && period.role === 'from' && period.window.label === 'yoy') return YEAR_AGO;
  if (moves && setting.sameSentence && setting.last !== null && period.next <= setting.amount.first && isContrasted(setting))
    return loosened(setting.last);
  if (moves && priced && !setting.ofBusiness && isThen(list, period, amount)) return THEN;
  if (moves && priced && !setting.ofBusiness && isEventIn(list, period))
    return isOfOneDay(list) ? changeWindow(period.window, { type: 'day', loose: true }) : THEN;
  const window = period.role === 'same' ? (setting.last ?? period.window) : period.window;
  const stated: Window = nearest.sure && !(moves && isDoubtful(setting, period)) ? window : loosened(window);
  return moves && period.role !== 'same' ? withMoment(setting, stated) : stated;
}

/** An average of many years, a firm's sales of a month, and what the year had brought by some other day are no moves of the period named. */
function isDoubtful({ list, periods }: WindowSetting, { window }: Period): boolean {
  if (AVERAGES.isIn(list)) return true;
  if (window.type === 'month') return !SECURITIES.isIn(list);
  return (
    window.type === 'ytd' && periods.some(({ window: other }) => other.type !== 'ytd' && other.from !== undefined && other.to !== window.to)
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
  if (opened(list, amount.first)) return changeWindow(window, { label: 'open', type: 'intraday' });
  return wordNear(list, amount, CLOSING, 6, 2) ? changeWindow(window, { moment: 'close' }) : window;
}

/** `opened 5% lower`; not `opened lower and fell 5%`. */
function opened(list: TokenList, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (OPENED.has(list[at])) return true;
    if (list[at]?.kind !== 'word' || list[at]?.text === 'and' || list[at]?.text === 'but') return false;
  }
  return false;
}

/**
 * The period of the amount: the one nearest to it in its own clause. What stands at the head of the sentence speaks of all of it. A period
 * that follows another amount is that amount’s, unless the two are joined; one after a superlative says since when there was none like it.
 */
function nearestPeriod({ list, amount, amounts, periods, kind }: WindowSetting, reach: number): Bound | undefined {
  // Only what a series can contradict needs its very own period.
  const strict = kind === 'change' || kind === 'drawdown' || kind === 'price' || kind === 'index_level';
  let best: Bound | undefined;
  let least = reach;
  for (const period of periods) {
    const after = period.first >= amount.next;
    const from = after ? amount.next : period.next;
    const to = after ? period.first : amount.first;
    if (to < from || to - from >= least) continue;
    // A peak belongs to a fall from it, and right after it.
    if (period.role === 'peak' && (kind !== 'drawdown' || !after)) continue;
    // `$22.5 billion, 425% more than a year earlier`: a level is not of the time from then
    if (!strict && period.role === 'from' && !(after && isRightAfter(list, from, to))) continue;
    const fronted = !after && isFronted(list, period.first);
    const others = amounts.filter((other) => other !== amount && other.first >= from && other.next <= to);
    const foreign = after
      ? others.some((other, at) => !isJoined(list, at === 0 ? amount : (others[at - 1] ?? amount), other))
      : !fronted && (isAnothers(list, period, amount, amounts) || isOfRelative(list, period, to));
    if (!strict && !after && isOfRelative(list, period, to)) continue;
    // `climbed to 105 basis points from 38 in June`: when it stood lower
    if (kind === 'rate' && after && list[from]?.text === 'from' && period.window.type === 'month') continue;
    if (strict && (foreign || isOfSuperlative(list, period) || isOwnedByAnother(list, period, amount, amounts))) continue;
    // What is compared with, and what is measured from, says more than a day nearby; what follows, more than what came before.
    let cost =
      to - from + others.length * (foreign ? 9 : 1) + (after ? 0 : 1.5) - (period.role === 'from' || period.role === 'peak' ? 6 : 0);
    const border = borderBetween(list, from, to, after);
    if (strict && border === 'clause' && !fronted) continue;
    if (border !== 'none') cost += fronted ? 2 : border === 'clause' ? 10 : 4;
    if (cost >= least) continue;
    least = cost;
    best = { period, sure: fronted ? others.length === 0 || border === 'none' : border === 'none' && to - from <= 9 };
  }
  const found = best?.period;
  // `at the close on Wednesday`
  const dated =
    found && isUndatedClose(found.window)
      ? periods.find(({ first, window }) => isDated(window) && first >= found.next && first <= found.next + 3)
      : undefined;
  if (best !== undefined && dated !== undefined)
    return { period: { ...dated, window: changeWindow(dated.window, { moment: 'close' }) }, sure: best.sure };
  // `on Tuesday after hours`
  const beside =
    found &&
    periods.find(
      ({ first, next, window }) =>
        OUTSIDE.hasWord(window.label) && window.from === undefined && first >= found.next && next - found.next <= 5,
    );
  return beside === undefined || best === undefined ? best : { period: beside, sure: best.sure };
}

const isUndatedClose = ({ moment, from, to }: Window): boolean => moment === 'close' && (from ?? to) === undefined;
const isDated = ({ type, from }: Window): boolean => (type === 'day' || type === 'on') && from !== undefined;

/** `$326.8 million, or $3.68 per share, a year earlier`: nothing but the same amount again stands between. */
function isRightAfter(list: TokenList, from: number, to: number): boolean {
  if (to - from <= 1) return true;
  if (to - from > 9) return false;
  for (let at = from; at < to; at += 1) {
    const token = list[at];
    if (token?.kind !== 'number' && !AGAIN_IN.has(token)) return false;
  }
  return true;
}
const AGAIN_IN = wordList(', or per a share diluted $ € £ ¥ ( ) million billion bn mn m');

/** When no session runs, so that no daily bar knows the price. */
const OUTSIDE = wordList('pre-market after-hours');

/** `On Tuesday, …`, `In early trading on Tuesday …`: at the head of the sentence or after a colon, before anything else was said. */
function isFronted(list: TokenList, first: number): boolean {
  if (first <= 1) return true;
  let start = -1;
  for (let at = first - 1; at >= Math.max(0, first - 9) && start < 0; at -= 1)
    if (list[at]?.text === ':' || list[at]?.text === ';') start = at;
  // `Meanwhile, over the past 30 days`
  if (start < 0) start = [1, 2].find((at) => list[at]?.text === ',') ?? -1;
  if (first - start > 9) return false;
  if (!FRONTS.has(list[start + 1])) return false;
  for (let at = start + 1; at < first; at += 1) if (list[at]?.text === ',' || isVerbLike(list[at])) return false;
  return true;
}
const FRONTS = wordList('in on at over during since for this last early late by the through as from within');

/** The period follows another amount in the same breath. */
function isAnothers(list: TokenList, period: Period, amount: Amount, amounts: readonly Amount[]): boolean {
  // `fell 3% on Tuesday, adding to Monday's 7% slump`
  if (isPossessive(list[period.next]) && amount.first - period.next <= 2) return false;
  const owner = amounts.findLast((other) => other.next <= period.first);
  if (owner === undefined || owner === amount || period.first - owner.next > 8) return false;
  for (let at = owner.next; at < period.first; at += 1) {
    const word = list[at]?.text ?? '';
    // `9.8% on Friday alone, for a two-day loss of 11%`
    if (BARRIERS.has(list[at]) || RELATIVE.has(list[at]) || (word === ',' && amount.first - period.next <= 4)) return false;
  }
  // `$100 on Tuesday, down 3%`: of one move
  return !(owner.family !== amount.family && amount.first - period.next <= 3 && !isVerbLike(tokenAt(list, amount.first - 1)));
}

/** `Apple, which listed in January, rose`: the period is of the clause between the pauses. */
function isOfRelative(list: TokenList, period: Period, to: number): boolean {
  let closed = false;
  for (let at = period.next; at < to && !closed; at += 1) closed = list[at]?.text === ',';
  if (!closed) return false;
  for (let at = period.first - 1; at >= Math.max(0, period.first - 8); at -= 1) {
    if (list[at]?.text === ',') return false;
    if (RELATIVE.has(list[at])) return true;
  }
  return false;
}

/** `its biggest gain in six months`, `the lowest since April`; not `its biggest one-day gain`. */
function isOfSuperlative(list: TokenList, period: Period): boolean {
  if (period.window.type === 'other') return false;
  if (list[period.first + 1]?.text === '-') return false;
  for (let at = period.first - 1; at >= Math.max(0, period.first - 6); at -= 1) {
    const token = list[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (SUPERLATIVES.has(token) || (token.text.endsWith('est') && token.text.length > 5 && !NO_SUPERLATIVE.has(token))) return true;
  }
  return false;
}
const SUPERLATIVES = wordList('best worst most least first only');
const NO_SUPERLATIVE = wordList(
  'interest invest request forest suggest harvest contest midwest protest northwest southwest digest arrest latest',
);

/** A move without a period of its own. */
function assumed(setting: WindowSetting): Window | null {
  const { list, amount, kind, hedge, last, sameSentence, ofBusiness } = setting;
  if (ofBusiness) return null;
  if (kind === 'drawdown') return { label: 'since peak', type: 'since', loose: true };
  if (hedge === 'up_to') return LOOSE_INTRADAY;
  if (wordNear(list, amount, CLOSING, 6, 2)) return DAY_CLOSE;
  if (last !== null && sameSentence && !resumes(list, amount)) return last.type === 'intraday' ? LOOSE_DAY : loosened(last);
  if (wordNear(list, amount, GROWING, 4, 2)) return null;
  return saysDay(setting) ? DAY : LOOSE_DAY;
}

/** `Zcash, up 700% since August, slipped 11%`: the verb after the pause tells of the day. */
function resumes(list: TokenList, amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(1, amount.first - 4); at -= 1)
    if (PAST.has(list[at])) return tokenAt(list, at - 1)?.text === ',';
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

/** `Wednesday’s $148.26` after a move of two days. */
const isOwnedByAnother = (list: TokenList, { next }: Period, amount: Amount, amounts: readonly Amount[]): boolean =>
  isPossessive(list[next]) && amounts.some((other) => other !== amount && other.first > next && other.first - next <= 4);
