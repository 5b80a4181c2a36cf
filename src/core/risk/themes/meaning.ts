import type { PatternMatch } from './pattern.ts';
import { KIND, type WordNumbers } from './vocabulary.ts';
import { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** More words than a sentence has. */
export const ANYWHERE = 400;

/** Where a phrase of a theme means something else, or tells that the trouble is over: where all that is told here holds. */
export interface Meaning {
  /** The phrase has one of these: words, or `<class>`; */
  readonly has?: string;
  /** it begins with one of these; */
  readonly first?: string;
  /** it has at most so many words. */
  readonly words?: number;
  /** One of these stands as near as told: */
  readonly near: string;
  /** words before the phrase, */
  readonly before?: number;
  /** words after it, */
  readonly after?: number;
  /** or in it; */
  readonly inside?: true;
  /** straight after one of these; */
  readonly led?: string;
  /** before the phrase, with no others but these between, */
  readonly over?: string;
  /** or with neither comma nor stop up to its second word. */
  readonly clause?: true;
  /** One of these anywhere in the sentence as well. */
  readonly too?: string;
  /** One of these anywhere, and it means the theme after all. */
  readonly unless?: string;
}

/** A meaning whose words are told by their numbers. All have all fields: they are asked for at every phrase. */
interface Told {
  readonly first: WordSet | undefined;
  readonly words: number;
  readonly near: WordSet;
  readonly before: number;
  readonly after: number;
  readonly inside: boolean;
  readonly led: WordSet | undefined;
  readonly over: WordSet | undefined;
  readonly clause: boolean;
  readonly too: WordSet | undefined;
  readonly unless: WordSet | undefined;
}

/** The other meanings of the phrases of one theme. */
export class Meanings {
  private readonly ofAny: readonly Told[];
  /** By the words that phrases must have for them: most phrases have none. */
  private readonly byWord: ReadonlyMap<number, readonly Told[]>;

  constructor(meanings: readonly Meaning[], { numberOf, classOf }: WordNumbers) {
    const idsOf = (word: string): Iterable<number> => (word.startsWith('<') ? classOf(word.slice(1, -1)) : [numberOf(word)]);
    const idsOfAll = (list: string): readonly number[] => list.split(' ').flatMap((word) => [...idsOf(word)]);
    const setOf = (list: string): WordSet => new WordSet(idsOfAll(list));
    const asked = (list: string | undefined): WordSet | undefined => (list === undefined ? undefined : setOf(list));
    const ofAny: Told[] = [];
    const byWord = new Map<number, Told[]>();
    for (const meaning of meanings) {
      const {
        has,
        first,
        words = Number.POSITIVE_INFINITY,
        near,
        before = 0,
        after = 0,
        inside = false,
        led,
        over,
        clause = false,
        too,
        unless,
      } = meaning;
      const told = {
        first: asked(first),
        words,
        near: setOf(near),
        before,
        after,
        inside,
        led: asked(led),
        over: asked(over),
        clause,
        too: asked(too),
        unless: asked(unless),
      };
      if (has === undefined) ofAny.push(told);
      for (const id of new Set(has === undefined ? [] : idsOfAll(has))) {
        const known = byWord.get(id);
        if (known === undefined) byWord.set(id, [told]);
        else known.push(told);
      }
    }
    this.ofAny = ofAny;
    this.byWord = byWord;
  }

  /** Has the phrase one of them where it stands? */
  areMeant(words: Words, match: PatternMatch<unknown>): boolean {
    for (const each of this.ofAny) if (isMeant(each, words, match)) return true;
    for (let at = match.first; at <= match.last; at += 1) {
      const some = this.byWord.get(words.ids[at] ?? KIND.other);
      if (some !== undefined) for (const each of some) if (isMeant(each, words, match)) return true;
    }
    return false;
  }
}

function isMeant(meaning: Told, words: Words, { first, last }: PatternMatch<unknown>): boolean {
  if (last - first >= meaning.words) return false;
  if (meaning.first?.has(words.ids[first] ?? KIND.other) === false) return false;
  const isNear =
    isBefore(meaning, words, first) ||
    (meaning.inside && isWithin(meaning, words, first, last + 1)) ||
    isWithin(meaning, words, last + 1, Math.min(words.length, last + 1 + meaning.after));
  return isNear && meaning.too?.isWithin(words, 0, words.length) !== false && meaning.unless?.isWithin(words, 0, words.length) !== true;
}

function isBefore(meaning: Told, words: Words, first: number): boolean {
  const { before, over, clause } = meaning;
  if (clause && words.ids[first + 1] === KIND.comma) return false;
  for (let at = first - 1; at >= 0 && at >= first - before; at -= 1) {
    if (isWithin(meaning, words, at, at + 1)) return true;
    const id = words.ids[at] ?? KIND.other;
    if (over?.has(id) === false || (clause && (id === KIND.comma || id === KIND.stop))) return false;
  }
  return false;
}

function isWithin({ near, led }: Told, { ids }: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (near.has(ids[at] ?? KIND.other) && led?.has(ids[at - 1] ?? KIND.other) !== false) return true;
  return false;
}
