import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAXIMUM_ID } from '../../../src/core/instruments/instrument.ts';
import { MAXIMUM_SURFACE } from '../../../src/core/settings/dismissals/dismissals.ts';
import { migrateDismissals, migrateWatchlist } from '../../../src/core/settings/migrate.ts';
import { migrateSettings } from '../../../src/core/settings/migrate-settings.ts';
import { type Machine, migrateMachine, storedMachine } from '../../../src/core/settings/policy/machine.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { watchlistToCsv } from '../../../src/core/settings/watchlist/watchlist-file.ts';
import { PARAMS } from '../../../src/messaging/schemas.ts';

describe('settings from storage', () => {
  it('are the defaults when nothing is stored', () => {
    expect(migrateSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
  });

  it('come back as they were written', () => {
    const settings = {
      version: 3,
      sites: {
        mode: 'news',
        firstRunDone: false,
        off: ['a.example'],
        clickOnly: ['b.example'],
        pausedUntil: { 'c.example': 9 },
        patterns: ['*://*.d.example/markets*'],
      },
      reading: {
        trigger: 'modifier',
        dwell: 0,
        grace: 900,
        marks: 'first',
        style: 'wash',
        quiet: false,
        theme: 'dark',
        motion: 'none',
        numbers: 'de-DE',
        currency: 'code',
      },
      sources: { off: ['binance'], order: ['kraken'], proxies: {} },
      watching: { notice: true },
    };
    expect(migrateSettings(settings)).toEqual({ settings, problem: null });
  });

  it('of version 2 leave out what is on each machine alone', () => {
    const second = {
      version: 2,
      sites: { ...DEFAULT_SETTINGS.sites, mode: 'every', firstRunDone: true },
      sources: { off: [], order: ['kraken'], proxies: { sec: 'https://cache.example' } },
    };
    expect(migrateSettings(second)).toEqual({
      settings: {
        ...DEFAULT_SETTINGS,
        sites: { ...DEFAULT_SETTINGS.sites, mode: 'every' },
        sources: { ...DEFAULT_SETTINGS.sources, order: ['kraken'] },
      },
      problem: null,
    });
  });

  it('of version 1 keep what was chosen, and take defaults for what is new', () => {
    const first = {
      version: 1,
      sites: { mode: 'news', firstRunDone: true, off: ['a.example'] },
      reading: { marks: 'first', theme: 'dark' },
      sources: { off: ['binance'] },
    };
    expect(migrateSettings(first)).toEqual({
      settings: {
        ...DEFAULT_SETTINGS,
        sites: { ...DEFAULT_SETTINGS.sites, ...first.sites, firstRunDone: false },
        reading: { ...DEFAULT_SETTINGS.reading, ...first.reading },
        sources: { ...DEFAULT_SETTINGS.sources, ...first.sources },
      },
      problem: null,
    });
  });

  it.each([
    ['text', 'corrupt'],
    [{ version: 2, reading: { dwell: -1 } }, 'corrupt'],
    [{ version: 2, reading: { grace: 60_000 } }, 'corrupt'],
    [{ version: 2, sites: { pausedUntil: { 'a.example': 'tomorrow' } } }, 'corrupt'],
    [{ version: 3, sites: { patterns: ['example.com'] } }, 'corrupt'],
    [{ version: 3, sites: { off: ['not a host/*'] } }, 'corrupt'],
    [{ version: 3, sites: { clickOnly: ['a.example', 'A.example'] } }, 'corrupt'],
    [{ version: 'x' }, 'corrupt'],
    [{ version: 1, sites: { mode: 'all' } }, 'corrupt'],
    [{ version: 1, sites: { off: 'a.example' } }, 'corrupt'],
    [{ version: 1, reading: [] }, 'corrupt'],
    [{ version: 9, sites: { mode: 'every' } }, 'newer'],
  ])('say what was wrong with %j', (stored, problem) => {
    expect(migrateSettings(stored).problem).toBe(problem);
  });

  it('keep what can be read beside what cannot', () => {
    const { settings } = migrateSettings({ version: 1, sites: { mode: 'every', off: [7] }, reading: { theme: 'dark', marks: 3 } });
    expect(settings.sites).toEqual({ ...DEFAULT_SETTINGS.sites, mode: 'every' });
    expect(settings.reading).toEqual({ ...DEFAULT_SETTINGS.reading, theme: 'dark' });
  });

  it('are whole, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(migrateSettings(stored).settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(Array.isArray(migrateWatchlist(stored).watchlist.entries)).toBe(true);
        expect(Array.isArray(migrateDismissals(stored).dismissals.entries)).toBe(true);
      }),
    );
  });
});

