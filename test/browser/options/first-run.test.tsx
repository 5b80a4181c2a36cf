import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { readPolicy } from '../../../src/core/settings/policy/policy.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { DATA, firstRun } from '../support/options-states.ts';
import { show } from './show.tsx';

describe('the first run', () => {
  it('is done with the first run in a click, and shows nothing else before', async () => {
    const options = show(firstRun);
    expect(options.text()).not.toContain('Watchlist');
    await page.getByRole('button', { name: 'Allow these sources and finish' }).click();
    await page.getByRole('button', { name: 'Finish without prices' }).click();
    expect(options.actions.grantSourcesAndFinish).toHaveBeenCalledOnce();
    expect(options.actions.finishWithoutSources).toHaveBeenCalledOnce();
  });

  it('offers no first run without prices where an organisation says which sources are on', async () => {
    const options = show({ ...firstRun, policy: readPolicy({ locked: ['sources.off'] }) });
    expect(options.text()).toContain('Allow these sources and finish');
    expect(options.text()).not.toContain('Finish without prices');
  });

  it('gives back what was granted before everything was cleared', async () => {
    const options = show(firstRun);
    await page.getByText('2 addresses are granted now').click();
    await page.getByRole('button', { name: 'Revoke all' }).click();
    expect(options.actions.revoke).toHaveBeenCalledWith(DATA.granted);
    expect(show({ ...firstRun, granted: [] }).text()).not.toContain('granted');
  });

  it('can ask for the sites that an organisation chose, on first run', async () => {
    const settings = { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, mode: 'news' as const } };
    const policy = readPolicy({ sites: { mode: 'news' }, locked: ['sites.mode'] });
    const options = show({ ...firstRun, policy, granted: [], preferences: { ...DATA.preferences, settings } });
    await page.getByRole('button', { name: 'Ask the browser for these sites' }).click();
    expect(options.actions.chooseSites).toHaveBeenCalledWith('news');
  });

  it('says that nothing is read before a choice, and that a click alone reads nothing', () => {
    expect(show(firstRun).text()).toContain('at any time. Nothing is read before you choose.');
    expect(show(firstRun).text()).toContain('click the toolbar button on it, then “Read this page”');
  });

  it('says what the browser will be asked when the first run is finished', () => {
    expect(show({ ...firstRun, granted: [] }).text()).toMatch(/will ask once, for access to \d+ addresses/);
    expect(show({ ...firstRun, granted: ['*://*/*'] }).text()).toContain('asks for nothing more');
  });

  it.each([
    ['click', [], [], 'access to 3 addresses: those of the sources that are on.'],
    ['every', [], [], 'access to all websites, as is chosen; the sources that are on are among them.'],
    ['news', ['*://*.mine.example/a*'], [], 'access to 6 addresses: those of the sources that are on and of the sites that are chosen.'],
    ['news', ['*://*.mine.example/a*'], ['*://*.news.example/*', '*://*.paper.example/*'], 'access to 4 addresses: those of the sources'],
    ['news', [], ['https://*/*', '*://*.news.example/*'], 'asks for access to 1 site.'],
  ] as const)('names the sites that are asked for as well where they were chosen elsewhere: %s %j', (mode, patterns, granted, text) => {
    const sites = { ...DEFAULT_SETTINGS.sites, mode, patterns };
    const { root } = show({ ...firstRun, preferences: { ...firstRun.preferences, settings: { ...DEFAULT_SETTINGS, sites } }, granted });
    expect(root.querySelector('.done small')?.textContent).toContain(text);
  });
});
