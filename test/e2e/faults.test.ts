import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFRESH_ALARM } from '../../src/background/refresh.ts';
import type { SourceId } from '../../src/core/market/source.ts';
import { originsOf } from '../../src/providers/access.ts';
import { PROVIDERS } from '../../src/providers/all.ts';
import type { Rate } from '../../src/providers/budget.ts';
import { DATABASE } from '../../src/storage/database.ts';
import { until } from '../harness/chromium.ts';
import { CONSENT_HOST } from '../harness/replay/faults.ts';
import { GOOD_KEY } from '../harness/replay/keyed.ts';
import type { Fault } from '../harness/replay/server.ts';
import { type Answer, type Ask, type Fixture, hover, openMarked, openToAsk, startFixture, YAHOO } from './fixture.ts';

const CBOE = 'cdn.cboe.com';
const FRED = 'fred.stlouisfed.org';
const GECKO = 'api.coingecko.com';
const COINBASE = 'api.exchange.coinbase.com';
const KRAKEN = 'api.kraken.com';
const GAMMA = 'gamma-api.polymarket.com';
const FILINGS = 'data.sec.gov';
const COMPANIES = 'www.sec.gov';

/** A source has not answered by then, and the request is withdrawn. */
const GIVEN_UP_MS = 10_000;

/** Longest wait for the next source's number, or the reason: the source that fails, the one after it, and the budget of both. */
const LIMIT_MS = 8_000;
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
  /** What fails. */
  readonly what: string;
  readonly source: SourceId;
  readonly host: string;
  /** Hosts before it in the chain, which are down. */
  readonly before?: readonly string[];
  /** The reader's own key is set. */
  readonly hasKey?: boolean;
  readonly question: Question;
  /** Who answers instead; absent: nobody, and the reason is told. */
  readonly next?: string;
}

interface Question {
  readonly type: string;
  readonly params: object;
  /** What of the answer the source gives: a view has parts, each with its own answer. */
  readonly part: (result: Answer) => Answer;
}

/** As a card asks, first of all. */
const view = (id: string, part: 'line' | 'quote' = 'line'): Question => ({
  type: 'market/view',
  params: { id, published: null, first: true },
  part: (result) => result.value[part],
});
const strain: Question = { type: 'market/strain', params: { id: 'US:IREN' }, part: (result) => result };
const odds = (query: string): Question => ({ type: 'odds/find', params: { query }, part: (result) => result });
const own = (source: SourceId, host: string): Case => ({
  what: source,
  source,
  host,
  hasKey: true,
  question: view('US:IREN'),
  next: 'yahoo',
});

const CASES: readonly Case[] = [
  { what: 'yahoo', source: 'yahoo', host: YAHOO, question: view('US:IREN'), next: 'cboe' },
  { what: 'cboe', source: 'cboe', host: CBOE, before: [YAHOO], question: view('US:IREN') },
  { what: 'fred', source: 'fred', host: FRED, before: [YAHOO], question: view('INDEX:NDX') },
  { what: 'coingecko', source: 'coingecko', host: GECKO, question: view('CRYPTO:BTC'), next: 'coinbase' },
  { what: 'coinbase', source: 'coinbase', host: COINBASE, before: [GECKO], question: view('CRYPTO:BTC'), next: 'kraken' },
  { what: 'kraken', source: 'kraken', host: KRAKEN, before: [GECKO, COINBASE], question: view('CRYPTO:BTC'), next: 'binance' },
  {
    what: 'binance',
    source: 'binance',
    host: 'data-api.binance.vision',
    before: [GECKO, COINBASE, KRAKEN],
    question: view('CRYPTO:BTC'),
    next: 'yahoo',
  },
  { what: 'sec: filings', source: 'sec', host: FILINGS, question: strain },
  { what: 'sec: list of companies', source: 'sec', host: COMPANIES, question: strain },
  { what: 'polymarket', source: 'polymarket', host: GAMMA, question: odds('best model') },
  // Odds without their history are still odds.
  { what: 'polymarket: history', source: 'polymarket', host: 'clob.polymarket.com', question: odds('best model'), next: 'polymarket' },
  { what: 'kalshi', source: 'kalshi', host: 'external-api.kalshi.com', question: odds('KXBEST-26') },
  own('tiingo', 'api.tiingo.com'),
  own('twelvedata', 'api.twelvedata.com'),
  own('massive', 'api.massive.com'),
  own('fmp', 'financialmodelingprep.com'),
  { what: 'fmp: statements', source: 'fmp', host: 'financialmodelingprep.com', before: [FILINGS], hasKey: true, question: strain },
  { ...own('finnhub', 'finnhub.io'), question: view('US:IREN', 'quote') },
  {
    what: 'alphavantage',
    source: 'alphavantage',
    host: 'www.alphavantage.co',
    before: [YAHOO, CBOE],
    hasKey: true,
    question: view('US:IREN'),
  },
];

