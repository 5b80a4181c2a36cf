import type { Entity, InstrumentId } from '../instruments/instrument.ts';
import { type Reading, readingOf } from '../instruments/look-up.ts';
import type { Confirmed, Context } from './context.ts';
import { IS_OWNED } from './document.ts';
import type { Evidence } from './mention.ts';
import type { Page } from './page.ts';
import { isAlone, isLocal, sensesAsWritten } from './senses.ts';
import type { Span } from './spans.ts';
import type { Surroundings } from './surroundings.ts';
import type { Tokens } from './tokens.ts';
import { PRICE_VERBS } from './verbs.ts';
import { lowerAt } from './vocabulary.ts';
import { addKind, addOrdinary } from './weigh-name.ts';
import { addSurroundings } from './weigh-surroundings.ts';
import { type Add, SURE_FROM, WEIGHTS } from './weights.ts';
import { FIELDS, HOME_WORDS } from './words.ts';

export interface Judgement {
  readonly reading: Reading;
  readonly entity: Entity;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** The evidence of each feature, without details. A map is read twice as fast as a record, by a key that is not known beforehand. */
const EVIDENCE_OF: ReadonlyMap<string, Evidence> = new Map(
  Object.entries(WEIGHTS).map(([feature, weight]) => [feature, { feature, weight }]),
);

const NO_EVIDENCE: Evidence[] = [];

/** Of the reading that is being weighed: one after the other, without a pause. */
const tally = { score: 0, evidence: NO_EVIDENCE };

const add: Add = (feature, detail, at) => {
  const bare = EVIDENCE_OF.get(feature) ?? { feature, weight: 0 };
  const { weight } = bare;
  tally.score += weight;
  const { evidence } = tally;
  if (evidence === NO_EVIDENCE) return;
  if (detail) evidence.push({ feature, weight, detail: detail.length > 80 ? detail.slice(0, 80) : detail });
  else evidence.push(at === undefined ? bare : { feature, weight, at });
};

/** The best reading of a span, or undefined when it has none. */
export function judge(context: Context, span: Span, around: Surroundings, confirmed: Confirmed): Judgement | undefined {
  let best: Judgement | undefined;
  for (const reading of readingsOf(context, span)) {
    weigh(context, span, reading, around, confirmed);
    const { score, evidence } = tally;
    if (!best || score > best.score) best = { reading, entity: reading.entity.entity, score, evidence };
  }
  return best;
}

/** What a span is sure to name on its own evidence. */
export function sureId(context: Context, span: Span, around: Surroundings): InstrumentId | undefined {
  let best: InstrumentId | undefined;
  let heaviest = Number.NEGATIVE_INFINITY;
  for (const reading of readingsOf(context, span)) {
    weigh(context, span, reading, around, undefined);
    if (tally.score <= heaviest) continue;
    heaviest = tally.score;
    best = reading.id;
  }
  return heaviest < SURE_FROM ? undefined : best;
}

/** A bracket tied to the name before it has that name's reading, whatever the lexicon says of its letters. */
function readingsOf({ facts }: Context, span: Span): readonly Reading[] {
  const entity = facts.brackets.get(span.start);
  return entity ? [readingOf(entity, 'symbol')] : span.readings;
}

/** Tells `tally` what speaks for and against a reading. */
function weigh(context: Context, span: Span, reading: Reading, around: Surroundings, confirmed: Confirmed | undefined): void {
  const { entity } = reading;
  tally.score = 0;
  // The first pass only wants the sum.
  tally.evidence = confirmed ? [] : NO_EVIDENCE;
  const symbol = reading.as === 'symbol' || reading.as === 'former-symbol';
  const senses = sensesAsWritten(span, reading, entity, around);

  addKind(add, span, reading, entity, entity.reviewed, symbol);
  // A headline writes any phrase as a name: `Gold Royalty Deal Lifts Miner`.
  if (!entity.reviewed && !symbol && around.headline) add('unreviewed-headline');
  if (reading.loose && !around.capitals) add('case-differs');
  // What nearly always means something else is a symbol where a bracket, a market or a `$` says so: `Shift4 Payments (FOUR)`.
  if (!(senses.common && isTied(context, span, reading, symbol))) addOrdinary(add, span, senses, around, entity, context.page);
  if (
    reading.loose &&
    !around.capitals &&
    !around.headline &&
    !(entity.kind === 'index' && around.indexVerb !== '') &&
    span.from === span.to &&
    /^[A-Z]{2,5}$/.test(span.surface) &&
    (senses.any || !isAlsoSymbol(span, reading))
  )
    add('capitals-inside');

  if (around.asSymbol && !symbol) add('other-company');

  const { bound } = around;
  // `ICE agents` beside Intercontinental Exchange: what the text calls so elsewhere is something else.
  const countered = around.counterNoun !== '' && senses.any;
  const form = span.explicit?.form;
  const market = span.explicit?.country;
  if (form && form !== 'bracket' && market !== undefined && !span.line && bound !== reading.id && !reading.id.startsWith(`${market}:`))
    add('other-market');
  else if (form && form !== 'bracket') add(form);
  else if (form === 'bracket') {
    if (context.facts.brackets.has(span.start)) add('bracket-after-name');
    else if (bound === reading.id) add('bound-here');
    // A row of symbols explains nothing before it: `(CRWV, NBIS, IREN)`.
    else if (!SYMBOL_ROW.test(context.tokens.text.slice(span.end, span.end + 9))) add('bracket-unknown');
  }
  // A bare cashtag is a US symbol or a coin's first.
  if (form === 'cashtag' && !/^(?:US|CRYPTO|INDEX):/.test(reading.id)) add('other-market-tag');
  // `Demand for LPG` in a text about Dorian LPG: what the symbol is short for.
  if (!form && bound === reading.id && symbol && isPartOf(span.surface, entity.entity.name)) add('other-company');
  else if (!form && bound === reading.id) add('bound-here');
  else if (bound !== undefined && bound !== reading.id) add('other-owner-here');
  else if (!form && !symbol && bound === undefined && entity.kind === 'equity' && senses.any && mayBeHead(context, span, reading)) {
    const namesake = context.facts.namesakes.has(span.key);
    if (namesake || isHeadOfAnother(context, span, reading)) add('other-owner-here');
    if (namesake) add('other-company');
  }
  if (around.abbreviates && bound !== reading.id) add('abbreviates');
  // `Amazon said` makes no company of the Amazon, nor `Delta said` of the Mississippi Delta.
  const place =
    (around.article && senses.place && entity.kind !== 'index') || (around.longerName !== '' && (senses.common || senses.place));
  // One word, of what the text elsewhere names in full.
  const inFull = span.from === span.to && context.facts.longForms.has(reading.id);
  if (span.legalTo > span.to && entity.kind === 'index') add('index-owner');
  else if (entity.kind === 'index' && around.issuerHere) add('index-owner');
  // A coin has no legal form: `Helium Inc.` is a company.
  else if (span.legalTo > span.to) add(entity.kind === 'crypto' || (symbol && !isAlsoName(span, reading)) ? 'other-company' : 'legal-form');
  else if (!countered && !place && bound !== reading.id && inFull) add('long-form-here');
  if (reading.loose && span.to > span.from && senses.any && / [a-z]/.test(span.surface)) add('lower-case-phrase');
  if (reading.loose && /^[A-Z]{2,}s$/.test(span.surface)) add('other-company');
  if (
    !countered &&
    !place &&
    bound !== reading.id &&
    context.facts.owners.has(reading.id) &&
    !IS_OWNED.test(reading.as) &&
    // `Apple blossom` begins a sentence as any blossom does.
    (!senses.word || around.inside || around.subject !== '' || isLocal(around, entity, senses, context.page))
  )
    add('owned-here', context.facts.owners.get(reading.id));
  const sure = confirmed?.ids.get(reading.id);
  if (!countered && !place && sure !== undefined && sure !== span.start) add('confirmed-here', undefined, sure);

  const known = sure !== undefined || bound === reading.id || inFull;
  if (
    !symbol &&
    !form &&
    !known &&
    !confirmed?.dense &&
    isAlone(around, entity, senses, context.page, span.to > span.from) &&
    !(INITIALS.test(span.surface) && !around.capitals) &&
    !CAMEL_CASE.test(span.surface) &&
    (senses.any || !isBorneOut(context.page, span, confirmed))
  )
    add('alone');

  if (symbol && around.capitals && !form && bound !== reading.id && entity.kind === 'equity') add('all-caps-symbol');
  if (confirmed && elsewhereAtHome(context, span, reading)) add('home-place');
  if (around.kin !== '' && reading.id.startsWith(around.kin) && (around.kin === 'CRYPTO:' || isShared(span, reading))) add('kin-here');
  // `Woolworths` in a text about shares in Johannesburg.
  else if (confirmed && isOfMarket(confirmed.market, reading.id) && !span.index && isShared(span, reading)) add('kin-here');
  // A bare symbol is of the market that the text is about; else those of other countries are doubted: `GEN`, `PHP`.
  if (confirmed && symbol && !form && bound === undefined && entity.kind === 'equity') {
    const { market } = confirmed;
    if (market === '' || !reading.id.startsWith(market)) {
      if (market !== '' && span.readings.some(({ id }) => id.startsWith(market))) add('other-market');
      else if (!reading.id.startsWith('US:') && !isMoving(around)) add('other-market-tag');
    } else if (market !== 'US:' && !around.capitals && span.surface.length >= SHORTEST_SYMBOL && isMoving(around)) add('kin-here');
  }
  if (confirmed && entity.kind === 'equity' && isShared(span, reading) && isInField(context, span, entity.entity.name)) add('field-here');
  const daily = entity.kind === 'equity' && entity.tier === 1;
  if (
    confirmed?.dense &&
    senses.any &&
    !around.article &&
    !((around.standsIn || around.longerName) && senses.place) &&
    // `Solar Mosaic` is another; and shares say nothing of coins.
    !((around.longerName || around.otherCompany) && senses.word && !daily) &&
    !(entity.kind === 'crypto' && !context.page.crypto)
  ) {
    if (daily || around.inside || around.subject || !senses.word || isLocal(around, entity, senses, context.page)) {
      add('names-here');
      if (confirmed.crowded) add('names-crowd');
    }
  }
  addSurroundings(add, context, span, entity, senses, around, reading, confirmed?.dense === true);
}

/** Shorter ones are words and initials first: `AI` moves in texts of any market. */
const SHORTEST_SYMBOL = 3;
const isMoving = ({ change, moves, agentVerb }: Surroundings): boolean =>
  change !== '' || moves || PRICE_VERBS.test(agentVerb) || OTHER_MOVES.test(agentVerb);
/** What prices do, and others too. */
const OTHER_MOVES =
  /^(?:added|lost|shed|sheds|closed|ended|finished|traded|advanced|eased|retreated|hit|led|rise|fall|gain|drop|jump|slip|dip|dips|dipped|bounced|topped)$/;

const isPartOf = (surface: string, name: string): boolean => name !== surface && name.split(' ').includes(surface);

const mayBeHead = ({ facts }: Context, { index }: Span, { id }: Reading): boolean => !index && !facts.longForms.has(id);

/** `United` in a text that names United Technologies in full. */
function isHeadOfAnother({ facts }: Context, { from, to, key }: Span, { id }: Reading): boolean {
  const head = from === to ? facts.heads.get(key) : undefined;
  return head !== undefined && head !== id;
}

/** Whether the text itself says whose symbol it is, there or elsewhere. */
const isTied = ({ facts }: Context, { explicit, start, key }: Span, { id }: Reading, symbol: boolean): boolean =>
  explicit && explicit.form !== 'bracket' ? true : facts.brackets.has(start) || (symbol && facts.bound.get(key) === id);

const isOfMarket = (market: string, id: string): boolean => market !== '' && market !== 'US:' && id.startsWith(market);

const SYMBOL_ROW = /^, [A-Z]{2,5}[,)]/;

