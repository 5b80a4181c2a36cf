import type { FigureKind, KeyFigure } from '../figure.ts';
import type { Stated } from '../record.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** So far back from a sum its preposition stands. */
const REACH = 7;
const ASIDE = wordList('under at since with as for hurt helped on despite including');
const AND = wordList('and but ; while whereas');

/** `sold $2 billion of notes to pay for chips under a $9 billion contract`: the later sum stands in a phrase that only goes with the first. */
function isAside({ list, understood: { amount } }: Stated, { list: before, understood: { amount: earlier } }: Stated): boolean {
  if (list !== before) return false;
  for (let at = amount.first - 1; at >= Math.max(earlier.next, amount.first - REACH); at -= 1) {
    if (AND.has(tokenAt(list, at))) return false;
    if (ASIDE.has(tokenAt(list, at))) return !hasAnd(list, earlier.next, at);
  }
  return false;
}

const hasAnd = (list: TokenList, from: number, to: number): boolean => list.slice(from, to).some((token) => AND.has(token));

const ISO = /^[A-Z]{3}$/;

/** What is ordered speaks of what will be sold. */
export const spokenKind = ({ kind, metric }: Stated): FigureKind => (kind === 'deal_value' && metric !== undefined ? 'revenue' : kind);

/** So many counts after the money of a sentence, and it is forgotten: a list of ten thousand is read in linear time. */
const MOST_COUNTS = 40;

/** The kind of the money that the sentence ends with, whatever it counts after it; `main`: without what only goes with a sum before it. */
export function moneyKindSpoken(figures: readonly Stated[], sentence: KeyFigure['sentence'], main = false): FigureKind | undefined {
  const least = Math.max(0, figures.length - MOST_COUNTS);
  let last: Stated | undefined;
  for (let at = figures.length - 1; at >= least && figures[at]?.sentence.start === sentence.start; at -= 1) {
    const figure = figures[at];
    if (figure === undefined || figure.kind === 'count' || (SHARES_AND_MOVES.has(figure.kind) && figure.unit === 'percent')) continue;
    if (
      figure.kind === 'change' ||
      figure.kind === 'price' ||
      !ISO.test(figure.unit) ||
      (last !== undefined && figure.kind !== last.kind && !isAside(last, figure))
    )
      break;
    last = figure;
    if (!main) break;
  }
  return last === undefined ? undefined : spokenKind(last);
}

const SHARES_AND_MOVES: ReadonlySet<FigureKind> = new Set<FigureKind>(['change', 'share']);
