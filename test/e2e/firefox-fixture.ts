import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { until } from '../harness/chromium.ts';
import { type FirefoxBrowser, launchFirefox } from '../harness/firefox.ts';
import { type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { addressOf, FIREFOX, openToAskInFirefox, PAGES } from './fixture.ts';

/** A Firefox with the extension on every site, for the tests of a file. */
interface FirefoxReader {
  readonly firefox: FirefoxBrowser;
  /** A page of the extension, to look into other pages from. */
  readonly own: Page;
  /** Opens a page of `test/pages`, and waits for its marks. */
  readonly open: (slug: string) => Promise<Page>;
}

export function forAllInFirefox(): FirefoxReader {
  let replay: ReplayServer;
  let firefox: FirefoxBrowser;
  let own: Page;
  beforeAll(async () => {
    replay = await startReplay({ pages: PAGES });
    firefox = await launchFirefox({ extension: FIREFOX, port: replay.port });
    own = (await openToAskInFirefox(firefox)).page;
  });
  afterAll(async () => {
    await firefox.close();
    await replay.close();
  });
  return {
    get firefox() {
      return firefox;
    },
    get own() {
      return own;
    },
    open: (slug) => openMarkedIn(firefox.browser, addressOf(slug)),
  };
}

/** What the page's own scripts cannot see of an open card, and what is said beside it. */
interface SeenCard {
  /** Empty while no card is open. */
  readonly text: string;
  readonly name: string;
  /** Something of it is still to come. */
  readonly busy: boolean;
  /** Role of what has the focus in it. */
  readonly focus: string | null;
  /** What screen readers are told when they come to it, and how urgent it is. */
  readonly said: string;
  readonly live: string | null;
  /** What is said is not seen. */
  readonly clip: string;
  readonly theme: string | undefined;
  /** Rounded by our style sheet, CSS pixels. */
  readonly radius: string;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** Every marked text of a document: the registry is shared with its page. */
export const marks = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));

/** The card in the tab at this address, by an injected script; null while there is none at all. `own` is any page of the extension. */
export const cardIn = (own: Page, url: string): Promise<SeenCard | null> =>
  own.evaluate(async (address) => {
    // biome-ignore lint/suspicious/noExplicitAny: `browser` exists in pages of the extension only
    const { browser } = globalThis as any;
    const [tab] = await browser.tabs.query({ url: address });
    const [{ result }] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        const host = document.querySelector('margin-note') as (Element & { openOrClosedShadowRoot?: ShadowRoot }) | null;
        const root = host?.openOrClosedShadowRoot;
        const place = root?.querySelector<HTMLElement>('.place');
        const said = root?.querySelector('.said');
        if (!root || !place) return null;
        const isOpen = place.matches(':popover-open');
        const card = place.querySelector('.card');
        const { left, top, right, bottom } = (card ?? place).getBoundingClientRect();
        return {
          text: isOpen ? place.innerText : '',
          name: (isOpen && place.querySelector('h2')?.textContent) || '',
          busy: place.querySelector('[aria-busy="true"]') !== null,
          focus: root.activeElement?.getAttribute('role') ?? null,
          said: said?.textContent ?? '',
          live: said?.getAttribute('aria-live') ?? null,
          clip: said ? getComputedStyle(said).clipPath : '',
          theme: place.dataset.theme,
          radius: card ? getComputedStyle(card).borderRadius : '',
          box: { left, top, right, bottom },
        };
      },
    });
    return result;
  }, url);

/** Waits for the card of a name. */
export const opensIn = (own: Page, url: string, name: string): Promise<SeenCard> =>
  until(async () => {
    const card = await cardIn(own, url);
    return card?.name.includes(name) ? card : null;
  }, `No card of ${name} opened.`);

export const closesIn = (own: Page, url: string): Promise<unknown> =>
  until(async () => (await cardIn(own, url))?.text === '', 'The card stayed open.');

/** Middle of the first line of a mark that says the name, in the window of its document. */
export async function placeOfMark(page: Page | Frame, name: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((text) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const range = ranges.find((each) => String(each).includes(text));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range?.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, name);
  if (!place) throw new Error(`${name} is not marked.`);
  return place;
}

export async function hoverIn(page: Page, name: string): Promise<void> {
  const { x, y } = await placeOfMark(page, name);
  await page.mouse.move(x, y);
}

/** Opens a page and waits for its marks. */
async function openMarkedIn(browser: { newPage(): Promise<Page> }, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await marksIn(page);
  return page;
}

/**
 * Waits for marks. Not by `waitForFunction`: it looks once a frame, and a tab behind another may have none; and it brings code as text, which a
 * policy of the page may forbid.
 */
export const marksIn = (page: Page | Frame): Promise<boolean> =>
  until(() => page.evaluate(() => CSS.highlights.size > 0), `No marks on ${page.url()}.`);
