import type { Page } from 'playwright';
import type { ExtensionBrowser } from '../harness/chromium.ts';
import { NEWS_HOST } from '../harness/replay/server.ts';

/** What the page is given to settle after its marks, ms: the second look of the gate is in it. */
const SETTLE = 1_200;

export const addressOf = (slug: string): string => `https://${NEWS_HOST}/${slug}/page.html`;

/** A page that counts what happens to it. The counters start with the complete document. */
export async function watchedPage({ context }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { changes: 0, shift: 0, marked: 0 };
    Object.assign(globalThis, { seen });
    addEventListener('DOMContentLoaded', () => {
      const records = (list: MutationRecord[]): void => {
        seen.changes += list.length;
      };
      const observer = new MutationObserver(records);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(globalThis, { take: () => records(observer.takeRecords()) });
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = (): void => {
      if (CSS.highlights.size === 0) requestAnimationFrame(look);
      else {
        seen.marked = performance.now();
        // Heard outside: to ask from outside would be work in the page.
        console.log('marked');
      }
    };
    look();
  });
  return page;
}

interface Seen {
  readonly changes: number;
  readonly shift: number;
  readonly marked: number;
}
export const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

/** Opens a page and lets it settle, after its first marks where it will have some. */
export async function visit(page: Page, slug: string, isMarked: boolean): Promise<void> {
  const marked = isMarked && page.waitForEvent('console', { predicate: (line) => line.text() === 'marked' });
  await Promise.all([marked, page.goto(addressOf(slug))]);
  await page.waitForTimeout(SETTLE);
}

/** One plain walk over all text nodes, reading each. */
export const plainWalk = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const before = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.trim().length;
    return length > 0 ? performance.now() - before : 0;
  });

export async function heapOf({ context }: ExtensionBrowser, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
