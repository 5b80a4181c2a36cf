import type { Records } from './records.ts';
import type { Steps } from './steps.ts';
import { KIND } from './vocabulary.ts';
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

/** Numbers a word: where the guards that it satisfies begin and end, and the phrases that it anchors. All 0 before it is first met. */
const FIELDS = 4;
const GUARDS_TO = 1;
const ANCHORS = 2;
const ANCHORS_TO = 3;
/** Numbers a group of guards: its own, and their bits. */
const PAIR = 2;

/** Numbers of all kinds of things in the tables. */
export interface Sizes {
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
  private readonly words: Int32Array;
  private readonly satisfies: Int32Array;
  /** The guard of each phrase that a word anchors. They are all that is read of most. */
  private readonly guards: Uint16Array;
  /** The number of each. */
  private readonly anchored: Uint16Array;
  /** Which guards the sentence at hand satisfies. */
  private readonly satisfied: Int32Array;
  /** The place of the anchor of each phrase among the steps; 0 before it is first looked for. */
  private readonly anchors: Int32Array;
  /** What is told of each; none before it is first found. */
  private readonly patterns: (Pattern<Label> | undefined)[];
  private nextPair = PAIR;
  private nextAnchored = 0;

  constructor(labels: readonly Label[], words: Records, phrases: Records, steps: Steps, business: WordSet, sizes: Sizes) {
    this.labels = labels;
    this.wordRecords = words;
    this.records = phrases;
    this.steps = steps;
    this.business = business;
    this.words = new Int32Array(words.count * FIELDS);
    this.satisfies = new Int32Array((sizes.satisfied + 1) * PAIR);
    this.guards = new Uint16Array(sizes.anchored);
    this.anchored = new Uint16Array(sizes.anchored);
    this.satisfied = new Int32Array((sizes.guards >> 5) + 1);
    this.anchors = new Int32Array(phrases.count);
    this.patterns = new Array<undefined>(phrases.count).fill(undefined);
  }

  /**
   * Shows `visit` every phrase found in the words. Labels for which `wanted` says no are not looked for. Linear in the words: phrases are short
   * and gaps bounded.
   */
  eachMatch(words: Words, wanted: (pattern: Pattern<Label>) => boolean, visit: (match: PatternMatch<Label>) => void): void {
    const { steps, words: told, guards, satisfied } = this;
    this.noteGuards(words);
    for (let at = 0; at < words.length; at += 1) {
      const place = (words.ids[at] ?? KIND.other) * FIELDS;
      const next = told[place + ANCHORS_TO] ?? 0;
      for (let entry = told[place + ANCHORS] ?? 0; entry < next; entry += 1) {
        const guard = guards[entry] ?? NO_GUARD;
        if ((((satisfied[guard >> 5] ?? 0) >>> (guard & 31)) & 1) === 0) continue;
        const number = this.anchored[entry] ?? 0;
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
    const { words: told, satisfies, satisfied } = this;
    satisfied.fill(0);
    satisfied[NO_GUARD] = 1;
    for (let at = 0; at < words.length; at += 1) {
      const id = words.ids[at] ?? KIND.other;
      const place = id * FIELDS;
      if (told[place] === 0) this.readWord(id);
      const next = told[place + GUARDS_TO] ?? 0;
      for (let each = told[place] ?? 0; each < next; each += PAIR) {
        const group = satisfies[each] ?? 0;
        satisfied[group] = (satisfied[group] ?? 0) | (satisfies[each + 1] ?? 0);
      }
    }
  }

  private readWord(id: number): void {
    const { words, satisfies } = this;
    const place = id * FIELDS;
    const reader = this.wordRecords.at(id);
    words[place] = this.nextPair;
    let pair = this.nextPair - PAIR;
    let guard = 0;
    for (let left = reader.next(); left > 0; left -= 1) {
      guard += reader.next();
      const group = guard >> 5;
      if (pair < this.nextPair || satisfies[pair] !== group) pair += PAIR;
      satisfies[pair] = group;
      satisfies[pair + 1] = (satisfies[pair + 1] ?? 0) | (1 << (guard & 31));
    }
    this.nextPair = pair + PAIR;
    words[place + GUARDS_TO] = this.nextPair;
    words[place + ANCHORS] = this.nextAnchored;
    let number = 0;
    for (let left = reader.next(); left > 0; left -= 1) {
      number += reader.next();
      this.anchored[this.nextAnchored] = number;
      this.guards[this.nextAnchored] = this.records.at(number).next();
      this.nextAnchored += 1;
    }
    words[place + ANCHORS_TO] = this.nextAnchored;
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
