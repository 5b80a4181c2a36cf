import { codeAt, isDigit } from '../characters.ts';
import { isOrganisationId } from '../instruments/instrument.ts';
import type { Case } from './case.ts';
import { isBourse, isByline } from './elsewhere.ts';
import { OWNED_KINDS } from './name-kinds.ts';
import { corporateNounOf, isContest, isPriced, isRisky, isUnsupported, namesakeOnly, SITES } from './senses.ts';
import type { Surroundings } from './surroundings.ts';
import { lowerAt } from './vocabulary.ts';
import { addLongerName } from './weigh-longer-name.ts';
import { type Add, EVIDENCE } from './weights.ts';
import { CRYPTO_WORDS } from './words.ts';

/** What it is or does, by the words beside it. */
function addDeeds(add: Add, weighed: Case): void {
  const { page, entity, senses, around, confirmed } = weighed;
  const personal = senses.person;
  const dense = confirmed?.dense === true;
  const noun = corporateNounOf(around, entity, senses, page);
  if (noun) add(EVIDENCE['corporate-noun'], noun);
  // `Lincoln shares`: what has shares is no brand of cars, but somebody of that name.
  if (weighed.reading.as === 'brand' && senses.any && (HELD.test(noun) || HELD.test(around.stakeNoun)))
    add(EVIDENCE['other-company'], noun);
  if (around.possessive && !personal && entity.kind !== 'index') add(EVIDENCE.possessive);
  if (around.businessVerb && !around.longerName) add(EVIDENCE['business-verb'], around.businessVerb);
  else if (
    around.agentVerb &&
    (!personal || isPriced(around) || ((around.impersonal || (dense && around.finite)) && !around.personHere)) &&
    !((page.kind === 'other' || page.kind === 'silent') && isRisky(weighed) && isContest(around))
  )
    add(EVIDENCE['agent-verb'], around.agentVerb);
  else if (
    around.subject &&
    !personal &&
    (senses.word || senses.place) &&
    (around.business > 0 || (entity.kind === 'equity' && entity.tier === 1)) &&
    // An abstract noun takes `is` without an article too.
    (page.kind === 'business' || dense || (around.subject !== 'is' && around.subject !== 'was'))
  )
    add(EVIDENCE.subject, around.subject);
  else if (around.isThing && personal && !senses.word && !senses.place) add(EVIDENCE.subject, 'which');
}

const HELD = /^(?:shares?|stocks?|dividend|buyback|shareholders)$/;

/** What only what has a price or an owner has beside it. */
function addNumbers(add: Add, weighed: Case): void {
  const { around } = weighed;
  if (around.moves) add(EVIDENCE.moves);
  if (around.corporateLead) add(EVIDENCE['corporate-lead'], around.corporateLead);
  if (around.stakeNoun) add(EVIDENCE['stake-noun'], around.stakeNoun);
  if (around.change) add(EVIDENCE.change, around.change);
  if (isAmongSymbols(weighed)) add(EVIDENCE['symbols-here']);
}

/** A bare symbol in a text that writes more of them. */
const isAmongSymbols = ({ context, span, reading, entity, around }: Case): boolean =>
  (around.capitals ? around.enumerated : context.facts.symbols) &&
  reading.as === 'symbol' &&
  !span.explicit &&
  entity.kind === 'equity' &&
  (entity.tier === 1 || around.enumerated) &&
  span.surface.length >= 3;

/** Other names beside it, and words of business. */
function addNeighbours(add: Add, { around, senses }: Case): void {
  const placed = around.standsIn && senses.place && !around.stakeNoun;
  if (around.listed && !placed) add(EVIDENCE['listed-with']);
  else if (around.enumerated && !placed) add(EVIDENCE.enumerated);
  else if (around.neighbours && !placed && (around.inside || around.subject || isDeed(around.agentVerb) || !senses.word))
    add(EVIDENCE.neighbours);
  if (around.business >= 3) add(EVIDENCE['business-sentence-strong']);
  else if (around.business >= 1) add(EVIDENCE['business-sentence']);
}

