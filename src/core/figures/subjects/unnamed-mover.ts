import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isHedging } from '../amounts/before-amount.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { MONTHS } from '../words/negatives.ts';
import { BESIDES, IN_OR_OF, SHARES_OR_STOCK } from '../words/shared-words.ts';
import { saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { TIMES } from './phrase-head.ts';

/**
 * Whose a move is of which the sentence says that it is not of those it names: `followed by a 5% fall in Alpha to $3` of a firm that no list knows, `as more
 * than $3 billion was wiped out` of the market.
 */
export const unnamedMover = (list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined =>
  amount.family === 'percent' ? fallIn(list, found, amount) : amount.family === 'money' ? wipedOut(list, found, amount) : undefined;

function fallIn(list: TokenList, found: readonly Name[], { first, next }: Amount): Referent | undefined {
  if (list[next + 1]?.text !== 'in' || !saysDirection(list[next])) return undefined;
  const from = SHARES_OR_STOCK.has(list[next + 2]) && IN_OR_OF.has(list[next + 3]) ? next + 4 : next + 2;
  // of a month, a region or a measure of the firm spoken of, unless shares or what follows say otherwise
  if (from === next + 2 && ![2, 3].some((back) => tokenAt(list, first - back)?.text === 'followed')) return undefined;
  let end = from;
  while (end < from + LONGEST && list[end]?.capital === true && !TIMES.has(list[end]) && !MONTHS.has(list[end])) end += 1;
  const after = list[end];
  if (end === from || !(after === undefined || after.kind === 'sign' || AFTER.has(after.text))) return undefined;
  const known = found.find((name) => name.first < end && name.next > from);
  if (known !== undefined) return known.class === 'name' && known.instrument === undefined ? known : undefined;
  const words = list.slice(from, end).map(({ text }) => text);
  return referentOf(words.join(' '), 'market');
}
const AFTER = wordSet('to and at after which while on as by');
const LONGEST = 4;

function wipedOut(list: TokenList, found: readonly Name[], { first, next }: Amount): Referent | undefined {
  let opener = first - 1;
  while (opener > first - 4 && isHedging(tokenAt(list, opener))) opener -= 1;
  if (!BESIDES.has(tokenAt(list, opener)?.text ?? '')) return undefined;
  for (let at = next; at < next + REACH; at += 1) {
    const token = list[at];
    if (token === undefined || token.kind === 'sign' || token.text === 'its' || token.text === 'debt') return undefined;
    if ((token.begins & BEGINS.wipe) === 0) continue;
    const isOfName = OFF.has(list[at + 1]?.text ?? '');
    return isOfName || found.some((name) => name.first >= next && name.instrument !== undefined)
      ? undefined
      : referentOf('market', 'market');
  }
  return undefined;
}
const OFF = wordSet('off from its');
const REACH = 7;
