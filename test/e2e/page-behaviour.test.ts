import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARD_TEXT, launchChromium, until } from '../harness/chromium.ts';
import { NEWS_HOST } from '../harness/replay/server.ts';
import { CHROME, chooseEverySite, type Fixture, hover, markedTexts, openMarked, placeOf, startFixture } from './fixture.ts';
import { LOOKS, painted } from './looks.ts';

/** The open card's name and where the card is, or null. */
const CARD = `(() => {
  const host = document.querySelector('margin-note');
  const place = host && chrome.dom.openOrClosedShadowRoot(host).querySelector('.place');
  // What draws cards comes with the first of them: the place may be there before.
  const drawn = place?.querySelector('.card');
  if (!drawn || !place.matches(':popover-open')) return null;
  const { left, top, right, bottom } = drawn.getBoundingClientRect();
  const { borderRadius } = getComputedStyle(drawn);
  return { name: place.querySelector('h2').textContent, theme: place.dataset.theme, radius: borderRadius, left, top, right, bottom };
})()`;
/** What screen readers are told when they come to it, and how urgent it is. */
const SAID = `(() => {
  const said = chrome.dom.openOrClosedShadowRoot(document.querySelector('margin-note')).querySelector('[aria-live]');
  return said.getAttribute('aria-live') + ': ' + said.textContent;
})()`;
/** What of the card has the focus: what it says. */
const FOCUSED = `chrome.dom.openOrClosedShadowRoot(document.querySelector('margin-note')).activeElement?.textContent`;
/** What of the card has the focus: its role. */
const FOCUS = `chrome.dom.openOrClosedShadowRoot(document.querySelector('margin-note')).activeElement?.getAttribute('role')`;

interface Card {
  readonly name: string;
  readonly theme: string;
  /** Rounded by our style sheet. */
  readonly radius: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
  await chooseEverySite(fixture.browser);
});
afterAll(() => fixture.close());

const open = (slug: string): Promise<Page> => openMarked(fixture.browser, `https://${NEWS_HOST}/${slug}/page.html`);
const card = (page: Page): Promise<Card | null> => fixture.browser.inContentScript<Card | null>(page, CARD);
const opens = (page: Page): Promise<Card> => until(() => card(page), 'No card opened.');
const closes = (page: Page): Promise<unknown> => until(async () => (await card(page)) === null, 'The card stayed open.');
const touch = async (session: CDPSession, { x, y }: { x: number; y: number }): Promise<void> => {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};
const pen = async (session: CDPSession, { x, y }: { x: number; y: number }): Promise<void> => {
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1, pointerType: 'pen' });
};

/** What a command to go to the next name does where none is marked. */
const sayNothing = (page: Page): Promise<void> =>
  fixture.browser.worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    if (tab?.id) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['no-marks.js'] });
  }, page.url());

/** Presses what says so on the card. */
const press = (page: Page, label: string): Promise<void> =>
  fixture.browser.inContentScript(
    page,
    `[...chrome.dom.openOrClosedShadowRoot(document.querySelector('margin-note')).querySelectorAll('button, summary')].find((each) => each.textContent.includes('${label}') || each.getAttribute('aria-label') === '${label}').click()`,
  );

/** Presses the command for the tab: the browser's own shortcut cannot be pressed from outside. */
const walk = (page: Page, step: 'next' | 'previous' | 'open'): Promise<unknown> =>
  fixture.browser.worker.evaluate(
    async ([url, to]) => {
      const [tab] = await chrome.tabs.query({ url });
      return tab?.id && chrome.tabs.sendMessage(tab.id, { to: 'page', type: 'page/walk', params: { step: to } }, { frameId: 0 });
    },
    [page.url(), step] as const,
  );

