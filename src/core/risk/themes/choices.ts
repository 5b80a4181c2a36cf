import { type NumberReader, packNumbers } from './packed-numbers.ts';

/** Numbers of a choice are below this. */
export const MOST_CHOICES = 1 << 16;

/** Sets of words: each in order, one after the other. */
export class Choices {
  /** Where choice `n` begins; it ends where the next does. */
  readonly from: Int32Array;
  readonly ids: Uint16Array;
  /** Bits of the words in each, which tell of nearly all others that they are not. */
  readonly bits: Int32Array;

  constructor(from: Int32Array, ids: Uint16Array, bits: Int32Array) {
    this.from = from;
    this.ids = ids;
    this.bits = bits;
  }

  has(choice: number, id: number): boolean {
    const { from, ids } = this;
    let low = from[choice] ?? 0;
    let high = from[choice + 1] ?? 0;
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
    return this.ids.subarray(this.from[choice], this.from[choice + 1]);
  }
}

/** The bit of a word among 32. Forms of a word are neighbours and share theirs mostly. */
export const bitOf = (id: number): number => 1 << (id >>> 2);

export const packChoices = (choices: readonly (readonly number[])[]): string => {
  const total = choices.reduce((sum, ids) => sum + ids.length, 0);
  return packNumbers([choices.length, total]) + choices.map((ids) => packNumbers([ids.length, ...steps(ids)])).join('');
};

const steps = (ids: readonly number[]): number[] => ids.toSorted((a, b) => a - b).map((id, at, all) => id - (all[at - 1] ?? 0));

export function readChoices(reader: NumberReader): Choices {
  const count = reader.next();
  const ids = new Uint16Array(reader.next());
  const from = new Int32Array(count + 1);
  const bits = new Int32Array(count);
  let at = 0;
  for (let choice = 0; choice < count; choice += 1) {
    let id = 0;
    let all = 0;
    for (let left = reader.next(); left > 0; left -= 1) {
      id += reader.next();
      all |= bitOf(id);
      ids[at] = id;
      at += 1;
    }
    bits[choice] = all;
    from[choice + 1] = at;
  }
  return new Choices(from, ids, bits);
}
