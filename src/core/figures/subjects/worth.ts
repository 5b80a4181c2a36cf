import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import type { FigureKind } from '../figure.ts';
import { beforeArticle, leads, PREPOSITIONS } from '../names/clause.ts';
import { isCompanyWord } from '../names/company-nouns.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { BEING, BUYS_OR_SELLS, HOLDS, OFFERS, PAPER, STOCK } from '../words/shared-words.ts';
import { isDash, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isAnaphor } from './stand-ins.ts';
import type { Topic } from './topic.ts';

const ARTICLES = wordList('a an the its their this that another every');
const INDEFINITE = wordList('a an another every');
/** Besides those that isCompanyWord knows. */
const FIRMS = wordList('rival competitor peer startup start-up unicorn corporation enterprise');
/** By these is meant what they sell, lend or manage, and not what they are worth. */
const OTHER_SIZES = wordList('fund business platform bank lender utility issuer chain operator contractor');
const LEAST_FIRM = 1e6;

/** Where the noun stands of `the $1.2tn chipmaker`, `a $5 billion rival`. */
function firmAfter(list: TokenList, { first, next, value, family }: Amount): number | undefined {
  if (family !== 'money' || value < LEAST_FIRM || !ARTICLES.has(tokenAt(list, first - 1))) return undefined;
  for (let at = next; at < next + 4; at += 1) {
    const token = list[at];
    if (isDash(token) && at > next) continue;
    // `a $2 billion claim on the insurer`
    if (token?.kind !== 'word' || token.capital || OTHER_SIZES.has(token) || PREPOSITIONS.has(token)) return undefined;
    if (!isCompanyWord(token) && !FIRMS.has(token)) continue;
    // `the $5 billion company-wide plan`, `a $2 billion company loan`
    const after = list[at + 1];
    return isDash(after) || (after?.kind === 'word' && OBJECTS.has(after)) ? undefined : at;
  }
  return undefined;
}
const OBJECTS = wordList('loan debt deal bond bonds offer bid takeover acquisition purchase investment contract project plan tax');

/** What a firm is worth stands before it. */
export const isSizeOfFirm = (list: TokenList, amount: Amount): boolean => firmAfter(list, amount) !== undefined;

/** `Apple faces a $5 billion rival`: of whom nobody knows; `the $3 trillion chip designer`: as without its size. */
export function sizedFirm(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  const noun = firmAfter(list, amount);
  if (noun === undefined) return undefined;
  const named =
    list[noun + 1]?.capital === true ? found.find(({ first, class: kind }) => first === noun + 1 && kind !== 'place') : undefined;
  if (named !== undefined) return topic.resolve(named);
  // `Apple, a $3 trillion company`, `a $5 billion company such as Apple`, `Apple is a $3 trillion company`
  const article = tokenAt(list, amount.first - 1);
  const opens = tokenAt(list, amount.first - 2);
  if (INDEFINITE.has(article))
    return opens?.text === ',' || COPULAS.has(opens) || list[noun + 1]?.text === 'such'
      ? undefined
      : referentOf(list[noun]?.text ?? '', 'name');
  if (article?.text !== 'the') return undefined;
  const words = list.slice(amount.next, noun + 1).map(({ text }) => text);
  return topic.resolve({ first: noun, next: noun + 1, subject: words.join(' ').replaceAll(' - ', '-'), class: 'company' });
}
const COPULAS = wordList('is was are became become remains into as');

const WORTH = soughtWords('worth');
const HARM = soughtWords('damage losses harm claims lawsuit lawsuits');
const STAKES = wordList(
  'shares stock stake stakes tokens coins bitcoin holdings equities stocks securities order orders contract contracts deal deals agreement venture pact jets planes aircraft',
);
const SUPPLIES = wordList(
  'agreed agrees supply supplies supplied supplying signed signs won wins win awarded order ordered ordering deliver delivering lease rent',
);
const SELLS = soughtWords('sold sells sell selling exported exports shipped');
const PROCESSES = wordList('processed processes process handled handles');
const PAYMENTS = wordList('payments transactions trades transfers');
const OWN_MONEY = soughtWords('investment invested investing');
/** No firm invests less, and no reader more. */
const MOST_OF_READER = 1e6;

