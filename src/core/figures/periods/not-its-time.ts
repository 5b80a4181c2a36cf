import { wordSet } from '../../word-set.ts';
import type { FigureKind, Window } from '../figure.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { isOfBusiness } from '../words/of-business.ts';
import { BESIDE_SESSION, PAYOUTS } from '../words/shared-words.ts';
import { isDash, isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Period } from './period.ts';
import { TOLD } from './told-of.ts';

/** What is so from the day on that it is told, or counted day by day. */
const OF_DAYS: ReadonlySet<FigureKind> = new Set<FigureKind>(['deal_value', 'probability', 'volume']);
const SHORT: ReadonlySet<Window['type']> = new Set<Window['type']>(['day', 'on', 'intraday', 'week']);

/** Of a sum, a share or a rate: the period is when somebody told of it, a session of prices, or the close that it is held against. */
export function isNotOfLevel(list: TokenList, { first, next, window }: Period, kind: FigureKind): boolean {
  if (window.type === 'month') return kind !== 'volume' && isOfTelling(list, first, next);
  // `told on Monday of a loss`, `published its results this week, with a profit of $2 billion`: nobody counts by the day what a firm earns
  if (kind === 'profit' && ((SHORT.has(window.type) && window.type !== 'on') || window.label === 'week') && !isDaily(list, first, next))
    return true;
  if (!SHORT.has(window.type)) return false;
  if (kind !== 'volume' && BESIDE_SESSION.hasWord(window.label)) return true;
  if (kind === 'rate' && isOfClose(list, first, next)) return true;
  return !OF_DAYS.has(kind) && isOfTelling(list, first, next);
}

/** `a one-day profit`, `in a week`, `the past 24 hours` */
const isDaily = (list: TokenList, first: number, next: number): boolean =>
  isDash(list[first + 1]) || WITHIN.has(list[first]?.text ?? '') || tokenAt(list, next - 1)?.text === 'hours';
const WITHIN = wordSet('in over within');

/** `said on Wednesday that it earned`, `announced late Tuesday a plan`, `on Thursday reported` */
function isOfTelling(list: TokenList, first: number, next: number): boolean {
  // `said last week’s rate was 6%`
  if (isPossessive(list[next])) return false;
  let at = first - 1;
  while (at > first - 4 && BEFORE_DAY.has(tokenAt(list, at))) at -= 1;
  return TELLS.has(tokenAt(list, at)) || TELLS.has(list[next]);
}
const BEFORE_DAY = wordList('on in late early last');
const TELLS = wordList(
  'said says saying announced announcing reported reporting disclosed disclosing revealed confirmed told statement filing',
);

/** `a 12% premium to Monday’s close`, `to the closing price on Monday` */
const isOfClose = (list: TokenList, first: number, next: number): boolean =>
  (isPossessive(list[next]) && CLOSES.has(list[next + 1])) ||
  (list[first - 2]?.text === 'price' && CLOSES.has(list[first - 3])) ||
  (list[next]?.text === 'closing' && list[next + 1]?.text === 'price');
const CLOSES = wordList('close closing');

/** `raised its quarterly payout 5%`: how often it is paid. */
export const isOfPayout = (list: TokenList, { first, next, window }: Period): boolean =>
  (window.type === 'quarter' ? list[first]?.text === 'quarterly' : window.label === 'half year') && PAYOUTS.has(list[next]);

/** `slipped 2%, and posted a loss of 5% for the month`: what follows has a verb of its own. */
export function beginsClause(list: TokenList, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1)
    if (list[at]?.text === 'and' && list[at - 1]?.text === ',' && (isVerbLike(list[at + 1]) || list[at + 1]?.text === 'now')) return true;
  return false;
}

/** `the end of June`; what a firm earns is of no month. */
export const isOfBaseBefore = (list: TokenList, { first, window }: Period, kind: FigureKind): boolean =>
  (tokenAt(list, first - 1)?.text === 'of' && tokenAt(list, first - 2)?.text === 'end') || (kind === 'profit' && window.type === 'month');

/** `slipped 3% despite record output in 2015`: of what the words after it tell. */
export const isBehindDespite = (list: TokenList, { window }: Period, from: number): boolean =>
  !SHORT.has(window.type) && DESPITE.has(list[from]?.text ?? '');
const DESPITE = wordSet('despite notwithstanding');

/** `down 43% on its worth before the first quarter earnings report` */
export const isOfReport = (list: TokenList, { next, window }: Period): boolean =>
  window.type === 'quarter' && (isOfBusiness(list[next]?.text ?? '') || TOLD.has(list[next]?.text ?? ''));

/** `fell 3%, a day after reporting a loss`, `a day after it cut its outlook`: what was the day before, and the move is of today. */
export const isOfEvent = (list: TokenList, { next, window }: Period): boolean =>
  window.label === 'day before' &&
  list[next - 1]?.text === 'after' &&
  COUNTED.has(tokenAt(list, next - 3)?.text ?? '') &&
  (OWN.has(list[next]?.text ?? '') || list[next]?.text.endsWith('ing') === true);
const COUNTED = wordSet('a one');
const OWN = wordSet('it its they their');
