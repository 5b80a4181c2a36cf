import { browser } from './browser.ts';

/** The tab that the reader looks at. Its address is known only where we have access. */
export async function activeTab(): Promise<{ readonly id: number; readonly url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Calls back when the reader looks at another tab, or a tab has loaded another page. */
export function onTabShown(shown: (tabId: number) => void): void {
  browser.tabs.onActivated.addListener(({ tabId }) => shown(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) shown(tabId);
  });
}

/** Sends to the content script in the top frame of a tab. Rejects when none is there. */
export const sendToTab = (tabId: number, message: unknown): Promise<unknown> => browser.tabs.sendMessage(tabId, message, { frameId: 0 });

export const openTab = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
};
