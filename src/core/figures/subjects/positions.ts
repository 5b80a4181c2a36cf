import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import { isFiniteVerb, PREPOSITIONS } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { LOSES, PAYING } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Topic } from './topic.ts';

const LIQUIDATION = soughtWords('liquidated liquidation liquidations');
const TRADERS = wordList('traders accounts wallets people investors users');
/** They lose money, or lay bets, and it is none of what they bet on. */
const SIDES = soughtWords('bears bulls shorts longs');
const SELLERS = soughtWords('sellers');
const THEIRS = soughtWords('losses bets positions wagers');
const HANDS = soughtWords('cost costing handed left saddled cleaned');
const PAUSES = wordList(', ; — –');

/** `$500 million of longs were liquidated`, `$870m of bears’ losses`, `short sellers lost $2bn on Alpha`: of who bet, and of nothing that was spoken of. */
export function positionsOf(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  if (amount.family !== 'money' && !TRADERS.hasWord(amount.unit)) return undefined;
  return sideOf(list, amount) ?? liquidated(list, found, amount, topic);
}

/** `$870m of bears’ losses`, `handed bears $870m`, `bears lost $870m` */
function sideOf(list: TokenList, amount: Amount): Referent | undefined {
  if (amount.family !== 'money' || !(SIDES.isIn(list) || SELLERS.isIn(list))) return undefined;
  const after = list[amount.next]?.text === 'of' || list[amount.next]?.text === 'in' ? amount.next + 1 : amount.next;
  const owned = sideAt(list, after);
  if (owned !== undefined && THEIRS.isWithin(list, after + 1, after + 5)) return owned;
  let at = amount.first - 1;
  while (at > amount.first - 5 && list[at]?.kind === 'word' && !isSide(list, at)) at -= 1;
  const side = isSide(list, at) ? sideAt(list, isShort(list, at - 1) ? at - 1 : at) : undefined;
  if (side === undefined) return undefined;
  if (LOSES.isWithin(list, at + 1, amount.first)) return side;
  return at === amount.first - 1 && HANDS.isWithin(list, at - 3, at) ? side : undefined;
}

const isShort = (list: TokenList, at: number): boolean => tokenAt(list, at)?.text === 'short';
const isSide = (list: TokenList, at: number): boolean =>
  SIDES.has(tokenAt(list, at)) || (SELLERS.has(tokenAt(list, at)) && [1, 2].some((back) => isShort(list, at - back)));

function sideAt(list: TokenList, at: number): Referent | undefined {
  if (SIDES.has(list[at])) return referentOf(list[at]?.text ?? '', 'product');
  if (!isShort(list, at)) return undefined;
  return SELLERS.has(list[at + 1]) || SELLERS.has(list[at + 2]) ? referentOf('short sellers', 'product') : undefined;
}

/** `212,000 traders were wiped out` */
const isClosed = (list: TokenList, { family, next }: Amount, from: number, to: number): boolean =>
  LIQUIDATION.isWithin(list, from, to) || (family === 'count' && list[next + 1]?.text === 'were' && list[next + 2]?.text === 'wiped');

/** Where a coin is spoken of, and none in the clause. */
function liquidated(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  // `Liquidations totalled $300 million`
  if (LIQUIDATION.has(list[0]) && amount.family === 'money' && amount.first < 6 && isFiniteVerb(list, 1))
    return referentOf('liquidations', 'product');
  if (!isClosed(list, amount, amount.first - 8, amount.next + 14) || (topic.get() ?? topic.narration.ledBy())?.class !== 'crypto')
    return undefined;
  // `has paid $2 million to those who were liquidated`
  if (PAYING.has(before(list, amount))) return undefined;
  let [from, to] = [amount.first, amount.next];
  while (from > 0 && !PAUSES.has(tokenAt(list, from - 1))) from -= 1;
  while (to < list.length && !PAUSES.has(list[to])) to += 1;
  if (!isClosed(list, amount, from, to)) return undefined;
  const named = found.some(
    (name) =>
      name.first >= from &&
      name.next <= to &&
      // `on Binance`: where it happened
      ((name.class !== 'pronoun' && name.class !== 'place' && (name.next <= amount.first || name.class === 'crypto')) ||
        isPossessive(list[name.next])) &&
      !(PREPOSITIONS.has(tokenAt(list, name.first - 1)) && name.class !== 'crypto'),
  );
  return named ? undefined : referentOf('crypto market', 'product');
}
