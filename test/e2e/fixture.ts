import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { type ExtensionBrowser, launchChromium } from '../harness/chromium.ts';
import type { FirefoxBrowser } from '../harness/firefox.ts';
import { NEWS_HOST, type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { placeOf, walkThrough } from '../harness/walk-through.ts';

export { chooseEverySite, placeOf } from '../harness/walk-through.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const PAGES = path.join(ROOT, 'test/pages');
export const CHROME = path.join(ROOT, 'dist/chrome');
export const FIREFOX = path.join(ROOT, 'dist/firefox');
/** Where a page of `test/pages` is served. */
export const addressOf = (slug: string): string => `https://${NEWS_HOST}/${slug}/page.html`;
export const ARTICLE = addressOf('ai-landlords');
export const SHOP = addressOf('not-an-article');

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

/** biome-ignore lint/suspicious/noExplicitAny: answers of several kinds, looked into by place */
export type Answer = any;

/** Asks the background, and says how long the answer took, ms. */
export type Ask = (type: string, params: object | null) => Promise<{ readonly took: number; readonly result: Answer }>;

/** Asks from a page of the extension, as popup and options do. */
const asking =
  (page: { evaluate(expression: string): Promise<unknown> }): Ask =>
  async (type, params) => {
    const { took, reply } = (await page.evaluate(`(async () => {
      const before = performance.now();
      const reply = await (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ to: 'background', type, params })});
      return { took: performance.now() - before, reply };
    })()`)) as { took: number; reply: Answer };
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    return { took, result: reply.result };
  };

/** Chooses every source as a reader would, and every site or none, and leaves the options open to ask from. */
export async function openToAsk(
  browser: ExtensionBrowser,
  sites: 'every' | 'click' = 'every',
): Promise<{ readonly page: Page; readonly ask: Ask }> {
  await walkThrough(browser, sites);
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/options/index.html'));
  await page.locator('nav').waitFor();
  return { page, ask: asking(page) };
}

/** The same in Firefox. */
export async function openToAskInFirefox(
  firefox: FirefoxBrowser,
  sites: 'every' | 'click' = 'every',
): Promise<{ readonly page: FirefoxPage; readonly ask: Ask }> {
  const page = await firefox.openExtensionPage('src/options/index.html', 'input[name=sites]');
  await page.click(`input[name=sites][value=${sites}]`);
  await page.waitForSelector(`input[name=sites][value=${sites}]:checked`);
  await page.click('.done .primary');
  await page.waitForSelector('nav');
  return { page, ask: asking(page) };
}

/** Opens a page and waits for its marks. */
export async function openMarked(browser: ExtensionBrowser, address = ARTICLE): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return page;
}

/** Rests the pointer on a name. */
export async function hover(page: Page, name: string, index = 0): Promise<void> {
  const { x, y } = await placeOf(page, name, index);
  await page.mouse.move(x, y);
}

/** How many marks the article has once it has come to rest; none where it is not read. */
export async function marksOnArticle(browser: ExtensionBrowser): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(ARTICLE);
  await page.waitForLoadState('networkidle');
  const marks = await page.evaluate(() => CSS.highlights.size);
  await page.close();
  return marks;
}

/** Every marked text of the page: the registry is shared with it. */
export const markedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range instanceof Range ? range.toString() : ''))),
  );

/** Findings of axe on a whole page of the extension, or on what the selector says, of any weight, in either browser. */
export async function faultsIn(
  page: { evaluate<T>(work: string | (() => T | Promise<T>)): Promise<unknown> },
  part?: string,
): Promise<unknown> {
  // A page of the extension takes no script tag.
  await page.evaluate(axe.source);
  await page.evaluate(`globalThis.examined = ${part === undefined ? 'document' : JSON.stringify(part)};`);
  return page.evaluate(async () => {
    const { axe: loaded, examined } = globalThis as unknown as { axe: typeof axe; examined: string | Document };
    const { violations } = await loaded.run(examined, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  });
}

/** In the page: a script opens the document again, and writes it anew with another name. */
export function writeAnew({ name, other }: { readonly name: string; readonly other: string }): void {
  const html = document.documentElement.outerHTML.replaceAll(name, other);
  document.open();
  document.write(html);
  document.close();
}
