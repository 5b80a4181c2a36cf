import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Window } from '../figure.ts';
import { isOfBusiness } from '../words/of-business.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import type { Period } from './period.ts';

/** `fell 5% on weak first-half profit`, `on results for the quarter`: the time of what moved it; not `5% on the quarter`, `5% on hopes this year`. */
export function isOfReason(list: TokenList, { next: on }: Amount, { first, next, window }: Period): boolean {
  if (first <= on || !OF_BUSINESS.has(window.type)) return false;
  if (isToldOf(list, { next })) return true;
  const lead = list[first - 1]?.text === 'the' ? first - 2 : first - 1;
  if (lead <= on + 1) return false;
  const isFor = list[first]?.text === 'for';
  if (!isFor && list[lead]?.text !== 'for') return OF_NOUN.has(list[lead]?.text ?? '');
  // not `up 40% on hopes for the year`
  const noun = list[isFor ? first - 1 : lead - 1]?.text ?? '';
  return TOLD.has(noun) || (window.type === 'quarter' && isOfBusiness(noun));
}

/** `second-quarter earnings`, `full-year outlook` */
export function isToldOf(list: TokenList, { next }: Pick<Period, 'next'>): boolean {
  for (let at = next, end = next + 3; at < end && (list[at]?.kind === 'word' || isDash(list[at])); at += 1)
    // `same-store sales`
    if (isDash(list[at])) end += 2;
    else if (isOfBusiness(list[at]?.text ?? '') || TOLD.has(list[at]?.text ?? '')) return true;
  return false;
}

/** `fell 5% despite first-quarter profit that`: of the profit alone. */
export const isOfNoun = (list: TokenList, { window, next }: Period): boolean =>
  window.type === 'quarter' && isDash(tokenAt(list, next - 2)) && list[next]?.kind === 'word';

/** No day has a profit of its own; `extended losses` of prices. */
export const isOfResult = (list: TokenList, { first }: Amount): boolean =>
  list.slice(Math.max(0, first - 5), first).some(({ text }) => RESULTS.has(text));

const RESULTS = wordSet('profit profits earnings income ebitda');

const OF_BUSINESS: ReadonlySet<Window['type']> = new Set<Window['type']>(['quarter', 'year', 'ytd', 'days', 'other']);

export const TOLD = wordSet('update report results numbers figures guidance outlook statement performance forecast');

const OF_NOUN = wordSet('of to');
