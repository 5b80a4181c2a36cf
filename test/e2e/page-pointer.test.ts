import type { CDPSession, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { until } from '../harness/chromium.ts';
import { addressOf, hover, markedTexts, placeOf } from './fixture.ts';
import { browser, card, closes, FOCUS, forAll, open, opens, press, walk } from './page-fixture.ts';

forAll();

const touch = async (session: CDPSession, { x, y }: { x: number; y: number }): Promise<void> => {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};
const pen = async (session: CDPSession, { x, y }: { x: number; y: number }): Promise<void> => {
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1, pointerType: 'pen' });
};

/** Lower edge of the mark that says the name, in the window. */
const bottomOf = (page: Page, name: string): Promise<number> =>
  page.evaluate((text) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    return ranges.find((range) => String(range) === text)?.getBoundingClientRect().bottom ?? 0;
  }, name);

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

  it('opens nothing that the page makes it look like', async () => {
    const page = await open('links');
    const place = await placeOf(page, 'Microsoft');
    await page.evaluate(({ x, y }) => {
      const init = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
      const target = document.elementFromPoint(x, y);
      for (const pointerType of ['mouse', 'touch'])
        for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click', 'pointermove'])
          target?.dispatchEvent(new PointerEvent(type, { ...init, pointerType }));
    }, place);
    await page.waitForTimeout(500); // longer than the dwell: nothing may open
    expect(await card(page)).toBeNull();
    await hover(page, 'Microsoft');
    await opens(page);
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(await card(page)).not.toBeNull();
    await page.close();
  });

  it('opens nothing that was scrolled away from under it, and closes what the reader leaves by reading on', async () => {
    const page = await open('ai-landlords');
    const place = await placeOf(page, 'TeraWulf');
    await page.mouse.move(place.x, place.y);
    await page.mouse.wheel(0, 90);
    await page.waitForTimeout(600); // longer than the dwell: nothing may open
    expect(await card(page)).toBeNull();
    await page.mouse.move(5, 5);
    await hover(page, 'TeraWulf');
    await opens(page);
    await page.mouse.wheel(0, 90);
    await closes(page);
    await page.close();
  });

  it('in a frame that keeps it to itself, opens nothing and leaves no card open', async () => {
    const page = await open('links');
    await page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { srcdoc: 'Tyres, half price.', width: '600', height: '90' });
      document.querySelector('h1')?.before(frame);
    });
    const { x, y } = await placeOf(page, 'Microsoft');
    const { x: left = 0, y: top = 0 } = (await page.locator('iframe').boundingBox()) ?? {};
    await page.mouse.move(x, y);
    await page.mouse.move(left + 50, top + 50);
    await page.waitForTimeout(500); // longer than the dwell: nothing may open
    expect(await card(page)).toBeNull();
    await page.mouse.move(x, y);
    await opens(page);
    await page.mouse.move(left + 50, top + 50);
    await closes(page);
    await page.close();
  });

  it('the card stays beside its line when something comes late above it', async () => {
    const page = await open('links');
    await hover(page, 'Microsoft');
    await browser().cardComplete(page);
    await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('div'), { style: 'height: 120px' })));
    const gap = async (): Promise<number> => ((await card(page))?.top ?? 0) - (await bottomOf(page, 'Microsoft'));
    await expect.poll(gap).toBeGreaterThan(0);
    expect(await gap()).toBeLessThan(20);
    await page.close();
  });

  it('the card goes with a line that the page hides; a pinned one stays where it is', async () => {
    const page = await open('links');
    const hide = (isHidden: boolean) =>
      page.evaluate((hidden) => document.querySelector('article')?.toggleAttribute('hidden', hidden), isHidden);
    await hover(page, 'Microsoft');
    await browser().cardComplete(page);
    await hide(true);
    await closes(page);
    await hide(false);
    await page.mouse.move(5, 5);
    await hover(page, 'Microsoft');
    await browser().cardComplete(page);
    await press(page, 'Keep open');
    const before = await opens(page);
    await hide(true);
    await page.waitForTimeout(300);
    expect(await card(page)).toEqual(before);
    await page.close();
  });

  it.each(['touch', 'pen'] as const)('%s: a tap opens a card, on a link the second one follows', async (kind) => {
    const page = await open('links');
    const session = await browser().context.newCDPSession(page);
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
    await touch(await browser().context.newCDPSession(page), await placeOf(page, 'Microsoft'));
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
    await until(async () => (await browser().inContentScript(page, FOCUS)) === 'dialog', 'The card has no focus.');
    await page.close();
  });

  it('under a policy that allows nothing, the card has its looks and its numbers', async () => {
    const page = await open('strict-csp');
    const complaints: string[] = [];
    page.on('console', (line) => complaints.push(line.text()));
    await hover(page, 'Cloudflare');
    const text = await browser().cardComplete(page);
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
    await browser().cardComplete(page);
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
    const page = await browser().context.newPage();
    await page.goto(addressOf('same-origin-frame'));
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
    const isSeen = async (): Promise<boolean> => {
      const marked = await page.locator('iframe').screenshot();
      await frame.evaluate(() => {
        Object.assign(globalThis, { kept: [...CSS.highlights] });
        CSS.highlights.clear();
      });
      const plain = await page.locator('iframe').screenshot();
      await frame.evaluate(() => {
        for (const [name, highlight] of (globalThis as unknown as { kept: [string, Highlight][] }).kept)
          CSS.highlights.set(name, highlight);
      });
      return !plain.equals(marked);
    };
    await expect.poll(isSeen).toBe(true);
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
