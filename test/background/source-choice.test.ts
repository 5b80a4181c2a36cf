import { describe, expect, it } from 'vitest';
import { sourceChoiceOf } from '../../src/background/source-choice.ts';
import { SOURCES } from '../../src/core/market/source.ts';
import { NO_POLICY, type Policy } from '../../src/core/settings/policy/policy.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';

const settings = (firstRunDone: boolean, sources: Partial<Settings['sources']> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  sites: { ...DEFAULT_SETTINGS.sites, firstRunDone },
  sources: { ...DEFAULT_SETTINGS.sources, ...sources },
});
const policy = (locked: readonly ('sources.keys' | 'sources.proxies')[], keys: Policy['keys'] = {}): Policy => ({
  ...NO_POLICY,
  locked: new Set(locked),
  keys,
});

describe('what is allowed of sources', () => {
  it('is nothing before the first run is done on this machine, whatever another one chose', () => {
    expect(sourceChoiceOf(settings(false, { off: [] }), NO_POLICY, { tiingo: 'mine' }).off).toEqual(SOURCES);
    expect(sourceChoiceOf(settings(true, { off: ['yahoo'] }), NO_POLICY, {}).off).toEqual(['yahoo']);
  });

  it('takes the reader’s key before the organisation’s, unless keys are locked', () => {
    const [own, theirs] = [
      { tiingo: 'mine', fmp: 'mine' },
      { tiingo: 'theirs', finnhub: 'theirs' },
    ];
    const free = sourceChoiceOf(settings(true), policy([], theirs), own);
    expect(free.keys).toEqual({ tiingo: 'mine', fmp: 'mine', finnhub: 'theirs' });
    expect(free.managedKeys).toEqual(['finnhub']);
    const locked = sourceChoiceOf(settings(true), policy(['sources.keys'], theirs), own);
    expect(locked.keys).toEqual({ tiingo: 'theirs', fmp: 'mine', finnhub: 'theirs' });
    expect([...locked.managedKeys].sort()).toEqual(['finnhub', 'tiingo']);
  });

  it('says of own caches whether the organisation locked them: no other gets a key', () => {
    const proxies = { sec: 'https://cache.example' };
    expect(sourceChoiceOf(settings(true, { proxies }), policy([]), {})).toMatchObject({ proxies, managedProxies: false });
    expect(sourceChoiceOf(settings(true, { proxies }), policy(['sources.proxies']), {})).toMatchObject({ managedProxies: true });
  });

  it('prefers sources in the reader’s order, without names that are none', () => {
    const order = ['kraken', 'nobody', 'coinbase'] as unknown as Settings['sources']['order'];
    expect(sourceChoiceOf(settings(true, { order }), NO_POLICY, {}).preferred).toEqual(['kraken', 'coinbase']);
  });
});
