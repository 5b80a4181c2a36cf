import { COMMA, codeAt, isSpace } from '../../characters.ts';
import type { InstrumentId } from '../../instruments/instrument.ts';
import { isPossessive, isPossessiveName } from '../spans/possessive.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens } from '../words/tokens.ts';
import { Form, On, readWord, type Word } from '../words/vocabulary.ts';
import { directlyAfter, hasForm, isOn, type Neighbour, pickOn, standsFree, verbAfter, wordAfter, wordBefore } from './beside.ts';
import { hasEpithet, isBesideVenue, isOfFamilies, isOfIndexNoun, isOfMarket, isPaper, levelAfter } from './beside-index.ts';
import { changeAfter } from './change.ts';
import type { Context } from './context.ts';
import { counterNounOf, paidFor, raceOf } from './counter-noun.ts';
import { isExchangeCode } from './document.ts';
import { companyApposed, isLegend, stateAfter, wordItself } from './elsewhere.ts';
import { goesOnToIndex, halfOfPair, issuerAfter, longerName, otherHalf } from './longer-name.ts';
import { apposedPerson, givenNameBefore, hasAge, pairedPerson, titleBefore } from './persons.ts';
import { type SurfaceFacts, UNTOLD } from './surface-facts.ts';
import { agentVerb, doesOwnDeed, employersDeed, isCivic, isOfAnother, isPercentage, isShared, subjectVerb, verbUse } from './verbs.ts';

/**
 * What stands around a span, independent of what it is read as. Words are as found, empty when absent. What other spans say is written in once
 * it is known which of them are sure.
 */
export interface Surroundings {
  readonly next: string;
  /** What follows in running text is a word of which no list knows anything, as after an adjective: `Southern hospitality`. */
  readonly plainNext: boolean;
  /** What follows can be a verb of its own: `had`, `fell`, `agreed`. */
  readonly finite: boolean;
  readonly corporateNoun: string;
  /** `Apple calls the store safe`: the noun is its verb. */
  readonly calling: boolean;
  readonly agentVerb: string;
  /** What it does is done to what is `its`, or by so many percent, or a possessive does it (`Campbell's fell`): no person. */
  readonly impersonal: boolean;
  /** `Simon, which`: no person. */
  readonly isThing: boolean;
  /** `lost 16%`: what prices do. */
  readonly moves: boolean;
  /** A verb that only companies have. */
  readonly businessVerb: string;
  /** One of several names in a row, of which the text speaks as of companies. */
  enumerated: boolean;
  readonly afterModal: string;
  readonly placeOf: string;
  /** `Regions of Alabama`: a name has no `of` after it. */
  readonly followedByOf: boolean;
  /** `Oracle of Omaha`: nor one that goes on. */
  readonly ofName: boolean;
  /** After `from`, `by`, `at` and with nothing that would make it part of something else: a party, not a thing. */
  readonly party: string;
  readonly indefinite: boolean;
  /** `her BP`, `high BP`: what one person has. */
  readonly owned: boolean;
  readonly corporateLead: string;
  readonly stakeNoun: string;
  readonly change: string;
  readonly indexVerb: string;
  readonly longerName: string;
  /** The name goes on to that of another index: `Dow Jones Transport Average`. */
  readonly otherIndex: boolean;
  readonly counterNoun: string;
  /** The noun is part of a name in running text: `Wells Fargo Center`. */
  readonly counterName: boolean;
  /** What the text says a bearer of the name is, right after it: `Nike, the winged goddess`. */
  readonly apposed: string;
  /** Gods and heroes stand near. */
  readonly legend: boolean;
  /** It has an object, as a verb: `Google it`. */
  readonly verbUse: string;
  /** `Corning, California`. */
  readonly inState: string;
  /** The name goes on, and makes another company: `Reliance` in `Reliance Communications`. */
  readonly otherCompany: string;
  /** On a page of business, begins a sentence and takes its verb without an article, as only a proper name does. */
  subject: string;
  /** The same on a page that turned out to be about business. */
  readonly settledSubject: string;
  /** It speaks, or does what only an issuer can. */
  readonly said: boolean;
  /** Before a colon in brackets: `NASDAQ` of `(NASDAQ: MSFT)`. */
  readonly exchangeCode: boolean;
  readonly age: boolean;
  readonly title: string;
  readonly givenName: string;
  readonly possessive: boolean;
  readonly article: boolean;
  readonly placePreposition: boolean;
  /** After `in`, `at`, `near`: where something is. */
  readonly standsIn: boolean;
  readonly venueUse: boolean;
  /** `trades on Nasdaq`. */
  readonly onVenue: boolean;
  /** `listed on the Nasdaq`: the place, whatever else has the name. */
  readonly venuePlace: boolean;
  /** `trading as FORD`, `under the ticker TEAM`: a symbol, whosever name it is too. */
  readonly asSymbol: boolean;
  /** What the text says elsewhere of the surface, and what it ties it to. */
  readonly told: SurfaceFacts;
  readonly bound: InstrumentId | undefined;
  /** Words of business in the sentence, up to 4. */
  readonly business: number;
  /** Another sure mention in the sentence; `listed` when only `,` or `and` stands between. */
  neighbours: boolean;
  listed: boolean;
  /** It is an index that stands so beside it: `the S&P 500 and Dow`. */
  besideIndex: boolean;
  /** `futures` behind a row of names, or `index` behind whose it is. */
  readonly indexNoun: boolean;
  /** Market of most sure mentions near, of a name that several have: `CA:`. */
  kin: string;
  /** Capitalised inside a sentence of running text. */
  readonly inside: boolean;
  readonly headline: boolean;
  readonly capitals: boolean;
  readonly lowerCase: boolean;
}

