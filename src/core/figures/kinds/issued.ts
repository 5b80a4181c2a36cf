import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { MONTHS } from '../words/negatives.ts';
import { ISSUED, OF_OWN, PAPER } from '../words/shared-words.ts';
import type { TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** What a firm does with paper and stock of its own, and a holder with that of others. */
export const ISSUING = wordList('sold sell sells selling issued issue issues issuing auctioned');

/** `of three-year notes`, `in bonds` */
export function isOfPaper(list: TokenList, next: number): boolean {
  if (list[next]?.text !== 'of' && list[next]?.text !== 'in') return false;
  for (let at = next + 1; at < next + 10; at += 1) {
    const text = list[at]?.text ?? '';
    if (PAPER.has(list[at])) return true;
    // `of three-year, 1.2% notes`
    if (list[at]?.kind === 'sign' && text !== '-' && text !== '%' && !(text === ',' && list[at + 1]?.kind === 'number')) return false;
  }
  return false;
}

/** `sold $2 billion of new shares`: a firm’s own; not `of common stock in Alpha`, `of Alpha common stock`, nor class A shares, which a holder sells. */
export function isOfOwnStock(list: TokenList, { next }: Amount): boolean {
  if (list[next]?.text !== 'of') return false;
  const own = OF_OWN.has(list[next + 1]) ? next + 2 : next + 1;
  const kind = list[own]?.text;
  if (!OWN_STOCK.has(kind ?? '')) return false;
  const stock = ISSUED.has(list[own + 1]) ? own + 1 : own;
  return (stock > own || kind === 'preferred') && !isInOther(list, stock + 1);
}
/** `in Alpha`; not `in May`, `in an offering` */
const isInOther = (list: TokenList, at: number): boolean =>
  list[at]?.text === 'in' && list[at + 1]?.capital === true && !MONTHS.has(list[at + 1]);
const OWN_STOCK = wordSet('common preferred new');
