import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../harness/chromium.ts';
import { type FirefoxBrowser, launchFirefox } from '../harness/firefox.ts';
import { type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { cardIn, marks, marksIn } from './firefox-fixture.ts';
import { ARTICLE, FIREFOX, PAGES, YAHOO } from './fixture.ts';

/** The event page is stopped after so long without an event: not within the second that a change waits before it goes to sync. */
const IDLE_MS = 2_500;

let replay: ReplayServer;
let firefox: FirefoxBrowser;

beforeAll(async () => {
  replay = await startReplay({ pages: PAGES });
  firefox = await launchFirefox({
    extension: FIREFOX,
    port: replay.port,
    preferences: { 'extensions.background.idle.timeout': IDLE_MS },
  });
});
afterAll(async () => {
  await firefox.close();
  await replay.close();
});

const asked = (symbol: string): boolean =>
  replay.arrivals().some(({ host, path }) => host === YAHOO && path.startsWith(`/v8/finance/chart/${symbol}?`));

/** Rests the pointer on the first place that says `name`. */
async function hover(page: Page, name: string): Promise<void> {
  const place = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, name);
  if (!place) throw new Error(`The page does not say ${name}.`);
  await page.mouse.move(place.x, place.y);
}

async function openArticle(): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(ARTICLE);
  return page;
}

/** Number of the tab that shows the article, as the extension knows it. */
const tabOf = (page: Page): Promise<number> =>
  page.evaluate(async (url) => {
    // biome-ignore lint/suspicious/noExplicitAny: `browser` exists in pages of the extension only
    const [tab] = await (globalThis as any).browser.tabs.query({ url });
    return tab.id;
  }, ARTICLE);

describe('Firefox', () => {
  it('reads nothing before the reader has chosen', async () => {
    const page = await openArticle();
    expect(await marks(page)).toEqual([]);
    await page.close();
  });

  it('reads a page at a press of its button, with access to that tab alone', async () => {
    const page = await openArticle();
    const own = await firefox.openExtensionPage('src/options/index.html', 'input[name=sites]');
    await firefox.pressButton(ARTICLE);
    // The popup is not among the pages that the driver sees.
    const read = (): Promise<boolean> =>
      own.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: `browser` exists in pages of the extension only
        const [popup] = (globalThis as any).browser.extension.getViews({ type: 'popup' }) as Window[];
        const button = popup?.document.querySelector<HTMLElement>('.button.primary');
        button?.click();
        return button !== undefined && button !== null;
      });
    await until(read, 'The popup never offered to read the page.');
    await marksIn(page);
    expect(await marks(page)).toContain('TeraWulf');
    // A reader's next click closes it. Left open it follows each tab that the driver opens, and keeps the event page awake.
    await own.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: `browser` exists in pages of the extension only
      for (const popup of (globalThis as any).browser.extension.getViews({ type: 'popup' }) as Window[]) popup.close();
    });
    await own.close();
    await page.close();
  });

  it('walks the first run', async () => {
    const options = await firefox.openExtensionPage('src/options/index.html', 'input[name=sites]');
    await options.click('input[name=sites][value=every]');
    await options.waitForSelector('input[name=sites][value=every]:checked');
    await options.click('.done .primary');
    await options.waitForSelector('nav');
    await options.close();
  });

  it('marks names, and opens a card that asks for one symbol', async () => {
    const page = await openArticle();
    await marksIn(page);
    expect(await marks(page)).toEqual(expect.arrayContaining(['TeraWulf', 'American Bitcoin', 'CoinDesk 20', 'NASDAQ 100']));
    expect(await page.$('margin-note')).toBeNull();
    await hover(page, 'TeraWulf');
    await page.waitForSelector('margin-note');
    await until(async () => asked('WULF'), 'No price was asked for.');
    const own = await firefox.openExtensionPage('src/options/index.html', 'nav');
    // A price with its currency, and where it is from.
    await until(
      async () => /TeraWulf.*\$\d+\.\d\d.*Yahoo/s.test((await cardIn(own, ARTICLE))?.text ?? ''),
      'The card never had its price.',
    );
    await own.close();
    await page.close();
  });

  it('goes on after the event page was stopped', async () => {
    const page = await openArticle();
    await marksIn(page);
    await hover(page, 'IREN');
    await until(async () => asked('IREN'), 'No price was asked for.');
    await until(async () => !(await firefox.isBackgroundRunning()), 'The event page never stopped.', 30_000);
    await hover(page, 'CleanSpark');
    await until(async () => asked('CLSK'), 'No price was asked for.');
    await page.close();
  });

  it('sums the article up in the popup', async () => {
    const article = await openArticle();
    await marksIn(article);
    const any = await firefox.openExtensionPage('src/options/index.html', 'nav');
    const popup = await firefox.openExtensionPage(`src/popup/index.html?tab=${await tabOf(any)}`, '.head h1');
    // The policy of our own pages forbids waitForFunction, which brings code as text.
    await until(() => popup.evaluate(() => !document.querySelector('.progress .bar i')), 'The popup never had all its numbers.');
    const text = (await popup.evaluate(() => document.body.innerText)).replace(/\s/g, ' ');
    expect(text).toContain('The miners who became landlords');
    expect(text).toContain('$9.1 bn');
    await popup.click('.figure .quote');
    await until(() => article.evaluate(() => CSS.highlights.has('mn-d')), 'The place was not shown.');
    await popup.close();
    await any.close();
    await article.close();
  });

  it('shows the same in its sidebar', async () => {
    const article = await openArticle();
    await marksIn(article);
    const any = await firefox.openExtensionPage('src/options/index.html', 'nav');
    const panel = await any.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: `browser` exists in pages of the extension only
      const address: string = await (globalThis as any).browser.sidebarAction.getPanel({});
      return address.slice(new URL(address).origin.length + 1);
    });
    expect(panel).toBe('src/popup/index.html?panel');
    // The page of the sidebar, about the article: in a tab of its own it would be the one that it is about.
    const sidebar = await firefox.openExtensionPage(`${panel}&tab=${await tabOf(any)}`, '.figure');
    expect(await sidebar.evaluate(() => document.documentElement.dataset.panel)).toBe('');
    for (const page of [sidebar, any, article]) await page.close();
  });

  it('keeps a watchlist, whose names are marked differently', async () => {
    const article = await openArticle();
    await marksIn(article);
    const options = await firefox.openExtensionPage('src/options/index.html#watchlist', 'input[role=combobox]');
    // The sources arrive above it and move what would be clicked on.
    await options.waitForSelector('#sources .source');
    await options.type('input[role=combobox]', 'terawulf');
    // What answers the first letters goes when the rest is answered: another name would be watched.
    const offered = (): Promise<(string | null)[]> => options.$$eval('[role=option]', (each) => each.map((one) => one.textContent));
    await expect.poll(offered, { timeout: 10_000 }).toEqual([expect.stringContaining('TeraWulf')]);
    await options.click('[role=option]');
    await options.waitForSelector('#watchlist li[draggable] ::-p-text(WULF)');
    await until(() => article.evaluate(() => CSS.highlights.has('mn-b')), 'The watched name was never marked as such.');
    expect(new Set(await article.evaluate(() => [...(CSS.highlights.get('mn-b') ?? [])].map(String)))).toEqual(
      new Set(['TeraWulf', 'WULF']),
    );
    await options.close();
    await article.close();
  });
});
