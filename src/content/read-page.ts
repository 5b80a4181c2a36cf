import { h, render } from 'preact';
import type { ReadingSettings } from '../core/settings/settings.ts';
import { RemotePreferences } from '../messaging/preferences.ts';
import { message, messagesDirection, messagesLanguage, uiLanguage } from '../platform/i18n.ts';
import css from '../ui/hover-card.css?inline';
import { HoverCard } from '../ui/hover-card.tsx';
import tokens from '../ui/tokens.css?inline';
import { chosenWords, type Words } from '../ui/words.ts';
import type { EntrancePorts } from './entrance.ts';
import { Session } from './session.ts';
import { ENTRANCE, world } from './world.ts';

world[ENTRANCE]?.enter(readPage);

/**
 * Reads the page from now on, and shows its cards. Most pages are no articles, and never see this file: only to look at it once takes the browser
 * longer than all of the gate.
 */
function readPage({ document, gate, ask, isGone, report }: EntrancePorts): Session {
  const words = (reading: ReadingSettings): Words => chosenWords(message, uiLanguage(), reading);
  const session = new Session({
    document,
    gate,
    ask,
    now: Date.now,
    store: new RemotePreferences(ask),
    look: {
      css: tokens + css,
      // Only when there is a card: the first message takes the browser as long as our look at a page.
      get language() {
        return messagesLanguage();
      },
      get direction() {
        return messagesDirection();
      },
    },
    render: (container, state, actions, reading) =>
      render(state && h(HoverCard, { state, actions, words: words(reading), now: Date.now() }), container),
    describe: (name, position, count, reading) => {
      const { format } = words(reading);
      return `${name}, ${format.number(position, 0)} / ${format.number(count, 0)}`;
    },
    isGone,
    report,
  });
  session.start(true);
  return session;
}
