import type { PatternMatch } from './pattern.ts';
import { POLARITY_WORDS, type PolarityClass } from './polarity-words.ts';
import { KIND, type WordNumbers } from './vocabulary.ts';
import { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Words between a denial and what it denies. */
const NEAR = 7;
/** The same after "nobody believes", "no sign of", "wrong to say". */
const FAR = 12;
/** Words of an item in "free of leverage, debt or bubbles". */
const ITEM = 3;
/** Words between the phrase and what is said of it: "the panic of the past week gave way". */
const AFTER = 6;
/** Words of "they add" between two commas, and the first comma. */
const ASIDE = 5;
/** A clause that supposes seldom is longer. */
const CLAUSE = 14;

/** What stands before the month of May, and not before the verb. */
const BEFORE_MONTH = 'in since until by from early late mid last next through of traded active';
const ROSE = 'rose grew climbed jumped gained surged soared beat improved quadrupled doubled tripled';
/** More than there are words. */
const PAIR = 1 << 16;

type Member = (words: Words, at: number) => boolean;

/** What a sentence makes of a phrase that it holds: denied, supposed, or stated. */
export class Polarity {
  private readonly is: Readonly<Record<PolarityClass, Member>>;
  private readonly would: number;
  private readonly could: number;
  private readonly may: number;
  private readonly beforeMonth: WordSet;
  private readonly rose: WordSet;
  private readonly not: number;
  private readonly unless: number;
  private readonly will: number;

  constructor({ numberOf }: WordNumbers) {
    this.is = members(numberOf);
    this.would = numberOf('would');
    this.could = numberOf('could');
    this.may = numberOf('may');
    this.rose = new WordSet(ROSE.split(' ').map(numberOf));
    this.beforeMonth = new WordSet(BEFORE_MONTH.split(' ').map(numberOf));
    this.not = numberOf('not');
    this.unless = numberOf('unless');
    this.will = numberOf('will');
  }

  /**
   * Does the sentence deny the phrase? "no sign of contagion" does, "volatility is not a side effect" does not; two denials make none.
   * `accused`: a phrase that a denial by the accused leaves standing.
   */
  denied(words: Words, { pattern, first, last }: PatternMatch<unknown>, accused: boolean): boolean {
    const inside = pattern.negates ? 0 : this.inside(words, first, last);
    return (inside + this.before(words, first, accused) + this.after(words, last)) % 2 === 1;
  }

  /** Is the phrase only feared, possible, or conditional? */
  hypothetical(words: Words, { first, last }: PatternMatch<unknown>): boolean {
    const { is } = this;
    for (let i = first; i <= last; i += 1) if (this.isModal(words, i) || is.condition(words, i) || is.weighing(words, i)) return true;
    if (is.inverted(words, first) && this.isInverted(words, first)) return true;
    for (let i = first - 1, steps = 0; i >= 0 && words.ids[i] !== KIND.stop; i -= 1, steps += 1) {
      // A condition reaches over the whole sentence, a fear to the end of its clause.
      if (is.condition(words, i) || (is.inverted(words, i) && this.isInverted(words, i))) return true;
      const supposes = steps < CLAUSE && (is.supposing(words, i) || (this.isModal(words, i) && !is.mistaken(words, i + 2)));
      if (supposes && !this.clauseBetween(words, i, first)) return true;
    }
    // "economists warn that prices may climb": what follows a phrase that ends in a verb of saying is still its own.
    const reach = is.said(words, last) ? CLAUSE : 3;
    for (let i = last + 1; i <= last + reach && !this.ends(words, i); i += 1) {
      if (this.isModal(words, i) || (is.copula(words, i) && is.supposing(words, i + 1))) return true;
    }
    for (let i = last + 1; i < words.length && words.ids[i] !== KIND.stop; i += 1) {
      if (!is.condition(words, i)) continue;
      if (words.ids[i] === this.unless || this.modalWithin(words, Math.max(0, first - NEAR), i, this.will)) return true;
    }
    return false;
  }

  /** "in May", "whatever they could" and "could not pay" tell of what was; "it said that costs would rise" of what will be. */
  private isModal(words: Words, at: number): boolean {
    const { is } = this;
    if (!is.modal(words, at)) return false;
    if (words.ids[at] === this.may) return !this.beforeMonth.has(words.ids[at - 1] ?? KIND.stop) && words.ids[at + 1] !== KIND.number;
    if (words.ids[at] === this.could) return words.ids[at + 1] !== this.not && !this.ends(words, at + 1);
    if (words.ids[at] !== this.would) return true;
    for (let i = at - 1; i >= 0 && i >= at - CLAUSE && words.ids[i] !== KIND.stop; i -= 1) if (is.said(words, i)) return false;
    return true;
  }

  private inside(words: Words, first: number, last: number): number {
    let found = 0;
    for (let i = first + 1; i < last; i += 1) {
      if (this.is.negator(words, i) && !this.isUndone(words, i)) found += 1;
      // "bookings were strong and costs had fallen": what follows is of something else
      else if (this.is.copula(words, i) && this.is.thriving(words, i + 1)) found += 1;
      // "orders rose but profit fell"
      else if (this.rose.has(words.ids[i] ?? KIND.stop) && this.isJoinedWithin(words, i + 1, last)) found += 1;
    }
    return found;
  }

  private isJoinedWithin(words: Words, from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) if (words.ids[i] !== KIND.comma && (this.is.and(words, i) || this.is.clause(words, i))) return true;
    return false;
  }

  private before(words: Words, first: number, accused: boolean): number {
    const { is } = this;
    // "carries no debt and has never missed a payment": only the nearest counts, unless a further one is about what is thought.
    let denials = 0;
    let mistaken = 0;
    let commas = 0;
    let aside = 0;
    let conjoined = false;
    for (let i = first - 1; i >= 0 && i >= first - FAR - aside; i -= 1) {
      if (words.ids[i] === KIND.stop || is.clause(words, i)) break;
      if (words.ids[i] === KIND.comma) {
        const open = this.asideBefore(words, i);
        if (open >= 0) {
          aside += i - open + 1;
          i = open;
          continue;
        }
        if (!this.isList(words, i, first)) break;
        commas += 1;
      }
      if (is.and(words, i)) conjoined = true;
      if (is.mistaken(words, i)) mistaken += 1;
      else if (is.without(words, i) && this.modalWithin(words, i + 1, first)) continue;
      else if (is.negator(words, i) || (is.denial(words, i) && (!accused || this.byCourt(words, i)))) {
        const double = this.doubledAt(words, i);
        if (double >= 0) {
          i = double;
          continue;
        }
        const distance = first - i - aside - commas * (ITEM + 1);
        const near = denials === 0 && distance <= NEAR && (!conjoined || is.determiner(words, i) || is.determiner(words, i + 1));
        const reaches = near || (!conjoined && this.thoughtWithin(words, i + 1, Math.min(i + 4, first)));
        if (reaches && !this.isUndone(words, i, first)) denials += 1;
      }
    }
    return denials + mistaken;
  }

  /** Where the denial stands that takes back the one at `at` ("not without", "does not deny", "cannot be ruled out"); else −1. */
  private doubledAt(words: Words, at: number): number {
    const { is } = this;
    if (is.negator(words, at - 1)) return at - 1;
    return is.copula(words, at - 1) && is.negator(words, at - 2) ? at - 2 : -1;
  }

  private byCourt(words: Words, at: number): boolean {
    for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) if (this.is.court(words, i)) return true;
    return false;
  }

  private after(words: Words, last: number): number {
    const { is } = this;
    if (is.free(words, last + 1)) return 1;
    for (let i = is.copula(words, last) ? last : last + 1; i <= last + AFTER && !this.ends(words, i); i += 1) {
      // "shows no sign of easing" is no relief
      if (is.passed(words, i) || is.gaveWay(words, i)) return this.negatedWithin(words, last + 1, i) ? 0 : 1;
      if (is.proved(words, i)) return is.benign(words, i + 1) || is.benign(words, i + 2) ? 1 : 0;
      if (!is.copula(words, i)) continue;
      const verb = is.copula(words, i + 1) ? i + 2 : i + 1;
      if (is.finished(words, verb) && this.ends(words, verb + (is.finished(words, verb + 1) ? 2 : 1))) return 1;
      if (is.passed(words, verb) || is.cleared(words, verb) || is.benign(words, verb)) return 1;
      if (is.benign(words, verb + 1) && !is.negator(words, verb)) return 1;
      if (!is.negator(words, verb)) continue;
      // "is not the only risk"
      if (this.isUndone(words, verb)) return 0;
      return [1, 2, 3, 4].some((step) => is.harmless(words, verb + step)) ? 1 : 0;
    }
    return 0;
  }

  /** "not only", "no end to", "no longer immune", "nor is the trouble only": the denial does not deny. */
  private isUndone(words: Words, at: number, first = words.length): boolean {
    const { is } = this;
    if (is.longer(words, at + 1)) return is.longerUndo(words, at + 2) || is.longerUndo(words, at + 3);
    if (is.helpless(words, at)) return first - at <= NEAR && this.isOneClause(words, at, first);
    // Not by a word of the phrase: "no shortage of buyers" is none, "no shortage of worries about debt" is many.
    for (let i = at + 1; i <= at + 2 && i < first; i += 1) if (is.undo(words, i)) return true;
    return is.undo(words, at + 3) || is.undo(words, at + 4) ? !this.ends(words, at + 1) && this.isVerbNegation(words, at) : false;
  }

  /** Is what stands between neither a list nor a new clause: "did not ease rules or default"? */
  private isOneClause(words: Words, from: number, to: number): boolean {
    for (let i = from + 1; i < to; i += 1) if (words.ids[i] === KIND.comma || this.is.list(words, i) || this.is.and(words, i)) return false;
    return true;
  }

  private isVerbNegation(words: Words, at: number): boolean {
    return this.is.copula(words, at + 1) || this.is.copula(words, at - 1);
  }

  /** Where the words between two commas begin that only say who says it ("nor, they add, is there"), when the second is at `at`; else −1. */
  private asideBefore(words: Words, at: number): number {
    for (let i = at - 1; i >= 0 && i >= at - ASIDE; i -= 1) if (words.ids[i] === KIND.comma) return this.is.says(words, at - 1) ? i : -1;
    return -1;
  }

  /** Is the comma at `at` one of a list "X, Y or Z" that the phrase is in? */
  private isList(words: Words, at: number, first: number): boolean {
    let or = false;
    for (let i = at + 1; i < first + ITEM + 3 && i < words.length; i += 1) or ||= this.is.list(words, i);
    return or && first - at <= ITEM * 3;
  }

  private negatedWithin(words: Words, from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) if (this.is.negator(words, i)) return true;
    return false;
  }

  private clauseBetween(words: Words, from: number, to: number): boolean {
    for (let i = from + 1; i < to; i += 1) {
      if (this.is.clause(words, i)) return true;
      if (words.ids[i] === KIND.comma && (this.is.and(words, i + 1) || this.is.clause(words, i + 1))) return true;
    }
    return false;
  }

  private thoughtWithin(words: Words, from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) if (this.is.thought(words, i)) return true;
    return false;
  }

  /** `also`: a word that counts as one here. */
  private modalWithin(words: Words, from: number, to: number, also = -1): boolean {
    for (let i = from; i < to; i += 1) if (this.is.modal(words, i) || words.ids[i] === also) return true;
    return false;
  }

  /** "Were the bubble to burst", "should orders slow": at the head of a clause, not "were the first to". */
  private isInverted(words: Words, at: number): boolean {
    return at === 0 || words.ids[at - 1] === KIND.comma || words.ids[at - 1] === KIND.stop;
  }

  private ends(words: Words, at: number): boolean {
    return at >= words.length || words.ids[at] === KIND.stop || words.ids[at] === KIND.comma || this.is.clause(words, at);
  }
}

