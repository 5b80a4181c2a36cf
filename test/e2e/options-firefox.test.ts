import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listToItems } from '../../src/core/settings/sync/sync-chunks.ts';
import { until } from '../harness/chromium.ts';
import { type FirefoxBrowser, launchFirefox } from '../harness/firefox.ts';
import { type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { marksIn } from './firefox-fixture.ts';
import { ARTICLE, FIREFOX, faultsIn, PAGES } from './fixture.ts';

const OPTIONS = 'src/options/index.html';
const KEY = 'k3y-that-nobody-may-see';

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplay({ pages: PAGES });
});
afterAll(() => replay.close());

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const says = async (page: Page, words: string): Promise<void> =>
  void (await until(async () => (await textOf(page)).includes(words), `The page does not say: ${words}`));
// biome-ignore lint/suspicious/noExplicitAny: `browser` exists in pages of the extension only
const api = '(globalThis.browser)' as any as string;
const inPage = (page: Page, expression: string): Promise<unknown> => page.evaluate(`${expression.replaceAll('browser.', `${api}.`)}`);
const pressNamed = async (page: Page, name: string): Promise<void> => {
  const found = await page.evaluateHandle(
    (wanted) => [...document.querySelectorAll('button, summary')].find((each) => each.textContent?.trim() === wanted) ?? null,
    name,
  );
  const element = found.asElement();
  if (!element) throw new Error(`No button says ${name}.`);
  const before = await page.evaluate(
    (button) => {
      button.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = button.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there && button.contains(there) ? null : there?.outerHTML;
    },
    element as ElementHandle<Element>,
  );
  if (before !== null) throw new Error(`${name} is behind ${before}.`);
  await (element as unknown as { click(): Promise<void> }).click();
};

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};

