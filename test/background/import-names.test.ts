import { expect, it } from 'vitest';
import type { Instrument } from '../../src/core/instruments/instrument.ts';
import { PreferenceStore } from '../../src/core/settings/preferences.ts';
import { MAXIMUM_NOTE, MAXIMUM_WATCHED, remark, watch } from '../../src/core/settings/watchlist/watchlist.ts';
import type { Ask } from '../../src/messaging/ask.ts';
import { watchlistActions } from '../../src/options/watchlist/watchlist-actions.ts';
import { MemoryStorage } from '../core/settings/memory-storage.ts';
import { optionsPage } from './options-page.ts';

/** The watchlist of an options page over real storage, with a name that has remarks, after an import of these entries. */
const imported = (...entries: readonly object[]) => importedText(JSON.stringify({ version: 3, entries }));

async function importedText(text: string, others = 0) {
  const store = new PreferenceStore(new MemoryStorage(), () => 1);
  const mine = { group: 'Chips', note: 'mine', aliases: ['Jensen'] };
  await store.changeWatchlist((list) => remark(watch(list, 'US:NVDA', 1_000), 'US:NVDA', mine));
  const more = Array.from({ length: others }, (_, index) => `US:${index}`);
  await store.changeWatchlist((list) => more.reduce((all, id) => watch(all, id, 1_000), list));
  const { page, settled, data } = await optionsPage(store, { instruments: new Map(), views: new Map() });
  watchlistActions(page, { ask: (async () => []) as unknown as Ask }).importNames(text);
  await settled();
  return { store, settled, undoable: data().undoable, leftOut: data().leftOut, notice: data().notice };
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

it.each([
  ['that broke off', '{"version": 3, "entries": [{"id": "US:HUT", "add'],
  ['of a list that broke off', '[{"symbol": "NVDA"}, {"sym'],
  ['that is no text', 'PNG\0\0IHDR'],
])('an import of a file %s says that it cannot be read, and adds nothing', async (_, text) => {
  const { store, notice, undoable } = await importedText(text);
  expect(notice).toBe('file_unreadable');
  expect(undoable ?? null).toBeNull();
  expect((await store.watchlist()).entries).toHaveLength(1);
});

it('a list with names in square brackets is none that broke off', async () => {
  expect((await importedText('[NVDA] the one with the leather jacket')).notice).not.toBe('file_unreadable');
});

const many = Array.from({ length: 12 }, (_, index) => `Name ${index + 1}`);
const note = `${'x'.repeat(MAXIMUM_NOTE)}the end`;

it.each([
  ['JSON', JSON.stringify({ version: 3, entries: [{ id: 'US:HUT', added: 1, note, aliases: many }] })],
  ['CSV', `id,note,aliases\r\nUS:HUT,${note},"${many.join('\n')}"\r\n`],
])('an import of remarks that are too long says what it left out, and keeps the rest: %s', async (_, text) => {
  const { store, leftOut } = await importedText(text);
  expect(leftOut).toEqual([{ name: 'US:HUT', remarks: { note: 'the end', aliases: ['Name 11', 'Name 12'] } }]);
  expect((await store.watchlist()).entries[1]).toMatchObject({ note: 'x'.repeat(MAXIMUM_NOTE), aliases: many.slice(0, 10) });
});

it('an import leaves out own names that no text can be searched for, and says which', async () => {
  const { store, leftOut } = await imported({ id: 'US:HUT', added: 1, aliases: ['株', 'Green team', '++'] });
  expect((await store.watchlist()).entries[1]).toMatchObject({ aliases: ['Green team'] });
  expect(leftOut).toEqual([{ name: 'US:HUT', remarks: { aliases: ['株', '++'] } }]);
});

it('an import says what has no room beside the remarks that are there', async () => {
  const { store, leftOut } = await imported({ id: 'US:NVDA', added: 1, group: 'Other', note, aliases: many });
  const [entry] = (await store.watchlist()).entries;
  expect(entry).toMatchObject({ group: 'Chips', aliases: ['Jensen', ...many.slice(0, 9)] });
  const [left] = leftOut ?? [];
  expect(left).toMatchObject({ name: 'US:NVDA', remarks: { group: 'Other', aliases: many.slice(9) } });
  expect(`${entry?.note}${left?.remarks?.note}`).toBe(`mine / ${note}`);
});

it('an import says by name what a full list has no room for', async () => {
  const { store, leftOut } = await importedText('id\nUS:HUT\nUS:NVDA', MAXIMUM_WATCHED);
  expect(leftOut).toEqual([{ name: 'US:HUT', remarks: null }]);
  expect((await store.watchlist()).entries).toHaveLength(MAXIMUM_WATCHED);
});

it('an import of far too much takes nothing, and says so', async () => {
  const { store, notice } = await importedText('US:HUT\n'.repeat(300_000));
  expect(notice).toBe('text_too_long 2,000,000');
  expect((await store.watchlist()).entries).toHaveLength(1);
});

it('a remark and a move that were saved together are taken back together', async () => {
  const store = new PreferenceStore(new MemoryStorage(), () => 1);
  await store.changeWatchlist((list) => ['US:A', 'US:B', 'US:C'].reduce((all, id) => watch(all, id, 1_000), list));
  const before = await store.watchlist();
  const { page, settled, data } = await optionsPage(store, { instruments: new Map(), views: new Map() });
  watchlistActions(page, { ask: (async () => []) as unknown as Ask }).remark('US:C', { note: 'n' }, 0);
  await settled();
  expect((await store.watchlist()).entries.map(({ id, note }) => [id, note])).toEqual([
    ['US:C', 'n'],
    ['US:A', undefined],
    ['US:B', undefined],
  ]);
  expect(data().undoable?.text).toBe('changed US:C moved US:C 1');
  data().undoable?.undo();
  await settled();
  expect(await store.watchlist()).toEqual(before);
});

it('a name that was chosen stays to be chosen, with its remarks, where the list cannot be read', async () => {
  const storage = new MemoryStorage();
  const store = new PreferenceStore(storage, () => 1);
  const instrument = { id: 'US:HUT', symbol: 'HUT', name: 'Hut 8' } as Instrument;
  const open = [{ name: 'Hut', remarks: { note: 'theirs' }, candidates: [instrument] }];
  const { page, settled, data } = await optionsPage(store, { instruments: new Map(), views: new Map(), open });
  const { settleName } = watchlistActions(page, { ask: (async () => []) as unknown as Ask });
  storage.unreadable = true;
  settleName('Hut', instrument);
  await settled();
  expect(data()).toMatchObject({ open, notice: 'not_done' });
  storage.unreadable = false;
  settleName('Hut', instrument);
  await settled();
  expect(data().open).toEqual([]);
  expect((await store.watchlist()).entries).toMatchObject([{ id: 'US:HUT', note: 'theirs' }]);
});
