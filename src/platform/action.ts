import { browser } from './browser.ts';

/** The badge of one tab; an empty text removes it. Does nothing when the tab is gone. */
export async function showBadge(tabId: number, text: string, colour: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  } catch {
    // The tab was closed between its message and this answer.
  }
}
