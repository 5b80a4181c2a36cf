import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { afterSign, isFiniteVerb, leads, PREPOSITIONS } from '../names/clause.ts';
import type { SubjectClass } from '../names/common-subjects.ts';
import type { Name, Referent } from '../names/names.ts';
import { ITS, MARKETS, STOCK, TIME_CONJUNCTIONS } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import type { Headings } from './headings.ts';
import { TIMES } from './phrase-head.ts';
import { isSource } from './sources.ts';
import { isAnaphor } from './stand-ins.ts';

interface Clause {
  readonly list: TokenList;
  /** In the sentence. */
  readonly names: readonly Name[];
  readonly headings: Headings;
}

/**
 * Whether the sentence is not of the firm, coin or index that was spoken of, and that it names nowhere: another leads it, or many do, or the amount is what a
 * whole market counts. Whose it is then may be unclear; not whose it is not.
 */
export function isLedByOthers({ list, names, headings }: Clause, amount: Amount, { instrument, class: kind }: Referent): boolean {
  if (instrument === undefined || names.some((name) => name.instrument === instrument)) return false;
  if (headings.label?.instrument === instrument || headings.isHeadedBy(instrument)) return false;
  if (isOwnedByUnknown(list, names)) return true;
  if (names.some((name) => isGoneOnAbout(list, name, amount))) return false;
  const leader = names.find((name) => isLeader(list, name, amount));
  if (leader?.class === 'index' && names.some((name) => isTheShare(list, name) && name.first > leader.next && name.next <= amount.first))
    return false;
  return leader !== undefined || (kind === 'equity' && isCountOfMarket(list, amount)) || isLedByMany(list, names, amount);
}

/** `Alpha cut 40 jobs.¶ Beta upgraded its outlook as sales rose 8%`: a listed firm or an index, and none that speaks of others. */
const isLeader = (list: TokenList, name: Name, { first }: Amount): boolean =>
  name.instrument !== undefined &&
  LEADERS.has(name.class) &&
  name.next <= first &&
  !isGoverned(list, name) &&
  ((name.first < 2 && list[name.next]?.text !== ':') || leads(list, name, first)) &&
  !isSource(list, name);
const LEADERS: ReadonlySet<SubjectClass> = new Set<SubjectClass>(['equity', 'index']);

/** `Alpha won a contract under which the retailer pays a fifth`, `To build what Alpha ordered it owes $9 billion`: of whom it goes on about. */
const isGoneOnAbout = (list: TokenList, { class: kind, first, next }: Name, amount: Amount): boolean =>
  next <= amount.first && (kind === 'company' || (kind === 'pronoun' && !ITS.has(list[first])));

/** `The Nasdaq rose, and the shares jumped 5%`: an index has none. */
const isTheShare = (list: TokenList, { class: kind, first, next }: Name): boolean =>
  kind === 'security' && (list[first]?.text === 'the' || list[first - 1]?.text === 'the') && isFiniteVerb(list, next);

const isGoverned = (list: TokenList, { first }: Name): boolean => {
  const before = tokenAt(list, first - 1);
  return PREPOSITIONS.has(before) && !TIME_CONJUNCTIONS.has(before);
};

/** `Larkspur’s shares fell 3%`: of a single word that may open any sentence, and so is no name that is known; not `Friday’s shares`. */
const isOwnedByUnknown = (list: TokenList, names: readonly Name[]): boolean =>
  list[0]?.capital === true &&
  isPossessive(list[1]) &&
  STOCK.has(list[2]) &&
  !TIMES.has(list[0]) &&
  !names.some(({ first }) => first === 0);

/** `1,200 shares advanced`, `12 of 19 sector gauges`, `1.4 billion shares changed hands on the Nasdaq`: of a market, and of no firm. */
function isCountOfMarket(list: TokenList, { family, unit, value, next }: Amount): boolean {
  if (family !== 'count') return false;
  if (BREADTH.has(unit.slice(unit.lastIndexOf(' ') + 1))) return true;
  if (unit !== 'shares') return false;
  const after = list[next]?.text === unit ? next + 1 : next;
  const verb = MAY_HAVE.has(list[after]?.text ?? '') ? after + 1 : after;
  return MOVED.has(list[verb]?.text ?? '') || (value >= OF_EXCHANGE && list.some(({ text }) => EXCHANGES.has(text)));
}
const BREADTH = wordSet('stocks gauges gainers losers decliners advancers issues');
const MAY_HAVE = wordSet('have had were are');
const MOVED = wordSet('advanced declined rose fell gained unchanged');
/** So many shares a day change hands of no firm. */
const OF_EXCHANGE = 1e9;
const EXCHANGES = wordSet('nyse nasdaq exchange');

/** `Construction stocks were among the worst, down 2%`: many lead the sentence, and nothing after them goes on about one. */
function isLedByMany(list: TokenList, names: readonly Name[], amount: Amount): boolean {
  const { first, next } = amount;
  // `two thirds of the index`
  const behind = list[next]?.text === 'of' ? next + 3 : first;
  const from = OPENERS.has(list[0]?.text ?? '') ? (afterSign(list, 1, ',', Math.min(first, LONGEST)) ?? 0) : 0;
  for (let at = from; at < Math.min(first, from + LONGEST); at += 1) {
    const token = list[at];
    if (token === undefined || token.kind === 'sign' ? token?.text !== ',' && token?.text !== '-' : isFiniteVerb(list, at)) return false;
    if (isPossessive(token) || ITS.has(token) || (PREPOSITIONS.has(token) && !isOfAll(list, at))) return false;
    if (!isMany(list, at) || !isFollowed(list, at + 1)) continue;
    // `The market is weak, but sales rose 3%`: back to whom it was about
    if (list.slice(at, first).some(({ text }) => text === 'but')) return false;
    return !names.some(({ first, next, class: kind }) => (first <= at && next > at) || (first > at && first < behind && isAnaphor(kind)));
  }
  return false;
}
/** `most of the coins`, `the value of all coins` */
const isOfAll = (list: TokenList, of: number): boolean =>
  list[of]?.text === 'of' && (list[of + 1]?.text === 'all' || QUANTIFIERS.has(tokenAt(list, of - 1)?.text ?? ''));
const QUANTIFIERS = wordSet('most many some all half');
const OPENERS = wordSet('in over among elsewhere meanwhile altogether separately on at overall');
const LONGEST = 12;

const isMany = (list: TokenList, at: number): boolean => {
  const word = list[at]?.text ?? '';
  return MANY.has(word) && (!MARKETS.hasWord(word) || OF_MARKET.has(tokenAt(list, at - 1)?.text ?? ''));
};
const MANY = wordSet(
  'stocks coins indices indexes gauges banks financials gainers decliners advancers liquidations positions market markets futures',
);
const OF_MARKET = wordSet('the stock share crypto bond housing advertising');

const isFollowed = (list: TokenList, at: number): boolean =>
  isFiniteVerb(list, at) || PREPOSITIONS.has(list[at]) || list[at]?.text === 'contract';
