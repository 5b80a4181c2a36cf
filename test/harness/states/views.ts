import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { chromiumPath } from '../find-browser.mjs';
import { takePicture } from '../picture.ts';
import { serveViews } from './serve.ts';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** A way of looking at the states; `width` and `height` of the window in CSS pixels. */
interface Look {
  readonly name: string;
  readonly media: Media;
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
}

const EVERY_STATE: readonly Look[] = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
];
/** What a panel shows at its narrowest, too. */
const PANEL: readonly Look[] = EVERY_STATE.map(({ name, media }) => ({ name: `panel-${name}`, media, query: '&panel', width: 320 }));
const SPECIAL: readonly Look[] = [
  { name: 'forced-colors', media: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: 'more-contrast-light', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'more-contrast-dark', media: { colorScheme: 'dark', contrast: 'more' } },
  { name: 'rtl', media: { colorScheme: 'light' }, query: '&dir=rtl' },
  // A popup is at most 800 pixels wide: at 200 % that is 400.
  { name: 'zoom-200', media: { colorScheme: 'light' }, width: 400, height: 360 },
  { name: 'narrow', media: { colorScheme: 'dark' }, width: 360 },
  { name: 'opened', media: { colorScheme: 'light' }, query: '&open' },
];
/** A laptop's window of 1280 by 657, whose line is above its middle. */
const CARD_ZOOMED: Look = { name: 'zoom-200', media: { colorScheme: 'light' }, query: '&room=190', width: 640, height: 328 };
/** Of a window that shows it, CSS pixels. */
const WIDTHS: Readonly<Record<string, number>> = { card: 400, popup: 440, options: 1000 };
const HEIGHT = 760;
/** The fullest states: what goes wrong goes wrong here. */
const FULL = new Set(['ready', 'young listing', 'key figures', 'risk context', 'names', 'some failed']);

/** Card, popup, panel and options in all their states, from samples; of them those whose file's name matches. Gives the number of pictures. */
export const shootViews = (root: string, folder: string, only: RegExp): Promise<number> =>
  withViews(root, (views) => shoot(views, folder, only));

/** The fullest states of card and popup, and the panel, in every language. Gives the number of pictures. */
export const shootLanguages = (root: string, folder: string): Promise<number> => withViews(root, (page) => shootEachLanguage(page, folder));

async function withViews(root: string, work: (views: Views) => Promise<number>): Promise<number> {
  const served = await serveViews(root);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    return await work(await openViews(browser, served.address));
  } finally {
    await browser.close();
    await served.close();
  }
}

/** A page that draws the states, and what there is to draw. */
interface Views {
  readonly page: Page;
  readonly address: string;
  /** Names of the states of `card`, `popup` and `options`. */
  readonly states: Readonly<Record<string, readonly string[]>>;
  readonly languages: readonly string[];
}

async function openViews(browser: Browser, address: string): Promise<Views> {
  const page = await browser.newPage({ deviceScaleFactor: 2, reducedMotion: 'reduce' });
  await page.goto(address);
  const body = page.locator('body[data-states]');
  await body.waitFor({ state: 'attached' });
  const listed = async (name: string) => JSON.parse((await body.getAttribute(`data-${name}`)) ?? 'null');
  return { page, address, states: await listed('states'), languages: await listed('languages') };
}

async function draw({ page, address }: Views, show: string, index: number, look: Look): Promise<void> {
  await page.setViewportSize({ width: look.width ?? WIDTHS[show] ?? 440, height: look.height ?? HEIGHT });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', ...look.media });
  await page.goto(`${address}?show=${show}&state=${index}${look.query ?? ''}`);
  await page.locator('.card, .popup, .page').first().waitFor();
}

async function shootEachLanguage(views: Views, folder: string): Promise<number> {
  let count = 0;
  for (const language of views.languages) {
    for (const [show, names] of Object.entries(views.states)) {
      for (const name of names.filter((each) => FULL.has(each))) {
        for (const look of show === 'popup' ? [EVERY_STATE[0], PANEL[1]] : [EVERY_STATE[0]]) {
          if (!look) continue;
          await draw(views, show, names.indexOf(name), { ...look, query: `${look.query ?? ''}&language=${language}` });
          await views.page.screenshot({
            path: path.join(folder, `${language}-${show}-${name.replaceAll(/\W+/g, '-')}-${look.name}.png`),
            fullPage: true,
          });
          count++;
        }
      }
    }
  }
  return count;
}

async function shoot(views: Views, folder: string, only: RegExp): Promise<number> {
  const { page, states } = views;
  let count = 0;
  for (const [show, names] of Object.entries(states)) {
    for (const [index, name] of names.entries()) {
      const looks = [...EVERY_STATE, ...(show === 'popup' ? PANEL : []), ...(FULL.has(name) ? SPECIAL : [])];
      for (const each of looks) {
        const look = show === 'card' && each.name === CARD_ZOOMED.name ? CARD_ZOOMED : each;
        const file = `${show}-${String(index).padStart(2, '0')}-${name.replaceAll(/\W+/g, '-')}-${look.name}.png`;
        if (!only.test(file)) continue;
        await draw(views, show, index, look);
        if (show === 'options') await takePicture(page, path.join(folder, file), true);
        else await page.screenshot({ path: path.join(folder, file), fullPage: true });
        count++;
      }
    }
  }
  return count;
}
