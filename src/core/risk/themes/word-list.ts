import { extendHash } from '../../instruments/name-filter.ts';
import { FIRST_WORD, hashOf, MOST_WORDS, type Vocabulary } from './vocabulary.ts';

/** Before a word, the letter of as many letters as it begins with of the word before. */
const NONE_KEPT = 65;
const LAST_KEPT = 90;
const END = '\n';

/** Numbers words as they come, and writes them down. */
export class WordList {
  private readonly ids = new Map<string, number>();
  private readonly hashes = new Set<number>();

  /** The number of `word`, in small letters; it gets one if it has none. Throws where two words are not told apart. */
  numberOf(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const hash = hashOf(word, 0, word.length);
    const id = FIRST_WORD + this.ids.size;
    if (/[^a-z\d'&]/.test(word)) throw new Error(`no word: ${word}`);
    if (this.hashes.has(hash) || id >= MOST_WORDS) throw new Error(`no number for ${word}`);
    this.hashes.add(hash);
    this.ids.set(word, id);
    return id;
  }

  /** Above all numbers. */
  get end(): number {
    return FIRST_WORD + this.ids.size;
  }

  pack(): string {
    let packed = '';
    let before = '';
    for (const word of this.ids.keys()) {
      let kept = 0;
      while (kept < LAST_KEPT - NONE_KEPT && kept < before.length && word.charAt(kept) === before.charAt(kept)) kept += 1;
      packed += String.fromCharCode(NONE_KEPT + kept) + word.slice(kept);
      before = word;
    }
    return packed + END;
  }
}

/** Reads what `pack` wrote at `from` into a vocabulary; gives the offset behind it. */
export function unpackWords(packed: string, from: number, vocabulary: Vocabulary): number {
  const end = packed.indexOf(END, from);
  // The hash of the first letters of the word at hand, by their number.
  const hashes = new Int32Array(LAST_KEPT);
  let id = FIRST_WORD;
  let letters = 0;
  for (let i = from + 1; i < end; i += 1) {
    const code = packed.charCodeAt(i);
    if (code >= NONE_KEPT && code <= LAST_KEPT) {
      vocabulary.add(hashes[letters] ?? 0, id);
      id += 1;
      letters = code - NONE_KEPT;
    } else {
      hashes[letters + 1] = extendHash(hashes[letters] ?? 0, code);
      letters += 1;
    }
  }
  vocabulary.add(hashes[letters] ?? 0, id);
  return end + END.length;
}