describe('the pointer', () => {
  it('opens nothing again after Escape, until it has left the mark', async () => {
    const page = await open('sticky-header');
    const [name = ''] = await markedTexts(page);
    await hover(page, name);
    await opens(page);
    await page.keyboard.press('Escape');
    await closes(page);
    const { x, y } = await placeOf(page, name);
    await page.mouse.move(x + 1, y);
    await page.waitForTimeout(500); // longer than the dwell: nothing may open
    expect(await card(page)).toBeNull();
    await page.mouse.move(5, 5);
    await hover(page, name);
    await opens(page);
    await page.close();
  });

  it.each(['touch', 'pen'] as const)('%s: a tap opens a card, on a link the second one follows', async (kind) => {
    const page = await open('links');
    const session = await fixture.browser.context.newCDPSession(page);
    const tap = async (name: string) => (kind === 'touch' ? touch : pen)(session, await placeOf(page, name));
    await tap('Microsoft');
    expect((await opens(page)).name).toContain('Microsoft');
    await page.keyboard.press('Escape');
    await closes(page);
    await tap('Oracle');
    expect((await opens(page)).name).toContain('Oracle');
    expect(page.url()).not.toContain('#oracle');
    await tap('Oracle');
    await page.waitForURL(/#oracle$/);
    await page.close();
  });

  it('a click on a linked name follows the link at once', async () => {
    const page = await open('links');
    const { x, y } = await placeOf(page, 'Oracle');
    await page.mouse.click(x, y);
    await page.waitForURL(/#oracle$/);
    await page.close();
  });

  it('a pinned card stays: neither pointer nor tap put another in its place', async () => {
    const page = await open('links');
    await hover(page, 'Oracle');
    await opens(page);
    await press(page, 'Keep open');
    await touch(await fixture.browser.context.newCDPSession(page), await placeOf(page, 'Microsoft'));
    await hover(page, 'Chevron');
    await page.waitForTimeout(700); // longer than dwell and grace together
    expect((await card(page))?.name).toContain('Oracle');
    await page.close();
  });

  it.each([
    ['zoomed', 'Comcast'],
    ['transforms', 'Deere'],
    ['vertical-writing', 'Nvidia'],
    ['rtl', 'Nvidia'],
    ['no-selection', 'Starbucks'],
  ])('%s: the card stands beside its line', async (slug, name) => {
    const page = await open(slug);
    const { x, y } = await placeOf(page, name);
    await page.mouse.move(x, y);
    const box = await opens(page);
    expect(box.name).toContain(name);
    const gap = Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(60);
    expect(Math.min(box.left, box.top, 1100 - box.right, 800 - box.bottom)).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  it('in a modal dialog, outside of which nothing can be used, the card can be', async () => {
    const page = await open('modal');
    await hover(page, 'Microsoft');
    const { right, top } = await opens(page);
    await page.mouse.move(right - 40, top + 60, { steps: 5 });
    await page.mouse.move(right - 45, top + 65);
    expect(await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [right - 45, top + 65] as const)).toBe(
      'margin-note',
    );
    await page.mouse.click(right - 22, top + 24);
    await closes(page);
    await page.mouse.move(5, 5);
    await walk(page, 'open');
    await walk(page, 'open');
    await opens(page);
    await until(async () => (await fixture.browser.inContentScript(page, FOCUS)) === 'dialog', 'The card has no focus.');
    await page.close();
  });

  it('under a policy that allows nothing, the card has its looks and its numbers', async () => {
    const page = await open('strict-csp');
    const complaints: string[] = [];
    page.on('console', (line) => complaints.push(line.text()));
    await hover(page, 'Cloudflare');
    const text = await fixture.browser.cardComplete(page);
    expect(text).toMatch(/\$\d+\.\d\d/);
    expect((await opens(page)).radius).toBe('10px');
    await press(page, 'Not this');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ['header', 300],
    ['cookie bar', 150],
  ])('the card lies over a sticky %s', async (_, at) => {
    const page = await open('sticky-header');
    await page.setViewportSize({ width: 1100, height: 480 });
    await page.evaluate((top) => {
      const [, , third] = document.querySelectorAll('p');
      scrollBy(0, (third?.getBoundingClientRect().top ?? 0) - top);
    }, at);
    const place = await page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      const box = ranges.find((range) => String(range) === 'Maersk')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
    });
    await page.mouse.move(place.x, place.y);
    await fixture.browser.cardComplete(page);
    const box = await opens(page);
    const covered = await page.evaluate(
      ([selector, left, top, right, bottom]) => {
        const bar = document.querySelector(selector)?.getBoundingClientRect();
        if (!bar) return null;
        const [y, end] = [Math.max(top, bar.top), Math.min(bottom, bar.bottom)];
        return y < end && document.elementFromPoint((left + right) / 2, (y + end) / 2)?.localName;
      },
      [at > 200 ? '.top' : '.bar', box.left, box.top, box.right, box.bottom] as const,
    );
    expect(covered).toBe('margin-note');
    await page.close();
  });

  it('reaches names in a frame, and the card stands beside them', async () => {
    const page = await fixture.browser.context.newPage();
    await page.goto(`https://${NEWS_HOST}/same-origin-frame/page.html`);
    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (!frame) throw new Error('no frame');
    await frame.waitForFunction(() => CSS.highlights.size > 0);
    const corner = await page.locator('iframe').evaluate((element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x: x + element.clientLeft, y: y + element.clientTop };
    });
    const inside = await frame.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      const box = range?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + 4 };
    });
    const [x, y] = [corner.x + inside.x, corner.y + inside.y];
    await page.mouse.move(x, y);
    const box = await opens(page);
    expect(box.name).toContain('Spotify');
    // The look of marks has reached the frame, too.
    const marked = await page.locator('iframe').screenshot();
    await frame.evaluate(() => CSS.highlights.clear());
    expect((await page.locator('iframe').screenshot()).equals(marked)).toBe(false);
    expect(Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom)).toBeLessThan(60);
    await page.mouse.move(5, 5);
    await closes(page);
    await page.close();
  });

  it.each([
    ['shadow-article', 'Visa', 'dark'],
    ['closed-shadow', 'Honeywell', 'light'],
  ])('%s: finds names in a shadow root, whose card is as dark as the page', async (slug, name, theme) => {
    const page = await open(slug);
    const place = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      const box = range?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
    });
    await page.mouse.move(place.x, place.y);
    expect(await opens(page)).toMatchObject({ name: expect.stringContaining(name), theme });
    await page.close();
  });
});

