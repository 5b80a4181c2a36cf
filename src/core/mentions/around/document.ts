import { COMMA, codeAt, isInitials, Signs } from '../../characters.ts';
import { fold } from '../../instruments/fold.ts';
import type { InstrumentId, KnownEntity } from '../../instruments/instrument.ts';
import type { Reading } from '../../instruments/look-up.ts';
import { Remembered } from '../../instruments/remember.ts';
import { NAMES, OWNED_KINDS } from '../spans/name-kinds.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, hasSigns, type Tokens, wordAt } from '../words/tokens.ts';
import { Form, lowerAt, On, readWord } from '../words/vocabulary.ts';
import { hasForm, isOn, wordBefore } from './beside.ts';
import { calledBody, isOfBody } from './bodies.ts';
import { endsInUnited, isClub, UNITED_KEY } from './club.ts';
import { datelineOf, isExplained, isOfUnlistedMarket } from './elsewhere.ts';
import { isAbbreviation, meantByInitials } from './initials.ts';
import { metalAfter } from './longer-name.ts';
import type { Page } from './page.ts';
import { apposedPerson, hasOwnName, isBearer, isMortal, isSaint, placeSaid, titleBefore } from './persons.ts';
import { factsOfSurfaces, type SurfaceFacts } from './surface-facts.ts';

/** What one place in a document says about the rest of it. */
export interface DocumentFacts {
  /** Of surfaces, folded, of which it says something. */
  readonly surfaces: ReadonlyMap<string, SurfaceFacts>;
  /** Bracketed symbols, by offset, tied to the name before them; initials, to the name that they are of. */
  readonly brackets: ReadonlyMap<number, KnownEntity>;
  /** Entities that the document calls by a name of several words or with a legal form, and where it does first. */
  readonly longForms: ReadonlyMap<InstrumentId, number>;
  /** Entities of which the document names what nobody else has: `iPhone`, `Instagram`. */
  readonly owners: ReadonlyMap<InstrumentId, string>;
  /** Whether the text speaks of an exchange of which no table has a company: names of elsewhere are other companies there. */
  readonly unlistedMarket: boolean;
  /** Whether so many symbols are marked as ones that bare ones are to be expected. */
  readonly symbols: boolean;
}

/** Symbols of foreign issuers on the US over-the-counter market end so; the listing that counts is the one at home. */
const OVER_THE_COUNTER = /^[A-Z]{4}[FY]$/;

/** So many different symbols make a text one that writes them bare too. */
const SYMBOLS_FROM = 3;
/** So do so many that are nothing else and that every trader knows: `AAPL`. */
const BARE_FROM = 2;
const isBareSymbol = ({ readings, surface, senses }: Span): boolean => {
  const [only] = readings;
  if (readings.length !== 1 || only?.as !== 'symbol' || senses.any || !isInitials(surface, 4, 5)) return false;
  return only.entity.kind === 'equity' && only.entity.tier === 1 && only.id.startsWith('US:');
};

