import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../src/providers/all.ts';
import type { Fault } from '../harness/replay/server.ts';
import { chooseEverySite, type Fixture, hover, openMarked, startFixture, YAHOO } from './fixture.ts';

const CBOE = 'cdn.cboe.com';
const FRED = 'fred.stlouisfed.org';
const GECKO = 'api.coingecko.com';
const COINBASE = 'api.exchange.coinbase.com';
const KRAKEN = 'api.kraken.com';
const GAMMA = 'gamma-api.polymarket.com';

/** Longest wait for the next source's number, or the reason: the source that fails, the one after it, and the budget of both. */
const LIMIT_MS = 8_000;
/** What a busy machine takes from the time between two requests, at most: the first of them may wait for its connection. */
const SLACK_MS = 500;
const DOWN: Fault = { kind: 'status', status: 503 };

/** `[fault, code of the reason]`; without a code, the source itself answers, late. */
const FAULTS: readonly (readonly [fault: Fault, code: string | null])[] = [
  [{ kind: 'status', status: 429 }, 'ratelimited'],
  [{ kind: 'status', status: 429, retryAfter: 120 }, 'ratelimited'],
  [DOWN, 'network'],
  [{ kind: 'html' }, 'blocked'],
  [{ kind: 'consent' }, 'blocked'],
  [{ kind: 'truncated' }, 'schema'],
  [{ kind: 'wrong-types' }, 'schema'],
  [{ kind: 'empty' }, 'schema'],
  [{ kind: 'reset' }, 'network'],
  [{ kind: 'delay', ms: 700 }, null],
];

interface Case {
  readonly source: string;
  readonly host: string;
  /** Hosts before it in the chain, which are down. */
  readonly before?: readonly string[];
  readonly type: string;
  readonly params: object;
  /** Who answers instead; absent: nobody, and the reason is told. */
  readonly next?: string;
}

const view = (id: string) => ({ type: 'market/view', params: { id, published: null } });
const CASES: readonly Case[] = [
  { source: 'yahoo', host: YAHOO, ...view('US:IREN'), next: 'cboe' },
  { source: 'cboe', host: CBOE, before: [YAHOO], ...view('US:IREN') },
  { source: 'fred', host: FRED, before: [YAHOO], ...view('INDEX:NDX') },
  { source: 'coingecko', host: GECKO, ...view('CRYPTO:BTC'), next: 'coinbase' },
  { source: 'coinbase', host: COINBASE, before: [GECKO], ...view('CRYPTO:BTC'), next: 'kraken' },
  { source: 'kraken', host: KRAKEN, before: [GECKO, COINBASE], ...view('CRYPTO:BTC'), next: 'binance' },
  { source: 'binance', host: 'data-api.binance.vision', before: [GECKO, COINBASE, KRAKEN], ...view('CRYPTO:BTC'), next: 'yahoo' },
  { source: 'sec', host: 'data.sec.gov', type: 'market/strain', params: { id: 'US:IREN' } },
  { source: 'polymarket', host: GAMMA, type: 'odds/find', params: { query: 'best model' } },
  { source: 'kalshi', host: 'external-api.kalshi.com', before: [GAMMA], type: 'odds/find', params: { query: 'KXBEST-26' } },
  { source: 'tiingo', host: 'api.tiingo.com', ...view('US:IREN'), next: 'yahoo' },
];

let fixture: Fixture;
/** A page of the extension: asks the background as popup and options do. */
let page: Page;
/** Stops the worker, as `stopWorker` does, without a page of its own each time. */
let workers: CDPSession;

beforeAll(async () => {
  fixture = await startFixture();
  await chooseEverySite(fixture.browser);
  page = await fixture.browser.context.newPage();
  await page.goto(fixture.browser.url('src/options/index.html'));
  await page.locator('nav').waitFor();
  workers = await fixture.browser.context.newCDPSession(await fixture.browser.context.newPage());
  await workers.send('ServiceWorker.enable');
});
afterAll(() => fixture.close());

/** biome-ignore lint/suspicious/noExplicitAny: answers of several kinds, looked into by place */
type Answer = any;

const ask = (type: string, params: object | null): Promise<{ took: number; result: Answer }> =>
  page.evaluate(
    async (message) => {
      const before = performance.now();
      const reply = await chrome.runtime.sendMessage(message);
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      return { took: performance.now() - before, result: reply.result };
    },
    { to: 'background', type, params },
  );

/** No answer kept, no budget used, nothing at rest, every host well; the settings and keys stay. */
async function afresh(): Promise<void> {
  await ask('cache/clear', null);
  await workers.send('ServiceWorker.stopAllWorkers');
  fixture.replay.reset();
  await page.evaluate(async () => {
    await chrome.storage.session.clear();
    await chrome.storage.local.remove('source-days');
  });
}

/** The server's count, held against the limits of every source. */
function expectWithinBudget(source?: string, fault?: Fault, most = Number.POSITIVE_INFINITY): void {
  const arrivals = fixture.replay.arrivals().filter((arrival, index, all) => {
    const before = all.slice(0, index).findLast(({ host }) => host === arrival.host);
    // Where a kept connection breaks, the browser itself asks the same again at once.
    return fault?.kind !== 'reset' || before?.path !== arrival.path || arrival.at - before.at > 1_000;
  });
  for (const { id, hosts, limits } of PROVIDERS) {
    const at = arrivals.flatMap((arrival) => (hosts.includes(arrival.host) ? [arrival.at] : []));
    // Those that were under way together, and no more, before it was left alone.
    if (id === source) expect(at.length, `${id}: requests in all`).toBeLessThanOrEqual(most);
    for (const { count, ms } of limits.rates) {
      const inTime = Math.max(0, ...at.map((start) => at.filter((other) => other >= start && other < start + ms - SLACK_MS).length));
      expect(inTime, `${id}: requests within ${ms} ms`).toBeLessThanOrEqual(count);
    }
  }
}

