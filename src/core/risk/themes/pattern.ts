import { FIRST_WORD, KIND, type Words } from './words.ts';

/**
 * A phrase, compiled. Its notation, one phrase a line:
 * `word` itself · `word~` with its endings (s, es, ed, ing, …) · `a/b` either · `<class>` any word of the class · `_3` up to three words
 * between · `_3!` likewise, none of them of the class `business` (so that "shares of X fell" is not "sales of X fell") ·
 * a leading `?`: weak, counts only where the article raises the theme anyway.
 */
export interface Pattern<Label> {
  readonly label: Label;
  readonly weak: boolean;
  readonly steps: readonly Step[];
}

interface Step {
  readonly words: ReadonlySet<number>;
  /** Words allowed between the step before and this one. */
  readonly gap: number;
  readonly notBusiness: boolean;
}

/** All phrases, by the word with which they begin. */
export interface PatternTable<Label> {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly starting: ReadonlyMap<number, readonly Pattern<Label>[]>;
  readonly business: ReadonlySet<number>;
}

export interface PatternMatch<Label> {
  readonly pattern: Pattern<Label>;
  /** Indices into the words, both inclusive. */
  readonly first: number;
  readonly last: number;
}

const KIND_CLASSES: Readonly<Record<string, readonly number[]>> = {
  name: [KIND.name],
  number: [KIND.number],
  percent: [KIND.percent, KIND.largePercent],
  large: [KIND.largePercent],
  money: [KIND.money],
};

/** Compiles the table; `alsoKnown` words get a number too. Throws on an unknown class: the table is ours. */
export function compile<Label extends string>(
  phrases: Readonly<Record<Label, string>>,
  classes: Readonly<Record<string, string>>,
  alsoKnown: readonly string[],
): PatternTable<Label> {
  const vocabulary = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = vocabulary.get(word);
    if (known !== undefined) return known;
    vocabulary.set(word, FIRST_WORD + vocabulary.size);
    return FIRST_WORD + vocabulary.size - 1;
  };
  for (const word of alsoKnown) numberOf(word);
  const members = new Map<string, Set<number>>();
  const classOf = (name: string): Set<number> => {
    const kinds = KIND_CLASSES[name];
    if (kinds !== undefined) return new Set(kinds);
    const known = members.get(name);
    if (known !== undefined) return known;
    const listed = classes[name];
    if (listed === undefined) throw new Error(`unknown class <${name}>`);
    const set = new Set<number>();
    members.set(name, set);
    for (const part of listed.split(/\s+/)) for (const id of alternatives(part)) set.add(id);
    return set;
  };
  const alternatives = (text: string): number[] =>
    text.split('/').flatMap((part) => {
      const name = /^<(\w+)>$/.exec(part)?.[1];
      return name === undefined ? inflections(part).map(numberOf) : [...classOf(name)];
    });
  const starting = new Map<number, Pattern<Label>[]>();
  for (const [label, lines] of Object.entries(phrases) as [Label, string][]) {
    for (const line of lines.split('\n').map((text) => text.trim())) {
      if (line === '') continue;
      const weak = line.startsWith('?');
      const pattern = { label, weak, steps: steps(weak ? line.slice(1) : line, alternatives) };
      for (const id of pattern.steps[0]?.words ?? []) starting.set(id, [...(starting.get(id) ?? []), pattern]);
    }
  }
  return { vocabulary, starting, business: classOf('business') };
}

function steps(line: string, alternatives: (text: string) => number[]): Step[] {
  const found: Step[] = [];
  let gap = 0;
  let notBusiness = false;
  for (const part of line.split(/\s+/)) {
    const between = /^_(\d*)(!?)$/.exec(part);
    if (between !== null) {
      gap = Number(between[1] || 1);
      notBusiness = between[2] === '!';
      continue;
    }
    found.push({ words: new Set(alternatives(part)), gap, notBusiness });
    gap = 0;
    notBusiness = false;
  }
  return found;
}

/** English endings of a regular word; forms that do not exist do no harm. Irregular verbs are written out in the table. */
export function inflections(word: string): string[] {
  if (!word.endsWith('~')) return [word];
  const stem = word.slice(0, -1);
  if (stem.endsWith('e')) return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(stem)) return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  const doubled = /[aeiou][bdgmnprt]$/.test(stem) ? [`${stem}${stem.at(-1)}ed`, `${stem}${stem.at(-1)}ing`] : [];
  return [stem, `${stem}s`, `${stem}es`, `${stem}ed`, `${stem}ing`, ...doubled];
}

/** Every phrase found in the words, in the order of its first word. Linear in the words: phrases are short and gaps bounded. */
export function matches<Label>(words: Words, table: PatternTable<Label>): PatternMatch<Label>[] {
  const found: PatternMatch<Label>[] = [];
  words.ids.forEach((id, first) => {
    // "sales of Norwegian salmon fell", "profit at the bank fell"
    const ofBusiness = table.business.has(words.ids[first - 2] ?? KIND.other) && words.ids[first - 1] !== KIND.comma;
    for (const pattern of table.starting.get(id) ?? []) {
      if (ofBusiness && pattern.steps.some((step) => step.notBusiness)) continue;
      const last = end(words.ids, first, 1, pattern.steps, table.business);
      if (last >= 0) found.push({ pattern, first, last });
    }
  });
  return found;
}

/** The index of the last word when the steps from `step` on follow `at`, else −1. */
function end(ids: readonly number[], at: number, step: number, list: readonly Step[], business: ReadonlySet<number>): number {
  const next = list[step];
  if (next === undefined) return at;
  for (let between = 0, i = at + 1; i < ids.length; i += 1) {
    const id = ids[i] ?? KIND.stop;
    if (id === KIND.stop) return -1;
    if (next.words.has(id)) {
      const last = end(ids, i, step + 1, list, business);
      if (last >= 0) return last;
    }
    if (next.notBusiness && business.has(id)) return -1;
    // Two words belong together across a comma only in phrases that reach further anyway.
    if (id !== KIND.comma) between += 1;
    else if (next.gap < 3) return -1;
    if (between > next.gap) return -1;
  }
  return -1;
}
