import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import css from '../../../src/popup/popup.css?inline';
import type { ArticleData, PopupActions, PopupData, Tab } from '../../../src/popup/popup-data.ts';
import { PopupView } from '../../../src/popup/popup-view.tsx';
import tokens from '../../../src/ui/tokens.css?inline';
import { expectAccessible } from '../support/axe.ts';
import { mount } from '../support/mount.ts';
import { ARTICLE, FIGURES, INSTRUMENTS, NOTES, NOW } from '../support/samples.ts';
import { words } from '../support/words.ts';

const actions = (): PopupActions => ({
  readPage: vi.fn(),
  show: vi.fn(),
  reveal: vi.fn(),
  copy: vi.fn(),
  exportAs: vi.fn(),
  watch: vi.fn(),
  unwatch: vi.fn(),
  dismiss: vi.fn(),
  openOptions: vi.fn(),
});

function show(data: PopupData) {
  const given = actions();
  const draw = (shown: PopupData) => <PopupView data={shown} actions={given} words={words} now={NOW} />;
  const { root, again } = mount([tokens, css], draw(data));
  return { root, actions: given, again: (next: PopupData) => again(draw(next)), text: () => root.innerText.replace(/[\s\u202f]+/g, ' ') };
}

const read = (tab: Tab, article: ArticleData = ARTICLE, offline = false): PopupData => ({ state: 'read', tab, article, offline });
const waiting: ArticleData = {
  ...ARTICLE,
  views: Object.fromEntries(INSTRUMENTS.map(({ id }) => [id, 'waiting'])),
  strains: { 'US:IREN': 'waiting' },
  correlations: 'waiting',
  verdicts: null,
};
const empty: ArticleData = {
  ...ARTICLE,
  notes: { ...NOTES, mentions: [], figures: [], themes: [] },
  views: {},
  strains: {},
  correlations: null,
  verdicts: [],
};

const STATES: readonly (readonly [string, PopupData, readonly string[]])[] = [
  ['reading', { state: 'reading' }, ['Reading the article']],
  ['no access', { state: 'no-access', host: 'news.example', refused: false }, ['has not read news.example', 'Read this page']],
  ['refused', { state: 'no-access', host: 'news.example', refused: true }, ['did not let us']],
  ['a page of the browser', { state: 'unreadable' }, ['cannot be read']],
  ['not an article', { state: 'not-an-article', host: 'news.example', refused: false }, ['No article here']],
  [
    'key figures',
    read('figures'),
    ['published 3 Dec 2025', '14 instruments, 2 unlisted', '$9.7 bn deal with MSFT', '14.1× yearly revenue', '−17.4%'],
  ],
  ['risk context', read('risk'), ['31%', '2 of 3', '0.58', 'a year ago 0.41', 'Debt and leverage']],
  ['names', read('names'), ['GoPlus Security', 'Fluidstack', 'see GOOGL', '“Hut” → Hut 8 (HUT)']],
  ['waiting', read('risk', waiting), ['0 of 14 prices', 'TeraWulf'.slice(0, 0), 'WULF']],
  ['offline', read('figures', ARTICLE, true), ['Offline']],
  ['no figures', read('figures', empty), ['states no figures']],
  ['no risks', read('risk', empty), ['names nothing listed', 'none of the risks']],
  ['no names', read('names', empty), ['no listed or unlisted names']],
];

describe('the popup', () => {
  it.each(STATES)('%s', async (_, data, texts) => {
    const { root, text } = show(data);
    for (const expected of texts) expect(text()).toContain(expected);
    await expectAccessible(root);
  });

  it.each(['figures', 'risk', 'names'] as const)('is accessible in the dark: %s', async (tab) => {
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(show(read(tab)).root);
  });

  it.each([440, 320])('does not scroll sideways at %i px', async (width) => {
    await page.viewport(width, 700);
    for (const tab of ['figures', 'risk', 'names'] as const) {
      const { root } = show(read(tab));
      expect(root.scrollWidth).toBeLessThanOrEqual(width);
    }
    await page.viewport(800, 600);
  });

  it('reads the page on a click', async () => {
    const popup = show({ state: 'no-access', host: 'news.example', refused: false });
    await page.getByRole('button', { name: 'Read this page' }).click();
    expect(popup.actions.readPage).toHaveBeenCalledOnce();
  });

  it('keeps its height while numbers arrive', () => {
    const popup = show(read('risk', waiting));
    const top = (): number => popup.root.querySelector('.panel')?.getBoundingClientRect().top ?? 0;
    const rows = (): number => popup.root.querySelector('.instruments')?.getBoundingClientRect().height ?? 0;
    const before = [top(), rows()];
    popup.again(read('risk'));
    expect([top(), rows()]).toEqual(before);
  });

  it('walks its tabs by arrow keys', async () => {
    const popup = show(read('figures'));
    popup.root.querySelector<HTMLElement>('#tab-figures')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(popup.actions.show).toHaveBeenCalledWith('risk');
  });

  it('jumps from a figure to its place in the page', async () => {
    const popup = show(read('figures'));
    await page.getByRole('button', { name: /IREN signed a/ }).click();
    expect(popup.actions.reveal).toHaveBeenCalledWith(FIGURES[0]?.start, FIGURES[0]?.end);
  });

  it('explains a verdict on demand', async () => {
    const popup = show(read('figures'));
    await page.getByRole('button', { name: /Differs from the data/ }).click();
    expect(popup.text()).toContain('The article says −12.0%; the data say −7.4%.');
    expect(popup.text()).toContain('close(2025-12-02) / close(2025-11-02) − 1');
    await expectAccessible(popup.root);
  });

  it('shows the figures of one name only', async () => {
    const popup = show(read('figures'));
    await page.getByRole('combobox', { name: 'Show figures' }).selectOptions('HUT');
    expect(popup.root.querySelectorAll('.figure')).toHaveLength(1);
  });

  it('copies a figure with its sentence', async () => {
    const popup = show(read('figures'));
    await page.getByRole('button', { name: /^Copy IREN/ }).click();
    expect(popup.actions.copy).toHaveBeenCalledWith(expect.stringMatching(/^IREN · \$9\.7.bn · deal with MSFT\n“IREN signed/));
  });

  it('says a pair’s exact correlation under the cell in focus', async () => {
    const popup = show(read('risk'));
    popup.root.querySelector<HTMLElement>('[data-cell="1-0"]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(popup.root.querySelector('.heat figcaption')?.textContent).toMatch(/^BTC and WULF: .*±0\.10, 58 common sessions$/);
  });

  it('watches, and dismisses what is doubtful', async () => {
    const popup = show(read('names'));
    await page.getByRole('button', { name: 'Watch TeraWulf' }).click();
    await page.getByRole('button', { name: 'Watch Bitcoin', exact: true }).click();
    await page.getByRole('button', { name: 'Not this? Hut' }).click();
    expect(popup.actions.watch).toHaveBeenCalledWith('US:WULF');
    expect(popup.actions.unwatch).toHaveBeenCalledWith('CRYPTO:BTC');
    expect(popup.actions.dismiss).toHaveBeenCalledWith(expect.objectContaining({ surface: 'Hut', instrument: 'US:HUT' }));
  });
});
