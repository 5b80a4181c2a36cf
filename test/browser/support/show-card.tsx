import { vi } from 'vitest';
import type { CardActions, CardState } from '../../../src/ui/card-state.ts';
import css from '../../../src/ui/hover-card.css?inline';
import { HoverCard } from '../../../src/ui/hover-card.tsx';
import tokens from '../../../src/ui/tokens.css?inline';
import { mount } from './mount.ts';
import { NOW } from './samples.ts';
import { words } from './words.ts';

/** What a card can be told, each call kept. */
export const cardActions = (): CardActions => ({
  watch: vi.fn(),
  unwatch: vi.fn(),
  dismissHere: vi.fn(),
  dismissEverywhere: vi.fn(),
  undo: vi.fn(),
  pin: vi.fn(),
  openOptions: vi.fn(),
  openPopup: vi.fn(),
  retry: vi.fn(),
  close: vi.fn(),
});

/** A card in the page, with what it says. */
export function showCard(state: CardState): { readonly text: () => string; readonly root: HTMLElement; readonly actions: CardActions } {
  const given = cardActions();
  const { root } = mount([tokens, css], <HoverCard state={state} actions={given} words={words} now={NOW} />);
  return { root, actions: given, text: () => root.innerText.replace(/\s+/g, ' ') };
}
