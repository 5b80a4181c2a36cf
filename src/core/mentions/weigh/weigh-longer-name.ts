import type { Surroundings } from '../around/surroundings.ts';
import { OWNED_KINDS } from '../spans/name-kinds.ts';
import { CRYPTO_WORDS } from '../words/words.ts';
import type { Case } from './case.ts';
import { isOwnerOn, isRisky } from './senses.ts';
import { type Add, EVIDENCE } from './weights.ts';

/** That the name goes on. */
export function addLongerName(add: Add, weighed: Case): void {
  const { page, entity, around, severalWords } = weighed;
  if (around.longerName) {
    // Halls and prizes have names of companies; away from business nothing says that the name does not go on.
    const mayGoOn =
      (!severalWords || (entity.kind === 'equity' && entity.tier !== 1)) &&
      (page.kind === 'other' ||
        page.kind === 'silent' ||
        (page.kind === 'mixed' && around.business === 0 && !(entity.kind === 'equity' && entity.tier === 1))) &&
      !weighed.local;
    add(mayGoOn || isRisky(weighed) ? EVIDENCE['longer-name-ordinary'] : EVIDENCE['longer-name'], around.longerName);
  }
  // `Sperry-New Holland`
  else if (weighed.reading.as === 'brand' && isHyphenated(weighed)) add(EVIDENCE['longer-name-ordinary'], '-');
  if (around.otherCompany) add(EVIDENCE['other-company'], around.otherCompany);
  // `Patient Square`, `Campbell Lutyens`, `Canary Wharf`: half of a name that no list has.
  else if (around.longerName !== '' && isHalf(weighed)) add(EVIDENCE['other-company'], around.longerName);
  // `Bitcoin Depot shares`: a coin has no second word that nobody knows.
  else if ((entity.kind === 'crypto' && isGoingOn(around)) || isOwnerOn(weighed)) add(EVIDENCE['other-company'], around.longerName);
}

/** What few know by one word that is a word or somebody's name first, with nothing beside it that speaks of a business. */
const isHalf = ({ entity, reading, senses, severalWords, around, namedAt }: Case): boolean =>
  entity.kind === 'equity' &&
  !severalWords &&
  (senses.word || senses.person) &&
  (entity.tier === 3 || OWNED_KINDS.has(reading.as) || (entity.tier === 2 && !around.change && !around.moves)) &&
  namedAt === undefined &&
  around.corporateLead === '' &&
  // `In Tokyo Takeda and Astellas rose`
  (around.next === around.longerName.toLowerCase() || !(around.listed || around.enumerated));

const isHyphenated = ({ context: { tokens }, span: { start } }: Case): boolean =>
  /[A-Za-z]-$/.test(tokens.text.slice(Math.max(0, start - 2), start));

const isGoingOn = ({ longerName, next }: Surroundings): boolean =>
  longerName !== '' && next === longerName.toLowerCase() && !CRYPTO_WORDS.has(next) && !OF_COINS.test(next);
/** What capitals make no name of. */
const OF_COINS = /^(?:network|prices?|protocol|miners?|mining|markets?|treasur(?:y|ies)|maxi(?:s|malists)?)$/;
