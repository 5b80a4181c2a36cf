import { gaps, packChoices } from './choices.ts';
import { type Choice, Notation, type Phrase, type Step } from './notation.ts';
import { packNumbers } from './packed-numbers.ts';
import { GUARDED, groupOf, NEGATES, NO_GUARD, WEAK } from './pattern.ts';
import { packRecords } from './records.ts';
import { pacing } from './steps.ts';
import { FIRST_WORD, type WordNumbers } from './vocabulary.ts';
import { WordList } from './word-list.ts';

/** Words of every other sentence: no phrase is looked for from one of these if it has a rarer word. */
const COMMON =
  'of to in on from at by for with and the a is are was were has have had be been its their it as up out off not no more than into this that will would may could year market markets share shares stock company new over one two against below under high higher low lower billion hit take makes make';
/** Of these, those that stand in every line. */
const COMMONEST = 'of to in the a and';
/** Words that deny, where a phrase has one of its own. */
const NEGATIONS = 'no not never without neither nor cannot none nobody';
const COMMON_COST = 40;
const COMMONEST_COST = 200;
const KIND_COST = 1_000;

/** Asks for the numbers of the words that it will want. */
export type Asking = (numbers: WordNumbers) => unknown;

/**
 * Compiles phrases, one a line, by label, and the words that others ask for, into one text that `openPhrases` takes. Throws where the tables are
 * not well-formed: they are ours.
 */
export function compile(phrases: Readonly<Record<string, string>>, classes: Readonly<Record<string, string>>, asking: Asking): string {
  const words = new WordList();
  const numberOf = (word: string): number => words.numberOf(word);
  const notation = new Notation(numberOf, classes);
  const choices = new Numbered<readonly number[]>((ids) => ids.toSorted((a, b) => a - b).join());
  const named = new Map<string, number>();
  const classOf = (name: string): readonly number[] => {
    const ids = notation.classOf(name);
    named.set(name, choices.numberOf(ids));
    return ids;
  };
  asking({ numberOf, classOf });
  classOf('business');
  classOf('passed');
  const numbersOf = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(numberOf));
  const [common, commonest, negations] = [numbersOf(COMMON), numbersOf(COMMONEST), numbersOf(NEGATIONS)];
  const cost = (id: number): number =>
    id < FIRST_WORD ? KIND_COST : commonest.has(id) ? COMMONEST_COST : common.has(id) ? COMMON_COST : 1;
  const sums = new Map<Choice, number>();
  const costOf = ({ words, not }: Step): number => {
    if (not) return Number.POSITIVE_INFINITY;
    const sum = sums.get(words) ?? words.ids.reduce((total, id) => total + cost(id), 0);
    sums.set(words, sum);
    return sum;
  };
  const compiled = linesOf(phrases, notation).map(({ label, line, phrase }) => {
    const { weak, guarded, steps } = phrase;
    const costs = steps.map(costOf);
    const anchor = costs.indexOf(Math.min(...costs));
    const others = costs.map((each, at) => (at === anchor ? Number.POSITIVE_INFINITY : each));
    const rarest = others.indexOf(Math.min(...others));
    const negates = steps.some(({ words, not }) => !not && words.ids.some((id) => negations.has(id)));
    return {
      label,
      line,
      bits: (weak ? WEAK : 0) | (guarded ? GUARDED : 0) | (negates ? NEGATES : 0),
      meaning: (weak ? -20 : guarded ? -10 : 0) + steps.length,
      anchor,
      anchors: steps[anchor]?.words.ids ?? [],
      guard: Number.isFinite(others[rarest]) ? choices.numberOf(steps[rarest]?.words.ids ?? []) : undefined,
      steps: steps.flatMap((step) => [choices.numberOf(step.words.ids), pacing(step)]),
    };
  });
  // What means most is tried first: then the rest need not be.
  compiled.sort((a, b) => b.meaning - a.meaning);
  const guards = inOrder(
    compiled.flatMap(({ guard }) => guard ?? []),
    choices.all,
    common,
  );
  const guardOf = new Map(guards.map((choice, at) => [choice, at + 1]));
  const byWord = Array.from({ length: words.end }, (): { readonly guards: number[]; readonly anchored: number[] } => ({
    guards: [],
    anchored: [],
  }));
  for (const [choice, guard] of guardOf) for (const id of choices.all[choice] ?? []) byWord[id]?.guards.push(guard);
  for (const [number, { anchors }] of compiled.entries()) for (const id of anchors) byWord[id]?.anchored.push(number);
  const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
  return [
    `${Object.keys(phrases).join(' ')}\n${[...named.keys()].join(' ')}\n`,
    words.pack(),
    packNumbers([
      ...named.values(),
      sum(choices.all.map(({ length }) => length)),
      sum(compiled.map(({ steps }) => steps.length / 2)),
      sum(byWord.map((word) => new Set(word.guards.map(groupOf)).size)),
      sum(byWord.map(({ anchored }) => anchored.length)),
      guards.length,
    ]),
    packChoices(choices.all),
    packRecords(
      compiled.map(({ label, line, bits, anchor, guard = -1, steps }) => [
        guardOf.get(guard) ?? NO_GUARD,
        bits,
        label,
        line,
        anchor,
        steps.length / 2,
        ...steps,
      ]),
    ),
    packRecords(byWord.map(({ guards, anchored }) => [guards.length, ...gaps(guards), anchored.length, ...gaps(anchored)])),
  ].join('');
}

interface Line {
  /** Index of the label. */
  readonly label: number;
  readonly line: number;
  readonly phrase: Phrase;
}

function linesOf(phrases: Readonly<Record<string, string>>, notation: Notation): Line[] {
  const found: Line[] = [];
  let line = 0;
  for (const [label, lines] of Object.values(phrases).entries()) {
    for (const text of lines.split('\n').map((each) => each.trim())) {
      if (text === '') continue;
      line += 1;
      for (const phrase of notation.parse(text)) found.push({ label, line, phrase });
    }
  }
  return found;
}

/** Numbers things from 0, alike ones alike. */
class Numbered<Thing> {
  readonly all: Thing[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly keyOf: (thing: Thing) => string;

  constructor(keyOf: (thing: Thing) => string) {
    this.keyOf = keyOf;
  }

  numberOf(thing: Thing): number {
    const key = this.keyOf(thing);
    const number = this.numbers.get(key) ?? this.all.push(thing) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** Choices, each once, those of the same words beside each other, common ones first: a word then tells of many at once. */
function inOrder(choices: readonly number[], words: readonly (readonly number[])[], common: ReadonlySet<number>): number[] {
  const byWord = new Map<number, number[]>(Array.from(common, (id) => [id, []]));
  for (const choice of new Set(choices)) {
    for (const id of words[choice] ?? []) {
      const list = byWord.get(id) ?? [];
      list.push(choice);
      byWord.set(id, list);
    }
  }
  const weight = (id: number): number => (common.has(id) ? Number.POSITIVE_INFINITY : (byWord.get(id)?.length ?? 0));
  const inTurn = [...byWord.keys()].sort((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a)));
  return [...new Set(inTurn.flatMap((id) => byWord.get(id) ?? []))];
}
