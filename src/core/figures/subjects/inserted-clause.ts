import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isHedging } from '../amounts/before-amount.ts';
import { beforeArticle, isFiniteVerb, isMove, nounBefore, PREPOSITIONS } from '../names/clause.ts';
import { beforeThose, gapOpens, isRelative } from '../names/gap.ts';
import type { Name } from '../names/names.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { ARTICLES, AT_OR_TO, STOCK, TIME_CONJUNCTIONS } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { isDragged, isRanked } from './between-pauses.ts';
import { isSource } from './sources.ts';
import { isAnaphor } from './stand-ins.ts';

/** What is inserted between two pauses is no longer. */
const REACH = 26;
/** From its end to the amount. */
const VERB_REACH = 9;
const PARTICLES = wordList('up down off worth flat lower higher trading closing');

/** `Alpha, of which Beta holds 26%, gained 0.4%`; `the Alpha Index, Wall Street’s gauge, jumped`: what moved stands before the pauses. */
export function interrupted(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  const last = pauseBefore(list, amount.first);
  // `Alpha, its rival, also ended higher, gaining 3%`
  const close = last !== undefined && (list[last + 1]?.text ?? '').endsWith('ing') ? pauseBefore(list, last) : last;
  if (close === undefined) return undefined;
  const verb = list[close + 1]?.text === 'also' ? close + 2 : close + 1;
  if (PARTICLES.has(list[verb]) || !isFiniteVerb(list, verb)) return undefined;
  const name = nameBeforeInsertion(list, found, close, 0);
  if (name === undefined || isSource(list, { ...name, next: close + 1 })) return undefined;
  return found.some((each) => each.first > close && each.next <= amount.first && each.class !== 'pronoun') ? undefined : name;
}

/** The last pause before `limit`, with only words between. */
function pauseBefore(list: TokenList, limit: number): number | undefined {
  for (let at = limit - 1; at > Math.max(0, limit - VERB_REACH); at -= 1) {
    if (list[at]?.text === ',') return at;
    if (list[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** `slumped 10% and Alpha, a maker of testers, 5.9%`: the name takes over the verb from before `previous`. */
export function gappedInserted(list: TokenList, found: readonly Name[], amount: Amount, previous: Amount | undefined): Name | undefined {
  if (previous === undefined) return undefined;
  // `Alpha rose 3% to $90 and Beta, its rival, 5% to $30`
  const over = previous.family !== amount.family;
  if (over && !(amount.family === 'percent' && AT_OR_TO.has(tokenAt(list, previous.first - 1))))
    return gappedOver(list, found, amount, previous);
  let close = amount.first - 1;
  while (close > amount.first - 4 && isHedging(tokenAt(list, close))) close -= 1;
  if (tokenAt(list, close)?.text !== ',') return undefined;
  const name = nameBeforeInsertion(list, found, close, previous.next);
  if (name === undefined || isAnaphor(name.class)) return undefined;
  const joint = beforeThose(list, name.first)?.text ?? '';
  return joint === 'and' || joint === ',' || joint === ';' || joint === 'while' || joint === 'but' ? name : undefined;
}

/** `lost $17 billion and Beta, where Gamma is 43% of the index, $14 billion` */
function gappedOver(list: TokenList, found: readonly Name[], amount: Amount, previous: Amount): Name | undefined {
  const open = gapOpens(list, amount);
  if (open === undefined || open > previous.first) return undefined;
  return found.find(
    (each) => each.next === open && (maySubject(list, each) || (each.class === 'place' && list[open + 1]?.text === 'where')),
  );
}

/** The name, at `floor` or later, with an apposition or a clause with `which` between the pause after it and that at `close`. */
function nameBeforeInsertion(list: TokenList, found: readonly Name[], close: number, floor: number): Name | undefined {
  let verb = false;
  for (let open = close - 1; open >= Math.max(1, floor, close - REACH); open -= 1) {
    const token = list[open];
    if (token === undefined || token.text === ';' || token.text === ':') return undefined;
    verb ||= isVerbLike(token) || (isMove(token) && !token.text.endsWith('er'));
    if (token.text !== ',') continue;
    // `the Nasdaq, helped by Alpha, up 4%, gained`: what is inserted may hold another insertion
    if (found.some((each) => each.next === open && isRanked(list, each))) {
      verb = false;
      continue;
    }
    const clause = isRelative(list, open + 1) || isDragging(list, open + 1);
    if (!clause && !isApposition(list, found, open + 1)) continue;
    if (verb && !clause) return undefined;
    // `Alpha, meanwhile, whose`
    const end = list[open - 2]?.text === ',' && ADVERBS.has(list[open - 1]) ? open - 2 : open;
    const name = found.find((each) => each.next === end && each.first >= floor);
    return name !== undefined && maySubject(list, name) ? name : undefined;
  }
  return undefined;
}

/** `, helped by Alpha,`, `, weighed down by its bank,`, `, majority owned by Beta,` */
const isDragging = (list: TokenList, at: number): boolean => {
  const by = list[at + 1]?.text === 'by' ? at + 1 : at + 2;
  return list[by]?.text === 'by' && (isDragged(list, by - 1) || list[at]?.text === 'led' || OWNED.has(list[by - 1]));
};
const OWNED = wordList('owned backed founded run controlled chaired');

/** `the lender`, `its largest holder`, `Wall Street’s gauge`, `at 85 times sales the dearest` */
const isApposition = (list: TokenList, found: readonly Name[], at: number): boolean =>
  ARTICLES.has(list[at]) ||
  (OF_RANK.has(list[at]?.text ?? '') && list[at + 1]?.kind === 'number') ||
  found.some((each) => each.first === at && isPossessive(list[each.next]));

const ADVERBS = wordList('meanwhile however though too instead itself likewise');
const OF_RANK = wordSet('at up down');

/** It is no place or person, and after no preposition but for its shares. */
function maySubject(list: TokenList, name: Name): boolean {
  if (name.class === 'place' || name.class === 'person' || name.class === 'event') return false;
  const before = beforeArticle(list, name.first);
  if (before === undefined || !PREPOSITIONS.has(before) || TIME_CONJUNCTIONS.has(before)) return true;
  return before.text === 'of' && (STOCK.has(nounBefore(list, name)) || nounBefore(list, name)?.text === 'those');
}
