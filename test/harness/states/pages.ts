import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { type ExtensionBrowser, launchChromium } from '../chromium.ts';
import { takePicture } from '../picture.ts';
import { NEWS_HOST, startReplay } from '../replay/server.ts';
import { chooseEverySite, hoverCard, watchSome } from '../walk-through.ts';

/** Pages on which marks must be seen, and not be loud. */
const MARKED = ['ai-landlords', 'dark-and-busy', 'rtl', 'tables', 'live-blog'];
const SCHEMES = ['light', 'dark'] as const;

/** Marks, cards in pages, first run and options of the built extension. Gives the number of pictures. */
export async function shootPages(root: string, folder: string): Promise<number> {
  let count = 0;
  const save = async (page: Page, name: string, fullPage = false): Promise<void> => {
    await takePicture(page, path.join(folder, `${name}.png`), fullPage);
    count++;
  };
  const replay = await startReplay({ pages: path.join(root, 'test/pages') });
  const browser = await launchChromium({ extension: path.join(root, 'dist/chrome'), port: replay.port });
  try {
    await shootFirstRun(browser, save);
    await chooseEverySite(browser);
    await watchSome(browser);
    await shootMarks(browser, save);
    await shootOptions(browser, save);
  } finally {
    await browser.close();
    await replay.close();
  }
  return count;
}

/** First run and options in every language, at the narrowest and the widest. Gives the number of pictures. */
export async function shootOptionsIn(root: string, folder: string): Promise<number> {
  let count = 0;
  const replay = await startReplay({ pages: path.join(root, 'test/pages') });
  try {
    for (const language of await readdir(path.join(root, 'assets/_locales'))) {
      const browser = await launchChromium({
        extension: path.join(root, 'dist/chrome'),
        port: replay.port,
        language: language.replace('_', '-'),
      });
      const page = await browser.context.newPage();
      const shoot = async (name: string): Promise<void> => {
        await page.goto(browser.url('src/options/index.html'));
        await page.locator('main section').first().waitFor();
        await pricesShown(page);
        for (const [width, colorScheme] of [
          [360, 'dark'],
          [1600, 'light'],
        ] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          await takePicture(page, path.join(folder, `${language}-${name}-${width}-${colorScheme}.png`), true);
          count++;
        }
      };
      await shoot('first-run');
      await chooseEverySite(browser);
      await watchSome(browser);
      await shoot('options');
      await browser.close();
    }
  } finally {
    await replay.close();
  }
  return count;
}

/** Every row of the watchlist has its price, or says why not. */
async function pricesShown(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll('.numbers')].every((each) => each.querySelector('small')));
}

type Save = (page: Page, name: string, fullPage?: boolean) => Promise<void>;

async function shootFirstRun({ context, url }: ExtensionBrowser, save: Save): Promise<void> {
  const page = await context.newPage();
  for (const colorScheme of SCHEMES) {
    await page.goto(url('src/options/index.html'));
    // Once it is there: what was set before is lost on the way to a page of the extension.
    await page.emulateMedia({ colorScheme });
    await page.locator('.done').waitFor();
    await save(page, `first-run-${colorScheme}`, true);
  }
  await page.close();
}

async function shootMarks(browser: ExtensionBrowser, save: Save): Promise<void> {
  const page = await browser.context.newPage();
  for (const slug of MARKED) {
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, forcedColors: 'none' });
      await page.goto(`https://${NEWS_HOST}/${slug}/page.html`);
      await page.waitForFunction(() => CSS.highlights.size > 0);
      await save(page, `marks-${slug}-${colorScheme}`);
    }
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await save(page, 'marks-forced-colors');
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await page.goto(`https://${NEWS_HOST}/ai-landlords/page.html`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await hoverCard(browser, page, 'TeraWulf');
  await save(page, 'marks-and-card');
  await page.close();
}

async function shootOptions({ context, url }: ExtensionBrowser, save: Save): Promise<void> {
  const page = await context.newPage();
  for (const colorScheme of SCHEMES) {
    await page.goto(url('src/options/index.html'));
    // Once it is there: what was set before is lost on the way to a page of the extension.
    await page.emulateMedia({ colorScheme });
    await page.locator('nav').waitFor();
    await pricesShown(page);
    await save(page, `options-${colorScheme}`, true);
    for (const section of await page.locator('main section[id], main > [id]').all()) {
      await section.scrollIntoViewIfNeeded();
      await save(page, `options-${await section.getAttribute('id')}-${colorScheme}`);
    }
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await save(page, 'options-forced-colors', true);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 800 });
  await save(page, 'options-narrow', true);
  for (const details of await page.locator('main details').all()) await details.evaluate((element) => element.setAttribute('open', ''));
  await save(page, 'options-narrow-open', true);
  await page.close();
}
