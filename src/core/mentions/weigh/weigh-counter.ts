import { CRYPTO_WORDS } from '../words/words.ts';
import type { Case } from './case.ts';
import { isRisky, SITES } from './senses.ts';
import { type Add, EVIDENCE } from './weights.ts';

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
  /^(?:arena|stadium|cent(?:er|re)|field|ballpark|fieldhouse|amphitheat(?:er|re)|pavilion|coliseum|auditorium|forum|marathon|bowl|championship|classic|invitational|parade|cup|tournament|hospital|\d+)$/;
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
export function addCounter(add: Add, weighed: Case): void {
  const { entity, senses, around } = weighed;
  if (
    around.counterNoun &&
    !(entity.kind === 'crypto' && (around.possessive || around.counterNoun === 'foundation' || CRYPTO_WORDS.has(around.counterNoun))) &&
    (!weighed.severalWords || around.counterName || around.possessive || isRisky(weighed))
  )
    add(EVIDENCE['counter-noun'], around.counterNoun);
  // `Block-long`; `Morgan Stanley's troops`.
  if (around.counterNoun.startsWith('-') || (around.counterNoun !== '' && around.possessive && weighed.severalWords && !around.counterName))
    add(EVIDENCE['other-company'], around.counterNoun);
  // `Bank of America Stadium` in a text about the bank.
  if (around.counterName && around.counterNoun !== '' && SPONSORED.test(around.counterNoun))
    add(EVIDENCE['other-company'], around.counterNoun);
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
