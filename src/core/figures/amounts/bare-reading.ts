import type { Name } from '../names/names.ts';
import type { Passage } from '../passage.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { namesLevel } from './bare.ts';
import { quoteCurrency } from './quote-currency.ts';
import { nationalCurrency } from './units.ts';

/** What a bare number may be in this sentence. */
export interface BareReading {
  /** An index is named: a bare number may be its level. */
  readonly level: boolean;
  /** That it is named, and not only spoken of. */
  readonly index: boolean;
  /** A gauge with small levels is named, as the dollar index: whole numbers may be its level. */
  readonly smallAt: (at: number) => boolean;
  /** A survey of purchasing managers is named, whose whole numbers are small. */
  readonly survey: boolean;
  /** Currency of a price without its sign at a token (`Bitcoin above 90,000`); null when nothing priced is named. */
  readonly priceAt: (at: number) => string | null;
  /** A currency is named, whose price may be small. */
  readonly currency: boolean;
  /** Numbers at the end of names in the sentence: `CSI 300 … the 300 biggest stocks`. */
  readonly names: ReadonlySet<string>;
}

/** What a bare number may be in a passage, by the names in it; found out when the first asks. */
export function bareReading(passage: Passage): () => BareReading {
  let read: BareReading | undefined;
  return () => {
    read ??= readBare(passage);
    return read;
  };
}

/** Pesos are Mexico's where no other country is named before them. */
const quotedIn = (list: TokenList, { subject, next }: Name): string | undefined =>
  subject === 'peso' ? (nationalCurrency(tokenAt(list, next - 2)) ?? 'MXN') : quoteCurrency(subject);

function readBare({ list, names: found }: Passage): BareReading {
  const currencies = found.flatMap((name) => {
    const quoted = name.class === 'currency' ? quotedIn(list, name) : undefined;
    return quoted === undefined ? [] : [{ first: name.first, quoted }];
  });
  const index = found.some((name) => name.class === 'index' || name.class === 'gauge');
  const coin = found.some((name) => name.class === 'crypto') ? 'USD' : null;
  return {
    index,
    level: index || ((list.begins & BEGINS.level) !== 0 && namesLevel(list, found)),
    smallAt: (at) =>
      found.findLast((name) => name.first < at && (name.class === 'currency' || name.subject === 'dollar index'))?.subject ===
      'dollar index',
    survey: found.some((name) => name.subject === 'PMI'),
    priceAt: (at) => coin ?? (currencies.findLast(({ first }) => first < at) ?? currencies[0])?.quoted ?? null,
    currency: currencies.length > 0,
    names: numbersOf(found),
  };
}

/** `300` of `CSI 300`. */
function numbersOf(found: readonly Name[]): ReadonlySet<string> {
  let numbers: Set<string> | undefined;
  for (const { subject } of found) {
    const last = subject.charCodeAt(subject.length - 1);
    if (last < 48 || last > 57) continue;
    numbers ??= new Set();
    numbers.add(subject.slice(subject.search(/\d+$/)));
  }
  return numbers ?? NO_NUMBERS;
}
const NO_NUMBERS: ReadonlySet<string> = new Set();
