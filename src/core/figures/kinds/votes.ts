import type { Amount } from '../amounts/amount.ts';
import type { Cue } from '../amounts/direction.ts';
import type { FigureKind } from '../figure.ts';
import { isMove } from '../names/clause.ts';
import type { Referent } from '../names/names.ts';
import { HAS, MOVES_IN, SALES } from '../words/shared-words.ts';
import { type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import type { Background } from './background.ts';
import type { SentenceCues } from './cues.ts';

/** Kinds that an amount of money can be. */
export const MONEY: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'deal_value',
  'funding',
  'revenue',
  'profit',
  'market_cap',
  'volume',
  'holding',
  'debt',
  'spend',
  'shortfall',
  'price',
]);
/** Kinds that a percentage can be, besides a change. */
export const PERCENT: ReadonlySet<FigureKind> = new Set<FigureKind>(['rate', 'share', 'probability', 'drawdown']);
const BARRIERS = wordList('; — : – ( ) but while whereas');
/** What they say is another matter than the amount before them: `$2.25 billion falls due should revenue exceed`. */
const CONDITIONS = wordList('should if unless once when thanks because owing despite although though');

registered(BEGINS.border, [
  ...BARRIERS,
  ...CONDITIONS,
  'on',
  ',',
  '.',
  'and',
  'to',
  'from',
  'as',
  'including',
  'excluding',
  'plus',
  'after',
  'before',
  'with',
  'against',
  'versus',
]);
/** So many words of a sum that another is set against stand before its amount. */
const SET_AGAINST = 7;

/** An amount and what is known of its surroundings. */
export interface Setting {
  /** Of the last money in the sentence that has not moved and is no price. */
  readonly spoken?: FigureKind | undefined;
  readonly list: TokenList;
  readonly cues: SentenceCues;
  readonly amount: Amount;
  readonly direction: Cue | undefined;
  readonly subject: Referent | undefined;
  /** Token bounds given by the neighbouring amounts. */
  readonly from: number;
  readonly to: number;
  /** What the sentence before speaks of, for amounts of money without a cue of their own. */
  readonly background: Pick<Background, 'get'>;
  readonly previous: { readonly kind: FigureKind; readonly amount: Amount } | undefined;
}

/** The same, with what only the votes ask for. */
export interface VoteSetting extends Setting {
  /** Where what is inserted right before the amount opens, if anything is. */
  readonly inserted: number | undefined;
}

/** What a sentence without its amounts speaks of: its strongest money cue. */
export function backgroundOf(cues: SentenceCues): FigureKind | undefined {
  const votes = new Map<FigureKind, number>();
  for (let at = 0; at < cues.length; at += 1) count(cues, at, 'before', 1, MONEY, votes);
  votes.delete('price');
  const [kind, weight] = strongest(votes);
  return weight >= 2 ? kind : undefined;
}

/** Votes of the words around, weaker with distance and across clause borders and other amounts. */
export function vote(
  { list, cues, amount, inserted, from, to, previous }: VoteSetting,
  allowed: ReadonlySet<FigureKind>,
): Map<FigureKind, number> {
  const votes = new Map<FigureKind, number>();
  if (cues.length === 0) return votes;
  // `Revenue rose 12% to $28 billion`: what stands before the percentage speaks of both.
  const gap = previous === undefined ? 0 : amount.first - previous.amount.next;
  const moved =
    ((previous?.amount.family === 'percent' || previous?.amount.unit === 'points') && previous.kind === 'change') ||
    // `Sales more than doubled to $28 billion and profit was`
    previous?.amount.form === 'verb';
  const reached = moved && gap > 3 && isReachedAfter(list, amount, gap) && !saysSum(list, cues, amount.first - gap, amount.first);
  const restated = moved && (gap <= 3 || reached);
  let factor = 1;
  for (let at = (inserted ?? amount.first - (reached ? gap : 0)) - 1, distance = 1; at >= 0 && distance <= 22; at -= 1, distance += 1) {
    if (at < from) factor = Math.min(factor, restated ? 0.9 : 0.5);
    if (((list[at]?.begins ?? 0) & BEGINS.border) !== 0) {
      const word = list[at]?.text ?? '';
      const opens = insertedFrom(list, at);
      if (opens !== undefined) {
        at = opens;
        continue;
      }
      if (word === ',') factor *= 0.8;
      else if (BARRIERS.has(list[at])) factor *= 0.5;
    }
    if (cues[at] === undefined) continue;
    count(cues, at, 'before', factor * Math.max(0.15, 1.05 - 0.05 * distance), allowed, votes);
  }
  factor = 1;
  for (let at = amount.next, distance = 1; at < list.length && distance <= 14; at += 1, distance += 1) {
    if (at >= to) factor = Math.min(factor, 0.25);
    if (((list[at]?.begins ?? 0) & BEGINS.border) !== 0) {
      const word = list[at]?.text ?? '';
      if (word === 'with' && list[at + 1]?.text === 'debt') factor *= 0.15;
      // `a profit of €717 million on sales of`, `lost $3 million in the quarter on revenue of`
      if (word === 'on' && SALES.has(list[at + 1])) factor *= 0.15;
      // `cash of $9 billion against debt of $4 billion`
      if ((word === 'against' || word === 'versus') && to - at < SET_AGAINST) factor *= 0.15;
      if (word === ',' || word === 'and' || word === 'to' || word === 'from' || word === 'after' || word === 'before' || word === 'as')
        factor *= 0.5;
      else if (word === 'including' || word === 'excluding' || word === 'plus' || word === 'but' || word === 'while') factor *= 0.15;
      else if (word === '.' || BARRIERS.has(list[at]) || CONDITIONS.has(list[at])) factor *= 0.4;
    }
    if (cues[at] === undefined) continue;
    count(cues, at, 'after', factor * Math.max(0.15, 1.2 - 0.09 * distance), allowed, votes);
  }
  return votes;
}

