import type { AskPage } from '../messaging/ask-page.ts';

const STEPS: Readonly<Record<string, 'next' | 'previous' | 'open'>> = {
  'walk-next': 'next',
  'walk-previous': 'previous',
  'walk-open': 'open',
};

/**
 * Passes a keyboard command to the page it was pressed on. Where there is nothing to go to, `sayNothing` says so in the tab: silence would be a key
 * that is broken. A page that is still read needs no words: a moment later there may be a name.
 */
export async function walkPage(
  command: string,
  tabId: number | undefined,
  ask: AskPage,
  sayNothing: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const step = Object.hasOwn(STEPS, command) ? STEPS[command] : undefined;
  if (step === undefined || tabId === undefined) return;
  // Where a page is not read, nobody hears that; whether it is about to be, is known even so.
  const hasNothing = async (): Promise<boolean> =>
    !(await ask(tabId, 'page/walk', { step }).catch(() => false)) && (await ask(tabId, 'page/notes', null)).state !== 'reading';
  if (await hasNothing().catch(() => true)) await sayNothing(tabId);
}
