import type { Article } from '../../article/article.ts';
import type { Sentence } from '../../article/sentences.ts';
import { Flag, type Tokens } from './tokens.ts';
import { Kind } from './word-kinds.ts';

/** How a line is written: running text, a headline with capitals, or all in capitals. */
export type Line = 'running' | 'headline' | 'capitals';

/** So many words of business in a sentence, and more say nothing new. */
const MOST_BUSINESS = 4;
const UNREAD = 255;

/** The sentences of a text, with their words; what is asked of one is found out once. */
export class Lines {
  readonly #blocks: Article['blocks'];
  readonly #sentences: readonly Sentence[];
  readonly #tokens: Tokens;
  /** `Kind` of each word. */
  readonly #kinds: Uint8Array;
  /** The sentence of each word, or -1. */
  readonly #of: Int32Array;
  /** The first word of each sentence. */
  readonly #first: Int32Array;
  readonly #business: Uint8Array;
  readonly #written: (Line | undefined)[];

  constructor({ blocks }: Article, sentences: readonly Sentence[], tokens: Tokens, kinds: Uint8Array) {
    this.#blocks = blocks;
    this.#sentences = sentences;
    this.#tokens = tokens;
    this.#kinds = kinds;
    this.#of = new Int32Array(tokens.count).fill(-1);
    this.#first = new Int32Array(sentences.length);
    this.#business = new Uint8Array(sentences.length).fill(UNREAD);
    this.#written = new Array<Line | undefined>(sentences.length);
    placeWords(tokens, sentences, this.#of, this.#first);
  }

  /** Index of the sentence that holds a word; -1 between sentences and beyond the ends. */
  of(word: number): number {
    return word < 0 || word >= this.#of.length ? -1 : (this.#of[word] ?? -1);
  }

  /** Words of business in a sentence, up to 4. */
  business(sentence: number): number {
    if (sentence < 0 || sentence >= this.#business.length) return 0;
    const known = this.#business[sentence] ?? UNREAD;
    if (known !== UNREAD) return known;
    let seen = 0;
    for (let word = this.#first[sentence] ?? 0; seen < MOST_BUSINESS && this.of(word) === sentence; word += 1)
      if (((this.#kinds[word] ?? 0) & Kind.finance) !== 0) seen += 1;
    this.#business[sentence] = seen;
    return seen;
  }

  /** Words of business among some words. */
  businessWithin(from: number, to: number): number {
    let seen = 0;
    for (let word = from; word <= to; word += 1) if (((this.#kinds[word] ?? 0) & Kind.finance) !== 0) seen += 1;
    return seen;
  }

  written(index: number): Line {
    const sentence = index < 0 ? undefined : this.#sentences[index];
    if (!sentence) return 'running';
    const known = this.#written[index];
    if (known !== undefined) return known;
    const line = lineKind(this.#tokens, sentence, this.#first[index] ?? 0, this.#blocks[sentence.block]?.kind === 'title');
    this.#written[index] = line;
    return line;
  }
}

/** Writes the sentence of each word and the first word of each sentence. One pass. */
function placeWords({ count, start }: Tokens, sentences: readonly Sentence[], of: Int32Array, first: Int32Array): void {
  let word = 0;
  for (let index = 0; index < sentences.length; index += 1) {
    const { start: from, end: to } = sentences[index] ?? NOWHERE;
    while (word < count && (start[word] ?? 0) < from) word += 1;
    first[index] = word;
    for (; word < count && (start[word] ?? 0) < to; word += 1) of[word] = index;
  }
}
const NOWHERE: Sentence = { start: 0, end: 0, block: -1 };

function lineKind(tokens: Tokens, sentence: Sentence, first: number, title: boolean): Line {
  let long = 0;
  let capital = 0;
  let upper = 0;
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
