import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../harness/chromium.ts';
import { ARTICLE, addressOf, chooseEverySite, type Fixture, openMarked, PAGES, startFixture } from './fixture.ts';

describe('popup and side panel', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await startFixture();
    await chooseEverySite(fixture.browser);
  });
  afterAll(() => fixture.close());

  it('opens from the popup, and shows the article that is read', async () => {
    const { browser } = fixture;
    const page = await openMarked(browser);
    const popup = await browser.openPopup();
    await popup.locator('.head h1').waitFor();
    await popup.getByRole('button', { name: 'Side panel' }).click();
    const panel = await browser.panel();
    await panel.locator('.head h1').waitFor();
    expect(await panel.locator('html').getAttribute('data-panel')).toBe('');
    expect(await panel.locator('.figure').count()).toBeGreaterThan(3);
    await page.close();
  });

  it('follows a page that changes its article by script, and one that grows', async () => {
    const { browser } = fixture;
    for (const [name, change, title, symbol] of [
      ['single-page', () => document.getElementById('next')?.click(), 'Pfizer pays for a pill it could not make', 'LLY'],
      ['infinite-scroll', () => scrollTo(0, document.body.scrollHeight), 'Oracle borrows again for its data centres', 'COST'],
    ] as const) {
      const address = addressOf(name);
      const page = await browser.context.newPage();
      // So low that the end of the article is not in sight before it is scrolled to.
      await page.setViewportSize({ width: 1100, height: 200 });
      await page.goto(address);
      await page.waitForFunction(() => CSS.highlights.size > 0);
      const panel = await browser.context.newPage();
      const tabId = await browser.worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, `${address}*`);
      await panel.goto(browser.url(`src/popup/index.html?tab=${tabId}`));
      await panel.locator('.head h1').waitFor();
      await panel.getByRole('tab', { name: /Names/ }).click();
      await page.evaluate(change);
      await panel.getByRole('heading', { name: title }).waitFor();
      await panel.locator('.panel').getByText(symbol, { exact: true }).first().waitFor();
      await panel.close();
      await page.close();
    }
  });

  it('waits for a page that still loads, and shows its article when it has come', async () => {
    const { browser } = fixture;
    const page = await browser.context.newPage();
    const body = await readFile(path.join(PAGES, 'ai-landlords/page.html'), 'utf8');
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(ARTICLE, (route) => route.fulfill({ contentType: 'text/html', body: `${body}<script src="/late.js"></script>` }));
    await page.route('**/late.js', async (route) => {
      await released;
      await route.fulfill({ contentType: 'text/javascript', body: '' });
    });
    await page.goto(ARTICLE, { waitUntil: 'commit' });
    const popup = await browser.openPopup();
    await popup.getByRole('heading', { name: 'Reading the article' }).waitFor();
    release();
    await popup.locator('.head h1').waitFor();
    await popup.close();
    await page.close();
  });

  it('switches a site off with one click, and on again', async () => {
    const { browser } = fixture;
    const page = await openMarked(browser);
    await page.bringToFront();
    const popup = await browser.openPopup();
    await popup.getByRole('switch', { name: 'On this site' }).click();
    await popup.getByRole('heading', { name: 'Off on news.example' }).waitFor();
    await until(() => page.evaluate(() => CSS.highlights.size === 0), 'The marks stayed.');
    // A new page of the site is left alone as well, and the popup says why.
    await page.goto(ARTICLE);
    await popup.close();
    await page.bringToFront();
    const again = await browser.openPopup();
    await again.getByRole('button', { name: 'Turn on for this site' }).click();
    await again.locator('.head h1').waitFor();
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await again.close();
    await page.close();
  });

  it('shows the head and the first figures before the page has answered, and the rest when it has', async () => {
    const { browser } = fixture;
    const page = await openMarked(browser);
    const tabId = await browser.worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, ARTICLE);
    const session = await browser.context.newCDPSession(page);
    await session.send('Debugger.enable');
    const paused = new Promise((resolve) => session.once('Debugger.paused', resolve));
    // The page is at a halt, and answers nobody.
    const halted = session.send('Runtime.evaluate', { expression: 'debugger' });
    await paused;
    const popup = await browser.context.newPage();
    await popup.goto(browser.url(`src/popup/index.html?tab=${tabId}`));
    await popup.locator('.head h1').waitFor();
    const head = (): Promise<readonly string[]> => popup.locator('.about p, .tabs button').allInnerTexts();
    const before = await head();
    expect(await popup.locator('.figure').count()).toBeGreaterThan(3);
    expect(await popup.locator('.exports button:disabled').count()).toBe(3);
    await session.send('Debugger.resume');
    await halted;
    await popup.locator('.exports button:enabled').first().waitFor();
    expect(await head()).toEqual(before);
    await popup.close();
    await page.close();
  });

  it('opens the popup’s page in a tab about another tab, as Firefox does from a card', async () => {
    const { browser } = fixture;
    const page = await openMarked(browser);
    const options = await browser.context.newPage();
    await options.goto(browser.url('src/options/index.html'));
    const tabId = await options.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, ARTICLE);
    await options.goto(browser.url(`src/popup/index.html?tab=${tabId}`));
    await options.locator('.head h1').waitFor();
    expect(await options.getByRole('switch').textContent()).toContain('news.example');
    await options.close();
    await page.close();
  });
});
