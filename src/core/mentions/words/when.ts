import { WEEKDAYS } from '../../weekdays.ts';
import { wordSet } from '../../word-set.ts';
import { gapAfter, type Tokens } from './tokens.ts';
import { lowerAt } from './vocabulary.ts';

const DAYS = new Set(WEEKDAYS);
const MONTHS = wordSet('january february march april may june july august september october november december');
const UNITS = wordSet(
  `week month year quarter weekend spring summer autumn fall winter morning afternoon evening night ${WEEKDAYS.join(' ')}`,
);
const DEICTIC = wordSet('last this');
const LEADS = wordSet('late early earlier');
const ALONE = wordSet('today yesterday');

/**
 * Index of the word behind a time that stands between a name and its verb: `Ford on Tuesday said`, `Amazon last week cut`, `Visa earlier this month
 * agreed`; the index itself where no time stands there. Asked where a word can begin one: `Form.timeStart`.
 */
export function behindTime(tokens: Tokens, index: number): number {
  const first = lowerAt(tokens, index);
  const from = LEADS.has(first) ? index + 1 : index;
  const next = from + lengthOf(lowerAt(tokens, from), lowerAt(tokens, from + 1));
  if (next === from) return index;
  for (let at = index; at < next; at += 1) if (gapAfter(tokens, at) !== ' ') return index;
  return next;
}

/** How many words the time has that these two begin. */
function lengthOf(word: string, after: string): number {
  if (ALONE.has(word) || DAYS.has(word)) return 1;
  const isTime = DEICTIC.has(word) ? UNITS.has(after) : word === 'on' ? DAYS.has(after) : word === 'in' && MONTHS.has(after);
  return isTime ? 2 : 0;
}
