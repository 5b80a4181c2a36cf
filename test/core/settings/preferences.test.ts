import { beforeEach, describe, expect, it } from 'vitest';
import { keepAside } from '../../../src/core/settings/aside.ts';
import { type Dismissals, dismiss, undoDismissal } from '../../../src/core/settings/dismissals.ts';
import { PreferenceSync } from '../../../src/core/settings/preference-sync.ts';
import { PreferenceStore } from '../../../src/core/settings/preferences.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { move, remark, unwatch, type Watchlist, watch } from '../../../src/core/settings/watchlist.ts';
import { MemoryStorage, Sync } from './memory-storage.ts';

/** One machine: its storage, a page of the extension, and the background. */
function machine(sync = new Sync(), number = 1) {
  const storage = new MemoryStorage(sync);
  const store = new PreferenceStore(storage, () => number);
  const background = new PreferenceSync(
    storage,
    () => number,
    () => number / 10,
  );
  const ids = async (): Promise<string[]> => (await store.read()).watchlist.entries.map(({ id }) => id);
  return { sync, storage, store, background, ids };
}

const many = (count: number): Watchlist => ({
  version: 3,
  entries: Array.from({ length: count }, (_, index) => ({ id: `JP:東京${index}`, added: 1_700_000_000 + index })),
});
const add =
  (...names: string[]) =>
  (list: Watchlist): Watchlist =>
    names.reduce((all, id) => watch(all, id, 5_000), list);
const withSites = (sites: Partial<Settings['sites']>) => (settings: Settings) => ({ ...settings, sites: { ...settings.sites, ...sites } });
const withReading = (reading: Partial<Settings['reading']>) => (settings: Settings) => ({
  ...settings,
  reading: { ...settings.reading, ...reading },
});

let here: ReturnType<typeof machine>;
beforeEach(() => {
  here = machine();
});

