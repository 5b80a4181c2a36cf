import { isInitials } from '../../characters.ts';
import type { KnownEntity } from '../../instruments/instrument.ts';
import type { Reading } from '../../instruments/look-up.ts';
import type { Senses } from '../../instruments/ordinary.ts';
import type { Page } from '../around/page.ts';
import type { Surroundings } from '../around/surroundings.ts';
import type { Span } from '../spans/spans.ts';
import { CONTEST_VERBS, CRYPTO_WORDS, MODALS, PRICE_VERBS } from '../words/words.ts';
import type { Case } from './case.ts';

/** Ordinary senses that apply as written: initials in capitals are no word, person or place; a symbol of a share is always doubted. */
export function sensesAsWritten({ senses, surface }: Span, reading: Reading, entity: KnownEntity, around: Surroundings): Senses {
  if (!senses.any) return senses;
  const symbol = reading.as === 'symbol' || reading.as === 'former-symbol';
  if (symbol && entity.kind === 'equity') return senses.ofSymbol;
  // No English word has an accent: `Nestlé in Vevey`.
  if (senses.word && /[À-ɏ]/.test(surface)) return senses.ofForeign;
  const initials = !around.capitals && !reading.loose && isInitials(surface, 2, surface.length);
  return initials ? senses.ofInitials : senses;
}

/** A name of every day that only other bodies share says itself what it means. */
export const namesakeOnly = (senses: Senses, entity: KnownEntity): boolean =>
  entity.kind === 'equity' && entity.tier === 1 && senses.any && senses.namesakeAtMost;

/** Whether the words beside the span speak of a business. */
export function isLocal(around: Surroundings, entity: KnownEntity, senses: Senses, page: Page): boolean {
  const { kind } = entity;
  if (around.listed || around.enumerated || around.moves || isOwner(around, entity, senses, page)) return true;
  // Who is doubted only as a person is none.
  if (around.isThing && senses.person && !senses.word && !senses.place) return true;
  if ((kind === 'index' && around.indexVerb !== '') || (kind === 'crypto' && CRYPTO_WORDS.has(around.next))) return true;
  // What a person can do too says nothing of a company, unless the page is about business.
  const personal = page.kind !== 'business' && senses.person && !around.impersonal && !isPriced(around);
  const contest = senses.any && (page.kind === 'other' || page.kind === 'silent') && isContest(around);
  const agent = personal || contest ? '' : around.agentVerb;
  return (
    (corporateNounOf(around, entity, senses, page) ||
      agent ||
      around.businessVerb ||
      around.corporateLead ||
      around.stakeNoun ||
      around.change) !== ''
  );
}

/** That it has something: away from business so do others of its name, `a trip to United's reserves`. */
export const isOwner = (
  { possessive, business }: Surroundings,
  { kind: what, tier }: KnownEntity,
  { any, namesakeAtMost, word }: Senses,
  { kind }: Page,
): boolean =>
  possessive &&
  (what !== 'equity' ||
    // `praised Marriott's scones`
    (namesakeAtMost && (!any || kind !== 'other')) ||
    business > 0 ||
    (kind !== 'other' && kind !== 'silent') ||
    (tier === 1 && (kind === 'silent' || !word)));

/** Prices rise and fall where the sentence speaks of business: `Avis rose as a fund showed its stake`. */
export const isPriced = (around: Surroundings): boolean =>
  !around.told.person && PRICE_VERBS.has(around.agentVerb) && around.business > (COUNTED.has(around.agentVerb) ? 1 : 0);
/** Words of business themselves. */
const COUNTED: ReadonlySet<string> = new Set(['gained', 'slumped', 'surged', 'tumbled']);

/** Whether anything else than its own verb speaks of business in the sentence: `Pandora opened the jar`. */
export const isInBusiness = ({ agentVerb, business }: Surroundings): boolean =>
  business > (COUNTED.has(agentVerb) || agentVerb === 'opened' || agentVerb === 'closed' ? 1 : 0);

/** What anybody does: `Wolves beat`; also `Snap keeps`, where a sentence begins. */
export const isContest = ({ agentVerb, inside, headline }: Surroundings): boolean =>
  CONTEST_VERBS.has(agentVerb) || (agentVerb === 'keeps' && !inside && !headline);

