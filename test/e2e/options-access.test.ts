import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchChromium } from '../harness/chromium.ts';
import { startReplay } from '../harness/replay/server.ts';
import { ARTICLE, CHROME, type Fixture, marksOnArticle, openMarked, PAGES, startFixture, YAHOO } from './fixture.ts';

/** Which pages may be read and whom we may ask, as the browser itself has it. */
let fixture: Fixture;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  fixture = await startFixture();
  browser = fixture.browser;
  page = await browser.context.newPage();
  await page.goto(browser.url('src/options/index.html'));
  await page.locator('.done').waitFor();
});
afterAll(() => fixture.close());

const says = (words: string): Promise<void> => page.getByText(words).first().waitFor();
const origins = (): Promise<readonly string[]> => browser.worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
const registered = async () => (await browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts()))[0];
const matches = async (): Promise<readonly string[]> => (await registered())?.matches ?? [];
/** Where the registered script is kept away. */
const excluded = async (): Promise<readonly string[]> => (await registered())?.excludeMatches ?? [];
/** Changes that sync does not have yet. */
const waiting = (): Promise<readonly string[]> =>
  browser.worker.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('pending.')));
const choose = (mode: string): Promise<void> => page.locator(`input[name=sites][value=${mode}]`).click();

async function addRule(site: string, rule: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Site' }).fill(site);
  await page.getByRole('combobox', { name: 'Rule' }).selectOption(rule);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`Lift.*${site}`) }).waitFor();
}

const lift = (site: string): Promise<void> => page.getByRole('button', { name: new RegExp(`Lift.*${site}`) }).click();

describe('what the reader allows', () => {
  it('is nothing when the browser refuses, and is explained', async () => {
    // The browser's own question cannot be clicked: its answer is put in its place.
    await page.evaluate(() => {
      chrome.permissions.request = ((wanted: { origins: string[] }, answered?: (granted: boolean) => void) => {
        document.documentElement.dataset.asked = wanted.origins.join(' ');
        answered?.(false);
        return Promise.resolve(false);
      }) as typeof chrome.permissions.request;
    });
    /** What the browser was asked for last. */
    const asked = async () => (await page.locator('html').getAttribute('data-asked'))?.split(' ') ?? [];
    /** The number in what a part of the page said that it would be asked for. */
    const announced = async (part: string) => Number(/access to (\d+)/.exec(await page.locator(part).innerText())?.[1]);
    await choose('every');
    await says('The browser did not grant it, so nothing has changed.');
    expect(await asked()).toEqual(['*://*/*']);
    await choose('news');
    await expect.poll(asked).toContain('*://*.reuters.com/*');
    expect((await asked()).length).toBe(await announced('.choice:has([value=news]) small'));
    expect(await page.locator('input[name=sites]:checked').getAttribute('value')).toBe('click');
    await page.locator('.done .primary').click();
    await expect.poll(asked).toContain('https://data.sec.gov/*');
    expect((await asked()).length).toBe(await announced('.done small'));
    expect(await page.locator('nav').count()).toBe(0);
    expect(await origins()).toEqual([]);
    await page.reload();
    await page.locator('.done').waitFor();
  });

  it('asks no source of one who wants no prices, whatever is granted', async () => {
    await browser.allowRequest('*://*/*');
    await page.bringToFront();
    await choose('every');
    await says('Granted.');
    fixture.replay.reset();
    await page.getByRole('button', { name: 'Finish without prices' }).click();
    await page.locator('nav').waitFor();
    await page.locator('#search-box').fill('nvidia');
    await page
      .getByRole('option', { name: /Nvidia/ })
      .first()
      .waitFor();
    await page.locator('#search-box').press('Enter');
    await expect.poll(() => page.locator('.watched .numbers').textContent()).toContain('switched off in options');
    await says('Every source is off');
    // Chromium asks its maker now and then who is signed in, whatever it is told of background networking.
    expect(Object.keys(fixture.replay.counts()).filter((host) => host !== 'accounts.google.com')).toEqual([]);
  });

  it('switches all sources on in a click, and shows prices then', async () => {
    await page.getByRole('button', { name: 'Switch all on and allow them' }).click();
    await expect.poll(() => page.locator('.watched .numbers').textContent()).toMatch(/\$\d.*Yahoo/);
    expect(fixture.replay.counts()[YAHOO]).toBeGreaterThan(0);
  });

  it('keeps the sources’ access when fewer sites are chosen', async () => {
    await choose('news');
    await says('Saved.');
    await expect.poll(matches).toContain('*://*.reuters.com/*');
    expect(await origins()).toEqual(expect.arrayContaining(['https://data.sec.gov/*', '*://*.reuters.com/*']));
    expect(await origins()).not.toContain('*://*/*');
    await choose('click');
    await expect.poll(matches).toEqual([]);
    expect(await origins()).toEqual(expect.arrayContaining(['https://data.sec.gov/*', `https://${YAHOO}/*`]));
    expect(await origins()).not.toContain('*://*.reuters.com/*');
    expect(await page.getByText('Some sources that are on are not allowed yet.').count()).toBe(0);
  });

  it('keeps a host for as long as one of its patterns needs it', async () => {
    for (const site of ['two.example/a', 'two.example/b']) await addRule(site, 'read');
    await expect.poll(matches).toEqual(['*://*.two.example/a*', '*://*.two.example/b*']);
    await lift('two.example/a');
    await expect.poll(matches).toEqual(['*://*.two.example/b*']);
    await lift('two.example/b');
    await expect.poll(origins).not.toContain('*://*.two.example/*');
  });

  it('writes a site as the browser does', async () => {
    await addRule('xn--mnchen-3ya.example', 'read');
    await lift('xn--mnchen-3ya.example');
    await page.getByRole('textbox', { name: 'Site' }).fill('https://München.example./wirtschaft');
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('read');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(matches).toEqual(['*://*.xn--mnchen-3ya.example/wirtschaft*']);
    await lift('xn--mnchen-3ya');
    await expect.poll(matches).toEqual([]);
  });

  it('goes on registering when a stored pattern is no pattern', async () => {
    await choose('every');
    await expect.poll(matches).toEqual(['*://*/*']);
    await expect.poll(waiting).toEqual([]);
    await browser.worker.evaluate(async () => {
      const { settings } = (await chrome.storage.sync.get('settings')) as { settings: { sites: object } };
      await chrome.storage.sync.set({ settings: { ...settings, sites: { ...settings.sites, patterns: ['example.com'] } } });
    });
    await says('Your settings could not be read completely.');
    expect(await matches()).toEqual(['*://*/*']);
    await choose('every');
  });

  it.each([
    ['off', 'never read it'],
    ['click', 'only when I click'],
    ['paused', 'not for a day'],
  ])('reads nothing on a site that is %s', async (rule) => {
    await addRule('news.example', rule);
    expect(await marksOnArticle(browser)).toBe(0);
    await page.bringToFront();
    await lift('news.example');
    // A page that is opened before the script is registered anew is not read.
    await expect.poll(async () => [await matches(), await excluded()]).toEqual([['*://*/*'], []]);
    const again = await openMarked(browser);
    await again.close();
    await page.bringToFront();
  });

  it('reads a site that is read on a click when the reader clicks', async () => {
    await addRule('news.example', 'click');
    const article = await browser.context.newPage();
    await article.goto(ARTICLE);
    await browser.clickAction(article);
    const popup = await browser.popup();
    await popup.getByRole('button', { name: 'Read this page' }).click();
    await article.waitForFunction(() => CSS.highlights.size > 0);
    await article.close();
    await page.bringToFront();
    await lift('news.example');
  });
});