describe('what the reader chose', () => {
  it('keeps a thousand watched names within the quotas, as Chromium counts', async () => {
    await here.store.changeWatchlist(() => many(1000));
    expect(await here.background.flush()).toBe(true);
    expect(here.storage.local.has('pending.watchlist')).toBe(false);
    const { watchlist, localOnly, problems } = await here.store.read();
    expect(watchlist).toEqual(many(1000));
    expect({ localOnly, problems }).toEqual({ localOnly: false, problems: [] });
  });

  it('keeps remarks that take six bytes a letter', async () => {
    await here.store.changeWatchlist(() => many(60));
    for (const { id } of many(60).entries)
      await here.store.changeWatchlist((list) => remark(list, id, { note: '<\u2028'.repeat(100), aliases: ['<<<<<<'] }));
    expect(await here.background.flush()).toBe(true);
    expect((await here.store.read()).watchlist.entries.every(({ note }) => note !== undefined)).toBe(true);
  });

  it('stays here while a thousand long notes have no room in sync, and says so; and goes there once they are shorter', async () => {
    const noted = (length: number) => (list: Watchlist) =>
      list.entries.reduce((all, { id }) => remark(all, id, { note: 'n'.repeat(length) }), list);
    await here.store.changeWatchlist(() => noted(300)(many(1000)));
    expect(await here.background.flush()).toBe(false);
    expect(await here.store.read()).toMatchObject({ localOnly: true, problems: [], watchlist: noted(300)(many(1000)) });
    await here.store.changeWatchlist(noted(20));
    expect(await here.background.flush()).toBe(true);
    const { watchlist, localOnly } = await machine(here.sync, 2).store.read();
    expect({ localOnly, watchlist }).toEqual({ localOnly: false, watchlist: noted(20)(many(1000)) });
  });

  it('waits its turn where sync takes no more operations this minute', async () => {
    here.sync.operations = 120;
    await here.store.changeWatchlist(() => many(3));
    expect(await here.background.flush()).toBe(false);
    expect((await here.store.read()).localOnly).toBe(true);
    here.sync.operations = 0;
    expect(await here.background.flush()).toBe(true);
    expect((await here.store.read()).localOnly).toBe(false);
  });

  it('leaves nothing of a longer list behind', async () => {
    await here.store.changeWatchlist(() => many(600));
    await here.background.flush();
    await here.store.changeWatchlist(() => many(2));
    await here.background.flush();
    expect([...here.sync.items.keys()].sort()).toEqual(['watchlist', 'watchlist.0']);
    expect((await here.store.read()).watchlist).toEqual(many(2));
  });

  it('costs sync one operation however much changes, and none while it changes', async () => {
    await here.store.changeWatchlist(() => many(1000));
    await here.background.flush();
    here.sync.operations = 0;
    for (let index = 0; index < 200; index++) await here.store.changeWatchlist((list) => move(list, 'JP:東京999', index));
    expect(here.sync.operations).toBe(0);
    await here.background.flush();
    expect(here.sync.operations).toBe(1);
    expect((await here.ids())[199]).toBe('JP:東京999');
  });

  it('writes nothing anywhere when nothing has changed', async () => {
    await here.store.changeWatchlist(() => many(3));
    await here.background.flush();
    const before = [here.sync.operations, here.storage.writes];
    await here.background.flush();
    await here.store.changeWatchlist((list) => list);
    await here.store.changeSettings((settings) => ({ ...settings }));
    expect([here.sync.operations, here.storage.writes]).toEqual(before);
  });

  it('makes changes one after the other, also those of two pages', async () => {
    const other = new PreferenceStore(here.storage, () => 1);
    await Promise.all(['A', 'B', 'C'].map((id, index) => (index % 2 ? other : here.store).changeWatchlist(add(id))));
    expect(await here.ids()).toEqual(['A', 'B', 'C']);
  });

  it('stays on this machine while sync refuses, says so, and goes to sync after', async () => {
    here.sync.refuses = true;
    await here.store.changeWatchlist(() => many(3));
    await here.store.changeDismissals((list) => dismiss(list, { id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: 1 }));
    await here.store.changeSettings(withReading({ theme: 'dark' }));
    expect(await here.background.flush()).toBe(false);
    expect(await here.store.read()).toMatchObject({ watchlist: many(3), localOnly: true, settings: { reading: { theme: 'dark' } } });
    here.sync.refuses = false;
    expect(await here.background.flush()).toBe(true);
    expect(await here.store.read()).toMatchObject({ watchlist: many(3), localOnly: false, settings: { reading: { theme: 'dark' } } });
    const other = machine(here.sync, 2);
    expect(await other.store.read()).toMatchObject({ watchlist: many(3), settings: { reading: { theme: 'dark' } } });
    expect((await other.store.read()).dismissals.entries).toHaveLength(1);
  });

  it('asks for no other try by being refused again', async () => {
    here.sync.refuses = true;
    await here.store.changeSettings(withReading({ theme: 'dark' }));
    await here.background.flush();
    let told = 0;
    here.store.watch(() => told++);
    expect(await here.background.flush()).toBe(false);
    expect(told).toBe(0);
  });

  it('can be read and changed while sync cannot be read', async () => {
    here.sync.unreadable = true;
    await here.store.changeWatchlist(add('A'));
    expect(await here.background.flush()).toBe(false);
    expect(await here.ids()).toEqual(['A']);
    expect((await here.store.read()).localOnly).toBe(true);
  });

  it('holds as this machine knows it while sync cannot be read, and what is changed meanwhile is a change of that', async () => {
    const other = machine(here.sync, 2);
    const said = { id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: 1 } as const;
    await here.store.changeSettings((settings) => ({
      ...withSites({ mode: 'news', off: ['clinic.example', 'bank.example'] })(settings),
      sources: { ...settings.sources, off: ['yahoo'] },
    }));
    await here.store.changeWatchlist(add('A', 'B'));
    await here.store.changeDismissals((list) => dismiss(list, said));
    await here.store.changeConfirmations((list) => dismiss(list, said));
    for (const each of [here, other]) await each.background.flush();
    here.sync.unreadable = true;
    expect(await here.store.read()).toMatchObject({
      settings: { sites: { mode: 'news', off: ['clinic.example', 'bank.example'] }, sources: { off: ['yahoo'] } },
      dismissals: { entries: [said] },
      confirmations: { entries: [said] },
      problems: [],
      localOnly: true,
    });
    expect((await here.store.settings()).sources.off).toEqual(['yahoo']);
    expect((await here.store.watchlist()).entries.map(({ id }) => id)).toEqual(['A', 'B']);
    await here.store.changeSettings(({ sites, ...settings }) => ({ ...settings, sites: { ...sites, off: ['clinic.example'] } }));
    await here.store.changeWatchlist((list) => unwatch(add('C')(list), 'A'));
    await here.store.changeDismissals((list) => undoDismissal(list, said));
    expect(await here.background.flush()).toBe(false);
    here.sync.unreadable = false;
    await other.store.changeSettings(withSites({ off: ['clinic.example', 'bank.example', 'work.example'] }));
    await other.store.changeWatchlist(add('D'));
    for (const each of [other, here, other]) expect(await each.background.flush()).toBe(true);
    for (const each of [here, other]) {
      expect(await each.store.read()).toMatchObject({
        settings: { sites: { mode: 'news', off: ['clinic.example', 'work.example'] }, sources: { off: ['yahoo'] } },
        dismissals: { entries: [] },
        confirmations: { entries: [said] },
        problems: [],
        localOnly: false,
      });
      expect((await each.ids()).sort()).toEqual(['B', 'C', 'D']);
      expect(await each.store.aside()).toEqual([]);
    }
  });

  it('travels also when it is long: four hundred sites', async () => {
    const off = Array.from({ length: 400 }, (_, index) => `long-name-of-a-site-${index}.example`);
    await here.store.changeSettings(withSites({ off }));
    expect(await here.background.flush()).toBe(true);
    expect((await machine(here.sync, 2).store.settings()).sites.off).toEqual(off);
    here.sync.items.delete('settings.1');
    expect((await here.store.read()).problems).toEqual([{ name: 'settings', problem: 'corrupt' }]);
  });

  it('tells of every change, even one that leaves the number of names as it was', async () => {
    let told = 0;
    const end = here.store.watch(() => told++);
    await here.store.changeWatchlist(() => many(2));
    await here.store.changeWatchlist(({ entries, ...rest }) => ({ ...rest, entries: entries.toReversed() }));
    expect(told).toBe(2);
    end();
    await here.store.changeSettings(withReading({ theme: 'dark' }));
    expect(told).toBe(2);
  });

  it('lets nobody be asked in the moment when the first run is done, where every source is off', async () => {
    const seen: Promise<Settings>[] = [];
    here.storage.onChanged('local', 'machine', () => seen.push(here.store.settings()));
    await here.store.changeSettings((settings) => ({
      ...withSites({ firstRunDone: true })(settings),
      sources: { ...settings.sources, off: ['yahoo'] },
    }));
    expect(await Promise.all(seen)).toMatchObject([{ sites: { firstRunDone: true }, sources: { off: ['yahoo'] } }]);
  });

  it('is on this machine alone where it says what this machine may do', async () => {
    await here.store.changeSettings((settings) => ({
      ...withSites({ mode: 'news', firstRunDone: true })(settings),
      sources: { ...settings.sources, proxies: { sec: 'https://cache.example' } },
    }));
    await here.background.flush();
    expect(await here.store.settings()).toMatchObject({
      sites: { firstRunDone: true },
      sources: { proxies: { sec: 'https://cache.example' } },
    });
    expect(await machine(here.sync, 2).store.settings()).toMatchObject({
      sites: { mode: 'news', firstRunDone: false },
      sources: { proxies: {} },
    });
    // Content scripts can write sync: an address in it is not taken.
    await here.storage.write('sync', { settings: { version: 3, sources: { proxies: { yahoo: 'https://evil.example' } } } });
    expect((await here.store.settings()).sources.proxies).toEqual({ sec: 'https://cache.example' });
  });
});

