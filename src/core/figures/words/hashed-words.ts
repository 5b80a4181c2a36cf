import { hashOf } from '../../instruments/name-filter.ts';

/** Words that are told by the hashes of tokens, each with bits of its own: nothing is cut out of a text to know whether they stand there. */
export class HashedWords {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  /** 0 where nothing is. */
  private readonly bits: Uint8Array;

  /** Room for so many words. */
  constructor(most: number) {
    let size = 64;
    while (size < 4 * most) size *= 2;
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.bits = new Uint8Array(size);
  }

  add(words: Iterable<string>, bit: number): this {
    for (const word of words) {
      const hash = hashOf(word);
      const place = this.placeOf(hash);
      this.hashes[place] = hash;
      this.bits[place] = (this.bits[place] ?? 0) | bit;
    }
    return this;
  }

  /** The bits of the word with that hash; 0 for others. Another word of the same hash, which hardly is, is taken for it. */
  bitsOf(hash: number): number {
    return this.bits[this.placeOf(hash)] ?? 0;
  }

  /** Where the hash is, or where it would be. */
  private placeOf(hash: number): number {
    const { mask, hashes, bits } = this;
    let place = (hash ^ (hash >>> 13)) & mask;
    while (bits[place] !== 0 && hashes[place] !== hash) place = (place + 1) & mask;
    return place;
  }
}
