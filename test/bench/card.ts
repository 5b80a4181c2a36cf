import type { Page } from 'playwright';
import { hover, placeOf } from '../e2e/fixture.ts';
import { type ExtensionBrowser, until } from '../harness/chromium.ts';
import { high, median, ms, printTable } from './table.ts';
import { traced } from './trace.ts';

const RUNS = 6;
/** The pointer rests so long before a card opens. */
const DWELL = 250;

/**
 * In the content script's world: ms from the next pointer move to the first frame that has the card, to the first with its
 * price, and to the first with everything. A card's peers need the series of the article's other names: on the first card
 * these are yet to be asked for, one after another as the source allows.
 */
const TIME_CARD = `new Promise((resolve) => {
  let moved = 0;
  let opened = 0;
  let priced = 0;
  addEventListener('pointermove', () => { moved = performance.now(); }, { capture: true });
  const look = () => {
    const host = document.querySelector('margin-note');
    const place = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.place');
    if (place?.matches(':popover-open')) {
      opened ||= performance.now();
      const card = place.querySelector('.card');
      if (card && card.ariaBusy !== 'true') priced ||= performance.now();
      if (priced && !place.querySelector('[aria-busy=true]'))
        return resolve({ opened: opened - moved, priced: priced - moved, filled: performance.now() - moved });
    }
    requestAnimationFrame(look);
  };
  look();
})`;

interface CardTime {
  readonly opened: number;
  readonly priced: number;
  readonly filled: number;
}

/** Pointer at rest → card open, → price in it, → everything in it; first with nothing cached, then cached. */
export async function benchCard(browser: ExtensionBrowser, address: string): Promise<void> {
  const { context, inContentScript } = browser;
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  // A name that a link divides is in no one text node, and a pointer is sent to a place in one.
  const names = await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return [...new Set(ranges.filter((range) => range.startContainer === range.endContainer).map((range) => String(range)))];
  });
  const time = async (name: string): Promise<CardTime> => {
    await page.mouse.move(2, 2);
    await until(() => inContentScript<boolean>(page, CLOSED), 'The card stays open.');
    await placeOf(page, name);
    const timing = inContentScript<CardTime>(page, TIME_CARD);
    await page.waitForTimeout(100);
    await hover(page, name);
    return timing;
  };
  const [first, cached]: [CardTime[], CardTime[]] = [[], []];
  // The first of a page has what draws cards brought.
  const [opener = '', ...others] = names;
  let opening: CardTime[] = [];
  const session = await browser.browserSession();
  const { ownCpu } = await traced(session, async () => {
    opening = [await time(opener)];
  });
  await session.detach();
  for (const name of others.slice(0, RUNS)) {
    first.push(await time(name));
    cached.push(await time(name));
  }
  await page.close();
  const row = (title: string, times: readonly CardTime[]): string[] => {
    const cells = (['opened', 'priced', 'filled'] as const).flatMap((moment) => {
      const after = times.map((each) => each[moment] - DWELL);
      return [ms(median(after)), ms(high(after))];
    });
    return [title, ...cells];
  };
  printTable(
    'Hover',
    ['card', 'open', '95th', 'price', '95th', 'everything', '95th'],
    [row('the first of the page', opening), row('not cached', first), row('cached', cached)],
    [
      `After the dwell of ${DWELL} ms; seen at animation frames, so a frame (17 ms) is the least. Sources answer from this machine.`,
      `What draws cards comes when the pointer is at the first mark: our scripts took ${ms(ownCpu)} of a processor until that card was whole.`,
    ],
  );
}

const CLOSED = `!document.querySelector('margin-note') ||
  !chrome.dom.openOrClosedShadowRoot(document.querySelector('margin-note'))?.querySelector('.place')?.matches(':popover-open')`;

/** Popup opened → article shown from the notes kept in the tab; beside a page of the extension that has nothing but a line of text, at `empty`. */
export async function benchPopup(
  browser: ExtensionBrowser,
  pages: readonly (readonly [title: string, address: string])[],
  empty: string,
): Promise<void> {
  const timed = async (title: string, file: string): Promise<string[]> => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await openOnce(browser, file));
    return [title, ms(median(times)), ms(high(times))];
  };
  const rows: string[][] = [await timed('an empty page', empty)];
  for (const [title, address] of pages) {
    const article = await browser.context.newPage();
    await article.goto(address);
    await article.waitForFunction(() => CSS.highlights.size > 0);
    const id = await browser.worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, address);
    rows.push(await timed(title, `src/popup/index.html?tab=${id ?? 0}`));
    await article.close();
  }
  printTable('Popup', ['article', 'first content', '95th'], rows, [
    'From the navigation of the popup’s page to the frame that shows the article. An empty page takes what no popup can be without. Asked for: 100 ms.',
  ]);
}

async function openOnce({ context, url }: ExtensionBrowser, file: string): Promise<number> {
  const popup: Page = await context.newPage();
  await popup.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('.head')) Object.assign(globalThis, { head: performance.now() });
      else requestAnimationFrame(look);
    };
    look();
  });
  await popup.goto(url(file));
  await popup.locator('.head').waitFor();
  const time = await popup.evaluate(() => (globalThis as unknown as { head: number }).head);
  await popup.close();
  return time;
}
