import { browser } from './browser.ts';

/** A script that the browser injects by itself into matching pages. */
interface PageScript {
  readonly id: string;
  readonly file: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Registers a script, or brings the registered one up to date. Survives the browser's restart. */
export async function registerPageScript({ id, file, matches, excludeMatches }: PageScript): Promise<void> {
  const script = {
    id,
    js: [file],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  const existing = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (existing.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

export async function unregisterPageScript(id: string): Promise<void> {
  const existing = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (existing.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/** Runs a file in one frame of a tab now, the top one is 0. `false` where the browser refuses: no access, or a page of its own. */
export async function runInFrame(tabId: number, frameId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** The state of what our scripts left in their own world of a tab's page; null where there is nothing, or the browser refuses. */
export async function lookInTab(tabId: number, symbol: string): Promise<unknown> {
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId }, func: stateUnder, args: [symbol], injectImmediately: true });
    return top?.result ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, where nothing around it is. */
function stateUnder(symbol: string): unknown {
  const found = (globalThis as Record<symbol, { isStopped?: boolean; state?: unknown } | undefined>)[Symbol.for(symbol)];
  return found && !found.isStopped ? found.state : null;
}

/**
 * Chromium paints no background of a highlight that the page's author did not style, and lets what is in a shadow root inherit highlights; Firefox
 * paints it, and its shadow roots see the sheets of the user only.
 */
const originOfStyles = (): 'AUTHOR' | 'USER' => (browser.runtime.getURL('').startsWith('chrome-') ? 'AUTHOR' : 'USER');

/** Brings a style sheet into one frame, or (null) all frames of a tab: it reaches shadow roots, and is not among the sheets that a page can see. Nothing where the browser refuses. */
export async function styleFrame(tabId: number, frameId: number | null, file: string): Promise<void> {
  const target = frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.insertCSS({ target, files: [file], origin: originOfStyles() });
  } catch {
    // The page went away, or access to it did.
  }
}
