import type { Amount } from '../amounts/amount.ts';
import { isFiniteVerb } from '../names/clause.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

const CHANCE = registered(BEGINS.chance, soughtWords('chance chances odds probability likelihood'));
const ENDS = wordList(
  'in on at by within this next before after to for with from and or but as is was are were over during until against stand stands stood',
);
/** `the odds of one`: what it is stands elsewhere. */
const PRONOUNS = wordList('one it this that them these those');
const SKIPPED = wordList('a an the another any such its');

/**
 * What a probability is the probability of, where the text says so as a noun: `a 92% chance of another cut` is of `cut`.
 * A verb (`chance of winning`) leaves it to the grammatical subject.
 */
export function outcomeOf(list: TokenList, amount: Amount, text: string): string | undefined {
  const at = chanceAt(list, amount);
  if (at === undefined || list[at + 1]?.text !== 'of') return undefined;
  let first = at + 2;
  while (SKIPPED.has(list[first])) first += 1;
  let next = first;
  while (
    next < list.length &&
    next < first + 5 &&
    (list[next]?.kind === 'word' || (next > first && isDash(list[next]) && list[next]?.glued === true)) &&
    !isEnd(list[next]?.text ?? '', next > first) &&
    !(next > first && isFiniteVerb(list, next) && !isCompound(list, next - 1) && list[next - 1]?.text !== 'no')
  )
    next += 1;
  const [start, end] = [list[first]?.start, tokenAt(list, next - 1)?.end];
  return next === first ||
    PRONOUNS.has(list[first]) ||
    start === undefined ||
    end === undefined ||
    (list[first]?.text ?? '').endsWith('ing')
    ? undefined
    : text.slice(start, end);
}

/** `quarter-point` before `cut`, which is a noun then. */
const isCompound = (list: TokenList, at: number): boolean => isDash(list[at - 1]) && list[at]?.glued === true;

const isEnd = (word: string, inside: boolean): boolean => ENDS.hasWord(word) || (inside && (word.endsWith('ing') || word.endsWith('ed')));

/** `put the odds of bitcoin ending the year above $100,000 at 21%`: the percentage is the odds. */
export function isPutAsOdds(list: TokenList, amount: Amount): boolean {
  const word = tokenAt(list, amount.first - 1)?.text;
  return (word === 'at' || word === 'to') && hasOddsBefore(list, amount, 26);
}

/** … and the price is part of what is bet on. */
export const isInOutcome = (list: TokenList, amount: Amount): boolean => hasOddsBefore(list, amount, 14);

/** `odds of`, `chance that` before the amount, with no pause between. */
function hasOddsBefore(list: TokenList, amount: Amount, reach: number): boolean {
  if (!CHANCE.isIn(list)) return false;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - reach); at -= 1) {
    const word = list[at]?.text ?? '';
    if (word === ';' || word === ',' || word === '—') return false;
    if (CHANCE.has(list[at])) return ['of', 'that'].includes(list[at + 1]?.text ?? '');
  }
  return false;
}

function chanceAt(list: TokenList, amount: Amount): number | undefined {
  for (let at = amount.next; at < amount.next + 3; at += 1) if (CHANCE.has(list[at])) return at;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - 16); at -= 1) if (CHANCE.has(list[at])) return at;
  return undefined;
}
