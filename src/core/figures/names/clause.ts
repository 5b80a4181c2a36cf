import { isAdverb } from '../words/adverbs.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { ITS, RELATIVE, SHARES_OR_STOCKS, TELLS } from '../words/shared-words.ts';
import { isDash, isPossessive, saysDirection, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { afterPlace } from '../words/where-and-when.ts';
import { wordList } from '../words/word-list.ts';
import type { Name } from './names.ts';

/** Nouns of a security that may stand between a name and its verb: `Apple shares fell`. */
const SECURITY = wordList(
  'shares share stock stocks price prices futures index yield yields bond bonds token coin adrs contracts deliveries sales revenue company group inc corp ltd plc average composite',
);
export const PREPOSITIONS = wordList(
  'of in with by from to for at on against over under into after before between among than as like via despite amid including behind beside versus per about during since until through towards excluding except unlike besides',
);
registered(BEGINS.preposition, PREPOSITIONS);

/** The name is the grammatical subject of a verb that stands before `limit`. */
export function leads(list: TokenList, name: Name, limit: number): boolean {
  let at = name.next;
  // `Alpha’s hoard`, `the Alpha fund’s hoard`
  if (!isPossessive(list[at]) && isPossessive(list[at + 1]) && isNoun(list, at)) at += 1;
  if (isPossessive(list[at])) at = afterNouns(list, at + 1, limit, 5);
  // `Alpha chief executive Anna Rao said`
  else if (CHIEF.has(list[at])) at = afterNouns(list, at, limit, 6);
  if (list[at]?.text === '(') at = afterSign(list, at, ')', limit) ?? at;
  // `the Bitcoin halving, which`, `iron ore price, which`
  for (let nouns = 0; nouns < 2 && isNoun(list, at); nouns += 1) at += 1;
  // `the Alpha index of Tokyo shares`
  if (list[at]?.text === 'of' && list[at + 1]?.capital === true && SHARES_OR_STOCKS.has(list[at + 2])) at += 3;
  const pause = list[at]?.text;
  if (pause === ',' || pause === '—' || pause === '–') {
    if (RELATIVE.has(list[at + 1])) return at + 2 < limit;
    if (
      list[at + 1]?.capital !== true &&
      (list[at + 1]?.text ?? '').endsWith('ed') &&
      // `the merger of Alpha and Beta, soared`: of another; `the miner, Alpha, soared`
      (!isMove(list[at + 1]) || beforeArticle(list, name.first)?.text === ',') &&
      afterSign(list, at + 1, pause, limit) === undefined
    )
      return true;
    const close = afterSign(list, at + 1, pause, Math.min(limit + 1, at + 22));
    if (close === undefined || close > limit) return false;
    // `Alpha, operator of the largest portal, which reported`, `Alpha, the builder, last week signed`
    const verb = afterAdverbs(list, afterPlace(list, close, limit) ?? close);
    return RELATIVE.has(list[close]) || isFiniteVerb(list, verb) || (isNoun(list, verb) && ITS.has(list[verb + 1]));
  }
  for (let steps = 0; steps < 5 && at < limit; at += 1, steps += 1) {
    const word = list[at]?.text ?? '';
    if (isFiniteVerb(list, at) || (word === 'forecast' && !JOINED.has(list[at + 1]))) return !isObject(list, name.first);
    const after = afterPlace(list, at, limit);
    if (after !== undefined) at = after - 1;
    else if (!(SECURITY.has(list[at]) || isAdverb(list[at]) || RELATIVE.has(list[at]))) return false;
  }
  return at >= limit && name.next < limit;
}

/** `which rents out Alpha chips, sees`: what a relative clause is about, and no subject. */
function isObject(list: TokenList, first: number): boolean {
  for (let at = first - 2; at >= Math.max(0, first - 4); at -= 1) {
    if (list[at + 1]?.kind === 'sign') return false;
    if (!RELATIVE.has(list[at])) continue;
    const verb = list[at + 1];
    return (
      verb?.capital === false && (isVerbLike(verb) || verb.text.endsWith('s')) && !TELLS.has(verb) && !PREPOSITIONS.has(list[first - 1])
    );
  }
  return false;
}

const CHIEF = wordList('chief ceo cfo boss');
const JOINED = wordList('of for and to from . ,');
const afterAdverbs = (list: TokenList, from: number): number => {
  let at = from;
  while (at < from + 3 && isAdverb(list[at]) && !isVerbLike(list[at])) at += 1;
  return at;
};

/** A lower-case word that is no verb, preposition or conjunction, before a pause or a verb. */
const isNoun = (list: TokenList, at: number): boolean => {
  const token = list[at];
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !isFiniteVerb(list, at) &&
    !PREPOSITIONS.has(token) &&
    !RELATIVE.has(token) &&
    !isAdverb(token) &&
    !['and', 'or', 'but', 'the', 'a', 'an', 'to', 'its', 'it', 'while'].includes(token.text)
  );
};

