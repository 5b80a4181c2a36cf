import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Name, Referent } from '../names/names.ts';
import { A_OR_THE, AUXILIARIES, RELATIVE, STOCK, THIRD_PERSON } from '../words/shared-words.ts';
import type { TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import { isNamedFirm } from './stand-ins.ts';
import type { Topic } from './topic.ts';
import { isHouse } from './trades.ts';

/** Who rates debtors, by the first word of the name. */
export const RATERS = wordList("moody moody's moody’s s&p fitch dbrs");
const VIEWS = wordList('thinks think reckons reckon believes believe estimates estimate calculates calculate puts pegs predicts predict');
/** What banks have of their own. */
const OF_BANKS = wordList('interest loan loans deposits deposit trading investment advisory fee fees clients own');
const FORESEES = wordList('expects expect sees see forecasts forecast projects project');
const REACH = 24;

/** `Goldman thinks its revenue will reach $50 billion`, `Moody’s, which rates it, reckons its debt is $9 billion`: of whom the article speaks, and not of the house. */
export function houseView(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  const house = found.find((name) => isHouse(name.instrument) || RATERS.has(list[name.first]));
  if (house === undefined || amount.first - house.next > REACH) return undefined;
  const its = viewedBy(list, house) ?? arrangedBy(list, found, amount);
  if (its === undefined || its >= amount.first) return undefined;
  if (found.some(({ first, next, class: kind }) => first > its && next <= amount.first && kind !== 'pronoun' && kind !== 'place'))
    return undefined;
  const spoken = topic.get();
  return spoken !== undefined && isNamedFirm(spoken.class) && !isHouse(spoken.instrument) ? spoken : undefined;
}

/** Where the pronoun stands for whom a house speaks of, if it tells what it thinks of somebody. */
export function viewedBy(list: TokenList, house: Name): number | undefined {
  const verb = afterRelative(list, house.next);
  const revised = isHouse(house.instrument) ? estimateAt(list, verb) : undefined;
  if (revised !== undefined) return revised;
  if (!VIEWS.has(list[verb]) && !(FORESEES.has(list[verb]) && RATERS.has(list[house.first]))) return undefined;
  const its = list[verb + 1]?.text === 'that' ? verb + 2 : verb + 1;
  // `total borrowings will end the year near`: of who is rated
  if (RATERS.has(list[house.first]) && owes(list, its)) return its - 1;
  // `its net interest income`
  return !THIRD_PERSON.has(list[its]) || OF_BANKS.has(list[its + 1]) || OF_BANKS.has(list[its + 2]) ? undefined : its;
}

/** `cut its 2026 earnings estimate to $2`, `raised Alpha’s revenue estimates`, `sees the shares at $90`: where what it speaks of begins. A firm itself has forecasts, and guidance. */
function estimateAt(list: TokenList, verb: number): number | undefined {
  const at = list[verb]?.text === 'also' || list[verb]?.text === 'now' ? verb + 1 : verb;
  if (FORESEES.has(list[at]) && list[at + 1]?.text === 'the' && STOCK.has(list[at + 2])) return at + 1;
  if (!REVISES.has(list[at]?.text ?? '')) return undefined;
  for (let noun = at + 1; noun < at + 12; noun += 1) {
    if (ESTIMATES.has(list[noun]?.text ?? '')) return at + 1;
    if (list[noun]?.text === ',' || list[noun]?.text === 'to' || OF_BANKS.has(list[noun])) return undefined;
  }
  return undefined;
}
const REVISES = wordSet(
  'cut cuts raised raises lowered lowers trimmed trims reduced reduces boosted boosts increased increases lifted lifts slashed revised hiked upped',
);
const ESTIMATES = wordSet('estimate estimates');

/** Where the verb of `Alpha and Beta are arranging the sale of a $1 billion loan` stands, if no debtor is named. */
function arrangedBy(list: TokenList, found: readonly Name[], amount: Amount): number | undefined {
  const house = found.findLast((name) => name.next < amount.first && isHouse(name.instrument));
  const verb = house === undefined ? undefined : arrangesAt(list, house);
  return verb === undefined || found.some((name) => isNamedFirm(name.class) && !isHouse(name.instrument)) ? undefined : verb;
}

/** `Alpha renewed a credit line`: where the verb stands; what it arranges is another’s. */
export function arrangesAt(list: TokenList, { next, instrument }: Name): number | undefined {
  if (!isHouse(instrument)) return undefined;
  let verb = next;
  while (verb < next + 3 && AUXILIARIES.has(list[verb])) verb += 1;
  return ARRANGES.has(list[verb]) && A_OR_THE.has(list[verb + 1]) && [2, 3, 4].some((on) => LENT.has(list[verb + on])) ? verb : undefined;
}
const ARRANGES = wordList('arranging arranged underwriting underwrote underwritten syndicated syndicating renewed extended');
const LENT = wordList('loan loans credit line facility financing refinancing sale offering issue bond bonds notes');

const owes = (list: TokenList, at: number): boolean =>
  OWED.has(list[at]) || (SUMS.has(list[at]) && (OWED.has(list[at + 1]) || OWED.has(list[at + 2])));
const OWED = wordList('debt debts borrowings leverage liquidity');
const SUMS = wordList('net gross total overall adjusted financial lease-adjusted');

/** Where the clause goes on after `, which rates it Baa2,`. */
function afterRelative(list: TokenList, next: number): number {
  if (list[next]?.text !== ',' || !RELATIVE.has(list[next + 1])) return next;
  for (let at = next + 2; at < next + REACH; at += 1) if (list[at]?.text === ',') return at + 1;
  return next;
}
