import { COMMA, codeAt, isInitials } from '../../characters.ts';
import { isLegalForm } from '../../instruments/fold.ts';
import type { Reading } from '../../instruments/look-up.ts';
import { hashOf } from '../../instruments/name-filter.ts';
import { NAMES } from '../spans/name-kinds.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens, wordAt } from '../words/tokens.ts';
import { On, readWord } from '../words/vocabulary.ts';
import { isOn, type Neighbour } from './beside.ts';

/** A capitalised word directly beside the span that no mention, title or common word explains. */
export function longerName(
  tokens: Tokens,
  span: Span,
  index: number,
  spans: readonly Span[],
  running: boolean,
  before: number,
  starts: boolean,
  after: Neighbour,
): string {
  // Initials after a name are its last word: `Motilal Oswal AMC`.
  const previous = index === 0 ? undefined : spans[index - 1];
  if (previous && previous.to === before && gapAfter(tokens, before) === ' ' && isAcronym(span) && !sharesEntity(span, previous))
    return wordAt(tokens, before);
  if (!running) return '';
  const possessive = hasFlag(tokens, span.to, Flag.possessive);
  if (
    !possessive &&
    span.legalTo === span.to &&
    after.index >= 0 &&
    gapAfter(tokens, span.to) === ' ' &&
    unexplained(tokens, after.index, spans[index + 1])
  )
    return wordAt(tokens, after.index);
  if (before < 0 || gapAfter(tokens, before) !== ' ' || hasFlag(tokens, before, Flag.possessive)) return '';
  // `in New Brunswick`
  if (span.senses.place && before > 0 && gapAfter(tokens, before - 1) === ' ' && wordAt(tokens, before) === 'New') return 'New';
  if (starts) return '';
  if ((before === 0 || gapAfter(tokens, before - 1) === '') && isOn(readWord(tokens, before), On.corporateLead)) return '';
  return unexplained(tokens, before, previous) ? wordAt(tokens, before) : '';
}

/** `Bed Bath & Beyond`: the other half of a name that no mention explains. */
const halfBefore = (tokens: Tokens, { from, to }: Span, before: number, previous: Span | undefined): string =>
  from === to &&
  before >= 0 &&
  gapAfter(tokens, before) === '&' &&
  previous?.legalTo !== before &&
  !hasFlag(tokens, before, Flag.possessive) &&
  unexplained(tokens, before, undefined)
    ? wordAt(tokens, before)
    : '';

/** `Williams & Glyn`: or the half that follows, of what is something else too. */
const halfAfter = (tokens: Tokens, { from, to, senses, legalTo }: Span, next: Span | undefined): string =>
  from === to &&
  senses.any &&
  legalTo === to &&
  gapAfter(tokens, to) === '&' &&
  !hasFlag(tokens, to, Flag.possessive) &&
  unexplained(tokens, to + 1, next)
    ? wordAt(tokens, to + 1)
    : '';

/** `Fox Chase shares`: of two that are words first, or coins of which few have heard, right beside each other and not both of every day, each is half of a third name. */
const isHalfOfThird = (tokens: Tokens, one: Span, two: Span): boolean =>
  gapAfter(tokens, one.to) === ' ' &&
  isWord(one) &&
  isWord(two) &&
  !hasFlag(tokens, one.to, Flag.possessive) &&
  !(isDaily(one) && isDaily(two)) &&
  !sharesEntity(one, two);
const isWord = ({ from, to, explicit, senses, readings }: Span): boolean =>
  from === to && !explicit && (senses.word || readings.every(isObscure));
const isObscure = ({ entity }: Reading): boolean => entity.kind !== 'organisation' && !entity.reviewed;
const isDaily = ({ readings }: Span): boolean =>
  readings.some(({ as, entity }) => NAMES.has(as) && entity.kind === 'equity' && entity.tier === 1);