export function readDocument(tokens: Tokens, page: Page, spans: readonly Span[]): DocumentFacts {
  const bound = new Map<string, InstrumentId>();
  const brackets = new Map<number, KnownEntity>();
  const abbreviates = new Map<string, number>();
  const longForms = new Map<InstrumentId, number>();
  const owners = new Map<InstrumentId, string>();
  const persons = new Set<string>();
  const places = new Set<string>();
  const issuers = new Set<string>();
  const marked = new Set<string>();
  const bare = new Set<string>();
  const heads = new Map<string, InstrumentId>();
  const namesakes = new Set<string>();
  const clubs = new Set<string>();
  const bodies = new Set<string>();
  const seen = new Set<string>();

  spans.forEach((span, index) => {
    const before = spanAt(spans, index - 1);
    // `Teck (TSX: TECK.A`: the exchange stands between the name and its symbol.
    const previous = before && isExchangeCode(tokens, before) ? spanAt(spans, index - 2) : before;
    if (span.explicit && span.explicit.form !== 'bracket' && span.readings.length > 0) marked.add(span.key);
    const inBracket =
      span.explicit?.form === 'bracket' ||
      span.explicit?.form === 'exchange-tag' ||
      span.explicit?.form === 'glued' ||
      tokens.text.charAt(span.start - 1) === '(';
    if (inBracket) {
      const name = previous && !previous.explicit && followsName(tokens, previous, span) ? previous : undefined;
      const shared = name && sharedEntity(name, span, isTail(tokens, name));
      if (shared && name) {
        bound.set(span.key, shared.id);
        bound.set(name.key, shared.id);
        brackets.set(span.start, shared);
      } else if (span.explicit?.form !== 'exchange-tag' && span.explicit?.form !== 'glued' && isAbbreviation(tokens, span))
        abbreviates.set(span.key, span.start);
    } else if (span.explicit && span.readings.length === 1) for (const { id } of span.readings) bound.set(span.key, id);
    if (!span.explicit) {
      const tied = before && !before.explicit && isTiedTo(tokens.text, before, span) ? sameId(before, span) : undefined;
      if (tied && before) {
        bound.set(before.key, tied);
        bound.set(span.key, tied);
      }
      if (span.legalTo > span.to || isCoinOfFirm(tokens, span)) issuers.add(span.key);
      const inFull = span.to > span.from;
      const first = span.readings[0];
      if (inFull && first && NAMES.has(first.as)) heads.set(foldedAt(tokens, span.from), first.id);
      else if (!inFull && span.senses.any && (isOfAnother(tokens, span, spans[index + 1]) || metalAfter(tokens, span) !== ''))
        namesakes.add(span.key);
      if (!inFull && isClub(tokens, span)) clubs.add(span.key);
      if (!inFull && span.senses.any) {
        if (!seen.has(span.key) && isOfBody(tokens, page, span)) bodies.add(span.key);
        seen.add(span.key);
      }
      if (endsInUnited(tokens, span) && (inFull || isTail(tokens, span))) namesakes.add(UNITED_KEY);
      // `Gas Corporation` is no coin.
      const isPerson = isBearer(tokens, span);
      if (isPerson && !hasOwnName(spans, index, foldedAt(tokens, span.to))) persons.add(foldedAt(tokens, span.to)).add(span.key);
      else if (inFull || span.legalTo > span.to)
        for (const { id, as } of span.readings)
          if ((as === 'name' || as === 'short') && (inFull || !id.startsWith('CRYPTO:')) && !longForms.has(id))
            longForms.set(id, span.start);
      const [only] = span.readings;
      if (only && span.readings.length === 1 && !span.senses.any && OWNED_KINDS.has(only.as)) owners.set(only.id, span.surface);
      const follows = codeAt(tokens.text, span.end);
      if ((!inFull && (isSurname(tokens, span) || isBearerApposed(tokens, span))) || isMortal(tokens, span)) persons.add(span.key);
      const place = placeSaid(tokens.text, span);
      // An article says of the Amazon what it is.
      if ((place !== '' && !(place === 'river' && span.senses.place)) || isInDateline(tokens.text, span)) places.add(span.key);
      if (!inFull && (follows === COMMA || codeAt(tokens.text, span.end + 1) === OPENING) && isExplained(tokens.text, span))
        abbreviates.set(span.key, span.start);
      if (isBareSymbol(span)) bare.add(span.key);
    }
  });
  for (const { span, entity } of meantByInitials(tokens, spans, bound)) {
    if (entity === undefined) abbreviates.set(span.key, span.start);
    else if (span.readings.some(({ id }) => id === entity.id)) bound.set(span.key, entity.id);
    else brackets.set(span.start, entity);
  }
  const symbols = marked.size >= SYMBOLS_FROM || bare.size >= BARE_FROM;
  const abbreviations = new Set([...abbreviates.keys()].filter((key) => !bound.has(key)));
  return {
    surfaces: factsOfSurfaces({ bound, abbreviations, persons, places, issuers, heads, namesakes, clubs, bodies }),
    brackets,
    longForms,
    owners,
    unlistedMarket: isOfUnlistedMarket(tokens.text),
    symbols,
  };
}

/** `Unity, a charity, said`: of what is something else too. */
const isBearerApposed = (tokens: Tokens, span: Span): boolean =>
  span.senses.any &&
  ((codeAt(tokens.text, span.end) === COMMA && apposedPerson(tokens, span) !== '') ||
    calledBody(tokens.text, span) !== '' ||
    isNamed(tokens, span));
/** `A mare named Block`, `the pub Corning`; but `told the judge Apple had`. */
const isNamed = (tokens: Tokens, span: Span): boolean => {
  const before = wordBefore(tokens, span.from);
  return before.index >= 0 && (hasForm(before, Form.naming) || hasForm(before, Form.troupe)) && titleBefore(tokens, span, before) !== '';
};

const isInDateline = (text: string, { start, end, senses }: Span): boolean => senses.place && datelineOf(text, start, end) !== '';