export function readSurroundings({ tokens, page, facts }: Context, span: Span, index: number, spans: readonly Span[]): Surroundings {
  const previous = index === 0 ? undefined : spans[index - 1];
  const told = facts.surfaces.get(span.key) ?? UNTOLD;
  const sentence = page.sentenceOf(span.from);
  const line = page.line(sentence);
  const after = wordAfter(tokens, span);
  const second = readWord(tokens, after.index < 0 ? -1 : after.index + 1);
  const direct = directlyAfter(tokens, span, after);
  const before = wordBefore(tokens, span.from);
  const secondBefore = readWord(tokens, before.index - 1);
  const possessive = isPossessive(tokens, span);
  const lowerCase = !hasFlag(tokens, span.from, Flag.capital | Flag.digit);
  const starts =
    page.sentenceOf(span.from - 1) !== sentence ||
    span.from === 0 ||
    (isOpened(tokens.text, span.start) && !isBracketed(tokens.text, span));
  // `the Nasdaq-listed company` is another
  const venuePlace =
    (after.gap === '-' && isOn(after, On.venueNext)) ||
    (before.word === 'the' && isOn(secondBefore, On.venuePreposition) && isOn(readWord(tokens, before.index - 2), On.venueWord)) ||
    (span.index && isBesideVenue(tokens.text, span));
  const does = verbAfter(tokens, after);
  const settledSubject = starts && !possessive ? subjectVerb(tokens, span, does) : '';
  const verb = verbUse(tokens, span, before, after, starts);
  const isThing = codeAt(tokens.text, span.end) === COMMA && tokens.text.startsWith(', which ', span.end);
  const longer =
    longerName(tokens, span, index, spans, line === 'running', before.index, starts, after) ||
    halfOfPair(tokens, span, before.index, previous, spans[index + 1]);
  const counter = counterNounOf(tokens, span, after, possessive);
  const paid = counter === '' && !possessive ? paidFor(tokens, longer, after) || raceOf(tokens, before, after) : '';
  return {
    next: after.word,
    plainNext: isPlain(tokens, after) && !possessive,
    finite: hasForm(after, Form.finite),
    corporateNoun:
      (paid !== '' || (longer !== '' && NAMED_FOR.test(longer)) || isShared(after, second) ? '' : pickOn(after, On.corporateNoun)) ||
      companyApposed(tokens.text, span.end),
    calling: after.word === 'calls' && CALLED.test(second.text),
    agentVerb:
      possessive ||
      verb !== '' ||
      (span.senses.word && isOfAnother(after, second, before, secondBefore)) ||
      (page.kind !== 'business' && page.business(sentence) === 0 && isCivic(tokens, span, after))
        ? ''
        : agentVerb(tokens, does, does === after ? second : readWord(tokens, does.index + 1)),
    impersonal:
      second.text === 'its' ||
      isPercentage(tokens, after.index + 1) ||
      isThing ||
      (hasForm(second, Form.conjunction) && PRICED.test(tokens.text.slice(span.end, span.end + 32))) ||
      (after.gap === ' ' && isPossessiveName(tokens, span) && (hasForm(after, Form.finite) || SAYS.test(after.word))),
    isThing,
    moves:
      !possessive &&
      after.gap === ' ' &&
      hasForm(after, Form.moves) &&
      (isPercentage(tokens, after.index + 1) || second.text.endsWith('fold')),
    owned: isOn(before, On.owner) || (span.surface === 'BP' && MEASURED.test(before.word) && !isOn(after, On.corporateNoun)),
    businessVerb: possessive ? '' : pickOn(after, On.businessVerb) || employersDeed(tokens.text, span.end, direct),
    enumerated: false,
    afterModal: !starts && before.gap === ' ' ? pickOn(before, On.modal) : '',
    placeOf: before.word === 'of' && isOn(secondBefore, On.placeNoun) ? secondBefore.text : '',
    followedByOf: after.gap === ' ' && after.word === 'of',
    ofName: after.gap === ' ' && after.word === 'of' && hasFlag(tokens, after.index + 1, Flag.capital),
    party: before.gap === ' ' && isOn(before, On.partyPreposition) && standsFree(tokens, span, after) ? before.word : '',
    indefinite: (before.word === 'a' || before.word === 'an') && after.gap !== '-' && !isOn(after, On.corporateNoun),
    corporateLead:
      before.gap === ' ' && !((page.kind === 'other' || page.kind === 'silent') && LISTS.test(before.word))
        ? pickOn(before, On.corporateLead)
        : '',
    stakeNoun: isOn(before, On.stakePreposition) && isOn(secondBefore, On.stakeNoun) ? secondBefore.text : '',
    change: changeAfter(tokens.text, span.end, direct, page.kind !== 'other'),
    indexVerb: pickOn(after, On.indexWord) || (span.index ? levelAfter(tokens.text, span.end) : ''),
    longerName: longer,
    otherIndex: line === 'running' && span.index && (goesOnToIndex(tokens, span, after) || isOfFamilies(tokens.text, span)),
    counterName:
      paid !== '' ||
      ((line === 'running' || (line === 'headline' && isOn(after, On.hall))) &&
        after.gap === ' ' &&
        after.index >= 0 &&
        hasFlag(tokens, after.index, Flag.capital)),
    apposed: apposedPerson(tokens, span) || (starts ? pairedPerson(tokens, after) : ''),
    legend: isLegend(tokens, span, page),
    verbUse: verb,
    inState: stateAfter(tokens, span, starts),
    counterNoun: counter || paid || (lowerCase && !page.crypto ? wordItself(tokens.text, span, after) : ''),
    otherCompany:
      !possessive &&
      span.legalTo === span.to &&
      line !== 'capitals' &&
      after.index >= 0 &&
      gapAfter(tokens, span.to) === ' ' &&
      hasFlag(tokens, after.index, Flag.capital) &&
      // `SPI Asset Management`: an index has no such second half, whoever else is called so.
      (span.index || spans[index + 1]?.from !== after.index)
        ? pickOn(after, On.companyDescriptor) || issuerAfter(tokens, span, after, line === 'running')
        : line === 'running'
          ? otherHalf(tokens, span, before.index, previous, spans[index + 1])
          : '',
    subject:
      page.kind === 'business' || page.kind === 'mixed' || (page.kind === 'silent' && RELATIVE.test(settledSubject)) ? settledSubject : '',
    settledSubject,
    exchangeCode: isExchangeCode(tokens, span),
    said: isOn(after, On.speech) || doesOwnDeed(tokens.text, span.end) || isPaper(tokens, after),
    // Only people have an age after their name: `Kimberly Clark, 34,`.
    age: hasAge(tokens, span, after),
    title: titleBefore(tokens, span, before),
    givenName: givenNameBefore(tokens, span, before, previous),
    possessive,
    article:
      isOn(before, On.article) ||
      ((before.word === 'a' || before.word === 'an') && !isOn(after, On.corporateNoun) && after.gap !== '-') ||
      (span.index && (hasEpithet(tokens, before, span.end) || (isOfMarket(tokens, before) && !hasFlag(tokens, span.to + 1, Flag.capital)))),
    placePreposition: isOn(before, On.placePreposition) && !SOLD.test(tokens.text.slice(Math.max(0, span.start - 40), span.start)),
    standsIn: isOn(before, On.standingPreposition),
    onVenue:
      before.word === 'on' &&
      (isOn(secondBefore, On.venueWord) ||
        (span.index && !/^weigh|^drag|^bear/.test(secondBefore.text) && standsFree(tokens, span, after))),
    venueUse:
      ((before.word === 'the' || before.word === 'at') && isOn(secondBefore, On.venueWord)) ||
      venuePlace ||
      isOn(after, On.venueNext) ||
      before.word === 'on',
    venuePlace,
    asSymbol: isSymbolSlot(before, secondBefore) && /^[A-Z]{1,5}$/.test(span.surface),
    told,
    bound: told.bound,
    business: page.business(sentence),
    neighbours: false,
    listed: false,
    besideIndex: false,
    indexNoun: isOfIndexNoun(tokens.text, span),
    kin: '',
    inside: line === 'running' && !starts && !lowerCase,
    headline: line === 'headline' && !lowerCase,
    capitals: line === 'capitals',
    lowerCase,
  };
}

