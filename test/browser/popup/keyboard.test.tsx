import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupData } from '../../../src/popup/session/popup-data.ts';
import { keepFocus } from '../../../src/ui/keep-focus.ts';
import { failing, read, saying, waiting } from '../support/popup-states.ts';
import { ARTICLE, FIGURES, NOTES, NOW } from '../support/samples.ts';
import { show } from '../support/show-popup.tsx';

const HUT = { id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: NOW } as const;

/** Enough figures for three screens and for what is shown on demand. */
const MANY = {
  ...ARTICLE,
  verdicts: null,
  notes: {
    ...NOTES,
    figures: Array.from({ length: 70 }, (_, index) => ({
      ...(FIGURES[index % FIGURES.length] ?? never()),
      start: 5000 + index * 10,
      value: 1000 + index,
    })),
  },
};

function open(data: PopupData) {
  const popup = show(data);
  onTestFinished(keepFocus(popup.root));
  return popup;
}

const focused = (): string => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim();

async function focusOn(role: 'button' | 'tab', name: string | RegExp): Promise<void> {
  (page.getByRole(role, { name }).first().element() as HTMLElement).focus();
}

describe('the popup by keyboard', () => {
  it('goes with a name that was confirmed, dismissed or given back to where it stands now', async () => {
    const popup = open(read('names'));
    await focusOn('button', 'Yes Hut');
    popup.again(read('names', saying({ confirmations: { version: 1, entries: [HUT] } })));
    await expect.poll(focused).toBe('Undo Hut');
    expect(document.activeElement).toHaveAccessibleDescription('“Hut” is marked from now on.');
    popup.again(read('names'));
    await expect.poll(() => document.activeElement?.closest('li')?.textContent).toContain('“Hut” → Hut 8 (HUT)');
    popup.again(read('names', saying({ dismissals: { version: 1, entries: [HUT] } })));
    await expect.poll(focused).toBe('Undo Hut');
  });

  it('stays where it was when a failure is asked again, and when all of the page is another', async () => {
    const popup = open(read('risk', failing));
    popup.root.querySelector<HTMLDetailsElement>('.progress details')?.setAttribute('open', '');
    await focusOn('button', 'Try again');
    popup.again(read('risk', waiting));
    await expect.poll(() => document.activeElement?.closest('.progress')).not.toBeNull();
    popup.again({ state: 'no-access', host: 'news.example', refused: false });
    await expect.poll(focused).toBe('Margin Notes has not read news.example');
    await focusOn('button', 'Read this page');
    popup.again({ state: 'reading' });
    await expect.poll(focused).toBe('Reading the article…');
    popup.again(read('figures'));
    await expect.poll(focused).toBe(NOTES.article.title);
    // It took the focus this once.
    await userEvent.tab();
    expect(popup.root.querySelector('h1')?.hasAttribute('tabindex')).toBe(false);
  });

  it('takes no focus that was left on purpose', async () => {
    const popup = open(read('names'));
    await focusOn('button', 'Yes Hut');
    (document.activeElement as HTMLElement).blur();
    await new Promise((resolve) => setTimeout(resolve, 20));
    popup.again(read('figures'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.activeElement).toBe(document.body);
  });

  it('stays while numbers and verdicts arrive', async () => {
    const popup = open(read('figures', { ...waiting }));
    await focusOn('button', /^“Bitcoin has lost/);
    const before = document.activeElement;
    popup.again(read('figures'));
    expect(document.activeElement).toBe(before);
  });

  it('goes to the first of the figures that were brought', async () => {
    const popup = open(read('figures', MANY));
    await expect.poll(() => popup.root.querySelectorAll('.figure').length).toBe(60);
    await page.getByRole('button', { name: 'Show 10 more' }).click();
    await expect.poll(() => document.activeElement?.closest('.figure')).toBe(popup.root.querySelectorAll('.figure')[60]);
  });

  it('shows what it comes to below the tabs, backwards as well', async () => {
    await page.viewport(440, 600);
    const popup = open(read('figures', MANY));
    await expect.poll(() => popup.root.querySelectorAll('.figure').length).toBe(60);
    const quotes = popup.root.querySelectorAll<HTMLElement>('.quote');
    const tabs = popup.root.querySelector('.tabs');
    quotes[30]?.focus();
    for (let step = 0; step < 20; step++) {
      await userEvent.tab({ shift: true });
      const { top } = document.activeElement?.getBoundingClientRect() ?? { top: 0 };
      expect(top, focused()).toBeGreaterThanOrEqual(tabs?.getBoundingClientRect().bottom ?? 0);
    }
    await page.viewport(800, 600);
  });
});

describe('the popup by ear', () => {
  it.each(['figures', 'risk', 'names'] as const)('has no two buttons of one name: %s', (tab) => {
    const { root } = open(read(tab));
    const names = Array.from(root.querySelectorAll('.panel button'), (button) =>
      (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('is told once what has come, and not with each answer', () => {
    const popup = open(read('figures', waiting));
    const said = popup.root.querySelector('.progress [role=status]');
    expect(said?.getAttribute('aria-busy')).toBe('true');
    popup.again(read('figures'));
    expect(popup.root.querySelector('.progress [role=status]')).toBe(said);
    expect(said?.getAttribute('aria-busy')).toBe('false');
    expect(said?.textContent).toContain('13 of 14 prices');
  });

  it('is told what a page is in the place that was there before', () => {
    const popup = open({ state: 'opening' });
    const said = popup.root.querySelector('[role=status]');
    expect(said?.textContent).toBe('');
    for (const [state, title] of [
      [{ state: 'reading' }, 'Reading the article…'],
      [{ state: 'not-an-article', host: 'news.example', refused: false }, 'No article here'],
      [{ state: 'off', site: { host: 'news.example', locked: false }, until: null }, 'Off on news.example'],
    ] as const) {
      popup.again(state);
      expect(popup.root.querySelector('[role=status]')).toBe(said);
      expect(said?.textContent).toContain(title);
    }
  });

  it('is told how many figures a choice leaves', async () => {
    const { root } = open(read('figures'));
    const said = root.querySelector('.toolbar + [role=status]');
    expect(said?.textContent).toBe('');
    await page.getByRole('combobox', { name: 'Figures of' }).selectOptions('BTC');
    expect(said?.textContent).toBe('2 of 6 figures');
    await page.getByRole('combobox', { name: 'Kind of figure' }).selectOptions('debt');
    expect(said?.textContent).toBe('0 of 6 figures');
  });

  it('is told a pair of the map once: by the cell that has the focus', () => {
    const { root } = open(read('risk'));
    expect(root.querySelector('.heat [aria-live], .heat [role=status]')).toBeNull();
    for (const cell of root.querySelectorAll('.heat tbody td')) expect(cell.getAttribute('title')).toMatch(/ and /);
  });
});

function never(): never {
  throw new Error('No sample');
}
