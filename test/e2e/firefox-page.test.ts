import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../harness/chromium.ts';
import { cardIn, closesIn, forAllInFirefox, hoverIn, marks, marksIn, opensIn, placeOfMark } from './firefox-fixture.ts';
import { addressOf, writeAnew } from './fixture.ts';
import { LOOKS, painted } from './looks.ts';

const reader = forAllInFirefox();
const { open } = reader;

/** Presses the command for the tab: the browser's own shortcut cannot be pressed from outside. */
const walk = (slug: string, step: 'next' | 'previous' | 'open'): Promise<unknown> =>
  reader.own.evaluate(
    async (url, to) => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      const [tab] = await browser.tabs.query({ url });
      return tab?.id && browser.tabs.sendMessage(tab.id, { to: 'page', type: 'page/walk', params: { step: to } }, { frameId: 0 });
    },
    addressOf(slug),
    step,
  );

describe('the pointer', () => {
  it.each([
    ['rtl', 'Nvidia'],
    ['vertical-writing', 'Nvidia'],
    ['no-selection', 'Starbucks'],
    ['shadow-article', 'Visa'],
    ['closed-shadow', 'General Dynamics'],
    ['strict-csp', 'Cloudflare'],
    ['zoomed', 'Comcast'],
    ['transforms', 'Deere'],
  ])('%s: a rest on a mark opens its card, in our looks and beside its line', async (slug, name) => {
    const page = await open(slug);
    const { x, y } = await placeOfMark(page, name);
    await page.mouse.move(x, y);
    const { radius, box } = await opensIn(reader.own, addressOf(slug), name);
    expect(radius).toBe('10px');
    const gap = Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(60);
    await page.close();
  });

  it('reaches names in a frame, and the card stands beside them', async () => {
    const page = await open('same-origin-frame');
    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (!frame) throw new Error('no frame');
    await marksIn(frame);
    const inside = await placeOfMark(frame, 'Spotify');
    const corner = await page.evaluate(() => {
      const element = document.querySelector('iframe');
      const { x = 0, y = 0 } = element?.getBoundingClientRect() ?? {};
      return { x: x + (element?.clientLeft ?? 0), y: y + (element?.clientTop ?? 0) };
    });
    const [x, y] = [corner.x + inside.x, corner.y + inside.y];
    await page.mouse.move(x, y);
    const { box } = await opensIn(reader.own, addressOf('same-origin-frame'), 'Spotify');
    expect(Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom)).toBeLessThan(60);
    await page.mouse.move(5, 5);
    await closesIn(reader.own, addressOf('same-origin-frame'));
    await page.close();
  });

  it('in a modal dialog, outside of which nothing can be used, the card can be', async () => {
    const page = await open('modal');
    await hoverIn(page, 'Microsoft');
    const { box } = await opensIn(reader.own, addressOf('modal'), 'Microsoft');
    await page.mouse.move(box.right - 45, box.top + 65);
    const under = await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, box.right - 45, box.top + 65);
    expect(under).toBe('margin-note');
    await page.mouse.click(box.right - 22, box.top + 24);
    await closesIn(reader.own, addressOf('modal'));
    await page.close();
  });

  it.each(['touch', 'pen'] as const)('%s: a tap opens a card, on a link the second one follows', async (kind) => {
    const page = await open('links');
    const tap = async (name: string): Promise<void> => {
      const place = await placeOfMark(page, name);
      await (kind === 'touch' ? page.touchscreen.tap(place.x, place.y) : reader.firefox.tapWithPen(page.url(), place));
    };
    await tap('Microsoft');
    await opensIn(reader.own, addressOf('links'), 'Microsoft');
    await page.keyboard.press('Escape');
    await closesIn(reader.own, addressOf('links'));
    await tap('Oracle');
    await opensIn(reader.own, addressOf('links'), 'Oracle');
    expect(page.url()).not.toContain('#oracle');
    await tap('Oracle');
    await until(async () => page.url().endsWith('#oracle'), 'The link was not followed.');
    await page.close();
  });

  it('opens with Alt only, or on a click only, when the reader wants it so', async () => {
    const url = addressOf('links');
    const choose = async (trigger: string): Promise<void> => {
      const chosen = `[name=trigger][value=${trigger}]`;
      await reader.own.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), chosen);
      // It is kept once another page shows it.
      await (await reader.firefox.openExtensionPage('src/options/index.html', `${chosen}:checked`)).close();
    };
    /** Rests on the mark for longer than a card takes to open. */
    const restsWithout = async (page: Page): Promise<void> => {
      await hoverIn(page, 'Microsoft');
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
      expect((await cardIn(reader.own, url))?.text ?? '').toBe('');
    };
    await choose('modifier');
    const page = await open('links');
    await page.bringToFront();
    await restsWithout(page);
    await page.keyboard.down('Alt');
    await opensIn(reader.own, url, 'Microsoft');
    await page.keyboard.up('Alt');
    await page.close();
    await choose('click');
    const other = await open('links');
    await other.bringToFront();
    await restsWithout(other);
    const { x, y } = await placeOfMark(other, 'Microsoft');
    await other.mouse.click(x, y);
    await opensIn(reader.own, url, 'Microsoft');
    await other.close();
    await choose('hover');
  });
});

