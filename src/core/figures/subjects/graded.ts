import type { Name } from '../names/names.ts';
import { ITS } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { RATERS } from './house-view.ts';

// Who is graded: by a rating agency, or by a broker. What follows is told of that.

const GRADES = wordList(
  'affirmed affirms kept keeps lowered lowers cut cuts raised raises lifted lifts upgraded upgrades downgraded downgrades put placed rates rated',
);
export const REGRADES = wordList('upgraded downgraded upgrades downgrades');
export const STANCES = soughtWords('neutral overweight underweight outperform underperform buy sell hold');

/** `Moody’s kept Alpha at Baa2`, `rates the borrower Ba3`: what follows is the debtor’s. */
export const grades = (list: TokenList, { first }: Name, verb: number): boolean =>
  RATERS.has(list[first]) &&
  GRADES.has(list[verb]) &&
  (list[verb + 1]?.capital === true || list[verb + 1]?.text === 'the' || list[verb + 1]?.text === 'it');

/** `Alpha upgraded Beta`, `Alpha cut Beta to neutral`; not `Alpha upgraded its outlook` */
export const regrades = (list: TokenList, verb: number): boolean =>
  (REGRADES.has(list[verb]) && !ITS.has(list[verb + 1])) || (GRADES.has(list[verb]) && [2, 3, 4].some((on) => isToStance(list, verb + on)));

/** Whom a rating agency or a broker has just graded. */
export function isGraded(list: TokenList, { first, next }: Name): boolean {
  const verb = tokenAt(list, first - 1);
  if (!GRADES.has(verb)) return false;
  // `upgraded Beta’s phones`
  if (isPossessive(list[next]) && !RATED.has(list[next + 1])) return false;
  if (REGRADES.has(verb) || isToStance(list, next)) return true;
  const agency = isPossessive(tokenAt(list, first - 2)) ? first - 3 : first - 2;
  return RATERS.has(tokenAt(list, agency));
}

const RATED = wordList('rating ratings credit debt bonds notes stock shares outlook');

const isToStance = (list: TokenList, at: number): boolean => list[at]?.text === 'to' && STANCES.isWithin(list, at + 1, at + 4);
