import type { MarketError } from '../../../src/core/market/source.ts';
import { type Result, success } from '../../../src/core/result.ts';
import type { MarketView } from '../../../src/core/risk/view.ts';
import { type Dismissals, MAXIMUM_DISMISSALS } from '../../../src/core/settings/dismissals/dismissals.ts';
import { NO_POLICY, readPolicy } from '../../../src/core/settings/policy/policy.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import type { OptionsData } from '../../../src/options/options-data.ts';
import { failed, INSTRUMENTS, instrument, NOW, view } from './samples.ts';

export const source = (id: 'yahoo' | 'coingecko' | 'sec' | 'tiingo', host: string, changes: object = {}) => ({
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

export const DATA: OptionsData = {
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
  unfound: [],
  leftOut: [],
  granted: ['*://*.news.example/*', 'https://data.sec.gov/*'],
  tests: new Map([['sec', { ok: true, value: { what: 'filing', name: 'Apple Inc.', form: '10-Q', date: '2025-10-31' } }]]),
  stored: [
    { area: 'sync', records: 3, bytes: 2_100 },
    { area: 'local', records: 9, bytes: 31_000 },
    { area: 'session', records: 2, bytes: 8_200 },
  ],
  isClosed: true,
  instruments: new Map(INSTRUMENTS.map((each) => [each.id, each])),
  search: { query: '', answered: '', results: [] },
  organisations: new Map([['ORG:openai', 'OpenAI']]),
  grantedModes: ['click', 'news'],
  origins: { news: ['*://*.news.example/*', '*://*.paper.example/*'], every: ['*://*/*'], click: [] },
  sources: [
    source('yahoo', 'query1.finance.yahoo.com'),
    source('coingecko', 'api.coingecko.com', { granted: false }),
    source('sec', 'data.sec.gov', { pausedUntil: NOW + 60_000, lastError: { code: 'ratelimited', source: 'sec' } }),
    source('tiingo', 'api.tiingo.com', { needsKey: true }),
  ],
  log: [{ at: NOW, host: 'data.sec.gov', source: 'sec', reason: 'filings', outcome: 'ratelimited', took: 80 }],
  cache: { answers: { records: 48, bytes: 412_000 }, lists: { records: 3, bytes: 5_200_000 } },
  undoable: null,
  notice: null,
};

/** As many as there may be. */
const MANY_SAID: Dismissals = {
  version: 1,
  entries: Array.from({ length: MAXIMUM_DISMISSALS }, (_, index) => ({
    id: 'US:HUT',
    surface: `Hut ${index}`,
    where: 'everywhere',
    at: NOW,
  })),
};

const withSources = (sources: object) => ({
  ...DATA.preferences,
  settings: { ...DATA.preferences.settings, sources: { ...DATA.preferences.settings.sources, ...sources } },
});
export const firstRun = { preferences: { ...DATA.preferences, settings: DEFAULT_SETTINGS }, grantedModes: ['click' as const] };

/** Every state of the options page, and what it must say. */
export const OPTIONS_STATES: readonly (readonly [string, Partial<OptionsData>, readonly string[]])[] = [
  [
    'as chosen',
    {},
    [
      'The browser asks for access to 2 sites. Granted.',
      '14 requests today',
      'resting until',
      '48 records, 412 kB',
      '3 records, 5,200 kB',
      'until the browser closes 2 records, 9 kB',
    ],
  ],
  [
    'first run',
    firstRun,
    ['Which pages may Margin Notes read?', 'The browser asks for access to all websites.', 'The browser is asked for no site.'],
  ],
  ...(['every', 'news'] as const).map((mode): (typeof OPTIONS_STATES)[number] => [
    `first run, sites chosen elsewhere: ${mode}`,
    {
      ...firstRun,
      preferences: { ...firstRun.preferences, settings: { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, mode } } },
      granted: [],
    },
    [mode === 'every' ? 'access to all websites, as is chosen' : 'of the sources that are on and of the sites that are chosen'],
  ]),
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
    'managed, not readable completely',
    { policy: readPolicy({ sites: { mode: 'all' }, locked: ['reading.colour'] }) },
    ['could not be read completely', 'what could not: sites.mode, locked: reading.colour'],
  ],
  [
    'kept aside',
    { aside: [{ name: 'watchlist' as const, at: NOW, value: 'x' }] },
    ['A copy of what could not be read, or had no room, is kept on this machine.'],
  ],
  ['revoked', { grantedModes: ['click' as const], granted: [] }, ['grants none of these sites now']],
  ['partly revoked', {}, ['The browser grants 1 of 2 sites now.']],
  ['every source off', { preferences: withSources({ off: ['yahoo', 'coingecko', 'sec'] }) }, ['Every source is off', 'Switch all on']],
  ['a source not allowed', {}, ['Some sources that are on are not allowed yet.', 'Allow all that are on']],
  [
    'confirmed and unlisted',
    {
      preferences: {
        ...DATA.preferences,
        dismissals: { version: 1 as const, entries: [{ id: 'ORG:openai', surface: 'Open', where: 'everywhere', at: NOW }] },
        confirmations: { version: 1 as const, entries: [{ id: 'US:NVDA', surface: 'Jensen', where: 'everywhere', at: NOW }] },
      },
    },
    ['“Open” is not OpenAI', '“Jensen” is Nvidia'],
  ],
  ['where prices come from', {}, ['Yahoo Finance ·']],
  ['storage that stays open', { isClosed: false }, ['a page that broke out of its own process could read it, keys included']],
  ['all that may be said of names', { preferences: { ...DATA.preferences, dismissals: MANY_SAID } }, ['The list is full: 500 entries.']],
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
];
