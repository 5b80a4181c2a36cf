import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { leads } from '../names/clause.ts';
import type { Name, Referent } from '../names/names.ts';
import { REVISED } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords } from '../words/word-list.ts';
import { tells } from './bearer.ts';
import { FIRMS, isAnaphor } from './stand-ins.ts';
import type { Topic } from './topic.ts';

const IT = soughtWords('it');
const FORESEES = wordSet('expect expects expected see sees saw value values rate rates want wants');
const COSTS = wordSet('cost costs costing set sets');
const SAYS = wordSet('said says say thinks think warned warns expects estimates reckons believes told added');
/** From the pronoun to the amount. */
const REACH = 9;

/**
 * `Analysts at Alpha expect it to earn $5`, `Beta said that tariffs would cost it $1 billion`, `will set it back $60 million`: whoever is foreseen or has
 * to pay, and neither who foresees nor what costs. Undefined where more than one firm may be meant.
 */
export function objectSubject(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  if (amount.family === 'percent') return revised(list, found, amount);
  if (amount.family !== 'money' || !IT.isIn(list)) return undefined;
  const object = found.findLast((name) => name.next <= amount.first);
  if (object?.class !== 'pronoun' || !IT.has(list[object.first]) || amount.first - object.next > REACH) return undefined;
  const verb = tokenAt(list, object.first - 1)?.text ?? '';
  if (ORDERS.has(verb) && list[object.next]?.text === 'to') return orderedFirm(list, found, object, topic);
  const foresees = FORESEES.has(verb);
  if (!foresees && !COSTS.has(verb)) return undefined;
  if (verb.startsWith('set') && list[object.next]?.text !== 'back') return undefined;
  for (let at = object.next; at < amount.first; at += 1) if (list[at]?.kind === 'sign' && list[at]?.text !== '$') return undefined;
  const before = found.filter((name) => name.first < object.first && !isAnaphor(name.class) && name.class !== 'place');
  const [leader] = before;
  if (before.length > 1 && !(leader !== undefined && !foresees && isSpeaker(list, leader))) return undefined;
  if (leader !== undefined && isSpeaker(list, leader) && !(foresees && leader.next === object.first - 1)) return leader;
  if (leader === undefined) return foresees ? undefined : topic.get();
  if (!foresees) return undefined;
  return leads(list, leader, amount.first) || tokenAt(list, leader.first - 1)?.text === 'at' ? topic.get() : undefined;
}

/** `The bureau revised down the growth of GDP to 2%`: of what it revised. */
function revised(list: TokenList, found: readonly Name[], { first }: Amount): Name | undefined {
  if (!found.some(({ class: kind }) => kind === 'economy')) return undefined;
  const verb = list.findIndex((token) => REVISED.has(token));
  const between = found.filter((name) => name.first > verb && name.next <= first);
  return verb > 0 &&
    found.some(({ next, instrument }) => next === verb && instrument === undefined) &&
    between.every(({ class: kind }) => kind === 'economy')
    ? between[0]
    : undefined;
}

/** `A jury in Dallas ordered it to pay $2 billion`: the firm spoken of, and neither the court nor its place. */
function orderedFirm(list: TokenList, found: readonly Name[], { first }: Name, topic: Topic): Referent | undefined {
  const firms = found.filter((name) => FIRMS.includes(name.class));
  const before = firms.filter((name) => name.next <= first);
  if (before.length > 1) return undefined;
  return before[0] ?? topic.firm() ?? firms.find((name) => tells(list, name));
}
const ORDERS = wordSet('ordered orders told tells directed');

/** `Alpha said that`, `Alpha said on Tuesday that` */
const isSpeaker = (list: TokenList, { next }: Name): boolean => SAYS.has(list[next]?.text ?? '');