/** `Continental Gold`: of what is something else too, whoever owns a mine. */
export const metalAfter = (tokens: Tokens, { to, legalTo, senses }: Span): string =>
  senses.any &&
  legalTo === to &&
  gapAfter(tokens, to) === ' ' &&
  !hasFlag(tokens, to, Flag.possessive) &&
  hasFlag(tokens, to + 1, Flag.capital) &&
  METALS.test(wordAt(tokens, to + 1))
    ? wordAt(tokens, to + 1)
    : '';
const METALS = /^(?:Gold|Silver|Lithium|Uranium|Nickel)$/;

/** The word that makes it half of another's name. */
export const otherHalf = (tokens: Tokens, span: Span, before: number, previous: Span | undefined, next: Span | undefined): string => {
  if (next?.from === span.to + 1 && isHalfOfThird(tokens, span, next)) return wordAt(tokens, span.to + 1);
  const metal = metalAfter(tokens, span);
  if (metal !== '') return metal;
  if (previous?.to === span.from - 1 && isHalfOfThird(tokens, previous, span)) return wordAt(tokens, before);
  return halfOfPair(tokens, span, before, previous, next);
};

/** The half that a `&` joins it to. */
export const halfOfPair = (tokens: Tokens, span: Span, before: number, previous: Span | undefined, next: Span | undefined): string =>
  halfBefore(tokens, span, before, previous) || halfAfter(tokens, span, next);

/** The name goes on to a legal form: `Apple Rubber Products Inc.` Asked of names that are something else too. */
export function issuerAfter(tokens: Tokens, { senses }: Span, after: Neighbour, running: boolean): string {
  if (!senses.any) return '';
  for (let index = after.index; index < after.index + 4 && index < tokens.count; index += 1) {
    if (!hasFlag(tokens, index, Flag.capital)) return index > after.index && isPlc(tokens, index) ? 'plc' : '';
    if (index > after.index && isLegalForm(wordAt(tokens, index))) return wordAt(tokens, index);
    // `United News & Media plc`.
    const gap = gapAfter(tokens, index);
    const ends = (gap !== ' ' && gap !== '&') || !(hasFlag(tokens, index + 1, Flag.capital) || isPlc(tokens, index + 1));
    if (running && ends && index > after.index) return COMPANY_ENDS.test(wordAt(tokens, index)) ? wordAt(tokens, index) : '';
    if (ends || isOn(readWord(tokens, index), On.neutral)) return '';
  }
  return '';
}
const PLC = hashOf('plc');
const isPlc = (tokens: Tokens, index: number): boolean => tokens.hash[index] === PLC && wordAt(tokens, index) === 'plc';
/** Last words of companies and bodies: `Apollo Micro Systems`, `United Healthcare Workers`. */
const COMPANY_ENDS =
  /^(?:Systems|Infotech|Technologies|Infra|Infrastructure|Enterprises|Engineering|Industries|Chemicals?|Pharma|Pharmaceuticals|Therapeutics|Minerals|Resources|Metals|Motors|Steel|Textiles|Logistics|Biosciences|Semiconductors?|Management|Advisors|Advisers|Associates|Workers|Union|Federation|Association|Alliance)$/;

/** Capitals that end in a size or in what an index is: `Nifty Midcap 50`, `S&P US Listed China 50 index`. */
export function goesOnToIndex(tokens: Tokens, { from, to, end }: Span, after: Neighbour): boolean {
  if (endsInIndex(tokens.text.slice(end, end + LONGEST_SECTOR), after)) return true;
  if (after.gap !== ' ' || hasFlag(tokens, to, Flag.digit) || (isOn(after, On.neutral) && after.word !== 'us')) return false;
  for (let index = after.index; index < after.index + 5 && index < tokens.count; index += 1) {
    const size =
      hasFlag(tokens, index, Flag.number) && INDEX_SIZE.test(tokens.text.slice(tokens.start[index], (tokens.start[index] ?? 0) + 14));
    if ((index > after.index || (size && to > from)) && (size || INDEX_ENDS.test(wordAt(tokens, index)))) return true;
    if (!hasFlag(tokens, index, Flag.capital) || gapAfter(tokens, index) !== ' ') return false;
  }
  return false;
}
/** Nearly always the word itself is nowhere near. */
const endsInIndex = (following: string, { gap }: Neighbour): boolean =>
  following.includes('ndex') &&
  (SLASHED_INDEX.test(following) || (gap === ' ' && (SECTOR_INDEX.test(following) || TRADE_INDEX.test(following))));
