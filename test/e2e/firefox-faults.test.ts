import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../harness/firefox.ts';
import { CONSENT_HOST } from '../harness/replay/faults.ts';
import { type Arrival, type Fault, type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { type Ask, FIREFOX, openToAskInFirefox, PAGES, YAHOO } from './fixture.ts';

let replay: ReplayServer;
let firefox: FirefoxBrowser;
let ask: Ask;
/** What went to the SEC before any test: its list of companies, fetched when the first run was done. */
let lists: readonly Arrival[];

beforeAll(async () => {
  replay = await startReplay({ pages: PAGES });
  firefox = await launchFirefox({ extension: FIREFOX, port: replay.port });
  // As most readers have it: the sources' own hosts are granted, and no others.
  const opened = await openToAskInFirefox(firefox, 'click');
  ask = opened.ask;
  const origins = (await opened.page.evaluate('browser.permissions.getAll().then(({ origins }) => origins)')) as readonly string[];
  expect(origins).toContain(`https://${YAHOO}/*`);
  expect(origins.filter((origin) => origin.includes('*:') || origin.includes('consent'))).toEqual([]);
  const toSec = () => replay.arrivals().filter(({ host }) => host === 'www.sec.gov');
  await vi.waitFor(() => expect(toSec().length).toBeGreaterThan(0), { timeout: 20_000 });
  lists = toSec();
});
afterAll(async () => {
  await firefox.close();
  await replay.close();
});

/** Two sources at their slowest: each is given up after ten seconds. */
const LIMIT_MS = 20_000;

/** A source that a fault makes rest is not asked again: each such fault has a source of its own, and nothing is reset between them. */
const FAULTS: readonly (readonly [id: string, host: string, fault: Fault, source: string, failed: string, code: string | null])[] = [
  ['US:IREN', YAHOO, { kind: 'delay', ms: 1_500 }, 'yahoo', 'yahoo', null],
  ['US:WULF', YAHOO, { kind: 'empty' }, 'cboe', 'yahoo', 'schema'],
  ['US:CORZ', YAHOO, { kind: 'truncated' }, 'cboe', 'yahoo', 'schema'],
  ['US:HUT', YAHOO, { kind: 'html' }, 'cboe', 'yahoo', 'blocked'],
  ['CRYPTO:ETH', 'api.coingecko.com', { kind: 'consent' }, 'coinbase', 'coingecko', 'blocked'],
  ['CRYPTO:SOL', 'api.exchange.coinbase.com', { kind: 'reset' }, 'kraken', 'coinbase', 'network'],
];

it.each(FAULTS)('%s, while %s answers with %o', async (id, host, fault, source, failed, code) => {
  replay.setFault(host, fault);
  const { took, result } = await ask('market/view', { id, published: null });
  expect(took).toBeLessThan(LIMIT_MS);
  expect(result.value.line).toMatchObject({ ok: true, value: { source } });
  if (code === null) return;
  const status = (await ask('sources/status', null)).result.find((each: { id: string }) => each.id === failed);
  expect(status.lastError).toMatchObject({ code });
  expect(replay.counts()[CONSENT_HOST], 'no redirect is followed').toBeUndefined();
  expect(typeof status.lastError.retryAt).toBe(code === 'schema' ? 'undefined' : 'number');
});

it('leaves a source alone that asked to wait, and gives a reason when no other answers', async () => {
  replay.reset();
  replay.setFault('cdn.cboe.com', { kind: 'status', status: 429 });
  const { result } = await ask('market/view', { id: 'US:CLSK', published: null });
  expect(result.value.line).toMatchObject({ ok: false, error: { code: 'ratelimited', source: 'cboe', retryAt: expect.any(Number) } });
  expect(replay.counts()[YAHOO] ?? 0).toBe(0);
});

it('tells the SEC who asks, and no other', async () => {
  replay.reset();
  expect((await ask('market/strain', { id: 'US:IREN' })).result).toMatchObject({ ok: true });
  const agents = [...lists, ...replay.arrivals().filter(({ host }) => host.endsWith('.sec.gov'))];
  expect(new Set(agents.map(({ host }) => host))).toEqual(new Set(['data.sec.gov', 'www.sec.gov']));
  for (const { userAgent } of agents) expect(userAgent).toMatch(/^MarginNotes\/\d[\d.]* \(browser extension; \+https:\/\/\S+\)$/);
  for (const { host, userAgent, cookie, referrer } of replay.arrivals()) {
    if (!host.endsWith('.sec.gov')) expect(userAgent).toMatch(/^Mozilla\//);
    expect([cookie, referrer]).toEqual(['', '']);
  }
});
