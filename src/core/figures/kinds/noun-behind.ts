import { wordSet } from '../../word-set.ts';
import { directionCue } from '../amounts/direction-words.ts';
import { compound, DETERMINERS, isNominal, isTime, type Moved, TIMES } from '../subjects/phrase-head.ts';
import { isAdverb } from '../words/adverbs.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { isOfBusiness } from '../words/of-business.ts';
import { isDash, type TokenList } from '../words/tokens.ts';

/** `delivered 3% higher payment volume`: the noun right behind; not `closed 3% higher last week`, `3% higher overnight`. */
export function comparedNoun(list: TokenList, from: number): Moved | undefined {
  let next = from;
  while (next < from + 6 && isPlainNoun(list, next)) next += 1;
  const last = list[next - 1]?.text ?? '';
  if (next === from || isDash(list[from]) || isTime(list, from, next)) return undefined;
  return next > from + 1 || isOfBusiness(last) || last.endsWith('s') ? { of: 'other', noun: compound(list, next - 1) } : undefined;
}
export const COMPARATIVES = wordSet('higher lower stronger weaker bigger smaller larger greater better worse');
export const OTHER_COMPARATIVES = wordSet('more less cheaper dearer');
const isPlainNoun = (list: TokenList, at: number): boolean =>
  (list[at]?.kind === 'word' || isDash(list[at])) &&
  isNominal(list, at) &&
  !list[at]?.capital &&
  !isAdverb(list[at]) &&
  !DETERMINERS.has(list[at]) &&
  !NO_PART.has(list[at]?.text ?? '');
const NO_PART = wordSet('last so far half following');

/** `a 3% rise in its consolidated profit`, `in trading revenue`, `in quarterly adjusted profit`; not `a 3% rise in Alpha boosted shares` */
export function isParticiple(list: TokenList, from: number, at: number): boolean {
  const word = list[at]?.text ?? '';
  if (!(word.endsWith('ed') || word.endsWith('ing')) || list[at]?.capital || !isNominal(list, at + 1)) return false;
  for (let before = from; before < at; before += 1)
    if (!DETERMINERS.has(list[before]) && !PERIODIC.has(list[before]?.text ?? '') && !isDash(list[before])) return false;
  return true;
}
const PERIODIC = wordSet(
  'quarterly annual yearly full half year quarter first second third fourth group net total gross pre-tax after-tax',
);

/** `a 9% revenue drop`, `a 9% passenger rise`: what a firm reports stands between. */
export function reported(list: TokenList, from: number, move: number): Moved | undefined {
  const noun = move > from ? compound(list, move - 1) : '';
  return noun !== '' && (isOfBusiness(noun) || isOfBusiness(`${noun}s`)) ? { of: 'other', noun } : undefined;
}

/** `a 9% fall in provisions, while`: no verb, though it looks like one. */
export const isLastNoun = (list: TokenList, at: number): boolean =>
  list[at]?.kind === 'word' && list[at + 1]?.text === ',' && !isVerbLike(list[at]) && directionCue(list[at]) === undefined;

/** `sales Thursday`, `sales late Thursday`, `sales today`, `sales last quarter`: when they rose or somebody said so. */
export const isDay = (list: TokenList, at: number): boolean =>
  DEICTIC.has(list[at]?.text ?? '')
    ? TIMES.has(list[at + 1])
    : TIMES.has(list[at]) && (list[at]?.capital === true || NEAR_DAYS.has(list[at]?.text ?? ''));
const DEICTIC = wordSet('last this late early');
const NEAR_DAYS = wordSet('today yesterday');
