import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import optionsCss from '../../src/options/options.css?inline';
import type { OptionsActions } from '../../src/options/options-data.ts';
import { OptionsView } from '../../src/options/options-view.tsx';
import popupCss from '../../src/popup/popup.css?inline';
import { PopupView } from '../../src/popup/popup-view.tsx';
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
import { words } from './support/words.ts';

/** Nobody presses anything here. */
const actions = new Proxy({}, { get: () => () => {} }) as OptionsActions & PopupActions & CardActions;

/** What WCAG 1.4.12 has a reader set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** Names longer than any line are cut at any size; cells of a map of twelve, a hint that goes once something is typed, and what is broken by design. */
const byDesign = (misfit: string): boolean => /in td\.$|^placeholder/.test(misfit);
const isLong = ([name]: readonly [string, ...unknown[]]): boolean => name.startsWith('long name');

afterEach(async () => {
  delete document.documentElement.dataset.panel;
  delete document.documentElement.dataset.popup;
  document.documentElement.style.fontSize = '';
  await page.viewport(800, 600);
});

/** Draws every state in turn, with all that can be opened open, and gathers what does not fit. */
function misfitsOf<State>(
  css: readonly string[],
  states: readonly (readonly [string, State, ...unknown[]])[],
  draw: (state: State) => ComponentChild,
): readonly string[] {
  const shown = states.filter((state) => !isLong(state));
  const { root, again } = mount(css, null);
  return shown.flatMap(([name, state]) => {
    again(draw(state));
    for (const details of root.querySelectorAll('details')) details.open = true;
    return misfits()
      .filter((misfit) => !byDesign(misfit))
      .map((misfit) => `${name}: ${misfit}`);
  });
}

const popups = (css: string): readonly string[] =>
  misfitsOf([pageCss, popupCss, css], POPUP_STATES, (data) => <PopupView data={data} actions={actions} words={words} now={NOW} />);
const options = (css: string): readonly string[] =>
  misfitsOf([pageCss, optionsCss, css], OPTIONS_STATES, (changes) => (
    <OptionsView data={{ ...DATA, ...changes }} actions={actions} words={words} now={NOW} />
  ));

describe('letters of twice the size', () => {
  it.each([
    ['popup', 440],
    ['panel', 320],
  ])('show all of the %s of %i px', async (kind, width) => {
    await page.viewport(width, 700);
    document.documentElement.dataset[kind] = '';
    document.documentElement.style.fontSize = '162.5%';
    expect(popups('')).toEqual([]);
  });

  it.each([1280, 640])('show all of the options of %i px', async (width) => {
    await page.viewport(width, 900);
    document.documentElement.style.fontSize = '175%';
    expect(options('')).toEqual([]);
  });

  it('come with what the reader set in the browser', () => {
    mount([pageCss, popupCss], null);
    expect(Number.parseFloat(getComputedStyle(document.documentElement).fontSize)).toBe(13);
    expect(`${popupCss}${optionsCss}`).not.toMatch(/html\s*{\s*font-size:\s*\d+px/);
  });
});

describe('text that is spaced out', () => {
  it.each([
    ['popup', 440],
    ['panel', 320],
  ])('shows all of the %s of %i px', async (kind, width) => {
    await page.viewport(width, 700);
    document.documentElement.dataset[kind] = '';
    expect(popups(SPACING)).toEqual([]);
  });

  it.each([1280, 360])('shows all of the options of %i px', async (width) => {
    await page.viewport(width, 900);
    expect(options(SPACING)).toEqual([]);
  });

  it('shows all of the card', async () => {
    await page.viewport(400, 900);
    expect(
      misfitsOf([tokens, cardCss, SPACING], CARD_STATES, (state) => <HoverCard state={state} actions={actions} words={words} now={NOW} />),
    ).toEqual([]);
  });
});
