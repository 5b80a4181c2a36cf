import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { LexiconService } from '../../src/background/lexicon-service.ts';
import { openMarketCache } from '../../src/background/market-cache.ts';
import type { Entity } from '../../src/core/instruments/instrument.ts';
import { packLexicon } from '../../src/core/instruments/packed.ts';
import { Database } from '../../src/storage/database.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const shippedWith = (...entities: Entity[]): string =>
  packLexicon(
    entities,
    entities.map(({ id, name }) => [name.toLowerCase(), { rows: [[name, id, 'name']] }]),
  );
const organisation = (name: string): Entity => ({ id: `ORG:${name.toLowerCase()}`, kind: 'organisation', name, related: [] });
const SEC = { fields: ['cik', 'name', 'ticker', 'exchange'], data: [[1, 'Zephyr Widgets, Inc.', 'ZPHW', 'NYSE']] };

it('does not keep what was merged of the lists before the last', async () => {
  const cache = openMarketCache(() => NOW, new Database({ now: () => NOW, name: 'lexicon-service-late' }));
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let reading = (): void => {};
  const isReading = new Promise<void>((resolve) => {
    reading = resolve;
  });
  const lists = Object.assign(Object.create(cache.lists) as typeof cache.lists, {
    get: async (key: string) => {
      const found = await cache.lists.get(key);
      if (key === 'sec') {
        reading();
        await held;
      }
      return found;
    },
    put: cache.lists.put.bind(cache.lists),
  });
  const list = (name: string) => ({ json: { ...SEC, data: [[1, name, 'ZPHW', 'NYSE']] } });
  const service = new LexiconService({ load: async () => shippedWith(organisation('Oldname')), lists, now: () => NOW });

  await cache.lists.put('sec', list('Early Widgets, Inc.'), NOW, NOW + 1);
  const early = service.lookUp();
  await isReading;
  await cache.lists.put('sec', list('Late Widgets, Inc.'), NOW, NOW + 1);
  await service.refresh();
  release();
  await early;

  const later = new LexiconService({ load: async () => shippedWith(organisation('Oldname')), lists: cache.lists, now: () => NOW });
  for (const one of [service, later]) {
    const answer = await (await one.lookUp())(['Late Widgets', 'Early Widgets']);
    expect(answer.get('Late Widgets')).toBeDefined();
    expect(answer.get('Early Widgets')).toBeUndefined();
  }
});

it('merges a list once, keeps the result over restarts, and merges again when other tables ship', async () => {
  const cache = openMarketCache(() => NOW, new Database({ now: () => NOW, name: 'lexicon-service' }));
  const read: string[] = [];
  const lists = Object.assign(Object.create(cache.lists) as typeof cache.lists, {
    get: (key: string) => {
      read.push(key);
      return cache.lists.get(key);
    },
    put: cache.lists.put.bind(cache.lists),
  });
  const start = (text: string) => new LexiconService({ load: async () => text, lists, now: () => NOW });
  const names = async (service: LexiconService, surface: string): Promise<string[]> =>
    ((await (await service.lookUp())([surface])).get(surface)?.readings ?? []).map(({ id }) => id);

  const first = start(shippedWith(organisation('Oldname')));
  expect(await names(first, 'Zephyr Widgets')).toEqual([]);
  await cache.lists.put('sec', { json: SEC }, NOW, NOW + 1);
  await first.refresh();
  expect(await names(first, 'Zephyr Widgets')).toEqual(['US:ZPHW']);

  read.length = 0;
  expect(await names(start(shippedWith(organisation('Oldname'))), 'Zephyr Widgets')).toEqual(['US:ZPHW']);
  expect(read).toEqual(['merged']);

  const updated = start(shippedWith(organisation('Newname')));
  expect(await names(updated, 'Newname')).toEqual(['ORG:newname']);
  expect(await names(updated, 'Zephyr Widgets')).toEqual(['US:ZPHW']);
});
