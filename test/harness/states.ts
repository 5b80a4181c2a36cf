import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromiumPath } from './find-browser.mjs';

/** Writes a picture of every state of card and popup, light and dark, from the samples of the view tests: `npm run shots`. */
const ROOT = path.resolve(import.meta.dirname, '../..');
const SHOTS = path.join(ROOT, '.artifacts/states');

const server = await createServer({ root: ROOT, configFile: false, logLevel: 'warn', server: { port: 0, host: '127.0.0.1' } });
await server.listen();
const address = `${server.resolvedUrls?.local[0] ?? ''}test/harness/states/index.html`;
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await mkdir(SHOTS, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 440, height: 600 }, deviceScaleFactor: 2, reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('body[data-states]').waitFor({ state: 'attached' });
  const states = JSON.parse((await page.locator('body').getAttribute('data-states')) ?? '{}') as Record<string, readonly string[]>;
  for (const [show, names] of Object.entries(states)) {
    await page.setViewportSize(show === 'card' ? { width: 400, height: 640 } : { width: 440, height: 600 });
    for (const [index, name] of names.entries()) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${address}?show=${show}&state=${index}`);
        await page.locator('.card, .popup').first().waitFor();
        await page.screenshot({
          path: path.join(SHOTS, `${show}-${String(index).padStart(2, '0')}-${name.replaceAll(/\W+/g, '-')}-${colorScheme}.png`),
          fullPage: true,
        });
      }
    }
  }
  console.log(`${path.relative(ROOT, SHOTS)}: ${Object.values(states).flat().length} states, light and dark`);
} finally {
  await browser.close();
  await server.close();
}
