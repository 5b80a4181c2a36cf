import { expect, it } from 'vitest';
import { inTurn } from '../../src/core/in-turn.ts';
import type { Dismissal } from '../../src/core/settings/dismissals/dismissals.ts';
import { preferencesOf, readExported } from '../../src/core/settings/exported.ts';
import { PreferenceStore } from '../../src/core/settings/preferences.ts';
import { PreferenceSync } from '../../src/core/settings/sync/preference-sync.ts';
import { remark, watch } from '../../src/core/settings/watchlist/watchlist.ts';
import type { Ask } from '../../src/messaging/ask.ts';
import type { OptionsData, Undoable } from '../../src/options/options-data.ts';
import type { Page } from '../../src/options/page.ts';
import { everythingActions } from '../../src/options/privacy/everything-actions.ts';
import { createWords } from '../../src/ui/words.ts';
import { MemoryStorage } from '../core/settings/memory-storage.ts';
import { signal } from './signal.ts';

/** An options page over real storage. `pause` holds whatever asks for it until it is let go. */
function opened(beforeLocal: () => Promise<unknown> = async () => undefined) {
  const storage = new MemoryStorage();
  const store = new PreferenceStore(storage, () => 1);
  const background = new PreferenceSync(storage, () => 1);
  const words = createWords((key) => key, 'en');
  const said: string[] = [];
  const undoables: (Undoable | null)[] = [];
  const files: string[] = [];
  const works: Promise<unknown>[] = [];
  const gate = signal();
  const arrived = signal();
  const nothing = async (): Promise<void> => undefined;
  const page: Page = {
    store,
    data: () => null,
    words: () => words,
    change({ notice, undoable }: Partial<OptionsData>) {
      if (notice) said.push(notice);
      if (undoable !== undefined) undoables.push(undoable);
    },
    changeSettings: (update) => store.changeSettings(update),
    choose: (update) => store.changeSettings(update),
    changeWatchlist: (update) => store.changeWatchlist(update),
    inTurn: inTurn(),
    run: (work) => void works.push(work),
    refresh: { preferences: nothing, grants: nothing, sources: nothing, cache: nothing, prices: nothing },
  };
  const pause = (): Promise<void> => {
    arrived.give();
    return gate.given;
  };
  const ask = (async (type: string) => {
    if (type === 'sites/apply') await pause();
    if (type === 'data/clear') await background.clear();
    return [];
  }) as unknown as Ask;
  const actions = everythingActions(page, {
    ask,
    readAll: async (area) => {
      if (area === 'session') return { 'glance.1': {} };
      if (area === 'local') await beforeLocal();
      const items = area === 'sync' ? storage.sync.items : storage.local;
      return Object.fromEntries([...items].map(([key, text]) => [key, JSON.parse(text)]));
    },
    alone: storage.alone,
    managed: storage.managed,
    save: (_, value) => files.push(JSON.stringify(value)),
  });
  const settled = async (): Promise<void> => {
    for (const work of works) await work;
  };
  return { storage, store, background, actions, said, undoables, files, settled, pause, paused: arrived.given, release: () => gate.give() };
}

const named = (list: Parameters<typeof remark>[0]) => remark(watch(list, 'US:NVDA', 5_000), 'US:NVDA', { aliases: ['Jensen’s company'] });

it('a file that cannot be read is told after what an import before it has to say', async () => {
  const { store, actions, said, files, settled, paused, release } = opened();
  await store.changeWatchlist(named);
  actions.exportEverything();
  await settled();
  actions.importEverything(files[0] ?? '');
  await paused;
  actions.importEverything('{}');
  release();
  await settled();
  expect(said).toEqual(['sites_applied', 'file_unreadable']);
});

it('an import waits until everything is cleared, and brings all of it back', async () => {
  const { store, background, actions, files, settled, release } = opened();
  await store.changeWatchlist(named);
  await background.flush();
  const { watchlist } = await store.read();
  actions.exportEverything();
  await settled();
  actions.clearEverything();
  actions.importEverything(files[0] ?? '');
  release();
  await settled();
  await background.flush();
  expect((await store.read()).watchlist).toEqual(watchlist);
});

it('an import says how many entries had no room, and keeps them aside', async () => {
  const { store, actions, said, files, settled, release } = opened();
  release();
  const saidOf = (name: string) => ({
    version: 1 as const,
    entries: Array.from({ length: 300 }, (_, at) => ({ id: 'US:HUT', surface: `${name} ${at}`, where: 'https://news.example/', at })),
  });
  await store.changeDismissals(() => saidOf('Hut'));
  actions.exportEverything();
  await settled();
  await store.changeDismissals(() => saidOf('Core'));
  actions.importEverything(files[0] ?? '');
  await settled();
  expect(said).toEqual(['sites_applied entries_over_other']);
  const [{ value } = { value: null }] = await store.aside();
  const kept: readonly Dismissal[] = [...(await store.read()).dismissals.entries, ...Object(value).entries];
  expect(new Set(kept.map(({ surface }) => surface)).size).toBe(600);
});

