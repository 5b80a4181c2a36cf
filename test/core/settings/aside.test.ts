import { beforeEach, describe, expect, it } from 'vitest';
import { move, remark } from '../../../src/core/settings/watchlist/watchlist.ts';
import { add, machine, many } from './machine.ts';

let here: ReturnType<typeof machine>;
beforeEach(() => {
  here = machine();
});

describe('what was kept aside', () => {
  it('and is forgotten while more is kept does not come back', async () => {
    const { storage, store } = here;
    const damaged = (id: string) => storage.sync.items.set('watchlist', JSON.stringify({ version: 3, entries: [{ id }, { added: 1 }] }));
    damaged('A');
    await store.changeWatchlist(add('B'));
    expect(await store.aside()).toHaveLength(1);
    damaged('C');
    storage.local.delete('pending.watchlist');
    const { read } = storage;
    let forgotten = Promise.resolve();
    storage.read = async (area, keys) => {
      const items = await read(area, keys);
      if (keys.some((key) => key in items && key.startsWith('aside'))) {
        storage.read = read;
        forgotten = store.forgetAside();
        await new Promise((resolve) => setTimeout(resolve));
      }
      return items;
    };
    await store.changeWatchlist(add('D'));
    await forgotten;
    expect(await store.aside()).toEqual([]);
  });
});

describe('what has no room', () => {
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
});
