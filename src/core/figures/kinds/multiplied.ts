import type { Amount } from '../amounts/amount.ts';
import type { Name, Referent } from '../names/names.ts';
import { DETERMINERS, type Moved, PREPOSITIONS, SECURITIES, TIMES, UNCLEAR } from '../subjects/phrase-head.ts';
import { subjectOf } from '../subjects/verb-subject.ts';
import { isAdverb } from '../words/adverbs.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { FILLERS } from './move-words.ts';

/** A part of the sentence, in tokens. */
interface Stretch {
  readonly first: number;
  readonly next: number;
}

/** What the sentence says. */
interface Said {
  readonly list: TokenList;
  readonly amounts: readonly Amount[];
  readonly periods: readonly Stretch[];
}

/**
 * `Alpha has doubled since April`; of `has doubled its dividend` and `has doubled output` it is what follows. A firm doubles in many things:
 * unless its shares or their price are named, nothing but a time may follow.
 */
export function multipliedBy(said: Said, names: readonly Name[], amount: Amount, referent: Referent | undefined): Moved {
  const { list, periods } = said;
  const { first } = amount;
  let next = amount.next;
  while (isAdverb(list[next])) next += 1;
  const after = list[next];
  if (after?.kind === 'word' && !AFTER_VERB.has(after)) return ofNoun(list, next);
  const isTime = after?.text !== 'in' || isOfTime(list, next, periods);
  const isInValue = !isTime && IN_VALUE.has(list[list[next + 1]?.text === 'market' ? next + 2 : next + 1]);
  if (!isTime && !isInValue) return ofNoun(list, next + 1);
  let verb = first;
  while (FILLERS.has(tokenAt(list, verb - 1))) verb -= 1;
  const moved = subjectOf({ list, names }, verb, undefined, 0);
  if (moved.of !== 'itself' || referent?.class === 'crypto' || referent?.class === 'index') return moved;
  if (after?.text === 'to' && !isToPrice(said, next)) return UNCLEAR;
  if (isInValue || isOfShares(list, verb)) return moved;
  return moved.name?.instrument !== undefined && isTimeOnly(list, next, periods) ? moved : UNCLEAR;
}
const IN_VALUE = wordList('value price worth');
const AFTER_VERB = wordList(
  `${[...PREPOSITIONS].join(' ')} since during after before and but or so year while this last as because thanks when again between following through despite amid every each yet until inside than though although where which who that it they he she we once if not nor per via without throughout beyond`,
);

/** What follows the verb; a name, a sign or a time is no measure. */
function ofNoun(list: TokenList, from: number): Moved {
  const noun = list[DETERMINERS.has(list[from]) ? from + 1 : from];
  return noun?.kind !== 'word' || noun.capital || TIMES.has(noun) || AFTER_VERB.has(noun) ? UNCLEAR : { of: 'other', noun: noun.text };
}

/** `in October`, `in the past year`; not `in staff this year`. */
function isOfTime(list: TokenList, at: number, periods: readonly Stretch[]): boolean {
  let next = at + 1;
  while (next < at + 4 && (DETERMINERS.has(list[next]) || FILLERS.has(list[next]) || EARLY.has(list[next]))) next += 1;
  return periods.some((period) => period.first >= at && period.first <= next);
}
const EARLY = wordList('early late mid past last');

/** `to $97`; not `to 4,000 workers` nor `to $4 billion in sales`. */
function isToPrice({ amounts }: Said, to: number): boolean {
  const level = amounts.find(({ first }) => first > to);
  return level !== undefined && level.first - to <= 4 && level.family === 'money' && level.value < MOST_OF_PRICE;
}
/** Hardly a share costs more. */
const MOST_OF_PRICE = 10_000;

/** `Shares of Alpha`, `Alpha’s share price`: within the breath before the verb. */
function isOfShares(list: TokenList, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 10); at -= 1) {
    if (list[at]?.text === ',' || list[at]?.text === ';') return false;
    if (SECURITIES.has(list[at]) || list[at]?.text === 'price') return true;
  }
  return false;
}

/** Up to the end of the clause there are only words of time. */
function isTimeOnly(list: TokenList, from: number, periods: readonly Stretch[]): boolean {
  for (let at = from; at < list.length; ) {
    const token = list[at];
    const period = periods.find(({ first, next }) => first <= at && at < next);
    if (period !== undefined) at = period.next;
    else if (token?.kind === 'sign' || CLAUSES.has(token)) return true;
    else if (OF_TIME.has(token) || DETERMINERS.has(token) || isAdverb(token)) at += 1;
    else return false;
  }
  return true;
}
const CLAUSES = wordList(
  'and but or so while as amid because when after before following thanks with despite though although yet which who',
);
const OF_TIME = wordList(
  'since in on over during within for from to until past last early late so far about nearly just only less more than',
);