it('an import says what a newer version wrote and so is not changed, and takes in the rest', async () => {
  const { storage, store, actions, said, files, settled, release } = opened();
  release();
  await store.changeWatchlist(named);
  await store.changeSettings((settings) => ({ ...settings, reading: { ...settings.reading, theme: 'dark' } }));
  actions.exportEverything();
  await settled();
  await storage.remove('local', ['pending.watchlist', 'pending.settings']);
  await storage.write('sync', { settings: { version: 9 } });
  actions.importEverything(files[0] ?? '');
  await settled();
  expect((await store.read()).watchlist.entries).toHaveLength(1);
  await storage.remove('local', ['pending.watchlist']);
  await storage.write('sync', { watchlist: { version: 9, entries: [] } });
  actions.importEverything(files[0] ?? '');
  await settled();
  expect(said).toEqual(['stored_newer', 'stored_newer stored_newer']);
  expect((await store.read()).watchlist.entries).toEqual([]);
});

it('an export holds a change that goes to sync meanwhile', async () => {
  let flushed: Promise<unknown> = Promise.resolve();
  // Sync is read while the change is not yet there, and the machine once it waits there no more.
  const { storage, store, background, actions, files, settled, pause, paused, release } = opened(() => flushed);
  await store.changeSettings((settings) => ({ ...settings, reading: { ...settings.reading, theme: 'dark' } }));
  const { write } = storage;
  storage.write = async (area, items) => {
    if (area === 'sync') await pause();
    await write(area, items);
  };
  flushed = background.flush();
  await paused;
  actions.exportEverything();
  // Whatever waits for nobody has gone on by then.
  await new Promise(setImmediate);
  release();
  await Promise.all([flushed, settled()]);
  const file = readExported(files[0] ?? '');
  expect(file && (await preferencesOf(file)).settings.reading.theme).toBe('dark');
});

it('an export holds all that is kept but keys: also what is gone with the session', async () => {
  const { storage, actions, files, settled } = opened();
  await storage.write('local', { 'source-keys': { version: 2, keys: { tiingo: 'secret' } }, machine: { version: 3, firstRunDone: true } });
  await storage.write('sync', { settings: { version: 3 } });
  actions.exportEverything();
  await settled();
  expect(JSON.parse(files[0] ?? '')).toMatchObject({
    sync: { settings: { version: 3 } },
    local: { machine: { version: 3, firstRunDone: true } },
    session: { 'glance.1': {} },
  });
  expect(files[0]).not.toContain('secret');
});

it('an import leaves what an organisation presets as it is, and follows it further', async () => {
  const { storage, store, actions, files, settled, release } = opened();
  release();
  const presets = { sites: { mode: 'news' }, reading: { theme: 'dark' }, sources: { off: ['binance'] } };
  storage.policy = presets;
  await store.changeSettings((settings) => ({ ...settings, reading: { ...settings.reading, dwell: 500 } }));
  const before = await store.settings();
  actions.exportEverything();
  await settled();
  actions.importEverything(files[0] ?? '');
  await settled();
  expect(await store.settings()).toEqual(before);
  storage.policy = { ...presets, reading: { theme: 'light' } };
  expect((await store.settings()).reading).toMatchObject({ theme: 'light', dwell: 500 });
});

it.each([
  ['settings', { settings: { version: 3, reading: 'x' }, watchlist: { version: 3, entries: [{ id: 'US:HUT', added: 1 }] } }],
  ['lists', { settings: { version: 3, reading: { theme: 'light' } }, watchlist: { version: 3, entries: [{ id: 'US:HUT', added: 1 }, 7] } }],
])('an import of damaged %s says what was taken', async (what, sync) => {
  const { store, actions, said, settled, release } = opened();
  release();
  await store.changeSettings((settings) => ({ ...settings, reading: { ...settings.reading, theme: 'dark' } }));
  actions.importEverything(JSON.stringify({ sync, local: {} }));
  await settled();
  expect(said).toEqual([`import_${what}_damaged`]);
  const { settings, watchlist } = await store.read();
  expect(settings.reading.theme).toBe(what === 'settings' ? 'dark' : 'light');
  expect(watchlist.entries.map(({ id }) => id)).toEqual(['US:HUT']);
});

