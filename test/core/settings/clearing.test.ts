import { beforeEach, describe, expect, it } from 'vitest';
import { type Dismissals, dismiss } from '../../../src/core/settings/dismissals/dismissals.ts';
import { PreferenceStore } from '../../../src/core/settings/preferences.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { PreferenceSync } from '../../../src/core/settings/sync/preference-sync.ts';
import { remark, watch } from '../../../src/core/settings/watchlist/watchlist.ts';
import { MemoryStorage, Sync } from './memory-storage.ts';

/** The time of day on every machine. */
let now = 0;

/** One machine with its own copy of sync, as a browser has it while it is offline. */
function machine(number: number) {
  const sync = new Sync();
  const storage = new MemoryStorage(sync);
  const store = new PreferenceStore(storage, () => now);
  const background = new PreferenceSync(
    storage,
    () => now,
    () => number / 10,
  );
  return { sync, storage, store, background };
}
type Machine = ReturnType<typeof machine>;

const said = (id: string) => (list: Dismissals) => dismiss(list, { id, surface: id, where: 'everywhere', at: now });
const turnOff = (host: string) => (settings: Settings) => ({
  ...settings,
  sites: { ...settings.sites, off: [...settings.sites.off, host] },
});

/** Changes one value of each kind, a minute after what was before, and lets sync have it. */
async function choose({ store, background }: Machine, word: string): Promise<void> {
  now += 60_000;
  await store.changeSettings(turnOff(`${word}.example`));
  await store.changeWatchlist((list) => watch(list, `US:${word}`, now));
  await store.changeDismissals(said(word));
  await store.changeConfirmations(said(word));
  await background.flush();
}

async function chosen({ store }: Machine) {
  const { settings, watchlist, dismissals, confirmations } = await store.read();
  const words = [
    settings.sites.off.map((host) => host.replace('.example', '')),
    watchlist.entries.map(({ id }) => id.replace('US:', '')),
    dismissals.entries.map(({ id }) => id),
    confirmations.entries.map(({ id }) => id),
  ];
  // All four alike, or what is not.
  return words.every((each) => String([...each].sort()) === String([...(words[0] ?? [])].sort())) ? [...(words[0] ?? [])].sort() : words;
}

async function clear({ background }: Machine): Promise<void> {
  now += 60_000;
  await background.clear();
}

let home: Machine;
let work: Machine;
let common: ReadonlyMap<string, string>;

/** Both are online: what one changed goes to the other, and where both did, the `winner`'s holds; a browser takes no change for a removal. */
function meet(winner: Machine): void {
  const loser = winner === home ? work : home;
  for (const key of new Set([...common.keys(), ...home.sync.items.keys(), ...work.sync.items.keys()])) {
    const [won, lost, before] = [winner.sync.items.get(key), loser.sync.items.get(key), common.get(key)];
    const holds = won === before || (won === undefined && lost !== before) ? lost : won;
    for (const { items } of [home.sync, work.sync]) {
      if (holds === undefined) items.delete(key);
      else items.set(key, holds);
    }
  }
  common = new Map(home.sync.items);
  for (const { sync } of [home, work]) sync.operations = 0;
}

/** Until nobody has anything to say any more. */
async function settle(winner: Machine): Promise<void> {
  for (let round = 0; round < 4; round++) {
    meet(winner);
    for (const each of [home, work]) await each.background.flush(round > 1);
  }
  meet(winner);
  const quiet = new Map(common);
  for (const each of [home, work]) expect(await each.background.flush(true)).toBe(true);
  expect(new Map(home.sync.items)).toEqual(quiet);
}

beforeEach(async () => {
  now = 1_700_000_000_000;
  [home, work] = [machine(1), machine(2)];
  common = new Map();
  await choose(work, 'old');
  await settle(work);
});

