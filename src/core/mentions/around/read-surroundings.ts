import { COMMA, codeAt, isInitials, isSpace, Signs } from '../../characters.ts';
import { isPossessive, isPossessiveName } from '../spans/possessive.ts';
import type { Span } from '../spans/spans.ts';
import type { Line } from '../words/lines.ts';
import { Flag, gapAfter, hasFlag, type Tokens } from '../words/tokens.ts';
import { Form, On, readWord, type Word } from '../words/vocabulary.ts';
import { directlyAfter, hasForm, isOn, type Neighbour, pickOn, standsFree, verbAfter, wordAfter, wordBefore } from './beside.ts';
import { hasEpithet, isBesideVenue, isOfFamilies, isOfIndexNoun, isOfMarket, isPaper, levelAfter } from './beside-index.ts';
import { calledBody } from './bodies.ts';
import { changeAfter } from './change.ts';
import type { Context } from './context.ts';
import { counterNounOf, paidFor, raceOf } from './counter-noun.ts';
import { isExchangeCode } from './document.ts';
import { companyApposed, isLegend, stateAfter, wordItself } from './elsewhere.ts';
import { goesOnToIndex, halfOfPair, issuerAfter, longerName, otherHalf } from './longer-name.ts';
import type { Page } from './page.ts';
import { apposedPerson, givenNameBefore, hasAge, pairedPerson, titleBefore } from './persons.ts';
import { UNTOLD } from './surface-facts.ts';
import type { Surroundings } from './surroundings.ts';
import { agentVerb, doesOwnDeed, employersDeed, isCivic, isOfAnother, isPercentage, isShared, subjectVerb, verbUse } from './verbs.ts';

/** A span and the words beside it, read once for all that is asked about it. */
interface Scene {
  readonly tokens: Tokens;
  readonly page: Page;
  readonly span: Span;
  readonly sentence: number;
  readonly line: Line;
  /** It begins its sentence. */
  readonly starts: boolean;
  readonly possessive: boolean;
  readonly after: Neighbour;
  readonly second: Word;
  readonly before: Neighbour;
  readonly secondBefore: Word;
}

function sceneOf(tokens: Tokens, page: Page, span: Span): Scene {
  const sentence = page.sentenceOf(span.from);
  const after = wordAfter(tokens, span);
  const before = wordBefore(tokens, span.from);
  return {
    tokens,
    page,
    span,
    sentence,
    line: page.line(sentence),
    starts:
      page.sentenceOf(span.from - 1) !== sentence ||
      span.from === 0 ||
      (isOpened(tokens.text, span.start) && !isBracketed(tokens.text, span)),
    possessive: isPossessive(tokens, span),
    after,
    second: readWord(tokens, after.index < 0 ? -1 : after.index + 1),
    before,
    secondBefore: readWord(tokens, before.index - 1),
  };
}

