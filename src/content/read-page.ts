import type { ReadingSettings } from '../core/settings/settings.ts';
import { RemotePreferences } from '../messaging/preferences.ts';
import { message, messagesDirection, messagesLanguage, uiLanguage } from '../platform/i18n.ts';
import type { EntrancePorts } from './entrance.ts';
import { PartsToCome } from './parts.ts';
import { Session } from './session.ts';
import { ENTRANCE, world } from './world.ts';

world[ENTRANCE]?.enter(readPage);

/**
 * Reads the page from now on, and shows its cards. Most pages are no articles, and never see this file: only to look at it once takes the browser
 * longer than all of the gate. What few articles and few readers need is in files of its own.
 */
function readPage({ document, gate, ask, isGone, report }: EntrancePorts): Session {
  const parts = new PartsToCome(ask);
  /** Draws what was to be drawn last before there was anything to draw it. */
  let drawLatest = (): void => {};
  const session = new Session({
    document,
    gate,
    ask,
    now: Date.now,
    store: new RemotePreferences(ask),
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
    prepareCard: () => (parts.get('card') ? null : parts.bring('card').then(() => drawLatest())),
    render: (...what) => {
      drawLatest = () => parts.get('card')?.(message, uiLanguage(), ...what);
      drawLatest();
    },
    describe: (name, position, count, { numbers }: ReadingSettings) => {
      const locale = numbers === 'browser' ? uiLanguage() : numbers;
      return `${name}, ${position.toLocaleString(locale)} / ${count.toLocaleString(locale)}`;
    },
    isGone,
    report,
  });
  session.start(true);
  return session;
}
