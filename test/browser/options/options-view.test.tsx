import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MarketError } from '../../../src/core/market/source.ts';
import { type Result, success } from '../../../src/core/result.ts';
import type { MarketView } from '../../../src/core/risk/view.ts';
import { NO_POLICY, readPolicy } from '../../../src/core/settings/policy.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import css from '../../../src/options/options.css?inline';
import type { OptionsActions, OptionsData } from '../../../src/options/options-data.ts';
import { OptionsView } from '../../../src/options/options-view.tsx';
import tokens from '../../../src/ui/tokens.css?inline';
import { expectAccessible } from '../support/axe.ts';
import { mount } from '../support/mount.ts';
import { failed, INSTRUMENTS, instrument, NOW, view } from '../support/samples.ts';
import { words } from '../support/words.ts';

const source = (id: 'yahoo' | 'coingecko' | 'sec' | 'tiingo', host: string, changes: object = {}) => ({
  id,
  origins: [`https://${host}/*`],
  needsKey: false,
  hasKey: false,
  managedKey: false,
  proxy: null,
  perDay: null,
  enabled: true,
  granted: true,
  usedToday: 14,
  pausedUntil: null,
  lastError: null,
  ...changes,
});

const DATA: OptionsData = {
  preferences: {
    settings: { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, mode: 'news', firstRunDone: true } },
    watchlist: { version: 3, entries: ['US:NVDA', 'CRYPTO:BTC', 'US:WULF'].map((id) => ({ id, added: 1 })) },
    dismissals: { version: 1, entries: [{ id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: NOW }] },
    confirmations: { version: 1, entries: [] },
    problems: [],
    localOnly: false,
  },
  policy: NO_POLICY,
  aside: [],
  views: new Map<string, Result<MarketView, MarketError>>([
    ['US:NVDA', success(view('US:NVDA'))],
    ['CRYPTO:BTC', failed('network')],
  ]),
  open: [],
  granted: ['*://*.news.example/*', 'https://data.sec.gov/*'],
  tests: new Map([['sec', { ok: true, value: { what: 'filing', name: 'Apple Inc.', form: '10-Q', date: '2025-10-31' } }]]),
  stored: [{ area: 'sync', records: 3, bytes: 2_100 }],
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
  changeNotice: vi.fn(),
  clearCache: vi.fn(),
  clearLog: vi.fn(),
  clearEverything: vi.fn(),
  exportEverything: vi.fn(),
  exportAside: vi.fn(),
  forgetAside: vi.fn(),
  setSiteRule: vi.fn(),
  addPattern: vi.fn(),
  removePattern: vi.fn(),
  revoke: vi.fn(),
  orderSource: vi.fn(),
  testSource: vi.fn(),
  saveProxy: vi.fn(),
  remark: vi.fn(),
  loadPrices: vi.fn(),
  settleName: vi.fn(),
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
    [
      'remarks, prices, groups',
      {
        preferences: {
          ...DATA.preferences,
          watchlist: { version: 3 as const, entries: [{ id: 'US:NVDA', added: 1, group: 'Chips', note: 'n', aliases: ['Jensen'] }] },
        },
      },
      ['Chips', '“Jensen”', '30 days', 'It answered: Apple Inc., form 10-Q'],
    ],
    [
      'names to tell apart',
      { open: [{ name: 'HUT', candidates: [instrument('US:HUT'), instrument('US:WULF')], remarks: {} }] },
      ['Which one do you mean?', 'shares · Nasdaq · US'],
    ],
    [
      'managed',
      {
        policy: readPolicy({ sites: { mode: 'news' }, locked: ['sites.mode', 'sources.keys', 'reading.theme'] }),
        sources: [source('tiingo', 'api.tiingo.com', { needsKey: true, hasKey: true, managedKey: true })],
      },
      ['Some settings are set by your organisation.', 'Set by your organisation.'],
    ],
    [
      'kept aside',
      { aside: [{ name: 'watchlist' as const, at: NOW, value: 'x' }] },
      ['A copy of what could not be read is kept on this machine.'],
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
          watchlist: { version: 3 as const, entries: [] },
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
    await expect
      .element(page.getByRole('listbox', { name: 'Matching names' }).getByRole('option', { selected: true }))
      .toHaveTextContent('IREN');
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

  it('cannot change what is locked', async () => {
    show({ policy: readPolicy({ sites: { mode: 'news' }, locked: ['sites.mode', 'reading.theme', 'sources.off', 'sources.order'] }) });
    for (const name of [/^Every site/, 'dark']) await expect.element(page.getByRole('radio', { name })).toBeDisabled();
    await expect.element(page.getByRole('checkbox', { name: 'Cboe' }).or(page.getByRole('checkbox', { name: 'SEC EDGAR' }))).toBeDisabled();
    await expect.element(page.getByRole('button', { name: 'Ask SEC EDGAR earlier' })).toBeDisabled();
  });

  it('puts rules on sites, and takes them off', async () => {
    const sites = { ...DATA.preferences.settings.sites, off: ['paper.example'], patterns: ['*://*.mine.example/*'] };
    const options = show({ preferences: { ...DATA.preferences, settings: { ...DATA.preferences.settings, sites } } });
    await page.getByRole('textbox', { name: 'Site' }).fill('news.example');
    await page.getByRole('combobox', { name: 'Rule' }).selectOptions('not for a day');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(options.actions.setSiteRule).toHaveBeenCalledWith('news.example', 'paused');
    await page.getByRole('button', { name: /Lift.*paper/ }).click();
    expect(options.actions.setSiteRule).toHaveBeenLastCalledWith('paper.example', null);
    await page.getByRole('button', { name: /Lift.*mine/ }).click();
    expect(options.actions.removePattern).toHaveBeenCalledWith('*://*.mine.example/*');
  });

  it('gives back what was granted', async () => {
    const options = show();
    await page.getByText('2 places are granted now').click();
    await page.getByRole('button', { name: /Revoke.*sec/ }).click();
    expect(options.actions.revoke).toHaveBeenCalledWith(['https://data.sec.gov/*']);
  });

  it('writes remarks beside a name', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    await page.getByRole('combobox', { name: 'Group' }).fill('Chips');
    await page.getByRole('textbox', { name: 'Own names for it' }).fill('Jensen, Green team');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    expect(options.actions.remark).toHaveBeenCalledWith('US:NVDA', { group: 'Chips', note: '', aliases: ['Jensen', ' Green team'] });
  });

  it('asks before it clears everything', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(options.actions.clearEverything).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(options.actions.clearEverything).toHaveBeenCalledOnce();
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
