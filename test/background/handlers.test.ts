import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandlers } from '../../src/background/handlers.ts';
import { articleFromText } from '../../src/core/article/article.ts';
import { MAXIMUM_WATCHED } from '../../src/core/settings/watchlist/watchlist.ts';
import { glanceKey, readGlance } from '../../src/messaging/kept-glance.ts';
import { packArticle } from '../../src/messaging/packed-article.ts';
import { unpackNotes } from '../../src/messaging/packed-notes.ts';
import type { ParamsOf, RequestType } from '../../src/messaging/protocol.ts';
import { World } from './world.ts';

let world: World;
beforeEach(() => {
  world = new World();
});

const sender = { extensionId: 'own', url: 'https://news.example/a', tabId: 7, tabUrl: undefined, frameId: 0 };
const ask = async <T extends RequestType>(type: T, params: ParamsOf<T>, from = sender) =>
  createHandlers(world.services)[type](params as never, from);

describe('the background answers', () => {
  it('what an article names, what a search finds, and instruments by id', async () => {
    const article = articleFromText('Shares of Nvidia (NASDAQ: NVDA) fell, and Amazon (NASDAQ: AMZN) rose.');
    const notes = unpackNotes(await ask('article/annotate', { article: packArticle(article) }));
    expect(notes.mentions.map(({ instrument }) => instrument)).toEqual(expect.arrayContaining(['US:NVDA', 'US:AMZN']));
    expect((await ask('lexicon/search', { query: 'nvidia' }))[0]?.id).toBe('US:NVDA');
    expect((await ask('lexicon/get', { ids: ['INDEX:NDX', 'US:NOWHERE', 'CRYPTO:BTC'] })).map(({ id }) => id)).toEqual([
      'INDEX:NDX',
      'CRYPTO:BTC',
    ]);
  });

  it('with the listed names behind one that is not listed', async () => {
    const article = articleFromText('Graphcore, the British maker of chips for artificial intelligence, hired engineers.');
    const notes = unpackNotes(await ask('article/annotate', { article: packArticle(article) }));
    expect(notes.entities['ORG:graphcore']).toMatchObject({ related: ['JP:9984'] });
    expect(notes.entities['JP:9984']).toMatchObject({ name: expect.stringContaining('SoftBank') });
    expect(notes.mentions.some(({ instrument }) => instrument === 'JP:9984')).toBe(false);
  });

  it('and keeps a first look at it for the popup, which does not grow with the article', async () => {
    const line = 'Nvidia (NASDAQ: NVDA) earned $12 billion, and Amazon (NASDAQ: AMZN) lost 3%.';
    const look = async (lines: number) => {
      const text = Array.from({ length: lines }, (_, index) => line.replace('12', String(index + 10))).join('\n');
      await ask('article/annotate', { article: packArticle(articleFromText(text)) });
      return readGlance(world.areas.session.get(glanceKey(7)), 7);
    };
    const short = await look(30);
    const long = await look(300);
    expect(short?.notes.figures.length).toBe(10);
    expect(long?.notes.figures.length).toBe(10);
    expect(long?.counts.figures).toBeGreaterThan(300);
    expect(long?.counts.listed).toBe(2);
    expect(long?.notes.mentions.length).toBeLessThanOrEqual(2);
    expect(Object.keys(long?.notes.sentences ?? {}).length).toBeLessThanOrEqual(10);
    expect(readGlance(world.areas.session.get(glanceKey(7)), 8)).toBeNull();
  });

  it('but not of an article in a frame, which is not what the tab shows', async () => {
    const inFrame = { ...sender, tabId: 9, frameId: 4 };
    await ask('article/annotate', { article: packArticle(articleFromText('Nvidia (NASDAQ: NVDA) lost 3%.')) }, inFrame);
    expect(readGlance(world.areas.session.get(glanceKey(9)), 9)).toBeNull();
  });

  it('with what could not be cleared, and clears the rest all the same', async () => {
    world.areas.local.set('source-keys', { version: 2, keys: { tiingo: 'k' } });
    const { browser } = world.services;
    const clearStorage = { ...browser.clearStorage, sync: () => Promise.reject(new Error('sync is off')) };
    const handlers = createHandlers({ ...world.services, browser: { ...browser, clearStorage } });
    const surprise = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await handlers['data/clear'](null, sender)).toEqual(['sync']);
    expect(surprise).toHaveBeenCalledOnce();
    surprise.mockRestore();
    expect(world.areas.local.size).toBe(0);
    expect(world.registered).toHaveLength(1);
    expect(await ask('data/clear', null)).toEqual([]);
  });

  it('with nothing kept of an answer that was on its way when all was cleared', async () => {
    world.faults.set('query1.finance.yahoo.com', { kind: 'delay', ms: 3_000 });
    const compared = ask('market/correlations', { ids: ['US:TSM', 'US:WULF'], published: null });
    await vi.waitFor(() => expect(world.countOf('query1.finance.yahoo.com')).toBeGreaterThan(0));
    expect(await ask('data/clear', null)).toEqual([]);
    expect(await compared).toMatchObject({ ok: false, error: { code: 'network' } });
    expect(await ask('cache/size', null)).toMatchObject({ answers: { records: 0 }, lists: { records: 0 } });
    expect(await ask('sources/log', null)).toEqual([]);
    expect([...world.areas.session, ...world.areas.local]).toEqual([]);
    // What is asked from now on is answered and counted as ever.
    world.faults.clear();
    expect(await ask('market/view', { id: 'US:TSM', published: null })).toMatchObject({ value: { quote: { ok: true } } });
    expect(world.areas.session.size).toBe(1);
  });

  it('a card’s wish for the popup with its page in a tab, where the browser opens none', async () => {
    expect(await ask('popup/open', null)).toBe(true);
    expect(world.popupTabs).toEqual([7]);
  });

  it('how names move together, leaving out what has no series', async () => {
    const answer = await ask('market/correlations', { ids: ['US:IREN', 'US:WULF', 'CRYPTO:BTC', 'INDEX:CD20'] });
    expect(answer).toMatchObject({ ok: true, value: { ids: ['US:IREN', 'US:WULF', 'CRYPTO:BTC'] } });
    expect(await ask('market/correlations', { ids: ['US:IREN', 'INDEX:CD20'] })).toMatchObject({
      ok: false,
      error: { code: 'unsupported' },
    });
  });

  it('claims in their order, fetching only what prices can check', async () => {
    const figure = {
      start: 0,
      end: 1,
      surface: '3%',
      kind: 'change',
      value: -3,
      unit: 'percent',
      hedge: 'none',
      direction: 'down',
      window: { label: '30d', type: 'days', days: 30 },
      subject: 'AMZN',
      instrument: 'US:AMZN',
      modality: 'actual',
      sentence: { start: 0, end: 1 },
      salience: 1,
      repeats: [],
    } as const;
    const debt = { ...figure, kind: 'debt', unit: 'USD', instrument: 'US:MSFT' } as const;
    const verdicts = await ask('claims/check', { figures: [debt, figure], published: '2026-11-20' });
    expect(verdicts).toMatchObject([{ verdict: 'not-checkable' }, { measured: expect.any(Number), source: 'yahoo' }]);
    expect(world.asked.length).toBe(1);
  });

  it('with a badge on the tab that told, and only from its top frame', async () => {
    const { url } = sender;
    await ask('page/found', { url, instruments: 12, watched: 0 });
    await ask('page/found', { url, instruments: 12, watched: 3 });
    await ask('page/found', { url, instruments: 0, watched: 0 });
    await ask('page/found', { url, instruments: 9, watched: 0 }, { ...sender, frameId: 4 });
    expect(world.badges).toEqual([
      [7, '12'],
      [7, '3'],
      [7, ''],
    ]);
  });

  it('with what the reader chose, but not with what is written beside names, nor with keys', async () => {
    const entry = { id: 'US:NVDA', added: 1, note: 'private', aliases: ['Jensen'] };
    await world.preferences.changeWatchlist((list) => ({ ...list, entries: [entry] }));
    await ask('watchlist/change', { watch: ['US:HUT'], unwatch: [] });
    const dismissal = { id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: 1 };
    await ask('dismissals/change', { dismiss: [dismissal], undo: [] });
    const read = await ask('preferences/read', null);
    expect(read.watchlist.entries).toEqual([
      { id: 'US:NVDA', added: 1 },
      { id: 'US:HUT', added: expect.any(Number) },
    ]);
    expect(read.dismissals.entries).toEqual([dismissal]);
    expect(JSON.stringify(read)).not.toMatch(/private|Jensen|key/);
    await world.preferences.changeWatchlist((list) => ({ ...list, entries: [{ ...entry, note: 'other' }] }));
    expect((await ask('preferences/read', null)).aliases).toBe(read.aliases);
    await world.preferences.changeWatchlist((list) => ({ ...list, entries: [{ ...entry, aliases: ['Huang'] }] }));
    expect((await ask('preferences/read', null)).aliases).not.toBe(read.aliases);
    await ask('watchlist/change', { watch: ['US:HUT'], unwatch: [] });
    // The same words anew: the old entry goes, the new one stays.
    await ask('dismissals/change', { dismiss: [{ ...dismissal, at: 2 }], undo: [dismissal] });
    expect((await ask('preferences/read', null)).dismissals.entries).toEqual([{ ...dismissal, at: 2 }]);
    await ask('watchlist/change', { watch: [], unwatch: ['US:NVDA'] });
    expect((await world.preferences.watchlist()).entries.map(({ id }) => id)).toEqual(['US:HUT']);
  });

  it('with why a change was refused: no room, or a newer version wrote the list', async () => {
    const entries = Array.from({ length: MAXIMUM_WATCHED }, (_, index) => ({ id: `US:${index}`, added: 1 }));
    await world.preferences.changeWatchlist((list) => ({ ...list, entries }));
    expect(await ask('watchlist/change', { watch: ['US:HUT'], unwatch: [] })).toBe('watch_full');
    // Who makes room in the same turn has it.
    expect(await ask('watchlist/change', { watch: ['US:HUT'], unwatch: ['US:1'] })).toBeNull();
    world.stored.local.clear();
    await world.stored.write('sync', { watchlist: { version: 99, entries: [] }, dismissals: { version: 99, entries: [] } });
    expect(await ask('watchlist/change', { watch: ['US:HUT'], unwatch: [] })).toBe('watch_newer');
    const dismissal = { id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: 1 };
    expect(await ask('dismissals/change', { dismiss: [dismissal], undo: [] })).toBe('said_newer');
    expect((await ask('preferences/read', null)).dismissals.entries).toEqual([]);
    // What is said of one article stays on this machine.
    const inOne = { ...dismissal, where: 'https://news.example/one' };
    expect(await ask('dismissals/change', { dismiss: [inOne], undo: [] })).toBeNull();
    expect((await ask('preferences/read', null)).dismissals.entries).toEqual([inOne]);
  });

  it('with what reads a page in the very frame that asked', async () => {
    expect(await ask('page/bring', { part: 'reader' }, { ...sender, frameId: 4 })).toBe(true);
    expect(world.brought).toEqual([[7, 4, 'reader']]);
  });

  it('with the look of marks in the very frame that asked', async () => {
    await ask('page/style', { frames: false }, { ...sender, frameId: 4 });
    expect(world.styled).toEqual([[7, 4]]);
    await ask('page/style', { frames: true }, { ...sender, frameId: 0 });
    expect(world.styled).toEqual([
      [7, 4],
      [7, null],
    ]);
  });

  it('what each source is up to, never with a key', async () => {
    await ask('sources/key', { id: 'tiingo', key: 'secret-key' });
    world.faults.set('query1.finance.yahoo.com', { kind: 'status', status: 429 });
    await ask('market/view', { id: 'US:AMZN', published: null });
    const status = await ask('sources/status', null);
    expect(status.find(({ id }) => id === 'tiingo')).toMatchObject({ hasKey: true, needsKey: true, lastError: { code: 'auth' } });
    expect(status.find(({ id }) => id === 'yahoo')).toMatchObject({
      usedToday: 1,
      pausedUntil: expect.any(Number),
      lastError: { code: 'ratelimited' },
    });
    expect(JSON.stringify([status, await ask('sources/log', null)])).not.toContain('secret-key');
  });

  it('what was asked of whom, and forgets the answers without it', async () => {
    await ask('market/view', { id: 'US:AMZN', published: null });
    const log = await ask('sources/log', null);
    expect(log.map(({ host }) => host)).toContain('query1.finance.yahoo.com');
    expect((await ask('cache/size', null)).answers.records).toBeGreaterThan(0);
    await ask('cache/clear', null);
    expect((await ask('cache/size', null)).answers).toEqual({ records: 0, bytes: 0 });
    expect(await ask('sources/log', null)).toEqual(log);
    await ask('sources/clear-log', null);
    expect(await ask('sources/log', null)).toEqual([]);
  });

  it('with the names that lists brought also after the answers were forgotten, until everything is', async () => {
    await world.services.refreshLists();
    const { lists } = await ask('cache/size', null);
    expect(lists.records).toBeGreaterThan(0);
    await ask('cache/clear', null);
    expect((await ask('cache/size', null)).lists).toEqual(lists);
    world.restart();
    expect((await ask('lexicon/get', { ids: ['US:XMPL'] })).length).toBe(1);
    await ask('data/clear', null);
    expect((await ask('cache/size', null)).lists.records).toBe(0);
    expect(await ask('lexicon/get', { ids: ['US:XMPL'] })).toEqual([]);
  });

  it('with what the lists brought, after the week’s refresh', async () => {
    expect(await ask('lexicon/get', { ids: ['US:XMPL'] })).toEqual([]);
    await world.services.refreshLists();
    expect(await ask('lexicon/get', { ids: ['US:XMPL'] })).toMatchObject([{ provenance: 'sec', cik: expect.any(Number) }]);
    const asked = world.asked.length;
    await world.services.refreshLists();
    expect(world.asked.length).toBe(asked);
    world.restart();
    expect((await ask('lexicon/get', { ids: ['US:XMPL'] })).length).toBe(1);
  });
});
