import type { ReadingSettings } from '../core/settings/settings.ts';
import { RequestError } from '../messaging/envelope.ts';
import { servePage } from '../messaging/page.ts';
import { RemotePreferences } from '../messaging/preferences.ts';
import { send } from '../messaging/send.ts';
import { message, messagesDirection, messagesLanguage, uiLanguage } from '../platform/i18n.ts';
import type { PageGate } from './gate/page-gate.ts';
import { ENTRANCE, world } from './gate/world.ts';
import { PartsToCome } from './parts.ts';
import { Session } from './session.ts';

world[ENTRANCE]?.enter(readPage);

/**
 * Reads the page from now on, and shows its cards. Most pages are no articles, and never see this file: only to look at it once takes the browser
 * longer than all of the gate. What few articles and few readers need is in files of its own.
 */
function readPage(document: Document, gate: PageGate): Session {
  const parts = new PartsToCome(send);
  const session = new Session({
    document,
    gate,
    ask: send,
    now: Date.now,
    store: new RemotePreferences(send),
    readability: { get: () => parts.get('readability'), bring: () => parts.bring('readability') },
    look: {
      // Only when there is a card: the first message takes the browser as long as our look at a page.
      get language() {
        return messagesLanguage();
      },
      get direction() {
        return messagesDirection();
      },
    },
    maker: { get: () => parts.get('card')?.bind(null, message, uiLanguage()), bring: () => parts.bring('card') },
    isReal: ({ isTrusted }) => isTrusted,
    describe: (name, position, count, { numbers }: ReadingSettings) => {
      const locale = numbers === 'browser' ? uiLanguage() : numbers;
      return `${name}, ${position.toLocaleString(locale)} / ${count.toLocaleString(locale)}`;
    },
    isGone: (error) => error instanceof RequestError && error.code === 'invalidated',
    report: (error) => reportError(error),
  });
  servePage(
    {
      'page/notes': () => session.state,
      'page/reveal': ({ start, end }) => session.reveal(start, end),
      'page/walk': ({ step }) => session.walk(step),
    },
    () => session.isStopped,
  );
  session.start(true);
  return session;
}
