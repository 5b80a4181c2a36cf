import { COMMA, codeAt, isInitials } from '../../characters.ts';
import { type InstrumentId, isOrganisationId } from '../../instruments/instrument.ts';
import type { Reading } from '../../instruments/look-up.ts';
import { wordSet } from '../../word-set.ts';
import type { Confirmed, Context } from '../around/context.ts';
import { isArmAbroad } from '../around/elsewhere.ts';
import { isOrdinary } from '../around/head-owner.ts';
import type { Surroundings } from '../around/surroundings.ts';
import { OWNED_KINDS } from '../spans/name-kinds.ts';
import type { Span } from '../spans/spans.ts';
import type { Tokens } from '../words/tokens.ts';
import { lowerAt } from '../words/vocabulary.ts';
import { FIELDS, LOOSE_PRICE_VERBS, PRICE_VERBS } from '../words/words.ts';
import { type Case, isNamedBefore } from './case.ts';
import { elsewhereAtHome, isInSentence, isOfBenchmark, marketAtHome } from './home.ts';
import { HELD, isAlone, isOwnerOn } from './senses.ts';
import { isImpersonal } from './weigh-surroundings.ts';
import { type Add, EVIDENCE } from './weights.ts';

/** What the form of a marked symbol says. */
export function addForm(add: Add, { context, span, reading, form, around: { bound } }: Case): void {
  if (!form) return;
  const market = span.explicit?.country;
  if (form !== 'bracket' && market !== undefined && !span.line && bound !== reading.id && !reading.id.startsWith(`${market}:`))
    add(EVIDENCE['other-market']);
  else if (form !== 'bracket') add(EVIDENCE[form]);
  else if (context.facts.brackets.has(span.start)) add(EVIDENCE['bracket-after-name']);
  else if (bound === reading.id) add(EVIDENCE['bound-here']);
  // A row of symbols explains nothing before it: `(CRWV, NBIS, IREN)`.
  else if (!isInSymbolRow(context.tokens.text, span.end)) add(EVIDENCE['bracket-unknown']);
  // A bare cashtag is a US symbol or a coin's first.
  if (form === 'cashtag' && !/^(?:US|CRYPTO|INDEX):/.test(reading.id)) add(EVIDENCE['other-market-tag']);
}
const isInSymbolRow = (text: string, end: number): boolean => codeAt(text, end) === COMMA && SYMBOL_ROW.test(text.slice(end, end + 9));
const SYMBOL_ROW = /^, [A-Z]{2,5}[,)]/;

/** What the text elsewhere ties the name to. */
export function addTies(add: Add, weighed: Case): void {
  const { context, span, reading, entity, around, form, symbol, senses } = weighed;
  const { bound } = around;
  // `Demand for LPG` in a text about Dorian LPG: what the symbol is short for.
  if (!form && bound === reading.id && symbol && isPartOf(span.surface, entity.entity.name)) add(EVIDENCE['other-company']);
  else if (!form && bound === reading.id) add(EVIDENCE['bound-here']);
  else if (bound !== undefined && bound !== reading.id) add(EVIDENCE['other-owner-here']);
  else if (!form && !symbol && bound === undefined && entity.kind === 'equity' && !span.index && weighed.namedAt === undefined) {
    const namesake = around.told.namesake || (around.told.club && !isOfBusiness(weighed)) || (around.told.body && !isHeld(weighed));
    const head = senses.any && isHeadOfAnother(weighed);
    // A row of airlines says which `United` is meant, whoever else has a longer name.
    const inRow = reading.as === 'short' && (around.listed || around.enumerated || (around.neighbours && around.change !== ''));
    if (namesake || (head && !(inRow && entity.tier === 1))) add(EVIDENCE['other-owner-here']);
    if (namesake || (head && reading.as === 'short' && isOrdinary(senses) && !inRow)) add(EVIDENCE['other-company']);
  }
  // `Onyx` beside Onyx Pharmaceuticals is no coin.
  else if (entity.kind === 'crypto' && !form && !weighed.page.crypto && isHeadOfListed(weighed)) add(EVIDENCE['other-company']);
  if (isNamedOnlyLater(weighed)) {
    add(EVIDENCE['other-owner-here']);
    add(EVIDENCE['other-company']);
  }
  // `Continental` beside United Airlines: what became part of it.
  if (!form && isJoined(weighed)) add(EVIDENCE['partner-here']);
  if (around.told.abbreviates && bound !== reading.id) add(EVIDENCE.abbreviates);
  const elsewhere = isElsewhere(weighed);
  if (span.legalTo > span.to && entity.kind === 'index') add(EVIDENCE['index-owner']);
  else if (entity.kind === 'index' && around.told.issuer) add(EVIDENCE['index-owner']);
  // A coin has no legal form: `Helium Inc.` is a company, and so is `Helium` after it.
  else if (span.legalTo > span.to || (entity.kind === 'crypto' && around.told.issuer && !weighed.page.crypto))
    add(
      entity.kind === 'crypto' || (symbol && !isAlsoName(span, reading)) || isOfSoldiers(span, context.tokens)
        ? EVIDENCE['other-company']
        : EVIDENCE['legal-form'],
    );
  else if (!elsewhere && bound !== reading.id && weighed.inFull && !(symbol && span.surface.length === 1)) add(EVIDENCE['long-form-here']);
  if (reading.loose && weighed.severalWords && senses.any && / [a-z]/.test(span.surface)) add(EVIDENCE['lower-case-phrase']);
  if (reading.loose && isPlural(span.surface)) add(EVIDENCE['other-company']);
  if (elsewhere) return;
  if (
    bound !== reading.id &&
    weighed.owns !== undefined &&
    !OWNED_KINDS.has(reading.as) &&
    // `Apple blossom` begins a sentence as any blossom does.
    (!senses.word || around.inside || around.subject !== '' || weighed.local)
  )
    add(EVIDENCE['owned-here'], weighed.owns);
  const sure = weighed.confirmed?.ids.get(reading.id);
  if (sure !== undefined && sure !== span.start && isNamedBefore(sure, reading.id, span, around, weighed.confirmed))
    add(EVIDENCE['confirmed-here'], undefined, sure);
}