/** `S&P 500 Aerospace & Defense (Industry) index`: an index of one trade, or weighed otherwise. */
const SECTOR_INDEX = /^(?: U\.S\.)?(?: (?:&|and|\([A-Z][a-z]+\)|(?!Index)[A-Z][A-Za-z-]{2,16})){1,6} [Ii]ndex\b/;
const LONGEST_SECTOR = 72;
/** `FTSE/Namibia Overall Index`. */
const SLASHED_INDEX = /^\/[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,4} [Ii]ndex\b/;
/** `Dow Jones U.S. medical equipment index`. */
const TRADE_INDEX =
  /^(?: U\.?S\.?)?(?: (?:biotech(?:nology)?|medical|equipment|banks?|banking|basic|resources|autos?|automobiles|parts|travel|leisure|luxury|media|food|beverages?|chemicals?|insurance|insurers|airlines?|home ?builders?|home construction|real estate|oil|gas|and|&|retail|retailing|telecom|pharmaceuticals?|health ?care|energy|utilities|internet|software|transportation|technology|tech|financials?|materials|industrials?|mining|semiconductors?)){1,4} index\b/;
/** The Dow has its 30; points and percentages are no size. */
const INDEX_SIZE = /^(?!30\b)\d{2,4}(?![.,%]?\d|%| (?:po?i?n?ts?|per)\b)/;
const INDEX_ENDS = /^(?:[Ii]ndex|[Aa]verage)$/;

/** A name that is first a word or initials of something else, right beside another: `Walmart Amp`. */
const goesOn = ({ senses, explicit, from, to }: Span): boolean =>
  from === to && !explicit && (senses.word || senses.acronym || senses.common);

const isLetter = ({ explicit, surface }: Span): boolean => surface.length === 1 && !explicit;

const isAcronym = ({ senses, surface }: Span): boolean => senses.acronym && isInitials(surface, 2, 5);
const sharesEntity = (a: Span, b: Span): boolean => a.readings.some(({ id }) => b.readings.some((other) => other.id === id));

const isArticle = (tokens: Tokens, index: number): boolean =>
  readWord(tokens, index).text === 'a' && (index === 0 || gapAfter(tokens, index - 1) !== ' ');

/** `Japan's Nikkei NIK, +0.35% rose`: a vendor's code. */
const isCode = ({ text, end, flags }: Tokens, index: number): boolean =>
  ((flags[index] ?? 0) & Flag.upper) !== 0 &&
  codeAt(text, end[index] ?? 0) === COMMA &&
  CODE_CHANGE.test(text.slice(end[index], (end[index] ?? 0) + 10));
const CODE_CHANGE = /^, [+\-−–]\d{1,3}\.\d{2}/;

function unexplained(tokens: Tokens, index: number, neighbour: Span | undefined): boolean {
  // `A UPS driver`: the article is no name, though it is a symbol.
  if (!hasFlag(tokens, index, Flag.capital) || isArticle(tokens, index) || isCode(tokens, index)) return false;
  // `Gen Z`: one letter is no name beside another.
  if (neighbour && neighbour.from <= index && index <= neighbour.legalTo) return goesOn(neighbour) || isLetter(neighbour);
  return !isOn(readWord(tokens, index), On.neutral);
}
