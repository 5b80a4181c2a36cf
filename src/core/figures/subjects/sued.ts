import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Name, Referent } from '../names/names.ts';
import { PENALTIES } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords } from '../words/word-list.ts';
import type { Topic } from './topic.ts';

/** `is suing Alpha for $8 billion`: where the verb stands of what the other is to pay; no word of another clause stands between. */
export function suedAt(list: TokenList, { first }: Amount): number | undefined {
  if (!SUING.isWithin(list, first - REACH, first)) return undefined;
  let at = first - 1;
  while (at > first - 4 && list[at]?.kind === 'word' && list[at]?.text !== 'for') at -= 1;
  if (list[at]?.text !== 'for') return undefined;
  for (at -= 1; at >= Math.max(0, first - REACH); at -= 1) {
    if (SUING.has(list[at])) return at;
    if (list[at]?.capital !== true && !SUED.has(list[at]?.text ?? '')) return undefined;
  }
  return undefined;
}
const REACH = 12;
const SUING = soughtWords('sue sues sued suing');
/** Whom, when and where. */
const SUED = wordSet('it him her them the on in at last this week month year today yesterday federal state high court jointly');

/** `The watchdog imposed a fine of £9 million on Alpha`, `had levied a £9 million fine`: whoever it is put on pays it, by name or as the firm spoken of. */
export function finedBy(
  list: TokenList,
  found: readonly Name[],
  { first, next, value, family }: Amount,
  topic: Topic,
): Referent | undefined {
  if (family !== 'money' || value < 1000) return undefined;
  const ofFine = tokenAt(list, first - 1)?.text === 'of' && PENALTIES.has(tokenAt(list, first - 2));
  const isFine = PENALTIES.has(list[next]) || PENALTIES.has(list[next + 1]);
  if (!ofFine && !isFine) return undefined;
  let verb = first - 2;
  while (verb > Math.max(0, first - REACH) && !IMPOSING.has(list[verb]?.text ?? '')) verb -= 1;
  if (!IMPOSING.has(list[verb]?.text ?? '')) return undefined;
  const on = list.findIndex(({ text }, at) => at >= next && at < next + 4 && text === 'on');
  const payer = on < 0 ? undefined : found.find((name) => name.first > on && name.first <= on + 2);
  if (payer !== undefined) return topic.resolve(payer);
  // `slapped Alpha with a $9 million fine`
  if (on >= 0 || found.some((name) => name.first > verb && name.next <= first)) return undefined;
  return found.some((name) => name.next <= verb && name.class !== 'name' && name.class !== 'place') ? undefined : topic.firm();
}
const IMPOSING = wordSet('imposed imposes impose imposing levied levies levy levying slapped slaps');
