import { SOURCES, type SourceId } from '../core/market/source.ts';

export type SourceGroup = 'shares' | 'crypto' | 'filings' | 'odds' | 'keyed';

/** Sources by what they are asked for; an order among those of different groups would say nothing. */
const GROUPS: Readonly<Record<SourceId, SourceGroup>> = {
  yahoo: 'shares',
  cboe: 'shares',
  fred: 'shares',
  coingecko: 'crypto',
  coinbase: 'crypto',
  kraken: 'crypto',
  binance: 'crypto',
  sec: 'filings',
  polymarket: 'odds',
  kalshi: 'odds',
  twelvedata: 'keyed',
  tiingo: 'keyed',
  massive: 'keyed',
  fmp: 'keyed',
  finnhub: 'keyed',
  alphavantage: 'keyed',
};
export const SOURCE_GROUPS: readonly SourceGroup[] = ['shares', 'crypto', 'filings', 'odds', 'keyed'];

/** Sources as the reader ordered them; those that were never moved keep their places after them. */
export function inOrder(ids: readonly SourceId[], order: readonly string[]): readonly SourceId[] {
  const chosen = order.flatMap((id) => ids.filter((each) => each === id));
  return [...chosen, ...ids.filter((id) => !chosen.includes(id))];
}

/** The sources of a group, as the reader ordered them. */
export const groupInOrder = (group: SourceGroup, order: readonly string[]): readonly SourceId[] =>
  inOrder(SOURCES, order).filter((id) => GROUPS[id] === group);

export const groupOf = (id: SourceId): SourceGroup => GROUPS[id];

/** The order with a source before or after its neighbour of the same group. */
export function moved(order: readonly string[], id: SourceId, step: -1 | 1): readonly SourceId[] {
  const all = inOrder(SOURCES, order);
  const group = groupInOrder(GROUPS[id], order);
  const neighbour = group[group.indexOf(id) + step];
  if (neighbour === undefined) return all;
  return all.map((each) => (each === id ? neighbour : each === neighbour ? id : each));
}
