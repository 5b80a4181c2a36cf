import { expect, it } from 'vitest';
import { PreferenceStore } from '../../src/core/settings/preferences.ts';
import { MAXIMUM_NOTE, remark, watch } from '../../src/core/settings/watchlist.ts';
import type { Ask } from '../../src/options/page.ts';
import { watchlistActions } from '../../src/options/watchlist-actions.ts';
import { MemoryStorage } from '../core/settings/memory-storage.ts';
import { optionsPage } from './options-page.ts';

/** The watchlist of an options page over real storage, with a name that has remarks, after an import of these entries. */
async function imported(...entries: readonly object[]) {
  const store = new PreferenceStore(new MemoryStorage(), () => 1);
  const mine = { group: 'Chips', note: 'mine', aliases: ['Jensen'] };
  await store.changeWatchlist((list) => remark(watch(list, 'US:NVDA', 1_000), 'US:NVDA', mine));
  const { page, settled, data } = await optionsPage(store, { instruments: new Map(), views: new Map() });
  watchlistActions(page, { ask: (async () => []) as unknown as Ask }).importNames(JSON.stringify({ version: 3, entries }));
  await settled();
  return { store, settled, undoable: data().undoable };
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
