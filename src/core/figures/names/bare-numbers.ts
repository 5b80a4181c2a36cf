import { wordSet } from '../../word-set.ts';
import type { BareReading } from '../amounts/bare-reading.ts';
import { nationalCurrency } from '../amounts/currencies.ts';
import { quoteCurrency } from '../amounts/quote-currency.ts';
import { AGAINST } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { isFiniteVerb } from './clause.ts';
import type { Name } from './names.ts';

registered(BEGINS.level, ['points', 'index', 'benchmark', 'gauge', 'barometer']);

/** `points` or `index` stands in the sentence, and not `basis points`; or the benchmark of a place leads it, and nothing else is named. */
const namesLevel = (list: TokenList, found: readonly Name[]): boolean =>
  list.some(({ begins, text }, at) => {
    if ((begins & BEGINS.level) === 0 || isTelling(list, at + 1)) return false;
    if (text === 'benchmark') return at <= MOST_BEFORE && isFiniteVerb(list, at + 1) && found.length > 0 && found.every(isPlace);
    return !(text === 'points' && NO_LEVEL.has(tokenAt(list, at - 1)));
  });
/** `its index found that approvals fell to 64,000`: it tells of something else. */
const isTelling = (list: TokenList, verb: number): boolean => TELLS.has(list[verb]?.text ?? '') && list[verb + 1]?.text === 'that';
const TELLS = wordSet('found finds showed shows said says suggested suggests revealed');
const isPlace = (name: Name): boolean => name.class === 'place';
/** `South Korea’s main stock benchmark` */
const MOST_BEFORE = 6;
const NO_LEVEL = wordList('basis percentage %');

/** A sentence, and what it names, which is found when somebody asks. */
interface Naming {
  readonly list: TokenList;
  readonly names: readonly Name[];
}

/** What a bare number may be in a passage, by the names in it; found out when the first asks. */
export function bareReading(sentence: Naming): () => BareReading {
  let read: BareReading | undefined;
  return () => {
    read ??= readBare(sentence);
    return read;
  };
}

/** Pesos are Mexico's where no other country is named before them. */
const quotedIn = (list: TokenList, { subject, next }: Name): string | undefined =>
  subject === 'peso' ? (nationalCurrency(tokenAt(list, next - 2)) ?? 'MXN') : quoteCurrency(subject);

/** `versus the euro it fell to 1.15`, `rose to 172 against the yen`, `the krona fell against the euro to 11.2`: in what the pair is told. */
function againstCounter({ list, names }: Naming, at: number, value: number): string | undefined {
  const currencies = names.filter(({ class: kind }) => kind === 'currency');
  const behind = currencies.find((name) => name.first > at && name.first - at <= BEHIND && isCounter(list, name));
  const counter = behind ?? currencies.findLast(({ first }) => first < at);
  if (counter === undefined || !(behind !== undefined || COUNTERS.has(counter.subject)) || !isCounter(list, counter)) return undefined;
  const moved = currencies.findLast((name) => name.first < at && name !== counter && !isCounter(list, name))?.subject;
  if (counter.subject === 'dollar') return moved === undefined ? undefined : quoteCurrency(moved);
  if (!COUNTERS.has(counter.subject)) return quoteCurrency(counter.subject);
  if (counter.subject !== 'euro' && moved !== 'euro') return undefined;
  // a euro has always been less than a pound
  if (moved === undefined || COUNTERS.has(moved)) return moved === 'dollar' ? undefined : value > 1 ? 'EUR' : 'GBP';
  const quoted = quoteCurrency(moved);
  return quoted === 'USD' ? undefined : quoted;
}
/** `165 against the yen` */
const BEHIND = 3;
/** `against the euro` */
const isCounter = (list: TokenList, { first }: Name): boolean =>
  AGAINST.has(tokenAt(list, tokenAt(list, first - 1)?.text === 'the' ? first - 2 : first - 1));
const COUNTERS = wordSet('dollar euro pound sterling');

function readBare(sentence: Naming): BareReading {
  const { list, names: found } = sentence;
  const currencies = found.flatMap((name) => {
    const quoted = name.class === 'currency' ? quotedIn(list, name) : undefined;
    return quoted === undefined ? [] : [{ first: name.first, quoted }];
  });
  const index = found.some((name) => (name.class === 'index' || name.class === 'gauge') && !isTelling(list, name.next));
  const coin = found.some((name) => name.class === 'crypto') ? 'USD' : null;
  return {
    index,
    level: index || ((list.begins & BEGINS.level) !== 0 && namesLevel(list, found)),
    smallAt: (at) =>
      found.findLast((name) => name.first < at && (name.class === 'currency' || name.subject === 'dollar index'))?.subject ===
      'dollar index',
    volatilityAt: (at) => {
      const last = found.findLast((name) => name.first < at);
      return last?.instrument === 'INDEX:VIX' && !list.slice(last.next + 1, at).some(({ begins }) => (begins & BEGINS.level) !== 0);
    },
    survey: found.some((name) => name.subject.endsWith('PMI')),
    priceAt: (at, value) =>
      coin ?? againstCounter(sentence, at, value) ?? (currencies.findLast(({ first }) => first < at) ?? currencies[0])?.quoted ?? null,
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
