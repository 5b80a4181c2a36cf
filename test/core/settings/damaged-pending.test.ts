import { beforeEach, describe, expect, it } from 'vitest';
import { type Dismissals, dismiss } from '../../../src/core/settings/dismissals/dismissals.ts';
import { add, machine, withReading, withSites } from './machine.ts';

let here: ReturnType<typeof machine>;
beforeEach(() => {
  here = machine();
});

describe('what cannot be read of a change that waits', () => {
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
