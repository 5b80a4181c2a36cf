import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isHedging } from '../amounts/before-amount.ts';
import { afterSign, beforeArticle, isFiniteVerb, leads, PREPOSITIONS } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { AND_BUT, POLLS, RELATIVE, SHARES_OR_STOCKS, SUBORDINATE, THEY, THIRD_PERSON } from '../words/shared-words.ts';
import { isDash, isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { BODIES, clauseOfBody, isBody, PEOPLE } from './bodies.ts';

/** People, bodies and goods: of many, and of no firm that is named. */
const MANY = soughtWords(
  `companies firms corporations savers households consumers shoppers borrowers homeowners retirees startups businesses banks stocks shares valuations coins memecoins
  countries nations governments builders homebuilders developers traders dealers bettors punters lobbyists utilities sharemarkets hyperscalers automakers carmakers
  retailers tourists motorists commuters hospitals schools universities charities institutions funds tickets homes houses fines duties petrol diesel turnout telecom
  bills importers exporters manufacturers spending chipmakers lenders renters homebuyers parents shippers truckers foundations municipalities bankruptcies foreclosures
  insolvencies freight pay wages births deaths cars mortgages applications ${BODIES} ${PEOPLE}`,
);
/** They are the firm’s own unless a word before them says of what kind they are. */
const OWN = wordList('funds valuations spending bills homes houses lenders freight pay wages cars mortgages applications');
const KINDS = wordList(
  `seed startup start-up private median average pre-money post-money venture sovereign wealth pension spot bond stock equity taxable municipal high-yield money-market mutual index consumer consumers household
  online retail holiday government global worldwide public military defense defence related residential energy electricity heating hourly weekly real jumbo mortgage asylum existing`,
);
/** One alone is meant where the article stands before it. */
const ONE = wordList(BODIES);
const EITHER = wordList(PEOPLE);
/** What a clause begins after; a comma only where `and` follows it. */
const OPENERS = wordList('that “ " : ; — – while whereas though although because when if as with');
const GOES_TO = wordList('at on from in into of for with to against');
/** What a court deals out or takes back is no money of its own. */
const DEALT_OUT = wordList('fine penalty damages verdict award ruling');
const REACH = 16;
const MOST_WORDS = 3;

/** `Savers lose $2tn a year`, `found that shares which split gained 25%`, `sovereign wealth funds have poured $8bn`: whoever was spoken of before. */
export function commonNoun(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  // `Banks lent it $3bn`
  if (!MANY.isIn(list) || tokenAt(list, amount.first - 1)?.text === 'it') return undefined;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - REACH); at -= 1) {
    const noun = list[at];
    if (noun === undefined || noun.text === ';') return undefined;
    if (!MANY.has(noun) || (noun.text === 'pay' && PAY_RISE.has(list[at + 1]))) continue;
    const first = phraseFrom(list, at);
    if (first === undefined) return undefined;
    const body = isBody(list, at);
    if (body && (clauseOfBody(list, at) === undefined || list.slice(at + 1, amount.next + 2).some((token) => DEALT_OUT.has(token))))
      return undefined;
    const relative = RELATIVE.has(list[at + 1]);
    if (SHARES_OR_STOCKS.has(noun) && !relative) return undefined;
    if (OWN.has(noun) && !relative && !list.slice(first, at).some((token) => KINDS.has(token))) return undefined;
    const next = body && isPossessive(list[at + 1]) ? at + 2 : afterApposition(list, at + 1, amount.first);
    // `Though tourists stayed home, revenue rose 4%`: the main clause has a subject of its own
    if (next === at + 1 && isSubordinate(list, first) && afterSign(list, next, ',', amount.first) !== undefined) return undefined;
    const placed = PREPOSITIONS.has(list[next]) && !relative;
    if (list[next]?.kind !== 'word' || (placed && !acts(list, next, amount.first)) || goesOnAbout(list, next, amount.first))
      return undefined;
    const others = found.some(
      (name) =>
        (name.first <= at && name.next > at && name.class !== 'market' && name.class !== 'security') ||
        (name.first < at && name.next > first && name.class !== 'place') ||
        (name.first > at &&
          name.next <= amount.first &&
          (relative
            ? name.instrument !== undefined && leads(list, name, amount.first)
            : name.instrument !== undefined ||
              // `The court ordered the bank to pay`
              (body && name.first >= next && isObject(list, name)) ||
              (name.class !== 'place' && !(body ? THIRD_PERSON : THEY).has(list[name.first]) && leads(list, name, amount.first)))),
    );
    const beside = found.some(
      ({ instrument, first: next }) =>
        instrument !== undefined && next > amount.next && next <= amount.next + 3 && GOES_TO.has(beforeArticle(list, next)),
    );
    return others || beside ? undefined : referentOf(phrase(list, first, at), body ? 'body' : 'product');
  }
  return undefined;
}
/** `won a pay rise of 5%`: what is won leads no clause. */
const PAY_RISE = wordList('rise raise increase deal cut');
/** `ordered the bank`, `let it`; not `said it` or `its` */
const isObject = (list: TokenList, { class: kind, first }: Name): boolean =>
  kind === 'company' || kind === 'name' || kind === 'security' || (list[first]?.text === 'it' && !SPOKEN.has(tokenAt(list, first - 1)));
