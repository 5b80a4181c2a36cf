import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import optionsCss from '../../src/options/options.css?inline';
import type { OptionsActions } from '../../src/options/options-data.ts';
import { OptionsView } from '../../src/options/options-view.tsx';
import popupCss from '../../src/popup/popup.css?inline';
import { PopupView } from '../../src/popup/popup-view.tsx';
import { runwayText } from '../../src/popup/risk/watch-points.ts';
import type { PopupActions } from '../../src/popup/session/popup-data.ts';
import type { CardActions } from '../../src/ui/card-state.ts';
import cardCss from '../../src/ui/hover-card.css?inline';
import { HoverCard } from '../../src/ui/hover-card.tsx';
import pageCss from '../../src/ui/pages.css?inline';
import tokens from '../../src/ui/tokens.css?inline';
import { misfits } from '../harness/misfits.ts';
import { CARD_STATES } from './support/card-states.ts';
import { mount } from './support/mount.ts';
import { DATA, OPTIONS_STATES } from './support/options-states.ts';
import { POPUP_STATES } from './support/popup-states.ts';
import { NOW } from './support/samples.ts';
import { LANGUAGES, wordsIn } from './support/words.ts';

/** Nobody presses anything here. */
const actions = new Proxy({}, { get: () => () => {} }) as OptionsActions & PopupActions & CardActions;

afterEach(async () => {
  delete document.documentElement.dataset.panel;
  delete document.documentElement.dataset.popup;
  await page.viewport(800, 600);
});

/** Names longer than any line are cut whatever the language; their own tests are elsewhere. */
const isLong = ([name]: readonly [string, ...unknown[]]): boolean => name.startsWith('long name') && !name.includes('numbered');
const [CARDS, POPUPS] = [CARD_STATES.filter((state) => !isLong(state)), POPUP_STATES.filter((state) => !isLong(state))];

/** In a window that the extension makes itself, nothing may lie beyond the edge. */
const scrolled = (root: HTMLElement): readonly string[] =>
  document.documentElement.dataset.popup === undefined
    ? []
    : [...root.querySelectorAll('.scroller')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 2)
        .map(({ scrollWidth, clientWidth }) => `scrolls: ${scrollWidth} in ${clientWidth}`);

/** What the sources said is one line of which nothing is cut. */
const cutLines = (root: HTMLElement): readonly string[] =>
  [...root.querySelectorAll('.progress summary')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ textContent }) => `cut: ${textContent}`);

/** Draws every state in turn, with all that can be opened open, and gathers what does not fit. */
function misfitsOf<State>(
  language: string,
  css: readonly string[],
  states: readonly (readonly [string, State, readonly string[]])[],
  draw: (state: State) => ComponentChild,
): readonly string[] {
  const [first] = states;
  if (!first) return [];
  const { root, again } = mount(css, draw(first[1]));
  document.documentElement.lang = language;
  return states.flatMap(([name, state]) => {
    again(draw(state));
    for (const details of root.querySelectorAll('details')) details.open = true;
    return [...misfits(), ...scrolled(root), ...cutLines(root)].map((misfit) => `${name}: ${misfit}`);
  });
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language);

  it('counts one month as one', () => {
    const [one, two] = [runwayText(1, words), runwayText(2, words)];
    expect(one).toBe(words.t('months_one', ['1']));
    expect(two).toBe(words.t('months_other', ['2']));
  });

  it('the card shows all it says', async () => {
    await page.viewport(400, 600);
    expect(
      misfitsOf(language, [tokens, cardCss], CARDS, (state) => <HoverCard state={state} actions={actions} words={words} now={NOW} />),
    ).toEqual([]);
  });

  it.each([
    ['popup', 440],
    ['panel', 320],
    ['panel', 800],
  ])('the %s of %i px shows all it says', async (kind, width) => {
    await page.viewport(width, 700);
    document.documentElement.dataset[kind] = '';
    expect(
      misfitsOf(language, [pageCss, popupCss], POPUPS, (data) => <PopupView data={data} actions={actions} words={words} now={NOW} />),
    ).toEqual([]);
  });

  it.each([360, 1600])('options of %i px show all they say', async (width) => {
    await page.viewport(width, 900);
    expect(
      misfitsOf(language, [pageCss, optionsCss], OPTIONS_STATES, (changes) => (
        <OptionsView data={{ ...DATA, ...changes }} actions={actions} words={words} now={NOW} />
      )),
    ).toEqual([]);
  });
});
