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

/** All spellings together. */
const MOST_LETTERS = 1 << 17;

/**
 * Words and their numbers. Read from the middle of a text without cutting it up: what the phrases do not mention costs one look by its hash, which
 * is that of the tokens.
 */
export class Vocabulary {
  private count = FIRST_WORD;
  private readonly slots = new Int16Array(SLOTS);
  /** By number, so that a word of another hash is not looked at. */
  private readonly hashes = new Int32Array(MOST_WORDS);
  /** Spellings one after the other, and where each begins by number. Kinds have none. */
  private readonly letters = new Uint16Array(MOST_LETTERS);
  private readonly spelt = new Int32Array(MOST_WORDS + 1);

  /** How many numbers there are, those of the kinds included. */
  get size(): number {
    return this.count;
  }

  /** The number of `word`, in small letters; it gets one if it has none. */
  add(word: string): number {
    const hash = hashOf(word, 0, word.length);
    const known = this.findHashed(hash, word, 0, word.length);
    if (known !== KIND.other) return known;
    const id = this.count;
    const from = this.spelt[id] ?? 0;
    if (id >= MOST_WORDS || from + word.length > MOST_LETTERS) throw new Error('vocabulary is full');
    let slot = slotOf(hash);
    while (this.slots[slot] !== 0) slot = (slot + 1) % SLOTS;
    for (let i = 0; i < word.length; i += 1) this.letters[from + i] = word.charCodeAt(i);
    this.slots[slot] = id;
    this.hashes[id] = hash;
    this.spelt[id + 1] = from + word.length;
    this.count = id + 1;
    return id;
  }

  /** The number of the word at `text.slice(start, end)`, whatever its case; `KIND.other` when unknown. */
  find(text: string, start: number, end: number): number {
    return this.findHashed(hashOf(text, start, end), text, start, end);
  }

  /** `find`, for whoever has the hash. */
  findHashed(hash: number, text: string, start: number, end: number): number {
    let slot = slotOf(hash);
    for (let id = this.slots[slot] ?? 0; id !== 0; id = this.slots[slot] ?? 0) {
      if (this.hashes[id] === hash && this.isAt(id, text, start, end)) return id;
      slot = (slot + 1) % SLOTS;
    }
    return KIND.other;
  }

  private isAt(id: number, text: string, start: number, end: number): boolean {
    const from = this.spelt[id] ?? 0;
    if ((this.spelt[id + 1] ?? 0) - from !== end - start) return false;
    for (let i = start; i < end; i += 1) if (this.letters[from + i - start] !== small(text.charCodeAt(i))) return false;
    return true;
  }
}

/** ASCII capitals only; digits and signs stay. */
const small = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = extendHash(hash, small(text.charCodeAt(i)));
  return hash;
}
