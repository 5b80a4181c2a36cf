import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isAside } from '../amounts/before-amount.ts';
import { type FigureKind, isMoveKind, isPriceKind, type Window } from '../figure.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { isOfBusiness } from '../words/of-business.ts';
import { AGO, BESIDE_SESSION, RELATIVE } from '../words/shared-words.ts';
import { isDash, isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isBesideTheTime, isGoneOn } from './base-period.ts';
import { changeWindow } from './change-window.ts';
import { isOfNextVerb, periodBeforeGap } from './gapped.ts';
import { beginsClause, isBehindDespite, isNotOfLevel, isOfBaseBefore, isOfPayout, isOfReport } from './not-its-time.ts';
import { isOfDays, pairedPeriod } from './paired-period.ts';
import { type Period, withWindow } from './period.ts';
import { BARRIERS, borderBetween, isJoined, turnsToShares } from './period-borders.ts';
import { isSinceLow } from './period-peaks.ts';
import { ENDING } from './period-phrases.ts';
import { type Bound, CLOSING, isBase } from './price-window.ts';
import { ownPeriod } from './relative-period.ts';

/** What the period of an amount depends on. */
interface NearestSetting {
  readonly list: TokenList;
  readonly amount: Amount;
  /** All amounts of the sentence. */
  readonly amounts: readonly Amount[];
  readonly periods: readonly Period[];
  readonly kind: FigureKind;
  /** Something that no market prices has moved. */
  readonly ofBusiness: boolean;
}

/**
 * The period of the amount: the one nearest to it in its own clause. What stands at the head of the sentence speaks of all of it. A period
 * that follows another amount is that amount’s, unless the two are joined; one after a superlative says since when there was none like it.
 */
