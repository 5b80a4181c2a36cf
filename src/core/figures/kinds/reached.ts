import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { BEFORE_INFINITIVE } from '../words/shared-words.ts';
import { saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

/** Something stands there now: `to`, not `up to` or `close to`, and no tally of moves before it; or `from` one level to another. */
export function isReached(list: TokenList, amount: Amount, word: string): boolean {
  let to = amount.first - 1;
  while (to > 0 && list[to]?.text !== word) to -= 1;
  if (NO_GOAL.has(tokenAt(list, to - 1))) return false;
  // `would drop to 20%`: a verb and no noun
  const from = BEFORE_INFINITIVE.has(tokenAt(list, to - 2)) ? to - 2 : to - 1;
  for (let at = from; at >= Math.max(0, to - 7); at -= 1) if (TALLIES.has(list[at])) return false;
  return true;
}
const NO_GOAL = wordList('up close compared');
const TALLIES = wordList(
  'gain gains loss losses decline declines drop drops fall rise rises rally advance advances slide growth return returns drawdown increase decrease slump move moves forecast guidance outlook target retreat pullback correction plunge crash tumble rout sell-off selloff dip appreciation depreciation sales revenue profit earnings',
);

/** `slipped to 70% from a high of 77%`: a level, and so is the peak; not `took its slide to 30% from the peak`. */
export const isLevelBeforePeak = (list: TokenList, amount: Amount): boolean =>
  list[amount.next]?.text === 'from' && before(list, amount)?.text === 'to' && isReached(list, amount, 'to');

const STAYING = soughtWords('stayed remained held holds keeps kept left leaves leaving keeping');
const KEPT = wordSet('it them rate rates unchanged steady alone');
/** `The bank holds at 4%`, `left it unchanged at 2%`; a share where the words around vote for one, unless it is the verb that does. */
export function rateKeptAt(list: TokenList, amount: Amount, shareVotes: number): FigureKind | undefined {
  if (!STAYING.isIn(list) || before(list, amount)?.text !== 'at') return undefined;
  let verb = amount.first - 1;
  while (list[verb]?.text !== 'at') verb -= 1;
  verb -= 1;
  while (KEPT.has(tokenAt(list, verb)?.text ?? '')) verb -= 1;
  // `leaves it at 30% of the airline`, `left it at 12% higher than last year`
  if (!STAYING.has(tokenAt(list, verb)) || list[amount.next]?.text === 'of' || saysDirection(list[amount.next])) return undefined;
  return shareVotes > 1.5 && list[verb]?.text !== 'holds' ? 'share' : 'rate';
}
