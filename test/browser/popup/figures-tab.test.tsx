import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import { glanceOf } from '../../../src/core/glance.ts';
import { success } from '../../../src/core/result.ts';
import { emptyArticle } from '../../../src/popup/session/article-data.ts';
import type { PopupData } from '../../../src/popup/session/popup-data.ts';
import { expectAccessible } from '../support/axe.ts';
import { read, waiting } from '../support/popup-states.ts';
import { ARTICLE, FIGURES, failed, instrument, NOTES, ODDS, SAID, VERDICTS } from '../support/samples.ts';
import { show } from '../support/show-popup.tsx';

describe('the key figures', () => {
  it('cuts no symbol of a figure', () => {
    const renamed = (symbol: string) => ({
      ...NOTES,
      entities: { ...NOTES.entities, 'US:IREN': { ...instrument('US:IREN'), symbol, short: symbol } },
    });
    for (const symbol of ['KOSPI', 'KOSDAQ', 'SK Hynix']) {
      const { root } = show(read('figures', { ...ARTICLE, notes: renamed(symbol) }));
      const drawn = [...root.querySelectorAll('.figure .subject > b')].find(({ textContent }) => textContent === symbol);
      expect(drawn?.scrollWidth).toBeLessThanOrEqual(drawn?.clientWidth ?? 0);
    }
  });

  it('jumps from a figure to its place in the page', async () => {
    const popup = show(read('figures'));
    await page.getByRole('button', { name: /IREN signed a/ }).click();
    expect(popup.actions.reveal).toHaveBeenCalledWith(FIGURES[0]?.start, FIGURES[0]?.end);
  });

  it('explains a verdict on demand', async () => {
    const popup = show(read('figures'));
    await page.getByRole('button', { name: /Differs from the data/ }).click();
    expect(popup.text()).toContain('The article says −12%; the data say −7.4%. That is more than 1.0 percentage points apart.');
    expect(popup.text()).toContain('close(2025-12-02) / close(2025-11-02) − 1');
    // What a reader can reckon again.
    expect(popup.text()).toContain('= 46.30 / 50.00 − 1');
    await expectAccessible(popup.root);
  });

  it.each([
    ['on the day', { label: 'day', type: 'day', loose: true }, 'The text is not exact about the time'],
    ['', null, 'does not say over what time'],
  ] as const)('says of a time that stands beside a figure only that it is loose: %s', (beside, window, said) => {
    const [, first] = FIGURES;
    const notes = { ...NOTES, figures: [{ ...(first ?? never()), window }] };
    const verdicts = [{ verdict: 'not-checkable' as const, reason: 'no-window' as const }];
    const popup = show(read('figures', { ...ARTICLE, notes, verdicts }));
    popup.root.querySelector<HTMLElement>('.figure .badge')?.click();
    return vi.waitFor(() => {
      expect(popup.text()).toContain(said);
      expect(popup.root.querySelector('.figure .amount')?.textContent).toContain(beside);
    });
  });

  it('tells what no source gave prices for from what nobody can check', () => {
    const reasons = ['no-series', 'another-series', 'business-metric'] as const;
    const verdicts = reasons.map((reason) => ({ verdict: 'not-checkable' as const, reason }));
    const popup = show(read('figures', { ...ARTICLE, notes: { ...NOTES, figures: FIGURES.slice(0, 3) }, verdicts }));
    expect([...popup.root.querySelectorAll('.badge')].map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual([
      'no prices IREN $9.7 bn',
      'not checkable BTC −17%',
      'not checkable HUT −12%',
    ]);
  });

  it('says between which extremes of the day the data agree, and not the close alone', async () => {
    const verdicts = VERDICTS.map((verdict) =>
      verdict.verdict === 'consistent' ? { ...verdict, stated: 0.01, measured: -0.01, within: [-0.023, 0.016] as const } : verdict,
    );
    const popup = show(read('figures', { ...ARTICLE, verdicts }));
    expect(popup.root.querySelector('.badge.consistent')?.textContent).toBe('Agrees with the data: −2.3% … +1.6% BTC −17%');
    await page.getByRole('button', { name: /Agrees with the data/ }).click();
    expect(popup.text()).toContain('By the data it was within −2.3% … +1.6%, give or take 1.0 percentage points, and at −1.0% in the end.');
  });

  it.each<[string, Partial<KeyFigure>, number, string]>([
    ['a third', { value: -100 / 3, unit: 'percent' }, -1 / 3, '−33.3%'],
    ['half', { value: -50, unit: 'percent' }, -0.5, '−50%'],
    ['12.25%', { value: -12.25, unit: 'percent' }, -0.1225, '−12.25%'],
    ['300 points', { value: -300, unit: 'points' }, -300, '−300'],
    ['300.5 points', { value: -300.5, unit: 'points' }, -300.5, '−300.5'],
    ['doubled', { value: 2, unit: 'x', direction: 'up' }, 2, '2×'],
    ['$87', { kind: 'price', value: 87, unit: 'USD' }, 87, '$87'],
  ])('repeats what the article says as exactly as it does: %s', (surface, changes, stated, said) => {
    const [, first] = FIGURES;
    const figures = [{ ...(first ?? never()), ...changes, surface }];
    const verdicts = VERDICTS.slice(1, 2).map((verdict) => ({ ...verdict, stated, measured: stated }));
    const popup = show(read('figures', { ...ARTICLE, notes: { ...NOTES, figures }, verdicts }));
    popup.root.querySelector<HTMLElement>('.figure .badge')?.click();
    return vi.waitFor(() => expect(popup.text()).toContain(`The article says ${said};`));
  });

  it.each([
    ['no-window', 1],
    ['another-price', 0],
    ['unnamed-subject', 0],
    ['business-metric', 0],
  ] as const)('shows what the share costs only beside what it may have cost: %s', (reason, lines) => {
    const verdicts = VERDICTS.map((verdict, at) =>
      FIGURES[at]?.kind === 'price' ? { verdict: 'not-checkable' as const, reason } : verdict,
    );
    const { root } = show(read('figures', { ...ARTICLE, verdicts }));
    expect(root.querySelectorAll('.figure .since')).toHaveLength(lines);
  });

  it('shows the figures of one name only', async () => {
    const popup = show(read('figures'));
    await page.getByRole('combobox', { name: 'Figures of' }).selectOptions('HUT');
    expect(popup.root.querySelectorAll('.figure')).toHaveLength(1);
    await page.getByRole('combobox', { name: 'Kind of figure' }).selectOptions('deal');
    expect(popup.text()).toContain('No figure is of both this name and this kind.');
    await page.getByRole('combobox', { name: 'Figures of' }).selectOptions('All names');
    expect(popup.root.querySelectorAll('.figure')).toHaveLength(1);
  });

  it('takes figures of one instrument together, whatever the text calls it', async () => {
    const figures = FIGURES.map((figure) => (figure.instrument === 'US:IREN' ? { ...figure, subject: 'Iris Energy' } : figure));
    const twice = [
      ...figures,
      ...FIGURES.filter(({ instrument }) => instrument === 'US:IREN').map((each) => ({ ...each, start: 990, value: 1 })),
    ];
    const popup = show(read('figures', { ...ARTICLE, notes: { ...NOTES, figures: twice } }));
    await page.getByRole('combobox', { name: 'Figures of' }).selectOptions('IREN');
    expect(popup.root.querySelectorAll('.figure')).toHaveLength(2);
  });

  it('sets the marks of quotation of its language, and the language of the article', () => {
    const { root } = show(read('figures'));
    const quote = root.querySelector<HTMLElement>('.quote');
    expect(quote?.textContent).toMatch(/^“.*”$/);
    expect([quote?.lang, quote?.dir]).toEqual(['en', 'auto']);
  });

  it('shows the first of many figures at once, and the others on demand', async () => {
    const [figure] = FIGURES;
    const figures = Array.from({ length: 130 }, (_, index) => ({ ...figure, start: index, value: index + 1 }) as KeyFigure);
    const popup = show(read('figures', { ...ARTICLE, notes: { ...NOTES, figures }, verdicts: null }));
    const rows = (): number => popup.root.querySelectorAll('.figure').length;
    // What the popup shows, then what is below it.
    expect(rows()).toBe(6);
    await expect.poll(rows).toBe(60);
    await page.getByRole('button', { name: 'Show 60 more' }).click();
    await page.getByRole('button', { name: 'Show 10 more' }).click();
    expect(rows()).toBe(130);
    await expect.element(page.getByRole('button', { name: /^Show .* more/ })).not.toBeInTheDocument();
  });

  it('moves nothing when the whole article comes after a first look, and exports none of that', () => {
    const { notes, counts } = glanceOf(NOTES, new Set(SAID.watched));
    const glanced = read('figures', emptyArticle(notes, SAID));
    const popup = show({ ...glanced, glance: counts } as PopupData);
    const places = (): readonly string[] =>
      [...popup.root.querySelectorAll('.head, .about, .progress, .tabs button, .toolbar, select, .exports, .figure, .quote')].map(
        (each) => {
          const { left, top, width, height } = each.getBoundingClientRect();
          return [each.className, left, top, width, height].join(' ');
        },
      );
    const text = (): string => popup.text().replace(/[0-9]+ of [0-9]+ answers.*?(?=Key figures)/, '');
    const [before, said] = [places(), text()];
    expect(popup.root.querySelectorAll<HTMLButtonElement>('.exports button:disabled')).toHaveLength(3);
    popup.again(read('figures', emptyArticle(NOTES, SAID)));
    expect(places()).toEqual(before);
    expect(text()).toBe(said);
    popup.again(read('figures', waiting));
    expect(places()).toEqual(before);
    expect(popup.root.querySelectorAll('.exports button:disabled')).toHaveLength(0);
  });

  it('holds no room for what did not come where nobody saw it awaited', async () => {
    await page.viewport(440, 320);
    const popup = show(read('figures', waiting));
    const rooms = () => [...popup.root.querySelectorAll('.proportion')].map((room) => room.classList.contains('awaited'));
    expect(rooms()).toEqual([true, true]);
    const strains = Object.fromEntries(Object.keys(waiting.strains).map((id) => [id, failed('notfound')]));
    popup.again(read('figures', { ...ARTICLE, strains }));
    await expect.poll(rooms).toEqual([true, false]);
    await page.viewport(800, 600);
  });

  it('copies a figure with its sentence', async () => {
    const popup = show(read('figures'));
    await page.getByRole('button', { name: /^Copy IREN/ }).click();
    expect(popup.actions.copy).toHaveBeenCalledWith(expect.stringMatching(/^IREN · \$9\.7.bn · deal with MSFT\n“IREN signed/));
    const said = (): string | null | undefined => popup.root.querySelector('.figure [role=status]')?.textContent;
    await expect.poll(said).toBe('Copied');
    vi.mocked(popup.actions.copy).mockResolvedValue(false);
    await page.getByRole('button', { name: /^Copy IREN/ }).click();
    await expect.poll(said).toBe('Could not be copied');
  });

  it('asks prediction markets with words that the reader sees', async () => {
    const popup = show(read('figures'));
    await page.getByRole('button', { name: 'Look up the odds' }).click();
    await page.getByRole('textbox', { name: 'Words to send' }).fill('best AI model');
    await page.getByRole('button', { name: 'Ask prediction markets' }).click();
    const figure = FIGURES.find(({ kind }) => kind === 'probability');
    expect(popup.actions.findOdds).toHaveBeenCalledWith(figure, 'best AI model');
    popup.again(read('figures', { ...ARTICLE, odds: { [figure?.start ?? 0]: success([ODDS]) } }));
    expect(popup.text()).toMatch(/Which company has the best model\? Google · Polymarket 87% 84% 91% \d+:\d+/);
    await expectAccessible(popup.root);
    // Nothing is known of the days before the article.
    const settled = { ...ODDS, history: ODDS.history.slice(0, 1).map((point) => ({ ...point, at: Date.parse('2025-11-28T00:00:00Z') })) };
    popup.again(read('figures', { ...ARTICLE, odds: { [figure?.start ?? 0]: success([settled]) } }));
    expect(popup.text()).toMatch(/Google · Polymarket 87% – 91%/);
  });

  it('shows figures that contradict each other in one sentence', () => {
    const [first] = FIGURES;
    if (!first) throw new Error('No sample');
    const sentence = 'The Nasdaq-100 fell 3.0%, or 100 points, to 9,900.';
    const said = { ...first, subject: 'NDX', instrument: 'INDEX:NDX', repeats: [], sentence: { start: 0, end: sentence.length } };
    const at = (surface: string) => ({ surface, start: sentence.indexOf(surface), end: sentence.indexOf(surface) + surface.length });
    const figures = [
      { ...said, ...at('3.0%'), kind: 'change' as const, unit: 'percent', value: -3, direction: 'down' as const },
      { ...said, ...at('100 points'), kind: 'change' as const, unit: 'points', value: -100, direction: 'down' as const },
      { ...said, ...at('9,900'), kind: 'index_level' as const, unit: 'points', value: 9900 },
    ];
    const notes = { ...NOTES, figures, sentences: { 0: sentence } };
    const { text } = show(read('figures', { ...ARTICLE, notes, verdicts: null }));
    expect(text()).toContain('The sentence’s other figures (−100 pts, 9,900) give −1.0%, not −3%.');
  });
});

function never(): never {
  throw new Error('No sample');
}
