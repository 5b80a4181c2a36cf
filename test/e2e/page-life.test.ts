import { describe, expect, it } from 'vitest';
import { CARD_TEXT, launchChromium, until } from '../harness/chromium.ts';
import { addressOf, CHROME, chooseEverySite, hover, markedTexts, openMarked, SHOP, writeAnew } from './fixture.ts';
import { LOOKS, painted } from './looks.ts';
import { browser, CARD, FOCUSED, forAll, open, opens, press, replayPort } from './page-fixture.ts';

forAll();

describe('a page that lives', () => {
  it('an open card is not touched by changes elsewhere in the article, and keeps its undo', async () => {
    const page = await open('ai-landlords');
    await hover(page, 'TeraWulf');
    await browser().cardReady(page);
    await press(page, 'Not this');
    await press(page, 'in this article');
    expect(await browser().inContentScript(page, FOCUSED)).toBe('Undo');
    await until(async () => !(await markedTexts(page)).includes('TeraWulf'), 'The mark stayed.');
    await page.evaluate(() =>
      document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: 'Oracle was not there.' })),
    );
    await until(async () => (await markedTexts(page)).includes('Oracle'), 'The change was not read.');
    await press(page, 'Undo');
    expect(await browser().inContentScript(page, FOCUSED)).toContain('Not this');
    await until(async () => (await markedTexts(page)).includes('TeraWulf'), 'The mark did not come back.');
    await page.close();
  });

  it('a search in the page finds and selects words that are marked, and leaves their marks', async () => {
    const page = await open('ai-landlords');
    const before = await markedTexts(page);
    const found = await page.evaluate(() => {
      const view = window as unknown as { find(text: string): boolean };
      // From one mark into the next, and one alone.
      return ['TeraWulf (WULF)', 'TeraWulf'].map((text) => {
        getSelection()?.removeAllRanges();
        return view.find(text) && String(getSelection()) === text;
      });
    });
    expect(found).toEqual([true, true]);
    expect(await markedTexts(page)).toEqual(before);
    await page.close();
  });

  it('what was set aside everywhere is gone from other pages too, until it is undone', async () => {
    const page = await open('links');
    await hover(page, 'Chevron');
    await browser().cardReady(page);
    await press(page, 'Not this');
    await press(page, 'Never mark');
    await until(async () => !(await markedTexts(page)).includes('Chevron'), 'The mark stayed.');
    const other = await open('links');
    expect(await markedTexts(other)).not.toContain('Chevron');
    await press(page, 'Undo');
    await until(async () => (await markedTexts(other)).includes('Chevron'), 'The mark did not come back.');
    await other.close();
    await page.close();
  });

  it('an article rendered anew beside a clock has its marks back soon', async () => {
    const page = await open('ticker');
    const took = await page.evaluate(async () => {
      const isMarked = () =>
        [...CSS.highlights.values()].some((all) => [...all].some((range) => range.startContainer.isConnected && !range.collapsed));
      const began = performance.now();
      (globalThis as unknown as { remount: () => void }).remount();
      while (!isMarked() && performance.now() - began < 9000) await new Promise(requestAnimationFrame);
      return performance.now() - began;
    });
    // Of the eight seconds that a page which never rests has to wait.
    expect(took).toBeLessThan(5000);
    await page.close();
  });

  it('back from the memory of the browser, no card is open and the marks are there', async () => {
    const browser = await launchChromium({ extension: CHROME, port: replayPort(), backForwardCache: true });
    try {
      await chooseEverySite(browser);
      const page = await openMarked(browser, addressOf('links'));
      await hover(page, 'Chevron');
      await until(() => browser.inContentScript(page, CARD), 'No card opened.');
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })));
      await page.goto(SHOP);
      // The driver would wait for a load that a page from memory does not have.
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => (globalThis as { persisted?: boolean }).persisted);
      expect(await markedTexts(page)).toContain('Chevron');
      await until(async () => (await browser.inContentScript(page, CARD)) === null, 'The card stayed open.');
    } finally {
      await browser.close();
    }
  });

  it('back from the memory of the browser, a page that was left before it was read is read', async () => {
    const browser = await launchChromium({ extension: CHROME, port: replayPort(), backForwardCache: true });
    try {
      await chooseEverySite(browser);
      const page = await browser.context.newPage();
      await page.goto(SHOP);
      // The page asks a background that is slow to wake.
      await browser.stopWorker();
      await page.goto(addressOf('links'), { waitUntil: 'commit' });
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
        setTimeout(() => location.assign('/not-an-article/page.html'), 60);
      });
      await page.waitForURL(/not-an-article/);
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => (globalThis as { persisted?: boolean }).persisted);
      await until(async () => (await markedTexts(page)).includes('Chevron'), 'The page was not read.');
    } finally {
      await browser.close();
    }
  });

  it('what a page says last is not said of the next one', async () => {
    const page = await open('links');
    const last = `addEventListener('pagehide', () => chrome.runtime.sendMessage({ to: 'background', type: 'page/found', params: { url: location.href, instruments: 77, watched: 0 } }))`;
    for (let left = 8; left > 0; left -= 1) {
      await page.goto(addressOf('links'));
      await page.waitForFunction(() => CSS.highlights.size > 0);
      await browser().inContentScript(page, last.repeat(5).replaceAll(')add', ');add'));
      await page.goto(SHOP);
      await page.waitForTimeout(300); // it would have come by now
      const badge = await browser().worker.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return tab?.id === undefined ? null : chrome.action.getBadgeText({ tabId: tab.id });
      }, page.url());
      expect(badge).toBe('');
    }
    await page.close();
  });

  it('what a page says after it changed its address is shown', async () => {
    const page = await open('links');
    await page.evaluate(() => history.pushState(null, '', '?later#end'));
    await browser().inContentScript(
      page,
      `chrome.runtime.sendMessage({ to: 'background', type: 'page/found', params: { url: location.href, instruments: 77, watched: 0 } })`,
    );
    const badge = (): Promise<string> =>
      browser().worker.evaluate(async (url) => {
        const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
        return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
      }, page.url());
    await until(async () => (await badge()) === '77', 'The badge was not shown.');
    await page.close();
  });

  it('opened again by a script and written anew, it is read and heard as before', async () => {
    const page = await open('links');
    await page.evaluate(writeAnew, { name: 'Chevron', other: 'Starbucks' });
    await until(async () => (await markedTexts(page)).includes('Starbucks'), 'It was not read again.');
    await hover(page, 'Starbucks');
    expect((await opens(page)).name).toContain('Starbucks');
    await page.close();
  });

  it('is printed as if nothing were marked', async () => {
    const page = await open('print');
    await page.emulateMedia({ media: 'print' });
    const printed = await page.screenshot();
    await page.evaluate(() => CSS.highlights.clear());
    expect((await page.screenshot()).equals(printed)).toBe(true);
    await page.close();
  });

  it.each([
    ['strict-csp', 'Cloudflare'],
    ['shadow-article', 'Visa'],
  ])('%s: every look of a mark is seen', async (slug, name) => {
    const page = await open(slug);
    const canvas = await browser().context.newPage();
    for (const [look, least] of LOOKS) await expect.poll(() => painted(page, canvas, name, look), { message: look }).toBeGreaterThan(least);
    await canvas.close();
    await page.close();
  });

  it('without a network the card says so, and the marks stay', async () => {
    const page = await open('links');
    await browser().context.setOffline(true);
    try {
      await hover(page, 'Microsoft');
      const text = await until(() => browser().inContentScript<string>(page, CARD_TEXT), 'No card opened.');
      expect(text).toContain('Microsoft');
      expect(await markedTexts(page)).toContain('Chevron');
    } finally {
      await browser().context.setOffline(false);
    }
    await page.close();
  });
});
