import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before, hedgeStart } from '../amounts/before-amount.ts';
import { saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { BEATEN } from './modality.ts';

/** What a result is held against. */
export const EXPECTATIONS = wordList(
  'estimate estimates estimated expectation expectations forecast forecasts consensus guidance views target targets plan budget schedule',
);

/** `beat estimates by 9 cents`, `revenue missed by $40 million`: how far apart the two are, and neither of them. */
export function isBeatenBy(list: TokenList, amount: Amount): boolean {
  if (before(list, amount)?.text !== 'by') return false;
  const by = hedgeStart(list, amount.first) - 1;
  let foreseen = BEATEN.has(tokenAt(list, by - 1));
  for (let at = by - 1; at >= Math.max(0, by - MOST_WORDS); at -= 1) {
    const token = tokenAt(list, at);
    if (BEATEN.has(token)) return foreseen;
    // `beat estimates and raised its payout by 9%`, `as sales rose by 9%`: by how much something else moved
    if (token === undefined || token.kind === 'number' || JOINTS.has(token.text) || saysDirection(token)) return false;
    foreseen ||= EXPECTATIONS.has(token);
  }
  return false;
}
const MOST_WORDS = 10;
const JOINTS = wordSet('and as but while after before with , ; : ( — –');
