import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';
import { takePicture } from './picture.ts';
import { NEWS_HOST, type ReplayServer, startReplay } from './replay/server.ts';
import { chooseEverySite, hoverCard } from './walk-through.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXTENSION = path.join(ROOT, 'dist/chrome');
const SHOTS = path.join(ROOT, '.artifacts/screenshots');
const ARTICLE = `https://${NEWS_HOST}/ai-landlords/page.html`;

/** Whether there is a screen to show a window on. */
const hasDisplay = (): boolean =>
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY));

/** Waits until the content script has marked the page. */
const marked = (page: Page): Promise<unknown> => page.waitForFunction(() => CSS.highlights.size > 0);

async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  const file = path.join(SHOTS, `${name}.png`);
  await takePicture(page, file, fullPage);
  console.log(path.relative(ROOT, file));
}

/** Where the first figure ends that the data speak to, px: those above are of what no series can tell. */
const endOfChecked = (popup: Page): Promise<number> =>
  popup
    .locator('.figure', { has: popup.locator('.badge.consistent, .badge.inconsistent') })
    .first()
    .evaluate((figure) => figure.getBoundingClientRect().bottom);

/** As wide as the toolbar's popup, px. */
const POPUP_WIDTH = 440;

/** The popup's page, of the article, in a tab: of a popup itself no picture can be taken that is taller than the browser lets it be. */
async function popupInTab(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: POPUP_WIDTH, height: 600 });
  await page.goto(browser.url('src/options/index.html'));
  const id = await page.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, ARTICLE);
  await page.goto(browser.url(`src/popup/index.html?tab=${id}`));
  return page;
}

/** Article, card, popup and options, as pictures. */
async function screenshots(browser: ExtensionBrowser, scheme: 'light' | 'dark'): Promise<void> {
  const { context } = browser;
  const article = await context.newPage();
  // Room for the whole card below its line.
  await article.setViewportSize({ width: 1100, height: 1160 });
  await article.goto(ARTICLE);
  // Once the page is there: what was set before is lost on the way to it.
  await article.emulateMedia({ colorScheme: scheme });
  await marked(article);
  await shoot(article, `article-${scheme}`);
  await hoverCard(browser, article, 'TeraWulf');
  await shoot(article, `card-${scheme}`);

  await article.mouse.move(2, 2);
  const popup = await popupInTab(browser);
  await popup.emulateMedia({ colorScheme: scheme });
  await popup.locator('.head').waitFor();
  for (const [index, tab] of (await popup.getByRole('tab').all()).entries()) {
    await tab.click();
    // Each tab may ask for more than the one before: filings, the watchlist.
    await popup.waitForFunction(() => !document.querySelector('.progress .bar i, [aria-busy=true]'));
    if (index === 0) await popup.setViewportSize({ width: POPUP_WIDTH, height: Math.ceil(await endOfChecked(popup)) });
    await shoot(popup, `popup-${index + 1}-${scheme}`);
  }
  await popup.close();

  const options = await context.newPage();
  await options.goto(browser.url('src/options/index.html'));
  // Once it is there: what was set before is lost on the way to a page of the extension.
  await options.emulateMedia({ colorScheme: scheme });
  await options.locator('nav').waitFor();
  await shoot(options, `options-${scheme}`, true);
  await options.close();
  await article.close();
}

async function headless(replay: ReplayServer): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  const browser = await launchChromium({ extension: EXTENSION, port: replay.port });
  try {
    const welcome = await browser.context.newPage();
    await welcome.goto(browser.url('src/options/index.html'));
    await welcome.locator('.done').waitFor();
    await shoot(welcome, 'first-run', true);
    await welcome.close();
    await chooseEverySite(browser);
    await screenshots(browser, 'light');
    await screenshots(browser, 'dark');
  } finally {
    await browser.close();
  }
}

async function headed(replay: ReplayServer): Promise<void> {
  const browser = await launchChromium({ extension: EXTENSION, port: replay.port, headless: false });
  await chooseEverySite(browser);
  const page = await browser.context.newPage();
  await page.goto(ARTICLE);
  console.log('Rest the pointer on an underlined name; the toolbar button sums the article up. Close the window to stop.');
  await new Promise<void>((resolve) => browser.context.on('close', () => resolve()));
}

await build({ root: ROOT, logLevel: 'warn' });
const replay = await startReplay({ pages: path.join(ROOT, 'test/pages') });
try {
  if (hasDisplay()) await headed(replay);
  else await headless(replay);
} finally {
  await replay.close();
}
