import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../../assets/managed-schema.json' with { type: 'json' };
import { applyPolicy, LOCKABLE, NO_POLICY, readPolicy } from '../../../src/core/settings/policy.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';

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
    expect(policy).toMatchObject({ managed: true, keys: { tiingo: 'k' }, problem: null });
  });

  it.each([
    [{ locked: ['sites.everything'] }, 'corrupt'],
    [{ sites: { mode: 'all' } }, 'corrupt'],
    [{ sources: { proxies: { sec: 'http://cache.example' } } }, 'corrupt'],
  ])('says when it cannot be read: %j', (raw, problem) => {
    expect(readPolicy(raw).problem).toBe(problem);
  });

  it('is whole, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(Object.keys(applyPolicy(DEFAULT_SETTINGS, readPolicy(raw)))).toEqual(Object.keys(DEFAULT_SETTINGS));
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
  });
});
