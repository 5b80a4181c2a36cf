import type { Article } from '../../article/article.ts';
import type { Sentence } from '../../article/sentences.ts';
import { type Line, Lines } from '../words/lines.ts';
import type { Tokens } from '../words/tokens.ts';
import { readKinds } from '../words/word-kinds.ts';

/** `silent`: no word says what the text is about, as in a lone headline. */
type PageKind = 'business' | 'mixed' | 'silent' | 'other';

/** What the document as a whole says. */
export class Page {
  readonly kind: PageKind;
  readonly crypto: boolean;
  readonly #lines: Lines;

  constructor(kind: PageKind, crypto: boolean, lines: Lines) {
    this.kind = kind;
    this.crypto = crypto;
    this.#lines = lines;
  }

  /** The same page, once more is known of what it is about. */
  settled(kind: PageKind, crypto: boolean): Page {
    return kind === this.kind && crypto === this.crypto ? this : new Page(kind, crypto, this.#lines);
  }

  /** Words of business in a sentence, up to 4. */
  business(sentence: number): number {
    return this.#lines.business(sentence);
  }

  /** The same without those of a name itself: `at the Deutsche Bank` says nothing of business. */
  businessBeside(sentence: number, from: number, to: number): number {
    const business = this.business(sentence);
    return business > 0 && to > from ? business - this.#lines.businessWithin(from, to) : business;
  }

  /** Index of the sentence that holds a word; -1 between sentences and beyond the ends. */
  sentenceOf(word: number): number {
    return this.#lines.of(word);
  }

  /** How the line of a sentence is written. */
  line(sentence: number): Line {
    return this.#lines.written(sentence);
  }
}

/** One word of business says nothing of a text of so many words. */
const LONG = 100;

/** Words looked at to tell the kind of page. */
const SAMPLE = 2500;

/** Reads the kind of page from its first words. */
export function readPage(article: Article, sentences: readonly Sentence[], tokens: Tokens): Page {
  const { ofWords, finance, other, crypto } = readKinds(tokens, SAMPLE);
  const sample = Math.max(1, Math.min(tokens.count, SAMPLE));
  const kind: PageKind =
    finance >= 2 && finance / sample > 0.015 && finance >= other
      ? 'business'
      : finance * 2 >= other && finance > 0 && (finance > 1 || other > 0 || sample < LONG)
        ? 'mixed'
        : finance + other === 0 || (other === 0 && finance === 1)
          ? 'silent'
          : 'other';
  return new Page(kind, crypto >= 2, new Lines(article, sentences, tokens, ofWords));
}
