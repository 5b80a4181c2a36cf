import { hashOf } from '../instruments/name-filter.ts';
import { isExchangeCode } from './document.ts';
import type { Confirmed, Context } from './score.ts';
import type { Span } from './spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens, wordAt } from './tokens.ts';
import {
  AGENT_VERBS,
  BEINGS,
  BUSINESS_VERBS,
  COMPANY_DESCRIPTORS,
  CONTEST_VERBS,
  CORPORATE_LEADS,
  CORPORATE_NOUNS,
  COUNTER_NEXT,
  GIVEN_NAMES,
  HALLS,
  INDEX_WORDS,
  LEGEND_WORDS,
  MODALS,
  NEUTRAL_CAPITALS,
  OBJECTS,
  OWNERS,
  PARTY_PREPOSITIONS,
  PERSON_TITLES,
  PLACE_NOUNS,
  STAKE_NOUNS,
  STAKE_PREPOSITIONS,
  STATE_STARTS,
  STATES,
  SUBJECTS,
  VENUE_WORDS,
} from './words.ts';

/** What stands around a span, independent of what it is read as. Words are as found, empty when absent. */
export interface Surroundings {
  readonly next: string;
  readonly corporateNoun: string;
  readonly agentVerb: string;
  /** What it does is done to what is `its`, or by so many percent: no person. */
  readonly impersonal: boolean;
  /** A verb that only companies have. */
  readonly businessVerb: string;
  /** One of several names in a row, of which the text speaks as of companies. */
  readonly enumerated: boolean;
  readonly afterModal: string;
  readonly placeOf: string;
  /** `Regions of Alabama`: a name has no `of` after it. */
  readonly followedByOf: boolean;
  /** After `from`, `by`, `at` and with nothing that would make it part of something else: a party, not a thing. */
  readonly party: string;
  readonly indefinite: boolean;
  /** `her BP`: what one person has. */
  readonly owned: boolean;
  readonly corporateLead: string;
  readonly stakeNoun: string;
  readonly change: string;
  readonly indexVerb: string;
  readonly longerName: string;
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
  readonly subject: string;
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
  readonly personHere: boolean;
  /** Words of business in the sentence, up to 4. */
  readonly business: number;
  /** Another sure mention in the sentence; `listed` when only `,` or `and` stands between. */
  readonly neighbours: boolean;
  readonly listed: boolean;
  /** Capitalised inside a sentence of running text. */
  readonly inside: boolean;
  readonly headline: boolean;
  readonly capitals: boolean;
  readonly lowerCase: boolean;
}

const LEGEND_HASHES: ReadonlySet<number> = new Set([...LEGEND_WORDS].map(hashOf));

const pick = (set: ReadonlySet<string>, word: string): string => (set.has(word) ? word : '');