/** `ETFs`: of initials. */
const isPlural = (surface: string): boolean => surface.endsWith('s') && isInitials(surface.slice(0, -1), 2, surface.length);

/** `Delta Company was pinned down`: a unit of an army by its letter. */
const isOfSoldiers = ({ legalTo, surface }: Span, tokens: Tokens): boolean =>
  CALLED_LETTERS.test(surface) && lowerAt(tokens, legalTo) === 'company';
const CALLED_LETTERS = /^(?:alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|kilo|lima|mike|oscar|romeo|sierra|tango|victor|fox)$/i;

const isJoined = ({ span: { joined }, confirmed, namedAt }: Case): boolean =>
  joined.length > 0 && namedAt === undefined && confirmed !== undefined && isAnySure(joined, confirmed);
const isAnySure = (ids: readonly InstrumentId[], { ids: sure }: Confirmed): boolean => ids.some((id) => sure.has(id));

/** Not what it begins with: `DFS` of DFS Furniture. */
const isPartOf = (surface: string, name: string): boolean => name.includes(surface) && name.split(' ').indexOf(surface) > 0;

/** What makes it something else than what the text has the name for elsewhere. */
const isElsewhere = (weighed: Case): boolean => {
  const { entity, around, senses } = weighed;
  return (
    // `ICE agents` beside Intercontinental Exchange: what the text calls so elsewhere is something else.
    ((around.counterNoun !== '' || around.apposed !== '') && senses.any) ||
    // `ZURICH (AWP) -` above Zurich Insurance.
    (around.inState !== '' && senses.place) ||
    // `Total revenue` beside Total, the oil company: what begins a sentence is the word.
    (senses.common && senses.word && !around.inside && !around.headline && !around.listed && weighed.namedAt === undefined) ||
    // `Amazon said` makes no company of the Amazon, nor `Delta said` of the Mississippi Delta.
    (around.article && senses.place && entity.kind !== 'index') ||
    (around.longerName !== '' && (senses.common || senses.place)) ||
    // `the founder, Walt Disney`
    (weighed.severalWords && senses.person && (around.title !== '' || (around.told.person && !isFirm(around)))) ||
    isOwnerOn(weighed)
  );
};

/** `Walt Disney shares`, `Walt Disney said it would`: no person, whoever else has the name. */
const isFirm = (around: Surroundings): boolean => isImpersonal(around) || around.impersonal || around.businessVerb !== '';

/** `Ford shares`, `the carmaker Ford` beside Ford College: what no body has or is. */
const isHeld = ({ around, inFull }: Case): boolean =>
  inFull ||
  around.moves ||
  around.change !== '' ||
  around.listed ||
  around.enumerated ||
  around.corporateLead !== '' ||
  HELD.test(around.corporateNoun) ||
  HELD.test(around.stakeNoun);

/** Beside its club a company is one where it does what no club does, or page and words are about business: `Bayer shares`. */
const isOfBusiness = ({ page, local, around }: Case): boolean => isFirm(around) || (page.kind === 'business' && local);

