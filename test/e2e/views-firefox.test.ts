import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARD_STATES } from '../browser/support/card-states.ts';
import { POPUP_STATES } from '../browser/support/popup-states.ts';
import { type FirefoxBrowser, launchFirefox, resize } from '../harness/firefox.ts';
import { type ServedViews, serveViews } from '../harness/states/serve.ts';
import { FIREFOX, faultsIn } from './fixture.ts';

/** Every state in Firefox; in Chromium the tests of the views do the same. The card of a page lies in a closed root, where axe does not come. */
let views: ServedViews;
let firefox: FirefoxBrowser;
let page: Page;

beforeAll(async () => {
  views = await serveViews(path.resolve(import.meta.dirname, '../..'));
  // Nothing here asks the network for anything.
  firefox = await launchFirefox({ extension: FIREFOX, port: 9 });
  page = await firefox.browser.newPage();
});
afterAll(async () => {
  await firefox.close();
  await views.close();
});

async function faultsOf(show: string, state: number, look: string): Promise<unknown> {
  await page.goto(`${views.address}?show=${show}&state=${state}&${look}`);
  await page.waitForSelector('.card, .popup');
  return faultsIn(page, '#root');
}

const named = (states: readonly (readonly [string, ...unknown[]])[]) => states.map(([name], index) => [name, index] as const);

describe('axe finds nothing in', () => {
  it.each(named(CARD_STATES))('the card: %s', async (_, index) => {
    for (const theme of ['light', 'dark']) expect(await faultsOf('card', index, `theme=${theme}`), theme).toEqual([]);
  });

  it.each(named(POPUP_STATES))('the popup, and the side panel: %s', async (_, index) => {
    await resize(page, 460, 700);
    for (const theme of ['light', 'dark']) expect(await faultsOf('popup', index, `open&theme=${theme}`), theme).toEqual([]);
    await resize(page, 320, 700);
    for (const theme of ['light', 'dark']) expect(await faultsOf('popup', index, `panel&theme=${theme}`), theme).toEqual([]);
  });
});