export function readSurroundings({ tokens, page, facts }: Context, span: Span, index: number, spans: readonly Span[]): Surroundings {
  const scene = sceneOf(tokens, page, span);
  const { sentence, line, starts, possessive, after, second, before, secondBefore } = scene;
  const previous = index === 0 ? undefined : spans[index - 1];
  const told = facts.surfaces.get(span.key) ?? UNTOLD;
  const next = spans[index + 1];
  const direct = directlyAfter(tokens, span, after);
  const lowerCase = !hasFlag(tokens, span.from, Flag.capital | Flag.digit);
  const venuePlace = isVenuePlace(scene);
  const does = verbAfter(tokens, after);
  const settledSubject = starts && !possessive ? subjectVerb(tokens, span, does) : '';
  const verb = verbUse(tokens, span, before, after, starts);
  const isThing = codeAt(tokens.text, span.end) === COMMA && tokens.text.startsWith(', which ', span.end);
  const longer =
    longerName(tokens, span, index, spans, line === 'running', before.index, starts, after) ||
    halfOfPair(tokens, span, before.index, previous, next);
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
    agentVerb: verb === '' ? agentsDeed(scene, does) : '',
    impersonal: isThing || isImpersonal(scene),
    isThing,
    moves: moves(scene),
    owned: isOn(before, On.owner) || (span.surface === 'BP' && MEASURED.test(before.word) && !isOn(after, On.corporateNoun)),
    businessVerb: possessive ? '' : pickOn(after, On.businessVerb) || employersDeed(tokens.text, span.end, direct),
    enumerated: false,
    afterModal: !starts && before.gap === ' ' ? pickOn(before, On.modal) : '',
    placeOf: before.word === 'of' && isOn(secondBefore, On.placeNoun) ? secondBefore.text : '',
    followedByOf: after.gap === ' ' && after.word === 'of',
    ofName: after.gap === ' ' && after.word === 'of' && hasFlag(tokens, after.index + 1, Flag.capital),
    party: before.gap === ' ' && isOn(before, On.partyPreposition) && standsFree(tokens, span, after) ? before.word : '',
    indefinite: (before.word === 'a' || before.word === 'an') && after.gap !== '-' && !isOn(after, On.corporateNoun),
    corporateLead: corporateLead(scene),
    stakeNoun: isOn(before, On.stakePreposition) && isOn(secondBefore, On.stakeNoun) ? secondBefore.text : '',
    change: changeAfter(tokens.text, span.end, direct, page.kind !== 'other'),
    indexVerb: pickOn(after, On.indexWord) || (span.index ? levelAfter(tokens.text, span.end) : ''),
    longerName: longer,
    otherIndex: line === 'running' && span.index && (goesOnToIndex(tokens, span, after) || isOfFamilies(tokens.text, span)),
    counterName: paid !== '' || goesOnCapital(scene),
    apposed: apposedPerson(tokens, span) || calledBody(tokens.text, span) || pairedPerson(tokens, after, starts),
    legend: isLegend(tokens, span, page),
    verbUse: verb,
    inState: stateAfter(tokens, span, starts),
    counterNoun: counter || paid || (lowerCase && !page.crypto ? wordItself(tokens.text, span, after) : ''),
    otherCompany: otherCompany(scene, previous, next),
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
    article: hasArticle(scene),
    placePreposition: isOn(before, On.placePreposition) && !SOLD.test(tokens.text.slice(Math.max(0, span.start - 40), span.start)),
    standsIn: isOn(before, On.standingPreposition),
    onVenue: isOnVenue(scene),
    venueUse: venuePlace || isVenueUse(scene),
    venuePlace,
    asSymbol: isSymbolSlot(before, secondBefore) && isInitials(span.surface, 1, 5),
    told,
    bound: told.bound,
    business: page.businessBeside(sentence, span.from, span.to),
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

/** `listed on the Nasdaq`, and `the Nasdaq-listed company`, which is another. */
const isVenuePlace = ({ tokens, span, after, before, secondBefore }: Scene): boolean =>
  (after.gap === '-' && isOn(after, On.venueNext)) ||
  (before.word === 'the' && isOn(secondBefore, On.venuePreposition) && isOn(readWord(tokens, before.index - 2), On.venueWord)) ||
  (span.index && isBesideVenue(tokens.text, span));

const isOnVenue = ({ tokens, span, after, before, secondBefore }: Scene): boolean =>
  before.word === 'on' &&
  (isOn(secondBefore, On.venueWord) || (span.index && !BEARING.test(secondBefore.text) && standsFree(tokens, span, after)));
const BEARING = /^weigh|^drag|^bear/;

const isVenueUse = ({ after, before, secondBefore }: Scene): boolean =>
  ((before.word === 'the' || before.word === 'at') && isOn(secondBefore, On.venueWord)) ||
  isOn(after, On.venueNext) ||
  before.word === 'on';

/** The verb `does` of what only somebody who acts does, unless the name is part of something else. */
const agentsDeed = ({ tokens, page, span, sentence, possessive, after, second, before, secondBefore }: Scene, does: Neighbour): string =>
  possessive ||
  (span.senses.word && isOfAnother(after, second, before, secondBefore)) ||
  (page.kind !== 'business' && page.business(sentence) === 0 && isCivic(tokens, span, after))
    ? ''
    : agentVerb(tokens, does, does === after ? second : readWord(tokens, does.index + 1));

const isImpersonal = ({ tokens, span, after, second }: Scene): boolean =>
  second.text === 'its' ||
  isPercentage(tokens, after.index + 1) ||
  (hasForm(second, Form.conjunction) && PRICED.test(tokens.text.slice(span.end, span.end + 32))) ||
  (after.gap === ' ' && isPossessiveName(tokens, span) && (hasForm(after, Form.finite) || SAYS.test(after.word)));

const moves = ({ tokens, possessive, after, second }: Scene): boolean =>
  !possessive && after.gap === ' ' && hasForm(after, Form.moves) && (isPercentage(tokens, after.index + 1) || second.text.endsWith('fold'));

const corporateLead = ({ page, before }: Scene): string =>
  before.gap === ' ' && !((page.kind === 'other' || page.kind === 'silent') && LISTS.test(before.word))
    ? pickOn(before, On.corporateLead)
    : '';

/** The name goes on with a capital: `Wells Fargo Center`. */
const goesOnCapital = ({ tokens, line, after }: Scene): boolean =>
  (line === 'running' || (line === 'headline' && isOn(after, On.hall))) &&
  after.gap === ' ' &&
  after.index >= 0 &&
  hasFlag(tokens, after.index, Flag.capital);

function otherCompany(
  { tokens, span, line, possessive, after, before }: Scene,
  previous: Span | undefined,
  next: Span | undefined,
): string {
  const goesOn =
    !possessive &&
    span.legalTo === span.to &&
    line !== 'capitals' &&
    after.index >= 0 &&
    gapAfter(tokens, span.to) === ' ' &&
    hasFlag(tokens, after.index, Flag.capital) &&
    // `SPI Asset Management`: an index has no such second half, whoever else is called so.
    (span.index || next?.from !== after.index);
  if (goesOn) return pickOn(after, On.companyDescriptor) || issuerAfter(tokens, span, after, line === 'running');
  return line === 'running' ? otherHalf(tokens, span, before.index, previous, next) : '';
}

const hasArticle = ({ tokens, span, after, before }: Scene): boolean =>
  isOn(before, On.article) ||
  ((before.word === 'a' || before.word === 'an') && !isOn(after, On.corporateNoun) && after.gap !== '-') ||
  (span.index && (hasEpithet(tokens, before, span.end) || (isOfMarket(tokens, before) && !hasFlag(tokens, span.to + 1, Flag.capital))));

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
  return OPENERS.has(last) || (isSpace(last) && OPENERS.has(codeAt(text, start - 2)));
}
/** `my card (Amex)`: a bracket of its own begins nothing. */
const isBracketed = (text: string, { start, end }: Span): boolean => text.charCodeAt(start - 1) === 40 && text.charCodeAt(end) === 41;
const OPENERS = new Signs(':•"“‘(\n');
