import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../harness/chromium.ts';
import { cardIn, closesIn, forAllInFirefox, hoverIn, opensIn, placeOfMark } from './firefox-fixture.ts';
import { addressOf } from './fixture.ts';

const reader = forAllInFirefox();
const { open } = reader;

/** Longer than a card takes to open. */
const rests = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));

describe('the pointer, in Firefox', () => {
  it('opens nothing that was scrolled away from under it, and closes what the reader leaves by reading on', async () => {
    const page = await open('ai-landlords');
    const url = addressOf('ai-landlords');
    await page.bringToFront();
    await hoverIn(page, 'TeraWulf');
    await page.mouse.wheel({ deltaY: 90 });
    await rests(page);
    expect((await cardIn(reader.own, url))?.text ?? '').toBe('');
    await page.mouse.move(5, 5);
    await hoverIn(page, 'TeraWulf');
    await opensIn(reader.own, url, 'TeraWulf');
    await page.mouse.wheel({ deltaY: 90 });
    await closesIn(reader.own, url);
    await page.close();
  });

  it('in a frame that keeps it to itself, opens nothing and leaves no card open', async () => {
    const page = await open('links');
    const url = addressOf('links');
    await page.bringToFront();
    await page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { srcdoc: 'Tyres, half price.', width: '600', height: '90' });
      document.querySelector('h1')?.before(frame);
    });
    const { x, y } = await placeOfMark(page, 'Microsoft');
    const { left, top } = await page.evaluate(() => {
      const box = document.querySelector('iframe')?.getBoundingClientRect();
      return { left: box?.left ?? 0, top: box?.top ?? 0 };
    });
    await page.mouse.move(x, y);
    await page.mouse.move(left + 50, top + 50);
    await rests(page);
    expect((await cardIn(reader.own, url))?.text ?? '').toBe('');
    await page.mouse.move(x, y);
    await opensIn(reader.own, url, 'Microsoft');
    await page.mouse.move(left + 50, top + 50);
    await closesIn(reader.own, url);
    await page.close();
  });

  it('the card stays beside its line when something comes late above it, goes with it when it slides away, and is as dark as the page', async () => {
    const page = await open('links');
    const url = addressOf('links');
    await page.bringToFront();
    await hoverIn(page, 'Microsoft');
    const { box } = await opensIn(reader.own, url, 'Microsoft');
    const put = (selector: string, css: string): Promise<void> =>
      page.evaluate(
        (which, text) => {
          const element = document.querySelector<HTMLElement>(which);
          if (element) element.style.cssText = text;
        },
        selector,
        css,
      );
    await put('h1', 'padding-top: 120px');
    await until(async () => Math.abs(((await cardIn(reader.own, url))?.box.top ?? 0) - box.top - 120) < 2, 'The card stayed where it was.');
    await put('body', 'background: #101418; color: #eee');
    await until(async () => (await cardIn(reader.own, url))?.theme === 'dark', 'The card is light.');
    await put('main', 'overflow: hidden');
    await put('article', 'translate: -2000px');
    await closesIn(reader.own, url);
    await page.close();
  });

  it('the card goes with a line that the page hides', async () => {
    const page = await open('links');
    const url = addressOf('links');
    await page.bringToFront();
    await hoverIn(page, 'Microsoft');
    await opensIn(reader.own, url, 'Microsoft');
    await page.evaluate(() => document.querySelector('article')?.toggleAttribute('hidden', true));
    await closesIn(reader.own, url);
    await page.close();
  });
});
