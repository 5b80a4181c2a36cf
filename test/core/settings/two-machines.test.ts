import { beforeEach, describe, expect, it } from 'vitest';
import { type Dismissals, dismiss, undoDismissal } from '../../../src/core/settings/dismissals/dismissals.ts';
import { remark, unwatch, watch } from '../../../src/core/settings/watchlist/watchlist.ts';
import { add, machine, many, withReading, withSites } from './machine.ts';
import { Sync } from './memory-storage.ts';

let here: ReturnType<typeof machine>;
beforeEach(() => {
  here = machine();
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
