import type { Page } from 'playwright';
import type { ExtensionBrowser } from './chromium.ts';

/** Walks the first-run page as a reader would: sites as told, every source, done. */
export async function walkThrough(browser: ExtensionBrowser, sites: 'every' | 'click'): Promise<void> {
  await browser.allowRequest('*://*/*');
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/options/index.html'));
  await page.locator(`input[name=sites][value=${sites}]`).click();
  await page.locator('.done .primary').click();
  await page.locator('nav').waitFor();
  await page.close();
}

/** The same, with every site. */
export const chooseEverySite = (browser: ExtensionBrowser): Promise<void> => walkThrough(browser, 'every');

/** A watchlist as another machine would bring it: with a group, a note and own names beside one of the names. */
export const WATCHED_ITEMS = {
  watchlist: { version: 3, chunks: 1 },
  'watchlist.0': [
    { id: 'US:NVDA', added: 1, group: 'Chips', note: 'Results on Wednesday', aliases: ['Jensen’s company'] },
    { id: 'US:WULF', added: 2, group: 'Miners' },
    { id: 'CRYPTO:BTC', added: 3 },
    { id: 'INDEX:NDX', added: 4 },
  ],
};

/** Puts these names on the watchlist. */
export const watchSome = ({ worker }: ExtensionBrowser): Promise<void> =>
  worker.evaluate((items) => chrome.storage.sync.set(items), WATCHED_ITEMS);

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

/** Rests the pointer on the `index`-th place where the article says `name`, until its card is there with all its answers. */
export async function hoverCard(browser: ExtensionBrowser, page: Page, name: string, index = 0): Promise<void> {
  const { x, y } = await placeOf(page, name, index);
  await page.mouse.move(x, y);
  await page.locator('margin-note').waitFor({ state: 'attached' });
  await browser.cardComplete(page);
}
