import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox, resize } from '../harness/firefox.ts';
import { misfits } from '../harness/misfits.ts';
import { type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { WATCHED_ITEMS } from '../harness/walk-through.ts';
import { FIREFOX, faultsIn, openToAskInFirefox, PAGES } from './fixture.ts';

const OPTIONS = 'src/options/index.html';
const LOCALES = path.join(FIREFOX, '_locales');

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplay({ pages: PAGES });
});
afterAll(() => replay.close());

describe.each(readdirSync(LOCALES))('the options page in Firefox in %s', (locale) => {
  const said = JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8')) as Record<
    string,
    { readonly message: string }
  >;
  let firefox: FirefoxBrowser;
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: FIREFOX, port: replay.port, language: locale.replace('_', '-') });
  });
  afterAll(() => firefox.close());

  /** Everything opened that opens, in both themes at both widths. */
  async function expectGood(page: Page): Promise<void> {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [360, 1600]) {
      await resize(page, width, 900);
      expect(await page.evaluate(misfits), `${width} px`).toEqual([]);
      for (const theme of ['light', 'dark']) {
        await page.evaluate((chosen) => {
          document.documentElement.dataset.theme = chosen;
        }, theme);
        expect(await faultsIn(page), `${width} px, ${theme}`).toEqual([]);
      }
    }
  }

  it('begins well', async () => {
    const page = await firefox.openExtensionPage(OPTIONS, '.done');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(said.language_tag?.message);
    expect(await page.evaluate(() => document.body.innerText)).toContain(said.never_article?.message);
    await expectGood(page);
    await page.close();
  });

  it('goes on well', async () => {
    const { page } = await openToAskInFirefox(firefox);
    await page.evaluate(`browser.storage.sync.set(${JSON.stringify(WATCHED_ITEMS)})`);
    await page.waitForSelector('.watched > li:nth-child(4)');
    await page.click('.watched [aria-expanded]');
    await page.waitForSelector('.edit');
    await expectGood(page);
  });
});
