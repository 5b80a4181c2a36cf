import type { Choice, Step } from './notation.ts';
import { KIND } from './vocabulary.ts';
import type { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Numbers a step: its only word, or −1; where its words stand, and in how many slots, less one; its gap and its flags. */
const FIELDS = 4;
const FROM = 1;
const MASK = 2;
const GAP = 3;

/** Stands in place of a word before the first step of every phrase and after its last. */
const END = -2;
const MANY = -1;

const NOT = 1 << 8;
const NOT_BUSINESS = 1 << 9;
const GAP_MASK = NOT - 1;

/** No word stands in the slot. */
const FREE = -1;

/**
 * The steps of all phrases as numbers, one phrase after the other. Most phrases that are looked for are not there, which their first step tells: as
 * objects they would cost a chain of them each time.
 */
export class Steps {
  private readonly codes: Int32Array;
  /** The words of each step of many, in slots of their own by their last bits: at least half are free, so that one look nearly always tells. */
  private readonly slots: Int16Array;
  private readonly business: WordSet;

  constructor(codes: readonly number[], slots: Int16Array, business: WordSet) {
    this.codes = Int32Array.from(codes);
    this.slots = slots;
    this.business = business;
  }

  private has(step: number, id: number): boolean {
    const { codes, slots } = this;
    const only = codes[step] ?? END;
    if (only >= 0) return id === only;
    const from = codes[step + FROM] ?? 0;
    const mask = codes[step + MASK] ?? 0;
    for (let slot = id & mask; slots[from + slot] !== FREE; slot = (slot + 1) & mask) if (slots[from + slot] === id) return true;
    return false;
  }

  /** The index of the last word when the steps after `step` follow `at`, else −1. */
  reach(words: Words, at: number, step: number): number {
    const { codes, business } = this;
    const next = step + FIELDS;
    if (codes[next] === END) return at;
    const flags = codes[next + GAP] ?? 0;
    if ((flags & NOT) !== 0) return at + 1 < words.length && this.has(next, words.ids[at + 1] ?? 0) ? -1 : this.reach(words, at, next);
    const gap = flags & GAP_MASK;
    for (let between = 0, i = at + 1; i < words.length; i += 1) {
      const id = words.ids[i] ?? KIND.stop;
      if (id === KIND.stop) return -1;
      if (this.has(next, id)) {
        const last = this.reach(words, i, next);
        if (last >= 0) return last;
      }
      between = further(between, id, flags, business);
      if (between > gap) return -1;
    }
    return -1;
  }

  /** The index of the first word when the steps before `step` come before `at`, else −1. */
  reachBack(words: Words, at: number, step: number): number {
    const { codes, business } = this;
    let before = step - FIELDS;
    // What must not come next is told of the word before it.
    const barred = ((codes[before + GAP] ?? 0) & NOT) !== 0 ? before : -1;
    if (barred >= 0) before -= FIELDS;
    if (codes[before] === END) return at;
    const flags = codes[step + GAP] ?? 0;
    const gap = flags & GAP_MASK;
    for (let between = 0, i = at - 1; i >= 0; i -= 1) {
      const id = words.ids[i] ?? KIND.stop;
      if (id === KIND.stop) return -1;
      if (this.has(before, id) && (barred < 0 || !this.has(barred, words.ids[i + 1] ?? KIND.stop))) {
        const first = this.reachBack(words, i, before);
        if (first >= 0) return first;
      }
      between = further(between, id, flags, business);
      if (between > gap) return -1;
    }
    return -1;
  }
}

/** Words between two steps after passing `id`. They belong together across a comma only in phrases that reach further anyway. */
function further(between: number, id: number, flags: number, business: WordSet): number {
  if (id === KIND.comma) return (flags & GAP_MASK) < 3 ? Number.POSITIVE_INFINITY : between;
  return (flags & NOT_BUSINESS) !== 0 && business.has(id) ? Number.POSITIVE_INFINITY : between + 1;
}

/** Takes the steps of phrase after phrase. */
export class StepsBuilder {
  private readonly codes: number[] = [END, 0, 0, 0];
  private readonly places = new Map<Choice, readonly [only: number, from: number, mask: number]>();
  private size = 0;

  /** Adds a phrase; gives the places of its steps. */
  add(steps: readonly Step[]): number[] {
    const places = steps.map(({ words, gap, notBusiness, not }) => {
      const place = this.codes.length;
      if (gap > GAP_MASK) throw new Error('gap is too long');
      this.codes.push(...this.placeOf(words), gap | (not ? NOT : 0) | (notBusiness ? NOT_BUSINESS : 0));
      return place;
    });
    this.codes.push(END, 0, 0, 0);
    return places;
  }

  build(business: WordSet): Steps {
    const slots = new Int16Array(this.size).fill(FREE);
    for (const [{ ids }, [only, from, mask]] of this.places) {
      if (only !== MANY) continue;
      for (const id of ids) {
        let slot = id & mask;
        while (slots[from + slot] !== FREE) slot = (slot + 1) & mask;
        slots[from + slot] = id;
      }
    }
    return new Steps(this.codes, slots, business);
  }

  private placeOf(choice: Choice): readonly [only: number, from: number, mask: number] {
    const known = this.places.get(choice);
    if (known !== undefined) return known;
    const { ids } = choice;
    const [only = END] = ids;
    let room = 2;
    while (room < 2 * ids.length) room *= 2;
    const place = ids.length === 1 ? ([only, 0, 0] as const) : ([MANY, this.size, room - 1] as const);
    if (ids.length > 1) this.size += room;
    this.places.set(choice, place);
    return place;
  }
}
