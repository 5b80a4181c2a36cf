import { LOWS } from '../words/shared-words.ts';
import { isPossessive, type TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** `under the level of a year ago`, `under last year’s level`, `under last year,`; not `under the plan`. */
export function isUnderLevel(list: TokenList, under: number): boolean {
  for (let at = under + 1; at < under + 6; at += 1) {
    if (MEASURED_BY.has(list[at])) return true;
    if (list[at]?.kind === 'sign' && !isPossessive(list[at])) return list[under + 1]?.text === 'last' && at === under + 3;
  }
  return false;
}
const MEASURED_BY = wordList(
  'level levels price prices peak high highs record average close value worth cost forecast forecasts estimate estimates target consensus quota norm ago earlier',
);

/** `is 20% off its April low`: where no verb says more. */
export const isOffLow = (list: TokenList, off: number): boolean =>
  list[off]?.text === 'off' && list.slice(off + 1, off + 5).some((token) => LOWS.has(token));
