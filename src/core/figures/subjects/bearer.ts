import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isHedging } from '../amounts/before-amount.ts';
import { leads } from '../names/clause.ts';
import type { Name, Referent } from '../names/names.ts';
import { ADDING, KNOCKS } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords } from '../words/word-list.ts';
import { FIRMS } from './stand-ins.ts';
import type { Topic } from './topic.ts';
import { isHouse } from './trades.ts';

const EATING = soughtWords('cost costs costing ate eat eats eaten swallowed swallows swallow gobbled gobbles devoured consumed soaked');
/** What costs, and pays nothing. */
const CAUSES: ReadonlySet<string> = wordSet('rate currency commodity economy event');
const FURTHER = wordSet('a further another additional extra up');
const LEAST = 1e5;

/** `Tariffs and a weak peso ate up $90 million, Alpha said`: of the firm that tells of it or was spoken of, and of nothing that cost it. */
export function bearer(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  if (amount.family !== 'money' || amount.value < LEAST || !(EATING.isIn(list) || KNOCKS.isIn(list) || ADDING.isIn(list))) return undefined;
  let verb = amount.first - 1;
  while (verb > 0 && (isHedging(list[verb]) || FURTHER.has(list[verb]?.text ?? ''))) verb -= 1;
  if (!EATING.has(list[verb]) && !ADDING.has(list[verb]) && !(KNOCKS.has(list[verb]) && isOffIt(list, amount.next))) return undefined;
  const adds = ADDING.has(list[verb]);
  const teller = found.find(
    (name) => name.first > amount.next && FIRMS.includes(name.class) && !isHouse(name.instrument) && tells(list, name),
  );
  if (adds) return isToIts(list, amount.next) ? (firmBefore(list, found, verb) ?? teller ?? topic.firm()) : undefined;
  const cause = found.findLast(({ next }) => next <= verb);
  if (cause === undefined || !CAUSES.has(cause.class)) return undefined;
  const leader = found.find((name) => name.next <= cause.first && FIRMS.includes(name.class) && leads(list, name, verb));
  return leader ?? teller ?? topic.firm();
}

/** `would add $1 billion to its bill` */
const isToIts = (list: TokenList, next: number): boolean =>
  list[next]?.text === 'to' && list[next + 1]?.text === 'its' && [2, 3, 4].some((ahead) => COSTS.has(list[next + ahead]?.text ?? ''));
const COSTS = wordSet('bill bills cost costs expenses');

/** The one firm that leads a clause before. */
function firmBefore(list: TokenList, found: readonly Name[], verb: number): Name | undefined {
  const firms = found.filter((name) => name.next <= verb && FIRMS.includes(name.class) && leads(list, name, verb));
  return firms.length === 1 ? firms[0] : undefined;
}

/** `will lop $120 million off it`, `off its profit`, `off profit` */
const isOffIt = (list: TokenList, next: number): boolean => list[next]?.text === 'off' && list[next + 1]?.capital === false;

/** `, Alpha said`, `, said Alpha` */
export const tells = (list: TokenList, { first, next }: Name): boolean =>
  SAYS.has(list[next]?.text ?? '') || SAYS.has(tokenAt(list, first - 1)?.text ?? '');
const SAYS = wordSet('said says warned reckons estimates');
