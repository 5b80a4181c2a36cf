import type { Amount } from '../amounts/amount.ts';
import { hedgeOf } from '../amounts/hedge.ts';
import { leads, PREPOSITIONS } from '../names/clause.ts';
import type { SubjectClass } from '../names/common-subjects.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { PERCENTS } from '../names/sectors.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isJoined } from './distribute.ts';
import { groupOf } from './group-subject.ts';
import { isSource } from './sources.ts';

const FIRMS: ReadonlySet<SubjectClass> = new Set<SubjectClass>(['equity', 'organisation', 'name']);
const EACH = wordList('each both all');
export const RESPECTIVELY = soughtWords('respectively');
const TOGETHER = soughtWords('together jointly collectively combined between');

/**
 * `Alpha, Beta and Gamma will spend $380bn`: who spends it together, or each; it is never of the last alone. Percentages are of each (`Alpha and Beta
 * rose 2%`) unless the text says `together`. `name` is the one that the grammar ties to the amount.
 */
export function jointSubject(list: TokenList, found: readonly Name[], amount: Amount, name: Name): Referent | undefined {
  if (name.next > amount.first) return undefined;
  const group = groupOf(list, name);
  if (group !== undefined) return group;
  if (!FIRMS.has(name.class)) return undefined;
  let [first, last] = [found.indexOf(name), found.indexOf(name)];
  while (isInRow(list, found[first - 1], found[first])) first -= 1;
  while (isInRow(list, found[last], found[last + 1])) last += 1;
  const [opener, closer] = [found[first], found[last]];
  if (opener === undefined || closer === undefined || opener === closer) return undefined;
  if (tokenAt(list, closer.first - 1)?.text !== 'and' && tokenAt(list, closer.first - 1)?.text !== '&') return undefined;
  if (PREPOSITIONS.has(tokenAt(list, opener.first - 1)) || closer.next > amount.first || RESPECTIVELY.isIn(list)) return undefined;
  if (isSource(list, closer) || !leads(list, { ...closer, next: afterTogether(list, closer.next) }, amount.first)) return undefined;
  const isOfAll =
    amount.family === 'money' || isOfMost(list, amount) || TOGETHER.isWithin(list, closer.next, Math.min(list.length, amount.next + 3));
  if (!isOfAll) return undefined;
  const row = found.slice(first, last + 1).map(({ subject }) => subject);
  return referentOf(`${row.slice(0, -1).join(', ')} and ${row.at(-1) ?? ''}`, 'market');
}

/** `Alpha and Beta fell by up to 5%`, `fell 2% to 5%`: the most of them did, or each somewhere between. */
const isOfMost = (list: TokenList, amount: Amount): boolean =>
  amount.valueHigh !== undefined ||
  hedgeOf(list, amount) === 'up_to' ||
  (list[amount.next]?.text === 'to' && list[amount.next + 1]?.kind === 'number' && PERCENTS.has(list[amount.next + 2])) ||
  (tokenAt(list, amount.first - 1)?.text === 'to' && tokenAt(list, amount.first - 2)?.kind === 'number');

/** `Alpha and Beta between them pump`, `Alpha and Beta together hold`, `Alpha and Beta each spent`: where the verb stands. */
function afterTogether(list: TokenList, next: number): number {
  if (list[next]?.text === 'between' && list[next + 1]?.text === 'them') return next + 2;
  return TOGETHER.has(list[next]) || EACH.has(list[next]) ? next + 1 : next;
}

const isInRow = (list: TokenList, one: Name | undefined, other: Name | undefined): boolean =>
  one !== undefined && other !== undefined && FIRMS.has(one.class) && FIRMS.has(other.class) && isJoined(list, one.next, other.first);