const KEYED_ORIGINS = PROVIDERS.flatMap((provider) => (provider.key === 'required' ? originsOf(provider) : []));

let fixture: Fixture;
/** A page of the extension: asks the background as popup and options do. */
let page: Page;
/** Stops the worker, as `stopWorker` does, without a page of its own each time. */
let workers: CDPSession;

let ask: Ask;

beforeAll(async () => {
  fixture = await startFixture();
  // As most readers have it: the sources' own hosts are granted, and no others.
  ({ page, ask } = await openToAsk(fixture.browser, 'click'));
  const origins = await page.evaluate(async (keyed) => {
    // As each is when its key is put in.
    await chrome.permissions.request({ origins: keyed });
    return (await chrome.permissions.getAll()).origins ?? [];
  }, KEYED_ORIGINS);
  expect(origins).toContain(`https://${YAHOO}/*`);
  expect(origins.filter((origin) => origin.includes('*:') || origin.includes('consent'))).toEqual([]);
  workers = await fixture.browser.context.newCDPSession(await fixture.browser.context.newPage());
  await workers.send('ServiceWorker.enable');
});
afterAll(() => fixture.close());

/** No answer and no list kept, no budget used, nothing at rest, every host well; the settings and keys stay. */
async function afresh(): Promise<void> {
  // What the old worker still had under way is over before anything is forgotten.
  await workers.send('ServiceWorker.stopAllWorkers');
  await page.evaluate(async (alarm) => {
    await chrome.storage.session.clear();
    await chrome.storage.local.remove('source-days');
    // Not by itself, in the middle of a test.
    await chrome.alarms.create(alarm, { delayInMinutes: 600 });
  }, REFRESH_ALARM);
  for (const type of ['cache/clear', 'sources/clear-log']) await ask(type, null);
  await forgetLists();
  fixture.replay.reset();
}

/** Readers keep the lists of names until they clear everything. The new worker has not looked at them yet. */
const forgetLists = (): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const clearing = opening.result.transaction('lists', 'readwrite');
          clearing.objectStore('lists').clear();
          clearing.oncomplete = () => resolve(opening.result.close());
          clearing.onabort = () => reject(clearing.error);
        };
      }),
    DATABASE,
  );

const statusOf = async (source: SourceId): Promise<Answer> =>
  (await ask('sources/status', null)).result.find((each: { id: string }) => each.id === source);

/** When requests arrived. Where a kept connection breaks, the browser asks the same again, which is none of ours. */
function arrivalsOf(hosts: readonly string[], fault?: Fault): readonly number[] {
  const repeated = new Set<string>();
  return fixture.replay.arrivals().flatMap(({ host, path, at, kept }) => {
    const isBrowsers = repeated.delete(host + path);
    if (fault?.kind === 'reset' && kept) repeated.add(host + path);
    return hosts.includes(host) && !isBrowsers ? [at] : [];
  });
}

/** Two clocks are read, to the millisecond each. */
const ROUNDING_MS = 2;

type Logged = { readonly source: SourceId; readonly at: number };
type Ledgers = Readonly<Partial<Record<SourceId, { readonly sent: readonly number[]; readonly usedToday: number }>>>;

const ledgersNow = async (): Promise<Ledgers> =>
  (await page.evaluate(() => chrome.storage.session.get('source-ledgers')))['source-ledgers'] ?? {};

