import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import { glanceOf } from '../../../src/core/glance.ts';
import type { Instrument } from '../../../src/core/instruments/instrument.ts';
import { failure, success } from '../../../src/core/result.ts';
import type { MarketView } from '../../../src/core/risk/view.ts';
import { summarise } from '../../../src/popup/risk/summary.ts';
import { companiesOf, correlatedOf, emptyArticle, withNotes } from '../../../src/popup/session/article-data.ts';
import type { PopupData } from '../../../src/popup/session/popup-data.ts';
import { misfits } from '../../harness/misfits.ts';
import { expectAccessible } from '../support/axe.ts';
import { empty, failing, long, POPUP_STATES, read, SITE, saying, waiting } from '../support/popup-states.ts';
import { ARTICLE, FIGURES, INSTRUMENTS, instrument, matrix, NOTES, NOW, ODDS, SAID, VERDICTS, view } from '../support/samples.ts';
import { show } from '../support/show-popup.tsx';
import { words } from '../support/words.ts';

describe('the popup', () => {
  it.each(POPUP_STATES)('%s', async (_, data, texts) => {
    const { root, text } = show(data);
    for (const expected of texts) expect(text()).toContain(expected);
    await expectAccessible(root);
  });

  it.each(POPUP_STATES)('is accessible in the dark, and as a side panel: %s', async (_, data) => {
    document.documentElement.dataset.theme = 'dark';
    const { root } = show(data);
    await expectAccessible(root);
    await page.viewport(320, 700);
    document.documentElement.dataset.panel = '';
    await expectAccessible(root);
    document.documentElement.dataset.theme = 'light';
    await expectAccessible(root);
    delete document.documentElement.dataset.panel;
    await page.viewport(800, 600);
  });

  // A panel of 380 px at 200 % is 190 wide.
  it.each([440, 320, 190])('does not scroll sideways at %i px, whatever the names', async (width) => {
    await page.viewport(width, 700);
    for (const article of [ARTICLE, long]) {
      for (const tab of ['figures', 'risk', 'names'] as const) {
        const { root } = show(read(tab, article));
        expect(document.documentElement.scrollWidth, tab).toBeLessThanOrEqual(width);
        expect(root.scrollWidth, tab).toBeLessThanOrEqual(width);
      }
    }
    await page.viewport(800, 600);
  });

  // A popup at 200 % is 384 wide; the map may hold a dozen names, Bitcoin and the Nasdaq-100.
  it('keeps the numbers of the widest map apart in its narrowest window', async () => {
    await page.viewport(384, 700);
    show(read('risk', { ...ARTICLE, correlations: success(matrix(INSTRUMENTS.map(({ id }) => id))) }));
    expect(misfits().filter((misfit) => misfit.startsWith('out of its box'))).toEqual([]);
    await page.viewport(800, 600);
  });

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

  it('leaves names that are not sure out, and does not count them, where the reader wants none', () => {
    const countOf = (root: HTMLElement): number => Number(/\d+/.exec(root.querySelector('#tab-names')?.textContent ?? '')?.[0]);
    const listed = show(read('names', saying({ quiet: true })));
    expect(listed.text()).toContain('Perhaps');
    const left = show(read('names', saying({ quiet: false })));
    expect(left.text()).not.toContain('Perhaps');
    expect(countOf(left.root)).toBeLessThan(countOf(listed.root));
  });

  it('turns itself off on a site with one click, and on again', async () => {
    const popup = show(read('figures'));
    await page.getByRole('switch', { name: 'On this site' }).click();
    expect(popup.actions.turnOff).toHaveBeenCalledOnce();
    popup.again({ state: 'off', site: SITE, until: null });
    await page.getByRole('button', { name: 'Turn on for this site' }).click();
    expect(popup.actions.turnOn).toHaveBeenCalledOnce();
    popup.again(read('figures', ARTICLE, false, { ...SITE, locked: true }));
    await expect.element(page.getByRole('switch')).toBeDisabled();
  });

  it('says politely why nothing was changed, and leads to where room can be made', async () => {
    const popup = show(read('names'));
    const place = popup.root.querySelector('.refused');
    expect(place?.getAttribute('role')).toBe('status');
    expect(place?.textContent).toBe('');
    popup.again({ ...read('names'), refusal: 'watch_full' } as PopupData);
    expect(place?.textContent).toContain('Your watchlist is full, so nothing was added.');
    await page.getByRole('button', { name: 'Open options' }).click();
    expect(popup.actions.openOptions).toHaveBeenCalledOnce();
    popup.again({ state: 'off', site: SITE, until: null, refusal: 'sites_newer' });
    expect(popup.text()).toContain('A newer version of Margin Notes wrote your settings');
    await expectAccessible(popup.root);
  });

  it('lists what has no answer, and asks again', async () => {
    const popup = show(read('figures', failing));
    await page.getByText('25 without an answer').click();
    const lines = [...popup.root.querySelectorAll('.progress li')].map((line) => line.textContent ?? '');
    // One for each reason, not for each name.
    expect(lines.length).toBe(3);
    expect(lines[0]).toMatch(/^Price of .*WULF.*NVDA.* Yahoo Finance did not answer\.$/);
    expect(lines[1]).toMatch(/^Filing of .*WULF.*NVDA.* Yahoo Finance did not answer\.$/);
    popup.again(read('figures'));
    expect(popup.text()).toContain('Filing of GOOGL, NVDA, CORZ, CLSK, HUT, ABTC The SEC holds no filings for these companies.');
    popup.again(read('figures', failing));
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(popup.actions.retry).toHaveBeenCalledOnce();
  });

  it('reads the page on a click', async () => {
    const popup = show({ state: 'no-access', host: 'news.example', refused: false });
    await page.getByRole('button', { name: 'Read this page' }).click();
    expect(popup.actions.readPage).toHaveBeenCalledOnce();
  });

  it.each([440, 320])('moves nothing while numbers arrive, or fail to, at %i px', async (width) => {
    await page.viewport(width, 700);
    const noticed = { ...SAID, notice: true };
    for (const [tab, parts] of [
      ['figures', '.panel, .figure, .said'],
      ['risk', '.panel, .panel h2, .point, .instruments tr, .theme'],
    ] as const) {
      const popup = show(read(tab, { ...waiting, said: noticed }));
      const tops = (): number[] => Array.from(popup.root.querySelectorAll(parts), (part) => Math.round(part.getBoundingClientRect().top));
      const before = tops();
      popup.again(read(tab, { ...ARTICLE, correlations: success(matrix(correlatedOf(NOTES))), said: noticed }));
      expect(tops().slice(0, before.length)).toEqual(before);
      if (tab === 'figures') {
        popup.again(read(tab, { ...failing, said: noticed }));
        expect(tops()).toEqual(before);
      }
    }
    await page.viewport(800, 600);
  });

  it.each(['ltr', 'rtl'] as const)('keeps the line of the margin free of what stands beside it: %s', (direction) => {
    document.documentElement.dir = direction;
    const { root } = show(read('figures'));
    const edge = direction === 'ltr' ? 'left' : 'right';
    const title = root.querySelector('h1')?.getBoundingClientRect()[edge];
    for (const chip of root.querySelectorAll('.figure .chip')) expect(chip.getBoundingClientRect()[edge]).toBe(title);
    document.documentElement.removeAttribute('dir');
  });

  it('shows by a faded edge that a table goes on, until its end is in sight', async () => {
    await page.viewport(320, 700);
    const { root } = show(read('risk'));
    const table = root.querySelector('.scroller:has(.instruments)');
    await expect.poll(() => table?.hasAttribute('data-more')).toBe(true);
    table?.scrollTo({ left: 10_000, behavior: 'instant' });
    await expect.poll(() => table?.hasAttribute('data-more')).toBe(false);
    await page.viewport(800, 600);
  });

  it.each(['ltr', 'rtl'])('keeps the names of a table in sight beside its numbers, and below the tabs: %s', async (direction) => {
    await page.viewport(320, 400);
    document.documentElement.dir = direction;
    document.documentElement.dataset.panel = '';
    const { root } = show(read('risk'));
    const [tabs, name] = [root.querySelector('.tabs'), root.querySelector('.instruments tbody .name')];
    const scroller = name?.closest('.scroller');
    if (!tabs || !name || !scroller) throw new Error('No table');
    const edge = (): number => name.getBoundingClientRect()[direction === 'rtl' ? 'right' : 'left'];
    const before = edge();
    scroller.scrollLeft = direction === 'rtl' ? -40 : 40;
    expect(Math.abs(scroller.scrollLeft)).toBe(40);
    expect(edge()).toBeCloseTo(before, 0);
    // The row now lies under the tabs, which stick to the top.
    scrollBy(0, name.getBoundingClientRect().top - tabs.getBoundingClientRect().height / 2 + 8);
    const box = name.getBoundingClientRect();
    const { top, bottom } = tabs.getBoundingClientRect();
    const y = (Math.max(box.top, top) + Math.min(box.bottom, bottom)) / 2;
    expect(y).toBeGreaterThan(box.top);
    expect(document.elementFromPoint(box.left + box.width / 2, y)?.closest('.tabs')).toBe(tabs);
    scrollTo(0, 0);
    document.documentElement.removeAttribute('dir');
    delete document.documentElement.dataset.panel;
    await page.viewport(800, 600);
  });

  it('holds no room for answers where nothing is asked', () => {
    expect(show(read('figures', empty)).root.querySelector('.progress')).toBeNull();
    expect(show(read('figures', waiting)).root.querySelector('.progress')).not.toBeNull();
  });

  it('walks its tabs by arrow keys', async () => {
    const popup = show(read('figures'));
    popup.root.querySelector<HTMLElement>('#tab-figures')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(popup.actions.show).toHaveBeenLastCalledWith('risk');
    await userEvent.keyboard('{End}');
    expect(popup.actions.show).toHaveBeenLastCalledWith('names');
    popup.root.dir = 'rtl';
    await userEvent.keyboard('{ArrowLeft}');
    expect(popup.actions.show).toHaveBeenLastCalledWith('risk');
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

  it('says between which extremes of the day the data agree, and not the close alone', async () => {
    const verdicts = VERDICTS.map((verdict) =>
      verdict.verdict === 'consistent' ? { ...verdict, stated: 0.01, measured: -0.01, within: [-0.023, 0.016] as const } : verdict,
    );
    const popup = show(read('figures', { ...ARTICLE, verdicts }));
    expect(popup.root.querySelector('.badge.consistent')?.textContent).toBe('Agrees with the data: −2.3% … +1.6%');
    await page.getByRole('button', { name: /Agrees with the data/ }).click();
    expect(popup.text()).toContain(
      'The article says +1.0%. By the data it was within −2.3% … +1.6%, give or take 1.0%, and at −1.0% in the end.',
    );
  });

  it.each([
    ['no-window', 1],
    ['another-price', 0],
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
    expect(popup.text()).toContain('No figure is both.');
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

  it('tells a strained balance sheet by a sign and a word too', () => {
    const strained = show(read('risk')).root.querySelector('.instruments tbody tr td:last-child');
    expect(strained?.textContent).toMatch(/^0\.4×! weak.*! weak/);
  });

  it('is a grid where its cells are walked', async () => {
    show(read('risk'));
    const grid = page.getByRole('grid', { name: /^Correlation of daily returns/ });
    expect(grid.getByRole('row').elements()).toHaveLength(13);
    expect(grid.getByRole('gridcell').elements().length).toBeGreaterThanOrEqual(144);
  });

  it('holds no room for a map that does not come', () => {
    const height = (article: typeof ARTICLE): number =>
      show(read('risk', article)).root.querySelector('.heat-room')?.getBoundingClientRect().height ?? 0;
    expect(height(failing)).toBeLessThan(height(waiting) / 3);
  });

  it('says a pair’s exact correlation under the cell in focus', async () => {
    const popup = show(read('risk'));
    popup.root.querySelector<HTMLElement>('[data-cell="1-0"]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(popup.root.querySelector('.heat figcaption')?.textContent).toMatch(
      /^Outlined cell: BTC and WULF: .*±0\.10, 58 common sessions to 11 Dec, a year ago 0.25$/,
    );
  });

  it('says of each row what is missing or old, and where its price is from', () => {
    const row = (changes: Partial<MarketView>): HTMLElement | null | undefined => {
      const views = { ...ARTICLE.views, 'US:IREN': success(view('US:IREN', changes)) };
      return show(read('risk', { ...ARTICLE, views })).root.querySelector<HTMLElement>('.instruments tbody tr');
    };
    const now = 'td:nth-child(3)';
    expect(row({})?.querySelector<HTMLElement>(now)?.title).toBe('Yahoo Finance · 18:15 · 15 min delayed');
    expect(row({})?.querySelector<HTMLElement>('td:nth-child(5)')?.title).toMatch(/^Volatility, 90 d: \d+%$/);
    expect(row({})?.querySelector('th')?.textContent).toBe('IREN');
    expect(row({ stale: true })?.querySelector('th')?.textContent).toContain('last known 18:15');
    // What the pointer finds is also in the text.
    expect(row({})?.querySelector(now)?.textContent).toContain('Yahoo Finance · 18:15 · 15 min delayed');
    expect(row({})?.querySelector('td:last-child')?.textContent).toMatch(/10-Q of 30 Sept 2025/);
    const unpriced = row({ quote: failure({ code: 'network', source: 'yahoo' }) });
    expect(unpriced?.querySelector(now)?.textContent).toContain('Yahoo Finance did not answer.');
    expect(unpriced?.querySelector('td:nth-child(2)')?.textContent).toContain('$');
    expect(unpriced?.querySelector('td:nth-child(5)')?.textContent).toContain('%');
  });

  it('has a column of balance sheets only where a name has one, or may yet, and says what its columns are', () => {
    const columns = (strains: typeof ARTICLE.strains): string => {
      const { root } = show(read('risk', { ...ARTICLE, strains }));
      return `${root.querySelector('thead')?.textContent} ${root.querySelector('.legend')?.textContent}`;
    };
    const none = Object.fromEntries(companiesOf(NOTES).map((id) => [id, failure({ code: 'nodata' as const })]));
    expect(columns(ARTICLE.strains)).toMatch(/Cover.*Cover earnings as a multiple of interest/);
    expect(columns(none)).not.toContain('Cover');
    expect(columns({ ...none, 'US:IREN': 'waiting' })).toContain('Cover');
    expect(columns(none)).toMatch(/Vol. annualised volatility.*Peak below its highest close.*Correlation of daily returns/);
    // For whoever asks.
    expect(document.querySelector<HTMLDetailsElement>('details.legend')?.open).toBe(false);
  });

  it('says once why there is no price, where that is the same of all names', () => {
    const reasons = (article: typeof ARTICLE): readonly string[] => {
      const { root } = show(read('risk', article));
      return [...root.querySelectorAll('.instruments .missing')].map(({ textContent }) => textContent ?? '');
    };
    expect(reasons(failing)).toEqual([]);
    expect(show(read('risk', failing)).text()).toContain('Then and now Yahoo Finance did not answer. ');
    const views = { ...failing.views, 'CRYPTO:BTC': failure({ code: 'network' as const, source: 'coingecko' as const }) };
    expect(new Set(reasons({ ...failing, views }))).toEqual(new Set(['Yahoo Finance did not answer.', 'CoinGecko did not answer.']));
  });

  it('colours no change of what is neither good nor bad', () => {
    const ndx = { ...(NOTES.entities['INDEX:NDX'] as Instrument), name: 'Cboe Volatility Index' };
    const notes = { ...NOTES, entities: { ...NOTES.entities, 'INDEX:NDX': ndx } };
    const changes = show(read('risk', { ...ARTICLE, notes })).root.querySelectorAll('.instruments tbody :is(.gain, .loss)');
    const colours = (isOfIndex: boolean): readonly string[] =>
      [...changes]
        .filter((change) => (change.closest('tr')?.textContent?.startsWith('NDX') ?? false) === isOfIndex)
        .map((change) => getComputedStyle(change).color);
    const ink = getComputedStyle(document.querySelector('h1') ?? document.body).color;
    expect(new Set(colours(true))).toEqual(new Set([ink]));
    expect(colours(false)).not.toContain(ink);
  });

  it('has no list of things to watch where there is nothing on any of them', () => {
    const bare = emptyArticle({ ...NOTES, mentions: [], figures: [], themes: [] }, SAID);
    const { root, text } = show(read('risk', bare));
    expect(text()).toContain('Nothing on: AI demand, Balance sheets');
    expect(root.querySelector('ul.points')).toBeNull();
  });

  it('asks for no price of what is listed no more, and says so', () => {
    const iren = NOTES.entities['US:IREN'] as Instrument;
    const ended = { ...iren, ended: { until: '2022-10-27', why: 'private' } as const };
    const notes = { ...NOTES, entities: { ...NOTES.entities, 'US:IREN': ended } };
    const article = withNotes(ARTICLE, notes, SAID);
    expect(Object.keys(article.views)).not.toContain('US:IREN');
    expect(companiesOf(notes)).not.toContain('US:IREN');
    expect(correlatedOf(notes)).not.toContain('US:IREN');
    expect(summarise(article, words)[0]).toMatch(/since 3 Dec/);
    expect(show(read('risk', article)).root.querySelector<HTMLElement>('.instruments')?.innerText).toMatch(
      /IREN\s+Listed until .*2022, when it was taken private\. No longer listed/,
    );
  });

  it('says in short what the numbers say, and nothing without numbers', () => {
    const full = show(read('risk'));
    const summary = (root: Element): string[] => Array.from(root.querySelectorAll('.summary li'), (item) => item.textContent ?? '');
    expect(summary(full.root)).toEqual([
      expect.stringMatching(/^Down since 3 Dec 2025: \d+ of the 13 names with prices; weakest \S+ \(−/),
      'Earnings fall short of interest at 2 of 4 companies with filings: IREN 0.4×, WULF 0.4×.',
      'The names move together more than a year ago: mean correlation 0.58, then 0.41.',
    ]);
    full.again(read('risk', empty));
    expect(summary(full.root)).toEqual([]);
    full.again(read('risk', waiting));
    expect(full.root.querySelector('.summary')?.getAttribute('aria-busy')).toBe('true');
  });

  it.each(POPUP_STATES.flatMap(([name, data]) => (data.state === 'read' ? [[name, data.article] as const] : [])))(
    'shows below every number of the short version: %s',
    (_, article) => {
      const { root } = show(read('risk', article));
      const said = Array.from(root.querySelectorAll('.summary li'), (item) => item.textContent ?? '');
      const below = Array.from(root.querySelectorAll('.point, .instruments'), (part) => part.textContent ?? '').join(' ');
      const numbers = said.flatMap((sentence) => sentence.match(/[+−]?\d+\.\d+[%×]?|\d+ (?:months?|years)/g) ?? []);
      expect(numbers.filter((number) => !below.includes(number))).toEqual([]);
      // Of how many names, and how many of them fell, is for everybody to count.
      const moved = Array.from(root.querySelectorAll('.instruments td:nth-child(3) small'), (cell) => cell.textContent ?? '');
      const [, fell, all] = /: (\d+) of (\d+) names/.exec(said[0] ?? '') ?? [];
      if (all !== undefined) expect([fell, all]).toEqual([String(moved.filter((by) => by.startsWith('−')).length), String(moved.length)]);
    },
  );

  it('counts from the close that most cards count from, which may be before the publication', () => {
    const dated = (days: readonly string[]) =>
      Object.fromEntries(
        INSTRUMENTS.map(({ id }, index) => {
          const { sincePublication: since } = view(id);
          return [id, success(view(id, { sincePublication: since && { ...since, date: days[index % days.length] ?? since.date } }))];
        }),
      );
    expect(summarise({ ...ARTICLE, views: dated(['2025-12-02']) }, words)[0]).toMatch(/^Down since 2 Dec 2025/);
    expect(summarise({ ...ARTICLE, views: dated(['2025-12-03', '2025-12-01', '2025-12-01']) }, words)[0]).toMatch(/^Down since 1 Dec 2025/);
  });

  it('counts no name that has not traded since, and speaks of all names for no pair', () => {
    const untraded = Object.fromEntries(
      INSTRUMENTS.map(({ id }) => {
        const { sincePublication } = view(id);
        return [
          id,
          success(view(id, { sincePublication: sincePublication && { ...sincePublication, change: 0, until: sincePublication.date } })),
        ];
      }),
    );
    const [since] = summarise({ ...ARTICLE, views: untraded }, words);
    expect(since).toBe('No exchange has had a session since 3 Dec 2025.');
    expect(show(read('risk', { ...ARTICLE, views: untraded })).root.querySelector('.instruments tbody')?.textContent).toContain(
      'no session since',
    );
    const pair = success(matrix(INSTRUMENTS.slice(0, 2).map(({ id }) => id)));
    expect(summarise({ ...ARTICLE, correlations: pair }, words)[2]).toBe('Too few prices to say whether the names move together.');
  });

  it('writes a coverage in the short version as in the table', () => {
    const weak = (value: number): readonly [string, string] => {
      const strain = ARTICLE.strains['US:IREN'];
      if (strain === 'waiting' || !strain?.ok) throw new Error('The sample has a filing of IREN.');
      const strains = { 'US:IREN': success({ ...strain.value, interestCoverage: { value } }) };
      const { root } = show(read('risk', { ...ARTICLE, strains: { ...ARTICLE.strains, ...strains } }));
      const said = /IREN (\S+×)/.exec(root.querySelector('.summary')?.textContent ?? '')?.[1] ?? '';
      return [said, root.querySelector('.instruments tbody td:last-child')?.firstChild?.textContent ?? ''];
    };
    expect(weak(-14.27)).toEqual(['−14×', '−14×']);
    expect(weak(-410)).toEqual(['<−99×', '<−99×']);
  });

  it.each(['figures', 'risk'] as const)('sets no point where a line begins or ends: %s', async (tab) => {
    await page.viewport(320, 700);
    const rows = [...show(read(tab)).root.querySelectorAll<HTMLElement>('.proportion .parts, .amount, .sources')];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.innerText).not.toContain('·');
      const { left } = row.getBoundingClientRect();
      for (const part of row.querySelectorAll(':scope > span > *')) {
        const inset = Number.parseFloat(getComputedStyle(part, '::before').insetInlineStart);
        const isFirst = part.getBoundingClientRect().left < left;
        // The point of the first in a line lies outside, where it is cut off.
        if (isFirst && inset) expect(part.getBoundingClientRect().left + inset).toBeLessThan(left - 4);
      }
    }
    await page.viewport(800, 600);
  });

  it('says how many returns the correlations are of, and of the watched names', () => {
    const popup = show(read('risk'));
    expect(popup.root.querySelector('.instruments .group')?.textContent).toBe('Correlation, 90\u00a0d');
    expect(popup.root.querySelector('.moves')?.textContent).toContain('90 common sessions to 11 Dec');
  });

  it('shows no share of spending while filings are on their way, nor for a small builder alone', () => {
    const { IREN, ...rest } = { IREN: ARTICLE.strains['US:IREN'] };
    expect(rest).toEqual({});
    const none = failure({ code: 'nodata' as const });
    const alone = { ...Object.fromEntries(Object.keys(ARTICLE.strains).map((id) => [id, none])), ...(IREN && { 'US:IREN': IREN }) };
    const popup = show(read('risk', { ...ARTICLE, strains: alone }));
    expect(popup.text()).toContain('Nothing on: AI demand');
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
    expect(popup.text()).toMatch(/Which company has the best model\? Google · Polymarket 87% 84% 91% \d+:\d+/);
    await expectAccessible(popup.root);
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

  it('settles a doubtful name in all the ways it is written, and takes it back', async () => {
    const [first] = NOTES.mentions;
    const again = { ...(first ?? never()), instrument: 'US:HUT', surface: 'the Hut', start: 700, end: 707, tier: 'quiet' as const };
    const page_ = { ...NOTES, mentions: [...NOTES.mentions, again] };
    const popup = show(read('names', saying({}, page_)));
    await page.getByRole('button', { name: 'Yes Hut, the Hut' }).click();
    const surfaces = [expect.objectContaining({ surface: 'Hut' }), expect.objectContaining({ surface: 'the Hut' })];
    expect(popup.actions.confirm).toHaveBeenCalledWith(surfaces);
    const entries = ['Hut', 'the Hut'].map((surface) => ({ id: 'US:HUT', surface, where: 'everywhere', at: NOW }));
    popup.again(read('names', saying({ confirmations: { version: 1, entries } }, page_)));
    expect(popup.text()).toContain('“Hut, the Hut” is marked from now on.');
    await page.getByRole('button', { name: 'Undo Hut, the Hut' }).click();
    expect(popup.actions.undo).toHaveBeenCalledWith(surfaces);
  });

  it('keeps a name that was taken out from everything else, and gives it back', async () => {
    const entries = ['Hut', 'Hut 8'].map((surface) => ({ id: 'US:HUT', surface, where: 'everywhere', at: NOW }));
    const without = saying({ dismissals: { version: 1, entries } });
    const popup = show(read('risk', without));
    expect(popup.root.querySelector('.panel')?.textContent).not.toContain('HUT');
    popup.again(read('figures', without));
    expect(popup.root.querySelector('.panel')?.textContent).not.toContain('HUT');
    popup.again(read('names', without));
    await page.getByRole('button', { name: 'Undo Hut 8, Hut' }).click();
    expect(popup.actions.undo).toHaveBeenCalledOnce();
  });

  it('watches, and dismisses what is doubtful', async () => {
    const popup = show(read('names'));
    await page.getByRole('button', { name: 'Watch TeraWulf' }).click();
    await page.getByRole('button', { name: 'Watch Bitcoin', exact: true }).click();
    await page.getByRole('button', { name: 'No Hut' }).click();
    expect(popup.actions.watch).toHaveBeenCalledWith('US:WULF');
    expect(popup.actions.unwatch).toHaveBeenCalledWith('CRYPTO:BTC');
    expect(popup.actions.dismiss).toHaveBeenCalledWith([expect.objectContaining({ surface: 'Hut', instrument: 'US:HUT' })]);
  });
});

function never(): never {
  throw new Error('No sample');
}
