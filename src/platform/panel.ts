import { browser } from './browser.ts';
import { ownUrl } from './runtime.ts';

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** Whether `openPanel` can work in this browser. */
export const hasPanel = (): boolean => sidePanel() !== undefined || browser.sidebarAction !== undefined;

/** The window that a page of the extension was opened in; to be asked before the click that opens the panel. */
export const ownWindow = async (): Promise<number | null> => (await browser.windows.getCurrent()).id ?? null;

/** Opens the side panel of a window. Must be called in the turn of a click. */
export async function openPanel(windowId: number): Promise<void> {
  const panel = sidePanel();
  if (panel) await panel.open({ windowId });
  else await browser.sidebarAction.open();
}

/** Opens the toolbar popup over the active tab; `false` where the browser does not: Firefox wants the click in a page of the extension. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/** Opens the popup's page about a tab in a tab of its own, beside it where the browser has room for such: on a phone it refuses to be asked. */
export async function openPopupTab(tabId: number): Promise<void> {
  const url = ownUrl(`src/popup/index.html?tab=${tabId}`);
  const beside = hasPanel() ? { index: (await browser.tabs.get(tabId)).index + 1, openerTabId: tabId } : {};
  await browser.tabs.create({ url, ...beside });
}