/** What the page is about. */
function addPage(add: Add, weighed: Case): void {
  const { page, span, reading, entity, senses, around, form } = weighed;
  if (page.kind === 'business') add(EVIDENCE['business-page']);
  else if (isRisky(weighed) && !namesakeOnly(senses, entity) && form !== 'cashtag') {
    if (page.kind === 'other') {
      if (!DEALS.test(around.stakeNoun)) add(EVIDENCE['other-page']);
    } else if (page.kind === 'silent' && (senses.acronym || !weighed.local) && !isAmongSymbols(weighed)) add(EVIDENCE['silent-page']);
    else if (page.kind === 'mixed' && !weighed.confirmed?.dense && isUnsupported(weighed)) add(EVIDENCE['silent-page']);
  }
  if (
    entity.kind === 'crypto' &&
    !page.crypto &&
    !span.explicit &&
    (senses.any || entity.tier === 3 || isSmallCoin(weighed) || (reading.as === 'symbol' && (entity.tier === 2 || mayBeAny(weighed)))) &&
    !CRYPTO_WORDS.has(around.next) &&
    // `Ether fell 2.8% to $181.40`.
    !(entity.tier === 1 && around.moves && reading.as !== 'symbol') &&
    // `Apex Frozen Foods` in a row of companies is none.
    (!around.enumerated || around.longerName !== '')
  )
    add(EVIDENCE['crypto-absent']);
  // `the S&P and Nasdaq indexes`, `Dow component Merck` say of each what it is.
  const indices = around.next === 'indexes' || around.next === 'indices';
  const futures = indices || around.indexNoun || around.next === 'futures' || around.next === 'component' || around.next === 'components';
  if (entity.kind === 'index') {
    // `MOVE gained 38%` where coins are spoken of.
    if (
      page.crypto &&
      span.senses.word &&
      !around.article &&
      span.readings.some((other) => other.entity.kind === 'crypto' && other.entity.reviewed)
    )
      add(EVIDENCE['coin-meant']);
    if (futures) add(EVIDENCE['index-futures'], around.indexNoun ? '' : around.next);
    else if (around.indexVerb) add(EVIDENCE['index-verb'], around.indexVerb);
  } else if (span.index && (futures || around.besideIndex) && reading.as !== 'symbol') add(EVIDENCE['index-only']);
  // `MSCI indices`: what its publisher calculates.
  else if ((around.indexNoun || (indices && !around.possessive)) && entity.kind === 'equity') add(EVIDENCE['index-only']);
  if (entity.kind === 'crypto' && (page.crypto || CRYPTO_WORDS.has(around.next))) add(EVIDENCE['crypto-page']);
}

/** `a wooden monero`: in lower case, what does not call itself a coin is named beside others. */
const isSmallCoin = ({ span: { surface }, reading, around }: Case): boolean =>
  around.lowerCase && reading.loose && !surface.includes('coin');

/** `ADA compliance is due`, `ADA's office`: letters that begin a sentence, have an article or stand in a text about other things, and are not known by themselves. */
const mayBeAny = ({ page, span, around, context: { tokens } }: Case): boolean =>
  !CRYPTO_WORDS.has(span.surface.toLowerCase()) &&
  (((!around.inside || around.article) && !around.capitals) ||
    ((page.kind === 'other' || page.kind === 'silent') &&
      !around.moves &&
      around.change === '' &&
      around.stakeNoun === '' &&
      // `long SOL`, `paid 30 SOL`
      !TRADED.test(lowerAt(tokens, span.from - 1)) &&
      !isDigit(codeAt(tokens.text, span.start - 2))));

const TRADED = /^(?:long|short|bought|buy|buying|sold|sell|selling|hold|holding|staked|staking)$/;

/** An article, and whether it is an index, its owner or a newspaper. */
function addIndex(add: Add, { page, entity, senses, around, severalWords, local, confirmed }: Case): void {
  const isIndex = entity.kind === 'index';
  const herald = isIndex && around.said && senses.namesake;
  if (around.article && isIndex && !around.counterNoun && !around.indefinite && !herald) add(EVIDENCE['index-article']);
  else if (around.article && !isOrganisationId(entity.id) && !severalWords && !(entity.kind === 'etf' && page.kind === 'business'))
    add(senses.place ? EVIDENCE['article-place'] : EVIDENCE.article);
  if (
    isIndex &&
    senses.namesake &&
    (around.said ||
      (!around.article && OF_FIRM.test(around.stakeNoun)) ||
      around.corporateNoun ||
      around.corporateLead ||
      !(around.article || around.besideIndex || around.indexVerb || around.moves || around.change || around.business >= 2))
  )
    add(EVIDENCE['index-owner']);
  // `the IPC channel`: initials of something else, where nothing is said of markets.
  const silent = page.kind !== 'business' && around.business === 0 && !local && (confirmed?.ids.size ?? 0) === 0;
  if (isIndex && (senses.acronym || senses.word) && silent) add(EVIDENCE['index-owner']);
  // `Shares of Nasdaq`: nobody has those of an index.
  if (isIndex && senses.namesake && !around.article && HELD.test(around.stakeNoun)) add(EVIDENCE['other-index']);
  // `The Nikkei said` is the newspaper.
  if (herald) add(EVIDENCE['other-company'], around.next);
  if (around.otherIndex) add(EVIDENCE['other-index']);
  // `the Royal Caribbean Steelband plays`, where nothing is said of business.
  const alone = !local && around.business === 0 && (page.kind === 'silent' || page.kind === 'other');
  if (around.article && around.longerName && !isIndex && (!severalWords || alone)) add(EVIDENCE['article-longer-name'], around.longerName);
}

