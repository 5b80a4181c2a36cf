import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isHedging } from '../amounts/before-amount.ts';
import { isFiniteVerb, leads, PREPOSITIONS } from '../names/clause.ts';
import { isCompanyWord } from '../names/company-nouns.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { A_OR_THE, ANY_ONE, OF_OR_FOR, RELATIVE } from '../words/shared-words.ts';
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
  proposed(list, found, amount) ??
  together(list, found, amount) ??
  sectorThatWas(list, amount) ??
  anySuch(list, found, amount) ??
  likened(list, found, amount) ??
  unnamed(list, found, amount) ??
  person(list, found, amount);

/** `A bill tabled on Friday would give up to $9 million`: of the bill, and of no firm that was spoken of. */
function proposed(list: TokenList, found: readonly Name[], { first }: Amount): Referent | undefined {
  const noun = list[1]?.text ?? '';
  if (!PROPOSALS.has(noun) || !A_OR_THE.has(list[0]) || !list.slice(2, first).some(({ text }) => text === 'would')) return undefined;
  return found.some(({ next, instrument }) => next <= first && instrument !== undefined) ? undefined : referentOf(noun, 'product');
}
const PROPOSALS = wordSet('bill law legislation measure amendment');

/** `The combined loss widened to $1 billion`, `The total for the two carriers was $1 billion`: of several that were spoken of, and of none of them. */
function together(list: TokenList, found: readonly Name[], { first }: Amount): Referent | undefined {
  const at = list[0]?.text === 'the' ? 1 : 0;
  const sum = list[at]?.text ?? '';
  const these = [0, 1, 2, 3].find((opener) => list[opener]?.text === 'these' && SEVERAL.has(list[opener + 1]?.text ?? ''));
  if (!SUMS.has(sum) && these === undefined) return undefined;
  // `Combined revenue rose to $3 billion at Alpha`
  const named = found.filter(({ instrument }) => instrument !== undefined);
  if (named.some((name) => name.next <= first || (named.length === 1 && tokenAt(list, name.first - 1)?.text === 'at'))) return undefined;
  // `In total, these four companies will spend`
  if (these !== undefined && FIRMS.has(list[these + 2]?.text ?? '')) return referentOf(`these ${list[these + 1]?.text}`, 'market');
  const noun = list[at + 1];
  if (sum !== 'combined') return isOfSeveral(list, at + 1, first) ? referentOf(sum, 'market') : undefined;
  // `The combined group`, `The combined ratio`
  if (noun?.kind !== 'word' || at + 1 >= first || isCompanyWord(noun) || OF_ONE.has(noun.text)) return undefined;
  return referentOf(`combined ${noun.text}`, 'market');
}
const FIRMS = wordSet(
  'companies firms banks lenders carriers airlines carmakers automakers retailers insurers miners giants groups stocks chipmakers',
);
const SUMS = wordSet('combined total aggregate');
const OF_ONE = wordSet('ratio entity business operation operations ebitda synergies');

/** `Basic resources was the worst-hit sector, losing 1.4%` */
function sectorThatWas(list: TokenList, { first }: Amount): Referent | undefined {
  const sector = list.findIndex(({ text }, at) => at > 2 && at < 9 && text === 'sector');
  if (sector < 0 || sector >= first || list[sector + 1]?.text !== ',' || first - sector > 5) return undefined;
  const was = list.findIndex(({ text }, at) => at > 0 && at < sector && (text === 'was' || text === 'were'));
  // `was the best in its sector`: one of it
  return was < 0 || list.slice(was, sector).some((token) => PREPOSITIONS.has(token)) ? undefined : referentOf('sector', 'market');
}

/** `of the two largest`, `for three of them`; not `for the three months` */
function isOfSeveral(list: TokenList, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    if (!OF_OR_FOR.has(list[at])) continue;
    const number = list[at + 1]?.text === 'the' ? at + 2 : at + 1;
    return SEVERAL.has(list[number]?.text ?? '') && !PERIODS.has(list[number + 1]?.text ?? '');
  }
  return false;
}
const SEVERAL = wordSet('two three four five six seven eight nine ten pair duo trio');
const PERIODS = wordSet('months years quarters weeks days sessions');

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

/** `the founder of Alpha, who is worth $127 billion`: of no firm, but of the person where one is named. */
export function whoIsWorth(list: TokenList, found: readonly Name[], { first }: Amount): Referent | undefined {
  if (tokenAt(list, first - 1)?.text !== 'worth') return undefined;
  const who = [2, 3, 4].find((back) => tokenAt(list, first - back)?.text === 'who');
  if (who === undefined) return undefined;
  const person = found.findLast(
    (name) =>
      name.next <= first - who && (name.class === 'person' || name.class === 'name') && tokenAt(list, name.first - 1)?.text !== 'of',
  );
  return person ?? referentOf('who', 'person');
}

const PERSONS = soughtWords('you i he she');
const THIRD = wordList('he she');
/** What a person has, makes or loses. */
const PERSONAL = soughtWords('worth made earned lost won got owes owed received pocketed inherited');
const WORDS = 3;

/** `A trader known by his address made $92 million`, `One whale has lost`: of nobody that is named. */
function unnamed(list: TokenList, found: readonly Name[], { first }: Amount): Referent | undefined {
  if (!UNNAMED.isIn(list) || !ANY_ONE.has(list[0])) return undefined;
  const who = list.findIndex((token) => UNNAMED.has(token));
  // `Another trader, Alpha, made`
  if (list[who + 1]?.text === ',' && found.some((name) => name.first === who + 2)) return undefined;
  if (who > WORDS || who >= first || !list.slice(who, first).some(({ text }) => WINS.has(text))) return undefined;
  return found.some((name) => name.next <= first && name.instrument !== undefined && leads(list, name, first))
    ? undefined
    : referentOf(list[who]?.text ?? '', 'person');
}
const UNNAMED = soughtWords('trader whale gambler bettor');
const WINS = wordSet('made lost won earned pocketed staked wagered bet opened');

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
