import type { Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { type ExtensionBrowser, until } from '../harness/chromium.ts';
import { addressOf, chooseEverySite, type Fixture, openMarked, startFixture } from './fixture.ts';

/** The open card's name and where the card is, or null. */
export const CARD = `(() => {
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
export const SAID = `(() => {
  const said = chrome.dom.openOrClosedShadowRoot(document.querySelector('margin-note')).querySelector('[aria-live]');
  return said.getAttribute('aria-live') + ': ' + said.textContent;
})()`;
/** What of the card has the focus: what it says. */
export const FOCUSED = `chrome.dom.openOrClosedShadowRoot(document.querySelector('margin-note')).activeElement?.textContent`;
/** What of the card has the focus: its role. */
export const FOCUS = `chrome.dom.openOrClosedShadowRoot(document.querySelector('margin-note')).activeElement?.getAttribute('role')`;

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

/** A browser with the extension on every site, for the tests of a file. */
export function forAll(): void {
  beforeAll(async () => {
    fixture = await startFixture();
    await chooseEverySite(fixture.browser);
  });
  afterAll(() => fixture.close());
}

export const browser = (): ExtensionBrowser => fixture.browser;
/** Where the stand-in for every host listens. */
export const replayPort = (): number => fixture.replay.port;

export const open = (slug: string): Promise<Page> => openMarked(fixture.browser, addressOf(slug));
export const card = (page: Page): Promise<Card | null> => fixture.browser.inContentScript<Card | null>(page, CARD);
export const opens = (page: Page): Promise<Card> => until(() => card(page), 'No card opened.');
export const closes = (page: Page): Promise<unknown> => until(async () => (await card(page)) === null, 'The card stayed open.');

/** Presses what says so on the card. */
export const press = (page: Page, label: string): Promise<void> =>
  fixture.browser.inContentScript(
    page,
    `[...chrome.dom.openOrClosedShadowRoot(document.querySelector('margin-note')).querySelectorAll('button, summary')].find((each) => each.textContent.includes('${label}') || each.getAttribute('aria-label') === '${label}').click()`,
  );

/** Presses the command for the tab: the browser's own shortcut cannot be pressed from outside. */
export const walk = (page: Page, step: 'next' | 'previous' | 'open'): Promise<unknown> =>
  fixture.browser.worker.evaluate(
    async ([url, to]) => {
      const [tab] = await chrome.tabs.query({ url });
      return tab?.id && chrome.tabs.sendMessage(tab.id, { to: 'page', type: 'page/walk', params: { step: to } }, { frameId: 0 });
    },
    [page.url(), step] as const,
  );
