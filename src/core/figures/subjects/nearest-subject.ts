import type { Amount } from '../amounts/amount.ts';
import { isHedging } from '../amounts/before-amount.ts';
import { isFiniteVerb, nounBefore, PREPOSITIONS } from '../names/clause.ts';
import type { Name } from '../names/names.ts';
import { TIME_CONJUNCTIONS } from '../words/shared-words.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isAnaphor } from './stand-ins.ts';
import { AUXILIARIES } from './verb-subject.ts';

/** `shares of Beta more than doubled`, `Beta’s shares have tripled`: the amount is the verb of the name before it. */
export function ofVerb(list: TokenList, found: readonly Name[], { first, form }: Amount): Name | undefined {
  if (form !== 'verb') return undefined;
  const name = found.findLast((each) => each.next <= first);
  if (name === undefined || isAnaphor(name.class) || name.class === 'place') return undefined;
  for (let at = name.next; at < first; at += 1)
    if (!AUXILIARIES.has(list[at]) && !isHedging(tokenAt(list, at)) && !SHARES.has(list[at])) return undefined;
  const before = tokenAt(list, name.first - 1);
  const governed =
    PREPOSITIONS.has(before) && !TIME_CONJUNCTIONS.has(before) && !(before?.text === 'of' && SHARES.has(nounBefore(list, name)));
  return governed ? undefined : name;
}
const SHARES = wordList('shares stock units tokens price');

/** `The Alpha index of big Chinese companies closed down 5%`: the index, and not what is in it. */
export function indexOf(list: TokenList, found: readonly Name[], { first, family }: Amount): Name | undefined {
  if (family === 'money' || !INDEX.isIn(list)) return undefined;
  const index = found.find((each) => each.class === 'index' && each.next < first);
  const of = index === undefined ? first : INDEX.has(list[index.next]) ? index.next + 1 : index.next;
  if (list[of]?.text !== 'of') return undefined;
  for (let at = of + 2; at < Math.min(first, of + 10); at += 1) {
    if (list[at]?.kind === 'sign' && !isDash(list[at])) return undefined;
    if (isFiniteVerb(list, at) && first - at <= 4) return index;
  }
  return undefined;
}
const INDEX = soughtWords('index gauge');

/** `The homebuilders fund, XHB, has lost 8%`: who is named between pauses, right before the verb, is what was described. */
export function namedBetween(list: TokenList, found: readonly Name[], { first }: Amount): Name | undefined {
  if (!FUNDS.isIn(list)) return undefined;
  const name = found.findLast((each) => each.next < first && each.instrument !== undefined);
  if (name === undefined || name.class !== 'etf' || first - name.next > 6) return undefined;
  const between = tokenAt(list, name.first - 1)?.text === ',' && list[name.next]?.text === ',';
  return between && FUNDS.has(tokenAt(list, name.first - 2)) && isFiniteVerb(list, name.next + 1) ? name : undefined;
}
const FUNDS = soughtWords('fund etf etfs trust tracker');