/** `Merck rose. Merck KGaA fell.`: whose name it is first nobody can tell, unless the sentence has where he is at home. */
const isNamedOnlyLater = ({ context, span, reading, inFull, severalWords, namedAt }: Case): boolean =>
  !inFull && !severalWords && namedAt !== undefined && namedAt > span.start && !elsewhereAtHome(context, span, reading);

/** `United` in a text that names United Technologies in full; nor is `Merck` surely the one in Rahway where `Merck KGaA` is named. */
const isHeadOfAnother = ({ severalWords, reading: { id }, around: { told } }: Case): boolean =>
  !severalWords && told.headOf !== undefined && told.headOf !== id;
/** `Aptos` beside Aptos Labs is its coin. */
const isHeadOfListed = (weighed: Case): boolean => isHeadOfAnother(weighed) && !isOrganisationId(weighed.around.told.headOf ?? '');

const isAlsoName = (span: Span, { id }: Reading): boolean =>
  span.readings.some((other) => other.id === id && other.as !== 'symbol' && other.as !== 'former-symbol');

/** That nothing else speaks for it. */
export function addAlone(add: Add, weighed: Case): void {
  const { span, reading, entity, around, confirmed, symbol, form, senses } = weighed;
  if (symbol && around.capitals && !around.enumerated && !form && around.bound !== reading.id && entity.kind === 'equity') {
    add(EVIDENCE['all-caps-symbol']);
    return;
  }
  if (symbol || form || confirmed?.dense || around.bound === reading.id) return;
  if (weighed.inFull || confirmed?.ids.has(reading.id)) return;
  if (
    isAlone(weighed) &&
    !(INITIALS.test(span.surface) && !around.capitals) &&
    !CAMEL_CASE.test(span.surface) &&
    (senses.any || around.article || !isBorneOut(weighed))
  ) {
    add(EVIDENCE.alone);
    // One word has it wherever it stands.
    if (around.article && weighed.severalWords) add(EVIDENCE.article);
  }
}

/** Long initials are nobody's name. */
const INITIALS = /^[A-Z&]{4,}$/;
/** Nor is `JetBlue`. */
const CAMEL_CASE = /[a-z][A-Z][a-z]/;

/** Several names are sure, or the sentence before or after speaks of business: `Starbucks asks for 3% more. Its shares rose.` */
function isBorneOut({ page, span, confirmed }: Case): boolean {
  if (confirmed === undefined) return false;
  const sentence = page.sentenceOf(span.from);
  return confirmed.ids.size >= SEVERAL || page.business(sentence - 1) > 0 || page.business(sentence + 1) > 0;
}
const SEVERAL = 2;

/** What the market and the trade of which the text speaks say. */
export function addMarket(add: Add, weighed: Case): void {
  const { context, page, span, reading, entity, around, confirmed, symbol, form } = weighed;
  const shared = isShared(span, reading);
  if (confirmed && shared && elsewhereAtHome(context, span, reading)) add(EVIDENCE['home-place']);
  if (around.kin !== '' && (around.kin === 'CRYPTO:' || shared) && marketAtHome(reading) === around.kin) add(EVIDENCE['kin-here']);
  // `Woolworths` in a text about shares in Johannesburg.
  else if (
    confirmed &&
    shared &&
    !span.index &&
    (isOfMarket(confirmed.market, marketAtHome(reading)) || isOfBenchmark(confirmed, marketAtHome(reading)))
  )
    add(EVIDENCE['kin-here']);
  if (entity.kind === 'organisation' && shared && isBehindCoin(weighed)) add(EVIDENCE['field-here']);
  if (entity.kind !== 'equity') return;
  if (page.crypto && entity.tier !== 1 && isNameOfCoin(weighed)) add(EVIDENCE['coin-meant']);
  // `Berger Paints` in Kingston is not the one in Mumbai, however much its shares move; nor is `Delta Electronics (Thailand)` the one in Taipei.
  const elsewhere = context.facts.unlistedMarket && !form && entity.tier !== 1 && !reading.id.startsWith('US:');
  if (elsewhere || isArmAbroad(context.tokens.text, span.end, reading.id)) {
    add(EVIDENCE['other-market']);
    add(EVIDENCE['other-company']);
  }
  if (!confirmed) return;
  if (isFromAbroad(weighed)) add(reading.id.startsWith('US:') ? EVIDENCE['other-market-tag'] : EVIDENCE['other-market']);
  // A bare symbol is of the market that the text is about; else those of other countries are doubted: `GEN`, `PHP`.
  if (symbol && !form && around.bound === undefined) {
    const { market } = confirmed;
    if (market === '' || !reading.id.startsWith(market)) {
      if (market !== '' && isAnyOf(market, span)) add(EVIDENCE['other-market']);
      else if (!reading.id.startsWith('US:') && !isMoving(around)) add(EVIDENCE['other-market-tag']);
    } else if (market !== 'US:' && !around.capitals && span.surface.length >= SHORTEST_SYMBOL && isMoving(around))
      add(EVIDENCE['kin-here']);
  }
  if (shared && isInField(context, span, entity.entity.name)) add(EVIDENCE['field-here']);
}

