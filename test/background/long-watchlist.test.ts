import * as v from 'valibot';
import { expect, it } from 'vitest';
import { PreferenceStore } from '../../src/core/settings/preferences.ts';
import { MAXIMUM_WATCHED, watch } from '../../src/core/settings/watchlist/watchlist.ts';
import type { Ask } from '../../src/messaging/ask.ts';
import { PARAMS } from '../../src/messaging/schemas.ts';
import { namesOf } from '../../src/options/reading/names-of.ts';
import { watchlistActions } from '../../src/options/watchlist/watchlist-actions.ts';
import { MemoryStorage } from '../core/settings/memory-storage.ts';
import { optionsPage } from './options-page.ts';

it('a full watchlist and all that was said of names have their names', async () => {
  const ids = Array.from({ length: 2 * MAXIMUM_WATCHED }, (_, index) => `US:N${index}`);
  const organisations = Array.from({ length: MAXIMUM_WATCHED }, (_, index) => `ORG:n${index}`);
  const ask = (async (type: 'lexicon/get' | 'lexicon/organisations', params: { readonly ids: readonly string[] }) =>
    v.parse(PARAMS[type], params).ids.map((id) => ({ id, name: id }))) as unknown as Ask;
  const named = await namesOf([...ids, ...organisations, 'US:N0'], ask);
  expect(named.instruments.map(({ id }) => id)).toEqual(ids);
  expect(named.organisations.map(({ id }) => id)).toEqual(organisations);
});

it('more prices are those of the names that are shown', async () => {
  const store = new PreferenceStore(new MemoryStorage(), () => 1);
  const ids = Array.from({ length: 40 }, (_, index) => `US:N${index}`);
  await store.changeWatchlist((list) => ids.reduce((all, id) => watch(all, id, 1_000), list));
  const { page, settled } = await optionsPage(store, { instruments: new Map(), views: new Map() });
  const asked: string[] = [];
  const ask = (async (_: string, { id }: { readonly id: string }) => asked.push(id)) as unknown as Ask;
  const { loadPrices } = watchlistActions(page, { ask });
  loadPrices(['US:N39', 'US:N7']);
  await settled();
  expect(asked).toEqual(['US:N39', 'US:N7']);
  loadPrices();
  await settled();
  expect(asked.slice(2)).toEqual(ids.filter((id) => !asked.slice(0, 2).includes(id)).slice(0, 30));
});
