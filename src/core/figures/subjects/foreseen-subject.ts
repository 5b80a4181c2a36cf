import type { Amount } from '../amounts/amount.ts';
import { PREPOSITIONS } from '../names/clause.ts';
import type { SubjectClass } from '../names/common-subjects.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { isDash, isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Topic } from './topic.ts';
import { isHouse } from './trades.ts';

/** What somebody foresees or counts, and what is not theirs: the worth of a market, the price of a commodity, the sales of all. */
export const foreseenSubject = (list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined =>
  foreseenOf(list, found, amount, topic) ??
  (amount.family === 'money'
    ? amount.value < LEAST_TOTAL
      ? foreseenPrice(list, found, amount, topic)
      : (marketOf(list, found, amount) ?? totalOf(list, found, amount))
    : amount.family === 'percent'
      ? totalOf(list, found, amount)
      : undefined);

/** `Alpha Research expects sales of $3bn at Beta`, `expects Beta to sell $3bn`: a house, listed or not, speaks of another. */
function foreseenOf(list: TokenList, found: readonly Name[], { first, next }: Amount, topic: Topic): Referent | undefined {
  if (!SEES.isIn(list)) return undefined;
  const house = found.find((name) => SEES.has(list[name.next]) && name.next < first);
  if (house === undefined || !(house.class === 'name' || isHouse(house.instrument)) || isPossessive(list[house.next - 1])) return undefined;
  const of = found.find((name) => MAY_SELL.has(name.class) && name.part === undefined && name.first > house.next);
  if (of === undefined || (of.instrument === house.instrument && of.instrument !== undefined)) return undefined;
  const begins = list[of.first - 1]?.text === 'the' ? of.first - 1 : of.first;
  const told =
    of.next < first &&
    begins === house.next + 1 &&
    list[of.next]?.text === 'to' &&
    !found.some((name) => name.first > of.next && name.next <= first);
  const placed = begins === next + 1 && AT_WHOM.has(list[next]);
  return told || placed ? topic.resolve(of) : undefined;
}
const MAY_SELL: ReadonlySet<SubjectClass> = new Set<SubjectClass>(['equity', 'company']);
const AT_WHOM = wordList('at for');
const LEAST_TOTAL = 1e6;

const MARKET = soughtWords('market');
const NO_MARKET = wordList('value cap capitalisation capitalization share price');
const WORTH = soughtWords('worth reach reached reaches hit exceed top grow balloon swell');
const DETERMINERS = wordList('the a that this total');
const REACH = 12;

/** `the market for them could be worth $50 billion`: it is no firm that is worth so much. */
function marketOf(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  if (!MARKET.isIn(list) || !WORTH.isIn(list)) return undefined;
  for (let at = amount.first - 2; at > Math.max(0, amount.first - REACH); at -= 1) {
    const token = list[at];
    if (token?.kind === 'sign' && !isDash(token)) return undefined;
    if (!MARKET.has(token)) continue;
    if (NO_MARKET.has(list[at + 1]) || isPossessive(list[at + 1]) || !WORTH.isWithin(list, at + 1, amount.first)) return undefined;
    let first = at;
    while (first > at - 4 && list[first - 1]?.kind !== 'sign' && !DETERMINERS.has(tokenAt(list, first - 1)) && first > 0) first -= 1;
    if (isDash(tokenAt(list, first - 1)) && first > 1) first -= 2;
    if (!DETERMINERS.has(tokenAt(list, first - 1)) || found.some((name) => name.next > at && name.first <= at)) return undefined;
    // `the market values Alpha at`, `the market where Alpha reached`
    if (found.some((name) => name.first > at && name.next <= amount.first && !PREPOSITIONS.has(tokenAt(list, name.first - 1))))
      return undefined;
    const words = list.slice(first, at + 1).map(({ text }) => text);
    return referentOf(words.join(' ').replaceAll(' - ', '-'), 'product');
  }
  return undefined;
}

const SEES = soughtWords('sees see expects expect forecasts forecast predicts predict');
const OF_SHARES = soughtWords('share shares stock target rating earnings eps dividend revenue');

/** `Goldman expects Brent to average $56. Citi sees $60`: a bank that foresees a price is not what is priced. */
function foreseenPrice(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  if (!SEES.isIn(list) || OF_SHARES.isIn(list)) return undefined;
  const house = found.findLast((name) => name.next <= amount.first && name.class !== 'pronoun');
  if (house === undefined || !isHouse(house.instrument) || !SEES.isWithin(list, 0, amount.first)) return undefined;
  const own = found.find((name) => name.class === 'commodity');
  if (own !== undefined) return own;
  if (
    found.some((name) => name.class === 'crypto' || name.class === 'index' || (name.instrument !== undefined && !isHouse(name.instrument)))
  )
    return undefined;
  const spoken = topic.get();
  return spoken?.class === 'commodity' || isHouse(spoken?.instrument) ? topic.commodity(() => true) : undefined;
}

/** `Bessent expects $2 trillion by 2028, Goldman $1.6 trillion`: a house that foresees another sum of the same. */
export const isOtherForecast = (list: TokenList, found: readonly Name[], { first, family, value }: Amount): boolean =>
  family === 'money' &&
  value >= LEAST_TOTAL &&
  SEES.isWithin(list, 0, first) &&
  found.some((name) => name.next === first && isHouse(name.instrument) && !isPossessive(tokenAt(list, first - 1)));

const COUNTS = soughtWords('counted counts count tallied sees see expects expect forecasts forecast estimates estimated predicts projects');
const COUNTED = wordList('counted counts count tallied');
const SPENDERS = wordList('online consumer consumers holiday household households e-commerce shoppers');
const NATIONS = wordList('u.s. us american national global worldwide total industry');
const TAKEN = wordList('stolen laundered');

/** `sees online spending of $253 billion`, `counted $79 billion of global sales`, `counted $2 billion stolen`: of all, or of nobody known. */
function totalOf(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  if (!COUNTS.isIn(list)) return undefined;
  const source = found.findLast(
    (name) => name.next < amount.first && name.class !== 'pronoun' && name.class !== 'place' && COUNTS.has(list[name.next]),
  );
  if (source === undefined || amount.first - source.next > 8) return undefined;
  if (TAKEN.has(list[amount.next])) return referentOf(`${list[amount.next]?.text ?? ''} funds`, 'product');
  if (COUNTED.has(list[source.next])) {
    const of = list[amount.next]?.text === 'of' || list[amount.next]?.text === 'in' ? amount.next + 1 : -1;
    return of > 0 && (NATIONS.has(list[of]) || SPENDERS.has(list[of])) ? phrase(list, of) : undefined;
  }
  const from = source.next + 1;
  const all = isOfAll(list, from) || (SPENDERS.has(list[from]) && TOTALS.has(list[from + 1]) && isHouse(source.instrument));
  return all ? phrase(list, from) : undefined;
}

/** `online spending`, `U.S. retail sales`, `global data-center spending`: everybody’s, and no firm’s own. */
function isOfAll(list: TokenList, from: number): boolean {
  const wide = NATIONS.has(list[from]);
  if (!wide && !SPENDERS.has(list[from])) return false;
  let noun = from + 1;
  while (noun < from + 5 && (list[noun]?.kind === 'word' || isDash(list[noun])) && !TOTALS.has(list[noun])) noun += 1;
  if (!TOTALS.has(list[noun])) return false;
  // `expects global sales of $90 billion` may be its own
  return list[noun]?.text === 'spending' ? !wide || noun > from + 1 : noun > from + 1;
}
const TOTALS = wordList('spending sales demand shipments');

/** The noun phrase that begins there. */
function phrase(list: TokenList, from: number): Referent {
  let next = from;
  while (next < from + 7 && (list[next]?.kind === 'word' || isDash(list[next])) && !PREPOSITIONS.has(list[next])) {
    next += 1;
    if (TOTALS.has(tokenAt(list, next - 1))) break;
  }
  const words = list.slice(from, next).map(({ text }) => text);
  return referentOf(words.join(' ').replaceAll(' - ', '-'), 'market');
}
