import type { Token } from './tokens.ts';
import { enter, numberOf, ROOM, rowOf } from './word-table.ts';

/** What a rule knows of each of its words, in small letters: found by the row of a token, so that no word is hashed. */
export class WordMap<Value> {
  /** Where the value of the word of a row stands; 0 for no word of these. */
  private readonly places = new Uint16Array(ROOM);
  private readonly values: (Value | undefined)[] = [undefined];
  private readonly words: readonly string[];

  /** Made once, when its module loads. Of a word that comes twice, the last counts. */
  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    const known = new Map(entries);
    this.words = [...known.keys()];
    for (const [word, value] of known) {
      this.places[numberOf(enter(word))] = this.values.length;
      this.values.push(value);
    }
  }

  get(token: Token | undefined): Value | undefined {
    return token === undefined ? undefined : this.values[this.places[numberOf(token.row)] ?? 0];
  }

  has(token: Token | undefined): boolean {
    return token !== undefined && this.places[numberOf(token.row)] !== 0;
  }

  /** Of a word that is no token at hand. */
  ofWord(word: string): Value | undefined {
    return this.values[this.places[numberOf(rowOf(word))] ?? 0];
  }

  keys(): readonly string[] {
    return this.words;
  }
}