describe.each(['home', 'work'] as const)('what was cleared, where the browser keeps what comes from %s', (name) => {
  const winner = (): Machine => (name === 'home' ? home : work);

  it.each([
    ['with nothing changed', async () => clear(home), []],
    [
      'with a change from before it',
      async () => {
        await choose(work, 'before');
        await clear(home);
      },
      [],
    ],
    [
      'with a change from after it, which stays',
      async () => {
        await clear(home);
        await choose(work, 'after');
      },
      ['after'],
    ],
    [
      'with changes from before and after it',
      async () => {
        await choose(work, 'before');
        await clear(home);
        for (const word of ['a', 'b', 'c']) await choose(work, word);
      },
      ['a', 'b', 'c'],
    ],
    [
      'with more changes than a machine remembers the steps of',
      async () => {
        await choose(work, 'before');
        await clear(home);
        for (const word of 'abcdefghijklmno') await choose(work, word);
      },
      [...'abcdefghijklmno'],
    ],
    [
      'beside what was chosen since where it was cleared',
      async () => {
        await choose(work, 'before');
        await clear(home);
        await choose(home, 'home');
        await choose(work, 'work');
      },
      ['home', 'work'],
    ],
    [
      'twice',
      async () => {
        await clear(home);
        await choose(home, 'between');
        await choose(work, 'meanwhile');
        await clear(home);
        await choose(work, 'after');
      },
      ['after'],
    ],
    [
      'here and there',
      async () => {
        await clear(work);
        await choose(work, 'between');
        await clear(home);
        await choose(work, 'after');
      },
      ['after'],
    ],
  ])('comes not back from a machine that was offline: %s', async (_, meanwhile, left) => {
    await meanwhile();
    await settle(winner());
    for (const each of [home, work]) expect(await chosen(each)).toEqual(left);
    for (const each of [home, work, machine(3)]) {
      each.sync.items.set('x', '0');
      expect((await each.store.read()).problems).toEqual([]);
      expect(await each.store.aside()).toEqual([]);
    }
    expect(JSON.stringify([...home.sync.items])).not.toMatch(/old|before|between|meanwhile/);
  });

  it('comes not back from a change that sync refused', async () => {
    work.sync.refuses = true;
    await choose(work, 'before');
    await clear(home);
    await choose(work, 'after');
    work.sync.refuses = false;
    await settle(winner());
    for (const each of [home, work]) expect(await chosen(each)).toEqual(['after']);
  });

  it('comes not back from what waits while sync goes on refusing', async () => {
    work.sync.refuses = true;
    await choose(work, 'before');
    await clear(home);
    meet(home);
    expect(await chosen(work)).toEqual([]);
    await work.background.flush();
    expect([...work.storage.local.keys()].filter((key) => key.startsWith('pending'))).toEqual([]);
  });

  it('comes not back from an overfull list that a machine kept to itself', async () => {
    now += 60_000;
    const long = 'a name of considerable length '.repeat(8);
    for (let index = 0; index < 80; index++) await work.store.changeDismissals(said(`${long}${index}`));
    await work.background.flush();
    await settle(work);
    await clear(home);
    await settle(winner());
    await choose(work, 'after');
    await settle(winner());
    for (const each of [home, work]) expect(await chosen(each)).toEqual(['after']);
  });

  it('comes not back from memory where pieces of what came after it are lost', async () => {
    await clear(home);
    await choose(home, 'new');
    await settle(winner());
    for (const key of ['settings', 'watchlist', 'dismissals.0', 'confirmations']) {
      for (const { items } of [home.sync, work.sync]) items.delete(key);
      common = new Map(home.sync.items);
      await settle(winner());
      for (const each of [home, work]) expect(await chosen(each)).toEqual(['new']);
    }
  });
});

describe('clearing', () => {
  it('keeps a rule on a site that was made later, without those before it', async () => {
    await clear(home);
    now += 60_000;
    await work.store.changeSettings((settings) => ({
      ...settings,
      reading: { ...settings.reading, theme: 'dark' },
      sites: { ...settings.sites, off: ['new.example', ...settings.sites.off] },
    }));
    await work.background.flush();
    await settle(home);
    for (const { store } of [home, work])
      expect(await store.settings()).toMatchObject({ sites: { off: ['new.example'] }, reading: { theme: 'dark' } });
  });

  it.each([true, false])('goes on where sync took nothing; nor could it be read: %s', async (unreadable) => {
    Object.assign(home.sync, { unreadable, refuses: true });
    await expect(clear(home)).rejects.toThrow();
    expect(await chosen(home)).toEqual([]);
    expect(await home.background.flush()).toBe(false);
    Object.assign(home.sync, { unreadable: false, refuses: false });
    await choose(work, 'after');
    await settle(work);
    for (const each of [home, work]) expect(await chosen(each)).toEqual(['after']);
  });

  it('makes room for its marks where sync is full', async () => {
    await home.store.changeSettings((settings) => ({
      ...settings,
      sites: { ...settings.sites, off: Array.from({ length: 400 }, (_, index) => `a-rather-long-name-of-a-site-${index}.example`) },
    }));
    await home.background.flush();
    for (const name of ['watchlist', 'dismissals', 'confirmations']) await home.storage.remove('sync', [name, `${name}.0`]);
    let free = 102_400;
    for (const [key, text] of home.sync.items) free -= key.length + text.length;
    const size = Math.ceil(free / 14);
    for (let index = 0; index < 14; index++)
      home.sync.items.set(`watchlist.${index + 2}`, JSON.stringify('x'.repeat(Math.max(0, size - 16))));
    await clear(home);
    expect([...home.sync.items.keys()].filter((key) => !/\.0$/.test(key)).sort()).toEqual([
      'confirmations',
      'dismissals',
      'settings',
      'watchlist',
    ]);
    expect(await chosen(home)).toEqual([]);
  });

  it('of an earlier version, which marked the watchlist alone, is heard of', async () => {
    now += 60_000;
    const marked = new Map(home.sync.items);
    for (const key of [...marked.keys()]) marked.delete(key);
    marked.set('watchlist', JSON.stringify({ version: 3, chunks: 1, written: now, cleared: now }));
    marked.set('watchlist.0', '[]');
    for (const { items } of [home.sync, work.sync]) {
      items.clear();
      for (const [key, text] of marked) items.set(key, text);
    }
    common = marked;
    for (const each of [home, work]) await each.background.flush(true);
    await choose(work, 'after');
    await settle(home);
    for (const each of [home, work]) expect(await chosen(each)).toEqual(['after']);
  });

  it('leaves a value of a newer version to that version', async () => {
    const newer = JSON.stringify({ version: 99, sites: { off: ['newer.example'] } });
    await clear(home);
    work.sync.items.set('settings', newer);
    await settle(work);
    expect(home.sync.items.get('settings')).toBe(newer);
    expect(await home.store.changeSettings(turnOff('mine.example'))).toBe(false);
  });

  it('takes back remarks that were made before it, and keeps those made after', async () => {
    now += 60_000;
    await work.store.changeWatchlist((list) => remark(list, 'US:old', { note: 'before' }));
    await work.background.flush();
    await clear(home);
    await choose(work, 'after');
    await work.store.changeWatchlist((list) => remark(list, 'US:after', { note: 'mine' }));
    await work.background.flush();
    await settle(home);
    expect((await home.store.watchlist()).entries).toEqual([expect.objectContaining({ id: 'US:after', note: 'mine' })]);
  });
});