/** `Revenue at Nasdaq`: what no index has. */
const OF_FIRM =
  /^(?:revenue|profit|earnings|ceo|chief|executives?|chairman|president|spokes(?:man|woman|person)|workers|employees|customers)$/;

const isEpithet = ({ page, entity, around, local, severalWords, confirmed }: Case): boolean =>
  around.article &&
  around.plainNext &&
  !local &&
  !severalWords &&
  entity.kind === 'equity' &&
  around.business === 0 &&
  !confirmed?.dense &&
  (page.kind === 'silent' || page.kind === 'other');

const SPONSORED =
  /^(?:arena|stadium|cent(?:er|re)|field|ballpark|fieldhouse|amphitheat(?:er|re)|pavilion|coliseum|auditorium|forum|marathon|bowl|championship|classic|invitational|parade|cup|tournament|hospital)$/;
const STRAINS = /^(?:variants?|issues|status|curbs|based|technology|vaccines?|:)$/;

/** `Trico wipers` of TriCo, `the Susquehanna plant`: what is written otherwise, or is a place, has something of its own. */
const isThing = ({ entity, reading, senses, severalWords, around, local }: Case): boolean => {
  if (severalWords || local) return false;
  if (senses.place && entity.tier !== 1 && SITES.test(around.next)) return true;
  if (entity.kind !== 'equity') return false;
  if (senses.word && senses.place && around.plainNext) return true;
  return (
    reading.loose && entity.reviewed && entity.tier === 3 && around.longerName === '' && (around.plainNext || PLURAL.test(around.next))
  );
};
const PLURAL = /^[a-z]{3,}[^s]s$/;

/** A noun after it of which it is only the first half. */
function addCounter(add: Add, weighed: Case): void {
  const { entity, senses, around } = weighed;
  if (
    around.counterNoun &&
    !(entity.kind === 'crypto' && (around.counterNoun === 'foundation' || CRYPTO_WORDS.has(around.counterNoun))) &&
    (!weighed.severalWords || around.counterName || isRisky(weighed))
  )
    add(EVIDENCE['counter-noun'], around.counterNoun);
  // `Bank of America Stadium` in a text about the bank.
  if (around.counterName && SPONSORED.test(around.counterNoun)) add(EVIDENCE['other-company'], around.counterNoun);
  // `the contagious Delta variant`, however many airlines feel it; `Target: 4300`.
  if (around.counterNoun !== '' && STRAINS.test(around.counterNoun) && (senses.word || weighed.symbol))
    add(EVIDENCE['other-company'], around.counterNoun);
  // `the Nvidia green of the carpet`: away from business, what a thing is like.
  else if (isEpithet(weighed)) add(EVIDENCE['counter-noun'], around.next);
  else if (around.inside && isThing(weighed)) {
    add(EVIDENCE['counter-noun'], around.next);
    if (weighed.reading.loose) add(EVIDENCE['longer-name'], around.next);
  }
}

/** Who or what else has the name: a person, a god, a verb. */
function addPerson(add: Add, weighed: Case): void {
  const { page, entity, senses, around } = weighed;
  const isIndex = entity.kind === 'index';
  if (around.title) add(EVIDENCE['person-title'], around.title);
  if (around.apposed && !isIndex) add(EVIDENCE.apposed, around.apposed);
  if (around.legend && senses.any && page.kind !== 'business') add(EVIDENCE.legend);
  if (around.verbUse && !isIndex) add(EVIDENCE['verb-use'], around.verbUse);
  const lived = around.inState === 'in' && !around.possessive;
  if (around.inState && (senses.place || lived || (around.inState !== ':' && senses.person)))
    add(EVIDENCE['place-in-state'], around.inState);
  else if (isDatelined(weighed)) add(EVIDENCE['place-in-state']);
  if (around.givenName) add(EVIDENCE['given-name'], around.givenName);
  else if (around.personHere && !isImpersonal(around) && (senses.any || page.kind === 'other' || page.kind === 'silent'))
    add(EVIDENCE['person-here']);
}

/** `Zurich was closed` below the dateline `WASHINGTON/ZURICH`. */
const isDatelined = ({ context: { facts }, span, reading, senses, around }: Case): boolean =>
  senses.place && facts.places.has(span.key) && !facts.longForms.has(reading.id) && !isImpersonal(around);

