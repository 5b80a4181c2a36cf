import { bitOf, type Choices, MOST_CHOICES } from './choices.ts';
import type { Step } from './notation.ts';
import type { NumberReader } from './packed-numbers.ts';
import { KIND } from './vocabulary.ts';
import type { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Numbers a step: the bits of its words, 0 before the first step of a phrase and after its last; its choice, gap and flags. */
const FIELDS = 2;
const HOW = 1;

const CHOICE_MASK = MOST_CHOICES - 1;
const GAP_SHIFT = 16;
const MOST_GAP = 0xff;
const TOO_FAR = MOST_GAP + 1;
/** Commas and words that do not count, between two steps. */
const MOST_PASSED = 6;
const NOT = 1 << 24;
const NOT_BUSINESS = 1 << 25;

/** Its gap and its flags as one number. Throws when the gap is too long. */
export function pacing({ gap, not, notBusiness }: Step): number {
  if (gap > MOST_GAP) throw new Error('gap is too long');
  return gap | ((not ? NOT : 0) >> GAP_SHIFT) | ((notBusiness ? NOT_BUSINESS : 0) >> GAP_SHIFT);
}

/**
 * The steps of all phrases as numbers, one phrase after the other. Most phrases that are looked for are not there, which the bits of their first
 * step tell: as objects they would cost a chain of them each time.
 */
export class Steps {
  private readonly codes: Int32Array;
  private readonly choices: Choices;
  private readonly business: WordSet;
  /** Words that do not count as between two others. */
  private readonly passed: WordSet;
  /** Before the first step of the next phrase is the end of the last. */
  private place = FIELDS;

  /** `size`: steps and phrases together. */
  constructor(size: number, choices: Choices, business: WordSet, passed: WordSet) {
    this.codes = new Int32Array((size + 1) * FIELDS);
    this.choices = choices;
    this.business = business;
    this.passed = passed;
  }

  /** Takes a phrase: its anchor, how many steps it has, and choice and pacing of each. Gives the place of the anchor. */
  read(reader: NumberReader): number {
    const { codes, choices } = this;
    const anchor = this.place + reader.next() * FIELDS;
    for (let left = reader.next(); left > 0; left -= 1) {
      const choice = reader.next();
      codes[this.place] = choices.bitsOf(choice);
      codes[this.place + HOW] = choice | (reader.next() << GAP_SHIFT);
      this.place += FIELDS;
    }
    this.place += FIELDS;
    return anchor;
  }

  /** Has the phrase of the step a step that passes over no word of `business`? */
  forbidBusiness(step: number): boolean {
    const { codes } = this;
    let at = step;
    while (codes[at - FIELDS] !== 0) at -= FIELDS;
    for (; codes[at] !== 0; at += FIELDS) if (((codes[at + HOW] ?? 0) & NOT_BUSINESS) !== 0) return true;
    return false;
  }

  private has(step: number, id: number): boolean {
    const { codes } = this;
    if (((codes[step] ?? 0) & bitOf(id)) === 0) return false;
    return this.choices.has((codes[step + HOW] ?? 0) & CHOICE_MASK, id);
  }

  /** The index of the last word when the steps after `step` follow `at`, else −1. */
  reach(words: Words, at: number, step: number): number {
    const { codes } = this;
    const next = step + FIELDS;
    if (codes[next] === 0) return at;
    const how = codes[next + HOW] ?? 0;
    if ((how & NOT) !== 0) return at + 1 < words.length && this.has(next, words.ids[at + 1] ?? 0) ? -1 : this.reach(words, at, next);
    const gap = (how >> GAP_SHIFT) & MOST_GAP;
    const end = Math.min(words.length, at + gap + MOST_PASSED);
    for (let between = 0, i = at + 1; i < end; i += 1) {
      const id = words.ids[i] ?? KIND.stop;
      if (id === KIND.stop) return -1;
      if (this.has(next, id)) {
        const last = this.reach(words, i, next);
        if (last >= 0) return last;
      }
      between = this.further(between, id, how);
      if (between > gap) return -1;
    }
    return -1;
  }

  /** The index of the first word when the steps before `step` come before `at`, else −1. */
  reachBack(words: Words, at: number, step: number): number {
    const { codes } = this;
    let before = step - FIELDS;
    // What must not come next is told of the word before it.
    const barred = ((codes[before + HOW] ?? 0) & NOT) !== 0 ? before : -1;
    if (barred >= 0) before -= FIELDS;
    if (codes[before] === 0) return at;
    const how = codes[step + HOW] ?? 0;
    const gap = (how >> GAP_SHIFT) & MOST_GAP;
    const end = Math.max(0, at - gap - MOST_PASSED + 1);
    for (let between = 0, i = at - 1; i >= end; i -= 1) {
      const id = words.ids[i] ?? KIND.stop;
      if (id === KIND.stop) return -1;
      if (this.has(before, id) && (barred < 0 || !this.has(barred, words.ids[i + 1] ?? KIND.stop))) {
        const first = this.reachBack(words, i, before);
        if (first >= 0) return first;
      }
      between = this.further(between, id, how);
      if (between > gap) return -1;
    }
    return -1;
  }

  /** Words between two steps after passing `id`. They belong together across a comma only in phrases that reach further anyway. */
  private further(between: number, id: number, how: number): number {
    if (id === KIND.comma) return ((how >> GAP_SHIFT) & MOST_GAP) < 3 ? TOO_FAR : between;
    if ((how & NOT_BUSINESS) !== 0 && this.business.has(id)) return TOO_FAR;
    return this.passed.has(id) ? between : between + 1;
  }
}
