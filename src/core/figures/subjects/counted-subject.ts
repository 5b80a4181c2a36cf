import type { Amount } from '../amounts/amount.ts';
import { hedgeStart } from '../amounts/before-amount.ts';
import { isFiniteVerb } from '../names/clause.ts';
import type { Name } from '../names/names.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { FIRMS } from './stand-ins.ts';

const WERE = wordList('were was');
/** What is done to the counted, and at whom it happens. */
const HAPPENS = wordList('affected hit stolen leaked exposed compromised hacked breached taken employed hired recalled');
const AT = wordList('from at by of involving');
/** `An estimated`, `As many as` */
const OPENING = 3;
/** From the verb to the firm. */
const REACH = 8;

/**
 * `An estimated 3 million records were stolen from Alpha`, `More than 40 million Alpha users were hit`: of the one firm that the sentence names, and not of
 * whoever was spoken of before. Asked of a count that opens its sentence.
 */
export function countedSubject(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (amount.family !== 'count' || amount.first > OPENING || openingEnds(list, amount) > 0) return undefined;
  const firms = found.filter(({ class: kind }) => FIRMS.includes(kind));
  const [firm] = firms;
  if (firm === undefined || firms.length > 1 || firm.first <= amount.first) return undefined;
  const verb = list.findIndex((token, at) => at > amount.first && WERE.has(token));
  if (firm.first < verb) return firm.next < verb && !isPossessive(list[firm.next]) && !isFiniteVerb(list, firm.next) ? firm : undefined;
  return HAPPENS.has(list[verb + 1]) && firm.first - verb <= REACH && AT.has(tokenAt(list, firm.first - 1)) ? firm : undefined;
}

/** How many words stand before the amount and what hedges it. */
function openingEnds(list: TokenList, { first }: Amount): number {
  const from = hedgeStart(list, first);
  return from > 0 && ['an', 'some'].includes(list[0]?.text ?? '') ? from - 1 : from;
}
