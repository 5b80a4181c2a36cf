import { expect, it } from 'vitest';
import { PreferenceStore } from '../../src/core/settings/preferences.ts';
import type { Outside } from '../../src/options/page.ts';
import { sourceActions } from '../../src/options/sources/source-actions.ts';
import { MemoryStorage } from '../core/settings/memory-storage.ts';
import { optionsPage } from './options-page.ts';

/** The sources of an options page, where the background answers, or refuses to. */
async function sources(answer: () => Promise<unknown>) {
  const { page, settled, reported, data } = await optionsPage(new PreferenceStore(new MemoryStorage(), () => 1), {
    tests: new Map(),
    notice: 'saved before',
  });
  const outside = { ask: answer, requestOrigins: async () => true } as unknown as Outside;
  const ended = async (): Promise<readonly unknown[]> => {
    await settled();
    return reported;
  };
  return { actions: sourceActions(page, outside), ended, data };
}
const refuse = async (): Promise<never> => {
  throw new Error('QUOTA_BYTES');
};

it.each([
  ['mine', async () => null, true, 'key_kept Tiingo'],
  [null, async () => null, true, 'key_forgotten Tiingo'],
  ['mine', refuse, false, 'key_not_kept Tiingo'],
  [null, refuse, false, 'key_not_forgotten Tiingo'],
])('a key (%s) leaves its field only once it is stored, and the reader is told', async (key, answer, isKept, notice) => {
  const { actions, ended, data } = await sources(answer);
  let kept = false;
  actions.saveKey('tiingo', key, () => {
    kept = true;
  });
  expect(await ended()).toEqual(isKept ? [] : [new Error('QUOTA_BYTES')]);
  expect([kept, data().notice]).toEqual([isKept, notice]);
});

it('a test that comes to no end can be begun again', async () => {
  const { actions, ended, data } = await sources(refuse);
  actions.testSource('yahoo');
  expect(data().tests.get('yahoo')).toBeNull();
  await ended();
  expect([data().tests.size, data().notice]).toEqual([0, 'test_failed Yahoo Finance']);
});
