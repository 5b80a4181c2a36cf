import type { askPage } from '../messaging/page.ts';
import type { PageResultOf } from '../messaging/protocol.ts';

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
  ask: typeof askPage,
  sayNothing: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const step = Object.hasOwn(STEPS, command) ? STEPS[command] : undefined;
  if (step === undefined || tabId === undefined) return;
  // A page that is not read has no content script.
  const walked = await ask(tabId, 'page/walk', { step }).catch((): PageResultOf<'page/walk'> => 'no-marks');
  if (walked === 'no-marks') await sayNothing(tabId);
}