/** `Monster trucks`, `Zoom calls`: on a page that is not about business, a word that begins a sentence is part of what it names. */
export const corporateNounOf = (
  { corporateNoun, calling, inside, headline, capitals }: Surroundings,
  { kind: what, tier }: KnownEntity,
  senses: Senses,
  { kind }: Page,
): string =>
  corporateNoun === '' ||
  (senses.word &&
    !inside &&
    !headline &&
    !capitals &&
    (tier === 1
      ? kind !== 'business' && MATTERS.test(corporateNoun) && !calling
      : (kind === 'other' || kind === 'silent') && THINGS.test(corporateNoun))) ||
  (senses.place && tier !== 1 && SITES.test(corporateNoun)) ||
  // Neither a coin nor a fund has a crew.
  ((what === 'crypto' || what === 'etf') && BODIES.test(corporateNoun))
    ? ''
    : corporateNoun;
/** `the Susquehanna plant`: of the place. */
export const SITES = /^(?:plants?|factory|factories|refinery|mines?|mill|site)$/;
/** What is no company's more than anybody's, however well the name is known. */
const MATTERS = /^(?:calls|options)$/;
/** Who works for a company, and what it owns. */
const BODIES =
  /^(?:workers?|employees?|officials?|staff|president|chief|chairman|chairwoman|spokes(?:man|woman|person)|board|headquarters|engineers?|lawyers|representatives?|(?:drive|ride|passenge)rs?|crew|pilots?|vans?|cars?|trucks?|planes?|flights?|stores?|plants?|factory|factories)$/;
const THINGS =
  /^(?:plants?|trucks?|cars?|vans?|vehicles|chips?|flights?|jets?|planes?|users|owners|data|app|devices|products|platform|services?|drivers?|riders|crew|cabin|phones|engineers?|board|share|notes|calls|puts|options|results|deal|quarter|officials?)$/;

/** On a page that only touches on business, nothing in the sentence speaks of one. */
export const isUnsupported = ({ around, entity, senses, local }: Case): boolean =>
  (entity.kind === 'equity' && entity.tier === 1 ? senses.namesake || senses.acronym : senses.any || entity.kind === 'etf') &&
  (around.business === 0 || (around.business < 2 && senses.word && entity.kind === 'equity' && entity.tier !== 1)) &&
  !around.neighbours &&
  (!around.headline || entity.kind === 'etf') &&
  !local;

/**
 * A name that is no word, on a page or in a sentence that is not about business, with nothing beside it that speaks of one: it may be a namesake
 * that no list knows. Names of every day or of several words, and those that readers know, are doubted only where a sentence begins, where any
 * word has a capital, behind an article, and those that readers know where a page about something else tells what they are.
 */
export const isAlone = ({ around, entity, senses, page, severalWords, local }: Case): boolean =>
  !local &&
  senses.namesakeAtMost &&
  (entity.kind === 'equity' || (entity.kind === 'crypto' && entity.tier > 1 && !page.crypto)) &&
  (page.kind === 'other' ||
    page.kind === 'silent' ||
    (page.kind === 'mixed' && around.business <= (around.article && severalWords ? 1 : 0))) &&
  !(
    (entity.tier === 1 || severalWords || (entity.tier === 2 && !senses.any && !(page.kind === 'other' && IS_TOLD.test(around.next)))) &&
    // `at the Wells Fargo`, `a Nintendo`: a race, a car or a console; but `the Nvidia 800`, `the Goldman Sachs partner`.
    !(around.article && !/^\d/.test(around.next) && !(severalWords && (around.plainNext || around.longerName !== ''))) &&
    (around.inside || MODALS.has(around.next) || around.next === 'has')
  ) &&
  !around.headline &&
  !(around.capitals && entity.tier === 1 && !senses.any) &&
  !around.neighbours &&
  !around.impersonal &&
  around.subject === '';

/** `Ibstock is a hill`, `Ibstock a hill`. */
const IS_TOLD = /^(?:is|was|an?|the|no|not|nothing|none)$/;

/** `BTC Markets' boss`: who has something is no market. */
export const isOwnerOn = ({ context: { tokens }, entity, span, around: { longerName, next } }: Case): boolean =>
  (entity.kind === 'crypto' || entity.kind === 'etf') &&
  longerName !== '' &&
  next === longerName.toLowerCase() &&
  /^['’]/.test(tokens.text.slice(span.end + 1 + longerName.length, span.end + 2 + longerName.length));

/** Whether something else may be meant. */
export const isRisky = ({ senses, entity, reading }: Case): boolean => senses.any || !entity.reviewed || reading.as === 'symbol';

/** Of what a share is one. */
export const HELD = /^(?:shares?|stocks?|dividend|buyback|shareholders)$/;

/** A bare symbol in a text that writes more of them. */
export const isAmongSymbols = ({ context, span, reading, entity, around }: Case): boolean =>
  (around.capitals ? around.enumerated : context.facts.symbols) &&
  reading.as === 'symbol' &&
  !span.explicit &&
  entity.kind === 'equity' &&
  (entity.tier === 1 || around.enumerated) &&
  span.surface.length >= 3;
