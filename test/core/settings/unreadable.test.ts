import { beforeEach, describe, expect, it } from 'vitest';
import { type Dismissals, dismiss } from '../../../src/core/settings/dismissals/dismissals.ts';
import { keepAside } from '../../../src/core/settings/sync/aside.ts';
import { unwatch } from '../../../src/core/settings/watchlist/watchlist.ts';
import { add, machine, many, withReading, withSites } from './machine.ts';

let here: ReturnType<typeof machine>;
beforeEach(() => {
  here = machine();
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
