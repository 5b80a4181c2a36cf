import { HashSieve, hashOf } from '../instruments/name-filter.ts';
import type { Tokens } from './tokens.ts';
import { CRYPTO_JARGON, CRYPTO_WORDS, FINANCE_WORDS, LIFE_WORDS, POLITICS_WORDS, SPORT_WORDS } from './words.ts';

/** What a word says that a page is about: bits. */
export const Kind = { finance: 1, other: 2, crypto: 4, jargon: 8 } as const;

/** One look per word, by the hash that its token has. */
const KINDS = new Map<number, number>();
for (const [bit, words] of [
  [Kind.finance, FINANCE_WORDS],
  [Kind.other, SPORT_WORDS],
  [Kind.other, LIFE_WORDS],
  [Kind.other, POLITICS_WORDS],
  [Kind.crypto, CRYPTO_WORDS],
  [Kind.jargon, CRYPTO_JARGON],
] as const) {
  for (const word of words) KINDS.set(hashOf(word), (KINDS.get(hashOf(word)) ?? 0) | bit);
}

const KIND_SIEVE = new HashSieve(KINDS.keys());

/** Of each word. */
export function readKinds({ count, hash }: Tokens): Uint8Array {
  const kinds = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    const word = hash[i] ?? 0;
    if (KIND_SIEVE.mayHave(word)) kinds[i] = KINDS.get(word) ?? 0;
  }
  return kinds;
}
