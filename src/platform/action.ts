import { browser } from './browser.ts';

/** The badge of one tab for the page at an address; an empty text removes it. Does nothing when tab or page has gone. */
export async function showBadge(tabId: number, url: string, text: string, colour: string): Promise<void> {
  // What a page says last may arrive after it, and the page go while it is shown.
  const isThere = async (): Promise<boolean> => (await browser.tabs.get(tabId)).url === url;
  try {
    if (!(await isThere())) return;
    await browser.action.setBadgeText({ tabId, text });
    if (text === '') return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    if (!(await isThere())) await browser.action.setBadgeText({ tabId, text: '' });
  } catch {
    // The tab was closed between its message and this answer.
  }
}
