import { render } from 'preact';
import optionsCss from '../../../src/options/options.css?inline';
import type { OptionsActions } from '../../../src/options/options-data.ts';
import { OptionsView } from '../../../src/options/options-view.tsx';
import css from '../../../src/popup/popup.css?inline';
import { PopupView } from '../../../src/popup/popup-view.tsx';
import type { PopupActions } from '../../../src/popup/session/popup-data.ts';
import type { CardActions } from '../../../src/ui/card-state.ts';
import cardCss from '../../../src/ui/hover-card.css?inline';
import { HoverCard } from '../../../src/ui/hover-card.tsx';
import pageCss from '../../../src/ui/pages.css?inline';
import tokens from '../../../src/ui/tokens.css?inline';
import { CARD_STATES } from '../../browser/support/card-states.ts';
import { DATA, OPTIONS_STATES } from '../../browser/support/options-states.ts';
import { POPUP_STATES } from '../../browser/support/popup-states.ts';
import { NOW } from '../../browser/support/samples.ts';
import { LANGUAGES, wordsIn } from '../../browser/support/words.ts';

/**
 * Draws one state: `?show=card&state=3`, as a panel with `&panel`, from right to left with `&dir=rtl`, in another language with `&language=ja`, in
 * the reader's own colours with `&theme=dark`, with all that can be opened open with `&open`, a card in a low window with `&room=190` (px).
 * Without a state it lists their names, and the languages, for the script that takes the pictures.
 */
const query = new URLSearchParams(location.search);
const index = Number(query.get('state'));
const language = query.get('language') ?? 'en-GB';
const words = wordsIn(language);
const nothing = (): void => {};
/** Nobody presses anything in a picture; a panel opens no other. */
const actions = new Proxy(
  {},
  {
    get: (_, name) => (name === 'openPanel' && query.has('panel') ? null : nothing),
  },
) as PopupActions & CardActions & OptionsActions;
const root = document.getElementById('root');
document.documentElement.dir = query.get('dir') ?? 'ltr';
document.documentElement.lang = language;
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const room = query.get('room');
if (root && room) {
  root.classList.add('wide');
  root.style.setProperty('--available-height', `${room}px`);
}
const style = document.createElement('style');
document.head.append(style);

const popup = POPUP_STATES[index]?.[1];
const card = CARD_STATES[index]?.[1];
const options = OPTIONS_STATES[index]?.[1];
if (root && query.get('show') === 'popup' && popup) {
  style.textContent = pageCss + css;
  document.documentElement.dataset[query.has('panel') || innerWidth < 440 ? 'panel' : 'popup'] = '';
  render(<PopupView data={popup} actions={actions} words={words} now={NOW} />, root);
} else if (root && card && query.get('show') === 'card') {
  style.textContent = `${tokens}${cardCss}body { margin: clamp(8px, (100vw - 352px) / 2, 24px); background: var(--sunken); }`;
  render(<HoverCard state={card} actions={actions} words={words} now={NOW} />, root);
} else if (root && options && query.get('show') === 'options') {
  style.textContent = pageCss + optionsCss;
  render(<OptionsView data={{ ...DATA, ...options }} actions={actions} words={words} now={NOW} />, root);
} else {
  document.body.dataset.languages = JSON.stringify(LANGUAGES);
  const namesOf = (states: readonly (readonly [string, ...unknown[]])[]): readonly string[] => states.map(([name]) => name);
  const states = { card: namesOf(CARD_STATES), popup: namesOf(POPUP_STATES), options: namesOf(OPTIONS_STATES) };
  document.body.dataset.states = JSON.stringify(states);
}

if (query.has('open')) {
  for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
  for (const details of document.querySelectorAll('details')) details.open = true;
}
