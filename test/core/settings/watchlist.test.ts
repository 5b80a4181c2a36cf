import { describe, expect, it } from 'vitest';
import {
  MAXIMUM_GROUP,
  MAXIMUM_NOTE,
  MAXIMUM_WATCHED,
  move,
  tidyEntry,
  type Watchlist,
  watch,
} from '../../../src/core/settings/watchlist/watchlist.ts';

describe('what is written beside a name', () => {
  it('is cut between characters, for a browser may refuse half a one', () => {
    const [note, group] = ['n'.repeat(MAXIMUM_NOTE - 1), 'g'.repeat(MAXIMUM_GROUP - 1)];
    const entry = { id: 'US:NVDA', added: 1, note: `${note}😀`, group: `${group}😀`, aliases: ['\ud83d', 'a\ude00', '😀'] };
    expect(tidyEntry(entry)).toEqual({ id: 'US:NVDA', added: 1, note, group, aliases: ['a', '😀'] });
  });
});

const listOf = (...ids: readonly string[]): Watchlist => ({ version: 3, entries: ids.map((id) => ({ id, added: 1 })) });
const idsOf = ({ entries }: Watchlist): readonly string[] => entries.map(({ id }) => id);

describe('a watchlist', () => {
  it('that is full stays as it is, and one with a place left is filled', () => {
    const full = listOf(...Array.from({ length: MAXIMUM_WATCHED }, (_, index) => `US:A${index}`));
    expect(watch(full, 'US:NVDA', 5_000)).toBe(full);
    const almost = { ...full, entries: full.entries.slice(1) };
    expect(watch(almost, 'US:NVDA', 5_999).entries.at(-1)).toEqual({ id: 'US:NVDA', added: 5 });
  });

  it('keeps a name that it has where it is', () => {
    const list = listOf('US:A', 'US:B');
    expect(watch(list, 'US:A', 5_000)).toBe(list);
  });

  it.each([
    [-1, ['US:C', 'US:A', 'US:B']],
    [0, ['US:C', 'US:A', 'US:B']],
    [1, ['US:A', 'US:C', 'US:B']],
    [99, ['US:A', 'US:B', 'US:C']],
  ])('takes a name that is moved to %d to the nearest place there is', (index, order) => {
    expect(idsOf(move(listOf('US:A', 'US:B', 'US:C'), 'US:C', index))).toEqual(order);
  });
});
