import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../harness/firefox.ts';
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
  ask = (await openToAskInFirefox(firefox)).ask;
  const toSec = () => replay.arrivals().filter(({ host }) => host === 'www.sec.gov');
  await vi.waitFor(() => expect(toSec().length).toBeGreaterThan(0), { timeout: 20_000 });
  lists = toSec();
});
afterAll(async () => {
  await firefox.close();
  await replay.close();
});

/** Faults that make the source rest come last: each is met by a name of its own, and nothing is reset between them. */
const FAULTS: readonly (readonly [id: string, fault: Fault, source: string, code: string | null])[] = [
  ['US:IREN', { kind: 'delay', ms: 1_500 }, 'yahoo', null],
  ['US:WULF', { kind: 'empty' }, 'cboe', 'schema'],
  ['US:CORZ', { kind: 'truncated' }, 'cboe', 'schema'],
  ['US:HUT', { kind: 'html' }, 'cboe', 'blocked'],
];

it.each(FAULTS)('%s, while Yahoo answers with %o', async (id, fault, source, code) => {
  replay.setFault(YAHOO, fault);
  const { took, result } = await ask('market/view', { id, published: null });
  expect(took).toBeLessThan(10_000);
  expect(result.value.line).toMatchObject({ ok: true, value: { source } });
  if (code === null) return;
  const yahoo = (await ask('sources/status', null)).result.find((each: { id: string }) => each.id === 'yahoo');
  expect(yahoo.lastError).toMatchObject({ code });
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
