import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Instrument } from '../../../src/core/instruments/instrument.ts';
import { failure, success } from '../../../src/core/result.ts';
import type { MarketView } from '../../../src/core/risk/view.ts';
import { summarise } from '../../../src/popup/risk/summary.ts';
import { companiesOf, correlatedOf, emptyArticle, withNotes } from '../../../src/popup/session/article-data.ts';
import type { ArticleData } from '../../../src/popup/session/popup-data.ts';
import { misfits } from '../../harness/misfits.ts';
import { empty, failing, POPUP_STATES, read, untraded, waiting } from '../support/popup-states.ts';
import { ARTICLE, INSTRUMENTS, matrix, NOTES, SAID, view } from '../support/samples.ts';
import { show } from '../support/show-popup.tsx';
import { words } from '../support/words.ts';

describe('the risk context', () => {
  // A popup at 200 % is 384 wide; the map may hold a dozen names, Bitcoin and the Nasdaq-100.
  it('keeps the numbers of the widest map apart in its narrowest window', async () => {
    await page.viewport(384, 700);
    show(read('risk', { ...ARTICLE, correlations: success(matrix(INSTRUMENTS.map(({ id }) => id))) }));
    expect(misfits().filter((misfit) => misfit.startsWith('out of its box'))).toEqual([]);
    await page.viewport(800, 600);
  });

  it('spreads its columns over a wide panel, none of them apart from the others', async () => {
    await page.viewport(800, 700);
    document.documentElement.dataset.panel = '';
    const { root } = show(read('risk'));
    const widths = Array.from(root.querySelectorAll('.instruments tbody tr:first-child td'), (cell) => cell.getBoundingClientRect().width);
    expect(widths.length).toBe(8);
    expect(Math.max(...widths)).toBeLessThan(2 * Math.min(...widths));
    delete document.documentElement.dataset.panel;
    await page.viewport(800, 600);
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

  it('offers to ask again in each part that has no numbers', () => {
    const popup = show(read('risk', failing));
    const again = [...popup.root.querySelectorAll<HTMLElement>('.risk .pending .link')];
    expect(again.map(({ textContent }) => textContent)).toEqual(['Try again', 'Try again', 'Try again']);
    again[0]?.click();
    expect(popup.actions.retry).toHaveBeenCalledOnce();
  });

  it('keeps in sight why a name has no numbers, where its row is wider than the panel', async () => {
    await page.viewport(320, 700);
    const { root } = show(read('risk'));
    const why = root.querySelector('.instruments .missing span')?.getBoundingClientRect();
    expect(why?.right).toBeLessThanOrEqual(320);
    await page.viewport(800, 600);
  });

  it('holds no room for a map that does not come', () => {
    const height = (article: typeof ARTICLE): number =>
      show(read('risk', article)).root.querySelector('.heat-room')?.getBoundingClientRect().height ?? 0;
    expect(height(failing)).toBeLessThan(height(waiting) / 3);
  });

  it.each([
    [7, 384],
    [8, 384],
    [9, 440],
  ])('writes correlations as its tables do where there is room: %i names in a window of %i px', async (names, width) => {
    await page.viewport(width, 700);
    const { root } = show(read('risk', { ...ARTICLE, correlations: success(matrix(INSTRUMENTS.slice(0, names).map(({ id }) => id))) }));
    expect(root.querySelector('[data-cell="2-1"]')?.textContent).toBe('0.17');
    expect(misfits().filter((misfit) => misfit.startsWith('out of its box'))).toEqual([]);
    await page.viewport(800, 600);
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
      'The names move together more than a year ago: mean correlation 0.58 now, 0.41 then.',
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
    const [since] = summarise(untraded, words);
    expect(since).toBe('No exchange has had a session since 3 Dec 2025.');
    expect(show(read('risk', untraded)).root.querySelector('.instruments tbody')?.textContent).toContain('no session since');
    const pair = success(matrix(INSTRUMENTS.slice(0, 2).map(({ id }) => id)));
    expect(summarise({ ...ARTICLE, correlations: pair }, words)[2]).toBe('Too few prices to say whether the names move together.');
  });

  it('tells of a change that ends before the price beside it, which is of another source, and of no session only where there was none', () => {
    const behind = (change: number, until: string): ArticleData => ({
      ...ARTICLE,
      views: Object.fromEntries(
        INSTRUMENTS.map(({ id }) => {
          const { sincePublication: since } = view(id);
          return [id, success(view(id, { sincePublication: since && { ...since, change, until } }))];
        }),
      ),
    });
    const table = (article: ArticleData) => show(read('risk', article)).root.querySelector('.instruments tbody')?.textContent;
    expect(table(behind(-0.01, '2025-12-10'))).toContain('−1.0% to 10 Dec');
    // One below the other: all columns stay in the popup.
    const [change, until] = document.querySelectorAll('.instruments tbody td:nth-child(3) small');
    expect(until?.getBoundingClientRect().top).toBeGreaterThan(change?.getBoundingClientRect().top ?? Number.NaN);
    const untold = behind(0, '2025-12-03');
    expect(table(untold)).not.toContain('no session since');
    expect(summarise(untold, words)[0]).toBe('No source gave prices from then and now.');
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
});
