import { beforeEach, describe, expect, it } from 'vitest';
import { type Dismissals, dismiss, undoDismissal } from '../../../src/core/settings/dismissals/dismissals.ts';
import type { PreferenceStore } from '../../../src/core/settings/preferences.ts';
import { add, machine, many, withReading, withSites } from './machine.ts';

let here: ReturnType<typeof machine>;
beforeEach(() => {
  here = machine();
});

describe('a value whose head is gone', () => {
  it('of the list comes back from the memory of this machine', async () => {
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

  it.each(['before', 'after'] as const)('of the list costs no name when one is added %s', async (when) => {
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

  describe('in each area', () => {
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
});
