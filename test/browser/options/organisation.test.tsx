import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { LOCKABLE, readPolicy } from '../../../src/core/settings/policy/policy.ts';
import { DATA } from '../support/options-states.ts';
import { show } from './show.tsx';

describe('what an organisation locks', () => {
  it('cannot change what is locked', async () => {
    show({ policy: readPolicy({ sites: { mode: 'news' }, locked: ['sites.mode', 'reading.theme', 'sources.off', 'sources.order'] }) });
    for (const name of [/^Every site/, 'dark']) await expect.element(page.getByRole('radio', { name })).toBeDisabled();
    await expect.element(page.getByRole('checkbox', { name: 'Cboe' }).or(page.getByRole('checkbox', { name: 'SEC EDGAR' }))).toBeDisabled();
    await expect.element(page.getByRole('button', { name: 'Ask Yahoo Finance later' })).toBeDisabled();
  });

  it.each(LOCKABLE)('says whose %s is where it is locked', (lock) => {
    const preset = { sources: { proxies: { tiingo: 'https://cache.example' } } };
    const said = (policy: object) =>
      show({ policy: readPolicy({ ...preset, ...policy }) }).root.textContent?.split('Set by your organisation.').length;
    expect(said({ locked: [lock] })).toBeGreaterThan(said({}) ?? 0);
  });

  it('leaves free what is not locked of a locked part', async () => {
    const sites = { ...DATA.preferences.settings.sites, off: ['paper.example'], clickOnly: ['mine.example'] };
    show({
      policy: readPolicy({ sites: { off: ['paper.example'] }, locked: ['sites.off', 'watching.notice'] }),
      preferences: { ...DATA.preferences, settings: { ...DATA.preferences.settings, sites } },
    });
    expect(page.getByRole('button', { name: /Lift.*paper/ }).elements()).toEqual([]);
    expect(page.getByRole('option', { name: 'never read it' }).elements()).toEqual([]);
    await expect.element(page.getByRole('button', { name: /Lift.*mine/ })).toBeVisible();
    await expect.element(page.getByText('never read it: Set by your organisation.')).toBeVisible();
  });

  it('says that the order of sources is the organisation’s', () => {
    expect(show({ policy: readPolicy({ locked: ['sources.order'] }) }).text()).toContain('Order of the sources: Set by your organisation.');
  });
});
