import { expect, it } from 'vitest';
import { PreferenceStore } from '../../src/core/settings/preferences.ts';
import type { Outside } from '../../src/options/page.ts';
import { siteActions } from '../../src/options/sites/site-actions.ts';
import { MemoryStorage } from '../core/settings/memory-storage.ts';
import { optionsPage } from './options-page.ts';

it.each([
  ['example.com/opinion', 'off', 'rule_of_whole_site example.com'],
  ['https://www.example.com/a?b', 'paused', 'rule_of_whole_site example.com'],
  ['example.com', 'off', null],
  ['https://example.com/', 'click', null],
  ['example.com/opinion', null, null],
] as const)('a rule (%s: %s) holds on a whole site, and says so where a part was typed', async (typed, rule, notice) => {
  const store = new PreferenceStore(new MemoryStorage(), () => 1);
  const { page, settled, data } = await optionsPage(store, { notice: null });
  siteActions(page, { ask: async () => null } as unknown as Outside).setSiteRule(typed, rule);
  await settled();
  expect(data().notice).toBe(notice);
});
