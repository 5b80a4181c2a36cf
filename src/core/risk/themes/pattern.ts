import type { Choice, Notation, Phrase, Step } from './notation.ts';
import { type Steps, StepsBuilder } from './steps.ts';
import { FIRST_WORD, KIND, MOST_WORDS } from './vocabulary.ts';
import { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** A phrase ready to be looked for: from its rarest word, the anchor, to both sides. */
export interface Pattern<Label> extends Phrase {
  readonly label: Label;
  /** The line of the table that it is from. */
  readonly line: number;
  /** A denial is part of it: "cannot repay". */
  readonly negates: boolean;
}

/**
 * All phrases, by the word at which the search for them begins. Most of those fail, for want of another of their words anywhere in the sentence:
 * one such word is asked for first, as a number, so that nothing else of the phrase is touched.
 */
export interface PatternTable<Label> {
  readonly patterns: readonly Pattern<Label>[];
  /** By word, bits of `ANCHORS` and `GUARDS`: most words of a text do nothing. */
  readonly does: Uint8Array;
  readonly steps: Steps;
  /** Of the step at a place, the index of its pattern. */
  readonly patternOf: Int32Array;
  /** The guards of the phrases that word `id` anchors, from `anchoredFrom[id]` up to `anchoredFrom[id + 1]`. They are all that is read of most. */
  readonly guards: Uint16Array;
  /** The place of the anchor of each. */
  readonly anchored: Int32Array;
  readonly anchoredFrom: Int32Array;
  /** Guards that word `id` satisfies, likewise. */
  readonly satisfies: Uint16Array;
  readonly satisfiesFrom: Int32Array;
  /** When each guard was satisfied last, in sentences read. */
  readonly satisfied: Uint16Array;
  /** Where anchors stand in the sentence at hand. */
  readonly anchors: Int32Array;
  sentence: number;
  readonly business: WordSet;
}

/** A word anchors phrases; it satisfies guards. */
const ANCHORS = 1;
const GUARDS = 2;

/** The guard of a phrase whose words may all be the anchor. */
const NO_GUARD = 0;
const MOST_GUARDS = (1 << 16) - 1;

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

/** Compiles phrases, one a line, by label, to be looked for in at most `longest` words at once. */
export function compile<Label extends string>(
  phrases: Readonly<Record<Label, string>>,
  notation: Notation,
  numberOf: (word: string) => number,
  longest: number,
): PatternTable<Label> {
  const [common, negations] = [COMMON, NEGATIONS].map((list) => new WordSet(list.split(' ').map(numberOf))) as [WordSet, WordSet];
  const cost = (id: number): number => (id < FIRST_WORD ? KIND_COST : common.has(id) ? COMMON_COST : 1);
  const sums = new Map<Choice, number>();
  const costOf = ({ words, not }: Step): number => {
    if (not) return Number.POSITIVE_INFINITY;
    const sum = sums.get(words) ?? words.ids.reduce((total, id) => total + cost(id), 0);
    sums.set(words, sum);
    return sum;
  };
  const patterns: Pattern<Label>[] = [];
  const builder = new StepsBuilder();
  const patternOf: number[] = [];
  const anchored: { readonly place: number; readonly guard: number; readonly meaning: number }[][] = [];
  const guards = new Map<Choice, number>();
  const guarding: number[][] = [];
  let tableLine = 0;
  const guardOf = (choice: Choice | undefined): number => {
    if (choice === undefined) return NO_GUARD;
    const known = guards.get(choice);
    if (known !== undefined) return known;
    const guard = guards.size + 1;
    guards.set(choice, guard);
    for (const id of choice.ids) {
      guarding[id] ??= [];
      guarding[id].push(guard);
    }
    return guard;
  };
  for (const [label, lines] of Object.entries(phrases) as [Label, string][]) {
    for (const line of lines.split('\n').map((text) => text.trim())) {
      if (line === '') continue;
      tableLine += 1;
      for (const phrase of notation.parse(line)) {
        const costs = phrase.steps.map(costOf);
        const anchor = costs.indexOf(Math.min(...costs));
        const others = costs.map((each, at) => (at === anchor ? Number.POSITIVE_INFINITY : each));
        const rarest = Math.min(...others);
        const guard = guardOf(Number.isFinite(rarest) ? phrase.steps[others.indexOf(rarest)]?.words : undefined);
        const negates = phrase.steps.some(({ words, not }) => !not && words.ids.some((id) => negations.has(id)));
        const { weak, guarded, steps } = phrase;
        // Field by field: a spread gives every pattern a hidden class of its own, and then each look at one is a search.
        const pattern = patterns.push({ weak, guarded, steps, label, line: tableLine, negates }) - 1;
        const place = builder.add(steps)[anchor] ?? 0;
        patternOf[place] = pattern;
        for (const id of phrase.steps[anchor]?.words.ids ?? []) {
          anchored[id] ??= [];
          anchored[id].push({ place, guard, meaning: (weak ? -20 : guarded ? -10 : 0) + steps.length });
        }
      }
    }
  }
  // What means most is tried first: then the rest need not be.
  for (const each of anchored) each?.sort((a, b) => b.meaning - a.meaning);
  const size = Math.max(anchored.length, guarding.length);
  const [entries, anchoredFrom] = flat(anchored, size);
  const [satisfies, satisfiesFrom] = flat(guarding, size);
  if (guards.size > MOST_GUARDS) throw new Error('too many guards');
  const does = Uint8Array.from({ length: MOST_WORDS }, (_, id) => (anchored[id] ? ANCHORS : 0) | (guarding[id] ? GUARDS : 0));
  const business = new WordSet(notation.classOf('business'));
  return {
    patterns,
    does,
    steps: builder.build(business),
    patternOf: Int32Array.from(patternOf),
    guards: Uint16Array.from(entries, ({ guard }) => guard),
    anchored: Int32Array.from(entries, ({ place }) => place),
    anchoredFrom,
    satisfies: Uint16Array.from(satisfies),
    satisfiesFrom,
    satisfied: new Uint16Array(guards.size + 1),
    anchors: new Int32Array(longest),
    sentence: 0,
    business,
  };
}

/** The lists one after the other, and where each of `size` begins. Lists may be missing. */
function flat<Item>(lists: readonly (readonly Item[] | undefined)[], size: number): [items: readonly Item[], from: Int32Array] {
  const from = new Int32Array(size + 1);
  const items: Item[] = [];
  for (let id = 0; id < size; id += 1) {
    for (const item of lists[id] ?? []) items.push(item);
    from[id + 1] = items.length;
  }
  return [items, from];
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
  const { steps, patternOf, guards, anchored, anchoredFrom, anchors, satisfied, business } = table;
  const count = readSentence(words, table);
  const now = table.sentence;
  for (let each = 0; each < count; each += 1) {
    const at = anchors[each] ?? 0;
    const id = words.ids[at] ?? KIND.other;
    const next = anchoredFrom[id + 1] ?? 0;
    for (let entry = anchoredFrom[id] ?? 0; entry < next; entry += 1) {
      if (satisfied[guards[entry] ?? NO_GUARD] !== now) continue;
      const anchor = anchored[entry] ?? 0;
      const last = steps.reach(words, at, anchor);
      if (last < 0) continue;
      const first = steps.reachBack(words, at, anchor);
      const pattern = first < 0 ? undefined : table.patterns[patternOf[anchor] ?? 0];
      if (pattern === undefined || !wanted(pattern) || isOfBusiness(words, first, pattern, business)) continue;
      visit({ pattern, first, last });
    }
  }
}

/** Notes which guards the words satisfy, and where anchors stand; gives how many. */
function readSentence(words: Words, table: PatternTable<unknown>): number {
  const { does, anchors, satisfies, satisfiesFrom, satisfied } = table;
  if (table.sentence >= MOST_SENTENCES) {
    satisfied.fill(0);
    table.sentence = 0;
  }
  table.sentence += 1;
  const now = table.sentence;
  satisfied[NO_GUARD] = now;
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    const id = words.ids[at] ?? KIND.other;
    const doing = does[id] ?? 0;
    if (doing === 0) continue;
    if ((doing & ANCHORS) !== 0) {
      anchors[count] = at;
      count += 1;
    }
    if ((doing & GUARDS) === 0) continue;
    const next = satisfiesFrom[id + 1] ?? 0;
    for (let each = satisfiesFrom[id] ?? 0; each < next; each += 1) satisfied[satisfies[each] ?? NO_GUARD] = now;
  }
  return count;
}
/** Before they are counted anew. */
const MOST_SENTENCES = (1 << 16) - 1;

/** "sales of Norwegian salmon fell", "profit at the bank fell". */
const isOfBusiness = (words: Words, first: number, { steps }: Phrase, business: WordSet): boolean =>
  first >= 2 &&
  words.ids[first - 1] !== KIND.comma &&
  business.has(words.ids[first - 2] ?? KIND.other) &&
  steps.some((step) => step.notBusiness);
