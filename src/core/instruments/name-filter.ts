/**
 * Which words may begin or make a name, without making a string of them: two bit maps over hashes of letters and digits, read where they lie in
 * a text. It may say yes to what is no name, never no to one.
 */
export class NameFilter {
  readonly #text: string;
  readonly #names: number;
  readonly #starts: number;
  readonly #more: Marks;

  /** The maps of `packFilter` stand at `at` in `text`. */
  constructor(text: string, at: number, more: Marks = { names: new Set(), starts: new Set() }) {
    this.#text = text;
    this.#names = at;
    this.#starts = at + CHARACTERS;
    this.#more = more;
  }

  isName(hash: number): boolean {
    return isMarked(this.#text, this.#names, hash) || this.#more.names.has(hash);
  }

  /** Whether a name may begin so, or be this. */
  isStart(hash: number): boolean {
    return isMarked(this.#text, this.#starts, hash) || this.#more.starts.has(hash);
  }

  /** The same, with more names. */
  with(keys: Iterable<string>): NameFilter {
    const more = { names: new Set(this.#more.names), starts: new Set(this.#more.starts) };
    for (const key of keys) markKey(key, more);
    return new NameFilter(this.#text, this.#names, more);
  }
}

/** Hashes of names and of their beginnings. */
interface Marks {
  readonly names: Set<number>;
  readonly starts: Set<number>;
}

/** 2²⁰ bits a map, four to a character: one bit in fifteen is set by 66,000 names. */
const BITS = 20;
const CHARACTERS = 2 ** (BITS - 2);
/** Length of what `packFilter` gives. */
export const FILTER_LENGTH = 2 * CHARACTERS;

/** Writes the maps of folded names as one run of characters from `0` to `?`. */
export function packFilter(keys: Iterable<string>): string {
  return writeMaps({ names: new BitMap(), starts: new BitMap() }, keys);
}

/** The maps that stand at `at` in `text`, with more names in them. */
export function extendFilter(text: string, at: number, keys: Iterable<string>): string {
  return writeMaps({ names: new BitMap(text, at), starts: new BitMap(text, at + CHARACTERS) }, keys);
}

function writeMaps(maps: { readonly names: BitMap; readonly starts: BitMap }, keys: Iterable<string>): string {
  for (const key of keys) markKey(key, maps);
  return maps.names.written() + maps.starts.written();
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

/** A map as it is written: a character for four bits. */
class BitMap {
  readonly #characters = new Uint8Array(CHARACTERS).fill(ZERO);

  /** Empty, or a copy of the one that stands at `at` in `text`. */
  constructor(text?: string, at = 0) {
    if (text !== undefined) for (let i = 0; i < CHARACTERS; i += 1) this.#characters[i] = text.charCodeAt(at + i);
  }

  add(hash: number): void {
    const place = placeOf(hash);
    this.#characters[place >>> 2] = (this.#characters[place >>> 2] ?? ZERO) | (1 << (place & 3));
  }

  written(): string {
    let text = '';
    for (let at = 0; at < CHARACTERS; at += PIECE) text += String.fromCharCode(...this.#characters.subarray(at, at + PIECE));
    return text;
  }
}

/** `0`, whose last four bits are free. */
const ZERO = 48;
/** So many arguments a call takes everywhere. */
const PIECE = 8_192;

function isMarked(text: string, at: number, hash: number): boolean {
  const place = placeOf(hash);
  return ((text.charCodeAt(at + (place >>> 2)) >>> (place & 3)) & 1) === 1;
}

/** The high bits of a product depend on all of the hash. */
const placeOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);

/** Odd, and large enough that short words spread over all bits. */
export const HASH_FACTOR = 0x01000193;

/** Letters beyond ASCII are left out: the recogniser asks about every word that has one. */
const isSymbolic = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57);

/** The hash of one character more; lower case. */
export const extendHash = (hash: number, lower: number): number => (Math.imul(hash, HASH_FACTOR) + lower) | 0;

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
  readonly #marks = new Uint8Array(2 ** SIEVE_BITS);

  constructor(hashes: Iterable<number>) {
    for (const hash of hashes) this.#marks[slotOf(hash)] = 1;
  }

  mayHave(hash: number): boolean {
    return this.#marks[slotOf(hash)] === 1;
  }
}

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - SIEVE_BITS);
