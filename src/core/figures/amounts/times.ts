import { wordSet } from '../../word-set.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { One } from './one-amount.ts';

const ENDS = wordList('. , )');
const TIMES_BEFORE = wordList('at to of about around nearly almost roughly over than by is was were are some');
const TIMES_AFTER =
  /^(?:as|the|more|higher|subscribed|its|their|faster|what|larger|bigger|over|oversubscribed|that|those|forward|trailing|estimated|expected|annual|revenue|sales|earnings|book|ebitda|ebit|profit|profits|greater|cash|yearly|adjusted|net|core|underlying|operating|pretax|tangible|next|last|this|less|fewer|smaller|annualised|annualized|historical|on|,|\.|\))$/;

/** `14 times earnings`, `4x`; not `three times a week`. */
export function isTimes(list: TokenList, one: One): boolean {
  if (tokenAt(list, one.next - 1)?.text !== 'times') return list[one.next]?.kind !== 'number' || list[one.next]?.glued === false;
  const after = list[one.next]?.text ?? '.';
  // `14.3 times Kenvue’s ebitda`, `8.8 times after synergies`: nobody does a thing 8.8 times
  if (!Number.isInteger(one.value) && one.number.form === 'digits') return true;
  // `should the Fed cut three times.`
  const before = tokenAt(list, one.first - 1);
  if (ENDS.hasWord(after) && before?.kind === 'word' && !TIMES_BEFORE.has(before))
    if (one.number.form === 'words' || (one.value <= 12 && !before.text.endsWith('ed') && before.text !== 'for'))
      // `Sift flour 5 times.` and `was subscribed 5 times.`
      return false;
  if (FORESEEN.has(after) || YEAR.test(after)) return [1, 2, 3].some((on) => EARNED.has(list[one.next + on]?.text ?? ''));
  // `flown 16 times this year`; `at 13 times this year’s earnings`
  if (after === 'this' || after === 'last') return isPossessive(list[one.next + 2]) || EARNED.has(list[one.next + 2]?.text ?? '');
  // `three times covered by the press`
  if (after === 'covered') return list[one.next + 1]?.text !== 'by';
  return TIMES_AFTER.test(after) && !(after === 'the' && list[one.next + 1]?.text === 'past');
}
/** `26 times 2027 earnings` */
const YEAR = /^20\d\d$/;
/** `22 times forecast earnings`; not `three times projected to win` */
const FORESEEN = wordSet('forecast projected prospective consensus');
const EARNED = wordSet('earnings profit profits income sales revenue revenues ebitda ebit eps cash');
