import { h, render } from 'preact';
import type { ReadingSettings } from '../core/settings/settings.ts';
import { RequestError } from '../messaging/envelope.ts';
import { servePage } from '../messaging/page.ts';
import { RemotePreferences } from '../messaging/preferences.ts';
import { send } from '../messaging/send.ts';
import { message, messagesDirection, messagesLanguage, uiLanguage } from '../platform/i18n.ts';
import css from '../ui/hover-card.css?inline';
import { HoverCard } from '../ui/hover-card.tsx';
import tokens from '../ui/tokens.css?inline';
import { chosenWords, type Words } from '../ui/words.ts';
import { Session } from './session.ts';

/** Where an earlier injection of this script left its session, in the extension's own world: the page cannot see it. */
const KEY = Symbol.for('margin-notes');
const world = globalThis as { [KEY]?: Session };
const running = world[KEY];

// Injected again: the reader asks for a page that we had passed over.
if (running && !running.isStopped) running.readAnyway();
else begin();

function begin(): void {
  const words = (reading: ReadingSettings): Words => chosenWords(message, uiLanguage(), reading);
  const control = new AbortController();
  const session = new Session({
    document,
    ask: send,
    now: Date.now,
    store: new RemotePreferences(),
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
    isGone: (error) => error instanceof RequestError && error.code === 'invalidated',
    report: (error) => reportError(error),
    stopped: () => control.abort(),
  });
  world[KEY] = session;
  servePage(
    {
      'page/notes': () => session.state,
      'page/reveal': ({ start, end }) => session.reveal(start, end),
      'page/walk': ({ step }) => {
        session.walk(step);
        return null;
      },
    },
    control.signal,
  );
  session.start();
}
