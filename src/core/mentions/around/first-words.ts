import { isInitials } from '../../characters.ts';
import { fold } from '../../instruments/fold.ts';
import type { KnownEntity } from '../../instruments/instrument.ts';
import { type Reading, readingOf } from '../../instruments/look-up.ts';
import { HashSieve, hashOf } from '../../instruments/name-filter.ts';
import { readSenses } from '../../instruments/ordinary.ts';
import { wordSet } from '../../word-set.ts';
import { type Meaning, type Span, spanOf } from '../spans/spans.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { Flag, gapAfter, hasFlag, type Tokens, wordAt } from '../words/tokens.ts';
import { lowerAt } from '../words/vocabulary.ts';
import { COMPANY_DESCRIPTORS, NEUTRAL_CAPITALS } from '../words/words.ts';
import { giveToLongNames } from './head-owner.ts';

/** Last words of names that the news leaves out the second time, besides those that make another company's name. */
const LEFT_OUT = wordSet(`
  group holdings holding technologies technology systems software network networks health healthcare brands media global international gold silver copper lithium uranium construction hotels coffee
  sports education beverages robotics aerospace instruments devices materials biosciences medicines genomics genetics air pharma biologics seafood games gaming entertainment platforms partners solutions
  medical diagnostics restaurants express interactive quantum nuclear space`);

/** First words that name nobody alone: of what kind, from where. */
const NOBODY = wordSet(`
  american national general united first new royal standard public international global great west western east eastern north northern south southern central pacific atlantic european asian african latin
  china chinese japan japanese india indian korea korean canada canadian australia australian britain british england english france french germany german italy italian spain spanish swiss swedish norwegian
  danish dutch turkish turkey saudi arab israel israeli russia russian brazil mexico mexican singapore taiwan thai thailand vietnam malaysia indonesia philippine hong kong nippon hindustan bharat gujarat
  texas california florida ohio virginia carolina dakota pennsylvania michigan tennessee kentucky oklahoma arizona alaska hawaii boston chicago dallas houston cincinnati philadelphia york london paris tokyo
  osaka kobe beijing shanghai mumbai delhi madras chennai toronto sydney melbourne frankfurt zurich oslo stockholm bank capital federal american civil social digital energy power community citizens farmers
  commercial industrial advanced applied clean green blue black white red golden silver gold big little old young saint san santa los las sun star sky sea lake river mountain ocean land city home
  family world universe earth human people total universal trans inter micro macro data cyber solar nuclear electric medical health life bio max pro`);

/**
 * `Everus` in a text that has `Everus Construction`: the first word of a long name, where it stands alone. Such words are doubted as words of
 * every day are, since no list says what else they mean. Spans come and go in text order.
 */
export function addFirstWords(tokens: Tokens, named: Span[]): Span[] {
  const banks = readBanks(tokens, named);
  const heads = new Map<number, Head>();
  const owners = new Map<string, Head>();
  for (const span of banks) {
    const owner = headOf(tokens, span);
    if (owner) owners.set(owner.word, owners.has(owner.word) && owners.get(owner.word)?.id !== owner.id ? NO_HEAD : owner);
    const head = owner && isKnownEquity(owner.readings[0]?.entity) ? owner : taggedHead(span);
    if (!head) continue;
    for (const hash of [hashOf(head.word.toLowerCase()), hashOf(`${head.word.toLowerCase()}s`)])
      heads.set(hash, heads.has(hash) && heads.get(hash)?.id !== head.id ? NO_HEAD : head);
  }
  const spans = giveToLongNames(tokens, banks, (word) => owners.get(word)?.readings[0]);
  if (heads.size === 0) return spans;
  const sieve = new HashSieve(heads.keys());
  const found: Span[] = [];
  let next = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (((tokens.flags[index] ?? 0) & Flag.capital) === 0) continue;
    const hash = tokens.hash[index] ?? 0;
    const head = sieve.mayHave(hash) ? heads.get(hash) : undefined;
    if (!head || head === NO_HEAD) continue;
    const start = tokens.start[index] ?? 0;
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((spans[next]?.start ?? Number.POSITIVE_INFINITY) <= start || !standsAlone(tokens, index)) continue;
    const end = (tokens.end[index] ?? 0) - (hasFlag(tokens, index, Flag.possessive) ? 2 : 0);
    const surface = tokens.text.slice(start, end);
    if (surface === head.word)
      found.push(spanOf({ start, end, from: index, to: index, surface, legalTo: index }, doubted(surface, head.readings)));
  }
  return found.length === 0 ? spans : [...spans, ...found].sort((a, b) => a.start - b.start);
}

const DOUBTED = readSenses(['word', 'place']);
const doubted = (surface: string, readings: readonly Reading[]): Meaning => ({
  key: fold(surface),
  readings,
  index: false,
  senses: DOUBTED,
  joined: [],
});