/** A reader with choices, rules and words of their own. */
async function chosen(sync: object) {
  const { actions, release, settled, ...rest } = opened();
  release();
  await rest.store.changeSettings((settings) => ({
    ...settings,
    sites: {
      ...settings.sites,
      mode: 'news',
      off: ['bank.example', 'clinic.example'],
      pausedUntil: { 'paper.example': 9e12 },
      patterns: ['*://*.mine.example/*'],
    },
    reading: { ...settings.reading, theme: 'dark', dwell: 500 },
    sources: { ...settings.sources, off: ['yahoo'], proxies: { sec: 'https://cache.example' } },
  }));
  await rest.store.changeWatchlist(named);
  await rest.store.changeDismissals(() => ({ version: 1, entries: [{ id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: 1 }] }));
  const before = await rest.store.read();
  actions.importEverything(JSON.stringify({ sync, local: {} }));
  await settled();
  return { ...rest, settled, before };
}

it.each([
  ['nothing', {}, null],
  ['no settings', { watchlist: { version: 3, entries: [{ id: 'US:HUT', added: 1 }] } }, 'imported_lists'],
])('an import of a file with %s leaves the settings as they are', async (_, sync, text) => {
  const { store, before, said, undoables } = await chosen(sync);
  expect((await store.read()).settings).toEqual(before.settings);
  expect(said).toEqual(['sites_applied']);
  expect(undoables.at(-1)?.text ?? null).toBe(text);
});

const OTHERS = {
  settings: {
    version: 3,
    sites: {
      off: ['other.example', 'bank.example'],
      clickOnly: ['slow.example'],
      pausedUntil: { 'paper.example': 1, 'late.example': 9e12 },
      patterns: ['*://*.other.example/*'],
    },
    reading: { theme: 'light' },
    sources: { off: ['sec'] },
  },
  watchlist: { version: 3, entries: [{ id: 'US:HUT', added: 1 }] },
  dismissals: { version: 1, entries: [{ id: 'US:CORZ', surface: 'Core', where: 'everywhere', at: 2 }] },
};

it('an import adds its lists to those there are, and changes only what was chosen in the file', async () => {
  const { store, before, undoables } = await chosen(OTHERS);
  const { settings, watchlist, dismissals } = await store.read();
  expect(settings).toEqual({
    ...before.settings,
    sites: {
      ...before.settings.sites,
      off: ['bank.example', 'clinic.example', 'other.example'],
      clickOnly: ['slow.example'],
      pausedUntil: { 'paper.example': 9e12, 'late.example': 9e12 },
      patterns: ['*://*.mine.example/*', '*://*.other.example/*'],
    },
    reading: { ...before.settings.reading, theme: 'light' },
    sources: { ...before.settings.sources, off: ['yahoo', 'sec'] },
  });
  expect(watchlist.entries.map(({ id }) => id).toSorted()).toEqual(['US:HUT', 'US:NVDA']);
  expect(dismissals.entries).toHaveLength(2);
  expect(undoables.at(-1)?.text).toBe('imported');
});

it('an import can be taken back, and what was done since stays', async () => {
  const { store, before, undoables, settled } = await chosen(OTHERS);
  await store.changeSettings((settings) => ({
    ...settings,
    sites: { ...settings.sites, off: [...settings.sites.off, 'since.example'] },
    reading: { ...settings.reading, dwell: 700 },
  }));
  await store.changeWatchlist((list) => watch(list, 'CRYPTO:BTC', 9_000));
  undoables.at(-1)?.undo();
  await settled();
  const { settings, watchlist, dismissals } = await store.read();
  expect(settings).toEqual({
    ...before.settings,
    sites: { ...before.settings.sites, off: ['bank.example', 'clinic.example', 'since.example'] },
    reading: { ...before.settings.reading, dwell: 700 },
  });
  expect(watchlist.entries.map(({ id }) => id)).toEqual(['US:NVDA', 'CRYPTO:BTC']);
  expect(dismissals).toEqual(before.dismissals);
  expect(undoables.at(-1)).toBeNull();
});

it('an import drops no rule of the reader’s for one of the file’s', async () => {
  const off = Array.from({ length: 500 }, (_, at) => `s${at}.example`);
  const { store, said } = await chosen({ settings: { version: 3, sites: { off } } });
  const { settings, problems } = await store.read();
  expect(settings.sites.off.slice(0, 2)).toEqual(['bank.example', 'clinic.example']);
  expect(settings.sites.off).toHaveLength(500);
  expect(problems).toEqual([]);
  expect(said).toEqual(['sites_applied sites_full']);
});