describe('a long list', () => {
  it('of a thousand names goes to sync, and to another machine', async () => {
    const names = await page.evaluate(async () => {
      const found = new Set<string>();
      for (const a of 'abcdefghijklmnopqrstuvwxyz')
        for (const b of 'aeiou') {
          const reply = await chrome.runtime.sendMessage({ to: 'background', type: 'lexicon/search', params: { query: a + b } });
          for (const { id } of reply.result) found.add(id);
        }
      return [...found].slice(0, 1000);
    });
    expect(names.length).toBeGreaterThan(600);
    await page.getByText('Import and export').click();
    await page.locator('.carry textarea').fill(names.join('\n'));
    await page.getByRole('button', { name: 'Add all' }).click();
    await expect.poll(() => page.locator('.watched > li').count()).toBeGreaterThanOrEqual(names.length);
    await expect.poll(waiting).toEqual([]);
    expect(await page.getByText('does not take your changes').count()).toBe(0);

    const synced = await browser.worker.evaluate(() => chrome.storage.sync.get(null));
    const replay = await startReplay({ pages: PAGES });
    const other = await launchChromium({ extension: CHROME, port: replay.port });
    try {
      await other.worker.evaluate((items) => chrome.storage.sync.set(items), synced);
      const there = await other.context.newPage();
      await there.goto(other.url('src/options/index.html'));
      // It has granted nothing yet, and says so by asking, not by an alarm.
      await there.locator('.done').waitFor();
      expect(await there.locator('.alert').count()).toBe(0);
      await there.getByRole('button', { name: 'Finish without prices' }).click();
      await expect.poll(() => there.locator('.watched > li').count()).toBeGreaterThanOrEqual(names.length);
    } finally {
      await other.close();
      await replay.close();
    }
  });

  it('can be reordered for as long as a key is held', async () => {
    const down = page.getByRole('button', { name: /^Move .* down$/ }).first();
    await down.focus();
    for (let step = 0; step < 130; step++) await page.keyboard.press('Enter');
    // Where the presses come slowly, the browser's operations of a minute may be used up: the next try is a minute later.
    await expect.poll(waiting, { timeout: 100_000 }).toEqual([]);
    expect(await page.getByText('does not take your changes').count()).toBe(0);
  }, 240_000);
});
