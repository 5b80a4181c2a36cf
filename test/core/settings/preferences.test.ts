import { beforeEach, describe, expect, it } from 'vitest';
import { dismiss, undoDismissal } from '../../../src/core/settings/dismissals/dismissals.ts';
import { PreferenceStore } from '../../../src/core/settings/preferences.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { move, remark, unwatch, type Watchlist } from '../../../src/core/settings/watchlist/watchlist.ts';
import { add, machine, many, withReading, withSites } from './machine.ts';

let here: ReturnType<typeof machine>;
beforeEach(() => {
  here = machine();
});

describe('what the reader chose', () => {
  it('comes with the policy that it stands under, which is asked for once', async () => {
    here.storage.policy = { sites: { off: ['works.example'] }, locked: ['sites.off'] };
    let asked = 0;
    const { managed } = here.storage;
    here.storage.managed = () => {
      asked += 1;
      return managed();
    };
    const { stored, policy } = await here.store.readWithPolicy();
    expect(asked).toBe(1);
    expect(policy.locked.has('sites.off')).toBe(true);
    expect(stored.settings.sites.off).toEqual(['works.example']);
    // What content scripts are given has none of it.
    expect(await here.store.read()).toEqual(stored);
    expect(stored).not.toHaveProperty('policy');
  });

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
