import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import css from '../../../src/options/options.css?inline';
import type { OptionsActions, OptionsData } from '../../../src/options/options-data.ts';
import { OptionsView } from '../../../src/options/options-view.tsx';
import tokens from '../../../src/ui/tokens.css?inline';
import { expectAccessible } from '../support/axe.ts';
import { mount } from '../support/mount.ts';
import { INSTRUMENTS, instrument, NOW } from '../support/samples.ts';
import { words } from '../support/words.ts';

const source = (id: 'yahoo' | 'coingecko' | 'sec' | 'tiingo', host: string, changes: object = {}) => ({
  id,
  origins: [`https://${host}/*`],
  needsKey: false,
  hasKey: false,
  enabled: true,
  granted: true,
  usedToday: 14,
  pausedUntil: null,
  lastError: null,
  ...changes,
});

const DATA: OptionsData = {
  preferences: {
    settings: { ...DEFAULT_SETTINGS, sites: { mode: 'news', firstRunDone: true, off: [] } },
    watchlist: { version: 1, entries: ['US:NVDA', 'CRYPTO:BTC', 'US:WULF'].map((id) => ({ id, added: 1 })) },
    dismissals: { version: 1, entries: [{ id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: NOW }] },
    problems: [],
    localOnly: false,
  },
  instruments: new Map(INSTRUMENTS.map((each) => [each.id, each])),
  search: { query: '', results: [] },
  grantedModes: ['click', 'news'],
  origins: { news: ['*://*.news.example/*', '*://*.paper.example/*'], every: ['*://*/*'], click: [] },
  sources: [
    source('yahoo', 'query1.finance.yahoo.com'),
    source('coingecko', 'api.coingecko.com', { granted: false }),
    source('sec', 'data.sec.gov', { pausedUntil: NOW + 60_000, lastError: { code: 'ratelimited', source: 'sec' } }),
    source('tiingo', 'api.tiingo.com', { needsKey: true }),
  ],
  log: [{ at: NOW, host: 'data.sec.gov', source: 'sec', reason: 'filings', outcome: 'ratelimited', took: 80 }],
  cache: { records: 48, bytes: 412_000 },
  undoable: null,
  notice: null,
};

const actions = (): OptionsActions => ({
  chooseSites: vi.fn(),
  grantSource: vi.fn(),
  toggleSource: vi.fn(),
  saveKey: vi.fn(),
  grantSourcesAndFinish: vi.fn(),
  finishFirstRun: vi.fn(),
  search: vi.fn(),
  watch: vi.fn(),
  unwatch: vi.fn(),
  move: vi.fn(),
  importNames: vi.fn(),
  exportAs: vi.fn(),
  undoDismissal: vi.fn(),
  changeReading: vi.fn(),
  clearCache: vi.fn(),
});

function show(changes: Partial<OptionsData> = {}) {
  const given = actions();
  const { root } = mount([tokens, css], <OptionsView data={{ ...DATA, ...changes }} actions={given} words={words} now={NOW} />);
  return { root, actions: given, text: () => root.innerText.replace(/\s+/g, ' ') };
}

const firstRun = { preferences: { ...DATA.preferences, settings: DEFAULT_SETTINGS }, grantedModes: ['click' as const] };

