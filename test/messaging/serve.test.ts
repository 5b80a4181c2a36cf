import { describe, expect, it } from 'vitest';
import { PARAMS } from '../../src/messaging/schemas.ts';
import { type Handlers, serve } from '../../src/messaging/serve.ts';

const OWN = 'chrome-extension://own/';
const content = { extensionId: 'own', url: 'https://news.example/a', tabId: 1, tabUrl: 'https://news.example/a', frameId: 0 };
const page = { extensionId: 'own', url: `${OWN}src/options/index.html`, tabId: 2, tabUrl: `${OWN}src/options/index.html`, frameId: 0 };
const popup = { extensionId: 'own', url: `${OWN}src/popup/index.html`, tabId: undefined, tabUrl: undefined, frameId: undefined };

function served() {
  const called: unknown[] = [];
  const reported: unknown[] = [];
  const handler = (name: string) => (params: unknown) => {
    called.push([name, params]);
    if (name === 'market/strain') throw new Error('out of the blue');
    return null;
  };
  const handlers = Object.fromEntries(Object.keys(PARAMS).map((name) => [name, handler(name)])) as unknown as Handlers;
  return { called, reported, listener: serve(handlers, { ownId: 'own', ownOrigin: OWN, report: (error) => reported.push(error) }) };
}

const ARTICLE = { url: '', title: '', author: null, site: '', language: 'en', published: null, text: 'One.\nTwo.' };
const to = (type: string, params: unknown = null) => ({ to: 'background', type, params });

describe('a message', () => {
  it.each([null, 'hello', 7, [], {}, { type: 'cache/clear' }, { to: 'page', type: 'page/notes', params: null }])(
    '%j is left to others, at once',
    (message) => {
      expect(served().listener(message, content)).toBeUndefined();
    },
  );

  it('of another extension is left alone', () => {
    expect(served().listener(to('cache/clear'), { ...page, extensionId: 'other' })).toBeUndefined();
  });

  it('that is ours is answered', async () => {
    const { listener, called } = served();
    expect(await listener(to('lexicon/get', { ids: ['US:AMZN'] }), content)).toEqual({ ok: true, result: null });
    expect(called).toEqual([['lexicon/get', { ids: ['US:AMZN'] }]]);
    expect(await listener(to('article/annotate', { article: { ...ARTICLE, kinds: '02' } }), content)).toMatchObject({ ok: true });
  });

  it('whose handler throws is answered with the failure, which is reported once', async () => {
    const { listener, reported } = served();
    expect(await listener(to('market/strain', { id: 'US:AMZN' }), content)).toMatchObject({ ok: false, code: 'failed' });
    expect(reported.length).toBe(1);
  });
});

describe('parameters', () => {
  it.each<readonly [string, unknown]>([
    ['no/such', null],
    ['constructor', null],
    ['lexicon/search', null],
    ['lexicon/search', { query: 'x'.repeat(121) }],
    ['lexicon/get', { ids: Array.from({ length: 1_001 }, () => 'x') }],
    ['article/annotate', { article: { url: '', title: '', text: 'a' } }],
    ['article/annotate', { article: { ...ARTICLE, kinds: '2' } }],
    ['article/annotate', { article: { ...ARTICLE, kinds: '27' } }],
    ['market/view', { id: 'US:AMZN', published: 'yesterday' }],
    ['market/view', { id: 'US:AMZN', published: null, url: 'https://evil.example' }],
    ['market/correlations', { ids: Array.from({ length: 31 }, () => 'US:AMZN') }],
    ['claims/check', { figures: [{ kind: 'price' }], published: null }],
    ['page/found', { url: 'https://news.example/', instruments: -1, watched: 0 }],
    ['page/bring', { part: 'content-script' }],
    ['watchlist/change', { watch: Array.from({ length: 21 }, () => 'US:AMZN'), unwatch: [] }],
    ['sources/key', { id: 'tiingo', key: 'two words' }],
    ['sources/key', { id: 'nobody', key: 'abc' }],
    ['odds/find', { query: 'x'.repeat(201) }],
    ['options/open', { section: 'https://evil.example' }],
  ])('of %s that do not fit are refused', async (type, params) => {
    const { listener, called } = served();
    expect(await listener(to(type, params), page)).toMatchObject({ ok: false, code: 'invalid' });
    expect(called).toEqual([]);
  });
});

/** All that a page's script needs. */
const FROM_CONTENT = [
  'article/annotate',
  'dismissals/change',
  'lexicon/get',
  'market/correlations',
  'market/strain',
  'market/view',
  'options/open',
  'page/bring',
  'page/found',
  'page/style',
  'popup/open',
  'preferences/read',
  'watchlist/change',
];

describe('requests of extension pages', () => {
  const isRefused = async (type: string, sender: typeof content | typeof popup): Promise<boolean> => {
    const reply = await served().listener(to(type), sender);
    return reply?.ok === false && reply.code === 'refused';
  };

  it('are all but what a content script needs', async () => {
    const asked = await Promise.all(Object.keys(PARAMS).map(async (type) => ((await isRefused(type, content)) ? [] : [type])));
    expect(asked.flat().sort()).toEqual(FROM_CONTENT);
  });

  it.each(Object.keys(PARAMS).filter((type) => !FROM_CONTENT.includes(type)))(
    '%s: from options and popup, not from a foreign frame',
    async (type) => {
      expect(await isRefused(type, page)).toBe(false);
      expect(await isRefused(type, popup)).toBe(false);
      expect(await isRefused(type, { ...page, frameId: 3 })).toBe(true);
      expect(await isRefused(type, { ...page, tabUrl: 'https://news.example/' })).toBe(true);
      expect(await isRefused(type, { ...page, url: 'chrome-extension://own.evil/' })).toBe(true);
    },
  );
});
