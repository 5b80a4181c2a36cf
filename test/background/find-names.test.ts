import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../src/background/handlers.ts';
import type { ParamsOf, RequestType } from '../../src/messaging/protocol.ts';
import { findNames } from '../../src/options/find-names.ts';
import { World } from './world.ts';

const handlers = createHandlers(new World().services);
const sender = { extensionId: 'own', url: undefined, tabId: undefined, tabUrl: undefined, frameId: undefined };
const find = (text: string) =>
  findNames(text, async <T extends RequestType>(type: T, params: ParamsOf<T>) => handlers[type](params as never, sender));
const found = async (text: string): Promise<string[]> => (await find(text)).found.map(({ id }) => id);

describe('an imported name', () => {
  it.each([
    ['NASDAQ:NVDA, NYSE: IBM', ['US:NVDA', 'US:IBM']],
    ['Symbol,Name\nBTC-USD,Bitcoin\nBRK-B,Berkshire\n1605.T,Inpex', ['CRYPTO:BTC', 'US:BRK.B', 'JP:1605']],
    ['NVDA $AMZN TSLA', ['US:NVDA', 'US:AMZN', 'US:TSLA']],
    ['TeraWulf', ['US:WULF']],
  ])('%j is found however it is spelled', async (text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it('that only begins like one is for the reader to settle', async () => {
    const { found: sure, open } = await find('Nvid');
    expect(sure).toEqual([]);
    expect(open).toMatchObject([{ name: 'Nvid', candidates: [{ id: 'US:NVDA' }] }]);
  });

  it('that our lists do not know is kept from our own file, and told from a paste', async () => {
    expect(await found('{"entries":[{"id":"US:GONE","note":"n"}]}')).toEqual(['US:GONE']);
    expect(await find('US:GONE')).toMatchObject({ found: [], unknown: ['US:GONE'] });
  });
});
