/**
 * Which words may begin or make a name, without making a string of them: two bit maps over hashes of letters and digits, read where they lie in
 * a text. It may say yes to what is no name, never no to one.
 */
export class NameFilter {
  readonly #text: string;
  readonly #at: number;

  /** The maps of `packFilter` stand at `at` in `text`. */
  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  isName(hash: number): boolean {
    return (this.#bitsOf(hash) & NAME) !== 0;
  }

  /** Whether a name may begin so, or be this. */
  isStart(hash: number): boolean {
    return (this.#bitsOf(hash) & START) !== 0;
  }

  #bitsOf(hash: number): number {
    const place = placeOf(hash);
    return this.#text.charCodeAt(this.#at + (place >>> 1)) >>> shiftOf(place);
  }
}

/** 2²⁰ places, of which 66,000 names take one in fifteen. */
const BITS = 20;
/** At each place: whether a name has a hash of it, and whether one begins so. Together, as who asks for the one soon asks for the other. */
const NAME = 1;
const START = 2;
/** Length of what `packFilter` gives: two places to a character. */
export const FILTER_LENGTH = 2 ** (BITS - 1);

/** Writes the maps of folded names as one run of characters from `0` to `?`. */
export function packFilter(keys: Iterable<string>): string {
  return withNames(new Uint8Array(FILTER_LENGTH).fill(ZERO), keys);
}

/** The maps that stand at `at` in `text`, with more names in them. */
export function extendFilter(text: string, at: number, keys: Iterable<string>): string {
  const characters = new Uint8Array(FILTER_LENGTH);
  for (let i = 0; i < FILTER_LENGTH; i += 1) characters[i] = text.charCodeAt(at + i);
  return withNames(characters, keys);
}

function withNames(characters: Uint8Array, keys: Iterable<string>): string {
  const maps = { names: new BitMap(characters, NAME), starts: new BitMap(characters, START) };
  for (const key of keys) markKey(key, maps);
  let text = '';
  for (let at = 0; at < FILTER_LENGTH; at += PIECE) text += String.fromCharCode(...characters.subarray(at, at + PIECE));
  return text;
}

interface HashSink {
  add(hash: number): unknown;
}

/** Marks a folded name, and every run of its words from the first as a start. */
function markKey(key: string, { names, starts }: { names: HashSink; starts: HashSink }): void {
  let hash = 0;
  for (let i = 0; i < key.length; i += 1) {
    const c = key.charCodeAt(i);
    if (isSymbolic(c)) hash = extendHash(hash, c);
    else starts.add(hash);
  }
  starts.add(hash);
  names.add(hash);
}

/** One of the maps as they are written. */
class BitMap {
  readonly #characters: Uint8Array;
  readonly #bit: number;

  constructor(characters: Uint8Array, bit: number) {
    this.#characters = characters;
    this.#bit = bit;
  }

  add(hash: number): void {
    const place = placeOf(hash);
    this.#characters[place >>> 1] = (this.#characters[place >>> 1] ?? ZERO) | (this.#bit << shiftOf(place));
  }
}

/** `0`, whose last four bits are free. */
const ZERO = 48;
/** So many arguments a call takes everywhere. */
const PIECE = 8_192;

/** The high bits of a product depend on all of the hash. */
const placeOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
const shiftOf = (place: number): number => (place & 1) << 1;

/** Odd, and large enough that short words spread over all bits. */
export const HASH_FACTOR = 0x01000193;

/** Letters beyond ASCII are left out: the recogniser asks about every word that has one. */
const isSymbolic = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57);

/** The hash of one character more; lower case. */
export const extendHash = (hash: number, lower: number): number => (Math.imul(hash, HASH_FACTOR) + lower) | 0;

/** The hash without its last character: a factor that is odd has an inverse. */
export const shortenHash = (hash: number, lower: number): number => Math.imul(hash - lower, HASH_INVERSE);
const HASH_INVERSE = 0x359c449b;

/** The hash of the letters and digits of a word in lower case. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) {
    const c = word.charCodeAt(i);
    if (isSymbolic(c)) hash = extendHash(hash, c);
  }
  return hash;
}

const POWERS: number[] = [1];
for (let i = 1; i < 128; i += 1) POWERS.push(Math.imul(POWERS[i - 1] ?? 1, HASH_FACTOR));

/** The hash of two runs of characters, the second `length` long. Past 127 it is only an answer that no name has. */
export const joinHashes = (first: number, second: number, length: number): number => (Math.imul(first, POWERS[length] ?? 0) + second) | 0;

/** Bits of a hash that a sieve looks at. */
const SIEVE_BITS = 14;

/** A quick no for the hashes of a few hundred words: it may say yes to others, never no to one of them. */
export class HashSieve {
  readonly #marks = new Int32Array(2 ** (SIEVE_BITS - 5));

  constructor(hashes: Iterable<number>) {
    for (const hash of hashes) {
      const slot = slotOf(hash);
      this.#marks[slot >>> 5] = (this.#marks[slot >>> 5] ?? 0) | (1 << (slot & 31));
    }
  }

  mayHave(hash: number): boolean {
    const slot = slotOf(hash);
    return (((this.#marks[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
  }
}

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - SIEVE_BITS);
