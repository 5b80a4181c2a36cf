import { describe, expect, it } from 'vitest';
import { homesOf, together } from '../../../src/core/settings/dismissals/dismissal-homes.ts';
import { type Dismissal, type Dismissals, dismiss, undoDismissal } from '../../../src/core/settings/dismissals/dismissals.ts';
import { PreferenceStore } from '../../../src/core/settings/preferences.ts';
import { PreferenceSync } from '../../../src/core/settings/sync/preference-sync.ts';
import { MemoryStorage, Sync } from './memory-storage.ts';

const article = { id: 'US:HUT', surface: 'Hut', where: 'https://news.example/secret', at: 1 };
const everywhere = { id: 'US:CORE', surface: 'Core', where: 'everywhere', at: 2 };
const listOf = (...entries: readonly Dismissal[]): Dismissals => ({ version: 1, entries });

function machine(sync = new Sync()) {
  const storage = new MemoryStorage(sync);
  const store = new PreferenceStore(storage, () => 1);
  const background = new PreferenceSync(storage, () => 1);
  const said = async () => (await store.read()).dismissals.entries;
  return { sync, storage, store, background, said };
}

/** As the version before wrote it: with addresses. */
async function withEarlier(sync: Sync): Promise<void> {
  await new MemoryStorage(sync).write('sync', {
    dismissals: { version: 1, chunks: 1, written: 0 },
    'dismissals.0': [article, everywhere],
    confirmations: { version: 1, entries: [{ ...article, surface: 'Hut 8' }] },
  });
}

const inSync = (sync: Sync): string => JSON.stringify([...sync.items]);

describe('what was said of one article', () => {
  it.each(['changeDismissals', 'changeConfirmations'] as const)('stays on this machine: %s', async (change) => {
    const { sync, storage, store, background } = machine();
    await store[change]((list) => dismiss(dismiss(list, article), everywhere));
    expect(JSON.stringify(storage.local.get(`pending.${change.slice(6).toLowerCase()}`))).not.toContain('news.example');
    expect(await background.flush()).toBe(true);
    expect(inSync(sync)).not.toContain('news.example');
    expect(inSync(sync)).toContain('US:CORE');
    expect((await store.read())[change === 'changeDismissals' ? 'dismissals' : 'confirmations'].entries).toEqual([article, everywhere]);
    expect(await machine(sync).said()).toEqual(change === 'changeDismissals' ? [everywhere] : []);
  });

  it('is taken out of sync where an earlier version put it, and kept', async () => {
    const { sync, store, background, said } = machine();
    await withEarlier(sync);
    expect(await said()).toEqual([article, everywhere]);
    expect(await background.flush()).toBe(true);
    expect(inSync(sync)).not.toContain('news.example');
    expect(await said()).toEqual([article, everywhere]);
    expect((await store.read()).confirmations.entries).toHaveLength(1);
    sync.operations = 0;
    await background.flush();
    expect(sync.operations).toBe(0);
  });

  it('is taken out of what waited for sync as well', async () => {
    const { sync, storage, background, said } = machine();
    await withEarlier(sync);
    const second = { ...article, surface: 'Hut 9', at: 3 };
    const base = { version: 1, entries: [article, everywhere] };
    await storage.write('local', { 'pending.dismissals': { base, value: { version: 1, entries: [everywhere, second] } } });
    await background.flush();
    expect(inSync(sync)).not.toContain('news.example');
    // The first was taken back before the update.
    expect(await said()).toEqual([everywhere, second]);
  });

  it('can be taken back before it has moved', async () => {
    const { sync, store, background, said } = machine();
    await withEarlier(sync);
    await store.changeDismissals((list) => undoDismissal(list, article));
    expect(await said()).toEqual([everywhere]);
    await background.flush();
    expect(await said()).toEqual([everywhere]);
    expect(inSync(sync).match(/news.example/g) ?? []).toHaveLength(0);
  });

  it('is told to pages, which see sync alone', async () => {
    const { sync, storage, store, background } = machine();
    let told = 0;
    storage.onChanged('sync', 'dismissals', () => told++);
    await store.changeDismissals((list) => dismiss(list, article));
    await background.flush();
    expect(told).toBe(1);
    expect(inSync(sync)).not.toContain('news.example');
  });

  it('is kept aside where it cannot be read whole', async () => {
    const { storage, store, said } = machine();
    await storage.write('local', { 'here.dismissals': { version: 1, entries: [article, 7] } });
    expect((await store.read()).problems).toEqual([{ name: 'dismissals', problem: 'corrupt' }]);
    await store.changeDismissals((list) => dismiss(list, everywhere));
    expect(await said()).toEqual([article, everywhere]);
    expect(await store.aside()).toMatchObject([{ name: 'dismissals', value: { entries: [article, 7] } }]);
  });
});

