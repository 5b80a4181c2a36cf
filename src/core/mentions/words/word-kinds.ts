import { HashSieve, hashOf } from '../../instruments/name-filter.ts';
import { HOMONYM_HASHES, meansElse } from './homonyms.ts';
import { Flag, hasFlag, type Tokens } from './tokens.ts';
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

/** What also has a sense that is none of these. */
const HOMONYM = 16;
for (const word of HOMONYM_HASHES) KINDS.set(word, (KINDS.get(word) ?? 0) | HOMONYM);

/** `won the cup` is none of `5 billion won`. */
const WON = hashOf('won');
const BEFORE_MONEY: ReadonlySet<number> = new Set(['million', 'billion', 'trillion', 'the', 'korean'].map(hashOf));
const isVerb = (tokens: Tokens, index: number): boolean =>
  index > 0 && !hasFlag(tokens, index - 1, Flag.number) && !BEFORE_MONEY.has(tokens.hash[index - 1] ?? 0);

/** What is won in contests: `won the county title`; an order or a customer is business. */
const PRIZES: ReadonlySet<number> = new Set(
  'cup title titles relay race match game games heat final finals tournament championship championships league series playoff playoffs derby toss contest medal medals gold golds bronze trophy best election seat primary award prize oscar grammy lottery raffle scholarship'
    .split(' ')
    .map(hashOf),
);
const isContest = (tokens: Tokens, index: number): boolean => {
  for (let at = index + 1; at <= index + PRIZE_WITHIN; at += 1) if (PRIZES.has(tokens.hash[at] ?? 0)) return true;
  return false;
};
const PRIZE_WITHIN = 4;

const KIND_SIEVE = new HashSieve(KINDS.keys());

/** Kinds of each word, and how many of the first words say what the page is about. */
interface WordKinds {
  readonly ofWords: Uint8Array;
  readonly finance: number;
  readonly other: number;
  readonly crypto: number;
}

/** `sample`: so many words are counted. */
export function readKinds(tokens: Tokens, sample: number): WordKinds {
  const { count, hash } = tokens;
  const ofWords = new Uint8Array(count);
  let [finance, other, crypto] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const word = hash[i] ?? 0;
    let known = KIND_SIEVE.mayHave(word) ? (KINDS.get(word) ?? 0) : 0;
    if (known === 0) continue;
    if (known >= HOMONYM) known = meansElse(tokens, i) ? known & Kind.other : known - HOMONYM;
    const kinds = word === WON && isVerb(tokens, i) && isContest(tokens, i) ? Kind.other : known;
    ofWords[i] = kinds;
    if (i >= sample) continue;
    if ((kinds & Kind.finance) !== 0) finance += 1;
    if ((kinds & Kind.jargon) !== 0) crypto += 2;
    else if ((kinds & Kind.crypto) !== 0) crypto += 1;
    if ((kinds & Kind.other) !== 0) other += 1;
  }
  return { ofWords, finance, other, crypto };
}
