import type { Amount } from '../amounts/amount.ts';
import type { FigureKind } from '../figure.ts';
import type { TokenList } from '../words/tokens.ts';
import type { Setting } from './votes.ts';

/** An amount of money and what the words around it say. */
export interface Money extends Setting {
  /** What it is the price of one of. */
  readonly per: string | undefined;
  /** What it is about has a price itself. */
  readonly priced: boolean;
  /** What most words near say, and how much. */
  readonly kind: FigureKind;
  readonly weight: number;
}

/** One of the words stands near the amount. */
export function has(list: TokenList, amount: Amount, ...words: readonly string[]): boolean {
  for (let at = Math.max(0, amount.first - 14); at < Math.min(list.length, amount.next + 6); at += 1)
    if (words.includes(list[at]?.text ?? '')) return true;
  return false;
}