/** Where it is a place, a venue or a thing. */
function addPlace(add: Add, weighed: Case): void {
  const { page, span, reading, entity, senses, around, severalWords } = weighed;
  const isIndex = entity.kind === 'index';
  // `the town of Nokia`, whatever else has the name; but `a village of Amazon workers`.
  if (around.placeOf && (senses.place || (SETTLED.test(around.placeOf) && !around.plainNext && around.corporateNoun === '')))
    add(EVIDENCE['place-of'], around.placeOf);
  if (around.followedByOf && (isIndex ? around.business === 0 && senses.namesake : senses.word || isLikened(weighed)) && !severalWords) {
    add(EVIDENCE['followed-by-of']);
    if (around.ofName && !isIndex) add(EVIDENCE['longer-name-ordinary'], 'of');
  }
  // `the Western Union of students`
  else if (around.followedByOf && around.article && severalWords && entity.kind === 'equity' && !weighed.local) {
    add(EVIDENCE['followed-by-of']);
    add(EVIDENCE['other-company'], 'of');
  }
  if (around.party && around.inside && senses.word && page.kind === 'silent' && entity.kind === 'equity' && entity.tier === 1)
    add(EVIDENCE.party, around.party);
  if (around.afterModal && senses.word) add(EVIDENCE['after-modal'], around.afterModal);
  const thing =
    (around.indefinite && senses.word) ||
    (around.owned && (senses.word || senses.acronym)) ||
    // `The Oracle's owner`: a yacht, where nothing is said of business.
    (around.article && around.possessive && around.business === 0 && senses.word && page.kind !== 'business');
  if (thing && !isIndex && !severalWords) add(EVIDENCE['article-word']);
  // What is a word too has an article as a place: `along the Amazon`.
  if (around.placePreposition && senses.place && !senses.word) {
    add(EVIDENCE['place-preposition']);
    // `two probes to Mars`
    if (entity.kind === 'organisation' && around.party !== '') add(EVIDENCE['stands-in']);
  }
  // `a decline in Kerry Group`: no place is called so.
  if (around.standsIn && !around.stakeNoun && senses.place && !span.surface.endsWith(' Group')) add(EVIDENCE['stands-in']);
  // `Canton's Timken`: the town's.
  else if (around.possessive && senses.place && entity.kind === 'crypto' && !page.crypto) add(EVIDENCE['stands-in']);
  if (around.age && !isIndex) add(EVIDENCE.age);
  if (around.exchangeCode) add(EVIDENCE['exchange-code']);
  if (isByline(weighed.context.tokens.text, span) && (OWNED_KINDS.has(reading.as) || entity.kind === 'organisation')) add(EVIDENCE.byline);
  if ((senses.place && isBourse(weighed.context.tokens.text, span)) || ((around.venuePlace || around.onVenue) && senses.namesake))
    add(EVIDENCE['venue-place']);
  // `Novellus soared to $113 on Nasdaq`: nor its owner.
  else if (around.venueUse && span.index && !isIndex) add(EVIDENCE['venue-place']);
  else if (around.venueUse && (isIndex || reading.as === 'venue')) add(EVIDENCE['venue-use']);
}

const SETTLED = /^(?:town|township|village|hamlet|suburb)$/;

/** `the IBM of the bread world`: what somebody else is. */
const isLikened = ({ around, entity, symbol, senses }: Case): boolean =>
  around.article && (senses.any || (entity.kind === 'equity' && !symbol && !around.possessive && around.corporateNoun === ''));

/** What is done with companies alone: `its purchase of Capri`. */
const DEALS = /^(?:acquisition|takeover|purchase|merger|stakes?)$/;

/** A verb that is no noun: not `trades` of `Block trades`. */
const isDeed = (verb: string): boolean =>
  verb !== '' && !/^(?:trade|plan|report|offer|test|post|gain|end|open|order|deal|hit|cut|lead|win|lose|hold)s$/.test(verb);

/** What no person has, although the text names one so: `Insurer Chubb`, `Ford shares`. */
const isImpersonal = ({ corporateLead, corporateNoun, stakeNoun, change, moves }: Surroundings): boolean =>
  corporateLead !== '' || corporateNoun !== '' || stakeNoun !== '' || change !== '' || moves;

/** What stands around the name, and the page, say. */
export const SURROUNDINGS: readonly ((add: Add, weighed: Case) => void)[] = [
  addDeeds,
  addNumbers,
  addNeighbours,
  addPage,
  addLongerName,
  addIndex,
  addCounter,
  addPerson,
  addPlace,
];
