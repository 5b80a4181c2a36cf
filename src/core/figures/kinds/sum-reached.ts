import { hedgeStart } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import type { Stated } from '../record.ts';
import { UP_OR_DOWN } from '../words/shared-words.ts';
import type { TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** What is no price, no level and worth no market’s while: it moves from one report to the next. */
const SUMS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'revenue',
  'profit',
  'debt',
  'spend',
  'funding',
  'holding',
  'deal_value',
  'shortfall',
  'count',
]);
/** Below, the kind of a sum may be a price misread. */
const LEAST = 1e5;

/** Of which a reader is told that they moved. */
const MEASURED: ReadonlySet<FigureKind> = new Set<FigureKind>(['revenue', 'profit', 'debt']);

/** `Alpha Foods was up 4% to $2 billion`: what moved is the sum that stands behind it. Whatever the grammar says, no price did. */
export function reachSum(move: Stated, sum: Stated | undefined): void {
  const { list, understood } = move;
  if (sum === undefined || sum.list !== list || understood.amount.unit !== 'percent') return;
  const { amount } = sum.understood;
  if (!SUMS.has(sum.kind) || amount.value < LEAST) return;
  // what a market or a coin is worth, though nothing says so
  if (sum.kind === 'deal_value' && (amount.value >= 1e11 || understood.referent?.class === 'crypto')) return;
  const to = hedgeStart(list, amount.first) - 1;
  // `up 2% for $3 billion`, after the revenue of others
  const isTold = MEASURED.has(sum.kind) && to === understood.amount.next && list[to]?.text === 'for';
  if (!isTold && !isReachedAt(list, understood.amount.next, to)) return;
  move.reaches = true;
  if (MEASURED.has(sum.kind)) move.metric ??= sum.kind;
}

/** `to`, `higher at` */
const isReachedAt = (list: TokenList, from: number, to: number): boolean =>
  REACHING.has(list[to]) && (to === from || (to === from + 1 && UP_OR_DOWN.has(list[from])));
const REACHING = wordList('to at from');