describe('the keyboard', () => {
  it('walks to the next and the previous mark, says which, opens a card that has the focus, and gives the focus back', async () => {
    const page = await open('links');
    await page.bringToFront();
    const url = addressOf('links');
    const says = (words: string): Promise<unknown> =>
      until(async () => (await cardIn(reader.own, url))?.said === words, `Nobody said "${words}".`);
    await page.focus('#oracle');
    await walk('links', 'next');
    await says('Oracle, 1 / 3');
    await walk('links', 'next');
    await says('Microsoft, 2 / 3');
    await walk('links', 'previous');
    await walk('links', 'previous');
    await says('Chevron, 3 / 3');
    // Seen by nobody, also before there are the looks of a card.
    expect(await cardIn(reader.own, url)).toMatchObject({ live: 'polite', clip: 'inset(50%)' });
    await walk('links', 'open');
    expect((await opensIn(reader.own, url, 'Chevron')).focus).toBe('dialog');
    await page.keyboard.press('Escape');
    await closesIn(reader.own, url);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('oracle');
    await walk('links', 'open');
    await opensIn(reader.own, url, 'Chevron');
    await walk('links', 'open');
    await closesIn(reader.own, url);
    await page.close();
  });

  it('goes on with Tab from the mark it stands on, after the card of it as well', async () => {
    const page = await open('links');
    await page.bringToFront();
    const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
    await walk('links', 'next');
    await walk('links', 'next');
    await walk('links', 'open');
    await opensIn(reader.own, addressOf('links'), 'Microsoft');
    await page.keyboard.press('Escape');
    await closesIn(reader.own, addressOf('links'));
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Chevron');
    await page.close();
  });
});

describe('a page that lives', () => {
  it('back from the memory of the browser, its marks are there once, no card is open, and cards open as before', async () => {
    const page = await open('links');
    const before = await marks(page);
    await hoverIn(page, 'Chevron');
    await opensIn(reader.own, addressOf('links'), 'Chevron');
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })));
    await page.goto(addressOf('not-an-article'));
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => (globalThis as { persisted?: boolean }).persisted);
    expect(await marks(page)).toEqual(before);
    await closesIn(reader.own, addressOf('links'));
    expect(await page.evaluate(() => document.querySelectorAll('margin-note').length)).toBe(1);
    await hoverIn(page, 'Microsoft');
    await opensIn(reader.own, addressOf('links'), 'Microsoft');
    await page.close();
  });

  it('back from the memory of the browser, a page that was left before it was read is read', async () => {
    const page = await reader.firefox.browser.newPage();
    await page.goto(addressOf('not-an-article'));
    await page.goto(addressOf('ai-landlords'), { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
      setTimeout(() => location.assign('/not-an-article/page.html'));
    });
    await until(async () => page.url().includes('not-an-article'), 'The page was not left.');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => (globalThis as { persisted?: boolean }).persisted);
    await until(async () => (await marks(page)).length > 0, 'The page was not read.');
    await page.close();
  });

  it('opened again by a script and written anew, it is read and heard as before', async () => {
    const page = await open('links');
    await page.evaluate(writeAnew, { name: 'Chevron', other: 'Starbucks' });
    await until(async () => (await marks(page)).includes('Starbucks'), 'It was not read again.');
    await hoverIn(page, 'Starbucks');
    await opensIn(reader.own, addressOf('links'), 'Starbucks');
    await page.close();
  });

  it.each([
    ['strict-csp', 'Cloudflare'],
    ['shadow-article', 'Visa'],
  ])('%s: every look of a mark is seen', async (slug, name) => {
    const page = await open(slug);
    const canvas = await reader.firefox.browser.newPage();
    await page.bringToFront();
    for (const [look, least] of LOOKS) await expect.poll(() => painted(page, canvas, name, look), { message: look }).toBeGreaterThan(least);
    await canvas.close();
    await page.close();
  });

  it('is printed as if nothing were marked, and no card were open', async () => {
    const page = await open('print');
    const print = async (): Promise<string> => drawnIn(await page.pdf({ printBackground: true }));
    await hoverIn(page, 'Costco');
    await opensIn(reader.own, addressOf('print'), 'Costco');
    // A card that is still being drawn changes the page's fonts: what is compared is what stays so once all answers are there.
    await expect.poll(async () => (await cardIn(reader.own, addressOf('print')))?.busy).toBe(false);
    let printed = '';
    const isSettled = async (): Promise<boolean> => {
      const before = printed;
      printed = await print();
      return printed === before;
    };
    await expect.poll(isSettled).toBe(true);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('margin-note')?.remove();
    });
    await expect.poll(async () => (await print()) === printed).toBe(true);
    await page.close();
  });
});

/** What a PDF says and draws, without the time it was made. */
const drawnIn = (pdf: Uint8Array): string =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/stream\r?\n(.*?)\r?\nendstream/gs),
  ]
    .map(([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'))
    .join('\n')
    .replace(/\(D:[^)]*\)/g, '');
