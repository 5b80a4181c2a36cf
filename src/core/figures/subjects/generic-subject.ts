import type { Amount } from '../amounts/amount.ts';
import { isHedging } from '../amounts/before-amount.ts';
import { beforeArticle, isFiniteVerb, leads, PREPOSITIONS, RELATIVE } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { AUXILIARIES } from './verb-subject.ts';

const KINDS = soughtWords('stock share company firm fund startup business etf');
const ARTICLES = wordList('a an any');
const GOING_ON = wordList('trading growing with worth up down falling rising losing selling');
/** What anybody does with one, and when. */
const WITH_ANY = wordList(
  'have has having had buy buying buys own owning owns hold holding want wants find finding pick picking like when if whenever once than for',
);
const REACH = 16;
const PAUSES = wordList(', ; : —');

/** `when you have a stock that’s up 35%`: of any such stock, and of nothing that was spoken of. */
export const genericSubject = (list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined =>
  anySuch(list, found, amount) ?? likened(list, found, amount) ?? many(list, found, amount) ?? person(list, found, amount);

function anySuch(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  if (!KINDS.isIn(list)) return undefined;
  for (let at = amount.first - 1; at > Math.max(1, amount.first - REACH); at -= 1) {
    const token = list[at];
    if (token === undefined || (token.kind === 'sign' && PAUSES.has(token))) return undefined;
    if (!KINDS.has(token)) continue;
    // `To qualify, a company must be worth $22.7 billion`
    if (MUST.has(list[at + 1]) && ARTICLES.has(list[at - 1])) return referentOf(token.text, 'product');
    if (!RELATIVE.has(list[at + 1]) && !GOING_ON.has(list[at + 1]) && !isAfterWhen(list, at)) return undefined;
    const article = ARTICLES.has(list[at - 1]) ? at - 1 : at - 2;
    if (!ARTICLES.has(tokenAt(list, article)) || !WITH_ANY.has(tokenAt(list, article - 1))) return undefined;
    // `Alpha looks like a stock that is up 35%`
    if (found.some((name) => name.next <= article && name.class !== 'pronoun' && name.class !== 'person')) return undefined;
    return referentOf(token.text, 'product');
  }
  return undefined;
}

/** `A rival of Alpha has grown by 30%`, `Europe’s answer to Alpha, Beta and Gamma has`: of a firm that the sentence does not name. */
function likened(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  if (!LIKENESS.isIn(list)) return undefined;
  for (let at = 0; at < Math.min(amount.first, 6); at += 1) {
    const noun = list[at];
    if (noun === undefined || (noun.kind === 'sign' && PAUSES.has(noun)) || isFiniteVerb(list, at)) return undefined;
    if (!LIKENESS.has(noun) || noun.capital || !['to', 'of'].includes(list[at + 1]?.text ?? '')) continue;
    let end = at + 2;
    for (let name = found.find(({ first }) => first === end); name !== undefined; name = found.find(({ first }) => first === end)) {
      end = name.next;
      while (list[end]?.text === ',' || list[end]?.text === 'and') end += 1;
    }
    // `in one has grown`
    let verb = end;
    while (verb < end + 3 && list[verb]?.kind === 'word' && !isFiniteVerb(list, verb)) verb += 1;
    if (end === at + 2 || verb >= amount.first || !isFiniteVerb(list, verb)) return undefined;
    // `The rival of Alpha rose 3%, and Beta 2%`
    return found.some(({ first }) => first > verb && first < amount.first) ? undefined : referentOf(noun.text, 'product');
  }
  return undefined;
}
const LIKENESS = soughtWords('rival answer alternative competitor challenger counterpart equivalent');

/** `when a stock falls 20%` */
const isAfterWhen = (list: TokenList, at: number): boolean => CONDITIONS.isWithin(list, Math.max(0, at - 3), at);
const CONDITIONS = soughtWords('when if whenever once');
const MUST = wordList('must should needs');

/** Of many, and of no firm that is named. */
const MANY = soughtWords(
  'companies firms savers households consumers shoppers workers borrowers homeowners taxpayers retirees pensioners students tenants landlords families farmers startups businesses banks stocks shares valuations coins memecoins',
);
/** Without a clause about them they are those of the firm, or the market. */
const SECURITIES = wordList('stocks shares');
const EARLY = wordList('seed startup start-up private median average pre-money post-money venture');
const OPENERS = wordList('that “ "');
const THEIRS = wordList('they their');
const GOES_TO = wordList('at on from in into of for with to');

/** `Savers lose $2tn a year`, `found that shares which split gained 25%`: whoever was spoken of before. */
function many(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  if (!MANY.isIn(list)) return undefined;
  for (let at = Math.min(amount.first - 1, REACH); at >= 0; at -= 1) {
    const noun = list[at];
    if (noun === undefined || !MANY.has(noun)) continue;
    const first = at > 0 && tokenAt(list, at - 1)?.kind === 'word' && !OPENERS.has(list[at - 1]) ? at - 1 : at;
    if (first > 0 && !OPENERS.has(list[first - 1])) return undefined;
    if (first < at && (isFiniteVerb(list, first) || DETERMINED.has(list[first]))) return undefined;
    const relative = RELATIVE.has(list[at + 1]);
    if (SECURITIES.has(noun) && !relative) return undefined;
    if (noun.text === 'valuations' && !EARLY.has(list[first])) return undefined;
    if (list[at + 1]?.kind !== 'word' || (PREPOSITIONS.has(list[at + 1]) && !relative)) return undefined;
    // `Banks slipped 1% and a cork maker gained 2%`
    if (
      JOINTS.isWithin(list, at + 1, amount.first) &&
      list.slice(at + 1, amount.first).some((token, index) => JOINTS.has(token) && ANOTHER.has(list[at + index + 2]))
    )
      return undefined;
    const others = found.some(
      (name) =>
        (name.first <= at && name.next > at && name.class !== 'market' && name.class !== 'security') ||
        (name.first < at && name.next > first && name.class !== 'place') ||
        (name.first > at &&
          name.next <= amount.first &&
          (relative
            ? name.instrument !== undefined && leads(list, name, amount.first)
            : name.instrument !== undefined || (!THEIRS.has(list[name.first]) && leads(list, name, amount.first)))),
    );
    const beside = found.some(
      ({ instrument, first: next }) =>
        instrument !== undefined && next > amount.next && next <= amount.next + 3 && GOES_TO.has(beforeArticle(list, next)),
    );
    return others || beside ? undefined : referentOf(noun.text, 'product');
  }
  return undefined;
}
const JOINTS = soughtWords('and while but');
const ANOTHER = wordList('a an the its their another');
const DETERMINED = wordList('the its their our both these those and or two three four');

const PERSONS = soughtWords('you i he she');
const THIRD = wordList('he she');
/** What a person has, makes or loses. */
const PERSONAL = soughtWords('worth made earned lost won got owes owed received pocketed inherited');
const WORDS = 3;

/** `You borrow $30 billion`, `he is worth $192 billion`: of no firm. */
function person(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  if (amount.family !== 'money') return undefined;
  // `Anna Rao got her $1 trillion`
  if (PERSONAL.isWithin(list, amount.first - WORDS, amount.first)) {
    const named = found.findLast((name) => name.next <= amount.first && name.class !== 'pronoun');
    if (named?.class === 'person' && PERSONAL.has(list[named.next])) return referentOf(named.subject, 'person');
  }
  if (!PERSONS.isIn(list)) return undefined;
  let words = 0;
  for (let at = amount.first - 1; at >= 0 && words <= WORDS; at -= 1) {
    const token = list[at];
    if (token?.kind !== 'word') return undefined;
    if (isHedging(token) || AUXILIARIES.has(token)) continue;
    words += 1;
    if (!PERSONS.has(token) || (token.text === 'i' && !token.capital)) continue;
    // `I owe you $300 billion`
    if (token.text === 'you' && tokenAt(list, at - 2)?.text === 'i') return referentOf('i', 'person');
    if (found.some((name) => name.first > at && name.next <= amount.first)) return undefined;
    if (THIRD.has(token)) return PERSONAL.isWithin(list, at + 1, amount.first) ? referentOf(token.text, 'person') : undefined;
    return words <= 2 ? referentOf(token.text, 'person') : undefined;
  }
  return undefined;
}
