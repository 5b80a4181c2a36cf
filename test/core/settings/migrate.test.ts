import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrateDismissals, migrateSettings, migrateWatchlist } from '../../../src/core/settings/migrate.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';

describe('settings from storage', () => {
  it('are the defaults when nothing is stored', () => {
    expect(migrateSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
  });

  it('come back as they were written', () => {
    const settings = {
      version: 1,
      sites: { mode: 'news', firstRunDone: true, off: ['a.example'] },
      reading: { marks: 'first', theme: 'dark' },
      sources: { off: ['binance'] },
    };
    expect(migrateSettings(settings)).toEqual({ settings, problem: null });
  });

  it.each([
    ['text', 'corrupt'],
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
    expect(settings.sites).toEqual({ mode: 'every', firstRunDone: false, off: [] });
    expect(settings.reading).toEqual({ marks: DEFAULT_SETTINGS.reading.marks, theme: 'dark' });
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
        { id: 'US:NVDA', added: 5 },
        { id: 7, added: 5 },
        { id: 'CRYPTO:BTC', added: 6, note: 'x' },
      ],
    };
    expect(migrateWatchlist(stored)).toEqual({
      watchlist: {
        version: 1,
        entries: [
          { id: 'US:NVDA', added: 5 },
          { id: 'CRYPTO:BTC', added: 6 },
        ],
      },
      problem: 'corrupt',
    });
  });

  it('names each instrument once', () => {
    const entries = [
      { id: 'US:NVDA', added: 5 },
      { id: 'US:NVDA', added: 9 },
    ];
    expect(migrateWatchlist({ version: 1, entries }).watchlist.entries).toEqual([{ id: 'US:NVDA', added: 5 }]);
  });
});