/** What is worth so much: a reader’s $10,000, computing that is supplied, tickets that were sold, bonds. */
export function worthKind(list: TokenList, amount: Amount): FigureKind | undefined {
  if (isReaders(list, amount)) return 'holding';
  if (!WORTH.isIn(list) || before(list, amount)?.text !== 'worth') return undefined;
  let worth = amount.first - 1;
  while (list[worth]?.text !== 'worth') worth -= 1;
  // `its bid, worth $9 billion`
  const noun = tokenAt(list, tokenAt(list, worth - 1)?.text === ',' ? worth - 2 : worth - 1);
  if (OFFERS.has(noun)) return 'deal_value';
  if (isPay(list, worth)) return 'spend';
  if (amount.value < 100_000) return STOCK.isWithin(list, worth - 4, worth) ? 'price' : undefined;
  if (PAPER.has(noun) || isCredit(list, worth - 1)) return 'debt';
  // `the damage could be worth more than £300m`
  if (BEING.has(noun) && HARM.isWithin(list, worth - 12, worth)) return 'spend';
  if (BEING.has(noun) && HELD.has(tokenAt(list, worth - 2)?.text ?? '')) return 'holding';
  if (BEING.has(noun) && isWorthOfDeal(list, worth - 1)) return 'deal_value';
  if (heldWorth(list, amount) !== undefined) return 'holding';
  if (noun?.text === 'stake' && isSold(list, worth - 1)) return 'deal_value';
  if (tokenAt(list, worth - 1)?.text === ',' && isOfTrade(list, worth - 1)) return 'deal_value';
  if (noun === undefined || STAKES.has(noun) || noun.capital || noun.kind !== 'word') return undefined;
  for (let at = worth - 1; at >= Math.max(0, worth - 12) && list[at]?.text !== ';'; at -= 1) {
    if (SUPPLIES.has(list[at])) return 'deal_value';
    if (SELLS.has(list[at])) return PROPERTY.has(noun.text) ? 'deal_value' : 'revenue';
    if (PROCESSES.has(list[at]) && PAYMENTS.has(noun)) return 'volume';
  }
  return undefined;
}

/** `bought 2 million shares of the maker, worth`, `3 million shares changed hands, worth` */
function isOfTrade(list: TokenList, pause: number): boolean {
  for (let at = pause - 1; at >= Math.max(0, pause - 8) && list[at]?.kind === 'word'; at -= 1) {
    if (!STOCK.has(list[at])) continue;
    return list[at + 1]?.text === 'changed' || BUYS_OR_SELLS.isWithin(list, at - 6, at);
  }
  return false;
}

/** `a bonus worth`, `a retention package for its chief that could be worth`; not `a rescue package worth` */
function isPay(list: TokenList, worth: number): boolean {
  const last = tokenAt(list, worth - 1)?.text === ',' ? worth - 2 : worth - 1;
  for (let at = last; at >= Math.max(0, worth - 12) && list[at]?.kind === 'word'; at -= 1) {
    const word = list[at]?.text ?? '';
    if (PAY.has(word)) return true;
    if (GIVEN.has(word))
      return list.some(({ text }) => PAID.has(text)) || [1, 2].some((back) => OF_PAY.has(tokenAt(list, at - back)?.text ?? ''));
    if (STAKES.has(list[at]) || WORTHIES.has(word) || isCompanyWord(list[at])) return false;
  }
  return false;
}
const PAY = wordSet('pay compensation remuneration bonus bonuses');
const GIVEN = wordSet('package packages plan plans grant grants award awards options incentives');
const OF_PAY = wordSet('retention incentive share shares stock equity executive');
const PAID = wordSet('compensation remuneration bonus bonuses salary');

const PROPERTY = wordSet('assets businesses properties buildings divisions units mines');

