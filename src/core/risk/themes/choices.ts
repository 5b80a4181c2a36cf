import { packRecords, type Records } from './records.ts';

/** Numbers of a choice are below this. */
export const MOST_CHOICES = 1 << 16;

/** The bit of a word among 32. Forms of a word are neighbours and mostly share theirs. */
export const bitOf = (id: number): number => 1 << (id >>> 2);

export const packChoices = (choices: readonly (readonly number[])[]): string =>
  packRecords(choices.map((ids) => [ids.length, ...gaps(ids.toSorted((a, b) => a - b))]));

/** From each number of an ascending list to the next, from 0. */
export const gaps = (list: readonly number[]): number[] => list.map((each, at) => each - (list[at - 1] ?? 0));

/** Sets of words, each read when it is first asked for. */
export class Choices {
  private readonly records: Records;
  /** Where each begins, and ends; 0 before it is read. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly bits: Int32Array;
  /** Their words in order, choice after choice. */
  private readonly ids: Uint16Array;
  private next = 1;

  /** `size`: how many words they have, all together. */
  constructor(records: Records, size: number) {
    this.records = records;
    this.from = new Int32Array(records.count);
    this.to = new Int32Array(records.count);
    this.bits = new Int32Array(records.count);
    this.ids = new Uint16Array(size + 1);
  }

  /** Reads the choice; gives the bits of its words, which tell of nearly all others that they are not of it. */
  bitsOf(choice: number): number {
    if (this.from[choice] === 0) this.read(choice);
    return this.bits[choice] ?? 0;
  }

  /** Is the word one of a choice that has been read? */
  has(choice: number, id: number): boolean {
    const { ids } = this;
    let low = this.from[choice] ?? 0;
    let high = this.to[choice] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = ids[middle] ?? 0;
      if (found === id) return true;
      if (found < id) low = middle + 1;
      else high = middle;
    }
    return false;
  }

  of(choice: number): Uint16Array {
    this.bitsOf(choice);
    return this.ids.subarray(this.from[choice], this.to[choice]);
  }

  private read(choice: number): void {
    const { ids } = this;
    const reader = this.records.at(choice);
    this.from[choice] = this.next;
    let at = this.next;
    let id = 0;
    let bits = 0;
    for (let left = reader.next(); left > 0; left -= 1) {
      id += reader.next();
      bits |= bitOf(id);
      ids[at] = id;
      at += 1;
    }
    this.bits[choice] = bits;
    this.to[choice] = at;
    this.next = at;
  }
}
