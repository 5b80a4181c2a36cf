import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ExtensionBrowser } from '../harness/chromium.ts';
import { traced } from './trace.ts';
import { addressOf, heapOf, seenBy, watchedPage } from './watched-page.ts';

export interface MarkJsCost {
  readonly took: number;
  readonly rendering: number;
  readonly heap: number;
  readonly changes: number;
  readonly shift: number;
  readonly marks: number;
}

/** mark.js told to wrap the very names that we marked; no recognition in it. */
export async function runMarkJs(browser: ExtensionBrowser, slug: string, names: readonly string[]): Promise<MarkJsCost> {
  const source = await readFile(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const page = await watchedPage(browser);
  const session = await browser.browserSession();
  try {
    await page.goto(addressOf(slug));
    await page.evaluate(source);
    const before = { heap: await heapOf(browser, page), seen: await seenBy(page) };
    let took = 0;
    const thread = await traced(session, async () => {
      took = await page.evaluate((words) => {
        const { Mark } = globalThis as unknown as {
          Mark: new (root: Element) => { mark(words: readonly string[], options: object): void };
        };
        const start = performance.now();
        new Mark(document.body).mark(words, { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true });
        return performance.now() - start;
      }, names);
      await page.waitForTimeout(500);
    });
    await page.evaluate(() => (globalThis as unknown as { take(): void }).take());
    const after = await seenBy(page);
    return {
      took,
      rendering: thread.style + thread.layout + thread.paint,
      heap: (await heapOf(browser, page)) - before.heap,
      changes: after.changes - before.seen.changes,
      shift: after.shift - before.seen.shift,
      marks: await page.evaluate(() => document.querySelectorAll('mark').length),
    };
  } finally {
    await page.close();
    await session.detach();
  }
}
