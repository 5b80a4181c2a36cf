import { Choices } from './choices.ts';
import { NumberReader } from './packed-numbers.ts';
import { PatternTable } from './pattern.ts';
import { Records } from './records.ts';
import { Steps } from './steps.ts';
import { hashOf, KIND, Vocabulary, type WordNumbers } from './vocabulary.ts';
import { unpackWords } from './word-list.ts';
import { WordSet } from './word-set.ts';

/** The tables as they are searched. */
export interface Opened<Label> {
  readonly vocabulary: Vocabulary;
  readonly numbers: WordNumbers;
  readonly table: PatternTable<Label>;
}

/** Opens what `compile` wrote: reads the words, and leaves the rest where it lies. */
export function openPhrases<Label extends string>(packed: string): Opened<Label> {
  const [labels, names] = packed.split('\n', 2).map((line) => line.split(' ')) as [Label[], string[]];
  const vocabulary = new Vocabulary();
  const reader = new NumberReader(packed, unpackWords(packed, packed.indexOf('\n', packed.indexOf('\n') + 1) + 1, vocabulary));
  const named = new Map(names.map((name) => [name, reader.next()]));
  const members = reader.next();
  const steps = reader.next();
  const sizes = { satisfied: reader.next(), anchored: reader.next(), guards: reader.next() };
  const sets = new Records(packed, reader.at);
  const phrases = new Records(packed, sets.end);
  const words = new Records(packed, phrases.end);
  const choices = new Choices(sets, members);
  const numbers: WordNumbers = {
    numberOf: (word) => {
      const id = vocabulary.findHashed(hashOf(word, 0, word.length));
      if (id === KIND.other) throw new Error(`no number for ${word}`);
      return id;
    },
    classOf: (name) => {
      const choice = named.get(name);
      if (choice === undefined) throw new Error(`unknown class <${name}>`);
      return choices.of(choice);
    },
  };
  const [business, passed] = [new WordSet(numbers.classOf('business')), new WordSet(numbers.classOf('passed'))];
  const table = new PatternTable(labels, words, phrases, new Steps(steps + phrases.count, choices, business, passed), business, sizes);
  return { vocabulary, numbers, table };
}
