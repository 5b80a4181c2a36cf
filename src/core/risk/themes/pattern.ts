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

/**
 * All phrases, by the word at which the search for them begins, the anchor. Most of those fail, for want of another of their words anywhere in the
 * sentence: one such word, the guard, is asked for first, as a bit, so that nothing else of the phrase is touched.
 */
export interface PatternTable<Label> {
  readonly patterns: Patterns<Label>;
  readonly steps: Steps;
  /** By word: where its guards begin, and the phrases that it anchors. They end where the next word's begin. */
  readonly from: Int32Array;
  /** Guards that a word satisfies: the number of 32 of them, and their bits. */
  readonly satisfies: Int32Array;
  /** The guard of each phrase that a word anchors. They are all that is read of most. */
  readonly guards: Uint16Array;
  /** The number of each. */
  readonly anchored: Uint16Array;
  /** Which guards the sentence at hand satisfies. */
  readonly satisfied: Int32Array;
  readonly business: WordSet;
}

/** Phrases by number. */
export interface Patterns<Label> {
  readonly labels: readonly Label[];
  readonly label: Uint8Array;
  readonly line: Uint16Array;
  /** `WEAK`, `GUARDED`, `NEGATES`. */
  readonly bits: Uint8Array;
  readonly guard: Uint16Array;
  /** The places of its first step and of its anchor. */
  readonly first: Int32Array;
  readonly anchor: Int32Array;
}

/** The guard of a phrase whose words may all be the anchor. */
const NO_GUARD = 0;
/** What is kept by word comes in pairs. */
export const PAIR = 2;
export const GUARDS = 0;
export const ANCHORS = 1;

/**
 * Shows `visit` every phrase found in the words. Labels for which `wanted` says no are not looked for. Linear in the words: phrases are short
 * and gaps bounded.
 */
export function eachMatch<Label>(
  words: Words,
  table: PatternTable<Label>,
  wanted: (pattern: Pattern<Label>) => boolean,
  visit: (match: PatternMatch<Label>) => void,
): void {
  const { steps, patterns, from, guards, anchored, satisfied, business } = table;
  noteGuards(words, table);
  for (let at = 0; at < words.length; at += 1) {
    const place = (words.ids[at] ?? KIND.other) * PAIR + ANCHORS;
    const next = from[place + PAIR] ?? 0;
    for (let entry = from[place] ?? 0; entry < next; entry += 1) {
      const guard = guards[entry] ?? NO_GUARD;
      if ((((satisfied[guard >> 5] ?? 0) >>> (guard & 31)) & 1) === 0) continue;
      const number = anchored[entry] ?? 0;
      const anchor = patterns.anchor[number] ?? 0;
      const last = steps.reach(words, at, anchor);
      if (last < 0) continue;
      const first = steps.reachBack(words, at, anchor);
      if (first < 0) continue;
      const pattern = patternOf(patterns, number);
      if (!wanted(pattern) || isOfBusiness(words, first, steps, patterns.first[number] ?? 0, business)) continue;
      visit({ pattern, first, last });
    }
  }
}

/** Notes which guards the words satisfy. */
function noteGuards(words: Words, { from, satisfies, satisfied }: PatternTable<unknown>): void {
  satisfied.fill(0);
  satisfied[NO_GUARD] = 1;
  for (let at = 0; at < words.length; at += 1) {
    const place = (words.ids[at] ?? KIND.other) * PAIR + GUARDS;
    const next = from[place + PAIR] ?? 0;
    for (let each = from[place] ?? 0; each < next; each += PAIR) {
      const group = satisfies[each] ?? 0;
      satisfied[group] = (satisfied[group] ?? 0) | (satisfies[each + 1] ?? 0);
    }
  }
}

function patternOf<Label>({ labels, label, line, bits }: Patterns<Label>, number: number): Pattern<Label> {
  const told = bits[number] ?? 0;
  return {
    label: labels[label[number] ?? 0] as Label,
    line: line[number] ?? 0,
    weak: (told & WEAK) !== 0,
    guarded: (told & GUARDED) !== 0,
    negates: (told & NEGATES) !== 0,
  };
}

/** "sales of Norwegian salmon fell", "profit at the bank fell". */
const isOfBusiness = (words: Words, first: number, steps: Steps, phrase: number, business: WordSet): boolean =>
  first >= 2 && words.ids[first - 1] !== KIND.comma && business.has(words.ids[first - 2] ?? KIND.other) && steps.forbidBusiness(phrase);