const MORE_VERBS = wordList('down up off worth flat lower higher trading closing falling rising expects expect');
/** `the closing bell`, `trading hours` */
const SESSION = wordList('bell time hours session sessions day days price prices level levels');
/** `falls`, `sank`: a word of direction that is a verb. */
export const isMove = (token: Token | undefined): boolean =>
  token !== undefined && saysDirection(token) && !NOUNS.has(token) && !token.text.endsWith('ing');
const NOUNS = wordList(
  'loss losses gain gains rise recovery growth drop decline rally rout drawdown reduction increase expansion improvement strength selloff sell-off correction inflows outflows premium upside downside short more less fewer higher lower above below beneath better worse',
);
/** A verb with a subject of its own, as far as the word and its neighbours tell. */
export const isFiniteVerb = (list: TokenList, at: number): boolean => {
  const token = tokenAt(list, at);
  if (token?.kind !== 'word') return false;
  const word = token.text;
  return (
    isVerbLike(token) ||
    (MORE_VERBS.has(token) && !(word.endsWith('ing') && SESSION.has(list[at + 1]))) ||
    isMove(token) ||
    (word.length > 4 &&
      !token.capital &&
      word.endsWith('s') &&
      !word.endsWith('ss') &&
      !SECURITY.has(token) &&
      (isAmountNext(list, at + 1) ||
        ['by', 'to', 'about', 'over', 'nearly', 'around', '$', 'at', 'more', 'some', ',', 'a', 'the', 'its'].includes(
          list[at + 1]?.text ?? '',
        )))
  );
};

/** `controls 3.45% of the supply` */
const isAmountNext = (list: TokenList, at: number): boolean => list[at]?.kind === 'number' && list[at + 1]?.text === '%';

/** A word of a noun phrase, or its number: `Alpha’s Model 3`. */
const isPart = (list: TokenList, at: number): boolean =>
  list[at]?.kind === 'word' || (list[at]?.kind === 'number' && tokenAt(list, at - 1)?.capital === true);

/** Skips the nouns after a possessive: `Nvidia’s market cap`, `Nvidia’s data-centre arm`. */
function afterNouns(list: TokenList, from: number, limit: number, reach: number): number {
  let at = from;
  while (
    at < limit &&
    at < from + reach &&
    ((isPart(list, at) && !isVerbLike(list[at]) && !MORE_VERBS.has(list[at])) ||
      (at > from && isDash(list[at]) && list[at]?.glued === true))
  )
    at += 1;
  return at;
}

/** Where a sign ends before `limit`. */
export function afterSign(list: TokenList, from: number, sign: string, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) if (list[at]?.text === sign) return at + 1;
  return undefined;
}

/** What stands before a place and its article. */
export const beforeArticle = (list: TokenList, first: number): Token | undefined =>
  tokenAt(list, first - 1)?.text === 'the' ? tokenAt(list, first - 2) : tokenAt(list, first - 1);

/** The noun that a prepositional name belongs to: `shares` in `shares of Apple`. */
export function nounBefore(list: TokenList, name: Name): Token | undefined {
  const at = tokenAt(list, name.first - 1)?.text === 'the' ? name.first - 3 : name.first - 2;
  return tokenAt(list, at);
}
