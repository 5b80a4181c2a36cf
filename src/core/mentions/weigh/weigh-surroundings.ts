import { codeAt, isDigit, Signs } from '../../characters.ts';
import { isBourse, isByline } from '../around/elsewhere.ts';
import type { Surroundings } from '../around/surroundings.ts';
import { OWNED_KINDS } from '../spans/name-kinds.ts';
import { lowerAt } from '../words/vocabulary.ts';
import type { Case } from './case.ts';
import { corporateNounOf, HELD, isAmongSymbols, isContest, isOwner, isPriced, isRisky } from './senses.ts';
import { addCounter } from './weigh-counter.ts';
import { addIndex, addIndexNoun } from './weigh-index.ts';
import { addLongerName } from './weigh-longer-name.ts';
import { addPage } from './weigh-page.ts';
import { type Add, EVIDENCE } from './weights.ts';

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
  if (!personal && entity.kind !== 'index' && isOwner(around, entity, senses, page)) add(EVIDENCE.possessive);
  if (around.businessVerb && !around.longerName) add(EVIDENCE['business-verb'], around.businessVerb);
  else if (
    around.agentVerb &&
    (!personal || isPriced(around) || ((around.impersonal || (dense && around.finite)) && !around.told.person)) &&
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

/** What only what has a price or an owner has beside it. */
function addNumbers(add: Add, weighed: Case): void {
  const { page, entity, senses, around } = weighed;
  if (around.moves) add(EVIDENCE.moves);
  // `buy Sinclair`: away from business, what is called so.
  const bought = around.corporateLead === 'buy' && senses.person && entity.tier !== 1 && (page.kind === 'other' || page.kind === 'silent');
  // `The coffee firm Cosmos`
  if (entity.kind === 'crypto' && !page.crypto && senses.any && IS_FIRM.test(around.corporateLead))
    add(EVIDENCE['other-company'], around.corporateLead);
  else if (around.corporateLead && !bought) add(EVIDENCE['corporate-lead'], around.corporateLead);
  if (around.stakeNoun) add(EVIDENCE['stake-noun'], around.stakeNoun);
  // `RH 80%`: away from business, letters that have so many percent have not moved.
  if (around.change && !(senses.acronym && page.kind === 'other' && isDigit(codeAt(around.change, 0)))) add(EVIDENCE.change, around.change);
  if (isAmongSymbols(weighed)) add(EVIDENCE['symbols-here']);
}

const IS_FIRM =
  /^(?:company|firm|group|makers?|retailer|lender|bank|airline|insurer|manufacturer|producer|provider|supplier|start-?up|brewer|developer)$/;

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

/** Who or what else has the name: a person, a god, a verb. */
function addPerson(add: Add, weighed: Case): void {
  const { page, entity, senses, around } = weighed;
  const isIndex = entity.kind === 'index';
  if (around.title) add(EVIDENCE['person-title'], around.title);
  else if (isTitled(weighed)) add(EVIDENCE['person-title']);
  if (around.apposed && !isIndex) add(EVIDENCE.apposed, around.apposed);
  if (around.legend && senses.any && page.kind !== 'business') add(EVIDENCE.legend);
  if (around.verbUse && !isIndex) add(EVIDENCE['verb-use'], around.verbUse);
  const lived = !around.possessive && (around.inState === 'in' || (around.inState !== '' && isInState(weighed)));
  if (around.inState && (senses.place || lived || (around.inState !== ':' && senses.person)))
    add(EVIDENCE['place-in-state'], around.inState);
  else if (isOfPlace(weighed)) add(EVIDENCE['place-in-state']);
  if (around.givenName) add(EVIDENCE['given-name'], around.givenName);
  else if (
    around.told.person &&
    !isImpersonal(around) &&
    !around.listed &&
    !around.enumerated &&
    (senses.any || page.kind === 'other' || page.kind === 'silent')
  )
    add(EVIDENCE['person-here']);
}

/** `Dr Horton told the parents`: a title as people write it, in a name that has initials there or that nothing else here says is a company's. */
const isTitled = ({ span: { surface }, reading, entity, senses, around, severalWords, confirmed }: Case): boolean =>
  severalWords &&
  TITLE_STARTS.has(codeAt(surface, 0)) &&
  TITLED.test(surface) &&
  (reading.loose ||
    (senses.person &&
      !around.headline &&
      !around.listed &&
      !around.enumerated &&
      !around.moves &&
      !around.impersonal &&
      (around.corporateNoun || around.businessVerb || around.corporateLead || around.stakeNoun || around.change) === '' &&
      confirmed?.ids.has(entity.id) !== true));
const TITLE_STARTS = new Signs('DM');
const TITLED = /^(?:Dr|Mrs?|Ms)\.? [A-Z]/;

/** `Cisco, Texas, has one traffic light`: where a sentence begins. In `Besides Alpha, Texas, too, has` the state stands by itself. */
const isInState = ({ context: { tokens }, span: { end }, around: { inState, inside }, severalWords }: Case): boolean =>
  inState !== ':' && !inside && !severalWords && BEHIND_STATE.test(tokens.text.slice(end + 2 + inState.length, end + 8 + inState.length));
const BEHIND_STATE = /^, (?:has|had|is|was|lies) /;

/** `Zurich was closed` below the dateline `WASHINGTON/ZURICH`; `the people of Nokia` where that is a town. */
const isOfPlace = ({ senses, around, local, severalWords, namedAt }: Case): boolean =>
  (senses.place || !local) && around.told.place && (severalWords || namedAt === undefined) && !isImpersonal(around);

/** Where it is a place, a venue or a thing. */
function addPlace(add: Add, weighed: Case): void {
  const { page, span, reading, entity, senses, around, severalWords } = weighed;
  const isIndex = entity.kind === 'index';
  if (around.placeOf && (senses.place || around.placeOf === 'mayor' || isTown(weighed))) add(EVIDENCE['place-of'], around.placeOf);
  if (
    around.followedByOf &&
    // `Best Buy of the month`; but `Air Products of Allentown`.
    (severalWords
      ? !isIndex && senses.word && !around.ofName
      : isIndex
        ? around.business === 0 && senses.namesake
        : senses.word || isLikened(weighed))
  ) {
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
    (around.owned && (senses.word || senses.acronym)) ||
    // `The Oracle's owner`: a yacht, where nothing is said of business; `The Square was closed`.
    (around.article && senses.word && page.kind !== 'business' && (around.possessive ? around.business === 0 : !weighed.local));
  // `A Canada Goose`: a phrase has one too.
  if (!isIndex && ((around.indefinite && senses.word) || (thing && !severalWords))) add(EVIDENCE['article-word']);
  // `The Barclays was won by a rookie`: what has an article and is held is an event; `The Walmart will close` is a shop of its.
  else if (
    entity.kind === 'equity' &&
    around.article &&
    !senses.word &&
    !severalWords &&
    !around.possessive &&
    !weighed.symbol &&
    isHeldAsEvent(weighed)
  )
    add(EVIDENCE['article-word']);
  // What is a word too has an article as a place: `along the Amazon`.
  if (around.placePreposition && senses.place && !senses.word) {
    add(EVIDENCE['place-preposition']);
    // `two probes to Mars`
    if (entity.kind === 'organisation' && around.party !== '') add(EVIDENCE['stands-in']);
  }
  // `a decline in Kerry Group`: no place is called so.
  if (around.standsIn && !around.stakeNoun && senses.place && !span.surface.endsWith(' Group')) add(EVIDENCE['stands-in']);
  // `play at SoFi`: the ground that it pays for.
  else if (around.standsIn && isGround(weighed)) add(EVIDENCE['stands-in']);
  // `Canton's Timken`: the town's.
  else if (around.possessive && senses.place && entity.kind === 'crypto' && !page.crypto) add(EVIDENCE['stands-in']);
  if (around.age && !isIndex) add(EVIDENCE.age);
  if (around.exchangeCode) add(EVIDENCE['exchange-code']);
  if ((OWNED_KINDS.has(reading.as) || entity.kind === 'organisation') && isByline(weighed.context.tokens.text, span)) add(EVIDENCE.byline);
  if ((senses.place && isBourse(weighed.context.tokens.text, span)) || ((around.venuePlace || around.onVenue) && senses.namesake))
    add(EVIDENCE['venue-place']);
  // `Novellus soared to $113 on Nasdaq`: nor its owner.
  else if (around.venueUse && span.index && !isIndex) add(EVIDENCE['venue-place']);
  else if (around.venueUse && (isIndex || reading.as === 'venue')) add(EVIDENCE['venue-use']);
}

const isHeldAsEvent = ({ context: { tokens }, span, around: { next } }: Case): boolean =>
  BEGINS.test(next) || ((next === 'is' || next === 'was') && HELD_AS.test(lowerAt(tokens, span.to + 2)));
const BEGINS = /^(?:begins?|starts?|began|started|ends|returns?)$/;
const HELD_AS = /^(?:won|played|held|contested|sailed|raced|run|postponed|televised)$/;

/** Where games are played, in a text that is not about business. */
const isGround = ({ context: { tokens }, page, span: { start, end }, local }: Case): boolean =>
  page.kind !== 'business' &&
  !local &&
  tokens.text.startsWith('at ', start - 3) &&
  PLAYED.test(tokens.text.slice(Math.max(0, start - 80), end + 60));
const PLAYED =
  /\b(?:(?:home|away) (?:games?|openers?|crowd|end|fans|leg|win|loss|defeat)|trail(?:ed|ing) (?:by|\d)|kick-?off|half-?time|overtime|(?:extra|injury|stoppage) time|(?:semi|quarter)-?finals?|play-?offs?|touchdowns?|quarterbacks?|innings?|pitchers?|home runs?|(?:first|second) leg|goalless|unbeaten)\b/i;

/** `In the market town of Nokia`; but `Wolfsburg, the town of Volkswagen`, `in the home town of Target`, `from the city of Boeing, Seattle`. */
const isTown = ({ context: { tokens }, span: { start }, around: { corporateNoun }, senses }: Case): boolean =>
  senses.any && corporateNoun === '' && SETTLED.test(tokens.text.slice(Math.max(0, start - 48), start));
const SETTLED =
  /(?:^|[.!?"“”\n]\s?|\b(?:in|from|to|near|at|outside|around) )the (?:(?!home |company )[a-z]{3,12} )?(?:town|village|suburb|hamlet|township|borough) of $/i;

/** `the IBM of the bread world`: what somebody else is. */
const isLikened = ({ around, entity, symbol, senses }: Case): boolean =>
  around.article && (senses.any || (entity.kind === 'equity' && !symbol && !around.possessive && around.corporateNoun === ''));

/** A verb that is no noun: not `trades` of `Block trades`. */
const isDeed = (verb: string): boolean =>
  verb !== '' && !/^(?:trade|plan|report|offer|test|post|gain|end|open|order|deal|hit|cut|lead|win|lose|hold)s$/.test(verb);

/** What no person has, although the text names one so: `Insurer Chubb`, `Ford shares`. */
export const isImpersonal = ({ corporateLead, corporateNoun, stakeNoun, change, moves }: Surroundings): boolean =>
  corporateLead !== '' || corporateNoun !== '' || stakeNoun !== '' || change !== '' || moves;

/** What stands around the name, and the page, say. */
export const SURROUNDINGS: readonly ((add: Add, weighed: Case) => void)[] = [
  addDeeds,
  addNumbers,
  addNeighbours,
  addPage,
  addIndexNoun,
  addLongerName,
  addIndex,
  addCounter,
  addPerson,
  addPlace,
];
