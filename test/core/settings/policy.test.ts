import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../assets/managed-schema.json' with { type: 'json' };
import { SOURCES } from '../../../src/core/market/source.ts';
import { applyPolicy, LOCKABLE, NO_POLICY, readPolicy } from '../../../src/core/settings/policy/policy.ts';
import {
  DEFAULT_SETTINGS,
  DWELL_RANGE,
  GRACE_RANGE,
  MARK_STYLES,
  NUMBER_FORMATS,
  SITE_MODES,
  TRIGGERS,
} from '../../../src/core/settings/settings.ts';

/** Another value for each field that there is. */
const EVERYTHING = {
  sites: { mode: 'news', off: ['a.example'], clickOnly: ['b.example'], patterns: ['*://*.c.example/*'] },
  reading: {
    trigger: 'click',
    dwell: 900,
    grace: 900,
    marks: 'first',
    style: 'wash',
    quiet: false,
    theme: 'dark',
    motion: 'none',
    numbers: 'de-DE',
    currency: 'code',
  },
  sources: { off: ['binance'], order: ['kraken'], proxies: { sec: 'https://cache.example' } },
  watching: { notice: true },
};

describe('what an organisation sets', () => {
  it('is nothing where it set nothing', () => {
    expect(readPolicy(undefined)).toBe(NO_POLICY);
    expect(readPolicy({})).toBe(NO_POLICY);
    expect(applyPolicy(DEFAULT_SETTINGS, NO_POLICY)).toBe(DEFAULT_SETTINGS);
  });

  it('holds where it is locked, and only there', () => {
    const policy = readPolicy({
      sites: { mode: 'news', off: ['intranet.example'] },
      sources: { proxies: { sec: 'https://cache.example' }, keys: { tiingo: 'k', nobody: 'x' } },
      locked: ['sites.off', 'sources.proxies'],
    });
    const own = { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, mode: 'every' as const, off: ['mine.example'] } };
    const { sites, sources } = applyPolicy(own, policy);
    expect(sites).toMatchObject({ mode: 'every', off: ['intranet.example'] });
    expect(sources.proxies).toEqual({ sec: 'https://cache.example' });
    expect(policy).toMatchObject({ managed: true, keys: { tiingo: 'k' }, unread: ['sources.keys.nobody'] });
  });

  it.each([
    [{ locked: ['sites.everything', 7, 'sites.mode'] }, ['locked: sites.everything', 'locked: ?']],
    [{ locked: 'sites.mode' }, ['locked']],
    [{ sites: { mode: 'all', off: ['a.example', 'not a host'] } }, ['sites.mode', 'sites.off']],
    [{ sites: { firstRunDone: 'yes', mode: 'news' } }, ['sites.firstRunDone']],
    [{ reading: { dwell: -1, colour: 'red', theme: 'dark' }, readings: {} }, ['reading.dwell', 'reading.colour', 'readings']],
    [{ reading: 'dark', watching: { notice: 'yes' } }, ['reading', 'watching.notice']],
    [{ sources: { off: ['binanse', 'cboe'], order: 'kraken' } }, ['sources.off: binanse', 'sources.order']],
    [
      { sources: { proxies: { sec: 'http://cache.example', sek: 'https://cache.example' }, keys: { tiingo: 7 } } },
      ['sources.proxies.sec', 'sources.proxies.sek', 'sources.keys.tiingo'],
    ],
    [{ ...EVERYTHING, locked: [...LOCKABLE] }, []],
    [{ sites: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${'x'.repeat(500)}${index}`, 1])) }, { length: 20 }],
  ])('names what of it cannot be read: %j', (raw, unread) => {
    expect(readPolicy(raw).unread).toMatchObject(unread);
  });

  it('may end the address of a cache in a slash, as a reader may', () => {
    const { preset, unread } = readPolicy({ sources: { proxies: { sec: 'https://cache.example/notes/' } } });
    expect({ proxies: preset.sources.proxies, unread }).toEqual({ proxies: { sec: 'https://cache.example/notes' }, unread: [] });
  });

  it('is whole, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(Object.keys(applyPolicy(DEFAULT_SETTINGS, readPolicy(raw)))).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(readPolicy(raw).unread.every((name) => name.length <= 80)).toBe(true);
      }),
    );
  });

  it('is declared to the browser as it is read', () => {
    const { properties } = schema;
    expect(properties.locked.items.enum).toEqual(LOCKABLE);
    for (const section of ['sites', 'reading', 'sources', 'watching'] as const) {
      const { keys: _keys, ...declared } = properties[section].properties as Record<string, unknown>;
      const known = Object.keys(DEFAULT_SETTINGS[section]).filter((field) => field !== 'pausedUntil');
      expect(Object.keys(declared).sort()).toEqual(known.sort());
    }
    const { sites, reading, sources } = properties;
    expect(sites.properties.mode.enum).toEqual(SITE_MODES);
    const { trigger, style, numbers, dwell, grace } = reading.properties;
    for (const [{ enum: declared }, known] of [
      [trigger, TRIGGERS],
      [style, MARK_STYLES],
      [numbers, NUMBER_FORMATS],
      [sources.properties.off.items, SOURCES],
      [sources.properties.order.items, SOURCES],
    ] as const)
      expect(declared.toSorted()).toEqual(known.toSorted());
    for (const [{ minimum, maximum }, { least, most }] of [
      [dwell, DWELL_RANGE],
      [grace, GRACE_RANGE],
    ] as const)
      expect([minimum, maximum]).toEqual([least, most]);
    for (const each of ['proxies', 'keys'] as const)
      expect(Object.keys(sources.properties[each].properties).sort()).toEqual(SOURCES.toSorted());
  });

  it.each(LOCKABLE.filter((lock) => lock !== 'sources.keys'))('holds where it is locked: %s', (lock) => {
    const [section, field] = lock.split('.') as [keyof typeof EVERYTHING, string];
    const policy = readPolicy({ ...EVERYTHING, locked: [lock] });
    const held = applyPolicy(DEFAULT_SETTINGS, policy);
    expect(policy.unread).toEqual([]);
    const value = (of: unknown): unknown => Object(Object(of)[section])[field];
    expect(value(held)).toEqual(value(EVERYTHING));
    expect(value(held)).not.toEqual(value(DEFAULT_SETTINGS));
    // And nothing else: the preset of the rest is the reader's to change.
    expect({ ...held, [section]: { ...held[section], [field]: value(DEFAULT_SETTINGS) } }).toEqual(DEFAULT_SETTINGS);
  });
});
