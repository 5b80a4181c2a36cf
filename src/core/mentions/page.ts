import type { Article } from '../article/article.ts';
import type { Sentence } from '../article/sentences.ts';
import { HashSieve, hashOf } from '../instruments/name-filter.ts';
import { Flag, firstTokenFrom, type Tokens } from './tokens.ts';
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

/** What the document as a whole says; sentences and lines are looked at when asked, once. */
export interface Page {
  readonly kind: PageKind;
  readonly crypto: boolean;
  /** Words of business in the sentence that holds the word. */
  business(sentence: number): number;
  /** Index of the sentence that holds an offset; -1 between sentences. */
  sentenceAt(offset: number): number;
  /** How the line is written: running text, a headline with capitals, or all in capitals. */
  line(sentence: number): Line;
}

/** One word of business says nothing of a text of so many words. */
const LONG = 100;

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
  const business = new Array<number | undefined>(sentences.length);
  // Neighbours are asked for one after the other.
  let latest = -1;
  const lines = new Array<Line | undefined>(sentences.length);
  return {
    kind,
    crypto: crypto >= 2,
    sentenceAt: (offset) => {
      const sentence = latest < 0 ? undefined : sentences[latest];
      if (!sentence || offset < sentence.start || offset >= sentence.end) latest = indexOfSentence(sentences, offset);
      return latest;
    },
    business: (sentence) => {
      const known = business[sentence];
      if (known !== undefined) return known;
      const count = countBusiness(tokens, kinds, sentences[sentence]);
      if (sentence >= 0) business[sentence] = count;
      return count;
    },
    line: (sentence) => {
      const known = lines[sentence];
      if (known !== undefined) return known;
      const title = article.blocks[sentences[sentence]?.block ?? -1]?.kind === 'title';
      const line = lineKind(tokens, sentences[sentence], title);
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

function countBusiness(tokens: Tokens, kinds: Uint8Array, sentence: Sentence | undefined): number {
  if (!sentence) return 0;
  let count = 0;
  for (let i = firstTokenFrom(tokens, sentence.start); i < tokens.count && (tokens.start[i] ?? 0) < sentence.end; i += 1) {
    if (((kinds[i] ?? 0) & FINANCE) !== 0) count += 1;
    if (count >= 4) break;
  }
  return count;
}

function lineKind(tokens: Tokens, sentence: Sentence | undefined, title: boolean): Line {
  if (!sentence) return 'running';
  let [long, capital, upper] = [0, 0, 0];
  const first = firstTokenFrom(tokens, sentence.start);
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

function indexOfSentence(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return -1;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
