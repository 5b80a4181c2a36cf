import { type Choices, readChoices } from './choices.ts';
import { NumberReader } from './packed-numbers.ts';
import { ANCHORS, GUARDS, PAIR, type Patterns, type PatternTable } from './pattern.ts';
import { FIELDS, howOf, Steps } from './steps.ts';
import { hashOf, Vocabulary, type WordNumbers } from './vocabulary.ts';
import { unpackWords } from './word-list.ts';
import { WordSet } from './word-set.ts';

/** The tables as they are searched. */
export interface Opened<Label> {
  readonly vocabulary: Vocabulary;
  readonly numbers: WordNumbers;
  readonly table: PatternTable<Label>;
}

/** Opens what `compile` wrote. */
export function openPhrases<Label extends string>(packed: string): Opened<Label> {
  const [labels, names] = packed.split('\n', 2).map((line) => line.split(' ')) as [Label[], string[]];
  const vocabulary = new Vocabulary();
  const lists = packed.indexOf('\n', packed.indexOf('\n') + 1) + 1;
  const reader = new NumberReader(packed, unpackWords(packed, lists, vocabulary));
  const choices = readChoices(reader);
  const named = new Map(names.map((name) => [name, reader.next()]));
  const guards = Uint16Array.from({ length: reader.next() }, () => reader.next());
  const numbers: WordNumbers = {
    numberOf: (word) => {
      const id = vocabulary.findHashed(hashOf(word, 0, word.length));
      if (id === 0) throw new Error(`no number for ${word}`);
      return id;
    },
    classOf: (name) => {
      const choice = named.get(name);
      if (choice === undefined) throw new Error(`unknown class <${name}>`);
      return choices.of(choice);
    },
  };
  const business = new WordSet(numbers.classOf('business'));
  const { patterns, codes, anchors } = readPatterns(reader, labels, choices);
  const index = indexed(vocabulary.end, patterns, anchors, guards, choices);
  return { vocabulary, numbers, table: { patterns, steps: new Steps(codes, choices, business), business, ...index } };
}

/** Phrases, their steps, and the choices of their anchors. */
function readPatterns<Label>(
  reader: NumberReader,
  labels: readonly Label[],
  { bits }: Choices,
): { readonly patterns: Patterns<Label>; readonly codes: Int32Array; readonly anchors: Uint16Array } {
  const count = reader.next();
  const patterns = {
    labels,
    label: new Uint8Array(count),
    line: new Uint16Array(count),
    bits: new Uint8Array(count),
    guard: new Uint16Array(count),
    first: new Int32Array(count),
    anchor: new Int32Array(count),
  };
  const anchors = new Uint16Array(count);
  const codes = new Int32Array((reader.next() + count + 1) * FIELDS);
  let place = FIELDS;
  for (let number = 0; number < count; number += 1) {
    patterns.label[number] = reader.next();
    patterns.line[number] = reader.next();
    patterns.bits[number] = reader.next();
    patterns.guard[number] = reader.next();
    const anchor = reader.next();
    const steps = reader.next();
    patterns.first[number] = place;
    patterns.anchor[number] = place + anchor * FIELDS;
    for (let step = 0; step < steps; step += 1) {
      const choice = reader.next();
      if (step === anchor) anchors[number] = choice;
      codes[place] = bits[choice] ?? 0;
      codes[place + 1] = howOf(choice, reader.next());
      place += FIELDS;
    }
    place += FIELDS;
  }
  return { patterns, codes, anchors };
}

/** What is found by word: guards that it satisfies, phrases that it anchors. */
function indexed(
  size: number,
  { guard }: Patterns<unknown>,
  anchors: Uint16Array,
  guards: Uint16Array,
  { from: firsts, ids }: Choices,
): Pick<PatternTable<unknown>, 'from' | 'satisfies' | 'guards' | 'anchored' | 'satisfied'> {
  const from = new Int32Array((size + 1) * PAIR);
  /** Of each word, the last group of guards that it was seen to satisfy. */
  const groups = new Int32Array(size).fill(-1);
  for (let at = 0; at < guards.length; at += 1) {
    const group = (at + 1) >> 5;
    const choice = guards[at] ?? 0;
    const end = firsts[choice + 1] ?? 0;
    for (let each = firsts[choice] ?? 0; each < end; each += 1) {
      const id = ids[each] ?? 0;
      if (groups[id] === group) continue;
      groups[id] = group;
      from[(id + 1) * PAIR + GUARDS] = (from[(id + 1) * PAIR + GUARDS] ?? 0) + PAIR;
    }
  }
  for (const choice of anchors) {
    const end = firsts[choice + 1] ?? 0;
    for (let each = firsts[choice] ?? 0; each < end; each += 1) {
      const place = ((ids[each] ?? 0) + 1) * PAIR + ANCHORS;
      from[place] = (from[place] ?? 0) + 1;
    }
  }
  for (let place = PAIR; place < from.length; place += 1) from[place] = (from[place] ?? 0) + (from[place - PAIR] ?? 0);
  const satisfies = new Int32Array(from[size * PAIR + GUARDS] ?? 0);
  const anchored = new Uint16Array(from[size * PAIR + ANCHORS] ?? 0);
  const guarding = new Uint16Array(anchored.length);
  const next = from.slice();
  for (let at = 0; at < guards.length; at += 1) {
    const group = (at + 1) >> 5;
    const bit = 1 << ((at + 1) & 31);
    const choice = guards[at] ?? 0;
    const end = firsts[choice + 1] ?? 0;
    for (let each = firsts[choice] ?? 0; each < end; each += 1) {
      const place = (ids[each] ?? 0) * PAIR + GUARDS;
      const start = from[place] ?? 0;
      let to = next[place] ?? 0;
      if (to > start && satisfies[to - PAIR] === group) to -= PAIR;
      else next[place] = to + PAIR;
      satisfies[to] = group;
      satisfies[to + 1] = (satisfies[to + 1] ?? 0) | bit;
    }
  }
  for (let number = 0; number < anchors.length; number += 1) {
    const choice = anchors[number] ?? 0;
    const end = firsts[choice + 1] ?? 0;
    for (let each = firsts[choice] ?? 0; each < end; each += 1) {
      const place = (ids[each] ?? 0) * PAIR + ANCHORS;
      const to = next[place] ?? 0;
      next[place] = to + 1;
      anchored[to] = number;
      guarding[to] = guard[number] ?? 0;
    }
  }
  return { from, satisfies, guards: guarding, anchored, satisfied: new Int32Array((guards.length >> 5) + 1) };
}