/** `Cronos trebled` where coins are spoken of, and nothing that only a company has. */
const isNameOfCoin = ({ span, reading, around, form, inFull, owns }: Case): boolean =>
  !form &&
  !inFull &&
  !around.listed &&
  !around.enumerated &&
  around.bound !== reading.id &&
  around.corporateNoun === '' &&
  around.stakeNoun === '' &&
  owns === undefined &&
  span.legalTo === span.to &&
  span.readings.some(({ entity, as }) => entity.kind === 'crypto' && entity.reviewed && as !== 'symbol');

/** A short name of another market than the one of the text: `McGrath` in Sydney, `Phoenix` in New York. */
const isFromAbroad = ({ confirmed, entity, reading, senses, around, severalWords, symbol, form, local, inFull }: Case): boolean =>
  confirmed !== undefined &&
  confirmed.market !== '' &&
  !reading.id.startsWith(confirmed.market) &&
  (reading.id.startsWith('US:')
    ? entity.tier === 3 && (senses.any || !entity.reviewed)
    : entity.tier !== 1 && (senses.word || senses.place) && !local && !inFull) &&
  !severalWords &&
  !symbol &&
  !form &&
  around.bound === undefined;

/** Shorter ones are words and initials first: `AI` moves in texts of any market. */
const SHORTEST_SYMBOL = 3;
const isMoving = ({ change, moves, agentVerb }: Surroundings): boolean =>
  change !== '' || moves || PRICE_VERBS.has(agentVerb) || LOOSE_PRICE_VERBS.has(agentVerb);

const isAnyOf = (market: string, { readings }: Span): boolean => readings.some(({ id }) => id.startsWith(market));

const isOfMarket = (market: string, id: string): boolean => market !== '' && market !== 'US:' && id.startsWith(market);

/** Whether it is also the name of another, not its symbol alone. */
const isShared = ({ readings, explicit }: Span, reading: Reading): boolean =>
  readings.length > 1 && !explicit && reading.as !== 'symbol' && isAnyOther(readings, reading);
const isAnyOther = (readings: readonly Reading[], { id }: Reading): boolean =>
  readings.some((other) => other.id !== id && other.as !== 'symbol');

/** Celsius, which has a coin, where coins are spoken of: not the maker of drinks. */
const isBehindCoin = ({ page, context: { tokens }, span, entity: { entity }, confirmed }: Case): boolean =>
  confirmed !== undefined &&
  entity.kind === 'organisation' &&
  entity.related.some((id) => id.startsWith('CRYPTO:')) &&
  span.readings.every((other) => other.entity.kind !== 'crypto') &&
  (page.crypto || isNear(tokens, span, COIN_TRADE));
const COIN_TRADE = wordSet('crypto cryptocurrency cryptocurrencies token tokens bitcoin ether ethereum blockchain');

/** Whether the sentence speaks of the trade that the full name tells: `Viking` of `Viking Therapeutics`, where drugs are tested. */
export function isInField({ page, tokens }: Context, span: Span, name: string): boolean {
  const words = FIELDS.find(([trade]) => trade.test(name))?.[1];
  return words !== undefined && ((page.crypto && words.has('bitcoin')) || isInSentence(page, tokens, span, words));
}

function isNear(tokens: Tokens, { from }: Span, words: ReadonlySet<string>): boolean {
  for (let step = -12; step <= 16; step += 1) if (step !== 0 && words.has(lowerAt(tokens, from + step))) return true;
  return false;
}

/** What it says that the text names so many. */
export function addCompany(add: Add, { page, entity, around, confirmed, senses, local }: Case): void {
  if (!confirmed?.dense || !senses.any || around.article) return;
  const daily = entity.kind === 'equity' && entity.tier === 1;
  if ((around.standsIn || around.longerName) && senses.place) return;
  // `Solar Mosaic` is another; and shares say nothing of coins.
  if ((around.longerName || around.otherCompany) && senses.word && !daily) return;
  if (entity.kind === 'crypto' && !page.crypto) return;
  if (!daily && !around.inside && !around.subject && senses.word && !local) return;
  add(EVIDENCE['names-here']);
  if (confirmed.crowded) add(EVIDENCE['names-crowd']);
}