export function nearestPeriod(
  { list, amount, amounts, periods: found, kind, ofBusiness }: NearestSetting,
  reach: number,
): Bound | undefined {
  // Only what a series can contradict needs its very own period.
  const price = isPriceKind(kind);
  const strict = isMoveKind(kind) || price;
  const all = strict && list[amount.next]?.text === 'on' ? found.filter((period) => !isOfReason(list, amount, period)) : found;
  const gap = strict ? periodBeforeGap(list, amount, all) : undefined;
  if (gap !== undefined && isSession(gap)) return { period: gap, sure: true };
  const periods = gap === undefined ? all : all.filter((period) => !isOfNextVerb(list, amount, period));
  const own = ownPeriod(list, amount, periods) ?? (strict ? pairedPeriod(list, amount, amounts, periods) : undefined);
  if (own !== undefined) return { period: own, sure: true };
  let best: Bound | undefined;
  let least = reach;
  for (const period of periods) {
    const after = period.first >= amount.next;
    const from = after ? amount.next : period.next;
    const to = after ? period.first : amount.first;
    const fronted = !after && isFronted(list, period.first);
    // `Last month, a miner from Texas, once all but bankrupt, signed a $9 billion deal`
    const far = fronted && !strict && LONG.has(period.window.type);
    if (to < from || to - from >= (far ? FAR : least)) continue;
    if (strict && isBesideTheTime(list, period, amount)) continue;
    if (!strict && isNotOfLevel(list, period, kind)) continue;
    if (kind !== 'spend' && isOfPayout(list, period)) continue;
    // `told of quarterly sales and said it would buy back $8 billion of its shares`
    if (kind === 'spend' && list[period.first]?.text === 'quarterly' && isToldOf(list, period) && !isOfPayout(list, period)) continue;
    // `revenue rose 3%, the firm said on Tuesday`, `profit rose 3% Tuesday`; not `sales rose 3% on Friday`
    if (ofBusiness && kind === 'change' && OF_DAY.has(period.window.type) && !(after && to - from <= 1 && !isOfResult(list, amount)))
      continue;
    // `rose 2% after its rival’s second-quarter results`
    if (
      strict &&
      !ofBusiness &&
      after &&
      isOfNoun(list, period) &&
      isToldOf(list, period) &&
      list.slice(from, to).some(({ text }) => REASONS.has(text))
    )
      continue;
    // `up to $506 billion from $505 billion at the end of June`, `to $9.60 from $8.90 in February`
    if (
      !strict &&
      after &&
      isOfBaseBefore(list, period, kind) &&
      amounts.some((other) => other.first >= from && other.next <= to && isBase(list, other))
    )
      continue;
    if (isEndOf(list, period)) continue;
    // `fell 5% as profit missed the year-earlier figure`
    if (strict && !ofBusiness && isOfOtherSum(list, period) && list[amount.next]?.text !== 'from') continue;
    // A peak belongs to a fall from it, a low to the last rise before it, and right after it.
    if (period.role === 'peak') {
      const ofRise = kind === 'change' && isSinceLow(period.window) && !amounts.some(({ first, next }) => first >= from && next <= to);
      if (!after || !(kind === 'drawdown' || ofRise)) continue;
    }
    // `$22.5 billion, 425% more than a year earlier`: a level is not of the time from then
    if (
      !strict &&
      period.role === 'from' &&
      (!(after ? isRightAfter(list, from, to) : fronted && isThatOfBefore(list, period)) || isMovedFrom(list, amount))
    )
      continue;
    const others = amounts.filter((other) => other !== amount && other.first >= from && other.next <= to);
    const foreign = after
      ? (others[0] !== undefined && price && isBase(list, others[0])) ||
        (!price && others.some((other) => isAside(list, other))) ||
        (others.length > 0 && (isOfDays(period) || (isAside(list, amount) && isOfNextVerb(list, amount, period)))) ||
        others.some((other, at) => !isJoined(list, at === 0 ? amount : (others[at - 1] ?? amount), other))
      : !fronted && (isAnothers(list, period, amount, amounts, periods) || isOfRelative(list, period, to));
    if (!strict && !after && isOfRelative(list, period, to)) continue;
    // `27,000, less than in December`
    if (!strict && after && THAN.isWithin(list, from, to)) continue;
    // `climbed to 105 basis points from 38 in June`: when it stood lower
    if (kind === 'rate' && after && list[from]?.text === 'from' && period.window.type === 'month') continue;
    if (strict && (foreign || isOfSuperlative(list, period) || isOwnedByAnother(list, period, amount, amounts))) continue;
    // What is compared with, and what is measured from, says more than a day nearby; what follows, more than what came before.
    let cost =
      to - from + others.length * (foreign ? 9 : 1) + (after ? 0 : 1.5) - (period.role === 'from' || period.role === 'peak' ? 6 : 0);
    const border = borderBetween(list, from, to, after);
    if (strict && ((border === 'clause' && !fronted) || (after && beginsClause(list, from, to)))) continue;
    // the shares may well have moved on the day that the firm spoke
    if (strict && !after && period.window.type !== 'day' && period.window.type !== 'on' && turnsToShares(list, from, to)) continue;
    if (strict && border !== 'none' && after && (isOfNoun(list, period) || isBehindDespite(list, period, from))) continue;
    if (strict && !ofBusiness && after && isOfReport(list, period)) continue;
    if (border !== 'none') cost += fronted ? 2 : border === 'clause' ? 10 : 4;
    if (far && others.length === 0) cost = Math.min(cost, reach - 1);
    if (cost >= least) continue;
    least = cost;
    best = {
      period,
      sure: fronted
        ? others.length === 0 || border === 'none'
        : border === 'none' &&
          to - from <= 9 &&
          (after ? others.length === 0 || !isWithinRow(list, period, amount, amounts) : !strict || !isGoneOn(list, period, amount)),
    };
  }
  const nearest = best?.period;
  // `at the close on Wednesday`
  const dated =
    nearest && isUndatedClose(nearest.window)
      ? periods.find(
          ({ first, next, window }) => isDated(window) && first >= nearest.next && first <= nearest.next + 3 && !isPossessive(list[next]),
        )
      : undefined;
  if (best !== undefined && dated !== undefined)
    return { period: withWindow(dated, changeWindow(dated.window, { moment: 'close' })), sure: best.sure };
  if (best === undefined || nearest === undefined) return best;
  // `on Tuesday after hours`
  const beside = periods.find((period) => period.first >= nearest.next && period.next - nearest.next <= 5 && isSession(period));
  if (beside !== undefined) return { period: beside, sure: best.sure };
  const opener = strict ? periods.find((period) => opensWithSession(list, period, amount)) : undefined;
  return opener === undefined ? best : { period: opener, sure: true };
}