/** `a 12% rise in net income to $28 billion`: what stands between says what was reached; not `Revenue rose 12% despite lower profit to $28 billion`. */
function saysSum(list: TokenList, cues: SentenceCues, from: number, to: number): boolean {
  let isOf = false;
  for (let at = from; at < to; at += 1) {
    isOf ||= list[at]?.text === 'in' && MOVES_IN.has(tokenAt(list, at - 1));
    if (
      isOf &&
      cues[at]?.some(({ kind, weight, side }) => weight >= 2.5 && side !== 'after' && kind !== 'price' && MONEY.has(kind)) === true
    )
      return true;
  }
  return false;
}

/** `net interest income, the difference between what it earns and pays, rose`, `the odds, once 60%, have dropped`: where what stands before the verb opens; it is another matter. */
export function insertedFrom(list: TokenList, close: number): number | undefined {
  const sign = list[close]?.text;
  const verb = HAS.has(list[close + 1]) ? close + 2 : close + 1;
  if ((sign !== ',' && sign !== '—' && sign !== '–') || !(isMove(list[verb]) || COMES_TO.has(list[verb]))) return undefined;
  for (let at = close - 1; at > Math.max(0, close - LONGEST_INSERTION); at -= 1)
    if (list[at]?.text === sign) return isInsertion(list[at + 1]) ? at : undefined;
  return undefined;
}
const LONGEST_INSERTION = 24;
/** `, still the engine,`, `, after two years of spending,`: no clause beside the other, and no name. */
const isInsertion = (token: Token | undefined): boolean =>
  token?.kind === 'number' || (token?.kind === 'word' && !token.capital && !JOINTS.has(token));
const JOINTS = wordList('and but while whereas or nor so');
const COMES_TO = wordList(
  'accounted accounts contributed contributes came comes amounted amounts totalled totaled reached worked was were is are stood stands',
);

/** `rose 11% year-over-year (YoY) to $28 billion`: one clause. */
const isReachedAfter = (list: TokenList, { first }: Amount, gap: number): boolean =>
  gap <= 12 &&
  tokenAt(list, first - 1)?.text === 'to' &&
  list
    .slice(first - gap, tokenAt(list, first - 2)?.text === ',' ? first - 2 : first - 1)
    .every(({ kind, text, begins }) => text !== ',' && text !== ';' && (kind !== 'word' || (begins & BEGINS.verb) === 0));

function count(
  cues: SentenceCues,
  at: number,
  side: 'before' | 'after',
  factor: number,
  allowed: ReadonlySet<FigureKind>,
  votes: Map<FigureKind, number>,
): void {
  const here = cues[at];
  if (here === undefined) return;
  for (const cue of here) {
    if ((cue.side !== 'both' && cue.side !== side) || !allowed.has(cue.kind)) continue;
    const weight = cue.weight * factor;
    // The nearest cue counts whole, further ones of the same kind a little.
    const had = votes.get(cue.kind) ?? 0;
    votes.set(cue.kind, Math.max(had, weight) + 0.2 * Math.min(had, weight));
  }
}

/** The kind with most votes, and how many. */
export function strongest(votes: ReadonlyMap<FigureKind, number>): [FigureKind, number] {
  let best: [FigureKind, number] = ['price', 0];
  for (const [kind, weight] of votes) if (weight > best[1]) best = [kind, weight];
  return best;
}