describe('options', () => {
  it.each([
    ['as chosen', {}, ['The browser asks for access to 2 sites. Granted.', '14 requests today', 'resting until', '48 records, 412 kB']],
    [
      'first run',
      firstRun,
      ['Which pages may Margin Notes read?', 'The browser asks for access to all websites.', 'The browser asks for nothing.'],
    ],
    ['revoked', { grantedModes: ['click' as const] }, ['no longer grants these sites']],
    ['sources not answered', { sources: null, log: null, cache: null }, ['One moment']],
    [
      'corrupt',
      { preferences: { ...DATA.preferences, problems: [{ name: 'watchlist' as const, problem: 'corrupt' as const }], localOnly: true } },
      ['Parts of your watchlist could not be read', 'kept on this machine only'],
    ],
    [
      'nothing yet',
      {
        preferences: {
          ...DATA.preferences,
          watchlist: { version: 1 as const, entries: [] },
          dismissals: { version: 1 as const, entries: [] },
        },
      },
      ['Nothing watched yet', 'Nothing dismissed'],
    ],
  ])('%s', async (_, changes, texts) => {
    const { root, text } = show(changes);
    for (const expected of texts) expect(text()).toContain(expected);
    await expectAccessible(root);
  });

  it('is accessible in the dark', async () => {
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(show({ search: { query: 'w', results: INSTRUMENTS.slice(0, 4) } }).root);
  });

  it.each([1600, 360])('does not scroll sideways at %i px', async (width) => {
    await page.viewport(width, 800);
    expect(show().root.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(800, 600);
  });

  it('asks for the sites of a choice in its click', async () => {
    const options = show();
    await page.getByRole('radio', { name: /^Every site/ }).click();
    expect(options.actions.chooseSites).toHaveBeenCalledWith('every');
  });

  it('is done with the first run in a click, and shows nothing else before', async () => {
    const options = show(firstRun);
    expect(options.text()).not.toContain('Watchlist');
    await page.getByRole('button', { name: 'Allow these sources and finish' }).click();
    await page.getByRole('button', { name: 'Finish without prices' }).click();
    expect(options.actions.grantSourcesAndFinish).toHaveBeenCalledOnce();
    expect(options.actions.finishFirstRun).toHaveBeenCalledOnce();
  });

  it('adds by keyboard: type, walk, Enter', async () => {
    const options = show({ search: { query: 'core', results: INSTRUMENTS.slice(0, 3) } });
    const box = page.getByRole('combobox', { name: 'Add a name' });
    await box.click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('IREN');
    await userEvent.keyboard('{Enter}');
    expect(options.actions.watch).toHaveBeenCalledWith(instrument('US:IREN'));
    await userEvent.keyboard('{Escape}');
    expect(options.actions.search).toHaveBeenLastCalledWith('');
  });

  it('tells apart names of one symbol', () => {
    const abroad = { ...instrument('US:WULF'), id: 'CA:WULF', venue: 'Toronto' };
    const options = show({ search: { query: 'wulf', results: [instrument('US:WULF'), abroad] } });
    expect(options.text()).toContain('shares · Nasdaq · US');
    expect(options.text()).toContain('shares · Toronto · CA');
  });

  it('orders by buttons, but not past the ends', async () => {
    const options = show();
    await expect.element(page.getByRole('button', { name: 'Move Nvidia up' })).toBeDisabled();
    await expect.element(page.getByRole('button', { name: 'Move TeraWulf down' })).toBeDisabled();
    await page.getByRole('button', { name: 'Move TeraWulf up' }).click();
    expect(options.actions.move).toHaveBeenCalledWith('US:WULF', 1);
  });

  it('orders by dragging', async () => {
    const options = show();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'TeraWulf' })
      .dropTo(page.getByRole('listitem').filter({ hasText: 'Nvidia' }));
    expect(options.actions.move).toHaveBeenCalledWith('US:WULF', 0);
  });

  it('takes many names at once', async () => {
    const options = show();
    await page.getByText('Import and export').click();
    await page.getByRole('textbox', { name: /Many names/ }).fill('NVDA, BTC');
    await page.getByRole('button', { name: 'Add all' }).click();
    expect(options.actions.importNames).toHaveBeenCalledWith('NVDA, BTC');
  });

  it('saves a key, and never shows it again', async () => {
    const options = show();
    await page.getByText('Sources with your own key').click();
    await page.getByLabelText('Key for Tiingo').fill(' secret ');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(options.actions.saveKey).toHaveBeenCalledWith('tiingo', 'secret');
    expect(options.root.innerHTML).not.toContain('secret');
  });

  it('undoes: a removal, a "not this"', async () => {
    const undo = vi.fn();
    const options = show({ undoable: { text: 'Nvidia removed.', undo } });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: /Mark “Hut” again/ }).click();
    expect(undo).toHaveBeenCalledOnce();
    expect(options.actions.undoDismissal).toHaveBeenCalledWith(DATA.preferences.dismissals.entries[0]);
  });
});