const SPOKEN = wordList('said says told announced that');

/** What a firm has of its own: `40% of customers` are its customers. */
const ITS = wordList(
  `sales revenues profits earnings assets deposits loans customers users subscribers members clients orders workers employees shares votes stores outlets branches flights
  shipments deliveries products vehicles devices chips policies holdings proceeds contracts costs expenses patents properties homes rooms seats bookings reserves analysts
  stakes bonds notes them these those outstanding economists estimates`,
);

/** `83% of deals were cheaper`, `one in five bosses plans cuts`, `half of the bidders left`, `40% of Chinese banks’ assets are`: of what it is a part of, where that leads the clause. */
export function wholeOf(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  if (amount.family !== 'percent') return undefined;
  const inSo = amount.form === 'fraction' && list[amount.first + 1]?.text === 'in';
  if (!(inSo || list[amount.next]?.text === 'of') || !opensClause(list, found, amount.first)) return undefined;
  const whole = inSo ? amount.next : amount.next + 1;
  const from = list[whole]?.text === 'the' || list[whole]?.text === 'all' ? whole + 1 : whole;
  const named = found.find(({ first }) => first === from);
  let at = named?.next ?? from;
  while (at < from + 2 * MOST_WORDS && isOfPhrase(list, at)) at += 1;
  const answers = list.findIndex(
    ({ text }, on) => on > from && on <= at && (ANSWERS.has(text) || (NOUNS_TOO.has(text) && ANSWERED.has(list[on + 1]?.text ?? ''))),
  );
  if (answers > 0) at = answers;
  else if (!isFiniteVerb(list, at) && !RELATIVE.has(list[at])) return undefined;
  if (named !== undefined) return named.class === 'market' ? named : undefined;
  const head = tokenAt(list, at - 1);
  if (at === from || at - from > MOST_WORDS || head === undefined || !head.text.endsWith('s') || head.text.endsWith('ss') || ITS.has(head))
    return undefined;
  return found.some(({ first, next }) => first < at && next > from) ? undefined : referentOf(phrase(list, from, at - 1), 'product');
}

/** What people say of themselves in surveys, after a noun in the plural. */
const ANSWERS = wordSet('plan expect say want see think believe intend have hope fear prefer support oppose approve feel');
/** `25% of earnings report dates` */
const NOUNS_TOO = wordSet('plan use own report cite');
const ANSWERED = wordSet('to that a an the their');

const isOfPhrase = (list: TokenList, at: number): boolean =>
  isPossessive(list[at]) ||
  list[at]?.text === '’' ||
  (list[at]?.kind === 'word' && !list[at]?.capital && !isFiniteVerb(list, at) && !PREPOSITIONS.has(list[at]) && !RELATIVE.has(list[at]));

