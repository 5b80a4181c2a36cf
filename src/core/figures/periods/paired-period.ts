import type { Amount } from '../amounts/amount.ts';
import { isAside } from '../amounts/before-amount.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isStartOfMove } from './base-period.ts';
import { isOfNextVerb } from './gapped.ts';
import type { Period } from './period.ts';
import { borderBetween, isJoined } from './period-borders.ts';
import { isBase } from './price-window.ts';

/** A period of a sentence, the amounts up to the next one, and those since the one before it. */
interface Step {
  readonly period: Period;
  readonly before: readonly Amount[];
  readonly behind: readonly Amount[];
}

/**
 * The period of an amount in a sentence whose periods and amounts take turns: each stands before its amounts (`On Monday it fell 1.8%, and on
 * Tuesday 2.8%`, `closed Monday at $186 and Tuesday at $181`) or each behind them (`fell 1.8% in Monday’s session and 2.8% in Tuesday’s`).
 * Undefined where they do not take turns. What stands behind a semicolon is read alone.
 */
export function pairedPeriod(list: TokenList, amount: Amount, all: readonly Amount[], named: readonly Period[]): Period | undefined {
  if (named.length < 2 || all.length < 2) return undefined;
  const isParted = PARTED.isIn(list);
  const [from, to] = isParted ? clauseOf(list, amount) : [0, list.length];
  const isInside = ({ first }: { readonly first: number }): boolean => first >= from && first < to;
  const amounts = isParted ? all.filter(isInside) : all;
  const periods = isParted ? named.filter(isInside) : named;
  if (periods.length < 2 || amounts.length < 2) return undefined;
  const steps = takeTurns(list, amounts, periods);
  if (steps === undefined) return undefined;
  const [first] = steps;
  const last = steps.at(-1);
  if (first?.before.length === 0)
    return steps.every(({ period, behind }, at) => behind.length > 0 && (at === 0 || opensClause(list, period)))
      ? steps.find(({ behind }) => behind.includes(amount))?.period
      : undefined;
  if (last?.behind.length !== 0) return undefined;
  const own = steps.find(({ before }) => before.includes(amount));
  const at = own?.before.indexOf(amount) ?? 0;
  // `Alpha, down 3% too, gained 2% on Friday`: the time is of the verb
  if (own !== undefined && isAside(list, amount) && isOfNextVerb(list, amount, own.period)) return undefined;
  // `2% after a drop of 5% last week`: only what is joined shares what follows
  const isShared = own?.before.slice(at, -1).every((each, step) => {
    const following = own.before[at + step + 1];
    return following !== undefined && !isBase(list, following) && isJoined(list, each, following);
  });
  // `fell to $77 after it said on Monday`: of another clause
  const isOwn = own !== undefined && borderBetween(list, own.before.at(-1)?.next ?? 0, own.period.first, true) !== 'clause';
  return isOwn && isShared === true ? own.period : undefined;
}

/** From one semicolon to the next. */
function clauseOf(list: TokenList, { first, next }: Amount): readonly [from: number, to: number] {
  let from = first;
  let to = next;
  while (from > 0 && !PARTED.has(list[from - 1])) from -= 1;
  while (to < list.length && !PARTED.has(list[to])) to += 1;
  return [from, to];
}
const PARTED = soughtWords(';');

/** Undefined where two periods stand side by side, or one is what is compared with or moved from. */
function takeTurns(list: TokenList, amounts: readonly Amount[], periods: readonly Period[]): readonly Step[] | undefined {
  const between = (from: number, to: number): readonly Amount[] => amounts.filter(({ first, next }) => first >= from && next <= to);
  const steps = periods.map((period, at) => ({
    period,
    before: between(periods[at - 1]?.next ?? 0, period.first),
    behind: between(period.next, periods[at + 1]?.first ?? Number.POSITIVE_INFINITY),
  }));
  const takeTurns = steps.every(
    ({ period, before }, at) =>
      (at === 0 || before.length > 0) &&
      (period.role === 'span' || isOver(list, period)) &&
      !isStartOfMove(list, period.first, period.next) &&
      !(isOfDays(period) && before.length > 1),
  );
  return takeTurns ? steps : undefined;
}

/** `lost 1% and 2% on Monday and Tuesday`: so many days, so many figures. */
export const isOfDays = ({ window: { type, from, to } }: Period): boolean => type === 'on' && from !== to;

/** `over the past year`, and not `than a year earlier` */
const isOver = (list: TokenList, { first }: Period): boolean =>
  tokenAt(list, tokenAt(list, first - 1)?.text === 'the' ? first - 2 : first - 1)?.text === 'over';

/** `, on Tuesday`, `and over the past year`, `and Tuesday`: the period stands at the head of its clause. */
function opensClause(list: TokenList, { first }: Period): boolean {
  let at = first - 1;
  while (at > first - 5 && INTO.has(tokenAt(list, at))) at -= 1;
  return JOINTS.has(tokenAt(list, at));
}
const INTO = wordList('on in over during since for the past last this by through within');
const JOINTS = wordList(', ; and but while whereas yet then');
