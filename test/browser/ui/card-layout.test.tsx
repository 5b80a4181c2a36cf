import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { success } from '../../../src/core/result.ts';
import type { CardState } from '../../../src/ui/card-state.ts';
import css from '../../../src/ui/hover-card.css?inline';
import { HoverCard } from '../../../src/ui/hover-card.tsx';
import tokens from '../../../src/ui/tokens.css?inline';
import { ready } from '../support/card-states.ts';
import { mount } from '../support/mount.ts';
import { instrument, NOW, view } from '../support/samples.ts';
import { cardActions, showCard } from '../support/show-card.tsx';
import { LANGUAGES, wordsIn } from '../support/words.ts';

describe('the card in its window', () => {
  it('shows its balance sheet without being scrolled in a laptop’s window, on either side of a line in its middle', async () => {
    await page.viewport(1280, 657);
    const { root } = showCard(ready);
    root.classList.add('wide');
    root.style.setProperty('--available-height', '312px');
    const foot = root.querySelector('.foot')?.getBoundingClientRect();
    const last = root.querySelector('.strain > .measures')?.getBoundingClientRect();
    expect(last?.bottom).toBeLessThanOrEqual(foot?.top ?? 0);
    expect(foot?.height).toBeLessThan(40);
    await page.viewport(800, 600);
  });

  it('shows both rows of its measures above its foot in a phone’s window, below a line in its middle', async () => {
    await page.viewport(360, 740);
    const { root } = showCard(ready);
    root.classList.add('wide');
    root.style.setProperty('--available-height', '346px');
    const foot = root.querySelector('.foot')?.getBoundingClientRect();
    const last = root.querySelector('.measures')?.getBoundingClientRect();
    expect(last?.bottom).toBeLessThanOrEqual(foot?.top ?? 0);
    await page.viewport(800, 600);
  });

  it('is scrolled by keyboard where a window leaves it little room', async () => {
    await page.viewport(640, 328);
    const { root } = showCard(ready);
    root.classList.add('wide');
    root.style.setProperty('--available-height', '150px');
    const card = root.querySelector<HTMLElement>('.card');
    if (!card) throw new Error('There is no card.');
    // As the host does it for the keyboard.
    card.tabIndex = -1;
    card.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => Math.ceil(card.scrollTop + card.clientHeight)).toBeGreaterThanOrEqual(card.scrollHeight);
    await page.viewport(800, 600);
  });

  it.each(LANGUAGES)('has what can be done at its foot in one line: %s', async (language) => {
    const other = view('US:WULF');
    const line = other.line.ok ? success({ ...other.line.value, source: 'coingecko' as const }) : other.line;
    for (const state of [ready, { ...ready, view: { ...other, line } } as CardState]) {
      const { root } = mount([tokens, css], <HoverCard state={state} actions={cardActions()} words={wordsIn(language)} now={NOW} />);
      const [more, not] = ['.foot > .link', '.not-this > summary'].map((part) => root.querySelector<HTMLElement>(part));
      const { left = 0, right = 0 } = root.querySelector('.foot')?.getBoundingClientRect() ?? {};
      const isOneLine = (): void => {
        expect(not?.getBoundingClientRect().top).toBe(more?.getBoundingClientRect().top);
        expect([more?.getBoundingClientRect().left, not?.getBoundingClientRect().right]).toEqual([left, right]);
      };
      isOneLine();
      // What was pressed stays where it was, and covers nothing.
      not?.click();
      isOneLine();
      more?.scrollIntoView();
      const { x = 0, y = 0, width = 0, height = 0 } = more?.getBoundingClientRect() ?? {};
      expect(document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.link') ?? null).toBe(more);
    }
  });

  it('is no wider for what it has no numbers of, nor in a narrow window', async () => {
    const widthOf = (state: CardState): number | undefined => {
      const { root } = showCard(state);
      root.classList.add('wide');
      return root.querySelector('.card')?.getBoundingClientRect().width;
    };
    await page.viewport(1280, 657);
    expect(widthOf({ ...ready, status: 'offline' } as CardState)).toBe(352);
    expect(widthOf({ ...ready, status: 'loading' } as CardState)).toBe(widthOf(ready));
    await page.viewport(600, 400);
    expect(widthOf(ready)).toBe(352);
    await page.viewport(800, 600);
  });

  it('sets the values of a row in a line, however long their labels', () => {
    const { root } = showCard(ready);
    root.style.width = '330px';
    for (const label of root.querySelectorAll('.strain > .measures dt'))
      label.textContent = label.textContent?.replace('/', ' and its ') ?? '';
    const tops = Array.from(root.querySelectorAll('.strain > .measures dd'), (value) => Math.round(value.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });

  it('fits in any window and with any name, from right to left as well', async () => {
    await page.viewport(320, 480);
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Beteiligungsgesellschaft';
    const { root } = showCard({ ...ready, instrument: { ...instrument('US:WULF'), name, symbol: '1'.repeat(20) } } as CardState);
    root.dir = 'rtl';
    const card = root.querySelector('.card');
    expect(card?.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    expect(card?.scrollWidth).toBeLessThanOrEqual(card?.clientWidth ?? 0);
    await page.viewport(800, 600);
  });

  it('keeps its source and “Not this?” in sight, however much of it is scrolled away', async () => {
    await page.viewport(400, 480);
    const { root } = showCard(ready);
    const card = root.querySelector('.card');
    const foot = root.querySelector('.foot');
    expect(card?.scrollHeight).toBeGreaterThan(card?.clientHeight ?? 0);
    for (const top of [0, 60, 10_000]) {
      card?.scrollTo({ top, behavior: 'instant' });
      expect(foot?.getBoundingClientRect().bottom).toBeCloseTo((card?.getBoundingClientRect().bottom ?? 0) - 1, 0);
    }
    await page.viewport(800, 600);
  });

  it('says in sight, and not below what is scrolled, that a name was dismissed', async () => {
    await page.viewport(400, 480);
    const { root } = showCard({ ...ready, dismissed: 'here' } as CardState);
    const undo = root.querySelector('.foot [role=status] .link')?.getBoundingClientRect();
    expect(undo?.bottom).toBeLessThanOrEqual(root.querySelector('.card')?.getBoundingClientRect().bottom ?? 0);
    await page.viewport(800, 600);
  });
});