/** Nothing but a hedge stands before it in its clause. */
function opensClause(list: TokenList, found: readonly Name[], first: number): boolean {
  let at = first - 1;
  while (at >= 0 && isHedging(list[at])) at -= 1;
  const before = tokenAt(list, at);
  if (before === undefined || OPENERS.has(before) || AND_BUT.has(before)) return true;
  if (before.text === ',' && SUBORDINATE.has(list[0])) return true;
  // `At $60,000 a coin, two thirds of the miners`
  if (before.text === ',' && list[0]?.text === 'at' && !found.some(({ next, class: kind }) => next <= at && kind !== 'crypto')) return true;
  // `In Alpha’s survey, 45% of managers`, `A survey by Alpha found 45% of managers`
  return (
    (FOUND.has(before.text) || (before.text === ',' && list[0]?.text === 'in')) &&
    list.slice(0, at).some((token) => POLLS.has(token) || token.text === 'study')
  );
}
const FOUND = wordSet('found finds showed shows show suggests said says that');

/** `funds, schemes that states own, have poured`: where the clause goes on. */
function afterApposition(list: TokenList, from: number, limit: number): number {
  if (list[from]?.text !== ',') return from;
  const close = afterSign(list, from + 1, ',', limit);
  return close !== undefined && isFiniteVerb(list, close) ? close : from;
}

/** What opens the clause of the noun phrase stands before it, or before its article. */
const isSubordinate = (list: TokenList, first: number): boolean =>
  [1, 2].some((back) => {
    const opener = tokenAt(list, first - back);
    return SUBORDINATE.has(opener) || opener?.text === 'with';
  });

/** Where the noun phrase begins that ends at `head`; undefined where no clause does. */
function phraseFrom(list: TokenList, head: number): number | undefined {
  let first = head;
  while (first > 0 && head - first < 2 * MOST_WORDS && isModifier(list, first - 1)) first -= 1;
  // `his city offered`: an official’s
  const officials = first === head && OFFICIALS.has(tokenAt(list, first - 1));
  const article = officials || tokenAt(list, first - 1)?.text === 'the';
  if (!EITHER.has(list[head]) && article !== ONE.has(list[head])) return undefined;
  const before = article || QUANTIFIERS.has(tokenAt(list, first - 1)) ? first - 2 : first - 1;
  const opener = tokenAt(list, before);
  const earlier = tokenAt(list, before - 1);
  // `Firms and countries have pledged`
  if (opener?.text === 'and' && MANY.has(earlier)) return phraseFrom(list, before - 1);
  const opens =
    opener === undefined ||
    OPENERS.has(opener) ||
    (officials && SPOKEN.has(opener)) ||
    (AND_BUT.has(opener) && (before === 0 || earlier?.text === ',')) ||
    (opener.text === ',' && SUBORDINATE.has(list[0]));
  return opens ? first : undefined;
}

/** `sovereign wealth` of `sovereign wealth funds`, `AI-related` */
function isModifier(list: TokenList, at: number): boolean {
  const token = list[at];
  if (isDash(token)) return token?.glued === true;
  // `AI-related spending`
  if (token?.glued && isDash(tokenAt(list, at - 1))) return true;
  if (token?.kind !== 'word' || isFiniteVerb(list, at) || PREPOSITIONS.has(token) || OPENERS.has(token) || AND_BUT.has(token)) return false;
  return !DETERMINED.has(token);
}
const OFFICIALS = wordList('his her');
const QUANTIFIERS = wordList('all most many some more few');
const DETERMINED = wordList(
  'the its their our both these those or two three four his her your my a an all most many some more few which who',
);

/** `Bills in Ohio rose 15%`: its verb stands before the amount, and no pause. */
function acts(list: TokenList, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (list[at]?.kind !== 'word') return false;
    if (isFiniteVerb(list, at)) return true;
  }
  return false;
}

/** `Banks slipped 1% and a cork maker gained 2%`, `Consumers paused and revenue fell 2%`: another has a verb of its own. */
function goesOnAbout(list: TokenList, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!JOINTS.has(list[at])) continue;
    if (ANOTHER.has(list[at + 1])) return true;
    for (let verb = at + 2; verb < Math.min(to, at + 5); verb += 1)
      if (isFiniteVerb(list, verb) && !isFiniteVerb(list, at + 1)) return true;
  }
  return false;
}
const JOINTS = wordList('and while but as');
const ANOTHER = wordList('a an the its their another some many others most it they he she');

const phrase = (list: TokenList, first: number, head: number): string =>
  list
    .slice(first, head + 1)
    .filter((token) => !isPossessive(token))
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(' - ', '-');