describe('the keyboard', () => {
  it('walks, opens a card that has the focus and that the mouse does not close, and gives the focus back', async () => {
    const page = await open('links');
    await page.bringToFront();
    await page.locator('#oracle').focus();
    await walk(page, 'next');
    await walk(page, 'next');
    await walk(page, 'open');
    expect((await opens(page)).name).toContain('Microsoft');
    expect(await fixture.browser.inContentScript(page, FOCUS)).toBe('dialog');
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
    const page = await fixture.browser.context.newPage();
    await page.goto(`https://${NEWS_HOST}/not-an-article/page.html`);
    // A page that is not read does not listen.
    await expect(walk(page, 'next')).rejects.toThrow();
    await sayNothing(page);
    const says = async (): Promise<boolean> =>
      (await fixture.browser.inContentScript(page, SAID)) === 'polite: No name is marked on this page.';
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
    await until(async () => (await fixture.browser.inContentScript(page, inDialog)) === 'Oracle, 1 / 3', 'Nobody said so.');
    await page.goto(`https://${NEWS_HOST}/not-an-article/page.html`);
    await cover(page);
    await sayNothing(page);
    await until(
      async () => (await fixture.browser.inContentScript(page, inDialog)) === 'No name is marked on this page.',
      'Nobody said so.',
    );
    await page.close();
  });

  it('says politely where it has come to', async () => {
    const page = await open('links');
    const says = (words: string): Promise<unknown> =>
      until(async () => (await fixture.browser.inContentScript(page, SAID)) === words, `Nobody said "${words}".`);
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

describe('a page that lives', () => {
  it('an open card is not touched by changes elsewhere in the article, and keeps its undo', async () => {
    const page = await open('ai-landlords');
    await hover(page, 'TeraWulf');
    await fixture.browser.cardReady(page);
    await press(page, 'Not this');
    await press(page, 'in this article');
    expect(await fixture.browser.inContentScript(page, FOCUSED)).toBe('Undo');
    await until(async () => !(await markedTexts(page)).includes('TeraWulf'), 'The mark stayed.');
    await page.evaluate(() =>
      document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: 'Oracle was not there.' })),
    );
    await until(async () => (await markedTexts(page)).includes('Oracle'), 'The change was not read.');
    await press(page, 'Undo');
    expect(await fixture.browser.inContentScript(page, FOCUSED)).toContain('Not this');
    await until(async () => (await markedTexts(page)).includes('TeraWulf'), 'The mark did not come back.');
    await page.close();
  });

  it('what was set aside everywhere is gone from other pages too, until it is undone', async () => {
    const page = await open('links');
    await hover(page, 'Chevron');
    await fixture.browser.cardReady(page);
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
    const browser = await launchChromium({ extension: CHROME, port: fixture.replay.port, backForwardCache: true });
    try {
      await chooseEverySite(browser);
      const page = await openMarked(browser, `https://${NEWS_HOST}/links/page.html`);
      await hover(page, 'Chevron');
      await until(() => browser.inContentScript(page, CARD), 'No card opened.');
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })));
      await page.goto(`https://${NEWS_HOST}/not-an-article/page.html`);
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
    const browser = await launchChromium({ extension: CHROME, port: fixture.replay.port, backForwardCache: true });
    try {
      await chooseEverySite(browser);
      const page = await browser.context.newPage();
      await page.goto(`https://${NEWS_HOST}/not-an-article/page.html`);
      // The page asks a background that is slow to wake.
      await browser.stopWorker();
      await page.goto(`https://${NEWS_HOST}/links/page.html`, { waitUntil: 'commit' });
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

  it('opened again by a script and written anew, it is read and heard as before', async () => {
    const page = await open('links');
    await page.evaluate(() => {
      const html = document.documentElement.outerHTML.replaceAll('Chevron', 'Starbucks');
      document.open();
      document.write(html);
      document.close();
    });
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
    const canvas = await fixture.browser.context.newPage();
    for (const [look, least] of LOOKS) await expect.poll(() => painted(page, canvas, name, look), { message: look }).toBeGreaterThan(least);
    await canvas.close();
    await page.close();
  });

  it('without a network the card says so, and the marks stay', async () => {
    const page = await open('links');
    await fixture.browser.context.setOffline(true);
    try {
      await hover(page, 'Microsoft');
      const text = await until(() => fixture.browser.inContentScript<string>(page, CARD_TEXT), 'No card opened.');
      expect(text).toContain('Microsoft');
      expect(await markedTexts(page)).toContain('Chevron');
    } finally {
      await fixture.browser.context.setOffline(false);
    }
    await page.close();
  });
});