/** What was let go, by source, once nothing is under way any more: then the log has all that was counted. */
const letGo = (): Promise<{ readonly ledgers: Ledgers; readonly log: readonly Logged[] }> =>
  until(async () => {
    const ledgers = await ledgersNow();
    const log: readonly Logged[] = (await ask('sources/log', null)).result;
    const counted = Object.values(ledgers).reduce((sum, { usedToday }) => sum + usedToday, 0);
    return log.length === counted ? { ledgers, log } : null;
  }, 'What was let go is not what was counted.');

/**
 * No stretch of time holds more requests than the limits of a source allow: by the times at which they were let go, and by those at which they
 * arrived. None arrived that was not let go before.
 *
 * Of two requests the first may be under way for longer than the second (it opens the connection, on a machine that does much else), so that
 * they arrive closer together than they were let go: by no more than the longest was under way. That is measured anew each time; it is less than
 * the time after which a source is given up, for then the request is withdrawn. But for that, the rate must hold at the server over every stretch
 * of its arrivals, however long: what is allowed for one request is not multiplied by their number.
 */
async function expectWithinBudget(fault?: Fault): Promise<void> {
  // First: what goes on meanwhile is let go before it arrives.
  const arrivals = new Map(PROVIDERS.map(({ id, hosts }) => [id, arrivalsOf(hosts, fault)]));
  const { ledgers, log } = await letGo();
  for (const { id, limits } of PROVIDERS) {
    const went = log.flatMap(({ source, at }) => (source === id ? [at] : [])).sort((a, b) => a - b);
    const arrived = arrivals.get(id) ?? [];
    expect(arrived.length, `${id}: arrived, and let go`).toBeLessThanOrEqual(went.length);
    const underWay = arrived.map((at, index) => at - (went[index] ?? 0));
    expect(Math.min(0, ...underWay), `${id}: arrived before it was let go`).toBeGreaterThanOrEqual(-ROUNDING_MS);
    const longest = Math.max(0, ...underWay);
    expect(longest, `${id}: under way`).toBeLessThan(GIVEN_UP_MS);
    expectRates(`${id} by its ledger`, limits.rates, ledgers[id]?.sent ?? [], 0);
    expectRates(`${id} at the server`, limits.rates, arrived, longest + ROUNDING_MS);
  }
}

function expectRates(what: string, rates: readonly Rate[], times: readonly number[], tolerance: number): void {
  for (const { count, ms } of rates) {
    for (const [index, from] of times.entries()) {
      for (let last = index + count; last < times.length; last += count) {
        const least = ((last - index) / count) * ms - tolerance;
        expect((times[last] ?? 0) - from, `${what}: ${last - index + 1} requests`).toBeGreaterThanOrEqual(least);
      }
    }
  }
}

const BREAKING = new Set(['ratelimited', 'network', 'blocked']);

/** Of two reasons, to wait is told first, then that there is no answer: the first of them that gave none. */
function reasonOf(
  source: SourceId,
  code: string | null,
  [down]: readonly string[],
): { readonly source: SourceId | undefined; readonly code: string | null } {
  if (down === undefined || code === 'ratelimited') return { source, code };
  return { source: PROVIDERS.find(({ hosts }) => hosts.includes(down))?.id, code: 'network' };
}

const named = (fault: Fault): string => Object.values(fault).join(' ');

