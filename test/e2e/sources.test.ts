import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, type Fixture, openToAsk, startFixture } from './fixture.ts';

let fixture: Fixture;
let page: Page;
let ask: (type: string, params: object | null) => Promise<Answer>;

beforeAll(async () => {
  fixture = await startFixture();
  const opened = await openToAsk(fixture.browser);
  page = opened.page;
  ask = async (type, params) => (await opened.ask(type, params)).result;
});
afterAll(() => fixture.close());

it('the SEC is told who asks, in our own requests only', async () => {
  const { browser, replay } = fixture;
  expect(await ask('market/strain', { id: 'US:IREN' })).toMatchObject({ ok: true });
  const agents = (host: string) => replay.arrivals().flatMap((arrival) => (arrival.host === host ? [arrival.userAgent] : []));
  // The list of companies was fetched when the first run was done.
  await expect.poll(() => agents('www.sec.gov').length).toBeGreaterThan(0);
  for (const host of ['data.sec.gov', 'www.sec.gov']) {
    expect(agents(host).length).toBeGreaterThan(0);
    for (const agent of agents(host)) expect(agent).toMatch(/^MarginNotes\/\d[\d.]* \(browser extension; \+https:\/\/\S+\)$/);
  }
  replay.reset();
  const reader = await browser.context.newPage();
  await reader.goto('https://www.sec.gov/edgar/search/');
  await reader.evaluate(() => fetch('https://data.sec.gov/submissions/CIK0009000005.json', { mode: 'no-cors' }).catch(() => null));
  const visited = [...agents('www.sec.gov'), ...agents('data.sec.gov')];
  expect(visited.length).toBeGreaterThan(1);
  for (const agent of visited) expect(agent).toMatch(/^Mozilla\//);
  for (const { cookie } of replay.arrivals()) expect(cookie).toBe('');
  await reader.close();
});

it('other hosts see the browser as it is', async () => {
  fixture.replay.reset();
  await ask('market/view', { id: 'US:AMZN', published: null });
  const others = fixture.replay.arrivals();
  expect(others.length).toBeGreaterThan(0);
  for (const { userAgent, cookie, referrer } of others) {
    expect(userAgent).toMatch(/^Mozilla\//);
    expect([cookie, referrer]).toEqual(['', '']);
  }
});

it('a full disk costs the cache, never the answer or the settings', async () => {
  const { browser } = fixture;
  await ask('cache/clear', null);
  const settings = await page.evaluate(() => chrome.storage.sync.get(null));
  const session = await browser.context.newCDPSession(page);
  const origin = browser.url('').slice(0, -1);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
  const full = await ask('market/view', { id: 'US:NVDA', published: null });
  expect(full.value.line.ok).toBe(true);
  const size = await ask('cache/size', null);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect((await ask('market/view', { id: 'US:MSFT', published: null })).value.line.ok).toBe(true);
  expect((await ask('cache/size', null)).answers.records).toBeGreaterThan(size.answers.records);
  expect(await page.evaluate(() => chrome.storage.sync.get(null))).toEqual(settings);
});
