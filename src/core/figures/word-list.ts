import type { Token, TokenList } from './tokens.ts';
import { enter, rowOf, TABLE } from './word-table.ts';

/** Lists made so far; the first column of the table is that of `BEGINS`. */
let made = 0;

/** Words that a rule asks for, in small letters: a bit of the table, so that to ask a token costs no look-up. */
export class WordList implements Iterable<string> {
  private readonly column: number;
  private readonly bit: number;
  private readonly words: readonly string[];

  /** Made once, when its module loads. */
  constructor(words: readonly string[]) {
    this.column = 1 + (made >> 5);
    this.bit = 1 << (made & 31);
    this.words = words;
    made += 1;
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

  /** Whether one of them is in the sentence at all: of most lists none is. */
  isIn(list: TokenList): boolean {
    return ((list.says[this.column] ?? 0) & this.bit) !== 0;
  }

  /** Whether one of them is among the tokens from `from` up to, not including, `to`. */
  isWithin(list: TokenList, from: number, to: number): boolean {
    if (!this.isIn(list)) return false;
    const end = Math.min(to, list.length);
    for (let at = Math.max(from, 0); at < end; at += 1) if (this.has(list[at])) return true;
    return false;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.words[Symbol.iterator]();
  }
}

/** The words of a list that is written as one text, with any white space between them. */
export const wordList = (words: string): WordList => new WordList(words.trim().split(/\s+/));
