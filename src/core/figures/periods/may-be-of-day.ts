import type { Modality } from '../figure.ts';
import { isMeasure } from '../kinds/metric.ts';
import type { Understood } from '../record.ts';
import { SECURITIES } from '../subjects/phrase-head.ts';
import { INDEFINITE, MARKET_VALUES } from '../words/shared-words.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { isOfPayout } from './not-its-time.ts';

/**
 * Whether a move that no time stands beside is one of the day: not what is foreseen, nor what of a firm has moved that is not its share, nor what was
 * put on its payout.
 */
export const mayBeOfDay = (list: TokenList, { amount: { first }, periods, referent, moved }: Understood, modality: Modality): boolean =>
  modality !== 'forecast' &&
  modality !== 'guidance' &&
  !(moved.of === 'other' && referent?.class === 'equity' && isThing(moved.noun) && !isInBrackets(list, first)) &&
  !(INDEFINITE.has(list[first - 1]) && periods.some((period) => period.next <= first && isOfPayout(list, period)));

/** What the grammar took for the noun is one, and no part of `the biggest fall`. */
function isThing(noun: string): boolean {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  return last.length > 1 && isMeasure(noun) && !SECURITIES.hasWord(last) && !MARKET_VALUES.hasWord(last) && !NO_THINGS.hasWord(last);
}
const NO_THINGS = wordList('biggest largest steepest sharpest worst best regular');

/** `lighter at Alpha (-6.9%)`: of the name before it. */
const isInBrackets = (list: TokenList, first: number): boolean =>
  tokenAt(list, isDash(tokenAt(list, first - 1)) ? first - 2 : first - 1)?.text === '(';
