import { wordSet } from '../../word-set.ts';
import { hedgeStart } from '../amounts/before-amount.ts';
import type { Modality } from '../figure.ts';
import { isMeasured } from '../kinds/stated-metric.ts';
import type { Understood } from '../record.ts';
import { SECURITIES } from '../subjects/phrase-head.ts';
import { isOfBusiness } from '../words/of-business.ts';
import { SEGMENTS } from '../words/segments.ts';
import { AT_OR_TO, HAVE, INDEFINITE, ITS, MARKET_VALUES } from '../words/shared-words.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { PAST } from './assumed-window.ts';
import { isBehindDespite, isOfPayout } from './not-its-time.ts';

/**
 * Whether a move that no time stands beside is one of the day: not what is foreseen, nor what of a firm has moved that is not its share, nor what has
 * happened by now, nor what was put on its payout.
 */
export const mayBeOfDay = (
  list: TokenList,
  { amount: { first, next }, periods, referent, moved }: Understood,
  modality: Modality,
): boolean =>
  ((modality !== 'forecast' && modality !== 'guidance') || isSent(list, first)) &&
  !(moved.of === 'other' && referent?.class === 'equity' && isThing(moved.noun) && !isInBrackets(list, first)) &&
  !isPerfect(list, first, next) &&
  // `The dollar rose 0.3% against its peers`: as it does any day
  (referent?.class === 'currency' || !isBefore(list, first, next)) &&
  // `rose 6% despite turmoil in 2024`, `despite record output in 2024`: of then, or of the day
  !periods.some((period) => period.first > next && period.window.type !== 'quarter' && isBehindDespite(list, period, next)) &&
  !(list[next]?.text === 'hit' && isOfBusiness(tokenAt(list, first - 3)?.text ?? '')) &&
  !(INDEFINITE.has(list[first - 1]) && periods.some((period) => period.next <= first && isOfPayout(list, period)));

/** `has already lost 21%`: by now, nobody knows since when; not `has lost 3% to $41`, `has lost 3% this morning`. */
function isPerfect(list: TokenList, first: number, next: number): boolean {
  if (AT_OR_TO.has(list[list[next]?.text === ',' ? next + 1 : next]) || isInSession(list, next)) return false;
  let at = hedgeStart(list, first) - 1;
  if (list[at]?.text === 'by') at -= 1;
  // the verb
  at -= 1;
  while (at > first - 8 && MEANWHILE.has(list[at]?.text ?? '')) at -= 1;
  return HAVE.has(list[at]) && list[at]?.text !== 'had';
}
/** `this morning`, `during the session` */
const isInSession = (list: TokenList, next: number): boolean =>
  SESSIONS.has(list[next + (list[next]?.text === 'this' ? 1 : 2)]?.text ?? '') && INTO_SESSION.has(list[next]?.text ?? '');
const SESSIONS = wordSet('morning afternoon session');
const INTO_SESSION = wordSet('this in during');
const MEANWHILE = wordSet('already also only now since all but even still itself themselves');

/** `had rallied 21% ahead of the results`, `down 43% against its worth before them`: up to then, or from then on. */
const isBefore = (list: TokenList, first: number, next: number): boolean =>
  (list[next]?.text === 'against' && ITS.has(list[next + 1])) ||
  (BEFORE.has(list[next]?.text ?? '') && list.slice(Math.max(0, first - 4), first).some(({ text }) => text === 'had'));
const BEFORE = wordSet('ahead before');

/** `its outlook sent the shares down 10%`, `the forecast disappointed and the stock slid 4%` */
const isSent = (list: TokenList, first: number): boolean => {
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) if (PAST.has(list[at]) || SENT.has(list[at]?.text ?? '')) return true;
  return false;
};
const SENT = wordSet('sent pushed dragged lifted drove knocked helped boosted');

/** What a firm reports, takes or consists of; nothing else that the grammar takes for the noun is known to be no share. */
function isThing(noun: string): boolean {
  const last = noun.replace(A_SHARE, '').split(' ').at(-1)?.toLowerCase() ?? '';
  return (isMeasured(last) || SEGMENTS.hasWord(last)) && !SECURITIES.hasWord(last) && noun !== 'units' && !MARKET_VALUES.hasWord(last);
}

const A_SHARE = / (?:per|a) share$/;

/** `lighter at Alpha (-6.9%)`: of the name before it. */
const isInBrackets = (list: TokenList, first: number): boolean =>
  tokenAt(list, isDash(tokenAt(list, first - 1)) ? first - 2 : first - 1)?.text === '(';
