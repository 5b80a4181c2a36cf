import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeWatchlists } from '../../../src/core/settings/sync/merge-watchlists.ts';
import type { Watchlist } from '../../../src/core/settings/watchlist/watchlist.ts';

const list = (...ids: string[]): Watchlist => ({ version: 3, entries: ids.map((id) => ({ id, added: 1 })) });
const ids = ({ entries }: Watchlist): string[] => entries.map(({ id }) => id);

describe('two machines’ watchlists', () => {
  it.each([
    { what: 'both added', base: list('A'), mine: list('A', 'B'), theirs: list('A', 'C'), merged: ['A', 'C', 'B'] },
    { what: 'one removed', base: list('A', 'B'), mine: list('A'), theirs: list('A', 'B'), merged: ['A'] },
    { what: 'the other removed', base: list('A', 'B'), mine: list('A', 'B'), theirs: list('B'), merged: ['B'] },
    { what: 'no common past', base: null, mine: list('A', 'B'), theirs: list('B', 'C'), merged: ['A', 'B', 'C'] },
    {
      what: 'mine in another order',
      base: list('A', 'B', 'C'),
      mine: list('C', 'A', 'B'),
      theirs: list('A', 'B', 'C'),
      merged: ['C', 'A', 'B'],
    },
    {
      what: 'theirs in another order, mine with one more',
      base: list('A', 'B', 'C'),
      mine: list('A', 'X', 'B', 'C', 'Y'),
      theirs: list('C', 'A', 'B'),
      merged: ['C', 'Y', 'A', 'X', 'B'],
    },
    {
      what: 'theirs in another order, mine with one less',
      base: list('A', 'B', 'C'),
      mine: list('A', 'C'),
      theirs: list('C', 'N', 'B', 'A'),
      merged: ['C', 'N', 'A'],
    },
    {
      what: 'both in another order',
      base: list('A', 'B', 'C'),
      mine: list('B', 'A', 'C'),
      theirs: list('C', 'A', 'B'),
      merged: ['B', 'A', 'C'],
    },
  ])('$what', ({ base, mine, theirs, merged }) => {
    expect(ids(mergeWatchlists(base, mine, theirs))).toEqual(merged);
  });

  it('keeps a name that was removed here and watched anew there', () => {
    const again: Watchlist = { version: 3, entries: [{ id: 'A', added: 9 }] };
    expect(ids(mergeWatchlists(list('A'), list(), again))).toEqual(['A']);
  });

  it('keeps a name that was removed here and written about there', () => {
    const noted: Watchlist = { version: 3, entries: [{ id: 'A', added: 1, note: 'bought at 60k' }] };
    expect(mergeWatchlists(list('A'), list(), noted)).toEqual(noted);
    expect(mergeWatchlists(list('A'), noted, list())).toEqual(noted);
    expect(ids(mergeWatchlists(noted, list(), noted))).toEqual([]);
  });

  it.each([
    { what: 'one wrote a note', base: {}, mine: {}, theirs: { note: 'n' }, merged: { note: 'n' } },
    { what: 'both wrote a note', base: { note: 'o' }, mine: { note: 'm' }, theirs: { note: 't' }, merged: { note: 'm / t' } },
    { what: 'merged once before', base: { note: 'o' }, mine: { note: 'm' }, theirs: { note: 'm / t' }, merged: { note: 'm / t' } },
    { what: 'merged on both sides', base: { note: 'o' }, mine: { note: 'm / t' }, theirs: { note: 't / m' }, merged: { note: 'm / t' } },
    { what: 'one took the note away', base: { note: 'o' }, mine: { note: 'o' }, theirs: {}, merged: {} },
    { what: 'both chose a group', base: {}, mine: { group: 'm' }, theirs: { group: 't' }, merged: { group: 'm' } },
    {
      what: 'aliases came and went',
      base: { aliases: ['a', 'b'] },
      mine: { aliases: ['a', 'c'] },
      theirs: { aliases: ['a', 'b', 'd'] },
      merged: { aliases: ['a', 'c', 'd'] },
    },
  ])('remarks: $what', ({ base, mine, theirs, merged }) => {
    const one = (remarks: object): Watchlist => ({ version: 3, entries: [{ id: 'A', added: 1, ...remarks }] });
    expect(mergeWatchlists(one(base), one(mine), one(theirs))).toEqual(one(merged));
  });

  it('loses no addition, and repeats no name', () => {
    const names = fc.uniqueArray(fc.constantFrom(...'ABCDEFGH'));
    fc.assert(
      fc.property(names, names, names, (base, mine, theirs) => {
        const merged = ids(mergeWatchlists(list(...base), list(...mine), list(...theirs)));
        expect(new Set(merged).size).toBe(merged.length);
        for (const id of [...mine, ...theirs]) if (!base.includes(id)) expect(merged).toContain(id);
        for (const id of mine) if (theirs.includes(id)) expect(merged).toContain(id);
        for (const id of base) if (!mine.includes(id) || !theirs.includes(id)) expect(merged).not.toContain(id);
      }),
    );
  });
});
