import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { hover } from './fixture.ts';
import { browser, card, closes, forAll, open, opens, press, walk } from './page-fixture.ts';

forAll();

/** Opens the card of a name of the page of links, and keeps it open. */
async function pinned(page: Page, name: string): Promise<void> {
  await hover(page, name);
  await browser().cardComplete(page);
  await press(page, 'Keep open');
}

/** Where a walk stands. */
const stands = (page: Page): Promise<string> => page.evaluate(() => [...(CSS.highlights.get('mn-c') ?? [])].join());

describe('what is in sight', () => {
  it('an open card is as dark as the page, also when that changes under it', async () => {
    const page = await open('links');
    await pinned(page, 'Microsoft');
    const theme = async (): Promise<string | undefined> => (await card(page))?.theme;
    expect(await theme()).toBe('light');
    await page.addStyleTag({ content: '.night { background: #101418; color: #eee }' });
    await page.evaluate(() => document.body.classList.add('night'));
    await expect.poll(theme).toBe('dark');
    await page.evaluate(() => document.body.classList.remove('night'));
    await expect.poll(theme).toBe('light');
    // A page that does as the system does.
    await page.addStyleTag({
      content: ':root { color-scheme: light dark } body { background: Canvas !important; color: CanvasText !important }',
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    await page.close();
  });

  it('a card goes with a line that slides out of what shows it, and follows one that slides within', async () => {
    const page = await open('links');
    const slide = (across: string): Promise<void> =>
      page.evaluate((by) => {
        const article = document.querySelector('article');
        if (!article?.parentElement) return;
        article.parentElement.style.overflow = 'hidden';
        article.style.translate = by;
      }, across);
    await slide('none');
    await hover(page, 'Microsoft');
    await browser().cardComplete(page);
    const before = await opens(page);
    await slide('90px 30px');
    await expect.poll(async () => (await card(page))?.top).toBeCloseTo(before.top + 30, 0);
    expect((await card(page))?.left).toBeCloseTo(before.left + 90, 0);
    await slide('-2000px');
    await closes(page);
    await page.close();
  });

  it('a walk passes over what is cut off, and leaves it where it is', async () => {
    const page = await open('links');
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent.includes('Chevron'));
      if (!paragraph) return;
      const teaser = Object.assign(document.createElement('div'), { id: 'teaser', style: 'height: 10px; overflow: hidden' });
      paragraph.replaceWith(teaser);
      paragraph.style.marginTop = '40px';
      teaser.append(paragraph);
    });
    await page.waitForTimeout(500); // read again
    for (const [step, name] of [
      ['next', 'Oracle'],
      ['next', 'Microsoft'],
      ['next', 'Oracle'],
      ['previous', 'Microsoft'],
    ] as const) {
      await walk(page, step);
      expect(await stands(page)).toBe(name);
    }
    expect(await page.evaluate(() => document.getElementById('teaser')?.scrollTop)).toBe(0);
    // Cut off by something that can be scrolled, it can be gone to.
    await page.evaluate(() => document.getElementById('teaser')?.style.setProperty('overflow', 'auto'));
    await walk(page, 'next');
    expect(await stands(page)).toBe('Chevron');
    await page.close();
  });

  it('a pinned card is not printed', async () => {
    const page = await open('print');
    const [name = ''] = await page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
    await pinned(page, name);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.screenshot();
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('margin-note')?.remove();
    });
    expect((await page.screenshot()).equals(printed)).toBe(true);
    await page.close();
  });
});
