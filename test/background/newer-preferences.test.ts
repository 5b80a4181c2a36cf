import { beforeEach, expect, it } from 'vitest';
import { PreferenceStore } from '../../src/core/settings/preferences.ts';
import type { StoredName } from '../../src/core/settings/sync/preference-values.ts';
import { watch } from '../../src/core/settings/watchlist/watchlist.ts';
import type { Ask } from '../../src/messaging/ask.ts';
import type { OptionsActions } from '../../src/options/options-data.ts';
import type { Outside } from '../../src/options/page.ts';
import { siteActions } from '../../src/options/sites/site-actions.ts';
import { sourceActions } from '../../src/options/sources/source-actions.ts';
import { watchlistActions } from '../../src/options/watchlist/watchlist-actions.ts';
import { MemoryStorage } from '../core/settings/memory-storage.ts';
import { optionsPage } from './options-page.ts';

type Actions = ReturnType<typeof siteActions> & ReturnType<typeof sourceActions> & ReturnType<typeof watchlistActions>;

/** The actions of an options page over real storage, and what they ask of the browser. */
async function opened(storage: MemoryStorage) {
  const store = new PreferenceStore(storage, () => 1);
  const origins: string[] = [];
  const { page, settled, data } = await optionsPage(store, {
    origins: { click: [], news: ['*://*.news.example/*'], every: ['*://*/*'] },
    grantedModes: ['click', 'news'],
    granted: ['*://*.news.example/*'],
    sources: [{ id: 'sec', origins: ['*://*.sec.example/*'], needsKey: false, hasKey: false, proxy: null }],
    instruments: new Map(),
    views: new Map(),
    open: [{ name: 'Hut', candidates: [], remarks: {} }],
    unfound: [],
    leftOut: [],
    undoable: null,
    notice: null,
  });
  const given = (asked: readonly string[]): void => void origins.push(...asked);
  const outside: Outside = {
    ask: (async () => []) as unknown as Ask,
    requestOrigins: async (asked) => {
      given(asked);
      return true;
    },
    removeOrigins: async (asked) => {
      given(asked);
      return true;
    },
    exchangeOrigins: async (leaving, needed) => {
      given([...leaving, ...needed]);
      return [];
    },
  };
  const actions: Actions = { ...siteActions(page, outside), ...sourceActions(page, outside), ...watchlistActions(page, outside) };
  return { store, actions, origins, settled, change: page.change, data };
}

let storage: MemoryStorage;
beforeEach(() => {
  storage = new MemoryStorage();
});

const instrument = { id: 'US:NVDA', symbol: 'NVDA', name: 'Nvidia' } as Parameters<OptionsActions['watch']>[0];

it.each<[StoredName, string, (actions: Actions) => void]>([
  ['settings', 'all sites', ({ chooseSites }) => chooseSites('every')],
  ['settings', 'fewer sites', ({ chooseSites }) => chooseSites('click')],
  ['settings', 'a site of their own', ({ addPattern }) => addPattern('own.example')],
  ['settings', 'a site no more', ({ removePattern }) => removePattern('*://*.kept.example/*')],
  ['settings', 'a rule', ({ setSiteRule }) => setSiteRule('bank.example', 'off')],
  ['settings', 'a source that is off', ({ grantSources }) => grantSources(['sec'])],
  ['settings', 'a source', ({ toggleSource }) => toggleSource('yahoo', false)],
  ['settings', 'a first run without sources', ({ finishWithoutSources }) => finishWithoutSources()],
  ['machine', 'a first run', ({ grantSourcesAndFinish }) => grantSourcesAndFinish()],
  ['machine', 'an own cache', ({ saveProxy }) => saveProxy('sec', 'https://cache.example/sec')],
  ['watchlist', 'another name', (actions) => actions.watch(instrument)],
  ['watchlist', 'one name less', ({ unwatch }) => unwatch('US:HUT')],
  ['watchlist', 'another order', ({ move }) => move('US:HUT', 1)],
  ['watchlist', 'a remark', ({ remark }) => remark('US:HUT', { note: 'mine' }, null)],
  ['watchlist', 'names of a file', ({ importNames }) => importNames('id\nUS:NVDA\n')],
  ['watchlist', 'a name told apart', ({ settleName }) => settleName('Hut', instrument)],
])('what a newer version wrote is told instead of changed, and nothing is asked for it: %s, %s', async (name, _, act) => {
  const settings = {
    version: name === 'settings' ? 9 : 3,
    sites: { mode: 'news', patterns: ['*://*.kept.example/*'] },
    sources: { off: ['sec'] },
  };
  const watchlist = { version: name === 'watchlist' ? 9 : 3, entries: ['US:HUT', 'US:T'].map((id) => ({ id, added: 1 })) };
  await storage.write('sync', { settings, watchlist });
  if (name === 'machine') await storage.write('local', { machine: { version: 9 } });
  const before = [...storage.local];
  const { actions, origins, settled, data, change } = await opened(storage);
  change({ undoable: { text: 'an earlier one', undo: () => undefined } });
  act(actions);
  await settled();
  expect(data()).toMatchObject({ notice: `stored_newer stored_${name}`, undoable: null, open: [{ name: 'Hut' }] });
  expect(origins).toEqual([]);
  expect([...storage.local]).toEqual(before);
  expect(await storage.read('sync', ['settings', 'watchlist'])).toEqual({ settings, watchlist });
});

it('what a newer version writes while the page is open is told as well, and cannot be undone', async () => {
  const { store, actions, settled, data } = await opened(storage);
  await store.changeWatchlist((list) => watch(list, 'US:HUT', 1));
  actions.unwatch('US:HUT');
  await settled();
  expect(data().undoable?.text).toBe('removed US:HUT');
  await storage.remove('local', ['pending.watchlist']);
  await storage.write('sync', { watchlist: { version: 9, entries: [{ id: 'US:HUT', added: 1 }] } });
  actions.unwatch('US:HUT');
  await settled();
  expect(data()).toMatchObject({ notice: 'stored_newer stored_watchlist', undoable: null });
});