/** Long initials are nobody's name. */
const INITIALS = /^[A-Z&]{4,}$/;
/** Nor is `JetBlue`. */
const CAMEL_CASE = /[a-z][A-Z][a-z]/;

const isAlsoSymbol = (span: Span, { id }: Reading): boolean => span.readings.some((other) => other.id === id && other.as === 'symbol');
const isAlsoName = (span: Span, { id }: Reading): boolean =>
  span.readings.some((other) => other.id === id && other.as !== 'symbol' && other.as !== 'former-symbol');

/** Whether the sentence says that the company of this name is the one of another country: `Merck, the Darmstadt-based group`. */
function elsewhereAtHome({ page, tokens }: Context, span: Span, { id, as }: Reading): boolean {
  if (span.readings.length < 2 || as === 'symbol' || span.explicit || span.to > span.from) return false;
  const words = HOME_WORDS[id.slice(0, 2)];
  if (!words || id.charAt(2) !== ':') return false;
  if (!span.readings.some((other) => other.id !== id && other.entity?.kind === 'equity' && other.as !== 'symbol')) return false;
  return isInSentence(page, tokens, span, words);
}

/** Whether it is also the name of another, not its symbol alone. */
const isShared = ({ readings, explicit }: Span, { id, as }: Reading): boolean =>
  readings.length > 1 && !explicit && as !== 'symbol' && readings.some((other) => other.id !== id && other.as !== 'symbol');

/** Whether the sentence speaks of the trade that the full name tells: `Viking` of `Viking Therapeutics`, where drugs are tested. */
function isInField({ page, tokens }: Context, span: Span, name: string): boolean {
  const words = FIELDS.find(([trade]) => trade.test(name))?.[1];
  return words !== undefined && ((page.crypto && words.has('bitcoin')) || isInSentence(page, tokens, span, words));
}

function isInSentence(page: Page, tokens: Tokens, span: Span, words: ReadonlySet<string>): boolean {
  const sentence = page.sentenceOf(span.from);
  for (let step = -12; step <= 12; step += 1) {
    if (step !== 0 && page.sentenceOf(span.from + step) === sentence && words.has(lowerAt(tokens, span.from + step))) return true;
  }
  return false;
}

/** Several names are sure, or the sentence before or after speaks of business: `Starbucks asks for 3% more. Its shares rose.` */
function isBorneOut(page: Page, span: Span, confirmed: Confirmed | undefined): boolean {
  if (confirmed === undefined) return false;
  const sentence = page.sentenceOf(span.from);
  return confirmed.ids.size >= SEVERAL || page.business(sentence - 1) > 0 || page.business(sentence + 1) > 0;
}
const SEVERAL = 2;
