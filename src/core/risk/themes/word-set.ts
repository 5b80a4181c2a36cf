import { KIND } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Which of the numbered words are meant: one look into an array, for what is asked at every word of a text. */
export class WordSet {
  /** The only member; −1 when there are more. Most sets have one. */
  private readonly only: number;
  private readonly bits: Uint32Array;

  constructor(ids: Iterable<number>) {
    const list = [...new Set(ids)];
    this.only = list.length === 1 ? (list[0] ?? -1) : -1;
    this.bits = new Uint32Array(this.only >= 0 ? 0 : (Math.max(0, ...list) >> 5) + 1);
    if (this.only < 0) for (const id of list) this.bits[id >> 5] = (this.bits[id >> 5] ?? 0) | (1 << (id & 31));
  }

  has(id: number): boolean {
    if (this.only >= 0) return id === this.only;
    const at = id >> 5;
    return at < this.bits.length && (((this.bits[at] ?? 0) >>> (id & 31)) & 1) === 1;
  }

  /** Whether one of them is among the words from `from` up to, not including, `to`. */
  isWithin({ ids }: Words, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.has(ids[at] ?? KIND.other)) return true;
    return false;
  }
}
