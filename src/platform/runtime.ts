import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** Id of the extension that sent it. */
  readonly extensionId: string | undefined;
  /** Address of the document that sent it. */
  readonly url: string | undefined;
  readonly tabId: number | undefined;
  /** Address of the tab, where we may see it. */
  readonly tabUrl: string | undefined;
  readonly frameId: number | undefined;
}

/** `chrome-extension://…/` or `moz-extension://…/` followed by the path. */
export const ownUrl = (path: string): string => browser.runtime.getURL(path);

export const ownId = (): string => browser.runtime.id;

export const ownVersion = (): string => browser.runtime.getManifest().version;

/** `false` in a content script whose extension was updated, disabled or removed. */
export function isConnected(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

/** Sends to the background and the pages of the extension. Rejects when nobody listens. */
export const sendMessage = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** `answer` decides at once: a promise answers the message, `undefined` leaves it to other listeners. It must not reject. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  // A listener that returns a promise is not understood by every Chromium; `true` keeps the channel open in both browsers.
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void): true | undefined => {
    const from = { extensionId: sender.id, url: sender.url, tabId: sender.tab?.id, tabUrl: sender.tab?.url, frameId: sender.frameId };
    const reply = answer(message, from);
    if (reply === undefined) return undefined;
    reply.then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
}

/** The extension was installed (`first`) or updated, or the browser was updated around it. */
export function onInstalled(installed: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}

export const onBrowserStart = (start: () => void): void => browser.runtime.onStartup.addListener(start);

/** Opens the options page, at a section where one is named. */
export async function openOptions(section: string | null): Promise<void> {
  if (section === null) return browser.runtime.openOptionsPage();
  const page = browser.runtime.getManifest().options_ui?.page ?? 'src/options/index.html';
  await browser.tabs.create({ url: `${new URL(page, ownUrl('')).href.split('#')[0]}#${encodeURIComponent(section)}` });
}
