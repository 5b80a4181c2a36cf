import { extendHash } from '../../instruments/name-filter.ts';

/** Kinds of words that stand for many. Words of the vocabulary are numbered from `FIRST_WORD`. */
export const KIND = { other: 0, name: 1, number: 2, percent: 3, largePercent: 4, money: 5, comma: 6, stop: 7 } as const;
export const FIRST_WORD = 8;

const SLOTS = 1 << 15;
/** Numbers are below this. */
export const MOST_WORDS = SLOTS / 2;

/** Capitals of ASCII as small letters, other Latin letters as they are, 0 for the rest: the vocabulary is English. */
const SMALL = Uint16Array.from({ length: 0x250 }, (_, code) => {
  if (code >= 65 && code <= 90) return code | 32;
  return (code >= 97 && code <= 122) || code >= 0xc0 ? code : 0;
});

/** The small letter of a UTF-16 code unit; 0 when it is no letter. */
export const smallLetter = (code: number): number => (code < 0x250 ? (SMALL[code] ?? 0) : 0);

/** The numbers of words, for whoever asks for some of his own. */
export interface WordNumbers {
  /** Of a word in small letters. Throws if it has none. */
  readonly numberOf: (word: string) => number;
  /** Of the words of a class of the phrases. Throws on an unknown one. */
  readonly classOf: (name: string) => Iterable<number>;
}

/** Numbers a place: the hash of a word, and its number or 0. */
const FIELDS = 2;
const ID = 1;

/**
 * Words by their hashes, which are those of the tokens, so that nothing is cut out of a text to know its number: one look into one place of
 * memory. Another word of the same hash, which hardly is, is taken for it.
 */
export class Vocabulary {
  private readonly places = new Int32Array(SLOTS * FIELDS);

  add(hash: number, id: number): void {
    const { places } = this;
    let at = placeOf(hash);
    while (places[at + ID] !== 0) at = (at + FIELDS) & PLACE_MASK;
    places[at] = hash;
    places[at + ID] = id;
  }

  /** The number of the word with that hash; `KIND.other` when unknown. */
  findHashed(hash: number): number {
    const { places } = this;
    let at = placeOf(hash);
    for (;;) {
      const id = places[at + ID] ?? 0;
      if (id === 0 || places[at] === hash) return id;
      at = (at + FIELDS) & PLACE_MASK;
    }
  }

  /** The number of the word at `text.slice(start, end)`, whatever its case. */
  find(text: string, start: number, end: number): number {
    return this.findHashed(hashOf(text, start, end));
  }
}

/** ASCII capitals only; digits and signs stay. */
const small = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);

const PLACE_MASK = SLOTS * FIELDS - 1;
const placeOf = (hash: number): number => ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * FIELDS;

export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = extendHash(hash, small(text.charCodeAt(i)));
  return hash;
}