describe('options in Firefox', () => {
  let firefox: FirefoxBrowser;
  let page: Page;
  let downloads: string;
  beforeAll(async () => {
    downloads = await mkdtemp(path.join(tmpdir(), 'margin-notes-downloads-'));
    const preferences = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
    firefox = await launchFirefox({ extension: FIREFOX, port: replay.port, preferences });
    page = await firefox.openExtensionPage(OPTIONS, '.done');
  });
  afterAll(async () => {
    await firefox.close();
    await rm(downloads, { recursive: true, force: true });
  });

  /** What a button gives the reader to keep; a file is there before it is whole. */
  async function downloaded(button: string, name: string, whole: (text: string) => boolean): Promise<string> {
    await pressNamed(page, button);
    return until(async () => {
      const text = await readFile(path.join(downloads, name), 'utf8').catch(() => '');
      return whole(text) ? text : '';
    }, `${name} did not come.`);
  }

  it('are opened by the browser once they are there', async () => {
    const opened = () => inPage(page, 'browser.extension.getViews({ type: "tab" }).map(({ location }) => location.hash)');
    await expect.poll(opened).toContain('#welcome');
  });

  it.each(['light', 'dark'])('begin without anything for axe to find, %s', async (theme) => {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    expect(await faultsIn(page)).toEqual([]);
  });

  it('changes nothing when the browser refuses, and says so', async () => {
    await inPage(page, 'browser.permissions.request = async () => false');
    await page.click('input[name=sites][value=every]');
    await says(page, 'The browser did not grant it');
    expect(await page.$eval('input[name=sites]:checked', (input) => (input as HTMLInputElement).value)).toBe('click');
    await page.close();
    page = await firefox.openExtensionPage(OPTIONS, '.done');
  });

  it('imports a watchlist', async () => {
    await page.click('input[name=sites][value=every]');
    await page.waitForSelector('.choice.chosen input[value=every]');
    await page.click('.done .primary');
    await page.waitForSelector('nav');
    await page.click('.carry summary');
    await page.type('.carry textarea', 'NASDAQ:NVDA, BTC-USD');
    await pressNamed(page, 'Add all');
    await says(page, '2 names added.');
    await says(page, 'Yahoo Finance ·');
  });

  /** Changes that sync does not have yet. */
  const waiting = async (): Promise<string[]> =>
    Object.keys((await inPage(page, 'browser.storage.local.get(null)')) as object).filter((key) => key.startsWith('pending.'));
  const symbols = (): Promise<string[]> => page.$$eval('.watched > li > .symbol', (chips) => chips.map((chip) => chip.textContent ?? ''));
  const becomes = (...wanted: string[]) => expect.poll(symbols).toEqual(wanted);

  it('keeps a watchlist by keyboard: search, order, remark, undo', async () => {
    await page.type('#search-box', 'terawulf');
    await page.keyboard.press('Enter');
    await becomes('NVDA', 'BTC', 'WULF');
    await page.focus('[aria-label="Move TeraWulf up"]');
    await page.keyboard.press('Enter');
    await becomes('NVDA', 'WULF', 'BTC');
    // The button keeps the focus; at the top the one beside it takes its turn.
    await page.keyboard.press('Enter');
    await becomes('WULF', 'NVDA', 'BTC');
    await page.keyboard.press('Enter');
    await becomes('NVDA', 'WULF', 'BTC');
    await page.click('[aria-label="Edit TeraWulf"]');
    await page.type('.edit textarea', 'The landlord');
    await page.click('.edit .button');
    await says(page, '“The landlord”');
    await page.click('[aria-label="Remove TeraWulf"]');
    await says(page, 'TeraWulf removed.');
    await pressNamed(page, 'Undo');
    await becomes('NVDA', 'WULF', 'BTC');
    await says(page, '“The landlord”');
    await page.click('[aria-label="Remove TeraWulf"]');
    await becomes('NVDA', 'BTC');
  });

  it('orders by dragging', async () => {
    const drag = async (from: number, onto: number): Promise<void> => {
      const [start, end] = await page.$$eval(
        '.watched > li .handle',
        (handles, ...rows) => {
          handles[0]?.scrollIntoView({ block: 'center' });
          return rows.map((row) => {
            const { left, top, width, height } = handles[row]?.getBoundingClientRect() ?? new DOMRect();
            return { x: left + width / 2, y: top + height / 2 };
          });
        },
        from,
        onto,
      );
      if (!start || !end) throw new Error('No handles.');
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(start.x, (start.y + end.y) / 2);
      // Firefox drags nothing that carries nothing, and moves the pointer of a drag that has begun over rows alone.
      const there = `.watched > li:nth-child(${onto + 1}).drop-${from < onto ? 'after' : 'before'}`;
      await until(async () => {
        await page.mouse.move(end.x, end.y);
        return page.$(there);
      }, 'Nothing is dragged there.');
      expect(await page.$(`.watched > li:nth-child(${from + 1}).dragged`)).not.toBeNull();
      // The driver's pointer begins a drag and moves it, and lets go without dropping: that one event is put in its place.
      await page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true })),
        end,
      );
      await page.mouse.up();
    };
    await drag(1, 0);
    await becomes('BTC', 'NVDA');
    await drag(0, 1);
    await becomes('NVDA', 'BTC');
  });

  it('puts a rule on a site, and takes it off', async () => {
    const left = () =>
      inPage(page, 'browser.scripting.getRegisteredContentScripts().then(([script]) => script?.excludeMatches ?? [])') as Promise<string[]>;
    await page.type('#sites .inline input', 'https://www.news.example/markets');
    await page.select('#sites .inline select', 'off');
    await page.click('#sites .inline button');
    await expect.poll(left).toEqual(['*://*.news.example/*']);
    await page.click('#sites .rows .link');
    await expect.poll(left).toEqual([]);
  });

  it('tests a source with one real call', async () => {
    await page.click('[aria-label="Test Coinbase Exchange"]');
    await says(page, 'It answered: Bitcoin');
  });

  it('keeps a key where nobody sees it', async () => {
    await page.click('.keyed summary');
    await page.type('.keyed input[type=password]', KEY);
    await page.keyboard.press('Enter');
    await says(page, 'is saved.');
    expect(await page.content()).not.toContain(KEY);
    expect(JSON.stringify(await inPage(page, 'browser.storage.sync.get(null)'))).not.toContain(KEY);
    // What this browser cannot keep from a page that breaks out is not kept quiet.
    await says(page, 'could read it, keys included.');
  });

  it('gives the watchlist and everything else to keep, and takes the list back', async () => {
    const ids = ['US:NVDA', 'CRYPTO:BTC'];
    const csv = await downloaded('Export CSV', 'watchlist.csv', (text) => text.endsWith('\n') && ids.every((id) => text.includes(id)));
    expect(csv.trim().split('\n')).toHaveLength(3);
    const json = await downloaded('Export JSON', 'watchlist.json', isJson);
    expect(ids.every((id) => json.includes(`"${id}"`))).toBe(true);
    const all = await downloaded('Export everything', 'margin-notes.json', isJson);
    expect(Object.keys(JSON.parse(all))).toEqual(expect.arrayContaining(['sync', 'local', 'granted', 'requests', 'cache']));
    expect(all).not.toContain(KEY);

    for (const name of ['Nvidia', 'Bitcoin']) {
      await page.click(`[aria-label="Remove ${name}"]`);
      // What is below moves up when it is gone: a click on its way there would meet nothing.
      await page.waitForSelector(`[aria-label="Remove ${name}"]`, { hidden: true });
    }
    await says(page, 'Nothing watched yet.');
    const input = (await page.$('.carry input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path.join(downloads, 'watchlist.csv'));
    await says(page, '2 names added.');
  });

  it.each(['light', 'dark'])('have nothing for axe to find with every part open, %s', async (theme) => {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, theme);
    expect(await faultsIn(page)).toEqual([]);
  });

  it('put a list that another machine wrote meanwhile together with this one’s', async () => {
    // What this one changed last would be written over the other's otherwise, and that one told to merge.
    await expect.poll(waiting).toEqual([]);
    // Another machine that has never seen what was written here, and whose list sync kept in place of this one's.
    const theirs = { version: 3, entries: [{ id: 'US:WULF', added: 1 }] };
    const items = JSON.stringify(listToItems('watchlist', theirs, { written: 1, seen: { another: 1 } }));
    await inPage(page, `browser.storage.sync.set(${items})`);
    await expect.poll(async () => (await symbols()).toSorted()).toEqual(['BTC', 'NVDA', 'WULF']);
    await page.click('[aria-label="Remove TeraWulf"]');
    await expect.poll(async () => (await symbols()).toSorted()).toEqual(['BTC', 'NVDA']);
  });

  it('explains a revoked permission', async () => {
    await inPage(page, "browser.permissions.remove({ origins: ['*://*/*'] })");
    await says(page, 'The browser grants none of these sites now.');
    await pressNamed(page, 'Grant');
    await until(async () => !(await textOf(page)).includes('grants none of these sites'), 'The grant is not noticed.');
  });

  it('gives the wider access back where fewer sites are chosen, and keeps that of the sources', async () => {
    const has = (...origins: string[]) => inPage(page, `browser.permissions.contains({ origins: ${JSON.stringify(origins)} })`);
    await page.click('input[name=sites][value=click]');
    await until(async () => (await has('*://*/*')) === false, 'Every site is still granted.');
    await says(page, 'The wider access was given back');
    expect(await has('https://data.sec.gov/*', 'https://query1.finance.yahoo.com/*')).toBe(true);
    expect(await has('https://www.example.com/*')).toBe(false);
    expect(await inPage(page, 'browser.scripting.getRegisteredContentScripts()')).toEqual([]);
    await page.click('input[name=sites][value=every]');
    await until(async () => (await has('*://*/*')) === true, 'Nothing was granted.');
    await expect.poll(waiting).toEqual([]);
  });

  it('survives values that cannot be read', async () => {
    await inPage(
      page,
      "browser.storage.sync.set({ settings: { version: 3, sites: { mode: 'every' }, reading: 'x' }, watchlist: { version: 'x' } })",
    );
    await says(page, 'Your settings could not be read completely.');
    expect(await page.$$eval('.watched > li', (rows) => rows.length)).toBe(2);
    await page.click('input[name=style][value=wash]');
    await says(page, 'A copy of what could not be read, or had no room, is kept on this machine.');
  });

  it('clear everything, and take it back from the export', async () => {
    await pressNamed(page, 'Clear everything');
    await says(page, 'This cannot be undone.');
    await pressNamed(page, 'Clear everything');
    await page.waitForSelector('.done');
    // Marks stay, so that another machine brings nothing back.
    const marked = expect.objectContaining({ cleared: expect.any(Number), version: expect.any(Number) });
    expect(await inPage(page, 'browser.storage.sync.get(null)')).toEqual({
      ...{ settings: marked, watchlist: marked, dismissals: marked, confirmations: marked },
      ...{ 'watchlist.0': [], 'dismissals.0': [], 'confirmations.0': [] },
    });
    expect(JSON.stringify(await inPage(page, 'browser.storage.local.get(null)'))).not.toContain(KEY);
    await page.click('.done .primary');
    await page.waitForSelector('nav');
    expect(await symbols()).toEqual([]);
    const input = (await page.$('#privacy input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path.join(downloads, 'margin-notes.json'));
    await becomes('NVDA', 'BTC');
  });
});

describe('an organisation’s settings in Firefox', () => {
  let firefox: FirefoxBrowser;
  let page: Page;
  const managed = {
    sites: { mode: 'every', off: ['intranet.example'] },
    reading: { theme: 'dark' },
    sources: { off: ['binance'], keys: { tiingo: KEY } },
    locked: ['sites.mode', 'sources.keys'],
  };
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: FIREFOX, port: replay.port, managed });
    page = await firefox.openExtensionPage(OPTIONS, '.done');
  });
  afterAll(() => firefox.close());

  it('hold where they are locked, and can be granted on first run', async () => {
    await says(page, 'Some settings are set by your organisation.');
    expect(await page.$$eval('input[name=sites]', (inputs) => inputs.every((input) => input.matches(':disabled')))).toBe(true);
    await pressNamed(page, 'Ask the browser for these sites');
    await until(
      async () => (await inPage(page, "browser.permissions.contains({ origins: ['*://*/*'] })")) === true,
      'Nothing was granted.',
    );
    await page.click('.done .primary');
    await page.waitForSelector('nav');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    const article = await firefox.browser.newPage();
    await article.goto(ARTICLE);
    await marksIn(article);
    await article.close();
  });

  it('do not travel, and leave the rest to the reader', async () => {
    await page.click('input[name=theme][value=light]');
    await until(async () => (await page.evaluate(() => document.documentElement.dataset.theme)) === 'light', 'The choice does not hold.');
    const stored = await until(
      async () => (await inPage(page, 'browser.storage.sync.get("settings")')) as { settings?: object } | null,
      'Nothing stored.',
    );
    await until(
      async () => Object.keys((await inPage(page, 'browser.storage.sync.get("settings")')) as object).length > 0,
      'Nothing stored.',
    );
    expect(stored).toBeTruthy();
    expect(await inPage(page, 'browser.storage.sync.get("settings")')).toEqual({
      settings: { version: 3, reading: { theme: 'light' }, written: expect.any(Number), seen: expect.any(Object) },
    });
  });

  it('have keys that are used, and never shown', async () => {
    await page.click('.keyed summary');
    await says(page, 'The key is your organisation’s.');
    expect(await page.content()).not.toContain(KEY);
    expect(await faultsIn(page)).toEqual([]);
  });
});