/** `In overnight trading Alpha fell 4% on Wednesday`: the session that opens the sentence. */
const opensWithSession = (list: TokenList, period: Period, amount: Amount): boolean => {
  const { first, next } = period;
  return (
    first <= 2 &&
    next <= amount.first &&
    isSession(period) &&
    borderBetween(list, next, amount.first, false) !== 'clause' &&
    !CLOSING.isWithin(list, next, amount.next + 2)
  );
};

/** `Alpha gained 2%, Beta 13% on Wednesday, and Gamma lost 1%`: the day stands within a row, and may be of one alone. */
function isWithinRow(list: TokenList, { next }: Period, amount: Amount, amounts: readonly Amount[]): boolean {
  const last = amounts.at(-1);
  if (list[amount.next]?.text !== ',' || last === undefined || last.first < next || last.family !== amount.family) return false;
  for (let at = last.first - 1; at > next && last.first - at <= 4; at -= 1)
    if (list[at]?.capital === true) return list[at - 1]?.text === 'and' || list[at - 1]?.text === ',';
  return false;
}

/** `fell 5% despite first-quarter profit that`: of the profit alone. */
const isOfNoun = (list: TokenList, { window, next }: Period): boolean =>
  window.type === 'quarter' && isDash(tokenAt(list, next - 2)) && list[next]?.kind === 'word';

/** No day has a profit of its own. */
const isOfResult = (list: TokenList, { first }: Amount): boolean =>
  list.slice(Math.max(0, first - 5), first).some(({ text }) => RESULTS.has(text));
const RESULTS = wordSet('profit profits earnings income loss losses ebitda');

/** `fell 5% on weak first-half profit`, `on results for the quarter`: the time of what moved it; not `5% on the quarter`, `5% on hopes this year`. */
function isOfReason(list: TokenList, { next: on }: Amount, { first, next, window }: Period): boolean {
  if (first <= on || !OF_BUSINESS.has(window.type)) return false;
  if (isToldOf(list, { next })) return true;
  const lead = list[first - 1]?.text === 'the' ? first - 2 : first - 1;
  if (lead <= on + 1) return false;
  const isFor = list[first]?.text === 'for';
  if (!isFor && list[lead]?.text !== 'for') return OF_NOUN.has(list[lead]?.text ?? '');
  // not `up 40% on hopes for the year`
  const noun = list[isFor ? first - 1 : lead - 1]?.text ?? '';
  return TOLD.has(noun) || (window.type === 'quarter' && isOfBusiness(noun));
}
/** `second-quarter earnings`, `full-year outlook` */
function isToldOf(list: TokenList, { next }: Pick<Period, 'next'>): boolean {
  for (let at = next, end = next + 3; at < end && (list[at]?.kind === 'word' || isDash(list[at])); at += 1)
    // `same-store sales`
    if (isDash(list[at])) end += 2;
    else if (isOfBusiness(list[at]?.text ?? '') || TOLD.has(list[at]?.text ?? '')) return true;
  return false;
}
const REASONS = wordSet('after following response despite amid ahead thanks');
const OF_BUSINESS: ReadonlySet<Window['type']> = new Set<Window['type']>(['quarter', 'year', 'ytd', 'days', 'other']);
const TOLD = wordSet('update report results numbers figures guidance outlook statement performance forecast');
const OF_NOUN = wordSet('of to');

