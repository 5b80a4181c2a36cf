import { wordSet } from '../../word-set.ts';
import type { Token } from './tokens.ts';
import { BEGINS, registered } from './vocabulary.ts';

registered(
  BEGINS.adverb,
  wordSet(
    'nevertheless nonetheless meanwhile however instead therefore thus also now only still even then alone just once once again already later earlier today not has have had',
  ),
);

/** `sharply`, `also`. */
export const isAdverb = (token: Token | undefined): boolean => token !== undefined && (token.begins & BEGINS.adverb) !== 0;