/** `Celestia Group`: of a coin’s name, whoever else has it. */
const isCoinOfFirm = (tokens: Tokens, { to, readings: [first] }: Span): boolean =>
  first?.entity.kind === 'crypto' &&
  hasFlag(tokens, to + 1, Flag.capital) &&
  gapAfter(tokens, to) === ' ' &&
  FIRM.test(wordAt(tokens, to + 1));
const FIRM = /^(?:Group|Holdings)$/;

/** Nearly all words are folded by what makes them lower case, which is known; the others recur: `S&P`. */
const foldedAt = (tokens: Tokens, index: number): string =>
  hasSigns(tokens, index) ? FOLDED.get(lowerAt(tokens, index), fold) : lowerAt(tokens, index);
const FOLDED = new Remembered<string, string>();

/** An array asked for its element −1 looks for a property of that name, which is slow. */
const spanAt = (spans: readonly Span[], index: number): Span | undefined => (index < 0 ? undefined : spans[index]);

/** Before a colon in brackets, or between a name and its symbol: `NASDAQ` of `(NASDAQ: MSFT)` and of `Werner Enterprises NASDAQ: WERN and`. */
export const isExchangeCode = ({ text }: Tokens, { start, end, explicit }: Span): boolean =>
  explicit?.form !== 'exchange-tag' &&
  explicit?.form !== 'suffix' &&
  (isBeforeSymbol(text, start, end) || (explicit === undefined && isAfterSymbol(text, start, end)));
/** `AIM` of `(PLUS:AIM)`. */
const isAfterSymbol = (text: string, start: number, end: number): boolean =>
  codeAt(text, end) === CLOSING && AFTER_SYMBOL.test(text.slice(Math.max(0, start - 9), start));
