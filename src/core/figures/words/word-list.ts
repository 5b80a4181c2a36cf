import type { Token, TokenList } from './tokens.ts';
import { enter, OTHERS, rowOf, SOUGHT, TABLE } from './word-table.ts';

/** The next bits that are free, counted from the first of the table: for lists that are sought in sentences, and for the others. */
let nextSought = 32 * SOUGHT;
let next = 32 * OTHERS;

/** Words that a rule asks for, in small letters: a bit of the table, so that to ask a token costs no look-up. */
export class WordList implements Iterable<string> {
  protected readonly column: number;
  protected readonly bit: number;
  private readonly words: readonly string[];

  /** Made once, when its module loads. */
  constructor(words: readonly string[], place = next++) {
    this.column = place >> 5;
    this.bit = 1 << (place & 31);
    this.words = words;
    for (const word of words) enter(word, this.column, this.bit);
  }

  /** Whether the token is one of them. */
  has(token: Token | undefined): boolean {
    return token !== undefined && ((TABLE[token.row + this.column] ?? 0) & this.bit) !== 0;
  }

  /** Whether a word that is no token at hand is one of them. */
  hasWord(word: string): boolean {
    return ((TABLE[rowOf(word) + this.column] ?? 0) & this.bit) !== 0;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.words[Symbol.iterator]();
  }
}

/** Words that are sought in sentences: of most lists none is there, which one look tells. */
export class SoughtWords extends WordList {
  /** Throws a RangeError when there are more such lists than the table has room for. */
  constructor(words: readonly string[]) {
    if (nextSought >= 32 * OTHERS) throw new RangeError('too many lists are sought in sentences');
    super(words, nextSought++);
  }

  /** Whether one of them is in the sentence at all. */
  isIn(list: TokenList): boolean {
    return ((list.says[this.column - SOUGHT] ?? 0) & this.bit) !== 0;
  }

  /** Whether one of them is among the tokens from `from` up to, not including, `to`. */
  isWithin(list: TokenList, from: number, to: number): boolean {
    if (!this.isIn(list)) return false;
    const end = Math.min(to, list.length);
    for (let at = Math.max(from, 0); at < end; at += 1) if (this.has(list[at])) return true;
    return false;
  }
}

const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** The words of a list that is written as one text, with any white space between them. */
export const wordList = (words: string): WordList => new WordList(split(words));

/** The same, of a list that is sought in sentences. */
export const soughtWords = (words: string): SoughtWords => new SoughtWords(split(words));
