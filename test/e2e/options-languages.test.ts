import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchChromium } from '../harness/chromium.ts';
import { misfits } from '../harness/misfits.ts';
import { type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { watchSome } from '../harness/walk-through.ts';
import { CHROME, chooseEverySite, faultsIn, PAGES } from './fixture.ts';

const LOCALES = path.join(CHROME, '_locales');

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplay({ pages: PAGES });
});
afterAll(() => replay.close());

// The language is that of the browser, which takes it when it starts: one browser for each.
describe.each(readdirSync(LOCALES))('the built options page in %s', (locale) => {
  const said = JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8')) as Record<
    string,
    { readonly message: string }
  >;
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium({ extension: CHROME, port: replay.port, language: locale.replace('_', '-') });
    page = await browser.context.newPage();
  });
  afterAll(() => browser.close());

  async function open(selector: string): Promise<void> {
    await page.goto(browser.url('src/options/index.html'));
    await page.locator(selector).waitFor();
  }

  /** Everything opened that opens, in both themes at both widths. */
  async function expectGood(): Promise<void> {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [360, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(misfits), `${width} px`).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faultsIn(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  }

  it('begins well', async () => {
    await open('.done');
    expect(await page.locator('html').getAttribute('lang')).toBe(said.language_tag?.message);
    await page.getByText(said.never_article?.message ?? '').waitFor();
    await expectGood();
  });

  it('goes on well', async () => {
    await chooseEverySite(browser);
    await watchSome(browser);
    await open('.watched > li:nth-child(4)');
    await expect.poll(() => page.locator('.watched .numbers').allTextContents()).not.toContainEqual(expect.stringMatching(/^[^\d]*$/));
    await page.locator('.watched [aria-expanded]').first().click();
    await page.getByRole('button', { name: said.test_source?.message.replace('$1', 'Coinbase Exchange') ?? '' }).click();
    await page
      .getByText(said.section_privacy?.message ?? '')
      .first()
      .waitFor();
    await expectGood();
    await page.locator('#search-box').fill('core');
    await page.locator('.results [role=option]').first().waitFor();
    for (const width of [360, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(misfits), `${width} px, searching`).toEqual([]);
    }
  });
});