describe.each(CASES)('$what', ({ source, host, before = [], hasKey = false, question: { type, params, part: partOf }, next }) => {
  beforeAll(async () => {
    if (hasKey) await ask('sources/key', { id: source, key: GOOD_KEY });
  });
  afterAll(async () => {
    if (hasKey) await ask('sources/key', { id: source, key: null });
  });

  it.each(FAULTS.map(([fault, code]) => [named(fault), fault, code] as const))('%s', async (_, fault, code) => {
    await afresh();
    for (const each of before) fixture.replay.setFault(each, DOWN);
    fixture.replay.setFault(host, fault);
    const { took, result } = await ask(type, params);
    expect(took).toBeLessThan(LIMIT_MS);
    const part = partOf(result);
    const answered = part.ok ? (Array.isArray(part.value) ? part.value[0].source : part.value.source) : null;
    // Half a table of days is a shorter table: it is of the source, and its last, cut row is left out.
    const whole = code === null || (source === 'fred' && fault.kind === 'truncated');
    if (whole) expect(answered).toBe(source);
    else if (next) expect(answered).toBe(next);
    else expect(part).toMatchObject({ ok: false, error: reasonOf(source, code, before) });
    if (type === 'market/view' && answered !== null && answered !== 'fred') expect(result.value.quote.ok).toBe(true);
    if (host.startsWith('clob')) expect(part.value[0].history.length > 0).toBe(whole);
    const all = arrivalsOf(PROVIDERS.find(({ id }) => id === source)?.hosts ?? [], fault);
    const status = await statusOf(source);
    if (code !== null) {
      if (!whole) expect(status.lastError).toMatchObject({ code });
      // Trouble of the source itself: it is left alone. Trouble with one answer: it may be asked for another.
      const rests = BREAKING.has(code);
      const until: number | undefined = status.lastError?.retryAt;
      expect(until !== undefined).toBe(rests);
      // A broken connection may be ours, and is soon tried again; a wall stays for longer.
      if (code === 'blocked') expect(until).toBeGreaterThan(Date.now() + 15_000);
      // Those that were under way together, and no more, before it was left alone.
      if (rests) expect(arrivalsOf([host], fault).length).toBeLessThanOrEqual(2);
    }
    expect(fixture.replay.counts()[CONSENT_HOST], 'no redirect is followed').toBeUndefined();
    expect(all.length, 'no request that was not counted').toBeLessThanOrEqual(status.usedToday);
    await expectWithinBudget(fault);
  });
});

describe('coingecko: list of coins', () => {
  const found = async (query: string): Promise<readonly string[]> =>
    (await ask('lexicon/search', { query })).result.map(({ id }: { id: string }) => id);

  it.each(FAULTS.map(([fault, code]) => [named(fault), fault, code] as const))('%s', async (_, fault, code) => {
    await afresh();
    fixture.replay.setFault(GECKO, fault);
    await page.evaluate((alarm) => chrome.alarms.create(alarm, { when: Date.now() }), REFRESH_ALARM);
    if (code === null) {
      await until(async () => (await found('newcoin')).length > 0, 'The list did not arrive.');
    } else {
      const status = await until(async () => ((await statusOf('coingecko')).lastError ? statusOf('coingecko') : null), 'Nobody asked.');
      expect(status.lastError).toMatchObject({ code });
      expect(status.lastError.retryAt !== undefined).toBe(BREAKING.has(code));
      expect(await found('newcoin')).toEqual([]);
    }
    // What ships is there whatever happens.
    expect(await found('bitcoin')).toContain('CRYPTO:BTC');
    expect(arrivalsOf([GECKO], fault)).toHaveLength(1);
    await expectWithinBudget(fault);
  });
});

describe('many at once', () => {
  /** More than a window of each rate holds. */
  const many: readonly (readonly [SourceId, number, () => Promise<unknown>])[] = [
    [
      'yahoo',
      8,
      () =>
        Promise.all(
          ['IREN', 'WULF', 'CORZ', 'CLSK', 'HUT', 'ABTC', 'AMZN', 'NVDA'].map((id) =>
            ask('market/view', { id: `US:${id}`, published: null }),
          ),
        ),
    ],
    ['sec', 6, () => Promise.all(['IREN', 'WULF', 'CORZ', 'CLSK'].map((id) => ask('market/strain', { id: `US:${id}` })))],
  ];

  it.each(many)('%s: the server sees no more of them than the budget allows', async (source, least, askAll) => {
    await afresh();
    await askAll();
    expect(arrivalsOf(PROVIDERS.find(({ id }) => id === source)?.hosts ?? []).length).toBeGreaterThanOrEqual(least);
    await expectWithinBudget();
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
    await expectWithinBudget();
  });
});

describe('in the card, with every site granted', () => {
  beforeAll(async () => {
    await page.bringToFront();
    await page.locator('input[name=sites][value=every]').click();
    const isRead = () => page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts())[0]?.matches?.includes('*://*/*'));
    await until(isRead, 'No page is read.');
  });

  /** Each fault of the first source, and then of the second as well. */
  const cards: readonly (readonly [string, Fault])[] = [
    ['IREN', { kind: 'status', status: 429 }],
    ['TeraWulf', { kind: 'html' }],
    ['Core Scientific', { kind: 'truncated' }],
    ['Hut 8', { kind: 'reset' }],
    ['CleanSpark', { kind: 'consent' }],
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
