import { COMMA, codeAt, isDigit } from '../../characters.ts';
import type { Tokens } from '../words/tokens.ts';
import { lowerAt } from '../words/vocabulary.ts';
import { CRYPTO_WORDS } from '../words/words.ts';
import type { Case } from './case.ts';
import { isAmongSymbols, isRisky, isUnsupported, namesakeOnly } from './senses.ts';
import { type Add, EVIDENCE } from './weights.ts';

/** What the page is about. */
export function addPage(add: Add, weighed: Case): void {
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
  if (entity.kind === 'crypto' && (page.crypto || CRYPTO_WORDS.has(around.next))) add(EVIDENCE['crypto-page']);
}

/** `a wooden monero`: in lower case, a thing that does not call itself a coin. */
const isSmallCoin = ({ span: { surface, from }, reading, around, context: { tokens } }: Case): boolean =>
  around.lowerCase && reading.loose && !surface.includes('coin') && ARTICLE.test(lowerAt(tokens, from - 2));
const ARTICLE = /^an?$/;

/** `ADA compliance is due`, `ADA's office`: letters that begin a sentence, have an article or stand in a text about other things, and are not known by themselves. */
const mayBeAny = ({ page, span, around, context: { tokens } }: Case): boolean =>
  !CRYPTO_WORDS.has(span.surface.toLowerCase()) &&
  (((!around.inside || around.article) && !around.capitals) ||
    ((page.kind === 'other' || page.kind === 'silent') &&
      !around.moves &&
      around.change === '' &&
      around.stakeNoun === '' &&
      // `SOL and ETH`
      !around.neighbours &&
      !isJoined(tokens, span.to, 1) &&
      !isJoined(tokens, span.from, -1) &&
      // `long SOL`, `paid 30 SOL`
      !TRADED.test(lowerAt(tokens, span.from - 1)) &&
      !isDigit(codeAt(tokens.text, span.start - 2))));

/** Whether a coin that is known by its letters stands beside it, behind a comma or a small word. */
function isJoined(tokens: Tokens, index: number, step: 1 | -1): boolean {
  const first = step === 1 ? index : index - 1;
  if (codeAt(tokens.text, tokens.end[first] ?? -1) === COMMA) return CRYPTO_WORDS.has(lowerAt(tokens, index + step));
  return JOINING.test(lowerAt(tokens, index + step)) && CRYPTO_WORDS.has(lowerAt(tokens, index + 2 * step));
}
const JOINING = /^(?:and|or|not)$/;
const TRADED = /^(?:long|short|bought|buy|buying|sold|sell|selling|hold|holding|staked|staking)$/;

/** What is done with companies alone: `its purchase of Capri`. */
const DEALS = /^(?:acquisition|takeover|purchase|merger|stakes?)$/;