describe('a long list', () => {
  const long = listOf(
    ...Array.from({ length: 500 }, (_, index) => ({ id: `JP:東京${index}`, surface: '<'.repeat(40), where: 'everywhere', at: index })),
  );

  it('leaves sync its room, and loses nothing here', async () => {
    const { sync, store, background, said } = machine();
    await store.changeDismissals(() => long);
    expect(await background.flush()).toBe(true);
    expect(new TextEncoder().encode(inSync(sync)).length).toBeLessThan(16_500);
    expect(await said()).toEqual(long.entries);
    const there = await machine(sync).said();
    expect(there).toEqual(long.entries.slice(-there.length));
  });

  it('of a machine that takes in another’s is no longer than it may be, and what had no room is kept aside', async () => {
    const sync = new Sync();
    const [home, work] = [machine(sync), machine(sync)];
    const articles = listOf(...Array.from({ length: 499 }, (_, at) => ({ ...article, surface: `Hut ${at}`, at })));
    await home.store.changeDismissals(() => articles);
    const others = Array.from({ length: 3 }, (_, index) => ({ ...everywhere, surface: `Core ${index}`, at: 1000 + index }));
    await work.store.changeDismissals(() => listOf(...others));
    for (const each of [work, home]) await each.background.flush();
    expect(await home.said()).toEqual([...articles.entries.slice(2), ...others]);
    expect(await home.store.aside()).toMatchObject([{ name: 'dismissals', value: { entries: articles.entries.slice(0, 2) } }]);
    // Told once, not at every turn.
    await home.store.changeDismissals((list) => undoDismissal(list, others[0] ?? everywhere));
    await home.background.flush();
    expect(await home.store.aside()).toHaveLength(1);
  });

  it('of one machine takes nothing from another that it pushes out of sync; what is taken back is taken back', async () => {
    const sync = new Sync();
    const [home, work] = [machine(sync), machine(sync)];
    const own = Array.from({ length: 4 }, (_, index) => ({ ...everywhere, surface: `Core ${index}`, at: index }));
    await work.store.changeDismissals(() => listOf(...own));
    for (const each of [work, home]) await each.background.flush();
    const [takenBack, takenBackLater, ...rest] = own;
    await home.store.changeDismissals((list) => undoDismissal(list, takenBack ?? everywhere));
    for (const each of [home, work]) await each.background.flush();
    expect(await work.said()).toEqual(own.slice(1));
    await work.store.changeDismissals((list) => undoDismissal(list, takenBackLater ?? everywhere));
    const newer = long.entries.slice(0, 400).map((entry) => ({ ...entry, at: entry.at + 10 }));
    await home.store.changeDismissals((list) => newer.reduce(dismiss, list));
    for (const each of [home, work, home, work]) await each.background.flush();
    expect(inSync(sync)).not.toContain('Core 2');
    expect((await work.said()).slice(0, 2)).toEqual(rest);
    sync.operations = 0;
    for (const each of [home, work]) await each.background.flush();
    expect(sync.operations).toBe(0);
  });

  it('has each entry in one place', () => {
    const { travels, stays } = homesOf(listOf(article, ...long.entries.slice(1)));
    expect(travels.entries.length).toBeGreaterThan(30);
    expect(together(travels, stays).entries).toHaveLength(500);
    expect(travels.entries.length + stays.entries.length).toBe(500);
  });
});
