import { isVerbLike } from '../words/finite-verbs.ts';
import type { TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** `On Tuesday, …`, `In early trading on Tuesday …`: at the head of the sentence or after a colon, before anything else was said. */
export function isFronted(list: TokenList, first: number): boolean {
  if (first <= 1) return true;
  let start = -1;
  for (let at = first - 1; at >= Math.max(0, first - 9) && start < 0; at -= 1)
    if (list[at]?.text === ':' || list[at]?.text === ';') start = at;
  // `Meanwhile, over the past 30 days`
  if (start < 0) start = [1, 2].find((at) => list[at]?.text === ',') ?? -1;
  if (first - start > 9) return false;
  if (!FRONTS.has(list[start + 1])) return false;
  for (let at = start + 1; at < first; at += 1) if (list[at]?.text === ',' || isVerbLike(list[at])) return false;
  return true;
}

const FRONTS = wordList('in on at over during since for this last early late by the through as from within');
