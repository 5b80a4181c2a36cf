import type { OrdinarySense } from './look-up.ts';

const BITS: ReadonlyMap<OrdinarySense, number> = new Map([
  ['word', 1],
  ['person', 2],
  ['place', 4],
  ['acronym', 8],
  ['namesake', 16],
  ['common', 32],
]);
const [WORD, NAMESAKE, COMMON, OF_INITIALS] = [1, 16, 32, 8 | 16 | 32];

/** What a surface means when it means no entity: a list of senses, made to be asked again and again. */
export class Senses {
  readonly any: boolean;
  readonly word: boolean;
  readonly person: boolean;
  readonly place: boolean;
  readonly acronym: boolean;
  readonly namesake: boolean;
  readonly common: boolean;
  /** None, or that other bodies share the name. */
  readonly namesakeAtMost: boolean;
  readonly #bits: number;

  constructor(bits: number) {
    const has = (sense: OrdinarySense): boolean => (bits & (BITS.get(sense) ?? 0)) !== 0;
    this.any = bits !== 0;
    this.word = has('word');
    this.person = has('person');
    this.place = has('place');
    this.acronym = has('acronym');
    this.namesake = has('namesake');
    this.common = has('common');
    this.namesakeAtMost = (bits & ~NAMESAKE) === 0;
    this.#bits = bits;
  }

  /** A symbol is nothing but what nearly always means something else. */
  get ofSymbol(): Senses {
    return sensesOf(this.#bits & COMMON);
  }

  /** A foreign spelling is no word. */
  get ofForeign(): Senses {
    return sensesOf(this.#bits & ~WORD);
  }

  /** Initials are no word, person or place. */
  get ofInitials(): Senses {
    return sensesOf(this.#bits & OF_INITIALS);
  }
}

/** One for each combination. */
const ALL = Array.from({ length: 64 }, (_, bits) => new Senses(bits));
const NO_SENSES = new Senses(0);
const sensesOf = (bits: number): Senses => ALL[bits] ?? NO_SENSES;

export function readSenses(list: readonly OrdinarySense[] | undefined): Senses {
  if (!list) return NO_SENSES;
  let bits = 0;
  for (const sense of list) bits |= BITS.get(sense) ?? 0;
  return sensesOf(bits);
}
