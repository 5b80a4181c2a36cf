import { codeAt, isInitials } from '../../characters.ts';
import type { Reading } from '../../instruments/look-up.ts';
import type { Senses } from '../../instruments/ordinary.ts';
import type { Page } from '../around/page.ts';
import type { Span } from '../spans/spans.ts';
import { CONTEST_VERBS, CRYPTO_WORDS } from '../words/words.ts';
import type { Case } from './case.ts';
import { isInBusiness } from './senses.ts';
import { isInField } from './weigh-document.ts';
import { type Add, EVIDENCE } from './weights.ts';

/** What the kind of name, and how well it is known, say. */
export function addKind(add: Add, { span, reading, entity, page, senses, symbol, form, severalWords, confirmed }: Case): void {
  const { reviewed } = entity;
  switch (reading.as) {
    case 'symbol':
    case 'former-symbol':
      if (entity.kind === 'index') add(EVIDENCE['index-name']);
      else if (entity.kind === 'crypto' && reviewed && isCoinOfPage(entity.tier, page, senses, span)) add(EVIDENCE['coin-symbol']);
      else if (entity.kind === 'etf' && reviewed && span.surface.length >= 3) add(EVIDENCE['fund-symbol']);
      else {
        add(EVIDENCE.symbol);
        if (span.surface.length <= 2 && (!form || form === 'bracket')) add(EVIDENCE['short-symbol']);
      }
      break;
    case 'division':
    case 'brand':
    case 'subsidiary':
    case 'venue':
    case 'product':
      add(EVIDENCE[reading.as]);
      // `BA` is an airline where its owner is named, else a degree.
      if (senses.acronym && span.surface.length <= 2 && !confirmed?.ids.has(reading.id)) add(EVIDENCE['short-symbol']);
      break;
    default:
      if (entity.kind === 'index') add(EVIDENCE['index-name']);
      else add(severalWords ? EVIDENCE['name-words'] : EVIDENCE['name-word']);
      if (reading.as === 'former-name') add(EVIDENCE.former);
  }
  // The market or the `$` says that it is a symbol.
  if (!reviewed && symbol && (form === 'cashtag' || form === 'exchange-tag' || form === 'suffix')) add(EVIDENCE['unreviewed-tag']);
  else if (!reviewed) add(severalWords && !symbol ? EVIDENCE.unreviewed : EVIDENCE['unreviewed-word']);
  else if (entity.kind !== 'organisation' && !symbol && reading.as !== 'brand') {
    if (entity.tier === 1) add(EVIDENCE['known-daily']);
    else if (entity.tier === 2) add(EVIDENCE['known-well']);
  }
}

/** Small coins by their letters on pages about coins alone, where they are nothing else: `LUNC`. */
const isCoinOfPage = (tier: number, page: Page, senses: Senses, { surface }: Span): boolean =>
  tier <= 2 ? surface.length >= 3 : page.crypto && surface.length >= 4 && !senses.any;

/** A capital makes no name of `On`, wherever it stands. */
const SHORTEST = 2;

/** What the way in which it is written says, and what it means elsewhere. */
export function addWriting(add: Add, weighed: Case): void {
  const { span, reading, entity, around, symbol, senses } = weighed;
  // A headline writes any phrase as a name: `Gold Royalty Deal Lifts Miner`.
  if (!entity.reviewed && !symbol && around.headline) add(EVIDENCE['unreviewed-headline']);
  if (reading.loose && !around.capitals) add(EVIDENCE['case-differs']);
  // What nearly always means something else is a symbol where a bracket, a market or a `$` says so: `Shift4 Payments (FOUR)`.
  if (!(senses.common && isTied(weighed))) addOrdinary(add, weighed);
  if (
    reading.loose &&
    !around.capitals &&
    !around.headline &&
    !(entity.kind === 'index' && around.indexVerb !== '') &&
    !weighed.severalWords &&
    isInitials(span.surface, 2, 5) &&
    (senses.any || !isAlsoSymbol(span, reading)) &&
    !isHeading(weighed)
  )
    add(EVIDENCE['capitals-inside']);
  if (around.asSymbol && !symbol) add(EVIDENCE['other-company']);
}

/** `BAYER` above what a list of a day's shares says of it. */
const isHeading = ({ page, context: { tokens }, span: { start, end } }: Case): boolean =>
  page.kind === 'business' && isLineEnd(codeAt(tokens.text, start - 1)) && isLineEnd(codeAt(tokens.text, end));
/** Or an end of the text. */
const isLineEnd = (code: number): boolean => code === NEW_LINE || code === 0;
const NEW_LINE = 10;

