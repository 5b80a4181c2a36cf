import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SourceId } from '../../../src/core/market/source.ts';
import { DEFAULT_SETTINGS, DWELL_RANGE } from '../../../src/core/settings/settings.ts';
import { expectAccessible } from '../support/axe.ts';
import { DATA, OPTIONS_STATES } from '../support/options-states.ts';
import { INSTRUMENTS } from '../support/samples.ts';
import { show } from './show.tsx';

describe('options', () => {
  it.each(OPTIONS_STATES)('%s', async (_, changes, texts) => {
    const { root, text } = show(changes);
    for (const expected of texts) expect(text()).toContain(expected);
    await expectAccessible(root);
  });

  it.each(OPTIONS_STATES)('is accessible in the dark: %s', async (_, changes) => {
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(show(changes).root);
  });

  it('is accessible in the dark while searching', async () => {
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(show({ search: { query: 'w', answered: 'w', results: INSTRUMENTS.slice(0, 4) } }).root);
  });

  it.each([1600, 360])('does not scroll sideways at %i px', async (width) => {
    await page.viewport(width, 800);
    expect(show().root.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(800, 600);
  });

  it('marks the section that is being read in its list of sections, to the end of the page', async () => {
    const { root } = show();
    const current = () => root.querySelector('nav [aria-current=location]')?.textContent;
    expect(current()).toBe('Sites');
    document.getElementById('watchlist')?.scrollIntoView();
    await expect.poll(current).toBe('Watchlist');
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(current).toBe('Privacy and data');
    scrollTo(0, 0);
    await expect.poll(current).toBe('Sites');
  });

  it('keeps a choice that was just clicked on while the page scrolls on to another section', async () => {
    const { root } = show();
    const current = () => root.querySelector('nav [aria-current=location]')?.textContent;
    const light = root.querySelector<HTMLInputElement>('input[name=theme][value=light]');
    light?.click();
    expect(light?.checked).toBe(true);
    document.getElementById('watchlist')?.scrollIntoView();
    await expect.poll(current).toBe('Watchlist');
    expect(light?.checked).toBe(true);
    scrollTo(0, 0);
  });

  it.each([1600, 4000])('marks the section that was gone to where nothing scrolls, at 1000 × %i px', async (height) => {
    await page.viewport(1000, height);
    const { root } = show();
    const current = () => root.querySelector('nav [aria-current=location]')?.textContent;
    scrollTo(0, document.documentElement.scrollHeight);
    for (const name of ['Data sources', 'Privacy and data', 'Data sources']) {
      root.querySelectorAll<HTMLAnchorElement>('nav a').forEach((link) => {
        if (link.textContent === name) link.click();
      });
      await expect.poll(current).toBe(name);
    }
    history.replaceState(null, '', location.pathname + location.search);
    await page.viewport(800, 600);
  });

  it('is accessible with every part open', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    options.again({ search: { query: 'core', answered: 'core', results: INSTRUMENTS.slice(0, 3) } });
    for (const details of options.root.querySelectorAll('details')) details.open = true;
    await expectAccessible(options.root);
  });

  it('hands the focus on when a row goes, and back when its form closes', async () => {
    const sites = { ...DATA.preferences.settings.sites, off: ['a.example', 'b.example'], patterns: ['*://*.mine.example/*'] };
    show({ preferences: { ...DATA.preferences, settings: { ...DATA.preferences.settings, sites } } });
    const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
    await page.getByRole('button', { name: 'Remove Nvidia' }).click();
    expect(focused()).toBe('Remove Bitcoin');
    await page.getByRole('button', { name: 'Remove TeraWulf' }).click();
    expect(focused()).toBe('Remove Bitcoin');
    await page.getByRole('button', { name: /Lift.*a\.example/ }).click();
    expect(focused()).toBe('Lift: b.example');
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    expect(focused()).toBe('Edit Nvidia');
  });

  it('loses no focus with the only row, with what brings it back, or with a button that goes off', async () => {
    const entries = [{ id: 'US:NVDA', added: 1 }];
    const listed = (of: typeof entries) => ({ ...DATA.preferences, watchlist: { version: 3 as const, entries: of } });
    const options = show({ preferences: listed(entries) });
    const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className ?? '';
    await page.getByRole('button', { name: 'Remove Nvidia' }).click();
    options.again({ preferences: listed([]), undoable: { text: 'Nvidia removed.', about: 'US:NVDA', undo: vi.fn() } });
    await expect.poll(() => document.activeElement?.id).toBe('watchlist');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    options.again({ preferences: listed(entries) });
    await expect.poll(focused).toBe('Edit Nvidia');
    // What was read goes; its reader goes on from where he was.
    options.again({ preferences: listed(entries), notice: 'Cleared.' });
    await page.getByRole('button', { name: 'Close this message' }).click();
    options.again({ preferences: listed(entries) });
    await expect.poll(focused).toBe('Edit Nvidia');
    const test = page.getByRole('button', { name: 'Test Yahoo Finance' });
    await test.click();
    options.again({ tests: new Map([['yahoo', null]]) });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(focused()).toBe('Test Yahoo Finance');
    // Which says that it is off, and is.
    (test.element() as HTMLElement).click();
    expect(options.actions.testSource).toHaveBeenCalledOnce();
  });

  it('keeps the focus on what moves, beside the button that goes off at the end', async () => {
    const { settings } = DATA.preferences;
    const asked = (...order: SourceId[]) => ({
      preferences: { ...DATA.preferences, settings: { ...settings, sources: { ...settings.sources, order } } },
    });
    const options = show(asked('kraken', 'coingecko'));
    await page.getByRole('button', { name: 'Ask CoinGecko earlier' }).click();
    options.again(asked('coingecko', 'kraken'));
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Ask CoinGecko later');
    // What its reader moves comes along into sight.
    const high = Array.from({ length: 40 }, (_, index) => ({ id: `US:N${index}`, added: 1 }));
    const listed = (entries: typeof high) => ({ preferences: { ...DATA.preferences, watchlist: { version: 3 as const, entries } } });
    options.again(listed(high));
    await page.getByRole('button', { name: 'Move US:N38 down' }).click();
    scrollTo(0, 0);
    options.again(listed([...high.slice(0, 38), ...high.slice(39), ...high.slice(38, 39)]));
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Move US:N38 up');
    expect(document.activeElement?.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('shows no delay that does not hold', async () => {
    const options = show();
    const field = page.getByRole('spinbutton', { name: 'Opens after' });
    await field.fill('');
    await userEvent.tab();
    await expect.element(field).toHaveValue(DEFAULT_SETTINGS.reading.dwell);
    expect(options.actions.changeReading).not.toHaveBeenCalled();
    await field.fill('99999');
    await userEvent.tab();
    expect(options.actions.changeReading).toHaveBeenCalledWith({ dwell: DWELL_RANGE.most });
    await expect.element(field).toHaveValue(DWELL_RANGE.most);
  });

  it('undoes: a removal, a "not this"', async () => {
    const undo = vi.fn();
    const options = show({ undoable: { text: 'Nvidia removed.', undo } });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: /Mark “Hut” again/ }).click();
    expect(undo).toHaveBeenCalledOnce();
    expect(options.actions.undoDismissal).toHaveBeenCalledWith(DATA.preferences.dismissals.entries[0]);
  });
});
