import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackNotes } from '../../src/messaging/packed-notes.ts';
import type { PageState } from '../../src/messaging/protocol.ts';
import { type ExtensionBrowser, launchChromium } from '../harness/chromium.ts';
import { type FirefoxBrowser, launchFirefox } from '../harness/firefox.ts';
import { NEWS_HOST, type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { addressOf, CHROME, chooseEverySite, FIREFOX, PAGES } from './fixture.ts';

/** What must be found on a page: all of `instruments` and nothing else is marked, and no mark covers one of `none`. */
interface Found {
  readonly title?: string;
  readonly published?: string | null;
  readonly instruments: readonly string[];
  readonly none: readonly string[];
}

interface Expected extends Found {
  /** `false`: the page is none of our business. */
  readonly article?: false;
  /** What the page shows after a click. */
  readonly then?: Found & { readonly click: string };
}

const SLUGS = readdirSync(PAGES).sort();
const OFTEN = { interval: 50 };
const ASK = { to: 'page', type: 'page/notes', params: null };

const pageOf = (slug: string): string => readFileSync(path.join(PAGES, slug, 'page.html'), 'utf8');
const expectedOf = (slug: string): Expected => JSON.parse(readFileSync(path.join(PAGES, slug, 'expected.json'), 'utf8'));

/** Every text that is marked in a document: runs in the page and in its frames. */
const MARKED = `[...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String))`;

/** What must be marked: each mention that is sure, as it is written. */
const markable = (state: PageState | null): string[] =>
  state?.state === 'read'
    ? unpackNotes(state.notes)
        .mentions.filter(({ tier }) => tier === 'mark')
        .map(({ surface }) => surface)
    : [];

/** As in the notes: white space as one blank, and without what nobody sees. */
const written = (texts: readonly string[]): string[] =>
  texts
    .map((text) =>
      text
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/\u2011/g, '-'),
    )
    .sort();

/** The notes in the form of `expected.json`, so that a difference reads well. */
function summary(state: PageState | null, { none, title, published }: Found) {
  if (state?.state !== 'read') return state?.state ?? 'no answer';
  const { article, mentions } = unpackNotes(state.notes);
  const marked = mentions.filter(({ tier }) => tier === 'mark');
  return {
    ...(title === undefined ? {} : { title: article.title }),
    ...(published === undefined ? {} : { published: article.published?.date ?? null }),
    instruments: [...new Set(marked.map(({ instrument }) => instrument))].sort(),
    none: marked.map(({ surface }) => surface).filter((surface) => none.includes(surface)),
  };
}

const wanted = ({ title, published, instruments }: Found) => ({
  ...(title === undefined ? {} : { title }),
  ...(published === undefined ? {} : { published }),
  instruments: [...instruments].sort(),
  none: [],
});

/** Waits until the page is read as expected, and every sure mention is marked, once each, and nothing else. */
async function reads(
  slug: string,
  expected: Found,
  stateOf: (slug: string) => Promise<PageState | null>,
  marked: () => Promise<string[]>,
): Promise<void> {
  await expect.poll(async () => summary(await stateOf(slug), expected), OFTEN).toEqual(wanted(expected));
  await expect.poll(async () => [await marked(), written(markable(await stateOf(slug)))].map(String), OFTEN).toSatisfy(([a, b]) => a === b);
}

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplay({ pages: PAGES });
});
afterAll(() => replay.close());

