import type { Amount } from '../amounts/amount.ts';
import { HAS, NOT } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

const REACH = 12;
const STOPS = wordList('; : — but while whereas after as and');
const INVERTED = wordList('had were should');
const SUBJECTS = wordList('it they he she the its their this that any prices shares');
const NEEDS = wordList('must need needs needed ought');
const SUPPOSING = wordList('suppose supposing imagine assume assuming whether wish wishes betting bet bets wager wagers wagered provided');
const FALSE = soughtWords('untrue false incorrect wrong myth denied denies denying');
const REPORTS = soughtWords(
  'report reports rumour rumours rumor rumors claim claims post posts story stories tweet tweets message messages email emails headline headlines hoax',
);
const SHORT_OF = wordList('failed fails failing unable refused struggled avoid avoided avoiding verge brink');
const CLOSE = wordList('close closer');
const RATHER = wordList('instead rather');
const IS = wordList('not longer');
const NOWHERE = wordList('nowhere yet');
const OF_FACTS = wordList(', from of its their a on');
const STANDS = wordList('up down higher lower above below');
/** All that is asked for before the amount: of most words one look tells that they are none of it. */
const ASKED = wordList(
  `that to from ${[...STOPS, ...INVERTED, ...NEEDS, ...SUPPOSING, ...SHORT_OF, ...RATHER, ...IS, ...NOWHERE].join(' ')}`,
);

/**
 * What the sentence says of a price did not happen: `must close above $98`, `had it fallen 5%`, `it is not true that it rose 4%`, `failed to
 * close 3% higher`, `Did it fall 5%?`. Of prices and moves only: what must be paid is a sum all the same.
 */
export function isUnreal(list: TokenList, { first, next }: Amount): boolean {
  // `Reports that it rose 4% were false`
  if (FALSE.isWithin(list, next, next + 8) && REPORTS.isWithin(list, 0, first)) return true;
  if (isAsked(list) || isImagined(list)) return true;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const token = list[at];
    if (token === undefined) return false;
    if (!ASKED.has(token)) continue;
    if (NEEDS.has(token) || SUPPOSING.has(token) || SHORT_OF.has(token)) return true;
    const word = token.text;
    const before = tokenAt(list, at - 1);
    const after = list[at + 1];
    if (INVERTED.has(token) && isClauseStart(list, at) && (SUBJECTS.has(after) || after?.capital === true)) return true;
    if (word === 'that' && (FALSE.has(before) || (before?.text === 'true' && tokenAt(list, at - 2)?.text === 'not'))) return true;
    if (word === 'to' && (HAS.has(before) || (CLOSE.has(before) && isGerund(after?.text)))) return true;
    if (RATHER.has(token) && (after?.text === 'of' || after?.text === 'than') && isGerund(list[at + 2]?.text)) return true;
    if (IS.has(token) && STANDS.has(after) && first - at <= 5) return true;
    // `nowhere near $300`, `has yet to reach $300`; not `yet to recover from a 20% fall`
    if (NOWHERE.has(token) && (word === 'yet' ? after?.text === 'to' : after?.text === 'near'))
      return first - at <= 5 && !list.slice(at + 2, first).some((between) => OF_FACTS.has(between));
    // `kept it from rising 4%`
    if (word === 'from' && isGerund(after?.text)) return true;
    if (STOPS.has(token)) return false;
  }
  return false;
}
/** `Did it fall?`, `Why did it not fall?`; what `Why did it fall?` asks the reason of did happen. */
const isAsked = (list: TokenList): boolean =>
  list.at(-1)?.text === '?' && (ASKING.has(list[0]) || (ASKING_WHY.has(list[0]) && NOT.isWithin(list, 1, 6)));
const ASKING_WHY = wordList('why how');
/** `In a simulation, it fell 5%`, `Say Apple falls 5%` */
const isImagined = (list: TokenList): boolean =>
  list[0]?.text === 'say'
    ? list[1]?.capital === true
    : IN.has(list[0]) &&
      (IMAGINED.isWithin(list, 1, 8) || list.slice(1, 8).some(({ text }, at) => text === 'stress' && TESTS.has(list[at + 2])));
const IN = wordList('in under');
const TESTS = wordList('test tests');
const IMAGINED = soughtWords(
  'simulation simulations film movie novel drill stress-test backtest backtests dream nightmare hypothetical imaginary fictional',
);
const ASKING = wordList('did does do is are was were has have had will would could can should');

const isGerund = (word = ''): boolean => word.length > 5 && word.endsWith('ing');

const isClauseStart = (list: TokenList, at: number): boolean => at === 0 || STARTS.has(tokenAt(list, at - 1));
const STARTS = wordList(', ; : — “ " \' ‘ and but even');
