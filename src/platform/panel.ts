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

/** Only Chromium lets a page's click open the popup. Also answers in a content script. */
export const canOpenPopup = (): boolean => ownUrl('').startsWith('chrome-extension:');

/** Opens the toolbar popup over the active tab; `false` where the browser does not. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
