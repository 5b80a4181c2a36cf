import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createHandlers } from '../../src/background/handlers.ts';
import { World } from './world.ts';

const options = { extensionId: 'own', url: undefined, tabId: undefined, tabUrl: undefined, frameId: undefined };

it('asks an own cache instead of the source, once it is granted, and says so', async () => {
  const world = new World();
  const proxies = { coinbase: 'https://cache.example/market' };
  world.settings = { ...world.settings, sources: { ...world.settings.sources, proxies } };
  const handlers = createHandlers(world.services);
  const status = async () => (await handlers['sources/status'](null, options)).find(({ id }) => id === 'coinbase');
  world.granted = (origins) => !origins.includes('https://cache.example/*');
  expect(await handlers['sources/test']({ id: 'coinbase' }, options)).toMatchObject({ ok: false, error: { code: 'permission' } });
  expect(world.asked).toEqual([]);
  expect(await status()).toMatchObject({ granted: false, origins: ['https://cache.example/*'], proxy: proxies.coinbase });
  world.granted = () => true;
  await handlers['sources/test']({ id: 'coinbase' }, options);
  expect(world.asked.map(({ url }) => url.href)).toEqual([
    expect.stringMatching(/^https:\/\/cache\.example\/market\/api\.exchange\.coinbase\.com\/products\/BTC-USD\/candles\?/),
  ]);
  expect((await world.services.cache.log.recent(1))[0]?.host).toBe('cache.example');
});

it.each(['yahoo', 'coingecko', 'polymarket', 'fred', 'kalshi'] as const)('a test call to %s brings something to show', async (id) => {
  const world = new World();
  const answer = await createHandlers(world.services)['sources/test']({ id }, options);
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
});

it('sends no key to an own cache, unless the organisation set it: the reader’s settings lie where a page’s world can write', async () => {
  const world = new World();
  world.keys = { tiingo: 'my-key' };
  world.settings = { ...world.settings, sources: { ...world.settings.sources, proxies: { tiingo: 'https://cache.example/market' } } };
  const handlers = createHandlers(world.services);
  expect(await handlers['sources/test']({ id: 'tiingo' }, options)).toMatchObject({ ok: false, error: { code: 'auth' } });
  expect(world.asked).toEqual([]);
  world.managedProxies = true;
  await handlers['sources/test']({ id: 'tiingo' }, options);
  expect(world.asked.map(({ init }) => new Headers(init.headers).get('authorization'))).toEqual(['Token my-key']);
});
