import { expect, it } from 'vitest';
import { inTurn } from '../../src/core/in-turn.ts';
import { PreferenceStore } from '../../src/core/settings/preferences.ts';
import { MAXIMUM_NOTE, remark, watch } from '../../src/core/settings/watchlist.ts';
import type { OptionsData } from '../../src/options/options-data.ts';
import type { Ask, Page } from '../../src/options/page.ts';
import { pageChanges } from '../../src/options/page-changes.ts';
import { watchlistActions } from '../../src/options/watchlist-actions.ts';
import { createWords } from '../../src/ui/words.ts';
import { MemoryStorage } from '../core/settings/memory-storage.ts';

/** The watchlist of an options page over real storage, with a name that has remarks, after an import of these entries. */
async function imported(...entries: readonly object[]) {
  const store = new PreferenceStore(new MemoryStorage(), () => 1);
  const mine = { group: 'Chips', note: 'mine', aliases: ['Jensen'] };
  await store.changeWatchlist((list) => remark(watch(list, 'US:NVDA', 1_000), 'US:NVDA', mine));
  const words = createWords((key, substitutions = []) => [key, ...substitutions].join(' '), 'en');
  const works: Promise<unknown>[] = [];
  const nothing = async (): Promise<void> => undefined;
  let data = {
    preferences: await store.read(),
    policy: await store.policy(),
    instruments: new Map(),
    views: new Map(),
  } as unknown as OptionsData;
  const told: Pick<Page, 'store' | 'data' | 'words' | 'change'> = {
    store,
    data: () => data,
    words: () => words,
    change: (part) => {
      data = { ...data, ...part };
    },
  };
  const refresh = async (): Promise<void> => told.change({ preferences: await store.read() });
  const page: Page = {
    ...told,
    ...pageChanges(told, refresh),
    inTurn: inTurn(),
    run: (work) => void works.push(work),
    refresh: { preferences: nothing, grants: nothing, sources: nothing, cache: nothing, prices: nothing },
  };
  watchlistActions(page, { ask: (async () => []) as unknown as Ask }).importNames(JSON.stringify({ version: 3, entries }));
  const settled = async (): Promise<void> => {
    for (const work of works) await work;
  };
  await settled();
  return { store, settled, undoable: data.undoable };
}

it('an import puts remarks beside those of the reader, and says so', async () => {
  const theirs = { id: 'US:NVDA', added: 1, group: 'Other', note: 'theirs', aliases: ['Jensen', 'Green team'] };
  const { store, settled, undoable } = await imported(theirs, { id: 'US:HUT', added: 1, note: 'new' });
  const { entries } = await store.watchlist();
  expect(entries[0]).toMatchObject({ group: 'Chips', note: 'mine / theirs', aliases: ['Jensen', 'Green team'] });
  expect(entries[1]).toMatchObject({ id: 'US:HUT', note: 'new' });
  expect(undoable?.text).toBe('added_one 1 remarks_added_one 1');
  undoable?.undo();
  await settled();
  expect((await store.watchlist()).entries).toMatchObject([{ id: 'US:NVDA', group: 'Chips', note: 'mine', aliases: ['Jensen'] }]);
});

it.each([
  [{ note: 'theirs' }, 'remarks_added_one 1', 'mine / theirs'],
  [{ note: 'mine' }, 'added_other 0', 'mine'],
  [{}, 'added_other 0', 'mine'],
  // What is too long for both loses nothing of the reader's.
  [{ note: 'x'.repeat(MAXIMUM_NOTE) }, 'remarks_added_one 1', `mine / ${'x'.repeat(MAXIMUM_NOTE - 'mine / '.length)}`],
])('an import of a name that is watched, with %j, says what it did', async (remarks, text, note) => {
  const { store, undoable } = await imported({ id: 'US:NVDA', added: 1, ...remarks });
  expect(undoable?.text).toBe(text);
  expect((await store.watchlist()).entries[0]).toMatchObject({ note });
});