/** `in the six months ended in June`: no month of its own. */
const isEndOf = (list: TokenList, { first, window }: Period): boolean => {
  if (window.type !== 'month') return false;
  const end = list[first]?.text === 'in' ? first - 1 : first - 2;
  return list[end + 1]?.text === 'in' && ENDING.has(tokenAt(list, end)) && LENGTHS.has(tokenAt(list, end - 1)?.text ?? '');
};
const LENGTHS = wordSet('weeks months quarter half year period');

const THAN = soughtWords('than');

/** `fell to $122 million from a year earlier`: it is where the move ended. */
const isMovedFrom = (list: TokenList, amount: Amount): boolean => list[amount.next]?.text === 'from' && before(list, amount)?.text === 'to';

const FAR = 40;
const OF_DAY: ReadonlySet<Window['type']> = new Set<Window['type']>(['day', 'on', 'intraday']);
const LONG: ReadonlySet<Window['type']> = new Set<Window['type']>(['week', 'month', 'quarter', 'year']);

const isSession = ({ window }: Period): boolean => BESIDE_SESSION.hasWord(window.label) && window.from === undefined;
const isUndatedClose = ({ moment, from, to }: Window): boolean => moment === 'close' && (from ?? to) === undefined;
export const isDated = ({ type, from }: Window): boolean => (type === 'day' || type === 'on') && from !== undefined;

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
/** `A year ago it earned $2 billion`, `in the same quarter last year`; not `year over year`. */
const isThatOfBefore = (list: TokenList, { first, next }: Period): boolean =>
  AGO.has(list[next - 1]) || BEFORE_THIS.has(list[first]?.text ?? '');
const BEFORE_THIS = wordSet('same prior previous');

/** `the year-earlier figure`: what is told of something else. */
const isOfOtherSum = (list: TokenList, period: Period): boolean =>
  period.role === 'from' && isDash(tokenAt(list, period.next - 2)) && list[period.next]?.kind === 'word' && isThatOfBefore(list, period);
const AGAIN_IN = wordList(
  ', or per a in for the during at share loss profit cents cent pence apiece each diluted $ € £ ¥ ( ) million billion bn mn m',
);

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
function isAnothers(list: TokenList, period: Period, amount: Amount, amounts: readonly Amount[], periods: readonly Period[]): boolean {
  // `fell 3% on Tuesday, adding to Monday's 7% slump`
  if (isPossessive(list[period.next]) && amount.first - period.next <= 2) return false;
  if (ENDING.has(list[period.first]) && amount.first - period.next <= 4) return false;
  const owner = amounts.findLast((other) => other.next <= period.first);
  if (owner === undefined || owner === amount || period.first - owner.next > 8) return false;
  // `rose 2% on Friday to end the week 1% higher`: the other has one of its own
  if (!isDated(period.window) && periods.some(({ first, next, window }) => first >= owner.next && next <= period.first && isDated(window)))
    return false;
  for (let at = owner.next; at < period.first; at += 1) {
    const word = list[at]?.text ?? '';
    // `9.8% on Friday alone, for a two-day loss of 11%`
    if (BARRIERS.has(list[at]) || RELATIVE.has(list[at]) || (word === ',' && amount.first - period.next <= 4)) return false;
    // `has lost 35% since January and closed Wednesday at $86`
    if (word === 'and' && isVerbLike(list[at + 1])) return false;
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

/** `Wednesday’s $148.26` after a move of two days, `from Tuesday’s 181`; not `over the week to Wednesday’s 187`. */
const isOwnedByAnother = (list: TokenList, { next, window }: Period, amount: Amount, amounts: readonly Amount[]): boolean =>
  isPossessive(list[next]) &&
  ((list[next + 1]?.kind === 'number' && amount.first !== next + 1 && isDated(window)) ||
    amounts.some((other) => other !== amount && other.first > next && other.first - next <= 4));