describe('a watchlist from storage', () => {
  it('loses only the entries that cannot be read, and says so', () => {
    const stored = {
      version: 1,
      entries: [
        { id: 'US:NVDA', added: 5_999 },
        { id: 7, added: 5 },
        { id: 'CRYPTO:BTC', added: 6_000, colour: 'x' },
      ],
    };
    expect(migrateWatchlist(stored)).toEqual({
      watchlist: {
        version: 3,
        entries: [
          { id: 'US:NVDA', added: 5 },
          { id: 'CRYPTO:BTC', added: 6 },
        ],
      },
      problem: 'corrupt',
    });
  });

  it.each([1, 2, 3])('of version %i comes back as it was written, in seconds', (version) => {
    const remarks = version > 1 && { group: 'AI', note: 'n', aliases: ['Google Cloud'] };
    const added = version > 2 ? 5 : 5_000;
    expect(migrateWatchlist({ version, entries: [{ id: 'US:GOOGL', added, ...remarks }] })).toEqual({
      watchlist: { version: 3, entries: [{ id: 'US:GOOGL', added: 5, ...remarks }] },
      problem: null,
    });
  });

  // One of them would make every question that names it, and every export of its day, fail.
  it.each([
    ['an id that is too long', { id: `US:${'X'.repeat(MAXIMUM_ID)}`, added: 5 }],
    ['a day that no calendar has', { id: 'US:HUT', added: 1e15 }],
    ['a day in words', { id: 'US:HUT', added: '5' }],
  ])('leaves out %s', (_, entry) => {
    const { watchlist, problem } = migrateWatchlist({ version: 3, entries: [{ id: 'US:NVDA', added: 5 }, entry] });
    expect([watchlist.entries, problem]).toEqual([[{ id: 'US:NVDA', added: 5 }], 'corrupt']);
    expect(() => watchlistToCsv(watchlist, new Map())).not.toThrow();
    expect(v.safeParse(PARAMS['lexicon/get'], { ids: watchlist.entries.map(({ id }) => id) }).success).toBe(true);
  });

  it('names each instrument once', () => {
    const entries = [
      { id: 'US:NVDA', added: 5 },
      { id: 'US:NVDA', added: 9 },
    ];
    expect(migrateWatchlist({ version: 3, entries }).watchlist.entries).toEqual([{ id: 'US:NVDA', added: 5 }]);
  });
});

describe('what holds on one machine, from storage', () => {
  const otherwise: Machine = { firstRunDone: false, proxies: {} };
  const machine: Machine = { firstRunDone: true, proxies: { sec: 'https://cache.example' } };

  it.each([
    ['nothing', undefined, otherwise, null],
    ['version 1, which said none', { ...machine }, machine, null],
    ['version 2', { ...machine, version: 2 }, machine, null],
    ['version 3', storedMachine(machine, otherwise), machine, null],
    ['a later version', { ...storedMachine(machine, otherwise), version: 4 }, machine, 'newer'],
  ])('%s', (_, raw, expected, problem) => {
    expect(migrateMachine(raw, otherwise)).toEqual({ machine: expected, problem });
  });
});

describe('what was said of names, from storage', () => {
  const entry = { id: 'US:HUT', surface: 'Hut', where: 'everywhere', at: 1 };

  it.each([
    ['nothing', undefined, [], null],
    ['version 1', { version: 1, entries: [entry] }, [entry], null],
    ['an entry that cannot be read', { version: 1, entries: [entry, { ...entry, at: 'x' }] }, [entry], 'corrupt'],
    ['an id that is too long', { version: 1, entries: [entry, { ...entry, id: 'X'.repeat(MAXIMUM_ID + 1) }] }, [entry], 'corrupt'],
    [
      'words that are too long',
      { version: 1, entries: [{ ...entry, surface: 's'.repeat(MAXIMUM_SURFACE + 1) }, entry] },
      [entry],
      'corrupt',
    ],
    ['a time that no calendar has', { version: 1, entries: [entry, { ...entry, at: 9e15 }] }, [entry], 'corrupt'],
    ['a text', 'x', [], 'corrupt'],
    ['a later version', { version: 2, entries: [entry] }, [entry], 'newer'],
  ])('%s', (_, raw, entries, problem) => {
    expect(migrateDismissals(raw)).toEqual({ dismissals: { version: 1, entries }, problem });
  });
});
