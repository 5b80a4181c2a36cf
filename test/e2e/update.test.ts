import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchChromium, until } from '../harness/chromium.ts';
import { type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { walkThrough } from '../harness/walk-through.ts';
import { CHROME, openMarked, PAGES } from './fixture.ts';

const OPTIONS = 'src/options/index.html';

let folder: string;
let replay: ReplayServer;
let browser: ExtensionBrowser;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'margin-notes-update-'));
  await cp(CHROME, folder, { recursive: true });
  replay = await startReplay({ pages: PAGES });
  browser = await launchChromium({ extension: folder, port: replay.port });
});
afterAll(async () => {
  await browser.close();
  await replay.close();
  await rm(folder, { recursive: true, force: true });
});

/** The version that runs and where its content script is registered; null while none answers. */
async function running(): Promise<{ version: string; matches: readonly string[] } | null> {
  const page = await browser.context.newPage();
  try {
    await page.goto(browser.url(OPTIONS));
    return await page.evaluate(async () => ({
      version: chrome.runtime.getManifest().version,
      matches: (await chrome.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches ?? []),
    }));
  } catch {
    return null;
  } finally {
    await page.close();
  }
}

it('pages are read after an update as they were before, and nobody is welcomed again', async () => {
  await walkThrough(browser, 'every');
  await (await openMarked(browser)).close();

  const file = path.join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), version: '99.0' }));
  const session = await browser.browserSession();
  // Loading the folder again is an update to the browser: what was registered at run time is gone.
  await session.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: folder } as unknown as undefined);

  await until(async () => {
    const now = await running();
    return now?.version === '99.0' && now.matches.includes('*://*/*');
  }, 'The updated extension registered nothing.');
  await (await openMarked(browser)).close();
  expect(browser.context.pages().filter((page) => page.url().includes('welcome'))).toEqual([]);
});
