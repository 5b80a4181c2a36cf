import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { beforeArticle } from '../names/clause.ts';
import { isCompanyWord } from '../names/company-nouns.ts';
import type { Name } from '../names/names.ts';
import { BEING, ITS, MARKET_VALUES, PENALTIES } from '../words/shared-words.ts';
import { isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isAnaphor } from './stand-ins.ts';

/** The name that a sum is tied to by its own form of words: who is worth it, has to pay it, offers or gets it. */
export const boundSum = (list: TokenList, found: readonly Name[], amount: Amount): Name | undefined =>
  amount.family === 'money'
    ? (marketValueOf(list, found, amount) ??
      saidByOther(list, found, amount) ??
      dealtTo(list, found, amount) ??
      madeBy(list, found, amount) ??
      roundIn(list, found, amount))
    : undefined;

/** `short of the $9 billion that Alpha earned` */
function saidByOther(list: TokenList, found: readonly Name[], { first, next }: Amount): Name | undefined {
  if (list[next]?.text !== 'that' || tokenAt(list, first - 1)?.text !== 'the') return undefined;
  const name = found.find((each) => each.first === next + 1);
  return name?.instrument !== undefined && EARNED.has(list[name.next]) ? name : undefined;
}
const EARNED = wordList('earned reported posted booked made lost');

/** `the $11bn market value of rival Alpha` */
function marketValueOf(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  let at = list[amount.next]?.text === 'market' ? amount.next + 1 : amount.next;
  if (!MARKET_VALUES.has(list[at]) || list[at + 1]?.text !== 'of') return undefined;
  at += 2;
  const name = found.find((each) => each.first >= at && each.first <= at + 2 && !isAnaphor(each.class) && each.class !== 'place');
  return name !== undefined && list.slice(at, name.first).every(({ kind, capital }) => kind === 'word' && !capital) ? name : undefined;
}

/** `will fine Alpha €640 million`, `ordered Alpha to pay $2 billion`, `awarded Alpha a $2 billion contract`, `a contract worth $2 billion`: of who has to pay, or gets the work. */
function dealtTo(list: TokenList, found: readonly Name[], { first, next }: Amount): Name | undefined {
  if (!DEALS_OUT.isWithin(list, first - 12, first)) return undefined;
  const name = found.findLast((each) => each.next <= first);
  if (name === undefined || isAnaphor(name.class) || name.class === 'place') return undefined;
  const verb = isCompanyWord(tokenAt(list, name.first - 1)) ? beforeTrade(list, name.first) : beforeArticle(list, name.first);
  // `awarded Alpha a contract worth as much as $10 billion`
  if (DEALS_OUT.has(verb) && !FINED.has(verb) && name.class !== 'person' && WORK.isWithin(list, name.next + 1, name.next + 4))
    return list.slice(name.next, first).some(({ text }) => text === 'worth' || text === 'valued') ? name : undefined;
  if (first - name.next > 5) return undefined;
  if (FINED.has(verb)) return first - name.next <= 3 ? name : undefined;
  // `hit Alpha with a fine of €500 million`
  if (HIT.has(verb))
    return list[name.next]?.text === 'with' && list.slice(name.next + 1, next + 3).some((token) => PENALTIES.has(token)) ? name : undefined;
  // `ordered its Alpha unit to pay $2 billion`
  const to = UNITS.has(list[name.next]) ? name.next + 1 : name.next;
  if (!DEALS_OUT.has(verb) && !(to > name.next && ITS.has(verb) && DEALS_OUT.has(tokenAt(list, name.first - 2)))) return undefined;
  if (list[to]?.text === 'to') return PAYS.has(list[to + 1]) ? name : undefined;
  return first - name.next <= 3 && name.class !== 'person' && WORK.isWithin(list, next, next + 4) ? name : undefined;
}
/** `fined online bank Alpha`: the verb before what the firm is. */
function beforeTrade(list: TokenList, first: number): Token | undefined {
  for (let at = first - 2; at >= Math.max(0, first - 4) && list[at]?.kind === 'word'; at -= 1) if (DEALS_OUT.has(list[at])) return list[at];
  return undefined;
}
const DEALS_OUT = soughtWords(
  'fine fines fined fining penalise penalised ordered orders ordering told tells awarded awards awarding handed hands gave granted grants charged hit hits slapped',
);
export const WORK = soughtWords('contract contracts order orders deal deals tender work grant loan subsidy licence');
const UNITS = wordList('unit subsidiary arm division business');
const FINED = wordList('fine fines fined fining penalise penalised charged');
const PAYS = wordList('pay repay hand return refund');
const HIT = wordList('hit hits slapped');

/** `a $557 million offering by the coffee chain Dutch Bros`, `is owed $3 million by Alpha` */
function madeBy(list: TokenList, found: readonly Name[], { first, next }: Amount): Name | undefined {
  const by = list[next]?.text === 'by' && isGiven(list, first) ? next : next + 1;
  if (list[by]?.text !== 'by') return undefined;
  if (by > next && !OFFERINGS.has(list[next]) && !PAID.has(list[next])) return undefined;
  const name = found.find((each) => each.first > by && each.first <= by + 4 && !isAnaphor(each.class));
  // `paid by customers in Japan`, `by Musk’s SpaceX`: of others than them
  if (name === undefined || isPossessive(list[name.next])) return undefined;
  return list.slice(by + 1, name.first).every(({ kind, text }) => kind === 'word' && !OF_OTHERS.has(text)) ? name : undefined;
}
const OF_OTHERS = wordSet('in of from at');
/** `is owed`, `were paid`; not `has paid $3 million by March` */
const isGiven = (list: TokenList, first: number): boolean =>
  ['owed', 'paid'].includes(tokenAt(list, first - 1)?.text ?? '') && GIVEN.has(tokenAt(list, first - 2));
const GIVEN = wordList(`${[...BEING].join(' ')} still`);
/** `the $1.5bn paid by Alpha for a stake` */
const PAID = wordList('paid spent raised invested owed borrowed lent pledged');
const OFFERINGS = wordList('offering raise listing ipo float flotation placement fundraising');

/** `led a $2 billion round in Alpha`: of who gets it */
function roundIn(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (list[amount.next]?.text !== 'round' || !['in', 'for'].includes(list[amount.next + 1]?.text ?? '')) return undefined;
  return found.find((each) => each.first === amount.next + 2 && !isAnaphor(each.class) && each.class !== 'place');
}
