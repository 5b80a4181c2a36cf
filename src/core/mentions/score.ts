import { type Entity, type InstrumentId, isOrganisationId } from '../instruments/instrument.ts';
import type { OrdinarySense, Reading } from '../instruments/look-up.ts';
import type { DocumentFacts } from './document.ts';
import type { Evidence } from './mention.ts';
import type { Page } from './page.ts';
import type { Span } from './spans.ts';
import type { Surroundings } from './surroundings.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { type Feature, WEIGHTS } from './weights.ts';
import { CONTEST_VERBS, CRYPTO_WORDS, HOME_WORDS } from './words.ts';

/** What the first pass found out, for the second. */
export interface Confirmed {
  /** Entities sure on their own evidence, with where. */
  readonly ids: ReadonlyMap<InstrumentId, number>;
  /** Whether so many instruments are sure that the text is about them. */
  readonly dense: boolean;
  /** Spans sure on their own evidence, by index. */
  readonly spans: ReadonlySet<number>;
}

export interface Context {
  readonly tokens: Tokens;
  readonly page: Page;
  readonly facts: DocumentFacts;
  readonly entities: Readonly<Record<InstrumentId, Entity>>;
}

export interface Judgement {
  readonly reading: Reading;
  readonly entity: Entity;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** The best reading of a span, or undefined when it has none. */
export function judge(context: Context, span: Span, around: Surroundings, confirmed: Confirmed | undefined): Judgement | undefined {
  let best: Judgement | undefined;
  for (const reading of readingsOf(context, span)) {
    const entity = context.entities[reading.id];
    if (!entity) continue;
    const judgement = weigh(context, span, reading, entity, around, confirmed);
    if (!best || judgement.score > best.score) best = judgement;
  }
  return best;
}

/** A bracket tied to the name before it has that name's reading, whatever the lexicon says of its letters. */
function readingsOf({ facts }: Context, span: Span): readonly Reading[] {
  const id = facts.brackets.get(span.start);
  return id === undefined ? span.entry.readings : [{ id, as: 'symbol' }];
}

function weigh(
  context: Context,
  span: Span,
  reading: Reading,
  entity: Entity,
  around: Surroundings,
  confirmed: Confirmed | undefined,
): Judgement {
  const evidence: Evidence[] = [];
  let score = 0;
  const add = (feature: Feature, detail?: string, at?: number): void => {
    const weight = WEIGHTS[feature];
    score += weight;
    // The first pass only wants the sum.
    if (!confirmed) return;
    if (detail) evidence.push({ feature, weight, detail: detail.slice(0, 80) });
    else evidence.push(at === undefined ? { feature, weight } : { feature, weight, at });
  };
  const { key } = span;
  const symbol = reading.as === 'symbol' || reading.as === 'former-symbol';
  const reviewed = entity.kind === 'organisation' || entity.provenance === 'reviewed';
  const senses = sensesOf(span, reading, entity, around);

  addKind(add, span, reading, entity, reviewed, symbol);
  if (reading.loose && !around.capitals) add('case-differs');
  addOrdinary(add, senses, around, entity, context.page, span.to > span.from);
  if (
    reading.loose &&
    !around.capitals &&
    !around.headline &&
    span.from === span.to &&
    /^[A-Z]{2,5}$/.test(span.surface) &&
    (senses.length > 0 || !isAlsoSymbol(span, reading))
  )
    add('capitals-inside');

  const bound = context.facts.bound.get(key);
  // `ICE agents` beside Intercontinental Exchange: what the text calls so elsewhere is something else.
  const countered = around.counterNoun !== '' && senses.length > 0;
  const form = span.explicit?.form;
  const market = span.explicit?.country;
  if (form && form !== 'bracket' && market !== undefined && !span.line && bound !== reading.id && !reading.id.startsWith(`${market}:`))
    add('other-market');
  else if (form && form !== 'bracket') add(form);
  else if (form === 'bracket') add(context.facts.brackets.has(span.start) ? 'bracket-after-name' : 'bracket-unknown');
  // A bare cashtag is a US symbol or a coin's first.
  if (form === 'cashtag' && !/^(?:US|CRYPTO|INDEX):/.test(reading.id)) add('other-market-tag');
  if (!form && bound === reading.id) add('bound-here');
  else if (bound !== undefined && bound !== reading.id) add('other-owner-here');
  if (context.facts.abbreviations.has(key) && bound !== reading.id) add('abbreviates');
  if (span.legalTo > span.to && entity.kind === 'index') add('index-owner');
  else if (entity.kind === 'index' && context.facts.issuers.has(key)) add('index-owner');
  else if (span.legalTo > span.to) add(symbol && entity.kind !== 'index' && !isAlsoName(span, reading) ? 'other-company' : 'legal-form');
  else if (!countered && bound !== reading.id && span.from === span.to && context.facts.longForms.has(reading.id)) add('long-form-here');
  if (reading.loose && span.to > span.from && senses.length > 0 && / [a-z]/.test(span.surface)) add('lower-case-phrase');
  if (reading.loose && /^[A-Z]{2,}s$/.test(span.surface)) add('other-company');
  const sure = confirmed?.ids.get(reading.id);
  if (!countered && sure !== undefined && sure !== span.start) add('confirmed-here', undefined, sure);

  if (symbol && around.capitals && !form && bound !== reading.id && entity.kind === 'equity') add('all-caps-symbol');
  if (confirmed && elsewhereAtHome(context, span, reading)) add('home-place');
  if (confirmed?.dense && senses.length > 0 && !around.article && !(around.standsIn && senses.includes('place'))) {
    const known = entity.kind === 'equity' && entity.tier === 1;
    if (known || around.inside || around.subject || !senses.includes('word') || isLocal(around, entity, senses, context.page))
      add('names-here');
  }
  addSurroundings(add, context, span, entity, senses, around, reading, confirmed?.dense === true);
  return { reading, entity, score, evidence };
}

const isAlsoSymbol = (span: Span, { id }: Reading): boolean =>
  span.entry.readings.some((other) => other.id === id && other.as === 'symbol');
const isAlsoName = (span: Span, { id }: Reading): boolean =>
  span.entry.readings.some((other) => other.id === id && other.as !== 'symbol' && other.as !== 'former-symbol');

/** Ordinary senses that apply as written: initials in capitals are no word, person or place; a symbol of a share is always doubted. */
function sensesOf(span: Span, reading: Reading, entity: Entity, around: Surroundings): readonly OrdinarySense[] {
  const senses = span.entry.ordinary ?? [];
  const symbol = reading.as === 'symbol' || reading.as === 'former-symbol';
  if (symbol && entity.kind === 'equity') return senses.filter((sense) => sense === 'common');
  const initials = !around.capitals && !reading.loose && /^[A-Z]{2,}$/.test(span.surface);
  return initials ? senses.filter((sense) => sense === 'acronym' || sense === 'namesake' || sense === 'common') : senses;
}

/** A name of every day that only other bodies share says itself what it means. */
const namesakeOnly = (senses: readonly OrdinarySense[], entity: Entity): boolean =>
  entity.kind === 'equity' && entity.tier === 1 && senses.length > 0 && senses.every((sense) => sense === 'namesake');

/** Whether the sentence says that the company of this name is the one of another country: `Merck, the Darmstadt-based group`. */
function elsewhereAtHome({ page, entities, tokens }: Context, span: Span, { id, as }: Reading): boolean {
  const words = HOME_WORDS[id.slice(0, 2)];
  if (!words || id.charAt(2) !== ':' || as === 'symbol' || span.explicit || span.to > span.from) return false;
  if (!span.entry.readings.some((other) => other.id !== id && entities[other.id]?.kind === 'equity' && other.as !== 'symbol')) return false;
  const sentence = page.sentenceAt(span.start);
  for (let step = -12; step <= 12; step += 1) {
    const at = tokens.start[span.from + step];
    if (at !== undefined && page.sentenceAt(at) === sentence && words.has(wordAt(tokens, span.from + step).toLowerCase())) return true;
  }
  return false;
}

/** Whether the words beside the span speak of a business. */
function isLocal(around: Surroundings, { kind }: Entity, senses: readonly OrdinarySense[], page: Page): boolean {
  if (around.listed || around.enumerated || around.possessive || (kind === 'index' && around.indexVerb !== '')) return true;
  // What a person can do too says nothing of a company, unless the page is about business.
  const agent = page.kind === 'business' || !senses.includes('person') || around.impersonal ? around.agentVerb : '';
  return [around.corporateNoun, agent, around.businessVerb, around.corporateLead, around.stakeNoun, around.change].some(Boolean);
}

/** On a page that only touches on business, nothing in the sentence speaks of one. */
const isUnsupported = (around: Surroundings, entity: Entity, senses: readonly OrdinarySense[], page: Page): boolean =>
  (entity.kind === 'equity' && entity.tier === 1 ? senses.includes('namesake') : senses.length > 0) &&
  around.business === 0 &&
  !around.neighbours &&
  !around.headline &&
  !isLocal(around, entity, senses, page);

type Add = (feature: Feature, detail?: string, at?: number) => void;

function addKind(add: Add, span: Span, reading: Reading, entity: Entity, reviewed: boolean, symbol: boolean): void {
  const severalWords = span.to > span.from;
  switch (reading.as) {
    case 'symbol':
    case 'former-symbol':
      if (entity.kind === 'index') add('index-name');
      else if (entity.kind === 'crypto' && reviewed && entity.tier <= 2 && span.surface.length >= 3) add('coin-symbol');
      else if (entity.kind === 'etf' && reviewed && span.surface.length >= 3) add('fund-symbol');
      else {
        add('symbol');
        if (span.surface.length <= 2 && (!span.explicit || span.explicit.form === 'bracket')) add('short-symbol');
      }
      break;
    case 'division':
    case 'brand':
    case 'subsidiary':
    case 'venue':
    case 'product':
      add(reading.as);
      break;
    default:
      if (entity.kind === 'index') add('index-name');
      else add(severalWords ? 'name-words' : 'name-word');
      if (reading.as === 'former-name') add('former');
  }
  if (!reviewed) add(severalWords && !symbol ? 'unreviewed' : 'unreviewed-word');
  else if (entity.kind !== 'organisation' && !symbol && reading.as !== 'brand') {
    if (entity.tier === 1) add('known-daily');
    else if (entity.tier === 2) add('known-well');
  }
}

function addOrdinary(
  add: Add,
  senses: readonly OrdinarySense[],
  around: Surroundings,
  entity: Entity,
  page: Page,
  severalWords: boolean,
): void {
  const local = isLocal(around, entity, senses, page);
  // Newspapers write some coins in lower case; on a page about crypto that is no doubt.
  if (around.lowerCase && entity.kind === 'crypto' && page.crypto) return;
  if (senses.includes('common')) {
    // `Delta, United and American fell`: what a name that is nearly always an adjective takes.
    const inRow = senses.includes('word') && (around.listed || around.enumerated || around.change !== '');
    add(inRow && local ? 'ordinary-common-row' : 'ordinary-common');
    return;
  }
  const strongest = senses.includes('word')
    ? 'ordinary-word'
    : senses.includes('person')
      ? 'ordinary-person'
      : senses.includes('place')
        ? 'ordinary-place'
        : undefined;
  if (strongest === 'ordinary-person' && severalWords) add('ordinary-full-name');
  else if (strongest === 'ordinary-word' && severalWords) add('ordinary-phrase');
  else if (strongest) add(strongest);
  else if (senses.includes('acronym')) add('ordinary-acronym');
  else if (senses.includes('namesake')) add('ordinary-namesake');
  if (strongest === 'ordinary-word') {
    if (around.capitals) add('all-caps-line');
    else if (around.lowerCase) add('lower-case');
    else if (around.inside) add('capital-inside');
    else if (around.headline) add('capital-in-headline');
  } else if (around.capitals && senses.length > 0) add('all-caps-line');
  if (
    (strongest || senses.includes('acronym')) &&
    entity.kind === 'equity' &&
    entity.tier === 1 &&
    !around.longerName &&
    (strongest
      ? page.kind === 'business' ||
        (page.kind === 'mixed' && (local || around.business > 0 || around.neighbours || around.headline)) ||
        around.listed ||
        around.businessVerb !== '' ||
        (page.kind === 'silent' && local)
      : page.kind === 'business')
  )
    add('known-despite');
  else if (entity.kind === 'crypto' && entity.tier === 1 && page.crypto && strongest && (local || CRYPTO_WORDS.has(around.next)))
    add('known-despite');
  if (
    strongest &&
    !local &&
    (strongest === 'ordinary-word'
      ? !around.inside && around.subject === '' && !severalWords
      : severalWords && strongest === 'ordinary-person'
        ? false
        : entity.kind !== 'equity' || entity.tier > 1 || strongest === 'ordinary-person')
  ) {
    add(strongest === 'ordinary-word' ? 'nothing-local' : 'nothing-local-name');
  }
}

function addSurroundings(
  add: Add,
  context: Context,
  span: Span,
  entity: Entity,
  senses: readonly OrdinarySense[],
  around: Surroundings,
  reading: Reading,
  dense: boolean,
): void {
  const { page } = context;
  const isIndex = entity.kind === 'index';
  const risky = senses.length > 0 || (entity.kind !== 'organisation' && entity.provenance !== 'reviewed') || reading.as === 'symbol';
  const personal = senses.includes('person');
  if (around.corporateNoun) add('corporate-noun', around.corporateNoun);
  if (around.possessive && !personal && !isIndex) add('possessive');
  const contest = (page.kind === 'other' || page.kind === 'silent') && risky && CONTEST_VERBS.has(around.agentVerb);
  if (around.businessVerb && !around.longerName) add('business-verb', around.businessVerb);
  else if (around.agentVerb && !personal && !contest) add('agent-verb', around.agentVerb);
  else if (
    around.subject &&
    !personal &&
    (senses.includes('word') || senses.includes('place')) &&
    (around.business > 0 || (entity.kind === 'equity' && entity.tier === 1)) &&
    // An abstract noun takes `is` without an article too.
    (page.kind === 'business' || dense || (around.subject !== 'is' && around.subject !== 'was'))
  )
    add('subject', around.subject);
  if (around.corporateLead) add('corporate-lead', around.corporateLead);
  if (around.stakeNoun) add('stake-noun', around.stakeNoun);
  if (around.change) add('change', around.change);
  const placed = around.standsIn && senses.includes('place') && !around.stakeNoun;
  if (
    context.facts.symbols &&
    reading.as === 'symbol' &&
    !span.explicit &&
    !around.capitals &&
    entity.kind === 'equity' &&
    entity.tier === 1 &&
    span.surface.length >= 3
  )
    add('symbols-here');
  if (around.listed && !placed) add('listed-with');
  else if (around.enumerated && !placed) add('enumerated');
  else if (around.neighbours && !placed && (around.inside || around.subject || !senses.includes('word'))) add('neighbours');
  if (around.business >= 3) add('business-sentence-strong');
  else if (around.business >= 1) add('business-sentence');
  if (page.kind === 'business') add('business-page');
  else if (risky && !namesakeOnly(senses, entity)) {
    if (page.kind === 'other') add('other-page');
    else if (page.kind === 'silent' && (senses.includes('acronym') || !isLocal(around, entity, senses, page))) add('silent-page');
    else if (page.kind === 'mixed' && !dense && isUnsupported(around, entity, senses, page)) add('silent-page');
  }
  if (
    entity.kind === 'crypto' &&
    !page.crypto &&
    !span.explicit &&
    (senses.length > 0 || entity.tier === 3 || (reading.as === 'symbol' && entity.tier === 2)) &&
    !CRYPTO_WORDS.has(around.next)
  )
    add('crypto-absent');
  if (!isIndex && around.next === 'futures' && reading.as !== 'symbol' && span.entry.readings.some(({ id }) => id.startsWith('INDEX:')))
    add('index-only');
  if (isIndex && around.next === 'futures') add('index-futures', around.next);
  else if (isIndex && around.indexVerb) add('index-verb', around.indexVerb);
  if (entity.kind === 'crypto' && (page.crypto || CRYPTO_WORDS.has(around.next))) add('crypto-page');
  // Halls and prizes have names of companies; away from business nothing says that the name does not go on.
  const mayGoOn =
    span.from === span.to &&
    (page.kind === 'other' ||
      page.kind === 'silent' ||
      (page.kind === 'mixed' && around.business === 0 && !(entity.kind === 'equity' && entity.tier === 1))) &&
    !isLocal(around, entity, senses, page);
  if (around.longerName) add(risky || mayGoOn ? 'longer-name-ordinary' : 'longer-name', around.longerName);
  if (around.otherCompany) add('other-company', around.otherCompany);
  if (around.article && isIndex) add('index-article');
  else if (around.article && !isOrganisationId(entity.id) && span.from === span.to)
    add(senses.includes('place') ? 'article-place' : 'article');
  if (
    isIndex &&
    senses.includes('namesake') &&
    (around.said ||
      around.corporateNoun ||
      around.corporateLead ||
      !(around.article || around.indexVerb || around.change || around.business >= 2))
  )
    add('index-owner');
  if (around.article && around.longerName && !isIndex && span.from === span.to) add('article-longer-name', around.longerName);
  if (
    around.counterNoun &&
    !(entity.kind === 'crypto' && around.counterNoun === 'foundation') &&
    (risky || span.from === span.to || around.counterName)
  )
    add('counter-noun', around.counterNoun);
  if (around.title) add('person-title', around.title);
  if (around.apposed && !isIndex) add('apposed', around.apposed);
  if (around.legend && senses.length > 0 && page.kind !== 'business') add('legend');
  if (around.verbUse && !isIndex) add('verb-use', around.verbUse);
  if (around.inState && (senses.includes('place') || (around.inState !== ':' && senses.includes('person'))))
    add('place-in-state', around.inState);
  if (around.givenName) add('given-name', around.givenName);
  else if (around.personHere && (senses.includes('person') || senses.length > 0)) add('person-here');
  if (around.placeOf && senses.includes('place')) add('place-of', around.placeOf);
  if (around.followedByOf && senses.includes('word') && span.from === span.to && !isIndex) add('followed-by-of');
  if (around.party && around.inside && senses.includes('word') && page.kind === 'silent' && entity.kind === 'equity' && entity.tier === 1)
    add('party', around.party);
  if (around.afterModal && senses.includes('word')) add('after-modal', around.afterModal);
  const thing = (around.indefinite && senses.includes('word')) || (around.owned && (senses.includes('word') || senses.includes('acronym')));
  if (thing && !isIndex && span.from === span.to) add('article-word');
  // What is a word too has an article as a place: `along the Amazon`.
  if (around.placePreposition && senses.includes('place') && !senses.includes('word')) add('place-preposition');
  if (around.standsIn && !around.stakeNoun && senses.includes('place')) add('stands-in');
  if (around.age && !isIndex) add('age');
  if (around.exchangeCode) add('exchange-code');
  if ((around.venuePlace || around.onVenue) && (isIndex || senses.includes('namesake'))) add('venue-place');
  else if (around.venueUse && (isIndex || reading.as === 'venue')) add('venue-use');
}
