import type { PatternMatch } from './pattern.ts';
import type { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Words beside which a phrase of a theme means something else, or tells that the trouble is over. */
export interface Meaning {
  /** The phrase has one of these: words, or `<class>`. */
  readonly has?: string;
  /** One of these stands as near as told: */
  readonly near: string;
  /** words before the phrase, */
  readonly before?: number;
  /** words after it, */
  readonly after?: number;
  /** or in it. */
  readonly inside?: true;
  /** One of these anywhere in the sentence, and it means the theme after all. */
  readonly unless?: string;
}

/** A meaning whose words are told by their numbers. */
interface Sets extends Omit<Meaning, 'has' | 'near' | 'unless'> {
  readonly has: WordSet | undefined;
  readonly near: WordSet;
  readonly unless: WordSet | undefined;
}

/** The other meanings of the phrases of one theme. */
export class Meanings {
  private readonly ofAny: readonly Sets[];
  private readonly ofSome: readonly Sets[];
  /** What phrases must have for any of `ofSome`: most have none of it. */
  private readonly some: WordSet;

  constructor(meanings: readonly Meaning[], setOf: (list: string) => WordSet) {
    const all = meanings.map(({ has, near, unless, before, after, inside }) => ({
      has: has === undefined ? undefined : setOf(has),
      near: setOf(near),
      unless: unless === undefined ? undefined : setOf(unless),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(inside === undefined ? {} : { inside }),
    }));
    this.ofAny = all.filter(({ has }) => has === undefined);
    this.ofSome = all.filter(({ has }) => has !== undefined);
    this.some = setOf(meanings.flatMap(({ has }) => has ?? []).join(' '));
  }

  areMeant(words: Words, match: PatternMatch<unknown>): boolean {
    for (const each of this.ofAny) if (isMeant(each, words, match)) return true;
    const { first, last } = match;
    if (!this.some.isWithin(words, first, last + 1)) return false;
    for (const each of this.ofSome) if (each.has?.isWithin(words, first, last + 1) === true && isMeant(each, words, match)) return true;
    return false;
  }
}

function isMeant({ near, before = 0, after = 0, inside, unless }: Sets, words: Words, { first, last }: PatternMatch<unknown>): boolean {
  const isNear =
    near.isWithin(words, Math.max(0, first - before), first) ||
    (inside === true && near.isWithin(words, first, last + 1)) ||
    near.isWithin(words, last + 1, Math.min(words.length, last + 1 + after));
  return isNear && unless?.isWithin(words, 0, words.length) !== true;
}
