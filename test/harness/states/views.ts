import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { chromiumPath } from '../find-browser.mjs';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** A way of looking at the states; `width` in CSS pixels. */
interface Look {
  readonly name: string;
  readonly media: Media;
  readonly query?: string;
  readonly width?: number;
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
  { name: 'zoom-200', media: { colorScheme: 'light' }, width: 400 },
];
/** The fullest states: what goes wrong goes wrong here. */
const FULL = new Set(['ready', 'young listing', 'key figures', 'risk context', 'names', 'some failed']);

/** Card, popup and panel in all their states, from samples. Gives the number of pictures. */
export async function shootViews(root: string, folder: string): Promise<number> {
  const server = await createServer({ root, configFile: false, logLevel: 'warn', server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  const address = `${server.resolvedUrls?.local[0] ?? ''}test/harness/states/index.html`;
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    return await shoot(browser, address, folder);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function shoot(browser: Browser, address: string, folder: string): Promise<number> {
  let count = 0;
  const page = await browser.newPage({ deviceScaleFactor: 2, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('body[data-states]').waitFor({ state: 'attached' });
  const states = JSON.parse((await page.locator('body').getAttribute('data-states')) ?? '{}') as Record<string, readonly string[]>;
  for (const [show, names] of Object.entries(states)) {
    for (const [index, name] of names.entries()) {
      const looks = [...EVERY_STATE, ...(show === 'popup' ? PANEL : []), ...(FULL.has(name) ? SPECIAL : [])];
      for (const look of looks) {
        await page.setViewportSize({ width: look.width ?? (show === 'card' ? 400 : 440), height: 600 });
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', ...look.media });
        await page.goto(`${address}?show=${show}&state=${index}${look.query ?? ''}`);
        await page.locator('.card, .popup').first().waitFor();
        const file = `${show}-${String(index).padStart(2, '0')}-${name.replaceAll(/\W+/g, '-')}-${look.name}.png`;
        await page.screenshot({ path: path.join(folder, file), fullPage: true });
        count++;
      }
    }
  }
  return count;
}
