import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/background/sites.ts';
import { coalesced } from '../../src/core/coalesced.ts';
import { DEFAULT_SETTINGS, type SiteMode } from '../../src/core/settings/settings.ts';
import { patternsOf } from '../../src/core/settings/sites/host-patterns.ts';
import { NEWS_SITES } from '../../src/core/settings/sites/news-sites.ts';

const settings = (mode: SiteMode, off: readonly string[] = []) => ({ sites: { ...DEFAULT_SETTINGS.sites, mode, off } });
const granting =
  (...granted: readonly string[]) =>
  async (origins: readonly string[]) =>
    origins.every((origin) => granted.includes(origin));

describe('where the content script runs', () => {
  it('is nowhere by itself when the reader wants a click', async () => {
    expect((await coverage(settings('click'), NEWS_SITES, async () => true)).matches).toEqual([]);
  });

  it('is only what is granted', async () => {
    const some = await coverage(settings('news'), ['reuters.com', 'ft.com'], granting('*://*.ft.com/*'));
    expect(some.matches).toEqual(['*://*.ft.com/*']);
    expect((await coverage(settings('every'), NEWS_SITES, granting('https://query1.finance.yahoo.com/*'))).matches).toEqual([]);
    expect((await coverage(settings('every'), NEWS_SITES, granting('*://*/*'))).matches).toEqual(['*://*/*']);
  });

  it('leaves out sites that are switched off', async () => {
    const { excludeMatches } = await coverage(settings('every', ['mail.example', 'not a host/*']), NEWS_SITES, async () => true);
    expect(excludeMatches).toEqual(['*://*.mail.example/*']);
  });

  it('is not stopped by a pattern that the browser does not know', async () => {
    const granted = async ([origin]: readonly string[]): Promise<boolean> => {
      if (origin?.startsWith('file')) throw new TypeError('Invalid pattern');
      return origin === '*://*.mine.example/*';
    };
    const sites = { ...DEFAULT_SETTINGS.sites, patterns: ['file:///x/*', '*://*.mine.example/*'] };
    expect((await coverage({ sites }, [], granted)).matches).toEqual(['*://*.mine.example/*']);
  });

  it('is applied once at a time, and once more for all that changed meanwhile', async () => {
    let running = 0;
    let runs = 0;
    const apply = coalesced(async () => {
      expect(++running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running--;
      if (++runs === 1) throw new Error('refused');
    });
    const first = expect(apply()).rejects.toThrow('refused');
    await Promise.all([first, apply(), apply(), apply()]);
    expect(runs).toBe(2);
    await apply();
    expect(runs).toBe(3);
  });

  it('knows every news site as a host, once', () => {
    expect(NEWS_SITES.filter((host) => patternsOf(host).length !== 1)).toEqual([]);
    expect(new Set(NEWS_SITES).size).toBe(NEWS_SITES.length);
    expect(NEWS_SITES.length).toBeGreaterThan(140);
  });
});