const isAlsoSymbol = (span: Span, { id }: Reading): boolean => span.readings.some((other) => other.id === id && other.as === 'symbol');

/** Whether the text itself says whose symbol it is, there or elsewhere. Anything has a change beside it in a table: `WTI 58.06 -1.6%`. */
const isTied = ({ context: { facts }, span: { start }, form, reading: { id }, symbol, around: { bound } }: Case): boolean =>
  form && form !== 'bracket' && form !== 'glued' ? true : facts.brackets.has(start) || (symbol && bound === id);

/** `Ford closed the plant`: a word of business more than its verb. */
const isOfSites = ({ context: { tokens }, span: { end }, around: { business } }: Case): boolean =>
  business > 0 && OF_SITES.test(tokens.text.slice(end, end + 40));
const OF_SITES =
  /^ (?:opened|closed) [^.]{0,20}\b(?:plants?|factory|factories|stores?|shops?|branches|refinery|refineries|mills?|mines?)\b/;

/** `Marathon` where bitcoin is spoken of, in a text about markets. */
const isOfField = ({ context, span, entity, confirmed }: Case): boolean =>
  confirmed !== undefined && isInField(context, span, entity.entity.name);

/** What the surface means elsewhere. */
function addOrdinary(add: Add, weighed: Case): void {
  const { span, senses, around, entity, page, severalWords, local } = weighed;
  if (!senses.any) return;
  // Newspapers write some coins in lower case; on a page about crypto that is no doubt.
  if (around.lowerCase && entity.kind === 'crypto' && page.crypto) return;
  if (senses.common) {
    // `Delta, United and American fell`: what a name that is nearly always an adjective takes.
    const inRow = senses.word && (around.listed || around.enumerated || around.change !== '');
    add(inRow && local ? EVIDENCE['ordinary-common-row'] : EVIDENCE['ordinary-common']);
    return;
  }
  const strongest = senses.word ? 'ordinary-word' : senses.person ? 'ordinary-person' : senses.place ? 'ordinary-place' : undefined;
  if (strongest === 'ordinary-person' && severalWords) add(EVIDENCE['ordinary-full-name']);
  else if (strongest === 'ordinary-word' && severalWords) add(EVIDENCE['ordinary-phrase']);
  else if (strongest) add(EVIDENCE[strongest]);
  else if (senses.acronym) add(EVIDENCE['ordinary-acronym']);
  else if (senses.namesake) add(EVIDENCE['ordinary-namesake']);
  if (strongest === 'ordinary-word') {
    if (around.capitals) add(EVIDENCE['all-caps-line']);
    else if (around.lowerCase) add(EVIDENCE['lower-case']);
    else if (around.inside && !(around.longerName && (page.kind === 'other' || page.kind === 'silent'))) add(EVIDENCE['capital-inside']);
    else if (around.headline) add(EVIDENCE['capital-in-headline']);
  } else if (around.capitals && senses.any) add(EVIDENCE['all-caps-line']);
  if (
    (strongest || senses.acronym) &&
    entity.kind === 'equity' &&
    entity.tier === 1 &&
    !around.longerName &&
    !(around.article && page.kind !== 'business') &&
    !(
      around.capitals &&
      page.kind !== 'business' &&
      around.business === 0 &&
      (around.agentVerb === '' || CONTEST_VERBS.has(around.agentVerb))
    ) &&
    (strongest
      ? page.kind === 'business' ||
        (page.kind === 'mixed' && (local || isInBusiness(around) || isOfSites(weighed) || around.neighbours || around.headline)) ||
        around.listed ||
        around.businessVerb !== '' ||
        (page.kind === 'silent' && local)
      : page.kind === 'business')
  )
    add(EVIDENCE['known-despite']);
  else if (entity.kind === 'crypto' && entity.tier === 1 && page.crypto && strongest && (local || CRYPTO_WORDS.has(around.next)))
    add(EVIDENCE['known-despite']);
  if (
    strongest &&
    !local &&
    (strongest === 'ordinary-word'
      ? (!around.inside ||
          span.surface.length <= SHORTEST ||
          (entity.kind === 'equity' && entity.tier === 3 && !around.neighbours && around.party === '' && !isOfField(weighed))) &&
        around.subject === '' &&
        !severalWords
      : severalWords && strongest === 'ordinary-person'
        ? false
        : entity.kind !== 'equity' || entity.tier > 1 || strongest === 'ordinary-person')
  ) {
    add(strongest === 'ordinary-word' ? EVIDENCE['nothing-local'] : EVIDENCE['nothing-local-name']);
  }
}