/** `United` in a text that has `United Bankshares` and no airline: banks go by their first word, whoever has it elsewhere. */
function readBanks(tokens: Tokens, spans: Span[]): Span[] {
  const banks = new Map<string, Reading | null>();
  for (const span of spans) {
    const only = onlyInFull(span);
    if (!only || !BANK_HASHES.has(tokens.hash[span.from + 1] ?? 0)) continue;
    if (!BANKS.has(wordAt(tokens, span.from + 1)) || !isKnownEquity(only.entity)) continue;
    const word = wordAt(tokens, span.from);
    banks.set(word, banks.has(word) && banks.get(word)?.id !== only.id ? null : only);
  }
  if (banks.size === 0) return spans;
  dropListed(tokens.text, spans, banks);
  const inFull = new Set(spans.map((span) => onlyInFull(span)?.id));
  const read: Span[] = [];
  for (const span of spans) read.push(bankOf(span, banks, inFull) ?? span);
  return read;
}

/** `Rakuten Bank, Rakuten and Sony`: what stands beside the bank in a row is another. */
function dropListed(text: string, spans: readonly Span[], banks: Map<string, Reading | null>): void {
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    if (!before || span.start - before.end > WIDEST_JOINT || !JOINT.test(text.slice(before.end, span.start))) return;
    const [bare, full] = before.from === before.to ? [before, span] : [span, before];
    if (bare.from === bare.to && banks.has(bare.surface) && banks.get(bare.surface)?.id === onlyInFull(full)?.id)
      banks.set(bare.surface, null);
  });
}
const WIDEST_JOINT = 6;
const JOINT = /^(?:,|,? (?:and|or|&)) $/;

/** What a name of several words can only mean. */
const onlyInFull = ({ from, to, explicit, readings }: Span): Reading | undefined =>
  to === from || explicit || readings.length > 1 ? undefined : readings[0];

function bankOf(span: Span, banks: ReadonlyMap<string, Reading | null>, inFull: ReadonlySet<string | undefined>): Span | undefined {
  const bank = span.from === span.to && !span.explicit ? banks.get(span.surface) : undefined;
  if (!bank || span.readings.some(({ id }) => id === bank.id || inFull.has(id))) return undefined;
  return spanOf(span, doubted(span.surface, [readingOf(bank.entity, 'short', false, bank.validity)]));
}
const BANKS = wordSet('Bank Banking Bancorp Bankshares Bancshares Bankcorp');
const BANK_HASHES: ReadonlySet<number> = new Set(Array.from(BANKS, (word) => hashOf(word.toLowerCase())));

interface Head {
  readonly id: string;
  readonly word: string;
  readonly readings: readonly Reading[];
}
const NO_HEAD: Head = { id: '', word: '', readings: [] };

function headOf(tokens: Tokens, span: Span): Head | undefined {
  const [reading] = span.readings;
  if (span.to === span.from || span.explicit || !reading || span.readings.length !== 1 || span.senses.any) return undefined;
  if (reading.as !== 'name' && reading.as !== 'short') return undefined;
  if (!isKnown(reading.entity) || gapAfter(tokens, span.from) !== ' ') return undefined;
  for (let index = span.from + 1; index <= span.to; index += 1) {
    // Without its possessive ending.
    const isCut = index === span.to && tokens.end[index] !== span.end;
    const word = isCut ? tokens.text.slice(tokens.start[index], span.end).toLowerCase() : lowerAt(tokens, index);
    if (!LEFT_OUT.has(word) && !COMPANY_DESCRIPTORS.has(word)) return undefined;
  }
  const word = wordAt(tokens, span.from);
  const lower = word.toLowerCase();
  if (word.length < 3 || !/^[A-Z]/.test(word) || NOBODY.has(lower) || GIVEN_NAMES.has(lower) || NEUTRAL_CAPITALS.has(lower))
    return undefined;
  return { id: reading.id, word, readings: [readingOf(reading.entity, 'short', false, reading.validity)] };
}

/** `EFR` in a text that has `(TSX: EFR)`: a line that only its market explains. */
function taggedHead({ explicit, readings, surface }: Span): Head | undefined {
  const [reading] = readings;
  if (explicit?.form !== 'exchange-tag' || !reading || readings.length !== 1 || !isInitials(surface, 2, 5)) return undefined;
  return { id: reading.id, word: surface, readings: [readingOf(reading.entity, 'symbol', false, reading.validity)] };
}

const isKnown = ({ kind, reviewed }: KnownEntity): boolean => kind === 'organisation' || (kind === 'equity' && reviewed);
const isKnownEquity = (entity: KnownEntity | undefined): boolean => entity?.kind === 'equity' && entity.reviewed;

/** Not part of a longer name. */
const standsAlone = (tokens: Tokens, index: number): boolean => !isPart(tokens, index - 1, index - 1) && !isPart(tokens, index, index + 1);

const isPart = (tokens: Tokens, gap: number, other: number): boolean =>
  other >= 0 &&
  other < tokens.count &&
  gapAfter(tokens, gap) === ' ' &&
  !hasFlag(tokens, gap, Flag.possessive) &&
  hasFlag(tokens, other, Flag.capital) &&
  !NEUTRAL_CAPITALS.has(lowerAt(tokens, other));
