import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, isAside } from '../amounts/before-amount.ts';
import { isMoveKind, isPriceKind, type Window } from '../figure.ts';
import { BESIDE_SESSION } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords } from '../words/word-list.ts';
import { isBesideTheTime, isGoneOn } from './base-period.ts';
import { changeWindow } from './change-window.ts';
import { isFronted } from './fronted.ts';
import { isOfNextVerb, periodBeforeGap } from './gapped.ts';
import { beginsClause, isBehindDespite, isNotOfLevel, isOfBaseBefore, isOfEvent, isOfPayout, isOfReport } from './not-its-time.ts';
import { isAnothers, isOfRelative, isOfSuperlative, isOwnedByAnother, isWithinRow } from './of-another.ts';
import { isOfDays, pairedPeriod } from './paired-period.ts';
import { isDated, type Period, withWindow } from './period.ts';
import { borderBetween, isJoined, turnsToShares } from './period-borders.ts';
import { isSinceLow } from './period-peaks.ts';
import { ENDING } from './period-phrases.ts';
import { type Bound, CLOSING, isBase } from './price-window.ts';
import { ownPeriod } from './relative-period.ts';
import { isOfNoun, isOfReason, isOfResult, isToldOf } from './told-of.ts';
import type { NearestSetting } from './window-setting.ts';
import { isOfOtherSum, isRightAfter, isThatOfBefore } from './year-before.ts';

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
    if (strict && (isBesideTheTime(list, period, amount) || (after && isOfEvent(list, period)))) continue;
    if (!strict && isNotOfLevel(list, period, kind)) continue;
    if (kind !== 'spend' && isOfPayout(list, period)) continue;
    // `told of quarterly sales and said it would buy back $8 billion of its shares`
    if (kind === 'spend' && list[period.first]?.text === 'quarterly' && isToldOf(list, period) && !isOfPayout(list, period)) continue;
    // `revenue rose 3%, the firm said on Tuesday`, `profit rose 3% Tuesday`; not `sales rose 3% on Friday`
    if (ofBusiness && kind === 'change' && OF_DAY.has(period.window.type) && !(after && to - from <= 1 && !isOfResult(list, amount)))
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
    // not `a 12% quarterly loss`
    if (strict && !ofBusiness && after && to > from && (isOfReport(list, period) || (isOfNoun(list, period) && isToldOf(list, period))))
      continue;
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
