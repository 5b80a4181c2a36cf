import type { Article } from '../article/article.ts';
import type { Sentence } from '../article/sentences.ts';
import { HashSieve, hashOf } from '../instruments/name-filter.ts';
import { Flag, type Tokens } from './tokens.ts';
import { CRYPTO_JARGON, CRYPTO_WORDS, FINANCE_WORDS, LIFE_WORDS, POLITICS_WORDS, SPORT_WORDS } from './words.ts';

const FINANCE = 1;
const OTHER = 2;
const CRYPTO = 4;
const JARGON = 8;
/** One look per word, by the hash that its token has: what kinds of page it speaks for. */
const KINDS = new Map<number, number>();
for (const [bit, words] of [
  [FINANCE, FINANCE_WORDS],
  [OTHER, SPORT_WORDS],
  [OTHER, LIFE_WORDS],
  [OTHER, POLITICS_WORDS],
  [CRYPTO, CRYPTO_WORDS],
  [JARGON, CRYPTO_JARGON],
] as const) {
  for (const word of words) KINDS.set(hashOf(word), (KINDS.get(hashOf(word)) ?? 0) | bit);
}

const KIND_SIEVE = new HashSieve(KINDS.keys());

/** Of each word. */
function readKinds({ count, hash }: Tokens): Uint8Array {
  const kinds = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    const word = hash[i] ?? 0;
    if (KIND_SIEVE.mayHave(word)) kinds[i] = KINDS.get(word) ?? 0;
  }
  return kinds;
}

/** `silent`: no word says what the text is about, as in a lone headline. */
export type PageKind = 'business' | 'mixed' | 'silent' | 'other';

/** How a line is written. */
type Line = 'running' | 'headline' | 'capitals';

/** What the document as a whole says; lines are looked at when asked, once. */
export interface Page {
  readonly kind: PageKind;
  readonly crypto: boolean;
  /** Words of business in a sentence, up to 4. */
  business(sentence: number): number;
  /** Index of the sentence that holds a word; -1 between sentences and beyond the ends. */
  sentenceOf(word: number): number;
  /** How the line is written: running text, a headline with capitals, or all in capitals. */
  line(sentence: number): Line;
}

/** One word of business says nothing of a text of so many words. */
const LONG = 100;

/** So many words of business in a sentence, and more say nothing new. */
const MOST_BUSINESS = 4;

/** Words looked at to tell the kind of page. */
const SAMPLE = 2500;

/** Reads the kind of page from its first words. */
export function readPage(article: Article, sentences: readonly Sentence[], tokens: Tokens): Page {
  const kinds = readKinds(tokens);
  const [finance, other, crypto] = countKinds(kinds);
  const sample = Math.max(1, Math.min(tokens.count, SAMPLE));
  const kind: PageKind =
    finance >= 2 && finance / sample > 0.015 && finance >= other
      ? 'business'
      : finance * 2 >= other && finance > 0 && (finance > 1 || other > 0 || sample < LONG)
        ? 'mixed'
        : finance + other === 0 || (other === 0 && finance === 1)
          ? 'silent'
          : 'other';
  const { of, first, business } = placeWords(tokens, kinds, sentences);
  const lines = new Array<Line | undefined>(sentences.length);
  return {
    kind,
    crypto: crypto >= 2,
    sentenceOf: (word) => (word < 0 || word >= tokens.count ? -1 : (of[word] ?? -1)),
    business: (sentence) => (sentence < 0 || sentence >= sentences.length ? 0 : (business[sentence] ?? 0)),
    line: (sentence) => {
      const known = lines[sentence];
      if (known !== undefined) return known;
      const title = article.blocks[sentences[sentence]?.block ?? -1]?.kind === 'title';
      const line = lineKind(tokens, sentences[sentence], first[sentence] ?? 0, title);
      if (sentence >= 0) lines[sentence] = line;
      return line;
    },
  };
}

function countKinds(ofWords: Uint8Array): [finance: number, other: number, crypto: number] {
  let [finance, other, crypto] = [0, 0, 0];
  for (const kinds of ofWords.subarray(0, SAMPLE)) {
    if (kinds === 0) continue;
    if ((kinds & FINANCE) !== 0) finance += 1;
    if ((kinds & JARGON) !== 0) crypto += 2;
    else if ((kinds & CRYPTO) !== 0) crypto += 1;
    if ((kinds & OTHER) !== 0) other += 1;
  }
  return [finance, other, crypto];
}

/** The sentence of each word, or -1; the first word of each sentence, and how many of business it has. One pass. */
function placeWords({ count, start }: Tokens, kinds: Uint8Array, sentences: readonly Sentence[]) {
  const of = new Int32Array(count).fill(-1);
  const first = new Int32Array(sentences.length);
  const business = new Uint8Array(sentences.length);
  let word = 0;
  sentences.forEach((sentence, index) => {
    while (word < count && (start[word] ?? 0) < sentence.start) word += 1;
    first[index] = word;
    let seen = 0;
    for (; word < count && (start[word] ?? 0) < sentence.end; word += 1) {
      of[word] = index;
      seen += (kinds[word] ?? 0) & FINANCE;
    }
    business[index] = Math.min(seen, MOST_BUSINESS);
  });
  return { of, first, business };
}

function lineKind(tokens: Tokens, sentence: Sentence | undefined, first: number, title: boolean): Line {
  if (!sentence) return 'running';
  let [long, capital, upper] = [0, 0, 0];
  for (let i = first; i < tokens.count && i - first < 40 && (tokens.start[i] ?? 0) < sentence.end; i += 1) {
    const width = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0);
    const flags = tokens.flags[i] ?? 0;
    if ((flags & Flag.number) !== 0) continue;
    if ((flags & Flag.upper) !== 0 && width > 1) upper += 1;
    if (width < 4 && (flags & Flag.upper) === 0) continue;
    long += 1;
    if ((flags & Flag.capital) !== 0) capital += 1;
  }
  if (long >= 3 && upper / long > 0.75) return 'capitals';
  // A headline has no full stop, a sentence full of names has: `Boston Beer Works closed.`
  if (tokens.text.charAt(sentence.end - 1) === '.') return 'running';
  if (long >= 4 ? capital / long > (title ? 0.6 : 0.7) : long === 3 && capital === 3) return 'headline';
  return 'running';
}
