import { beforeEach, expect, it } from 'vitest';
import { PreferenceStore } from '../../src/core/settings/preferences.ts';
import type { ReadingSettings, Settings } from '../../src/core/settings/settings.ts';
import type { PreferenceStorage } from '../../src/core/settings/sync/preference-storage.ts';
import { MemoryStorage } from '../core/settings/memory-storage.ts';
import { optionsPage } from './options-page.ts';
import { signal } from './signal.ts';

const themed =
  (theme: ReadingSettings['theme']) =>
  (settings: Settings): Settings => ({ ...settings, reading: { ...settings.reading, theme } });

/** An options page over real storage whose answers to what is read, and to what is to be written, can be held back. */
async function opened(policy?: unknown) {
  const memory = new MemoryStorage();
  memory.policy = policy;
  const held = { read: Promise.resolve(), write: Promise.resolve() };
  const storage: PreferenceStorage = {
    ...memory,
    async read(area, keys) {
      const [items] = await Promise.all([memory.read(area, keys), held.read]);
      return items;
    },
    async write(area, items) {
      await held.write;
      await memory.write(area, items);
    },
  };
  const store = new PreferenceStore(storage, () => 1);
  const options = await optionsPage(store, {});
  return { ...options, held, store, theme: () => options.data().preferences.settings.reading.theme };
}

let options: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  options = await opened();
});

it('shows a choice before it is kept, and still when the page is read anew meanwhile', async () => {
  const write = signal();
  options.held.write = write.given;
  const kept = options.page.choose(themed('dark'));
  expect(options.theme()).toBe('dark');
  await options.page.refresh.preferences();
  expect(options.theme()).toBe('dark');
  write.give();
  expect(await kept).toBe(true);
  expect(options.theme()).toBe('dark');
  expect((await options.store.settings()).reading.theme).toBe('dark');
});

it('does not show what was read before a choice over it, however late that comes', async () => {
  const read = signal();
  options.held.read = read.given;
  const late = options.page.refresh.preferences();
  options.held.read = Promise.resolve();
  await options.page.choose(themed('dark'));
  read.give();
  await late;
  expect(options.theme()).toBe('dark');
});

it('shows the second of two choices while the first is being kept', async () => {
  const write = signal();
  options.held.write = write.given;
  const first = options.page.choose(themed('dark'));
  const second = options.page.choose(themed('light'));
  options.held.write = Promise.resolve();
  write.give();
  await first;
  expect(options.theme()).toBe('light');
  await second;
  expect(options.theme()).toBe('light');
});

it('takes a choice back that could not be kept, and says so', async () => {
  options.held.write = Promise.reject(new Error('The disk is full.'));
  options.page.run(options.page.choose(themed('dark')));
  expect(options.theme()).toBe('dark');
  await options.settled();
  expect(options.theme()).toBe('page');
  expect(options.data().notice).toBe('not_done');
  expect(options.reported).toEqual([new Error('The disk is full.')]);
});

it('shows what is locked as it is', async () => {
  const locked = await opened({ reading: { theme: 'light' }, locked: ['reading.theme'] });
  const kept = locked.page.choose(themed('dark'));
  expect(locked.theme()).toBe('light');
  await kept;
  expect(locked.theme()).toBe('light');
});
