import { KIND, type Words } from './words.ts';

/** Words that deny what follows them within a few words. Spelt as the tokeniser sees them: the apostrophe separates. */
const NEGATORS = words(
  'no not never without neither nor hardly isn aren wasn weren don doesn didn won wouldn couldn hasn haven hadn cannot nobody none avoid avoids avoided avoiding averted avert absence unlikely free dismiss dismisses dismissed dismissing denied denies deny denying ruled rule little escaped escape unleveraged',
);
/** After a negator these undo it: "not only", "no longer immune", "not without risk", "no end to". */
const UNDO = words('only just merely longer without doubt end stranger less wonder shortage secret matter question alone');
/** What a denial after the phrase is made of: "contagion is not a concern". */
const HARMLESS = words(
  'concern concerns worry worries problem problems issue issues threat threats risk risks danger factor evident visible likely materialised materialized spread imminent justified warranted expected',
);
const COPULAS = words('is are was were has have did does do remains remain seems looks isn aren wasn weren hasn haven didn doesn');
const CLAUSE = words('but yet while although though because which who whose where');
const CONDITIONAL = words('if could may might would unless should whether can');
const SUPPOSING = words(
  'fear fears feared fearing risk risks threat threatens threaten threatening potential potentially possible possibly possibility likely warn warns warned warning prospect concern concerns worry worries chance chances probability odds talk expect expects speculation watch scenario suppose hypothetically eventually',
);

/** All that polarity asks about, to be known to the tokeniser. */
export const POLARITY_WORDS: readonly string[] = [...NEGATORS, ...UNDO, ...HARMLESS, ...COPULAS, ...CLAUSE, ...CONDITIONAL, ...SUPPOSING];

export interface Polarity {
  /** Does the sentence deny the phrase between these words? "no sign of contagion" does, "volatility is not a side effect" does not. */
  readonly denied: (sentence: Words, first: number, last: number) => boolean;
  /** Is the phrase only feared, possible, or conditional? */
  readonly hypothetical: (sentence: Words, first: number, last: number) => boolean;
}

const NEAR = 5;
const FAR = 14;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Polarity over the numbers of a vocabulary that holds `POLARITY_WORDS`. */
export function polarity(vocabulary: ReadonlyMap<string, number>): Polarity {
  const ids = (set: ReadonlySet<string>): ReadonlySet<number> => new Set([...set].map((word) => vocabulary.get(word) ?? -1));
  const [negators, undo, harmless, copulas, clause, conditional, supposing] = [
    NEGATORS,
    UNDO,
    HARMLESS,
    COPULAS,
    CLAUSE,
    CONDITIONAL,
    SUPPOSING,
  ].map(ids);
  const not = vocabulary.get('not') ?? -1;
  const boundary = (id: number): boolean => id === KIND.comma || id === KIND.stop || clause?.has(id) === true;

  const deniedBefore = (sentence: Words, first: number): boolean => {
    for (let i = first - 1; i >= 0 && i >= first - NEAR; i -= 1) {
      const id = sentence.ids[i] ?? KIND.stop;
      if (boundary(id)) return false;
      if (negators?.has(id)) return !undo?.has(sentence.ids[i + 1] ?? KIND.stop);
    }
    return false;
  };
  const deniedAfter = (sentence: Words, last: number): boolean => {
    if (!copulas?.has(sentence.ids[last + 1] ?? KIND.stop)) return false;
    const second = sentence.ids[last + 2] ?? KIND.stop;
    if (second !== not && !negators?.has(second)) return false;
    return [3, 4, 5].some((step) => harmless?.has(sentence.ids[last + step] ?? KIND.stop));
  };
  return {
    denied: (sentence, first, last) => deniedBefore(sentence, first) || deniedAfter(sentence, last),
    hypothetical: (sentence, first, last) => {
      for (let i = first; i <= last; i += 1) if (conditional?.has(sentence.ids[i] ?? 0)) return true;
      for (let i = first - 1; i >= 0 && i >= first - FAR; i -= 1) {
        const id = sentence.ids[i] ?? KIND.stop;
        if (id === KIND.stop) break;
        if (conditional?.has(id) || supposing?.has(id)) return true;
      }
      for (let i = last + 1; i <= last + 3; i += 1) if (conditional?.has(sentence.ids[i] ?? 0)) return true;
      return false;
    },
  };
}
