import type { SourceId } from '../core/market/source.ts';

/** Sources as the reader ordered them; those that were never moved keep their places after them. */
export function inOrder(ids: readonly SourceId[], order: readonly string[]): readonly SourceId[] {
  const chosen = order.flatMap((id) => ids.filter((each) => each === id));
  return [...chosen, ...ids.filter((id) => !chosen.includes(id))];
}
