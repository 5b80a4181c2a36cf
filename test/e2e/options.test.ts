import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchChromium, until } from '../harness/chromium.ts';
import { type FirefoxBrowser, launchFirefox } from '../harness/firefox.ts';
import { type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { faultsIn, openMarked } from './fixture.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OPTIONS = 'src/options/index.html';
const KEY = 'k3y-that-nobody-may-see';

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplay({ pages: path.join(ROOT, 'test/pages') });
});
afterAll(() => replay.close());

describe('options in Chromium', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium({ extension: path.join(ROOT, 'dist/chrome'), port: replay.port });
    page = await browser.context.newPage();
    await page.goto(browser.url(OPTIONS));
  });
  afterAll(() => browser.close());

  const text = (): Promise<string> => page.locator('#root').innerText();
  const says = (words: string): Promise<void> => page.getByText(words).first().waitFor();
  const stored = (area: 'sync' | 'local'): Promise<Record<string, unknown>> =>
    browser.worker.evaluate((name) => chrome.storage[name].get(null), area);
  const watched = (): Promise<string[]> => page.locator('.watched > li > .symbol').allInnerTexts();
  const faults = (): Promise<unknown> => faultsIn(page);
  /** An export of everything, and the watchlist as it was then. */
  let everything = '';
  let listBefore: readonly string[] = [];

  it('begins with one calm page: what it does, what it never does, no access', async () => {
    await page.locator('.done').waitFor();
    // The browser has opened it once by itself.
    const opened = () => browser.context.pages().map((each) => each.url());
    await expect.poll(opened).toContain(browser.url(`${OPTIONS}#welcome`));
    expect(await page.locator('.welcome svg').getAttribute('aria-label')).toContain('card');
    expect(await text()).toContain('never leave this browser');
    expect(await page.locator('nav').count()).toBe(0);
    expect(await browser.worker.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('is done in two clicks, which grant exactly what was asked', async () => {
    await browser.allowRequest('*://*/*');
    await page.reload();
    await page.locator('input[name=sites][value=every]').click();
    await says('Granted.');
    await page.locator('.done .primary').click();
    await page.locator('nav').waitFor();
    const scripts = await browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts[0]?.matches).toEqual(['*://*/*']);
  });

  it.each([360, 1600])('does not scroll sideways at %i px, in light and dark, and axe finds nothing', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await faults()).toEqual([]);
    }
    await page.setViewportSize({ width: 1100, height: 800 });
  });

  it('says where storage takes nothing, and shows what holds', async () => {
    const chosen = page.locator('#reading input[name=marks]:checked');
    const before = await chosen.inputValue();
    await page.evaluate(() => Object.assign(chrome.storage.local, { set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) }));
    await page.locator(`#reading input[name=marks]:not([value=${before}])`).first().click();
    await says('That could not be done.');
    expect(await chosen.inputValue()).toBe(before);
    await page.reload();
    await page.locator('nav').waitFor();
  });

  it('keeps a watchlist: search, paste, tell apart, remark, order, undo', async () => {
    await page.locator('#search-box').fill('nvid');
    await page
      .getByRole('option', { name: /Nvidia/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(watched).toEqual(['NVDA']);

    await page.getByText('Import and export').click();
    await page.locator('.carry textarea').fill('WULF, BTC\nNo such company at all');
    await page.getByRole('button', { name: 'Add all' }).click();
    await until(() => page.getByText('Not found: No such company at all').isVisible(), 'The unknown name is not told.');
    // What one import left to settle, or did not find, outlives the next.
    await page.locator('.carry textarea').fill('SPX\nNor this one');
    await page.getByRole('button', { name: 'Add all' }).click();
    await says('Not found: No such company at all, Nor this one');
    expect(
      await page
        .locator('.open-names b')
        .filter({ hasText: /^(?:BTC|SPX)$/ })
        .allInnerTexts(),
    ).toEqual(expect.arrayContaining(['BTC', 'SPX']));
    await page.getByRole('button', { name: 'Leave it out : SPX' }).click();
    await page.locator('#watchlist .alert').getByRole('button', { name: 'Close this message' }).click();
    await expect.poll(() => page.getByText('Not found').count()).toBe(0);
    for (const name of await page.locator('.open-names > div').all()) await name.locator('button').first().click();
    await expect.poll(watched).toEqual(expect.arrayContaining(['NVDA', 'WULF', 'BTC']));

    const before = await watched();
    await page.getByRole('button', { name: 'Move Nvidia down' }).press('Enter');
    await expect.poll(watched).toEqual([before[1], before[0], ...before.slice(2)]);

    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    await page.getByLabel('Group', { exact: true }).fill('Chips');
    await page.getByLabel('Own names for it').fill('Jensen’s company');
    await page.locator('.edit .button').click();
    await says('“Jensen’s company”');

    await page.getByRole('button', { name: 'Remove Nvidia' }).click();
    await says('Nvidia removed.');
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(watched).toEqual([before[1], before[0], ...before.slice(2)]);
    await page.reload();
    await expect.poll(watched).toEqual([before[1], before[0], ...before.slice(2)]);
    await says('“Jensen’s company”');
  });

  it('marks the reader’s own name for a watched one, written small as it is', async () => {
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    await page.getByLabel('Own names for it').fill('Jensen’s company\nlandlords');
    await page.locator('.edit .button').click();
    await says('“landlords”');
    const article = await openMarked(browser);
    const marked = () => article.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)));
    await expect.poll(marked).toContain('landlords');
    await article.close();
  });

  it('prices what is watched', async () => {
    const priced = page.locator('.watched li').filter({ hasText: 'NVDA' }).locator('.numbers');
    await expect.poll(() => priced.innerText()).toMatch(/\$\d/);
    expect(await priced.innerText()).toMatch(/%/);
  });

  it('carries the watchlist out and in again', async () => {
    if (!(await page.locator('.carry').getAttribute('open'))) await page.getByText('Import and export').click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export CSV' }).click()]);
    const before = await watched();
    for (const _ of before)
      await page
        .getByRole('button', { name: /^Remove / })
        .first()
        .click();
    await expect.poll(watched).toEqual([]);
    await page.locator('.carry input[type=file]').setInputFiles(await file.path());
    await expect.poll(watched).toEqual(before);
    await says('“Jensen’s company”');
  });

  it('tests a source with one real call', async () => {
    await page.getByRole('button', { name: 'Test Coinbase Exchange' }).click();
    await says('It answered: Bitcoin');
    replay.setFault('api.kraken.com', { kind: 'status', status: 429 });
    await page.getByRole('button', { name: 'Test Kraken' }).click();
    await until(
      async () => (await page.locator('.source', { hasText: 'api.kraken.com' }).locator('.loss').innerText()) !== '',
      'No error is told.',
    );
    replay.setFault('api.kraken.com', null);
  });

  const asked = async () => Number(/\((\d+)\)/.exec(await page.getByText('Requests of the last day').innerText())?.[1]);
  /** A tab without a window is never hidden: the event is put in its place. */
  const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  it('tells what was asked and stored meanwhile to a reader who comes back', async () => {
    const before = await asked();
    const other = await browser.context.newPage();
    await other.goto(browser.url(OPTIONS));
    await other.evaluate(async () => {
      await chrome.runtime.sendMessage({ to: 'background', type: 'sources/test', params: { id: 'cboe' } });
      await chrome.storage.sync.set({ junk: '語'.repeat(2000) });
    });
    await other.close();
    await page.bringToFront();
    await expect.poll(() => comeBack().then(asked)).toBeGreaterThan(before);
    const bytes = new TextEncoder().encode(JSON.stringify(await stored('sync'))).length;
    expect(bytes).toBeGreaterThan(6000);
    await says(`${Math.ceil(bytes / 1000)} of 102.4 kB`);
    await browser.worker.evaluate(() => chrome.storage.sync.remove('junk'));
  });

  it('clears the answers of the cache, and neither the lists of names nor the log', async () => {
    const row = (label: string) => page.locator('.stored > li', { hasText: label }).locator('small').innerText();
    for (const label of ['Lists of names', 'Cached answers'])
      await expect.poll(() => comeBack().then(() => row(label))).not.toMatch(/^0 records/);
    const [lists, log] = [await row('Lists of names'), await asked()];
    await page.getByRole('button', { name: 'Clear cache' }).click();
    await says('Cached answers are deleted.');
    expect(await row('Cached answers')).toMatch(/^0 records/);
    expect(await row('Lists of names')).toBe(lists);
    expect(await asked()).toBeGreaterThanOrEqual(log);
  });

  it('keeps keys where nobody sees them', async () => {
    await page.getByText('Sources with your own key').click();
    await page.getByLabel('Key for Tiingo').fill(KEY);
    await page.getByLabel('Key for Tiingo').press('Enter');
    await says('Your key is saved.');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export everything' }).click()]);
    expect(await readFile(await file.path(), 'utf8')).not.toContain(KEY);
    expect(await page.content()).not.toContain(KEY);
    expect(JSON.stringify(await stored('sync'))).not.toContain(KEY);
    await page.reload();
    await page.locator('nav').waitFor();
    expect(await page.content()).not.toContain(KEY);
    expect(await text()).not.toContain('keys included.');
  });

  it('keeps keys from its own scripts in pages', async () => {
    const article = await openMarked(browser);
    for (const area of ['local', 'managed'])
      await expect(browser.inContentScript(article, `chrome.storage.${area}.get(null)`), area).rejects.toThrow('not allowed');
    expect(await browser.inContentScript(article, 'chrome.storage.sync.get(null).then(JSON.stringify)')).not.toContain(KEY);
    expect(await article.content()).not.toContain(KEY);
    await article.close();
    await page.bringToFront();
  });

  it('explains a revoked permission, and stops reading', async () => {
    await page.getByText(/granted now/).click();
    await page.getByRole('button', { name: 'Revoke all' }).click();
    await says('The browser grants none of these sites now.');
    const scripts = (): Promise<unknown[]> => browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    await expect.poll(scripts).toEqual([]);
    await page.getByRole('button', { name: 'Grant', exact: true }).click();
    await expect.poll(scripts).toHaveLength(1);
  });

  it('survives values that cannot be read, and keeps them aside', async () => {
    await browser.worker.evaluate(() =>
      chrome.storage.sync.set({
        settings: { version: 3, sites: { mode: 'every' }, reading: 'x' },
        watchlist: { version: 'x' },
      }),
    );
    await page.reload();
    await says('Your settings could not be read completely.');
    // The list itself comes back from the memory of this machine.
    expect(await watched()).not.toEqual([]);
    const tint = page.getByRole('radio', { name: 'a tint' });
    // Not `check`: until the new value is stored, the page may be drawn once more from the damaged one.
    await tint.click();
    await until(() => tint.isChecked(), 'The choice does not stay.');
    await says('A copy of what could not be read, or had no room, is kept on this machine.');
    expect((await stored('local'))['aside.settings']).toMatchObject([{ value: { reading: 'x' } }]);
    expect(await faults()).toEqual([]);
  });

  it('clears everything, and begins anew', async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export everything' }).click()]);
    everything = await file.path();
    listBefore = await watched();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await page.locator('.done').waitFor();
    // Marks stay, so that another machine brings nothing back.
    const marked = expect.objectContaining({ cleared: expect.any(Number), version: expect.any(Number) });
    expect(await stored('sync')).toEqual({
      ...{ settings: marked, watchlist: marked, dismissals: marked, confirmations: marked },
      ...{ 'watchlist.0': [], 'dismissals.0': [], 'confirmations.0': [] },
    });
    expect(JSON.stringify(await stored('local'))).not.toContain(KEY);
  });

  it('takes all of it back from the export', async () => {
    await page.locator('.done .primary').click();
    await page.locator('nav').waitFor();
    expect(await watched()).toEqual([]);
    await page.locator('#privacy input[type=file]').setInputFiles(everything);
    await expect.poll(watched).toEqual(listBefore);
    await says('“Jensen’s company”');
    expect(await page.getByRole('radio', { name: 'a tint' }).isChecked()).toBe(true);
    // No file holds a key.
    expect(JSON.stringify(await stored('local'))).not.toContain(KEY);
    await page
      .locator('#privacy input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await says('That file could not be read.');
    expect(await watched()).toEqual(listBefore);
  });

  it('prices what was just added before the rest of a long list', async () => {
    await page.getByText('Import and export').click();
    const entries = Array.from({ length: 100 }, (_, index) => ({ id: `US:GONE${index}`, added: 1 }));
    await page.locator('.carry textarea').fill(JSON.stringify({ entries }));
    await page.getByRole('button', { name: 'Add all' }).click();
    await expect.poll(async () => (await watched()).length).toBeGreaterThan(100);
    await page.locator('.carry textarea').fill('IREN');
    await page.getByRole('button', { name: 'Add all' }).click();
    const last = page.locator('.watched > li').last();
    await expect.poll(() => last.innerText()).toContain('IREN');
    await expect.poll(() => last.innerText()).toContain('$');
    // The rest of the list waits for the reader to ask.
    expect(await page.locator('.watched > li').nth(90).locator('.numbers small').count()).toBe(0);
  });
});

describe('options in Firefox', () => {
  let browser: FirefoxBrowser;
  beforeAll(async () => {
    browser = await launchFirefox({ extension: path.join(ROOT, 'dist/firefox'), port: replay.port });
  });
  afterAll(() => browser.close());

  it('walks the first run, and keeps a watched name', async () => {
    const page = await browser.openExtensionPage(OPTIONS, '.done');
    await page.click('input[name=sites][value=every]');
    await page.waitForSelector('.choice.chosen input[value=every]');
    await page.click('.done .primary');
    await page.waitForSelector('#search-box');
    await page.type('#search-box', 'nvid');
    await page.waitForSelector('[role=option][aria-selected=true]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.watched li');
    const again = await browser.openExtensionPage(OPTIONS, '.watched li');
    expect(await again.$eval('.watched li .chip', (chip) => chip.textContent)).toBe('NVDA');
  });
});
