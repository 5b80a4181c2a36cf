import type { Notation, Phrase, Step } from './notation.ts';
import { FIRST_WORD, KIND } from './vocabulary.ts';
import { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** A phrase ready to be looked for: from its rarest word, the anchor, to both sides. */
export interface Pattern<Label> extends Phrase {
  readonly label: Label;
  readonly anchor: number;
  /** A denial is part of it: "cannot repay". */
  readonly negates: boolean;
}

/** All phrases, by the word at which the search for them begins. */
export interface PatternTable<Label> {
  readonly anchored: readonly (readonly Pattern<Label>[] | undefined)[];
  readonly business: WordSet;
}

export interface PatternMatch<Label> {
  readonly pattern: Pattern<Label>;
  /** Indices into the words, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Words of every other sentence: no phrase is looked for from one of these if it has a rarer word. */
const COMMON =
  'of to in on from at by for with and the a is are was were has have had be been its their it as up out off not no more than into this that will would may could year market markets share shares stock company new over one two against below under high higher low lower billion hit take makes make';
/** Words that deny, where a phrase has one of its own. */
const NEGATIONS = 'no not never without neither nor cannot none nobody';
const COMMON_COST = 40;
const KIND_COST = 1_000;

/** Compiles phrases, one a line, by label. */
export function compile<Label extends string>(
  phrases: Readonly<Record<Label, string>>,
  notation: Notation,
  numberOf: (word: string) => number,
): PatternTable<Label> {
  const [common, negations] = [COMMON, NEGATIONS].map((list) => new WordSet(list.split(' ').map(numberOf))) as [WordSet, WordSet];
  const cost = (id: number): number => (id < FIRST_WORD ? KIND_COST : common.has(id) ? COMMON_COST : 1);
  const anchored: Pattern<Label>[][] = [];
  for (const [label, lines] of Object.entries(phrases) as [Label, string][]) {
    for (const line of lines.split('\n').map((text) => text.trim())) {
      if (line === '') continue;
      for (const phrase of notation.parse(line)) {
        const costs = phrase.steps.map((step) =>
          step.not ? Number.POSITIVE_INFINITY : step.words.ids.reduce((sum, id) => sum + cost(id), 0),
        );
        const anchor = costs.indexOf(Math.min(...costs));
        const negates = phrase.steps.some(({ words, not }) => !not && words.ids.some((id) => negations.has(id)));
        const pattern = { ...phrase, label, anchor, negates };
        for (const id of phrase.steps[anchor]?.words.ids ?? []) {
          anchored[id] ??= [];
          anchored[id].push(pattern);
        }
      }
    }
  }
  // What means most is tried first: then the rest need not be.
  const meaning = ({ weak, guarded, steps }: Phrase): number => (weak ? -20 : guarded ? -10 : 0) + steps.length;
  for (const patterns of anchored) patterns?.sort((a, b) => meaning(b) - meaning(a));
  return { anchored, business: new WordSet(notation.classOf('business')) };
}

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
  for (let at = 0; at < words.length; at += 1) {
    const patterns = table.anchored[words.ids[at] ?? KIND.other];
    if (patterns === undefined) continue;
    for (const pattern of patterns) {
      if (!wanted(pattern)) continue;
      const last = reach(words, at, pattern.anchor + 1, pattern.steps, table.business);
      if (last < 0) continue;
      const first = reachBack(words, at, pattern.anchor - 1, pattern.steps, table.business);
      if (first < 0 || isOfBusiness(words, first, pattern, table.business)) continue;
      visit({ pattern, first, last });
    }
  }
}

/** "sales of Norwegian salmon fell", "profit at the bank fell". */
const isOfBusiness = (words: Words, first: number, { steps }: Phrase, business: WordSet): boolean =>
  first >= 2 &&
  words.ids[first - 1] !== KIND.comma &&
  business.has(words.ids[first - 2] ?? KIND.other) &&
  steps.some((step) => step.notBusiness);

/** The index of the last word when the steps from `step` on follow `at`, else −1. */
function reach(words: Words, at: number, step: number, steps: readonly Step[], business: WordSet): number {
  const next = steps[step];
  if (next === undefined) return at;
  if (next.not)
    return at + 1 < words.length && next.words.set.has(words.ids[at + 1] ?? 0) ? -1 : reach(words, at, step + 1, steps, business);
  for (let between = 0, i = at + 1; i < words.length; i += 1) {
    const id = words.ids[i] ?? KIND.stop;
    if (id === KIND.stop) return -1;
    if (next.words.set.has(id)) {
      const last = reach(words, i, step + 1, steps, business);
      if (last >= 0) return last;
    }
    between = further(between, id, next, business);
    if (between > next.gap) return -1;
  }
  return -1;
}

/** The index of the first word when the steps down from `step` come before `at`, else −1. */
function reachBack(words: Words, at: number, step: number, steps: readonly Step[], business: WordSet): number {
  const before = steps[step];
  const gapped = steps[step + 1];
  if (before === undefined || gapped === undefined) return at;
  for (let between = 0, i = at - 1; i >= 0; i -= 1) {
    const id = words.ids[i] ?? KIND.stop;
    if (id === KIND.stop) return -1;
    if (before.words.set.has(id)) {
      const first = reachBack(words, i, step - 1, steps, business);
      if (first >= 0) return first;
    }
    between = further(between, id, gapped, business);
    if (between > gapped.gap) return -1;
  }
  return -1;
}

/** Words between two steps after passing `id`. They belong together across a comma only in phrases that reach further anyway. */
function further(between: number, id: number, step: Step, business: WordSet): number {
  if (id === KIND.comma) return step.gap < 3 ? Number.POSITIVE_INFINITY : between;
  return step.notBusiness && business.has(id) ? Number.POSITIVE_INFINITY : between + 1;
}
