import { HashSieve, hashOf } from '../instruments/name-filter.ts';
import type { Tokens } from './tokens.ts';
import { CRYPTO_JARGON, CRYPTO_PAGE_WORDS, FINANCE_WORDS, LIFE_WORDS, POLITICS_WORDS, SPORT_WORDS } from './words.ts';

/** What a word says that a page is about: bits. */
export const Kind = { finance: 1, other: 2, crypto: 4, jargon: 8 } as const;

/** One look per word, by the hash that its token has. */
const KINDS = new Map<number, number>();
for (const [bit, words] of [
  [Kind.finance, FINANCE_WORDS],
  [Kind.other, SPORT_WORDS],
  [Kind.other, LIFE_WORDS],
  [Kind.other, POLITICS_WORDS],
  [Kind.crypto, CRYPTO_PAGE_WORDS],
  [Kind.jargon, CRYPTO_JARGON],
] as const) {
  for (const word of words) KINDS.set(hashOf(word), (KINDS.get(hashOf(word)) ?? 0) | bit);
}

const KIND_SIEVE = new HashSieve(KINDS.keys());

/** Kinds of each word, and how many of the first words say what the page is about. */
export interface WordKinds {
  readonly ofWords: Uint8Array;
  readonly finance: number;
  readonly other: number;
  readonly crypto: number;
}

/** `sample`: so many words are counted. */
export function readKinds({ count, hash }: Tokens, sample: number): WordKinds {
  const ofWords = new Uint8Array(count);
  let [finance, other, crypto] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const word = hash[i] ?? 0;
    const kinds = KIND_SIEVE.mayHave(word) ? (KINDS.get(word) ?? 0) : 0;
    if (kinds === 0) continue;
    ofWords[i] = kinds;
    if (i >= sample) continue;
    if ((kinds & Kind.finance) !== 0) finance += 1;
    if ((kinds & Kind.jargon) !== 0) crypto += 2;
    else if ((kinds & Kind.crypto) !== 0) crypto += 1;
    if ((kinds & Kind.other) !== 0) other += 1;
  }
  return { ofWords, finance, other, crypto };
}
