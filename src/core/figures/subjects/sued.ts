import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import type { TokenList } from '../words/tokens.ts';
import { soughtWords } from '../words/word-list.ts';

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
