import type { Amount } from '../amounts/amount.ts';
import { before, hedgeStart } from '../amounts/before-amount.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { BEATEN } from './modality.ts';

/** What a result is held against. */
export const EXPECTATIONS = wordList(
  'estimate estimates estimated expectation expectations forecast forecasts consensus guidance views target targets plan budget schedule',
);

/** `beat estimates by 9 cents`, `revenue missed by $40 million`: how far apart the two are, and neither of them. */
export function isBeatenBy(list: TokenList, amount: Amount): boolean {
  if (before(list, amount)?.text !== 'by') return false;
  let foreseen = BEATEN.has(tokenAt(list, hedgeStart(list, amount.first) - 2));
  for (let at = amount.first - 2; at >= Math.max(0, amount.first - MOST_WORDS); at -= 1) {
    const token = tokenAt(list, at);
    if (BEATEN.has(token)) return foreseen;
    if (token?.kind === 'number' || token?.text === ';') return false;
    foreseen ||= EXPECTATIONS.has(token);
  }
  return false;
}
const MOST_WORDS = 12;
