import { browser } from './browser.ts';

/** A tab. Its address is known only where we have access. */
interface Tab {
  readonly id: number;
  readonly url: string | undefined;
  /** Another page is on its way, or this one is not complete. Known everywhere. */
  readonly isLoading: boolean;
}

/** The tab of an id; null when it is gone. */
export async function tabOf(id: number): Promise<Tab | null> {
  try {
    const { url, status } = await browser.tabs.get(id);
    return { id, url, isLoading: status === 'loading' };
  } catch {
    return null;
  }
}

/** The tab that the reader looks at. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, isLoading: tab.status === 'loading' };
}

/** Calls back when the reader looks at another tab, or a tab has another page. */
export function onTabShown(shown: (tabId: number) => void): void {
  browser.tabs.onActivated.addListener(({ tabId }) => shown(tabId));
  // A page that changes its address by script alone has no status to tell.
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status !== undefined || url !== undefined) shown(tabId);
  });
}

/** Sends to the content script in the top frame of a tab. Rejects when none is there. */
export const sendToTab = (tabId: number, message: unknown): Promise<unknown> => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