/** `credit lines worth`, `lines of credit worth`, `facilities worth`: what may be borrowed. */
const isCredit = (list: TokenList, last: number): boolean =>
  FACILITIES.has(list[last]?.text ?? '') || (LINES.has(list[last]?.text ?? '') && tokenAt(list, last - 1)?.text === 'credit');
const FACILITIES = wordSet('credit facility facilities revolver revolvers overdraft overdrafts');
const LINES = wordSet('line lines');

/** `a deal with a Dutch buyer, thought to be worth £4m`; not `after the deal with its rival the firm was worth £4bn` */
function isWorthOfDeal(list: TokenList, last: number): boolean {
  let verb = last;
  while (verb > 0 && PASSIVE.has(list[verb - 1]?.text ?? '')) verb -= 1;
  const end = tokenAt(list, verb - 1)?.text === ',' ? verb - 1 : verb;
  for (let at = end - 1; at >= Math.max(0, end - 8) && list[at]?.kind === 'word'; at -= 1) {
    const word = list[at]?.text ?? '';
    if (isCompanyWord(list[at]) || WORTHIES.has(word)) return false;
    if (DEALS.has(word)) return (at === end - 1 || PREPOSITIONS.has(list[at + 1])) && !PREPOSITIONS.has(beforeArticle(list, at));
  }
  return false;
}
const HELD = wordSet('stake stakes holding holdings shareholding position portfolio hoard');
const PASSIVE = wordSet(
  'to thought said believed estimated reported rumoured rumored reckoned understood expected could would may might will is was be which that',
);
const DEALS = wordSet('deal contract takeover acquisition bid offer agreement merger buyout order');
const WORTHIES = wordSet('firm firms who it they and or');

/** `sold a 19% stake`; not `sold cars through a stake` */
function isSold(list: TokenList, stake: number): boolean {
  for (let at = stake - 1; at >= Math.max(0, stake - 6); at -= 1) {
    if (SELLS.has(list[at])) return true;
    if (PREPOSITIONS.has(list[at]) && list[at]?.text !== 'of') return false;
  }
  return false;
}

/** `owned shares in Alpha worth $50 billion`: where the verb stands of whose they are. */
function heldWorth(list: TokenList, amount: Amount): number | undefined {
  if (!WORTH.isIn(list) || !HOLDS.isIn(list) || before(list, amount)?.text !== 'worth') return undefined;
  let at = amount.first - 1;
  while (list[at]?.text !== 'worth') at -= 1;
  at -= 1;
  while (at > 1 && list[at]?.capital === true && !STAKES.has(list[at])) at -= 1;
  if (list[at]?.text === 'in' || list[at]?.text === 'of') at -= 1;
  if (!STAKES.has(list[at]) && !STORES.has(list[at]?.text ?? '')) return undefined;
  for (let verb = at - 1; verb >= Math.max(0, at - 5); verb -= 1) if (HOLDS.has(list[verb])) return verb;
  return undefined;
}

const STORES = wordSet('assets cryptocurrencies cryptocurrency crypto');

/** Whoever holds what is worth so much. */
export function holderOf(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  const verb = heldWorth(list, amount);
  if (verb === undefined) return undefined;
  const name = found.findLast((each) => each.next <= verb && leads(list, each, verb + 1));
  return name === undefined || isAnaphor(name.class) ? undefined : name;
}

/** `A $10,000 investment in Alpha would be worth $13,500`, `had you invested $1,000 in it` */
function isReaders(list: TokenList, amount: Amount): boolean {
  const { value, family, next, first } = amount;
  if (family !== 'money' || value >= MOST_OF_READER || !OWN_MONEY.isIn(list)) return false;
  if (OWN_MONEY.has(list[next])) return list[next + 1]?.text === 'in' || list[next + 1]?.text === 'at' || list[next + 1]?.text === 'made';
  return before(list, amount)?.text === 'worth' && OWN_MONEY.isWithin(list, 0, first);
}

/** `$27 billion-asset`: what the firm that follows has. */
export const isOfAssets = (list: TokenList, amount: Amount): boolean =>
  amount.family === 'money' && isDash(list[amount.next]) && ['asset', 'assets'].includes(list[amount.next + 1]?.text ?? '');
