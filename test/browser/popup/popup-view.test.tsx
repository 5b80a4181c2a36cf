import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failure, success } from '../../../src/core/result.ts';
import css from '../../../src/popup/popup.css?inline';
import type { PopupActions, PopupData } from '../../../src/popup/popup-data.ts';
import { PopupView } from '../../../src/popup/popup-view.tsx';
import tokens from '../../../src/ui/tokens.css?inline';
import { expectAccessible } from '../support/axe.ts';
import { mount } from '../support/mount.ts';
import { empty, POPUP_STATES, read, waiting } from '../support/popup-states.ts';
import { ARTICLE, FIGURES, NOTES, NOW, ODDS } from '../support/samples.ts';
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
  confirm: vi.fn(),
  undo: vi.fn(),
  findOdds: vi.fn(),
  openPanel: vi.fn(),
  openOptions: vi.fn(),
});

function show(data: PopupData) {
  const given = actions();
  const draw = (shown: PopupData) => <PopupView data={shown} actions={given} words={words} now={NOW} />;
  const { root, again } = mount([tokens, css], draw(data));
  return { root, actions: given, again: (next: PopupData) => again(draw(next)), text: () => root.innerText.replace(/[\s\u202f]+/g, ' ') };
}

describe('the popup', () => {
  it.each(POPUP_STATES)('%s', async (_, data, texts) => {
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

  it('says in short what the numbers say, and nothing without numbers', () => {
    const full = show(read('risk'));
    const summary = (root: Element): string[] => Array.from(root.querySelectorAll('.summary li'), (item) => item.textContent ?? '');
    expect(summary(full.root)).toEqual([
      expect.stringMatching(/^Since 3 Dec 2025, \d+ of 13 names have lost value; weakest \S+ \(−/),
      'Earnings fall short of interest at 2 of 4 companies with filings: IREN 0.4×, WULF 0.4×.',
      'The names move together more than a year ago: mean correlation 0.58, then 0.41.',
    ]);
    full.again(read('risk', empty));
    expect(summary(full.root)).toEqual([]);
    full.again(read('risk', waiting));
    expect(full.root.querySelector('.summary')?.getAttribute('aria-busy')).toBe('true');
  });

  it('shows no share of spending while filings are on their way, nor for a small builder alone', () => {
    const { IREN, ...rest } = { IREN: ARTICLE.strains['US:IREN'] };
    expect(rest).toEqual({});
    const none = failure({ code: 'nodata' as const });
    const alone = { ...Object.fromEntries(Object.keys(ARTICLE.strains).map((id) => [id, none])), ...(IREN && { 'US:IREN': IREN }) };
    const popup = show(read('risk', { ...ARTICLE, strains: alone }));
    expect(popup.text()).toContain('None of the names with filings is a large spender.');
    popup.again(read('risk', { ...ARTICLE, strains: { ...ARTICLE.strains, 'US:NVDA': 'waiting' } }));
    expect(popup.text()).toContain('Reading filings: 9 of 10');
  });

  it('asks prediction markets with words that the reader sees', async () => {
    const popup = show(read('figures'));
    await page.getByRole('button', { name: 'Look up the odds' }).click();
    await page.getByRole('textbox', { name: 'Words sent' }).fill('best AI model');
    await page.getByRole('button', { name: 'Ask prediction markets' }).click();
    const figure = FIGURES.find(({ kind }) => kind === 'probability');
    expect(popup.actions.findOdds).toHaveBeenCalledWith(figure, 'best AI model');
    popup.again(read('figures', { ...ARTICLE, odds: { [figure?.start ?? 0]: success([ODDS]) } }));
    expect(popup.text()).toMatch(/Which company has the best model\? Google · Polymarket 87% 84% 91%/);
    await expectAccessible(popup.root);
  });

  it('shows figures that contradict each other in one sentence', () => {
    const [first] = FIGURES;
    if (!first) throw new Error('No sample');
    const said = { ...first, subject: 'NDX', instrument: 'INDEX:NDX', repeats: [] };
    const figures = [
      { ...said, start: 1, kind: 'change' as const, unit: 'percent', value: -3, surface: '3.0%', direction: 'down' as const },
      { ...said, start: 20, kind: 'change' as const, unit: 'points', value: -100, surface: '100', direction: 'down' as const },
      { ...said, start: 40, kind: 'index_level' as const, unit: 'points', value: 9900, surface: '9,900' },
    ];
    const { text } = show(read('figures', { ...ARTICLE, notes: { ...NOTES, figures }, verdicts: null }));
    expect(text()).toContain('The sentence’s other figures');
  });

  it('settles a doubtful name, and takes it back', async () => {
    const popup = show(read('names'));
    await page.getByRole('button', { name: 'It is Hut' }).click();
    expect(popup.actions.confirm).toHaveBeenCalledWith(expect.objectContaining({ surface: 'Hut', instrument: 'US:HUT' }));
    const entries = [{ id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: NOW }];
    popup.again(read('names', { ...ARTICLE, confirmations: { version: 1, entries } }));
    expect(popup.text()).toContain('“Hut” is marked from now on.');
    await page.getByRole('button', { name: 'Undo Hut' }).click();
    expect(popup.actions.undo).toHaveBeenCalledOnce();
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
