import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrateSettings } from '../../../src/core/settings/migrate-settings.ts';
import { DEFAULT_SETTINGS, MAXIMUM_SITES } from '../../../src/core/settings/settings.ts';
import {
  hasRoom,
  originOf,
  PAUSE_MS,
  pausedUntil,
  ruledHosts,
  setSiteRule,
  siteRule,
  typedPattern,
} from '../../../src/core/settings/sites/site-rules.ts';

const { sites } = DEFAULT_SETTINGS;

describe('a rule for a site', () => {
  it.each(['off', 'click', 'paused'] as const)('%s holds for the site and its subdomains, and no other', (rule) => {
    const ruled = setSiteRule(sites, 'news.example', rule, 0);
    expect(siteRule(ruled, 'news.example', 1)).toBe(rule);
    expect(siteRule(ruled, 'www.news.example', 1)).toBe(rule);
    expect(siteRule(ruled, 'fakenews.example', 1)).toBeNull();
    expect(siteRule(setSiteRule(ruled, 'news.example', null, 1), 'news.example', 1)).toBeNull();
  });

  it('is one at a time, and a pause ends by itself', () => {
    const paused = setSiteRule(setSiteRule(sites, 'a.example', 'off', 0), 'a.example', 'paused', 0);
    expect(ruledHosts(paused, 0)).toEqual([{ host: 'a.example', rule: 'paused' }]);
    expect(siteRule(paused, 'a.example', PAUSE_MS)).toBeNull();
    expect(setSiteRule(paused, 'b.example', 'click', PAUSE_MS).pausedUntil).toEqual({});
  });

  it('ends when the last pause that covers the site does', () => {
    const later = setSiteRule(setSiteRule(sites, 'news.example', 'paused', 0), 'www.news.example', 'paused', 5);
    expect(pausedUntil(later, 'www.news.example', 6)).toBe(PAUSE_MS + 5);
    expect(pausedUntil(later, 'www.news.example.', 6)).toBe(PAUSE_MS + 5);
    expect(pausedUntil(later, 'news.example', 6)).toBe(PAUSE_MS);
    expect(pausedUntil(later, 'fakenews.example', 6)).toBeNull();
    expect(pausedUntil(later, 'news.example', PAUSE_MS)).toBeNull();
  });
});

it.each(['off', 'click', 'paused'] as const)('as many sites as are read again may be %s, and one more is refused', (rule) => {
  const hosts = Array.from({ length: MAXIMUM_SITES }, (_, index) => `s${index}.example`);
  const full = hosts.reduce((all, host) => setSiteRule(all, host, rule, 0), sites);
  expect(migrateSettings({ version: 3, sites: full })).toMatchObject({ problem: null });
  expect(ruledHosts(full, 1)).toHaveLength(MAXIMUM_SITES);
  expect(hasRoom(full, 'one.example', rule, 1)).toBe(false);
  expect(setSiteRule(full, 'one.example', rule, 1)).toBe(full);
  const lifted = setSiteRule(full, 's7.example', null, 1);
  expect(hasRoom(full, 's7.example', rule, 1)).toBe(true);
  expect(siteRule(setSiteRule(lifted, 'one.example', rule, 1), 'one.example', 2)).toBe(rule);
});

describe('what a reader types for a site', () => {
  it.each([
    ['example.com', '*://*.example.com/*'],
    [' https://www.Example.com/ ', '*://*.example.com/*'],
    ['example.com/markets', '*://*.example.com/markets*'],
    ['*://*.example.com/*', '*://*.example.com/*'],
    ['example.com:8080/a?b#c', '*://*.example.com/a*'],
    ['not a host', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%j', (text, pattern) => {
    expect(typedPattern(text)).toBe(pattern);
  });

  it('is a pattern that a browser takes, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const pattern = typedPattern(text);
        if (pattern !== null) expect(originOf(pattern)).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/);
      }),
    );
  });
});