const AFTER_SYMBOL = /\([A-Z.]{1,6}: ?$/;
const isBeforeSymbol = (text: string, start: number, end: number): boolean =>
  (codeAt(text, end) === COLON || codeAt(text, end + 1) === COLON) &&
  ((/[(;,] ?$|(?:and|&) $/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^ ?: ?[A-Z0-9$]/.test(text.slice(end, end + 4)) &&
    isInBracket(text, start)) ||
    (/[A-Za-z.)] $/.test(text.slice(Math.max(0, start - 2), start)) && BARE_CODE.test(text.slice(end, end + 10))));
const BARE_CODE = /^ ?: ?(?!UP\b|DOWN\b)\$?[A-Z]{2,5}(?![A-Za-z0-9%]| [+-]?\d)/;

const OPENING = 40;
const CLOSING = 41;
const COLON = 58;

/** Whether a bracket is open, not far before. */
function isInBracket(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 60), offset);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Whether only a legal form, a dash or a bracket stands between a name and what follows it. */
function followsName(tokens: Tokens, name: Span, span: Span): boolean {
  const between = tokens.text.slice(name.legalTo > name.to ? (tokens.end[name.legalTo] ?? name.end) : name.end, span.start);
  if (span.explicit?.form === 'glued') return /^[.,]? ?$/.test(between);
  return (
    (between.length < 40 &&
      /^(?: Group| Holdings?| International)*(?:,? (?:Inc|Corp|Corporation|Company|Ltd|Limited|Co|plc))?(?: \([A-Za-z.]{1,10}\))?(?:['’]s?)?[.,]?\s?(?:common stock |shares )?\((?: |[A-Za-z][A-Za-z ]{1,18}: ?|ticker:? )?\$?$/.test(
        between,
      )) ||
    MOVED.test(between)
  );
}

/** `Applied Materials added 3.81% (AMAT)`. */
const MOVED = /^ [a-z]{3,10}(?: (?:about|by|up|down))? \d[\d.,]*(?:%| per ?cent) \($/;

/** What stands between two names may make them those of one thing. */
const isTiedTo = (text: string, one: Span, other: Span): boolean => isRowOf(text, one, other) || isOwnerOf(text, one, other);

/** `Coach owner Tapestry`, `Budweiser maker AB InBev`: what is owned, and whose it is. */
const isOwnerOf = (text: string, { end }: Span, { start }: Span): boolean =>
  start - end >= SHORTEST_OWNER &&
  start - end <= LONGEST_OWNER &&
  OWNER_STARTS.has(codeAt(text, end + 1)) &&
  OWNER.test(text.slice(end, start));
/** `WY` above `Weyerhaeuser`, `TTAN | ServiceTitan`, `Cemex CX`: a symbol and a name with only a bar, a tab, a line break or a space between. */
const isRowOf = (text: string, one: Span, other: Span): boolean =>
  other.start - one.end <= LONGEST_CELL_GAP &&
  CELL_GAP.test(text.slice(one.end, other.start)) &&
  isSymbolOnly(one) !== isSymbolOnly(other) &&
  // `Ford F Series`: one letter needs more between.
  (codeAt(text, one.end) !== SPACE || other.start > one.end + 1 || (one.surface.length > 1 && other.surface.length > 1));
const LONGEST_CELL_GAP = 5;
const CELL_GAP = /^ {0,2}[|\t\n ] {0,2}$/;
const isSymbolOnly = ({ readings, surface }: Span): boolean =>
  /^[A-Z][A-Z.]{0,5}$/.test(surface) && readings.length > 0 && readings.every(({ as }) => as === 'symbol' || as === 'former-symbol');
/** Of its words, and of a possessive. */
const OWNER_STARTS = new Signs('opms');
const OWNER = /^(?:['’]s)? (?:owner|parent|parent company|maker|operator)(?: the)? $/;
const SHORTEST_OWNER = 7;
const LONGEST_OWNER = 22;

const sameId = (one: Span, other: Span): InstrumentId | undefined => {
  const ids = new Set(one.readings.map(({ id }) => id));
  return other.readings.find(({ id }) => ids.has(id))?.id;
};

const isReviewed = (entity: KnownEntity): boolean => entity.kind !== 'organisation' && entity.reviewed;

/** `Discovery` of `Predictive Discovery`: what may end a longer name. */
const isTail = (tokens: Tokens, { from, to, senses, readings }: Span): boolean =>
  ((from === to && senses.word) || readings.every(({ entity }) => !isReviewed(entity))) &&
  from > 0 &&
  gapAfter(tokens, from - 1) === ' ' &&
  hasFlag(tokens, from - 1, Flag.capital) &&
  !hasFlag(tokens, from - 1, Flag.possessive) &&
  !isOn(readWord(tokens, from - 1), On.neutral);

function sharedEntity(name: Span, span: Span, tail: boolean): KnownEntity | undefined {
  const ids = new Set(span.readings.map(({ id }) => id));
  // `ABB (ABB)`: the name counts, not who else has it for a symbol.
  const isShared = ({ id }: Reading): boolean => ids.has(id);
  const shared = name.readings.find((reading) => isShared(reading) && reading.as !== 'symbol') ?? name.readings.find(isShared);
  if (shared) return shared.entity;
  // `Nasdaq Composite (COMP)`: an index has its symbol, unless it is that of a fund.
  const [index] = name.readings;
  if (index?.entity.kind === 'index' && name.readings.every(({ entity }) => entity.kind === 'index'))
    return span.readings.length > 0 && span.readings.every(({ entity }) => entity.kind === 'equity' || entity.kind === 'crypto')
      ? index.entity
      : undefined;
  const home = name.readings.find(({ entity, as }) => entity.kind === 'equity' && as !== 'symbol');
  if (!home || tail || span.readings.some(({ entity }) => isReviewed(entity))) return undefined;
  // A symbol that only its market explains, right after a name, is another line of that name.
  const elsewhere = span.explicit?.country !== undefined && span.readings.length === 0;
  return elsewhere || OVER_THE_COUNTER.test(span.surface) ? home.entity : undefined;
}

/** The name goes on to what companies are called, and no list knows that name. */
const isOfAnother = (tokens: Tokens, { to, legalTo }: Span, next: Span | undefined): boolean =>
  legalTo === to &&
  to + 1 < tokens.count &&
  next?.from !== to + 1 &&
  gapAfter(tokens, to) === ' ' &&
  !hasFlag(tokens, to, Flag.possessive) &&
  hasFlag(tokens, to + 1, Flag.capital) &&
  isOn(readWord(tokens, to + 1), On.companyDescriptor);

function isSurname(tokens: Tokens, span: Span): boolean {
  const gap = span.from === 0 ? '' : gapAfter(tokens, span.from - 1);
  if (gap === '' || gap === '-') return false;
  if (!hasFlag(tokens, span.from - 1, Flag.capital)) return false;
  // `Gerald J. Ford`: the initial stands between.
  const initial = gap === '. ' && (tokens.end[span.from - 1] ?? 0) - (tokens.start[span.from - 1] ?? 0) === 1;
  if (initial && (span.from < 2 || gapAfter(tokens, span.from - 2) !== ' ')) return false;
  const before = readWord(tokens, span.from - (initial ? 2 : 1));
  return (
    isOn(before, On.personTitle) ||
    (isOn(before, On.givenName) && !isOn(before, On.neutral) && !isSaint(tokens, span.from - (initial ? 2 : 1)))
  );
}

const SPACE = 32;
