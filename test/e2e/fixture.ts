import path from 'node:path';
import type { Page } from 'playwright';
import { type ExtensionBrowser, launchChromium } from '../harness/chromium.ts';
import { NEWS_HOST, type ReplayServer, startReplay } from '../harness/replay/server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const PAGES = path.join(ROOT, 'test/pages');
export const CHROME = path.join(ROOT, 'dist/chrome');
export const FIREFOX = path.join(ROOT, 'dist/firefox');
export const ARTICLE = `https://${NEWS_HOST}/ai-landlords/page.html`;
export const SHOP = `https://${NEWS_HOST}/not-an-article/page.html`;

/** Yahoo's host: the first source for shares and indices. */
export const YAHOO = 'query1.finance.yahoo.com';

export interface Fixture {
  readonly replay: ReplayServer;
  readonly browser: ExtensionBrowser;
  close(): Promise<void>;
}

/** A browser with the extension, and the stand-in for every host. */
export async function startFixture(): Promise<Fixture> {
  const replay = await startReplay({ pages: PAGES });
  const browser = await launchChromium({ extension: CHROME, port: replay.port });
  return {
    replay,
    browser,
    close: async () => {
      await browser.close();
      await replay.close();
    },
  };
}

/** Answers the first-run page as a reader would: every site, all sources. */
export async function chooseEverySite(browser: ExtensionBrowser): Promise<void> {
  await browser.allowRequest('*://*/*');
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/options/index.html'));
  await page.locator('input[name=sites][value=every]').click();
  await page.locator('.done .primary').click();
  await page.locator('nav').waitFor();
  await page.close();
}

/** Opens a page and waits for its marks. */
export async function openMarked(browser: ExtensionBrowser, address = ARTICLE): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return page;
}

/** Middle of the `index`-th place in the article that says `name`, scrolled into view. */
export async function placeOf(page: Page, name: string, index = 0): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(
    ([text, skip]) => {
      const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
      let left = skip;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at < 0 || left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const box = range.getClientRects()[0];
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }
      return null;
    },
    [name, index] as const,
  );
  if (!place) throw new Error(`The page does not say ${name}.`);
  return place;
}

/** Rests the pointer on a name. */
export async function hover(page: Page, name: string, index = 0): Promise<void> {
  const { x, y } = await placeOf(page, name, index);
  await page.mouse.move(x, y);
}

/** Every marked text of the page: the registry is shared with it. */
export const markedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range instanceof Range ? range.toString() : ''))),
  );