/** Tells words of the lists, single or in pairs: a bit a list. */
function members(numberOf: (word: string) => number): Readonly<Record<PolarityClass, Member>> {
  const lists = (Object.entries(POLARITY_WORDS) as [PolarityClass, string][]).map(([name, list], index) => ({
    name,
    list,
    bit: 1 << index,
  }));
  const single = new Map<number, number>();
  const leading = new Map<number, number>();
  const pairs = new Map<number, number>();
  const pairOf = (first: number, second: number): number => first * PAIR + second;
  const mark = (map: Map<number, number>, key: number, bit: number): void => {
    map.set(key, (map.get(key) ?? 0) | bit);
  };
  for (const { list, bit } of lists) {
    for (const entry of list.split(' ')) {
      const [firsts = '', seconds] = entry.split('_');
      for (const first of firsts.split('/').map(numberOf)) {
        if (seconds === undefined) mark(single, first, bit);
        else mark(leading, first, bit);
        for (const second of seconds?.split('/') ?? []) mark(pairs, pairOf(first, numberOf(second)), bit);
      }
    }
  }
  // These words are numbered before those of the phrases.
  const size = Math.max(...single.keys(), ...leading.keys()) + 1;
  const [alone, leads] = [single, leading].map((map) => {
    const bits = new Int32Array(size);
    for (const [id, bit] of map) bits[id] = bit;
    return bits;
  }) as [Int32Array, Int32Array];
  const tells =
    (bit: number): Member =>
    (words, at) => {
      if (at < 0 || at >= words.length) return false;
      const id = words.ids[at] ?? KIND.other;
      if (id >= size) return false;
      if (((alone[id] ?? 0) & bit) !== 0) return true;
      if (((leads[id] ?? 0) & bit) === 0 || at + 1 >= words.length) return false;
      return ((pairs.get(pairOf(id, words.ids[at + 1] ?? KIND.other)) ?? 0) & bit) !== 0;
    };
  return Object.fromEntries(lists.map(({ name, bit }) => [name, tells(bit)])) as Record<PolarityClass, Member>;
}
