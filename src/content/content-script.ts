import { h, render } from 'preact';
import { RequestError } from '../messaging/envelope.ts';
import { servePage } from '../messaging/page.ts';
import { RemotePreferences } from '../messaging/preferences.ts';
import { send } from '../messaging/send.ts';
import { message, uiLanguage } from '../platform/i18n.ts';
import { canOpenPopup } from '../platform/panel.ts';
import css from '../ui/hover-card.css?inline';
import { HoverCard } from '../ui/hover-card.tsx';
import tokens from '../ui/tokens.css?inline';
import { createWords } from '../ui/words.ts';
import type { RenderCard } from './mention-card.ts';
import { Session } from './session.ts';

/** Where an earlier injection of this script left its session, in the extension's own world: the page cannot see it. */
const KEY = Symbol.for('margin-notes');
const world = globalThis as { [KEY]?: Session };
const running = world[KEY];

// Injected again: the reader asks for a page that we had passed over.
if (running && !running.isStopped) running.readAnyway();
else begin();

function begin(): void {
  const words = createWords(message, uiLanguage());
  const renderCard: RenderCard = (container, state, actions) =>
    render(state ? h(HoverCard, { state, actions, words, now: Date.now() }) : null, container);
  const control = new AbortController();
  const session = new Session({
    document,
    ask: send,
    now: Date.now,
    store: new RemotePreferences(),
    look: { css: tokens + css, language: uiLanguage(), direction: message('@@bidi_dir') },
    render: renderCard,
    canOpenPopup: canOpenPopup(),
    describe: (name, position, count) => `${name}, ${words.format.number(position, 0)} / ${words.format.number(count, 0)}`,
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
