import { isInitials } from '../../characters.ts';
import { isOrganisationId } from '../../instruments/instrument.ts';
import type { Surroundings } from '../around/surroundings.ts';
import type { Span } from '../spans/spans.ts';
import { PRICE_VERBS } from '../words/words.ts';
import type { Case } from './case.ts';
import { HELD } from './senses.ts';
import { type Add, EVIDENCE } from './weights.ts';

/** An article, and whether it is an index, its owner or a newspaper. */
export function addIndex(
  add: Add,
  { context: { tokens }, page, span, entity, symbol, senses, around, severalWords, local, confirmed }: Case,
): void {
  const isIndex = entity.kind === 'index';
  const herald = isIndex && around.said && senses.namesake;
  // `the IPC channel`, `the NYA cohort`: initials of something else, where nothing is said of markets.
  const silent = isIndex && page.kind !== 'business' && around.business === 0 && !local && (confirmed?.ids.size ?? 0) === 0;
  // Any body has some, and an article; `German DAX` is none.
  const mute =
    silent &&
    around.article &&
    !STANDS.test(around.next) &&
    isInitials(span.surface, 2, 5) &&
    /\bthe $/i.test(tokens.text.slice(Math.max(0, span.start - 5), span.start));
  if (around.article && isIndex && !around.counterNoun && !around.indefinite && !herald && !mute) add(EVIDENCE['index-article']);
  else if (around.article && !mute && !isOrganisationId(entity.id) && !severalWords && !(entity.kind === 'etf' && page.kind === 'business'))
    add(
      senses.place ||
        (symbol && entity.kind === 'crypto' && ((around.agentVerb !== '' && !PRICE_VERBS.has(around.agentVerb)) || DOES.test(around.next)))
        ? EVIDENCE['article-place']
        : EVIDENCE.article,
    );
  if (
    isIndex &&
    senses.namesake &&
    (around.said ||
      (!around.article && OF_FIRM.test(around.stakeNoun)) ||
      around.corporateNoun ||
      around.corporateLead ||
      !(
        around.article ||
        around.besideIndex ||
        around.indexNoun ||
        around.indexVerb ||
        around.moves ||
        around.change ||
        around.business >= 2
      ))
  )
    add(EVIDENCE['index-owner']);
  if (silent && (senses.acronym || senses.word || mute || (around.article && senses.namesake && isHeldPaper(tokens.text, span, around))))
    add(EVIDENCE['index-owner']);
  // `Shares of Nasdaq`: nobody has those of an index.
  if (isIndex && senses.namesake && !around.article && HELD.test(around.stakeNoun)) add(EVIDENCE['other-index']);
  // `The Nikkei said` is the newspaper.
  if (herald) add(EVIDENCE['other-company'], around.next);
  if (around.otherIndex) add(EVIDENCE['other-index']);
  // `the Royal Caribbean Steelband plays`, where nothing is said of business.
  const alone = !local && around.business === 0 && (page.kind === 'silent' || page.kind === 'other');
  if (around.article && around.longerName && !isIndex && (!severalWords || alone)) add(EVIDENCE['article-longer-name'], around.longerName);
}

/** `the Nikkei sent a photographer`, `put down the Nikkei`; but `the Nikkei on Monday hit a record`. */
const isHeldPaper = (text: string, { start }: Span, { next }: Surroundings): boolean =>
  OF_PAPER.test(next) || READ.test(text.slice(Math.max(0, start - 16), start));
const OF_PAPER = /^(?:sent|wrote|asked|newspaper)$/;
const READ = /\b(?:reads?|put down|folded|unfolded|told) the $/;
/** `The VIX is at 30`: says how it stands. */
const STANDS = /^(?:is|was|be|has|had|will|at|above|below)$/;

/** `the DOT closed a lane`, `the SOL of Peru`; but `the XRP rose`, `is back`, `in the wallet`. */
const DOES = /^(?:of|requires?|says?|said)$/;

/** `Revenue at Nasdaq`: what no index has. */
const OF_FIRM =
  /^(?:revenue|profit|earnings|ceo|chief|executives?|chairman|president|spokes(?:man|woman|person)|workers|employees|customers)$/;

export const saysIndices = ({ next }: Surroundings): boolean => next === 'indexes' || next === 'indices';

/** Whether the words beside it speak of indices. */
export function addIndexNoun(add: Add, { page, span, reading, entity, around }: Case): void {
  // `the S&P and Nasdaq indexes`, `Dow component Merck` say of each what it is.
  const indices = saysIndices(around);
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
}
