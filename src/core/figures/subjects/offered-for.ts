import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { OFFERS, STOCK, VALUES } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import type { Topic } from './topic.ts';

const EACH = wordSet('each every');
/** From the amount to `each`, and from there to the share. */
const REACH = 8;
const MOST_OF_NAME = 5;
const SORTS = wordSet('class ordinary common outstanding preferred voting existing remaining');

/** `Alpha will pay $110 in cash for each Beta share`: what is offered for is of Beta, listed or not, and never a price of Alpha. */
export function offeredFor(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  if (amount.family !== 'money') return undefined;
  const offered = ofOffer(list, found, amount);
  if (offered !== undefined || !STOCK.isIn(list)) return offered;
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

/** `The revised proposal was £46.50 per share`, `Alpha’s offer would value the brewer at £4 billion`: of whom is bid for, and not of who bids. */
function ofOffer(list: TokenList, found: readonly Name[], { first, next }: Amount): Referent | undefined {
  const named = found.find(({ instrument }) => instrument !== undefined);
  const bidder = named !== undefined && named.first <= 1 && isPossessive(list[named.next]) ? named : undefined;
  const start = bidder === undefined ? 1 : bidder.next + 1;
  if (bidder === undefined && !THE.has(list[0]?.text ?? '')) return undefined;
  const noun = OFFERS.has(list[start]) ? start : start + 1;
  if (noun >= first || !OFFERS.has(list[noun])) return undefined;
  const values = list.findIndex((token, at) => at > noun && at < noun + 4 && VALUES.has(token));
  if (values > 0 && values < first) {
    const target = found.find((name) => name.first > values && name.next <= first && name.instrument !== undefined);
    return target ?? (bidder === undefined ? undefined : referentOf('target', 'product'));
  }
  const ofShare = EACH_OF.has(list[next]?.text ?? '') && STOCK.has(list[next + 1]);
  return ofShare && named === undefined && IS.has(list[noun + 1]?.text ?? '') ? referentOf('offer', 'product') : undefined;
}
const THE = wordSet('the its their this that');
const EACH_OF = wordSet('a per');
const IS = wordSet('is was of stands stood would');