const BREAKING = new Set(['ratelimited', 'network', 'blocked']);

const named = (fault: Fault): string => Object.values(fault).join(' ');

describe.each(CASES)('$source', ({ source, host, before = [], type, params, next }) => {
  beforeAll(async () => {
    if (source === 'tiingo') await ask('sources/key', { id: 'tiingo', key: 'good-key' });
  });
  afterAll(async () => {
    if (source === 'tiingo') await ask('sources/key', { id: 'tiingo', key: null });
  });

  it.each(FAULTS.map(([fault, code]) => [named(fault), fault, code] as const))('%s', async (_, fault, code) => {
    await afresh();
    for (const each of before) fixture.replay.setFault(each, DOWN);
    fixture.replay.setFault(host, fault);
    const { took, result } = await ask(type, params);
    expect(took).toBeLessThan(LIMIT_MS);
    // A view has its parts each with its own answer; the price line is what a source gives first.
    const part = type === 'market/view' ? result.value.line : result;
    const answered = part.ok ? (Array.isArray(part.value) ? part.value[0].source : part.value.source) : null;
    // Half a table of days is a shorter table: it is of the source, and its last, cut row is left out.
    const whole = code === null || (source === 'fred' && fault.kind === 'truncated');
    if (whole) expect(answered).toBe(source);
    else if (next) expect(answered).toBe(next);
    else if (before.length > 0 && type === 'market/view') expect(part).toMatchObject({ ok: false, error: { code: expect.any(String) } });
    else if (source === 'kalshi') expect(part).toMatchObject({ ok: false, error: { source: 'polymarket', code: 'network' } });
    else expect(part).toMatchObject({ ok: false, error: { source, code } });
    if (type === 'market/view' && answered !== null && answered !== 'fred') expect(result.value.quote.ok).toBe(true);
    if (code !== null) {
      const status = (await ask('sources/status', null)).result.find((each: { id: string }) => each.id === source);
      if (!whole) expect(status.lastError).toMatchObject({ code });
      // Trouble of the source itself: it is left alone. Trouble with one answer: it may be asked for another.
      const rests = BREAKING.has(code);
      expect(status.pausedUntil !== null).toBe(rests);
    }
    expectWithinBudget(source, fault, code !== null && BREAKING.has(code) ? 2 : undefined);
  });
});

describe('two sources at once', () => {
  it.each([
    ['the first two for shares: a reason that names one', [YAHOO, CBOE], 'US:WULF', null],
    ['the first two for coins: the third answers', [GECKO, COINBASE], 'CRYPTO:BTC', 'kraken'],
    ['both for the index', [YAHOO, FRED], 'INDEX:NDX', null],
  ] as const)('%s', async (_, hosts, id, source) => {
    await afresh();
    for (const [index, each] of hosts.entries()) {
      fixture.replay.setFault(each, index === 0 ? { kind: 'html' } : { kind: 'status', status: 429 });
    }
    const { took, result } = await ask('market/view', { id, published: null });
    expect(took).toBeLessThan(LIMIT_MS);
    if (source) expect(result.value.line.value.source).toBe(source);
    else expect(result.value.line.error).toMatchObject({ code: 'ratelimited', retryAt: expect.any(Number) });
    expectWithinBudget();
  });
});

describe('in the card', () => {
  /** Each fault of the first source, and then of the second as well. */
  const cards: readonly (readonly [string, Fault])[] = [
    ['IREN', { kind: 'status', status: 429 }],
    ['TeraWulf', { kind: 'html' }],
    ['Core Scientific', { kind: 'truncated' }],
    ['Hut 8', { kind: 'reset' }],
  ];

  it.each(cards)("%s: the next source's number with its name, or a sentence and no number", async (name, fault) => {
    await afresh();
    const { browser, replay } = fixture;
    replay.setFault(YAHOO, fault);
    const article = await openMarked(browser);
    await hover(article, name);
    const text = await browser.cardReady(article);
    expect(text).toMatch(/\$\d/);
    expect(text).toMatch(/Cboe/);
    await article.close();

    await afresh();
    replay.setFault(YAHOO, fault);
    replay.setFault(CBOE, fault);
    const again = await openMarked(browser);
    await hover(again, name);
    const reason = await browser.cardReady(again);
    expect(reason).toMatch(/(?:Yahoo|Cboe)[^.]* (?:asks us to wait|answered)|No connection/);
    expect(reason).not.toMatch(/\$\d/);
    await again.close();
  });

  it('a source that never answers is given up, and the next one is asked', async () => {
    await afresh();
    const { browser, replay } = fixture;
    replay.setFault(YAHOO, { kind: 'delay', ms: 40_000 });
    const { took, result } = await ask('market/view', { id: 'US:IREN', published: null });
    expect(result.value.line.value.source).toBe('cboe');
    expect(took).toBeLessThan(15_000);
    const article = await openMarked(browser);
    await hover(article, 'IREN');
    expect(await browser.cardReady(article)).toMatch(/Cboe/);
    await article.close();
  });
});
