import { askPage } from '../messaging/page.ts';

const STEPS: Readonly<Record<string, 'next' | 'previous' | 'open'>> = {
  'walk-next': 'next',
  'walk-previous': 'previous',
  'walk-open': 'open',
};

/** Passes a keyboard command to the page it was pressed on. Pages without a content script have nothing to walk. */
export async function walkPage(command: string, tabId: number | undefined): Promise<void> {
  const step = Object.hasOwn(STEPS, command) ? STEPS[command] : undefined;
  if (step === undefined || tabId === undefined) return;
  await askPage(tabId, 'page/walk', { step }).catch(() => null);
}