const isPlain = (tokens: Tokens, { gap, index, lists, forms }: Neighbour): boolean =>
  gap === ' ' && index >= 0 && lists === 0 && forms === 0 && !hasFlag(tokens, index, Flag.capital | Flag.digit | Flag.number);

const CALLED = /^(?:the|its|it|for)$/;

/** `high BP`: what is measured. */
const MEASURED = /^(?:high|low|elevated|normal)$/;

/** Before anything, not companies alone. */
const LISTS = /^(?:including|like|via|names)$/;
/** Last words of firms, where they have a capital. */
const NAMED_FOR = /^(?:Services?|Products|Management)$/;

const isSymbolSlot = (before: Neighbour, second: Word): boolean =>
  hasForm(before, Form.symbolNoun) || (before.word === 'as' && TRADING.test(second.text));
const TRADING = /^(?:trading|trades|traded|listed)$/;
const RELATIVE = /^(?:which|whose)$/;

/** `Celsius soared after it bought`. */
const PRICED = /^ [a-z]{3,10} (?:after|as|when|since|because) its?\b/;

/** `sold its arm to Carlyle`: to whom, not where to. */
const SOLD = /\b(?:arm|unit|stake|business|division|subsidiary|shares|assets|(?:sold|sale|sells?|selling|bid|deal)(?: [a-z]+)?) [a-z]+ $/i;

/** `Carter's has`, `Campbell's said`: nor does the ending of a name make it somebody's. */
const SAYS = /^(?:has|is|was|said|says)$/;

/** Whether a colon, a bullet, a quote, a bracket or a line break opens what begins there, with at most one space between. */
function isOpened(text: string, start: number): boolean {
  const last = codeAt(text, start - 1);
  return OPENERS.includes(last) || (isSpace(last) && OPENERS.includes(codeAt(text, start - 2)));
}
/** `my card (Amex)`: a bracket of its own begins nothing. */
const isBracketed = (text: string, { start, end }: Span): boolean => text.charCodeAt(start - 1) === 40 && text.charCodeAt(end) === 41;
const OPENERS: readonly number[] = Array.from(':•"“‘(\n', (sign) => sign.charCodeAt(0));
