import { h, render } from 'preact';
import css from '../ui/hover-card.css?inline';
import { HoverCard } from '../ui/hover-card.tsx';
import tokens from '../ui/tokens.css?inline';
import { chosenWords } from '../ui/words.ts';
import { CardControl } from './card/card-control.ts';
import type { RenderCard } from './card/mention-card.ts';
import { putDown } from './parts.ts';

const styled = new WeakSet<Node>();

putDown('card', (message, language, needs, signal) => {
  const draw: RenderCard = (container, state, actions, reading) => {
    const root = container.getRootNode();
    if (root instanceof ShadowRoot && !styled.has(root)) {
      styled.add(root);
      root.prepend(Object.assign(document.createElement('style'), { textContent: tokens + css }));
    }
    const words = chosenWords(message, language, reading);
    render(state && h(HoverCard, { state, actions, words, now: Date.now() }), container);
  };
  return new CardControl({ ...needs, render: draw }, signal);
});
