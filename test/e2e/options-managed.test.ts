import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchChromium } from '../harness/chromium.ts';
import { NEWS_HOST, type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { CHROME, faultsIn, marksOnArticle, openMarked, PAGES } from './fixture.ts';

const KEY = 'k3y-that-nobody-may-see';
const POLICY = {
  sites: { mode: 'every', off: ['intranet.example'] },
  reading: { theme: 'dark' },
  sources: { off: ['binance'], keys: { tiingo: KEY } },
  locked: ['sites.mode', 'sites.off', 'sources.keys'],
};

let replay: ReplayServer;
let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  replay = await startReplay({ pages: PAGES });
  browser = await launchChromium({ extension: CHROME, port: replay.port });
  await browser.setPolicy(POLICY);
  page = await browser.context.newPage();
  await page.goto(browser.url('src/options/index.html'));
  await page.locator('.done').waitFor();
});
afterAll(async () => {
  await browser.close();
  await replay.close();
});

const says = (words: string): Promise<void> => page.getByText(words).first().waitFor();
const synced = (): Promise<Record<string, unknown>> => browser.worker.evaluate(() => chrome.storage.sync.get('settings'));

describe('an organisation’s settings in Chromium', () => {
  it('hold where they are locked, and can be granted on first run', async () => {
    await says('Some settings are set by your organisation.');
    for (const choice of await page.locator('input[name=sites]').all()) expect(await choice.isDisabled()).toBe(true);
    expect(await page.locator('input[name=sites]:checked').getAttribute('value')).toBe('every');
    await browser.allowRequest('*://*/*');
    await page.bringToFront();
    await page.getByRole('button', { name: 'Ask the browser for these sites' }).click();
    await says('Granted.');
    await page.locator('.done .primary').click();
    await page.locator('nav').waitFor();
    const article = await openMarked(browser);
    await article.close();
    await page.bringToFront();
  });

  it('are preset where they are not locked, and leave the choice to the reader', async () => {
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.getByRole('checkbox', { name: 'Binance' }).isChecked()).toBe(false);
    await page.locator('input[name=theme][value=light]').check();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
    // What the organisation set does not travel to the reader's other machines.
    await expect
      .poll(synced)
      .toEqual({ settings: { version: 3, reading: { theme: 'light' }, written: expect.any(Number), seen: expect.any(Object) } });
  });

  it('are shown as theirs, and cannot be lifted', async () => {
    await says('never read it: Set by your organisation.');
    await says('intranet.example');
    expect(await page.getByRole('button', { name: /Lift.*intranet/ }).count()).toBe(0);
    await page.getByText('Sources with your own key').click();
    await says('The key is your organisation’s.');
    expect(await page.content()).not.toContain(KEY);
    expect(await faultsIn(page)).toEqual([]);
  });

  it('give a key that is used', async () => {
    replay.reset();
    await page.getByRole('button', { name: 'Test Tiingo' }).click();
    await expect.poll(() => replay.counts()['api.tiingo.com'] ?? 0).toBeGreaterThan(0);
    expect(await page.content()).not.toContain(KEY);
    const [sync, local] = await browser.worker.evaluate(() => Promise.all([chrome.storage.sync.get(null), chrome.storage.local.get(null)]));
    expect(JSON.stringify([sync, local])).not.toContain(KEY);
  });

  it('change while the page is open', async () => {
    await browser.setPolicy({ ...POLICY, sites: { mode: 'every', off: [NEWS_HOST] }, locked: ['sites.off', 'reading.theme'] });
    await page.bringToFront();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('input[name=sites][value=click]').isDisabled()).toBe(false);
    expect(await marksOnArticle(browser)).toBe(0);
    await page.bringToFront();
  });

  it('end when they are taken back', async () => {
    await browser.setPolicy({});
    await page.bringToFront();
    await expect.poll(() => page.getByText('set by your organisation').count()).toBe(0);
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
  });
});

describe('an organisation’s word on the sources', () => {
  it('keeps nobody in the first run whose browser grants none', async () => {
    const refusing = await launchChromium({ extension: CHROME, port: replay.port });
    try {
      await refusing.setPolicy({ sources: { off: ['binance'] }, locked: ['sources.off'] });
      const options = await refusing.context.newPage();
      await options.goto(refusing.url('src/options/index.html'));
      await options.getByText('Some settings are set by your organisation.').waitFor();
      await options.evaluate(() => {
        chrome.permissions.request = ((_wanted: object, answered?: (granted: boolean) => void) => {
          answered?.(false);
          return Promise.resolve(false);
        }) as typeof chrome.permissions.request;
      });
      expect(await options.getByRole('button', { name: 'Finish without prices' }).count()).toBe(0);
      await options.locator('.done .primary').click();
      await options.locator('nav').waitFor();
      await options.getByRole('heading', { name: 'Watchlist' }).waitFor();
    } finally {
      await refusing.close();
    }
  });
});
