import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isHedging } from '../amounts/before-amount.ts';
import type { Name } from '../names/names.ts';
import { ARTICLES, GIVES } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';

/** `that it files`: of whoever was spoken of. */
const ITSELF = wordSet('pronoun company security token');

/** `see a 20% chance that Alpha files`, `gives Alpha a 60% chance`: of whom the odds are, and not who sees them. */
export function oddsSubject(list: TokenList, found: readonly Name[], { first, next }: Amount): Name | undefined {
  if ((list.begins & BEGINS.chance) === 0 || ((list[next]?.begins ?? 0) & BEGINS.chance) === 0) return undefined;
  if (list[next + 1]?.text === 'that') {
    const from = ARTICLES.has(list[next + 2]) ? next + 3 : next + 2;
    const meant = found.find((name) => name.first === from);
    return meant === undefined || ITSELF.has(meant.class) ? undefined : meant;
  }
  let at = first - 1;
  while (isHedging(list[at]) || ARTICLES.has(tokenAt(list, at))) at -= 1;
  const given = found.find((name) => name.next === at + 1);
  if (given === undefined || given.class === 'pronoun') return undefined;
  const before = ARTICLES.has(tokenAt(list, given.first - 1)) ? given.first - 2 : given.first - 1;
  return GIVES.has(tokenAt(list, before)) ? given : undefined;
}
