import { describe, expect, it } from 'vitest';
import { dismiss } from '../../../src/core/settings/dismissals/dismissals.ts';
import { preferencesOf, readExported } from '../../../src/core/settings/exported.ts';
import { PreferenceStore } from '../../../src/core/settings/preferences.ts';
import { PreferenceSync } from '../../../src/core/settings/sync/preference-sync.ts';
import { remark, watch } from '../../../src/core/settings/watchlist/watchlist.ts';
import { readNames } from '../../../src/core/settings/watchlist/watchlist-file.ts';
import { MemoryStorage } from './memory-storage.ts';

const inArticle = { id: 'US:HUT', surface: 'Hut', where: 'https://news.example/a', at: 1 };

/** A machine with something in every part, and the file that an export of it gives. */
async function exported(flushed: boolean) {
  const storage = new MemoryStorage();
  const store = new PreferenceStore(storage, () => 1);
  await store.changeSettings((settings) => ({ ...settings, reading: { ...settings.reading, theme: 'dark' } }));
  await store.changeWatchlist((list) => remark(watch(watch(list, 'US:NVDA', 5_000), 'CRYPTO:BTC', 6_000), 'US:NVDA', { note: 'n' }));
  await store.changeDismissals((list) => dismiss(dismiss(list, inArticle), { ...inArticle, where: 'everywhere', at: 2 }));
  await store.changeConfirmations((list) => dismiss(list, { ...inArticle, surface: 'Hut 8' }));
  if (flushed) await new PreferenceSync(storage, () => 1).flush();
  const area = (items: ReadonlyMap<string, string>) => Object.fromEntries([...items].map(([key, text]) => [key, JSON.parse(text)]));
  return { store, text: JSON.stringify({ sync: area(storage.sync.items), local: area(storage.local), requests: [] }) };
}

describe('an export of everything', () => {
  it.each([true, false])('gives back all that the reader chose, in sync or not yet: %s', async (flushed) => {
    const { store, text } = await exported(flushed);
    const file = readExported(text);
    expect(file && (await preferencesOf(file))).toEqual(await store.read());
  });

  it.each([true, false])('is also a file of the watchlist: %s', async (flushed) => {
    const { text } = await exported(flushed);
    expect(readNames(text)).toMatchObject([{ id: 'US:NVDA', exported: true, remarks: { note: 'n' } }, { id: 'CRYPTO:BTC' }]);
  });

  it.each(['', 'NVDA', '[]', '{"sync":1,"local":{}}', '{"version":3,"entries":[]}'])('is not any other text: %j', (text) => {
    expect(readExported(text)).toBeNull();
  });

  it.each([
    ['settings', { settings: { version: 3, reading: 'x' }, watchlist: { version: 3, entries: [{ id: 'A', added: 1 }] } }],
    ['settings', { settings: { version: 9 }, watchlist: { version: 3, entries: [{ id: 'A', added: 1 }] } }],
    ['watchlist', { watchlist: { version: 3, entries: [7, { id: 'A', added: 1 }] } }],
    ['watchlist', { watchlist: { version: 3, chunks: 2, sum: 1 }, 'watchlist.0': [{ id: 'A', added: 1 }] }],
  ])('tells what of it is damaged, and gives the rest: %s in %j', async (name, sync) => {
    const { problems, watchlist } = await preferencesOf({ sync, local: {} });
    expect(problems.map((each) => each.name)).toEqual([name]);
    expect(watchlist.entries).toEqual([{ id: 'A', added: 1 }]);
  });

  it('holds nothing that its records inherit', async () => {
    const sync = JSON.parse('{"__proto__":{"settings":1}}');
    expect((await preferencesOf({ sync, local: Object.create({ 'source-keys': 7 }) })).problems).toEqual([]);
  });
});
