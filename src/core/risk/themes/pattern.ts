import type { Records } from './records.ts';
import type { Steps } from './steps.ts';
import { FIRST_WORD, KIND } from './vocabulary.ts';
import type { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** What is told of a phrase that was found. */
export interface Pattern<Label> {
  readonly label: Label;
  /** The line of the table that it is from. */
  readonly line: number;
  /** Counts only where the article raises the theme anyway. */
  readonly weak: boolean;
  /** Weak unless the sentence speaks of markets: for words that mean something else elsewhere. */
  readonly guarded: boolean;
  /** A denial is part of it: "cannot repay". */
  readonly negates: boolean;
}

export const WEAK = 1;
export const GUARDED = 2;
export const NEGATES = 4;

export interface PatternMatch<Label> {
  readonly pattern: Pattern<Label>;
  /** Indices into the words, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** The guard of a phrase whose words may all be the anchor. */
export const NO_GUARD = 0;

/** Numbers that are told of a word first: how many groups of guards it satisfies, and how many phrases it anchors. */
const COUNTS = 2;
/** Numbers a group of guards, its own and their bits; and numbers a phrase, its guard, which is all that is read of most, and its own. */
const PAIR = 2;
/** Guards a group: 1 << 4. */
const GROUP_SHIFT = 4;
const IN_GROUP = (1 << GROUP_SHIFT) - 1;

/** Guards beside each other, of which one look tells. */
export const groupOf = (guard: number): number => guard >> GROUP_SHIFT;

/** Numbers of all kinds of things in the tables. */
interface Sizes {
  /** Pairs of a word and a group of guards. */
  readonly satisfied: number;
  /** Pairs of a word and a phrase that it anchors. */
  readonly anchored: number;
  readonly guards: number;
}

/**
 * All phrases, by the word at which the search for them begins, the anchor. Most of those fail, for want of another of their words anywhere in the
 * sentence: one such word, the guard, is asked for first, as a bit, so that nothing else of the phrase is touched. What is told of a word is read
 * when it is first met: an article has few of them.
 */
export class PatternTable<Label> {
  private readonly labels: readonly Label[];
  private readonly wordRecords: Records;
  private readonly records: Records;
  private readonly steps: Steps;
  private readonly business: WordSet;
  /** Where what is told of each word begins; 0 before it is first met. */
  private readonly places: Int32Array;
  /** In one piece, since memory is what the search waits for: counts, the guards that the word satisfies, and the phrases that it anchors. */
  private readonly told: Uint16Array;
  /** Which guards the sentence at hand satisfies. */
  private readonly satisfied: Uint16Array;
  /** The place of the anchor of each phrase among the steps; 0 before it is first looked for. */
  private readonly anchors: Int32Array;
  /** What is told of each; none before it is first found. */
  private readonly patterns: (Pattern<Label> | undefined)[];
  private next = 1;

  constructor(labels: readonly Label[], words: Records, phrases: Records, steps: Steps, business: WordSet, sizes: Sizes) {
    this.labels = labels;
    this.wordRecords = words;
    this.records = phrases;
    this.steps = steps;
    this.business = business;
    this.places = new Int32Array(words.count);
    this.told = new Uint16Array(1 + words.count * COUNTS + (sizes.satisfied + sizes.anchored) * PAIR);
    this.satisfied = new Uint16Array(groupOf(sizes.guards) + 1);
    this.anchors = new Int32Array(phrases.count);
    this.patterns = new Array<undefined>(phrases.count).fill(undefined);
  }

  /**
   * Shows `visit` every phrase found in the words. Labels for which `wanted` says no are not looked for. Linear in the words: phrases are short
   * and gaps bounded.
   */
  eachMatch(words: Words, wanted: (pattern: Pattern<Label>) => boolean, visit: (match: PatternMatch<Label>) => void): void {
    const { steps, places, told, satisfied } = this;
    this.noteGuards(words);
    for (let at = 0; at < words.length; at += 1) {
      const place = places[words.ids[at] ?? KIND.other] ?? 0;
      const anchored = told[place + 1] ?? 0;
      if (anchored === 0) continue;
      const from = place + COUNTS + (told[place] ?? 0) * PAIR;
      for (let entry = from; entry < from + anchored * PAIR; entry += PAIR) {
        const guard = told[entry] ?? NO_GUARD;
        if ((((satisfied[groupOf(guard)] ?? 0) >> (guard & IN_GROUP)) & 1) === 0) continue;
        const number = told[entry + 1] ?? 0;
        const anchor = this.anchors[number] || this.readSteps(number);
        const last = steps.reach(words, at, anchor);
        if (last < 0) continue;
        const first = steps.reachBack(words, at, anchor);
        if (first < 0) continue;
        const pattern = this.patterns[number] ?? this.readPattern(number);
        if (!wanted(pattern) || this.isOfBusiness(words, first, anchor)) continue;
        visit({ pattern, first, last });
      }
    }
  }

  /** Notes which guards the words satisfy. */
  private noteGuards(words: Words): void {
    const { places, told, satisfied } = this;
    satisfied.fill(0);
    satisfied[NO_GUARD] = 1;
    let kinds = 0;
    for (let at = 0; at < words.length; at += 1) {
      const id = words.ids[at] ?? KIND.other;
      // Names and numbers come again and again.
      if (id < FIRST_WORD) {
        if (((kinds >> id) & 1) === 1) continue;
        kinds |= 1 << id;
      }
      const place = places[id] || this.readWord(id);
      const to = place + COUNTS + (told[place] ?? 0) * PAIR;
      for (let each = place + COUNTS; each < to; each += PAIR) {
        const group = told[each] ?? 0;
        satisfied[group] = (satisfied[group] ?? 0) | (told[each + 1] ?? 0);
      }
    }
  }

  /** Reads what is told of a word; gives its place. */
  private readWord(id: number): number {
    const { told } = this;
    const place = this.next;
    const reader = this.wordRecords.at(id);
    let at = place + COUNTS;
    for (let left = reader.next(), guard = 0; left > 0; left -= 1) {
      guard += reader.next();
      if (at > place + COUNTS && told[at - PAIR] === groupOf(guard)) at -= PAIR;
      told[at] = groupOf(guard);
      told[at + 1] = (told[at + 1] ?? 0) | (1 << (guard & IN_GROUP));
      at += PAIR;
    }
    told[place] = (at - place - COUNTS) / PAIR;
    told[place + 1] = reader.next();
    for (let left = told[place + 1] ?? 0, number = 0; left > 0; left -= 1) {
      number += reader.next();
      told[at] = this.records.at(number).next();
      told[at + 1] = number;
      at += PAIR;
    }
    this.places[id] = place;
    this.next = at;
    return place;
  }

  /** Reads the steps of a phrase; gives the place of its anchor. */
  private readSteps(number: number): number {
    const reader = this.records.at(number);
    for (let told = 0; told < BEFORE_STEPS; told += 1) reader.next();
    const place = this.steps.read(reader);
    this.anchors[number] = place;
    return place;
  }

  private readPattern(number: number): Pattern<Label> {
    const reader = this.records.at(number);
    reader.next();
    const bits = reader.next();
    const label = this.labels[reader.next()] as Label;
    const line = reader.next();
    const pattern = { label, line, weak: (bits & WEAK) !== 0, guarded: (bits & GUARDED) !== 0, negates: (bits & NEGATES) !== 0 };
    this.patterns[number] = pattern;
    return pattern;
  }

  /** "sales of Norwegian salmon fell", "profit at the bank fell". */
  private isOfBusiness(words: Words, first: number, anchor: number): boolean {
    return (
      first >= 2 &&
      words.ids[first - 1] !== KIND.comma &&
      this.business.has(words.ids[first - 2] ?? KIND.other) &&
      this.steps.forbidBusiness(anchor)
    );
  }
}

/** Guard, bits, label, line. */
const BEFORE_STEPS = 4;