describe('two machines', () => {
  it('put their lists together when sync kept only one', async () => {
    const home = machine(here.sync, 1);
    const work = machine(here.sync, 2);
    await home.store.changeWatchlist(add('A', 'B'));
    await home.background.flush();
    await work.background.flush();
    const before = new Map(here.sync.items);
    await home.store.changeWatchlist((list) => unwatch(add('HOME')(list), 'A'));
    await home.background.flush();
    // Work was offline meanwhile, wrote on top of the list before, and won.
    for (const [key, value] of before) here.sync.items.set(key, value);
    await work.store.changeWatchlist(add('WORK'));
    await work.background.flush();
    await home.background.flush();
    await work.background.flush();
    for (const each of [home, work]) expect(await each.ids()).toEqual(['B', 'WORK', 'HOME']);
  });

  it('keep all names where a third that knew nothing of theirs wrote last', async () => {
    const [home, work, laptop] = [machine(new Sync(), 1), machine(new Sync(), 2), machine(new Sync(), 3)];
    const arrive = async (from: typeof home, to: typeof home) => {
      to.sync.items.clear();
      for (const [key, value] of from.sync.items) to.sync.items.set(key, value);
      await to.background.flush();
    };
    await home.store.changeWatchlist(add('HOME 1', 'HOME 2'));
    await work.store.changeWatchlist(add('WORK'));
    await laptop.store.changeWatchlist(add('LAPTOP'));
    for (const each of [home, work, laptop]) await each.background.flush();
    await arrive(home, work);
    await arrive(laptop, work);
    await arrive(work, home);
    await arrive(work, laptop);
    for (const each of [home, work, laptop]) expect((await each.ids()).sort()).toEqual(['HOME 1', 'HOME 2', 'LAPTOP', 'WORK']);
  });

  it('lose no change that waited here while the other wrote', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await home.store.changeWatchlist(add('A', 'B'));
    await home.background.flush();
    await work.background.flush();
    await work.store.changeWatchlist((list) => remark(unwatch(list, 'A'), 'B', { group: 'Chips' }));
    await work.store.changeSettings(withReading({ theme: 'dark' }));
    await work.store.changeDismissals((list) => dismiss(list, { id: 'W', surface: 'w', where: 'everywhere', at: 1 }));
    await home.store.changeWatchlist(add('C'));
    await home.store.changeSettings(withReading({ marks: 'first' }));
    await home.store.changeDismissals((list) => dismiss(list, { id: 'H', surface: 'h', where: 'everywhere', at: 2 }));
    for (const each of [home, work, home, work]) await each.background.flush();
    for (const each of [home, work]) {
      const { watchlist, settings, dismissals } = await each.store.read();
      expect(watchlist.entries.map(({ id, group }) => [id, group])).toEqual([
        ['B', 'Chips'],
        ['C', undefined],
      ]);
      expect(settings.reading).toMatchObject({ theme: 'dark', marks: 'first' });
      expect(dismissals.entries.map(({ id }) => id)).toEqual(['W', 'H']);
    }
  });

  it('lose no rule on a site that either of them made or lifted', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await home.store.changeSettings(withSites({ off: ['a.example', 'b.example'], pausedUntil: { 'p.example': 9 } }));
    for (const each of [home, work]) await each.background.flush();
    await work.store.changeSettings(withSites({ off: ['b.example', 'work.example'], pausedUntil: { 'p.example': 9, 'w.example': 9 } }));
    await home.store.changeSettings(withSites({ off: ['a.example', 'b.example', 'home.example'], pausedUntil: { 'h.example': 9 } }));
    await work.store.changeSettings((settings) => ({ ...settings, sources: { ...settings.sources, order: ['kraken', 'binance'] } }));
    await home.store.changeSettings((settings) => ({ ...settings, sources: { ...settings.sources, order: ['binance', 'kraken'] } }));
    for (const each of [work, home, work]) await each.background.flush();
    for (const each of [home, work]) {
      const { sites, sources } = await each.store.settings();
      expect(sites.off).toEqual(['b.example', 'work.example', 'home.example']);
      expect(sites.pausedUntil).toEqual({ 'h.example': 9, 'w.example': 9 });
      expect(sources.order).toEqual(['binance', 'kraken']);
    }
  });

  it('keep aside the rules on sites that have no room together', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    const hosts = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}.example`);
    const pauses = (name: string, count: number) => Object.fromEntries(hosts(name, count).map((host) => [host, 9]));
    const shared = hosts('s', 400);
    await home.store.changeSettings(withSites({ off: shared }));
    for (const each of [home, work]) await each.background.flush();
    await work.store.changeSettings(withSites({ off: [...shared, ...hosts('w', 80)], pausedUntil: pauses('w', 300) }));
    await home.store.changeSettings(withSites({ off: [...shared, ...hosts('h', 80)], pausedUntil: pauses('h', 300) }));
    await work.background.flush();
    for (const each of [home, work, home]) await each.background.flush();
    const [one, other] = [await home.store.settings(), await work.store.settings()];
    expect(one).toEqual(other);
    expect((await home.store.read()).problems).toEqual([]);
    expect([one.sites.off.length, Object.keys(one.sites.pausedUntil).length]).toEqual([500, 500]);
    const kept = (await home.store.aside()).map(({ name, value }) => ({ name, sites: Object(value).sites }));
    expect(kept).toEqual([{ name: 'settings', sites: { off: expect.any(Array), pausedUntil: expect.any(Object) } }]);
    const everywhere = [...one.sites.off, ...(kept[0]?.sites.off ?? [])];
    expect(everywhere.toSorted()).toEqual([...shared, ...hosts('w', 80), ...hosts('h', 80)].toSorted());
    expect({ ...one.sites.pausedUntil, ...kept[0]?.sites.pausedUntil }).toEqual({ ...pauses('w', 300), ...pauses('h', 300) });
    expect(await work.store.aside()).toEqual([]);
  });

  it('lose no setting, and nothing said of a name, when sync kept only one’s', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    const say = (id: string, at: number) => (list: Dismissals) => dismiss(list, { id, surface: id, where: 'everywhere', at });
    await home.store.changeSettings((settings) => withReading({ theme: 'dark' })(withSites({ off: ['a.example', 'b.example'] })(settings)));
    await home.store.changeDismissals((list) => say('B', 2)(say('A', 1)(list)));
    for (const each of [home, work]) await each.background.flush();
    const before = new Map(here.sync.items);
    await home.store.changeSettings((settings) =>
      withReading({ marks: 'first' })(withSites({ off: ['b.example', 'home.example'] })(settings)),
    );
    await home.store.changeDismissals((list) => undoDismissal(say('HOME', 3)(list), { id: 'A', surface: 'A', where: 'everywhere', at: 1 }));
    await home.background.flush();
    // Work was offline meanwhile, wrote on top of what was before, and won.
    here.sync.items.clear();
    for (const [key, value] of before) here.sync.items.set(key, value);
    await work.store.changeSettings((settings) =>
      withReading({ theme: 'light' })(withSites({ off: ['a.example', 'b.example', 'work.example'] })(settings)),
    );
    await work.store.changeDismissals(say('WORK', 4));
    for (const each of [work, home, work]) await each.background.flush();
    for (const each of [home, work]) {
      const { settings, dismissals } = await each.store.read();
      expect(settings.reading).toMatchObject({ theme: 'light', marks: 'first' });
      expect([...settings.sites.off].sort()).toEqual(['b.example', 'home.example', 'work.example']);
      expect(dismissals.entries.map(({ id }) => id)).toEqual(['B', 'HOME', 'WORK']);
    }
    const operations = here.sync.operations;
    for (const each of [home, work]) await each.background.flush();
    expect(here.sync.operations).toBe(operations);
  });

  it('know from which value the other went on: the last that came from there, not the last written here', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await home.store.changeSettings(withReading({ style: 'wash' }));
    for (const each of [home, work]) await each.background.flush();
    await work.store.changeSettings(withReading({ theme: 'dark' }));
    for (const each of [work, home]) await each.background.flush();
    const before = new Map(here.sync.items);
    await home.store.changeSettings(withReading({ style: 'underline' }));
    await home.background.flush();
    here.sync.items.clear();
    for (const [key, value] of before) here.sync.items.set(key, value);
    await work.store.changeSettings(withReading({ theme: 'light' }));
    for (const each of [work, home, work]) await each.background.flush();
    for (const each of [home, work]) expect((await each.store.settings()).reading).toMatchObject({ style: 'underline', theme: 'light' });
  });

  it('agree where both changed one choice apart from each other', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await home.store.changeSettings(withReading({ theme: 'dark' }));
    for (const each of [home, work]) await each.background.flush();
    const before = new Map(here.sync.items);
    await home.store.changeSettings(withReading({ style: 'wash' }));
    await home.background.flush();
    here.sync.items.clear();
    for (const [key, value] of before) here.sync.items.set(key, value);
    await work.store.changeSettings(withReading({ style: 'underline' }));
    for (const each of [work, home, work, home]) await each.background.flush();
    const [one, other] = [await home.store.settings(), await work.store.settings()];
    expect(one.reading).toEqual(other.reading);
    expect(one.reading.theme).toBe('dark');
  });

  it('do not bring back settings that one of them cleared, whatever was chosen since', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await work.store.changeSettings(withReading({ theme: 'dark' }));
    await work.store.changeDismissals((list) => dismiss(list, { id: 'W', surface: 'w', where: 'everywhere', at: 1 }));
    for (const each of [work, home]) await each.background.flush();
    await home.background.clear();
    await home.store.changeSettings(withReading({ marks: 'first' }));
    await home.store.changeDismissals((list) => dismiss(list, { id: 'H', surface: 'h', where: 'everywhere', at: 2 }));
    for (const each of [home, work, home]) await each.background.flush();
    for (const each of [home, work]) {
      const { settings, dismissals } = await each.store.read();
      expect(settings.reading).toMatchObject({ theme: 'page', marks: 'first' });
      expect(dismissals.entries.map(({ id }) => id)).toEqual(['H']);
    }
  });

  it('keep aside what has no room in one list', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await home.store.changeWatchlist(() => many(998));
    for (const each of [home, work]) await each.background.flush();
    await work.store.changeWatchlist(add('W1', 'W2'));
    await home.store.changeWatchlist(add('H1', 'H2'));
    for (const each of [home, work, home]) await each.background.flush();
    for (const each of [home, work]) expect(await each.ids()).toHaveLength(1000);
    const kept = (await work.store.aside()).flatMap(({ value }) => Object(value).entries.map(({ id }: { id: string }) => id));
    expect([...(await work.ids()), ...kept]).toEqual(expect.arrayContaining(['W1', 'W2', 'H1', 'H2']));
    expect((await work.store.read()).problems).toEqual([]);
  });

  it.each([
    { what: 'notes', ours: { note: 'h'.repeat(200) }, theirs: { note: 'w'.repeat(200) } },
    { what: 'groups', ours: { group: 'Home' }, theirs: { group: 'Work' } },
    {
      what: 'aliases',
      ours: { aliases: Array.from({ length: 8 }, (_, index) => `h${index}`) },
      theirs: { aliases: Array.from({ length: 8 }, (_, index) => `w${index}`) },
    },
  ])('keep aside what both wrote and has no room together: $what', async ({ ours, theirs }) => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await home.store.changeWatchlist(add('A', 'B'));
    for (const each of [home, work]) await each.background.flush();
    await work.store.changeWatchlist((list) => remark(list, 'A', theirs));
    await home.store.changeWatchlist((list) => remark(list, 'A', ours));
    await work.background.flush();
    for (const each of [home, work, home, work]) await each.background.flush();
    expect(await home.store.aside()).toMatchObject([{ name: 'watchlist', value: { version: 3, entries: [{ id: 'A', ...theirs }] } }]);
    expect(await work.store.aside()).toEqual([]);
    expect(await work.store.watchlist()).toEqual(await home.store.watchlist());
  });

  it('keep nothing aside where what both wrote has room', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await home.store.changeWatchlist((list) => remark(add('A')(list), 'A', { group: 'Old', note: 'old' }));
    for (const each of [home, work]) await each.background.flush();
    await work.store.changeWatchlist((list) => remark(list, 'A', { note: 'work', aliases: ['w'] }));
    await home.store.changeWatchlist((list) => remark(list, 'A', { note: 'home', group: 'New', aliases: ['h'] }));
    await work.background.flush();
    for (const each of [home, work]) await each.background.flush();
    expect((await work.store.watchlist()).entries).toMatchObject([{ note: 'home / work', group: 'New', aliases: ['h', 'w'] }]);
    expect([...(await home.store.aside()), ...(await work.store.aside())]).toEqual([]);
  });

  it('keep aside what a change makes too much', async () => {
    await here.store.changeWatchlist(() => many(1003));
    expect(await here.ids()).toHaveLength(1000);
    expect(await here.store.aside()).toMatchObject([{ name: 'watchlist', value: { entries: many(1003).entries.slice(1000) } }]);
  });

  it.each(['missing', 'old'])('lose no name to a chunk that is %s', async (what) => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await home.store.changeWatchlist(() => many(600));
    await home.background.flush();
    await work.background.flush();
    const old = here.sync.items.get('watchlist.1') ?? '';
    await home.store.changeWatchlist((list) => move(list, 'JP:東京599', 0));
    await home.background.flush();
    if (what === 'missing') here.sync.items.delete('watchlist.1');
    else here.sync.items.set('watchlist.1', old);
    expect((await work.store.read()).problems).toEqual([{ name: 'watchlist', problem: 'corrupt' }]);
    expect(await work.ids()).toHaveLength(600);
    // The rest may be on its way: nothing is written yet.
    expect(await work.background.flush()).toBe(false);
    expect(await work.background.flush(true)).toBe(true);
    await home.background.flush();
    for (const each of [home, work])
      expect((await each.ids()).sort()).toEqual(
        many(600)
          .entries.map(({ id }) => id)
          .sort(),
      );
    expect(await work.store.aside()).toHaveLength(1);
  });

  it('lose no name to a third that knows only a damaged list', async () => {
    await here.store.changeWatchlist(() => many(600));
    await here.background.flush();
    here.sync.items.delete('watchlist.1');
    const fresh = machine(here.sync, 3);
    await fresh.store.changeWatchlist(add('FRESH'));
    await fresh.background.flush(true);
    await here.background.flush(true);
    await fresh.background.flush();
    for (const each of [here, fresh]) expect((await each.ids()).sort()).toEqual([...many(600).entries.map(({ id }) => id), 'FRESH'].sort());
  });

  it('lose no name that was added while half of a list had arrived', async () => {
    await here.store.changeWatchlist(() => many(600));
    await here.background.flush();
    const whole = new Map(here.sync.items);
    here.sync.items.delete('watchlist.1');
    const fresh = machine(here.sync, 3);
    await fresh.store.changeWatchlist(add('FRESH'));
    expect(await fresh.background.flush()).toBe(false);
    await fresh.background.flush(true);
    // The rest arrives, and sync keeps the list of the other machine.
    for (const [key, value] of whole) here.sync.items.set(key, value);
    for (const each of [fresh, here]) await each.background.flush(true);
    for (const each of [here, fresh]) expect((await each.ids()).sort()).toEqual([...many(600).entries.map(({ id }) => id), 'FRESH'].sort());
  });

  it('lose no name of a list that arrives in a mixture with an older one', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await home.store.changeWatchlist(() => many(600));
    for (const each of [home, work]) await each.background.flush();
    const before = new Map(here.sync.items);
    await work.store.changeWatchlist(add('WORK'));
    await work.background.flush();
    // Home has the new head, and what it speaks of is still on its way.
    for (const [key, value] of before) if (key !== 'watchlist') here.sync.items.set(key, value);
    await home.background.flush(true);
    expect(await home.ids()).not.toContain('WORK');
    for (const each of [work, home]) await each.background.flush(true);
    for (const each of [home, work]) expect(await each.ids()).toContain('WORK');
  });

  it('do not bring back what one of them is clearing', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await work.store.changeWatchlist(add('A', 'B'));
    for (const each of [work, home]) await each.background.flush();
    const there: boolean[] = [];
    home.storage.onChanged('sync', 'settings', () => there.push(here.sync.items.get('watchlist')?.includes('cleared') === true));
    await home.background.clear();
    expect(there).toEqual([true]);
  });

  it('do not bring back what one of them cleared', async () => {
    const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
    await work.store.changeWatchlist(add('A', 'B'));
    for (const each of [work, home]) await each.background.flush();
    await home.background.clear();
    await work.store.changeWatchlist(add('NEW'));
    for (const each of [work, home, work]) await each.background.flush();
    for (const each of [home, work]) expect(await each.ids()).toEqual(['NEW']);
  });
});

describe('clocks that differ', () => {
  it('do not bring back what the machine with the slower one cleared last', async () => {
    const ahead = machine(here.sync, 9_000_000);
    const behind = machine(here.sync, 5);
    await ahead.background.clear();
    await ahead.store.changeWatchlist(add('A', 'B'));
    for (const each of [ahead, behind]) await each.background.flush();
    await behind.background.clear();
    for (const each of [ahead, behind]) await each.background.flush();
    for (const each of [ahead, behind]) expect(await each.ids()).toEqual([]);
    await ahead.background.clear();
    await behind.store.changeWatchlist(add('C'));
    for (const each of [behind, ahead]) await each.background.flush();
    for (const each of [ahead, behind]) expect(await each.ids()).toEqual(['C']);
  });

  it('keep a name that was removed on one machine, and watched anew on one whose clock is behind', async () => {
    const [ahead, behind] = [machine(here.sync, 9_000_000), machine(here.sync, 5)];
    await ahead.store.changeWatchlist((list) => watch(list, 'A', 9_000_000));
    for (const each of [ahead, behind]) await each.background.flush();
    await ahead.store.changeWatchlist((list) => unwatch(list, 'A'));
    await behind.store.changeWatchlist((list) => watch(unwatch(list, 'A'), 'A', 5_000));
    for (const each of [ahead, behind, ahead]) await each.background.flush();
    for (const each of [ahead, behind]) expect(await each.ids()).toEqual(['A']);
  });
});

describe('what cannot be read', () => {
  it('in the list comes back from the memory of this machine', async () => {
    await here.store.changeWatchlist(() => many(3));
    await here.background.flush();
    await here.storage.write('sync', { watchlist: { version: 'x' } });
    expect((await here.store.read()).problems).toEqual([{ name: 'watchlist', problem: 'corrupt' }]);
    await here.background.flush(true);
    expect(await here.store.read()).toMatchObject({ watchlist: many(3), problems: [] });
    expect(await here.store.aside()).toEqual([{ name: 'watchlist', at: 1, value: { version: 'x' } }]);
  });

  it('of long settings is kept aside as it is', async () => {
    await here.store.changeSettings(
      withSites({ off: Array.from({ length: 400 }, (_, index) => `a-rather-long-name-of-a-site-${index}.example`) }),
    );
    await here.background.flush();
    await here.storage.remove('sync', ['settings.1']);
    await here.store.changeSettings(withReading({ theme: 'dark' }));
    await here.background.flush();
    expect(await here.store.read()).toMatchObject({ settings: { reading: { theme: 'dark' } }, problems: [] });
    const [copy] = await here.store.aside();
    expect(JSON.stringify(copy?.value)).toContain('a-rather-long-name-of-a-site-0.example');
    expect(JSON.stringify([...here.sync.items])).not.toContain('a-rather-long-name-of-a-site-0.example');
  });

  it('of the list, because its head is gone, comes back from the memory of this machine', async () => {
    await here.store.changeWatchlist(() => many(3));
    await here.background.flush();
    await here.storage.remove('sync', ['watchlist']);
    expect(await here.store.read()).toMatchObject({ watchlist: many(3), problems: [{ name: 'watchlist', problem: 'corrupt' }] });
    // It may be on its way.
    expect(await here.background.flush()).toBe(false);
    expect(await here.background.flush(true)).toBe(true);
    expect(await here.store.read()).toMatchObject({ watchlist: many(3), problems: [] });
    expect(await machine(here.sync, 2).store.watchlist()).toEqual(many(3));
  });

  it.each(['before', 'after'] as const)('of the list, because its head is gone, costs no name when one is added %s', async (when) => {
    await here.store.changeWatchlist(add('A', 'B'));
    await here.background.flush();
    if (when === 'before') await here.store.changeWatchlist(add('C'));
    await here.storage.remove('sync', ['watchlist']);
    if (when === 'after') await here.store.changeWatchlist(add('C'));
    await here.background.flush(true);
    expect(await here.ids()).toEqual(['A', 'B', 'C']);
    expect(await here.store.read()).toMatchObject({ problems: [], localOnly: false });
    expect(await here.store.aside()).toEqual([]);
  });

  describe('because its head is gone', () => {
    const said = (id: string, at: number) => (list: Dismissals) => dismiss(list, { id, surface: id, where: 'everywhere', at });
    const NAMES = ['settings', 'dismissals', 'confirmations'] as const;
    const chosen = async (store: PreferenceStore) => {
      const { settings, dismissals, confirmations } = await store.read();
      return [
        settings.sites.off,
        settings.reading.theme,
        dismissals.entries.map(({ id }) => id),
        confirmations.entries.map(({ id }) => id),
      ];
    };
    beforeEach(async () => {
      await here.store.changeSettings((settings) => withReading({ theme: 'dark' })(withSites({ off: ['a.example'] })(settings)));
      await here.store.changeDismissals(said('A', 1));
      await here.store.changeConfirmations(said('B', 1));
      await here.background.flush();
    });

    it.each(NAMES)('comes back from the memory of this machine: %s', async (name) => {
      await here.storage.remove('sync', [name]);
      expect((await here.store.read()).problems).toEqual([{ name, problem: 'corrupt' }]);
      expect(await chosen(here.store)).toEqual([['a.example'], 'dark', ['A'], ['B']]);
      // It may be on its way.
      expect(await here.background.flush()).toBe(false);
      expect(here.sync.items.has(name)).toBe(false);
      expect(await here.background.flush(true)).toBe(true);
      for (const each of [here, machine(here.sync, 2)]) {
        expect((await each.store.read()).problems).toEqual([]);
        expect(await chosen(each.store)).toEqual([['a.example'], 'dark', ['A'], ['B']]);
      }
      expect(await here.store.aside()).toEqual([]);
    });

    it.each(['before', 'after'] as const)('costs nothing when something is changed %s', async (when) => {
      const change = async () => {
        await here.store.changeSettings(withReading({ theme: 'light' }));
        await here.store.changeDismissals((list) =>
          undoDismissal(said('C', 2)(list), { id: 'A', surface: 'A', where: 'everywhere', at: 1 }),
        );
        await here.store.changeConfirmations(said('D', 2));
      };
      if (when === 'before') await change();
      await here.storage.remove('sync', NAMES);
      if (when === 'after') await change();
      await here.background.flush(true);
      for (const each of [here, machine(here.sync, 2)])
        expect(await chosen(each.store)).toEqual([['a.example'], 'light', ['C'], ['B', 'D']]);
      expect(await here.store.read()).toMatchObject({ problems: [], localOnly: false });
      expect(await here.store.aside()).toEqual([]);
    });

    it('comes not back where another machine cleared everything', async () => {
      const other = machine(here.sync, 2);
      await other.background.flush();
      await other.background.clear();
      for (const mend of [false, true]) {
        expect((await here.store.read()).problems).toEqual([]);
        expect(await chosen(here.store)).toEqual([[], 'page', [], []]);
        await here.background.flush(mend);
      }
      expect(JSON.stringify([...here.sync.items])).not.toMatch(/a\.example|dark|everywhere/);
    });
  });

  it('of what was said of names comes back from the memory of this machine', async () => {
    const all = Array.from({ length: 120 }, (_, index) => `US:${index}`);
    await here.store.changeDismissals((list) =>
      all.reduce((kept, id, at) => dismiss(kept, { id, surface: 'a name of some length', where: 'everywhere', at }), list),
    );
    await here.background.flush();
    await here.storage.remove('sync', ['dismissals.1']);
    expect((await here.store.read()).problems).toEqual([{ name: 'dismissals', problem: 'corrupt' }]);
    expect(await here.background.flush()).toBe(false);
    expect(await here.background.flush(true)).toBe(true);
    const other = machine(here.sync, 2);
    for (const each of [here, other]) expect((await each.store.read()).dismissals.entries.map(({ id }) => id)).toEqual(all);
    expect((await here.store.read()).problems).toEqual([]);
    expect((await here.store.aside()).map(({ name }) => name)).toEqual(['dismissals']);
  });

  it('does not bring back a name that was removed before sync took the first list', async () => {
    here.sync.refuses = true;
    await here.store.changeWatchlist(add('A', 'B'));
    await here.background.flush();
    await here.store.changeWatchlist((list) => unwatch(list, 'A'));
    here.sync.refuses = false;
    expect(await here.background.flush()).toBe(true);
    expect(await here.ids()).toEqual(['B']);
  });

  it('is kept aside before it is written over, more than once', async () => {
    const broken = { version: 3, sites: { mode: 'news' }, reading: 'x' };
    for (const value of [broken, { ...broken, reading: 'y' }]) {
      await here.storage.write('sync', { settings: value });
      expect((await here.store.read()).problems).toEqual([{ name: 'settings', problem: 'corrupt' }]);
      await here.store.changeSettings(withReading({ theme: 'dark' }));
      await here.background.flush();
      const { problems, settings } = await here.store.read();
      expect({ problems, mode: settings.sites.mode }).toEqual({ problems: [], mode: 'news' });
    }
    expect((await here.store.aside()).map(({ value }) => Object(value).reading)).toEqual(['x', 'y']);
    await here.store.forgetAside();
    expect(await here.store.aside()).toEqual([]);
  });

  it.each([
    ['a text', 'x', {}],
    [
      'an unreadable field',
      { version: 2, firstRunDone: 'yes', proxies: { sec: 'https://cache.example' } },
      { sec: 'https://cache.example' },
    ],
    ['one of the version before', { firstRunDone: true, proxies: { sec: 'not an address' } }, {}],
  ])('of this machine is told, and kept aside: %s', async (_, value, proxies) => {
    await here.storage.write('local', { machine: value });
    expect(await here.store.read()).toMatchObject({
      problems: [{ name: 'machine', problem: 'corrupt' }],
      settings: { sources: { proxies } },
    });
    await here.store.changeSettings(withSites({ firstRunDone: true }));
    expect(await here.store.aside()).toEqual([{ name: 'machine', at: 1, value }]);
    expect(await here.store.read()).toMatchObject({ problems: [], settings: { sites: { firstRunDone: true }, sources: { proxies } } });
    expect(await here.storage.read('local', ['machine'])).toEqual({ machine: { version: 3, firstRunDone: true, proxies } });
  });

  it('because it is newer is left as it is, whole, and who would change it is told', async () => {
    const newer = { settings: { version: 9, sites: { off: ['a.example'] } }, watchlist: { version: 9, entries: [{ id: 'A', added: 1 }] } };
    await here.storage.write('sync', newer);
    // What holds on this machine is of one change with what would be lost: no first run is done without the choice that it was done with.
    for (const change of [withReading({ theme: 'dark' }), withSites({ off: [], firstRunDone: true })])
      expect(await here.store.changeSettings(change)).toBe(false);
    expect(await here.store.changeWatchlist(add('B'))).toBe(false);
    expect([...here.storage.local.keys()]).toEqual([]);
    expect(await here.store.changeSettings((settings) => settings)).toBe(true);
    expect(await here.store.changeWatchlist((list) => list)).toBe(true);
    expect(await here.store.changeSettings(withSites({ firstRunDone: true }))).toBe(true);
    await here.background.flush(true);
    expect(await here.storage.read('sync', ['settings', 'watchlist'])).toEqual(newer);
    expect((await here.store.read()).settings.sites).toMatchObject({ off: ['a.example'], firstRunDone: true });
  });

  it.each(['dismissals', 'confirmations'] as const)(
    'of %s because it is newer is left as it is, and who would change it is told',
    async (name) => {
      const newer = { version: 9, entries: [{ id: 'A', surface: 'a', where: 'everywhere', at: 1 }] };
      const change = (update: (list: Dismissals) => Dismissals) =>
        name === 'dismissals' ? here.store.changeDismissals(update) : here.store.changeConfirmations(update);
      const [all, one] = ['everywhere', 'https://news.example/'].map((where) => ({ id: 'B', surface: 'b', where, at: 2 })) as [
        never,
        never,
      ];
      for (const area of ['sync', 'local'] as const) {
        await here.storage.write(area, { [area === 'sync' ? name : `here.${name}`]: newer });
        expect(await change((list) => dismiss(list, all))).toBe(false);
        expect(await change((list) => list)).toBe(true);
        expect(await change((list) => dismiss(list, one))).toBe(area === 'sync');
        await here.background.flush(true);
      }
      expect(await here.storage.read('sync', [name])).toEqual({ [name]: newer });
      expect(await here.storage.read('local', [`here.${name}`])).toEqual({ [`here.${name}`]: newer });
    },
  );

  it('of this machine because it is newer is left as it is', async () => {
    const machine = { version: 9, firstRunDone: true };
    await here.storage.write('local', { machine });
    expect(await here.store.changeSettings(withSites({ firstRunDone: false }))).toBe(false);
    expect(await here.storage.read('local', ['machine'])).toEqual({ machine });
    expect((await here.store.read()).problems).toEqual([{ name: 'machine', problem: 'newer' }]);
  });

  it('among the keys is told, and the copy shows no key', async () => {
    const raw = { version: 2, keys: { tiingo: 's3cret', fmp: 7 } };
    await here.storage.write('local', { 'source-keys': raw });
    expect((await here.store.read()).problems).toEqual([{ name: 'keys', problem: 'corrupt' }]);
    await keepAside(here.storage, 'keys', raw, 1);
    expect(await here.store.aside()).toEqual([{ name: 'keys', at: 1, value: null }]);
  });

  it('of one area costs nothing of the other', async () => {
    await here.store.changeWatchlist(() => many(3));
    await here.background.flush();
    here.storage.unreadable = true;
    expect(await here.store.read()).toMatchObject({ watchlist: many(3), problems: [{ name: 'machine', problem: 'corrupt' }] });
    // A change made from nothing would be written over what is there.
    await expect(here.store.changeSettings(withReading({ theme: 'dark' }))).rejects.toThrow();
  });

  describe('of a change that waits', () => {
    const say = (id: string, at: number) => (list: Dismissals) => dismiss(list, { id, surface: id, where: 'everywhere', at });
    const keys = ['pending.settings', 'pending.watchlist', 'pending.dismissals'];

    /** Two machines that know the same, and changes on the first that `damage` touches before they go to sync. */
    async function damaged(damage: (value: Record<string, unknown>, key: string) => unknown) {
      const [home, work] = [machine(here.sync, 1), machine(here.sync, 2)];
      await home.store.changeSettings((settings) => withReading({ theme: 'dark' })(withSites({ off: ['a.example'] })(settings)));
      await home.store.changeWatchlist(add('A', 'B'));
      await home.store.changeDismissals(say('A', 1));
      for (const each of [home, work]) await each.background.flush();
      await home.store.changeSettings((settings) =>
        withReading({ marks: 'first' })(withSites({ off: ['a.example', 'b.example'] })(settings)),
      );
      await home.store.changeWatchlist(add('C'));
      await home.store.changeDismissals(say('C', 2));
      const waiting = await home.storage.read('local', keys);
      for (const [key, pending] of Object.entries(waiting)) {
        const { value } = pending as { value: Record<string, unknown> };
        await home.storage.write('local', { [key]: { ...Object(pending), value: damage(value, key) } });
      }
      return { home, work };
    }

    const damages = {
      'all of it': () => 'garbage',
      'a part of it': (value: Record<string, unknown>) => ({
        ...value,
        entries: [7, ...((value.entries as [])?.slice(1) ?? [])],
        sites: { off: 7 },
      }),
    };

    it.each(Object.entries(damages))('costs no machine anything else, and is kept aside: %s', async (_, damage) => {
      const { home, work } = await damaged(damage);
      for (const each of [home, work]) await each.background.flush();
      for (const each of [home, work]) {
        const { settings, watchlist, dismissals, problems } = await each.store.read();
        expect(settings).toMatchObject({ sites: { off: ['a.example'] }, reading: { theme: 'dark' } });
        expect(watchlist.entries.map(({ id }) => id)).toEqual(expect.arrayContaining(['A', 'B']));
        expect(dismissals.entries.map(({ id }) => id)).toContain('A');
        expect(problems).toEqual([]);
      }
      expect((await home.store.aside()).map(({ name }) => name)).toEqual(['settings', 'watchlist', 'dismissals']);
      expect(Object.keys(await home.storage.read('local', keys))).toEqual([]);
    });

    it('leaves what can be read of it', async () => {
      const { home, work } = await damaged(damages['a part of it']);
      for (const each of [home, work]) await each.background.flush();
      const { settings, watchlist } = await work.store.read();
      expect(settings.reading.marks).toBe('first');
      expect(watchlist.entries.map(({ id }) => id)).toContain('C');
    });

    it('costs nothing when another change is made on it', async () => {
      const { home, work } = await damaged(damages['all of it']);
      await home.store.changeSettings(withReading({ marks: 'first' }));
      await home.store.changeWatchlist(add('D'));
      await home.store.changeDismissals(say('D', 3));
      for (const each of [home, work]) await each.background.flush();
      const { settings, watchlist, dismissals } = await work.store.read();
      expect(settings).toMatchObject({ sites: { off: ['a.example'] }, reading: { theme: 'dark', marks: 'first' } });
      expect(watchlist.entries.map(({ id }) => id)).toEqual(['A', 'B', 'D']);
      expect(dismissals.entries.map(({ id }) => id)).toEqual(['A', 'D']);
    });

    it('because it is newer waits for the version that can', async () => {
      const { home, work } = await damaged((value) => ({ ...value, version: 9, entries: undefined, sites: undefined }));
      for (const each of [home, work]) await each.background.flush();
      expect(await work.ids()).toEqual(['A', 'B']);
      expect(await work.store.read()).toMatchObject({
        settings: { sites: { off: ['a.example'] } },
        dismissals: { entries: [{ id: 'A' }] },
      });
      expect(Object.keys(await home.storage.read('local', keys))).toEqual(keys);
      expect((await home.store.read()).localOnly).toBe(true);
    });
  });

  it('because it is newer is left as it is', async () => {
    const newer = { settings: { version: 9, sites: { mode: 'news' } }, watchlist: { version: 9, entries: [{ id: 'A', added: 1 }] } };
    await here.storage.write('sync', newer);
    await here.store.changeSettings(withReading({ theme: 'dark' }));
    await here.store.changeWatchlist(add('B'));
    await here.background.flush(true);
    expect(await here.storage.read('sync', ['settings', 'watchlist'])).toEqual(newer);
    expect(await here.store.read()).toMatchObject({ settings: { sites: { mode: 'news' }, reading: { theme: 'page' } } });
    expect(await here.ids()).toEqual(['A']);
  });
});

describe('what an organisation sets', () => {
  const POLICY = {
    sites: { mode: 'every', off: ['a.example'], patterns: ['*://*.b.example/*'] },
    sources: { off: ['binance'], proxies: { sec: 'https://cache.intranet.example' } },
    reading: { theme: 'dark' },
    locked: ['sites.mode', 'sources.proxies'],
  };

  it('holds where it is locked, and does not travel', async () => {
    here.storage.policy = POLICY;
    await here.store.changeSettings((settings) => withReading({ marks: 'first' })(withSites({ mode: 'click' })(settings)));
    await here.background.flush();
    expect(await here.store.settings()).toMatchObject({
      sites: { mode: 'every', off: ['a.example'] },
      reading: { theme: 'dark', marks: 'first' },
      sources: { proxies: { sec: 'https://cache.intranet.example' } },
    });
    expect(await here.storage.read('sync', ['settings'])).toEqual({
      settings: { version: 3, reading: { marks: 'first' }, written: 1, seen: expect.any(Object) },
    });
  });

  it('is the preset of what the reader did not touch, also after a change', async () => {
    here.storage.policy = POLICY;
    await here.storage.write('sync', { settings: { version: 1, sites: { mode: 'news', firstRunDone: true } } });
    expect(await here.store.settings()).toMatchObject({ sites: { off: ['a.example'] }, sources: { off: ['binance'] } });
    await here.store.changeSettings(withSites({ off: [] }));
    await here.background.flush();
    expect(await here.store.settings()).toMatchObject({ sites: { off: [], patterns: ['*://*.b.example/*'] } });
    here.storage.policy = { ...POLICY, sites: { ...POLICY.sites, patterns: [] } };
    expect((await here.store.settings()).sites.patterns).toEqual([]);
  });

  it('of own caches is followed after the first run, but for those that the reader chose or took away', async () => {
    const proxies = { sec: 'https://old.example', kraken: 'https://cache.example', cboe: 'https://cache.example' };
    const setProxies = (change: (proxies: Settings['sources']['proxies']) => Settings['sources']['proxies']) =>
      here.store.changeSettings(({ sources, ...settings }) => ({
        ...settings,
        sources: { ...sources, proxies: change(sources.proxies) },
      }));
    here.storage.policy = { sources: { proxies } };
    await here.store.changeSettings(withSites({ firstRunDone: true }));
    await setProxies(({ kraken: _gone, ...others }) => ({ ...others, cboe: 'https://own.example' }));
    here.storage.policy = { sources: { proxies: { ...proxies, sec: 'https://new.example', yahoo: 'https://cache.example' } } };
    expect((await here.store.settings()).sources.proxies).toEqual({
      sec: 'https://new.example',
      cboe: 'https://own.example',
      yahoo: 'https://cache.example',
    });
    here.storage.policy = {};
    expect((await here.store.settings()).sources.proxies).toEqual({ cboe: 'https://own.example' });
  });
});
