import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { DATA } from '../support/options-states.ts';
import { show } from './show.tsx';

describe('sites', () => {
  it('asks for the sites of a choice in its click', async () => {
    const options = show();
    await page.getByRole('radio', { name: /^Every site/ }).click();
    expect(options.actions.chooseSites).toHaveBeenCalledWith('every');
  });

  it('names a choice by its title, and tells the rest as that', async () => {
    show();
    await page.getByText('Which sites', { exact: true }).click();
    const news = page.getByRole('radio', { name: 'News sites', exact: true });
    await expect.element(news).toHaveAccessibleDescription(/^Articles on well-known news sites .* 2 sites\.( Granted\.)?$/);
  });

  it('says of each pattern whether it is granted', async () => {
    const sites = { ...DATA.preferences.settings.sites, patterns: ['*://*.news.example/a*', '*://*.other.example/*'] };
    const options = show({ preferences: { ...DATA.preferences, settings: { ...DATA.preferences.settings, sites } } });
    expect(options.text()).toContain('news.example/a* always read');
    expect(options.text()).toContain('other.example/* not granted');
    await page.getByRole('button', { name: /Allow.*other/ }).click();
    expect(options.actions.addPattern).toHaveBeenCalledWith('*://*.other.example/*');
  });

  it('says of a pattern what holds where a rule is on the whole site', async () => {
    const sites = { ...DATA.preferences.settings.sites, off: ['news.example'], patterns: ['*://*.news.example/a*'] };
    const options = show({ preferences: { ...DATA.preferences, settings: { ...DATA.preferences.settings, sites } } });
    expect(options.text()).toContain('news.example/a* never read');
  });

  it('puts rules on sites, and takes them off', async () => {
    const sites = { ...DATA.preferences.settings.sites, off: ['paper.example'], patterns: ['*://*.mine.example/*'] };
    const options = show({ preferences: { ...DATA.preferences, settings: { ...DATA.preferences.settings, sites } } });
    await page.getByRole('textbox', { name: 'Site' }).fill('news.example');
    await page.getByRole('combobox', { name: 'Rule' }).selectOptions('not for a day');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(options.actions.setSiteRule).toHaveBeenCalledWith('news.example', 'paused');
    await page.getByRole('button', { name: /Lift.*paper/ }).click();
    expect(options.actions.setSiteRule).toHaveBeenLastCalledWith('paper.example', null);
    await page.getByRole('button', { name: /Lift.*mine/ }).click();
    expect(options.actions.removePattern).toHaveBeenCalledWith('*://*.mine.example/*');
  });

  it('calls a grant of all websites so, and no single address', () => {
    const options = show({ granted: ['*://*/*', 'https://data.sec.gov/*'] });
    expect(options.text()).toContain('All websites are granted now');
    expect(options.text()).not.toContain('addresses are granted now');
  });

  it('says that nothing is read yet only where nothing has been chosen', () => {
    expect(show().text()).toContain('You can change this at any time.');
    expect(show().text()).not.toContain('before you choose');
  });

  it('gives back what was granted', async () => {
    const options = show();
    await page.getByText('2 addresses are granted now').click();
    await page.getByRole('button', { name: /Revoke.*sec/ }).click();
    expect(options.actions.revoke).toHaveBeenCalledWith(['https://data.sec.gov/*']);
  });
});
