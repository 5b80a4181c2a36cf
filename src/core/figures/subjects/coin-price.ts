import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { pricedPer } from '../amounts/money-unit.ts';
import type { FigureKind } from '../figure.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { AVERAGE } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

const COIN = wordSet('coin token bitcoin btc ether eth');
const EACH = wordList('each apiece');
const MADE = wordSet('cost costs mine mined produce produced break-even');

/** `Alpha bought 8,178 bitcoin at an average price of $102,171`, `or $74,433 each`: the price is of the coins that are counted before it. */
export function coinPriced(
  list: TokenList,
  names: readonly Name[],
  amounts: readonly Amount[],
  amount: Amount,
  kind: FigureKind,
): Referent | undefined {
  if (kind !== 'price') return undefined;
  // `At $60,000 per bitcoin`; what one costs to make is the miner’s
  if (list[amount.next]?.text === 'per' && tokenAt(list, amount.first - 1)?.text === 'at' && !list.some(({ text }) => MADE.has(text))) {
    const coin = names.find((name) => name.class === 'crypto' && name.first === amount.next + 1);
    if (coin !== undefined) return coin;
  }
  // `paid on average $66,000 per coin`: of the coin, and not of who holds it
  if (COIN.has(pricedPer(list, amount) ?? '') && !list.some(({ text }) => MADE.has(text)))
    return names.findLast((name) => name.class === 'crypto') ?? referentOf('coin', 'product');
  const average = tokenAt(list, amount.first - 1)?.text === 'of' && AVERAGE.isWithin(list, amount.first - 4, amount.first - 1);
  if (!average && !EACH.has(list[amount.next])) return undefined;
  const counted = amounts.findLast(({ family, next }) => family === 'count' && next <= amount.first);
  return counted === undefined
    ? undefined
    : names.find((name) => name.class === 'crypto' && name.first >= counted.next && name.first <= counted.next + 1);
}
