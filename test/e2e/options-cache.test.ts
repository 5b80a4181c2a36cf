import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchChromium } from '../harness/chromium.ts';
import { type Cache, startCache } from '../harness/nginx.ts';
import { type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { CHROME, chooseEverySite, PAGES, YAHOO } from './fixture.ts';

let replay: ReplayServer;
let cache: Cache;
let readers: ExtensionBrowser[];
let pages: Page[];

beforeAll(async () => {
  replay = await startReplay({ pages: PAGES });
  cache = await startCache(replay);
  readers = [];
  for (const _ of [1, 2]) readers.push(await launchChromium({ extension: CHROME, port: replay.port }));
  // One of them has it from an organisation, the other chooses it.
  const proxies = { yahoo: cache.address, sec: cache.address };
  await readers[1]?.setPolicy({ sources: { proxies }, locked: ['sources.proxies'] });
  for (const reader of readers) await chooseEverySite(reader);
  pages = await Promise.all(
    readers.map(async (reader) => {
      const page = await reader.context.newPage();
      await page.goto(reader.url('src/options/index.html'));
      await page.locator('nav').waitFor();
      return page;
    }),
  );
});
afterAll(async () => {
  await Promise.all(readers.map((reader) => reader.close()));
  await cache.close();
  await replay.close();
});

/** Puts the cache in front of a source, as a reader does, where the organisation has not. */
async function through(page: Page, source: string): Promise<void> {
  const row = page.locator('.source').filter({ has: page.getByRole('checkbox', { name: source, exact: true }) });
  await row.locator('summary').click();
  if (page === pages[1]) return row.getByText(`Set by your organisation. ${cache.address}`).waitFor();
  await row.getByLabel(/Own cache/).fill(cache.address);
  await row.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(`${source} is asked through that address`).waitFor();
}

const asked = (path: RegExp) => replay.arrivals().filter((arrival) => path.test(arrival.path));

describe('a cache of an organisation’s own, as the README shows it', () => {
  it('asks a source once for all readers', async () => {
    for (const page of pages) await through(page, 'Yahoo Finance');
    replay.reset();
    await Promise.all(
      pages.map(async (page) => {
        await page.locator('#search-box').fill('terawulf');
        await page.getByRole('option', { name: /WULF/ }).first().waitFor();
        await page.locator('#search-box').press('Enter');
        await expect.poll(() => page.locator('.watched .numbers').first().textContent()).toMatch(/\$\d/);
      }),
    );
    const arrivals = asked(/chart\/WULF/);
    expect(arrivals.map(({ host }) => host)).toEqual([YAHOO]);
    expect(arrivals[0]?.cookie).toBe('');
  });

  it('says to the SEC who asks', async () => {
    for (const page of pages) await through(page, 'SEC EDGAR');
    replay.reset();
    for (const page of pages) {
      // The stand-in does not know the company that is asked for, and that is an answer too.
      await page.getByRole('button', { name: 'Test SEC EDGAR' }).click();
      await page.getByText('SEC EDGAR does not carry this name.').first().waitFor();
    }
    const arrivals = replay.arrivals().filter(({ host }) => host === 'data.sec.gov');
    expect(arrivals.map(({ userAgent }) => userAgent)).toEqual(['Example Ltd notes@example.com']);
  });
});
