import { SOURCES, type SourceId } from '../../core/market/source.ts';
import { GROUPS, type SourceGroup } from '../../core/market/source-groups.ts';

export type { SourceGroup } from '../../core/market/source-groups.ts';

export const SOURCE_GROUPS: readonly SourceGroup[] = ['shares', 'crypto', 'filings', 'odds', 'keyed'];

/** Sources as the reader ordered them; those that were never moved keep their places after them. */
function inOrder(ids: readonly SourceId[], order: readonly string[]): readonly SourceId[] {
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