describe('Chromium', () => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await launchChromium({ extension: CHROME, port: replay.port });
    await chooseEverySite(browser);
  });
  afterAll(() => browser.close());

  /** What the content script says of the tab at this address. */
  const stateOf = (slug: string): Promise<PageState | null> =>
    browser.worker.evaluate(
      async ([url, message]) => {
        const [tab] = await chrome.tabs.query({ url });
        if (tab?.id === undefined) return null;
        const target = { tabId: tab.id };
        // A page that is not read does not listen.
        const look = () =>
          chrome.scripting.executeScript({
            target,
            func: () => (globalThis as Record<symbol, { state?: PageState } | undefined>)[Symbol.for('margin-notes')]?.state,
          });
        return chrome.tabs
          .sendMessage(tab.id, message, { frameId: 0 })
          .then((reply) => reply.result as PageState)
          .catch(async () => (await look())[0]?.result ?? null)
          .catch(() => null);
      },
      [`https://${NEWS_HOST}/${slug}/*`, ASK] as const,
    );

  test.each(SLUGS)('%s', async (slug) => {
    const expected = expectedOf(slug);
    const page = await browser.context.newPage();
    try {
      // Counts what happens to the document once it is complete, and every shift of its layout.
      await page.addInitScript(() => {
        const seen = { changes: 0, shift: 0 };
        Object.assign(globalThis, { seen });
        addEventListener('DOMContentLoaded', () => {
          const observer = new MutationObserver((records) => {
            seen.changes += records.length;
          });
          observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(addressOf(slug));
      await page.mouse.wheel(0, 200);
      if (expected.article === false) {
        await expect.poll(async () => (await stateOf(slug))?.state, OFTEN).toBe('not-an-article');
        expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
        if (!expected.then) return;
      }
      const marked = async (): Promise<string[]> => {
        const texts = await Promise.all(page.frames().map((frame) => frame.evaluate<string[]>(MARKED)));
        return written(texts.flat());
      };
      if (expected.article !== false) await reads(slug, expected, stateOf, marked);
      const { then } = expected;
      if (then) {
        await page.click(then.click);
        await reads(slug, then, stateOf, marked);
      }
      // A page without scripts of its own shows what we do to one: nothing.
      const seen = await page.evaluate(() => (globalThis as unknown as { seen: { changes: number; shift: number } }).seen);
      if (!/<script>/.test(pageOf(slug))) expect(seen).toEqual({ changes: 0, shift: 0 });
    } finally {
      await page.close();
    }
  });
});

describe('Firefox', () => {
  let firefox: FirefoxBrowser;
  let own: FirefoxPage;
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: FIREFOX, port: replay.port });
    own = await firefox.openExtensionPage('src/options/index.html', 'input[name=sites][value=every]');
    await own.click('input[name=sites][value=every]');
    await own.click('.done .primary');
    await own.waitForSelector('nav');
  });
  afterAll(() => firefox.close());

  const stateOf = (slug: string): Promise<PageState | null> =>
    own.evaluate(
      async (url, message) => {
        const { browser } = globalThis as unknown as { browser: typeof chrome };
        const [tab] = await browser.tabs.query({ url });
        if (tab?.id === undefined) return null;
        const target = { tabId: tab.id };
        const look = () =>
          browser.scripting.executeScript({
            target,
            func: () => (globalThis as Record<symbol, { state?: PageState } | undefined>)[Symbol.for('margin-notes')]?.state,
          });
        return browser.tabs
          .sendMessage(tab.id, message, { frameId: 0 })
          .then((reply) => reply.result as PageState)
          .catch(async () => (await look())[0]?.result ?? null)
          .catch(() => null);
      },
      `https://${NEWS_HOST}/${slug}/*`,
      ASK,
    );

  test.each(SLUGS)('%s', async (slug) => {
    const expected = expectedOf(slug);
    const page = await firefox.browser.newPage();
    try {
      await page.goto(addressOf(slug), { waitUntil: 'domcontentloaded' });
      if (expected.article === false) {
        await expect.poll(async () => (await stateOf(slug))?.state, OFTEN).toBe('not-an-article');
        if (!expected.then) return;
      }
      const marked = async (): Promise<string[]> => {
        const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(MARKED) as Promise<string[]>));
        return written(texts.flat());
      };
      await page.evaluate(() => scrollBy(0, 200));
      if (expected.article !== false) await reads(slug, expected, stateOf, marked);
      const { then } = expected;
      if (!then) return;
      await page.click(then.click);
      await reads(slug, then, stateOf, marked);
    } finally {
      await page.close();
    }
  });
});
