import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { chromiumPath } from './find-browser.mjs';

interface ChromiumOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of the local stand-in for every https host; whatever it does not serve fails to resolve. */
  readonly port: number;
  readonly headless?: boolean;
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Tag of the messages that are shown. Numbers and dates follow only where Chromium's own words for the language are installed. */
  readonly language?: string;
  /** Pages are kept in memory for a return, as they are for readers. */
  readonly backForwardCache?: boolean;
}

/** A real Chromium with the built extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** Evaluating in it hangs while it is stopped. */
  readonly worker: Worker;
  /** Address of a page of the extension: `url('src/options/index.html')`. */
  url(file: string): string;
  /** Allows `permissions.request` for these patterns to succeed without the native prompt, which cannot be clicked. Grants nothing yet. */
  allowRequest(...patterns: string[]): Promise<void>;
  /** What an organisation sets for the extension, in place of what it set before. Takes no root, unlike a file of policies: Chromium’s own test page. */
  setPolicy(policy: Readonly<Record<string, unknown>>): Promise<void>;
  /** Stops the background worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Opens the real toolbar popup over the active tab and gives its page. */
  openPopup(): Promise<Page>;
  /** The page of the toolbar popup that is open, or opening. */
  popup(): Promise<Page>;
  /** The side panel that is open, or opening. */
  panel(): Promise<Page>;
  /** A session with the browser itself, which sees every process. */
  browserSession(): Promise<CDPSession>;
  /** A click on the toolbar button: grants activeTab for the page, then opens the popup. */
  clickAction(page: Page): Promise<void>;
  /** Evaluates in the content script's own world, where closed shadow roots open. The expression may be a promise. */
  inContentScript<T>(page: Page, expression: string): Promise<T>;
  /** Waits until a card is open in the page and its first answer has come; gives its text. */
  cardReady(page: Page): Promise<string>;
  /** The same, and waits for what comes after it: the filing, the comparison. */
  cardComplete(page: Page): Promise<string>;
  close(): Promise<void>;
}

/** Text of the open card, as an expression for `inContentScript`; empty when none is open. */
export const CARD_TEXT = `(() => {
  const host = document.querySelector('margin-note');
  const place = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.place');
  const busy = place?.querySelector('.card[aria-busy=true]');
  return place?.matches(':popover-open') && !busy ? place.innerText : '';
})()`;

/** The same, once nothing on the card is on its way any more. */
const CARD_COMPLETE = CARD_TEXT.replace('.card[aria-busy=true]', '[aria-busy=true]');

/** Asks until the answer is truthy, for so many ms at most. */
export async function until<T>(ask: () => Promise<T>, otherwise: string, most = 20_000): Promise<NonNullable<T>> {
  for (const deadline = Date.now() + most; Date.now() < deadline; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(otherwise);
}

/** Launches Chromium on a fresh profile. Every https host resolves to `port` on this machine. */
export async function launchChromium(options: ChromiumOptions): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'margin-notes-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: options.headless ?? true,
    // Playwright switches that memory off.
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    viewport: options.viewport ?? { width: 1100, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Playwright passes --disable-extensions; without this no worker ever appears.
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--no-first-run',
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${options.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const url = (file: string): string => `chrome-extension://${id}/${file}`;

  async function withPage<T>(work: (page: Page) => Promise<T>, address?: string): Promise<T> {
    const page = await context.newPage();
    try {
      if (address) await page.goto(address);
      return await work(page);
    } finally {
      await page.close();
    }
  }

  async function connect() {
    const port = (await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0];
    return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  }

  async function inContentScript<T>(page: Page, expression: string): Promise<T> {
    const session = await context.newCDPSession(page);
    try {
      const worlds: number[] = [];
      session.on('Runtime.executionContextCreated', ({ context: world }) => {
        if (world.origin.startsWith('chrome-extension:')) worlds.push(world.id);
      });
      await session.send('Runtime.enable');
      const contextId = worlds.at(-1);
      if (contextId === undefined) throw new Error(`No content script in ${page.url()}`);
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await session.detach();
    }
  }

  // Popup and panel are not listed as pages of the context, nor told to a connection that was there before them.
  const beside = (file: string): Promise<Page> =>
    until(async () => {
      const pages = (await connect()).contexts()[0]?.pages() ?? [];
      return pages.find((page) => page.url().split('#')[0] === url(file));
    }, `${file} did not open.`);
  const popup = (): Promise<Page> => beside('src/popup/index.html');

  return {
    context,
    inContentScript,
    cardReady: (page) => until(() => inContentScript<string>(page, CARD_TEXT), 'No card opened.'),
    cardComplete: (page) => until(() => inContentScript<string>(page, CARD_COMPLETE), 'The card stayed incomplete.', 40_000),
    worker,
    url,
    allowRequest: (...patterns) =>
      withPage(async (page) => {
        for (const pattern of patterns) {
          await page.evaluate(
            ([extension, host]) =>
              new Promise<void>((resolve, reject) => {
                // biome-ignore lint/suspicious/noExplicitAny: developerPrivate is not in the public types
                const api = (globalThis as any).chrome;
                api.developerPrivate.addHostPermission(extension, host, () =>
                  api.runtime.lastError ? reject(new Error(api.runtime.lastError.message)) : resolve(),
                );
              }),
            [id, pattern] as const,
          );
        }
      }, 'chrome://extensions/'),
    setPolicy: (policy) =>
      withPage(async (page) => {
        // As the page itself describes a policy: from a platform (0), for the user (0), mandatory (1).
        const policies = Object.entries(policy).map(([name, value]) => ({ namespace: id, name, value, source: 0, scope: 0, level: 1 }));
        // In words: the test runner would take the import for one of its own.
        await page.evaluate(`import('chrome://resources/js/cr.js').then((cr) =>
          cr.sendWithPromise('setLocalTestPolicies', ${JSON.stringify(JSON.stringify(policies))}, ''))`);
      }, 'chrome://policy/test'),
    stopWorker: () =>
      withPage(async (page) => {
        const session = await context.newCDPSession(page);
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await session.detach();
      }),
    popup,
    panel: () => beside('src/popup/index.html?panel'),
    openPopup: async () => {
      await worker.evaluate(() => chrome.action.openPopup());
      return popup();
    },
    browserSession: async () => (await connect()).newBrowserCDPSession(),
    clickAction: async (page) => {
      const browser = await connect();
      const session = await browser.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] } as never);
      const tab = targetInfos.find((target) => target.url === page.url());
      if (!tab) throw new Error(`No tab target for ${page.url()}`);
      await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
      await session.detach();
    },
    close: async () => {
      await context.close();
      // A browser that has just gone may still be writing its profile.
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