export function readSurroundings({ tokens, page, facts }: Context, span: Span, index: number, spans: readonly Span[]): Surroundings {
  const sentence = page.sentenceAt(span.start);
  const line = page.line(sentence);
  const after = wordAfter(tokens, span);
  const second = after.index < 0 ? '' : lowerAt(tokens, after.index + 1);
  const before = wordBefore(tokens, span.from);
  const secondBefore = before.index < 0 ? '' : lowerAt(tokens, before.index - 1);
  const possessive =
    (hasFlag(tokens, span.to, Flag.possessive) && !isPossessiveName(span)) || /^['’](?=\s)/.test(tokens.text.slice(span.end, span.end + 2));
  const beforeIsCapital = before.index >= 0 && hasFlag(tokens, before.index, Flag.capital);
  const lowerCase = !hasFlag(tokens, span.from, Flag.capital | Flag.digit);
  const starts =
    page.sentenceAt(tokens.start[span.from - 1] ?? -1) !== sentence ||
    span.from === 0 ||
    /[:•"“‘(\n]\s*$/.test(tokens.text.slice(Math.max(0, span.start - 2), span.start));
  const venuePlace =
    before.word === 'the' && /^(?:on|via|through)$/.test(secondBefore) && VENUE_WORDS.has(lowerAt(tokens, before.index - 2));
  return {
    next: after.word,
    corporateNoun:
      pick(CORPORATE_NOUNS, after.word) ||
      (after.index >= 0 && hasFlag(tokens, after.index, Flag.capital)
        ? ''
        : after.gap === ' '
          ? pick(CORPORATE_NOUNS, second) && pick(CORPORATE_NOUNS, after.word)
          : ''),
    agentVerb:
      possessive || isPlural(after.word, second) || (CONTEST_VERBS.has(after.word) && hasResult(tokens, after))
        ? ''
        : pick(AGENT_VERBS, after.word) ||
          (/^(?:has|have|is|also|had|recently|reportedly)$/.test(after.word)
            ? pick(AGENT_VERBS, second)
            : /^(?:to|will|would|may|might|could|can|must|did|does)$/.test(after.word)
              ? agentBase(second)
              : after.gap === ' ' && BEING.has(after.word) && second.endsWith('ing')
                ? agentBase(second.slice(0, -3)) || agentBase(`${second.slice(0, -3)}e`)
                : ''),
    impersonal: second === 'its' || isPercentage(tokens, after.index + 1),
    owned: OWNERS.has(before.word),
    businessVerb: possessive ? '' : pick(BUSINESS_VERBS, after.word),
    enumerated: false,
    afterModal: !starts && before.gap === ' ' ? pick(MODALS, before.word) : '',
    placeOf: before.word === 'of' ? pick(PLACE_NOUNS, secondBefore) : '',
    followedByOf: after.gap === ' ' && after.word === 'of',
    party: before.gap === ' ' && standsFree(tokens, span, after) ? pick(PARTY_PREPOSITIONS, before.word) : '',
    indefinite: (before.word === 'a' || before.word === 'an') && after.gap !== '-' && !CORPORATE_NOUNS.has(after.word),
    corporateLead: before.gap === ' ' ? pick(CORPORATE_LEADS, before.word) : '',
    stakeNoun: STAKE_PREPOSITIONS.has(before.word) ? pick(STAKE_NOUNS, secondBefore) : '',
    change:
      /^\s?(?:shares )?(?:(?:was |were |is )?(?:up |down ))?\(?\s?[+\-−–]?\d{1,3}(?:[.,]\d+)?\s?(?:%|per ?cent)/i
        .exec(tokens.text.slice(span.end, span.end + 24))?.[0]
        .trim() ?? '',
    indexVerb: pick(INDEX_WORDS, after.word),
    longerName: longerName(tokens, span, index, spans, line === 'running', before.index, starts, after),
    counterName:
      (line === 'running' || (line === 'headline' && HALLS.has(after.word))) &&
      after.gap === ' ' &&
      after.index >= 0 &&
      hasFlag(tokens, after.index, Flag.capital),
    apposed: apposedPerson(tokens, span),
    legend: isLegend(tokens, span, page),
    verbUse: verbUse(tokens, span, before, after, starts),
    inState: stateAfter(tokens, span, starts),
    counterNoun: possessive ? '' : after.gap === ' ' || after.gap === '-' ? pick(COUNTER_NEXT, after.word) : '',
    otherCompany:
      !possessive &&
      span.legalTo === span.to &&
      line !== 'capitals' &&
      after.index >= 0 &&
      gapAfter(tokens, span.to) === ' ' &&
      hasFlag(tokens, after.index, Flag.capital) &&
      spans[index + 1]?.from !== after.index
        ? pick(COMPANY_DESCRIPTORS, after.word)
        : '',
    subject: starts && !possessive && (page.kind === 'business' || page.kind === 'mixed') ? subjectVerb(tokens, span, after) : '',
    exchangeCode: isExchangeCode(tokens, span),
    said: /^(?:said|says|told|reported|announced)$/.test(after.word) || OWN_DEED.test(tokens.text.slice(span.end, span.end + 60)),
    // Only people have an age after their name: `Kimberly Clark, 34,`.
    age: hasAge(tokens, span, after),
    title: beforeIsCapital && before.gap !== '-' && (before.gap === ' ' || before.gap === '. ') ? pick(PERSON_TITLES, before.word) : '',
    givenName: givenNameBefore(tokens, span, before, spans[index - 1]),
    possessive,
    article:
      ARTICLES.has(before.word) || ((before.word === 'a' || before.word === 'an') && !CORPORATE_NOUNS.has(after.word) && after.gap !== '-'),
    placePreposition: /^(?:to|along|through|from)$/.test(before.word),
    standsIn: /^(?:in|at|near|across|around)$/.test(before.word),
    onVenue: before.word === 'on' && VENUE_WORDS.has(secondBefore),
    venueUse:
      (/^(?:on|the|at)$/.test(before.word) && VENUE_WORDS.has(secondBefore)) ||
      venuePlace ||
      /^(?:listed|traded|listing|stock|rules|rule|notice)$/.test(after.word) ||
      before.word === 'on',
    venuePlace,
    personHere: facts.persons.has(span.key),
    business: page.business(sentence),
    neighbours: false,
    listed: false,
    inside: line === 'running' && !starts && !lowerCase,
    headline: line === 'headline' && !lowerCase,
    capitals: line === 'capitals',
    lowerCase,
  };
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'der', 'die', 'das', 'dem', 'den', 'des', 'le', 'les', 'el', 'los', 'il']);
/** What a proper name that begins a sentence goes on with: `Target said`, `Target, which reports tomorrow`. */
function subjectVerb({ text }: Tokens, { end }: Span, after: Neighbour): string {
  if (after.gap === ' ' && SUBJECT_NEXT.test(after.word)) return after.word;
  return /^, (which|whose)\b/.exec(text.slice(end, end + 8))?.[1] ?? '';
}

const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
const SUBJECT_NEXT = /^(?:is|was|has|had|will|would|may|could|can|did|does)$|^[a-z]{4,}ed$/;
/** What an issuer does with what only issuers have: `Dow halved its dividend`. */
const OWN_DEED =
  /^ [a-z]{3,12} (?:its|their) (?:[a-z]{3,12} )?(?:dividend|payout|workforce|staff|forecast|outlook|guidance|stake|plants?|debt|board|headquarters)\b/;
const NAME_PARTICLES = /^(?:da|de|del|di|van|von|der)$/;

/** A verb in its base form whose other forms are known: `cut`, `buy`, `raise`. */
const agentBase = (verb: string): string => ['', 's', 'd', 'ed'].map((ending) => pick(AGENT_VERBS, verb + ending)).find(Boolean) ?? '';

/** What makes the span a surname: a given name, a particle, or another surface that is also a person's name. */
function givenNameBefore(tokens: Tokens, span: Span, before: Neighbour, previous: Span | undefined): string {
  if (before.gap !== ' ' || before.index < 0 || span.explicit) return '';
  if (!hasFlag(tokens, before.index, Flag.capital)) return span.from === span.to ? pickPattern(NAME_PARTICLES, before.word) : '';
  if (NEUTRAL_CAPITALS.has(before.word)) return '';
  const person = previous?.to === before.index && previous.from === previous.to && previous.entry.ordinary?.includes('person');
  return person && !hasFlag(tokens, before.index, Flag.possessive) ? before.word : pick(GIVEN_NAMES, before.word);
}

/** `Visa delays hit students`: before its own verb, a word in -s is a noun. */
const isPlural = (word: string, next: string): boolean => /[^s]s$/.test(word) && FINITE_VERBS.test(next);
const FINITE_VERBS = /^(?:are|were|have|fell|rose|hit|lost|slid|sank|grew|began|led|[a-z]{3,}ed)$/;

/** Nothing follows but a stop or a small word. */
function standsFree(tokens: Tokens, span: Span, after: Neighbour): boolean {
  const following = tokens.text.slice(span.end, span.end + 3);
  return /^[.;!?)]|^$/.test(following) || (after.gap === ' ' && SMALL_WORDS.test(after.word)) || /^, [a-z]/.test(following);
}
const SMALL_WORDS = /^(?:and|or|but|for|in|on|to|with|that|which|who|they|it|we|i|is|was|has|when|because|so|as|after|before)$/;

const pickPattern = (pattern: RegExp, word: string): string => (pattern.test(word) ? word : '');

/** The same, knowing which spans are sure: whether one of them stands near. */
export function withNeighbours(
  around: Surroundings,
  { tokens, page }: Context,
  index: number,
  spans: readonly Span[],
  confirmed: Confirmed,
  enumerated: boolean,
): Surroundings {
  const near = nearest(tokens, spans, index, page, confirmed);
  return near.same || enumerated ? { ...around, neighbours: near.same, listed: near.listed, enumerated } : around;
}

interface Neighbour {
  readonly word: string;
  readonly index: number;
  readonly gap: string;
}

const NONE: Neighbour = { word: '', index: -1, gap: '' };
const lowerAt = (tokens: Tokens, index: number): string => (index < 0 || index >= tokens.count ? '' : wordAt(tokens, index).toLowerCase());

function wordAfter(tokens: Tokens, span: Span): Neighbour {
  const index = span.legalTo + 1;
  if (index >= tokens.count) return NONE;
  const between = tokens.text.slice(tokens.end[span.legalTo] ?? span.end, tokens.start[index] ?? span.end);
  if (!/^[.,]?[\s\u00a0–—-]{0,2}$/.test(between) && !/^['’] $/.test(between) && !/^ \([^)]*$/.test(between)) return NONE;
  if (/^[.]\s/.test(between) && span.legalTo === span.to) return NONE;
  const gap = /^[,]/.test(between) ? ',' : /[-–—]/.test(between) ? '-' : ' ';
  return gap === ',' ? NONE : { word: lowerAt(tokens, index), index, gap };
}

function wordBefore(tokens: Tokens, from: number): Neighbour {
  if (from === 0) return NONE;
  const gap = gapAfter(tokens, from - 1);
  const between = tokens.text.slice(tokens.end[from - 1] ?? 0, tokens.start[from] ?? 0);
  if (gap === '' && !/^[\s(“"‘']{1,3}$/.test(between)) return NONE;
  if (between.includes('\n')) return NONE;
  return { word: lowerAt(tokens, from - 1), index: from - 1, gap: gap || ' ' };
}

/** A capitalised word directly beside the span that no mention, title or common word explains. */
function longerName(
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
  const previous = spans[index - 1];
  if (previous && previous.to === before && gapAfter(tokens, before) === ' ' && isInitials(span) && !sharesEntity(span, previous))
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
  if (before < 0 || starts || gapAfter(tokens, before) !== ' ' || hasFlag(tokens, before, Flag.possessive)) return '';
  return unexplained(tokens, before, spans[index - 1]) ? wordAt(tokens, before) : '';
}

/** A name that is first a word or initials of something else, right beside another: `Walmart Amp`. */
const goesOn = ({ entry, explicit, from, to }: Span): boolean =>
  from === to && !explicit && entry.ordinary?.some((sense) => sense === 'word' || sense === 'acronym') === true;

const isInitials = ({ entry, surface }: Span): boolean => entry.ordinary?.includes('acronym') === true && /^[A-Z]{2,5}$/.test(surface);
const sharesEntity = (a: Span, b: Span): boolean => a.entry.readings.some(({ id }) => b.entry.readings.some((other) => other.id === id));

function unexplained(tokens: Tokens, index: number, neighbour: Span | undefined): boolean {
  if (!hasFlag(tokens, index, Flag.capital)) return false;
  if (neighbour && neighbour.from <= index && index <= neighbour.legalTo) return goesOn(neighbour);
  return !NEUTRAL_CAPITALS.has(wordAt(tokens, index).toLowerCase());
}

/** `McDonald's`: the ending is the name's own. */
const isPossessiveName = ({ surface }: Span): boolean => surface.endsWith("'s") || surface.endsWith('’s');

/** `lost 2-0`: what teams do. */
const hasResult = (tokens: Tokens, { index }: Neighbour): boolean =>
  hasFlag(tokens, index + 1, Flag.number) && gapAfter(tokens, index + 1) === '-' && hasFlag(tokens, index + 2, Flag.number);

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'my', 'our', 'their']);
const COMMA = 44;

/** Only people have an age after their name: `Kimberly Clark, 34,`, `Morgan Stanley Hicks, 84`. */
function hasAge({ text, end }: Tokens, span: Span, after: Neighbour): boolean {
  const at = text.charCodeAt(span.end) === COMMA ? span.end : after.gap === ' ' && after.index >= 0 ? (end[after.index] ?? span.end) : -1;
  return at >= 0 && text.charCodeAt(at) === COMMA && /^, \d{2}[,.]/.test(text.slice(at, at + 5));
}

/** `Nike, the winged goddess`, `Chase, who`: at most three words on. */
function apposedPerson(tokens: Tokens, { to, end }: Span): string {
  if (tokens.text.charCodeAt(end) !== COMMA) return '';
  for (let index = to + 1; index <= to + 4 && index < tokens.count; index += 1) {
    if (index > to + 1 && gapAfter(tokens, index - 1) !== ' ') return '';
    const word = wordAt(tokens, index);
    if (BEINGS.has(word)) return word;
    if (index === to + 1 && word === 'who') return word;
    // `Nike, whose founder's wife` is about somebody else.
    if (word === 'whose' || (NEUTRAL_CAPITALS.has(word) && !DETERMINERS.has(word))) return '';
  }
  return '';
}

/** Whether words of gods and heroes stand within a dozen words. */
function isLegend(tokens: Tokens, span: Span, page: Context['page']): boolean {
  if (span.to > span.from || span.explicit || !span.entry.ordinary || page.kind === 'business') return false;
  for (let index = Math.max(0, span.from - 12); index <= span.from + 12 && index < tokens.count; index += 1) {
    if (index !== span.from && LEGEND_HASHES.has(tokens.hash[index] ?? 0)) return true;
  }
  return false;
}

function verbUse(tokens: Tokens, span: Span, before: Neighbour, after: Neighbour, starts: boolean): string {
  // Who can is named already: `you can Uber home`.
  if (MODALS.has(before.word) && SUBJECTS.has(lowerAt(tokens, before.index - 1)) && sameSentence(tokens, before.index)) return before.word;
  if (after.gap !== ' ' || span.legalTo > span.to) return '';
  if (OBJECTS.has(after.word)) return after.word;
  if (!starts || !span.entry.ordinary?.includes('word')) return '';
  return after.word === 'out' || (after.word === 'in' && lowerAt(tokens, after.index + 1) === 'on') ? after.word : '';
}

/** The word before is in the same run of words. */
const sameSentence = (tokens: Tokens, index: number): boolean => gapAfter(tokens, index - 1) === ' ';

const PERCENT = 37;
const isPercentage = (tokens: Tokens, index: number): boolean =>
  hasFlag(tokens, index, Flag.number) && tokens.text.charCodeAt(tokens.end[index] ?? -1) === PERCENT;

const COLON = 58;

function stateAfter(tokens: Tokens, { to, end }: Span, starts: boolean): string {
  // A dateline: `Zurich: Shares slid.`
  if (starts && tokens.text.charCodeAt(end) === COLON) return ':';
  if (tokens.text.charCodeAt(end) !== COMMA || gapAfter(tokens, to) !== '' || to + 1 >= tokens.count) return '';
  const word = wordAt(tokens, to + 1);
  const first = STATE_STARTS.has(word) ? `${word} ${tokens.text.slice(tokens.start[to + 2] ?? 0, tokens.end[to + 2] ?? 0)}` : word;
  return STATES.has(first) ? first : '';
}

export const isListGlue = (between: string): boolean =>
  /[,;/&]|\b(?:and|or|vs|versus|including)\b/.test(between) && BETWEEN_LISTED.test(between);
const BETWEEN_LISTED = /^(?:['’]s)?[\s,;/&+]*(?:\([^()]{0,24}\))?[\s,;/&]*(?:and|or|vs\.?|versus|but also|as well as|including)?[\s]*$/;

function nearest(
  tokens: Tokens,
  spans: readonly Span[],
  index: number,
  page: Context['page'],
  confirmed: Confirmed,
): { same: boolean; listed: boolean } {
  let same = false;
  const sentence = page.sentenceAt(spans[index]?.start ?? -1);
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= 4; distance += 1) {
      const other = spans[index + step * distance];
      if (!other || other.start - (spans[index]?.start ?? 0) > 600 || page.sentenceAt(other.start) !== sentence) break;
      if (!confirmed.spans.has(index + step * distance)) continue;
      same = true;
      const [left, right] = step < 0 ? [other, spans[index]] : [spans[index], other];
      if (distance === 1 && left && right && right.start - left.end < 30 && isListGlue(tokens.text.slice(left.end, right.start)))
        return { same, listed: true };
    }
  }
  return { same, listed: false };
}
