import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect as connectSocket, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from './chromium.ts';
import { closer } from './close-server.ts';
import { firefoxPath } from './find-browser.mjs';

const EXTENSION_ID = 'margin-notes@margin-notes.example';
/** ms that Firefox gets to shut down by itself. */
const MOST_SHUTDOWN = 15_000;
const UUID = '6f1d3d36-2a5b-4c58-9a52-2f3c1c0a7e11';

interface FirefoxOptions {
  readonly extension: string;
  /** Port of the local stand-in for every https host. */
  readonly port: number;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** What an organisation sets for the extension. */
  readonly managed?: unknown;
  /** Tag of the messages that are shown. Firefox's own words stay English. */
  readonly language?: string;
  /** Folder of a profile that is started again later, with what the extension stored in it. Without it a new one is made, and goes afterwards. */
  readonly profile?: string;
}

/** A temporary add-on goes when its browser does, and takes what it stored along unless told otherwise. */
const KEPT = { 'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true };

export interface FirefoxBrowser {
  readonly browser: Browser;
  url(file: string): string;
  /** Opens a page of the extension. The load event of such a page never arrives over BiDi, so wait for a selector. */
  openExtensionPage(file: string, selector: string): Promise<Page>;
  /** Presses the toolbar button over the tab with this address, as the reader would: the popup opens, and the tab's access is given. */
  pressButton(address: string): Promise<void>;
  /** Taps a place of the window of the page at this address with a pen, which WebDriver has none of in Firefox. */
  tapWithPen(address: string, place: { readonly x: number; readonly y: number }): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  close(): Promise<void>;
}

/** A CONNECT proxy that sends every https host to one local port: Firefox has no host-resolver rules. */
async function startProxy(port: number): Promise<{ readonly port: number; close(): Promise<void> }> {
  const proxy = createServer((client) => {
    client.once('data', () => {
      const upstream = connectSocket(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        client.pipe(upstream).pipe(client);
      });
      upstream.on('error', () => client.destroy());
      client.on('error', () => upstream.destroy());
    });
    client.on('error', () => client.destroy());
  });
  const close = closer(proxy);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return { port: (proxy.address() as AddressInfo).port, close };
}

/** A home folder with a managed storage manifest in it. */
async function managedHome(data: unknown): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'margin-notes-home-'));
  const folder = path.join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: EXTENSION_ID, description: 'Test', type: 'storage', data };
  await writeFile(path.join(folder, `${EXTENSION_ID}.json`), JSON.stringify(manifest));
  return home;
}

/** A page of the browser's own, whose scripts may do all that the browser does. */
const SYSTEM_PAGE = 'chrome://extensions/content/dummy.xhtml';
const EXTENSION = `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension`;
const PRESS = (address: string): string => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { gBrowser } = window;
  gBrowser.selectedTab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
  await ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window);
})()`;

/** 2: what the browser calls a pen. As of a device, and not as of a script: the page trusts it. */
const PEN = (address: string, x: number, y: number): string => `(async () => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { gBrowser, windowUtils } = window;
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
  const shown = new Promise((resolve) => gBrowser.addEventListener('TabSwitchDone', resolve, { once: true }));
  gBrowser.selectedTab = tab;
  await shown;
  const { left, top } = tab.linkedBrowser.getBoundingClientRect();
  for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]])
    windowUtils.sendMouseEvent(type, left + ${x}, top + ${y}, 0, type === 'mousemove' ? 0 : 1, 0, false, buttons / 2, 2, false, false, buttons, 7);
})()`;

/** An extension takes its language when it starts. A language counts only where Firefox believes to have its words. */
const LANGUAGE = (language: string): string => `(() => {
  Services.locale.availableLocales = ['en-US', ${JSON.stringify(language)}];
  Services.locale.requestedLocales = [${JSON.stringify(language)}];
})()`;

/** An extension opens its first page by itself, in front. What a test opens must come after it: a tab behind another is drawn ever more seldom. */
const WELCOMED = `(async () => {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  for (const end = Date.now() + 20000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50)))
    if (gBrowser.tabs.some(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('#welcome'))) return true;
  return false;
})()`;

/** Gives a page a size of its own. Firefox 140 takes it, and then does not know a command that puppeteer sends along. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height }).catch((error: unknown) => {
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
  });
  await until(async () => (await page.evaluate(() => innerWidth)) === width, `The page is not ${width} wide.`);
}

/** Launches Firefox with the built extension as a temporary add-on. Permission prompts answer yes; nothing is granted before a click. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxBrowser> {
  const proxy = await startProxy(options.port);
  const home = options.managed === undefined ? null : await managedHome(options.managed);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    env: { ...process.env, ...(home !== null && { HOME: home }) },
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1100, height: 800 },
    args: ['--remote-allow-system-access'],
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    extraPrefsFirefox: {
      ...(options.profile !== undefined && KEPT),
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
      ...options.preferences,
    },
  });
  if (options.language !== undefined) await inSystem(browser, LANGUAGE(options.language));
  await browser.installExtension(options.extension);
  if (!(await inSystem<boolean>(browser, WELCOMED))) throw new Error('The extension did not open its first page.');
  const url = (file: string): string => `moz-extension://${UUID}/${file}`;
  return {
    browser,
    url,
    openExtensionPage: async (file, selector) => {
      const page = await browser.newPage();
      await page.goto(url(file), { waitUntil: [] });
      await page.waitForSelector(selector);
      if (await page.evaluate(() => document.hidden)) throw new Error(`${file} is behind another tab.`);
      return page;
    },
    pressButton: (address) => inSystem(browser, PRESS(address)),
    tapWithPen: (address, { x, y }) => inSystem(browser, PEN(address, x, y)),
    isBackgroundRunning: async () => (await inSystem<string>(browser, `${EXTENSION}.backgroundState`)) === 'running',
    close: async () => {
      // A Firefox that is stuck at its own shutdown does not answer; the test has what it came for.
      const stuck = setTimeout(() => browser.process()?.kill('SIGKILL'), MOST_SHUTDOWN);
      await browser.close();
      clearTimeout(stuck);
      await proxy.close();
      if (home !== null) await rm(home, { recursive: true, force: true });
    },
  };
}

/** Evaluates with the rights of the browser. */
async function inSystem<T>(browser: Browser, expression: string): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto(SYSTEM_PAGE, { waitUntil: [] });
    return (await page.evaluate(expression)) as T;
  } finally {
    await page.close();
  }
}
