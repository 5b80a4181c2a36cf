import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { pricedPer } from '../amounts/money-unit.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { AT_OR_TO } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords } from '../words/word-list.ts';
import type { Topic } from './topic.ts';

/** What is priced by the ounce and by the barrel; by other measures is priced what is in neither row. */
const BY_THE_OUNCE = wordSet('gold silver platinum palladium');
const BY_THE_BARREL = new Set(['oil', 'crude', 'Brent', 'WTI']);
const MEASURES: ReadonlyMap<string, (subject: string) => boolean> = new Map([
  ...['ounce', 'troy'].map((measure): [string, (subject: string) => boolean] => [measure, (subject) => BY_THE_OUNCE.has(subject)]),
  ['barrel', (subject) => BY_THE_BARREL.has(subject)],
  ...['tonne', 'ton', 'pound', 'bushel', 'mwh', 'mmbtu', 'therm', 'lb'].map((measure): [string, (subject: string) => boolean] => [
    measure,
    (subject) => !BY_THE_OUNCE.has(subject) && !BY_THE_BARREL.has(subject),
  ]),
]);

/** What a producer spends and keeps of a measure is its own. */
const OWN = soughtWords('realised realized cost costs aisc sustaining breakeven even royalty royalties margin margins hedged netback');

/** What an amount is of by its form, whoever leads the clause; else what the grammar says. */
export const byMatter = (
  list: TokenList,
  found: readonly Name[],
  amount: Amount,
  topic: Topic,
  referent: Referent | undefined,
): Referent | undefined =>
  (amount.family === 'count' ? ofMany(list, amount) : survey(found, amount)) ??
  centralBank(list, found, amount) ??
  asCommodity(list, found, amount, topic, inPoints(list, amount, referent));

/** `its fall took 650 points off the index`, `causing the market to jump 14 points`: no firm gains points. */
const inPoints = (list: TokenList, { unit, value, first, next }: Amount, referent: Referent | undefined): Referent | undefined =>
  (unit === 'points' &&
    value >= LEAST_OF_INDEX &&
    list[next - 1]?.text === 'points' &&
    referent?.class === 'equity' &&
    // `down 4% or 10 points at Rs 235`: of its price
    !(AT_OR_TO.has(list[next]) && tokenAt(list, first - 1)?.text === 'or') &&
    !list.some(({ text }) => text === 'index')) ||
  // `the index fell 24 points, with Alpha down 4% at 3,209p`: nor has an index a price
  (unit === 'GBP' && value < MOST_OF_SHARE && referent?.class === 'index')
    ? undefined
    : referent;
const MOST_OF_SHARE = 1000;
/** `its load factor grew 0.9 points` */
const LEAST_OF_INDEX = 5;

/** `2,072 losers against 671 advances`, `all 11 spot ETFs`: of the market, whatever exchange or fund was spoken of. */
function ofMany(list: TokenList, { unit, first, next }: Amount): Referent | undefined {
  if (BREADTH.has(unit)) return referentOf(unit, 'market');
  // not `it launched 12 ETFs`
  if (list[first - 1]?.text !== 'all' && list[first - 1]?.text !== 'the') return undefined;
  let funds = next - 1;
  while (funds < next + 3 && !FUNDS.has(list[funds]?.text ?? '') && (funds < next || list[funds]?.kind === 'word')) funds += 1;
  return FUNDS.has(list[funds]?.text ?? '') ? referentOf('ETFs', 'market') : undefined;
}
const BREADTH = wordSet('losers gainers advances declines advancers decliners fallers risers');
const FUNDS = wordSet('etfs');

/** `the Kospi fell after the PMI slid to 48.7`: no index of shares stands so low. */
const survey = (found: readonly Name[], { family, value }: Amount): Referent | undefined =>
  family === 'points' && value < 100 ? found.find(({ subject }) => subject.endsWith('PMI')) : undefined;

const BANKS = /\b(?:federal reserve|fed|central bank|reserve bank|ecb|boj|boe|rba|rbnz|snb|riksbank|norges bank)\b|^bank of (?!america)/i;

/** `Shares rose as the Reserve Bank of Australia left its rate at 2.5%`: no name stands between. */
function centralBank(list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined {
  if (amount.unit !== 'percent') return undefined;
  const bank = found.findLast((name) => name.next <= amount.first && name.class !== 'pronoun');
  if (bank === undefined || amount.first - bank.next > 14) return undefined;
  let rate = false;
  for (let at = bank.next; at < amount.first; at += 1) {
    const word = list[at]?.text;
    if (word === ',') return undefined;
    rate ||= word === 'rate' || word === 'rates';
  }
  return rate && BANKS.test(bank.subject) ? bank : undefined;
}

/** `UBS raised its forecast for gold to $1,400 an ounce`: whoever speaks of it, the price is of the metal. */
function asCommodity(
  list: TokenList,
  found: readonly Name[],
  amount: Amount,
  topic: Topic,
  referent: Referent | undefined,
): Referent | undefined {
  if (amount.family !== 'money') return referent;
  const priced = MEASURES.get(pricedPer(list, amount) ?? reachedPer(list, amount.next) ?? '');
  if (priced === undefined) return referent;
  const fits = (each: Referent | undefined): boolean => each?.class === 'commodity' && priced(each.subject);
  if (fits(referent) || OWN.isIn(list)) return referent;
  const named = found.findLast((name) => name.next <= amount.first && fits(name)) ?? found.find(fits);
  if (named !== undefined) return named;
  const spoken = topic.commodity(fits);
  if (spoken !== undefined && fits(spoken)) return spoken;
  return referent?.class === 'equity' || referent?.class === 'etf' ? undefined : referent;
}

/** `by $100 to $1,350 an ounce`: what the amount that it moves to is of. */
function reachedPer(list: TokenList, next: number): string | undefined {
  if (list[next]?.text !== 'to') return undefined;
  for (let at = next + 1; at < next + 5; at += 1)
    if (list[at]?.text === 'per' || list[at]?.text === 'a' || list[at]?.text === 'an') return list[at + 1]?.text;
  return undefined;
}
