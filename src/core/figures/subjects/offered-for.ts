import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { STOCK } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import type { Topic } from './topic.ts';

const EACH = wordSet('each every');
/** From the amount to `each`, and from there to the share. */
const REACH = 8;
const MOST_OF_NAME = 5;
const SORTS = wordSet('class ordinary common outstanding preferred voting existing remaining');

/** `Alpha will pay $110 in cash for each Beta share`: what is offered for is of Beta, listed or not, and never a price of Alpha. */
export function offeredFor(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  if (amount.family !== 'money' || !STOCK.isIn(list)) return undefined;
  let each = amount.next;
  while (each < amount.next + REACH && !EACH.has(list[each]?.text ?? '')) each += 1;
  if (!EACH.has(list[each]?.text ?? '') || tokenAt(list, each - 1)?.text !== 'for') return undefined;
  let share = each + 1;
  while (share < each + MOST_OF_NAME && list[share]?.kind === 'word' && !STOCK.has(list[share])) share += 1;
  // `for each share`, `for each share of Beta`, `for each Class B share of Beta`
  const from = share === each + 1 || SORTS.has(list[each + 1]?.text ?? '') ? share + 2 : each + 1;
  if (!STOCK.has(list[share]) || (from > share && list[share + 1]?.text !== 'of')) return undefined;
  const named = found.find(({ first }) => first === from);
  if (named !== undefined) return topic.resolve(named);
  return list[from]?.capital === true ? referentOf(list[from]?.text ?? '', 'name') : undefined;
}
