import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { until } from '../harness/chromium.ts';
import { markedTexts, SHOP } from './fixture.ts';
import { browser, card, closes, FOCUS, forAll, open, opens, SAID, walk } from './page-fixture.ts';

forAll();

/** What a command to go to the next name does where none is marked. */
const sayNothing = (page: Page): Promise<void> =>
  browser().worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    if (tab?.id) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['no-marks.js'] });
  }, page.url());

describe('the keyboard', () => {
  it('walks, opens a card that has the focus and that the mouse does not close, and gives the focus back', async () => {
    const page = await open('links');
    await page.bringToFront();
    await page.locator('#oracle').focus();
    await walk(page, 'next');
    await walk(page, 'next');
    await walk(page, 'open');
    expect((await opens(page)).name).toContain('Microsoft');
    expect(await browser().inContentScript(page, FOCUS)).toBe('dialog');
    await page.mouse.move(300, 700);
    await page.mouse.move(310, 700);
    await page.waitForTimeout(500); // longer than the grace
    expect(await card(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await closes(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('oracle');
    await page.close();
  });

  it('goes on with Tab from the mark it stands on, after the card of it as well', async () => {
    const page = await open('links');
    await page.bringToFront();
    const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
    await walk(page, 'next');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Oracle');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await walk(page, 'next');
    await walk(page, 'open');
    expect((await opens(page)).name).toContain('Microsoft');
    await page.keyboard.press('Escape');
    await closes(page);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Chevron');
    await page.close();
  });

  it('says that there is nothing to go to, and leaves nothing in the page', async () => {
    const page = await browser().context.newPage();
    await page.goto(SHOP);
    // A page that is not read does not listen.
    await expect(walk(page, 'next')).rejects.toThrow();
    await sayNothing(page);
    const says = async (): Promise<boolean> => (await browser().inContentScript(page, SAID)) === 'polite: No name is marked on this page.';
    await until(says, 'Nobody said so.');
    await page.waitForFunction(() => !document.querySelector('margin-note'));
    await page.close();
  });

  it('is heard behind a modal dialog that a component keeps to itself, with marks and without', async () => {
    /** What is said in the dialog of a closed shadow tree. */
    const inDialog = `(() => {
      const dialog = chrome.dom.openOrClosedShadowRoot(document.querySelector('x-consent')).querySelector('dialog');
      const host = dialog.querySelector('margin-note');
      return host && chrome.dom.openOrClosedShadowRoot(host).querySelector('[aria-live]').textContent;
    })()`;
    const cover = (page: Page): Promise<void> =>
      page.evaluate(() => {
        const component = document.body.appendChild(document.createElement('x-consent'));
        const dialog = component.attachShadow({ mode: 'closed' }).appendChild(document.createElement('dialog'));
        dialog.append('We value your privacy.');
        dialog.showModal();
      });
    const page = await open('links');
    await cover(page);
    await walk(page, 'next');
    await until(async () => (await browser().inContentScript(page, inDialog)) === 'Oracle, 1 / 3', 'Nobody said so.');
    await page.goto(SHOP);
    await cover(page);
    await sayNothing(page);
    await until(async () => (await browser().inContentScript(page, inDialog)) === 'No name is marked on this page.', 'Nobody said so.');
    await page.close();
  });

  it('says politely where it has come to', async () => {
    const page = await open('links');
    const says = (words: string): Promise<unknown> =>
      until(async () => (await browser().inContentScript(page, SAID)) === words, `Nobody said "${words}".`);
    await walk(page, 'next');
    await says('polite: Oracle, 1 / 3');
    await walk(page, 'previous');
    await says('polite: Chevron, 3 / 3');
    await page.close();
  });

  it('stops at no mark that lies behind a sticky header or a cookie bar', async () => {
    const page = await open('sticky-header');
    await page.setViewportSize({ width: 1100, height: 480 });
    const count = (await markedTexts(page)).length;
    for (const step of [...Array<'next'>(count).fill('next'), ...Array<'previous'>(count).fill('previous')]) {
      await walk(page, step);
      const above = await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const [range] = [...(CSS.highlights.get('mn-c') ?? [])] as Range[];
        const box = range?.getBoundingClientRect();
        const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return `${range}: ${top?.localName}`;
      });
      expect(above).toMatch(/: p$/);
    }
    await page.close();
  });

  it('begins backwards with the mark before the window', async () => {
    const page = await open('ai-landlords');
    await page.evaluate(() => scrollTo(0, 1500));
    await walk(page, 'previous');
    expect(await page.evaluate(() => [...(CSS.highlights.get('mn-c') ?? [])].length)).toBe(1);
    const isAbove = await page.evaluate(() => {
      const ranges = [...CSS.highlights].flatMap(([name, highlight]) => (name === 'mn-c' ? [] : ([...highlight] as Range[])));
      const at = [...(CSS.highlights.get('mn-c') ?? [])][0] as Range;
      return ranges.filter((range) => range.compareBoundaryPoints(Range.START_TO_START, at) > 0).length > 3;
    });
    expect(isAbove).toBe(true);
    await page.close();
  });
});
