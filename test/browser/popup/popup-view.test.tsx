import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { success } from '../../../src/core/result.ts';
import { correlatedOf } from '../../../src/popup/session/article-data.ts';
import type { PopupData } from '../../../src/popup/session/popup-data.ts';
import { expectAccessible } from '../support/axe.ts';
import { empty, failing, long, POPUP_STATES, read, SITE, saying, waiting } from '../support/popup-states.ts';
import { ARTICLE, matrix, NOTES, SAID } from '../support/samples.ts';
import { show } from '../support/show-popup.tsx';

describe('the popup', () => {
  it.each(POPUP_STATES)('%s', async (_, data, texts) => {
    const { root, text } = show(data);
    for (const expected of texts) expect(text()).toContain(expected);
    await expectAccessible(root);
  });

  it.each(POPUP_STATES)('is accessible in the dark, and as a side panel: %s', async (_, data) => {
    document.documentElement.dataset.theme = 'dark';
    const { root } = show(data);
    await expectAccessible(root);
    await page.viewport(320, 700);
    document.documentElement.dataset.panel = '';
    await expectAccessible(root);
    document.documentElement.dataset.theme = 'light';
    await expectAccessible(root);
    delete document.documentElement.dataset.panel;
    await page.viewport(800, 600);
  });

  // A panel of 380 px at 200 % is 190 wide.
  it.each([440, 320, 190])('does not scroll sideways at %i px, whatever the names', async (width) => {
    await page.viewport(width, 700);
    for (const article of [ARTICLE, long]) {
      for (const tab of ['figures', 'risk', 'names'] as const) {
        const { root } = show(read(tab, article));
        expect(document.documentElement.scrollWidth, tab).toBeLessThanOrEqual(width);
        expect(root.scrollWidth, tab).toBeLessThanOrEqual(width);
      }
    }
    await page.viewport(800, 600);
  });

  it('leaves names that are not sure out, and does not count them, where the reader wants none', () => {
    const countOf = (root: HTMLElement): number => Number(/\d+/.exec(root.querySelector('#tab-names')?.textContent ?? '')?.[0]);
    const listed = show(read('names', saying({ quiet: true })));
    expect(listed.text()).toContain('Perhaps');
    const left = show(read('names', saying({ quiet: false })));
    expect(left.text()).not.toContain('Perhaps');
    expect(countOf(left.root)).toBeLessThan(countOf(listed.root));
  });

  it('turns itself off on a site with one click, and on again', async () => {
    const popup = show(read('figures'));
    await page.getByRole('switch', { name: 'On this site' }).click();
    expect(popup.actions.turnOff).toHaveBeenCalledOnce();
    popup.again({ state: 'off', site: SITE, until: null });
    await page.getByRole('button', { name: 'Turn on for this site' }).click();
    expect(popup.actions.turnOn).toHaveBeenCalledOnce();
    popup.again(read('figures', ARTICLE, false, { ...SITE, locked: true }));
    await expect.element(page.getByRole('switch')).toBeDisabled();
  });

  it('says politely why nothing was changed, and leads to where room can be made', async () => {
    const popup = show(read('names'));
    const place = popup.root.querySelector('.refused');
    expect(place?.getAttribute('role')).toBe('status');
    expect(place?.textContent).toBe('');
    popup.again({ ...read('names'), refusal: 'watch_full' } as PopupData);
    expect(place?.textContent).toContain('Your watchlist is full, so nothing was added.');
    await page.getByRole('button', { name: 'Open options' }).click();
    expect(popup.actions.openOptions).toHaveBeenCalledOnce();
    popup.again({ state: 'off', site: SITE, until: null, refusal: 'sites_newer' });
    expect(popup.text()).toContain('A newer version of Margin Notes wrote your settings');
    await expectAccessible(popup.root);
  });

  it('lists what has no answer, and asks again', async () => {
    const popup = show(read('figures', failing));
    await page.getByText('25 without an answer').click();
    const lines = [...popup.root.querySelectorAll('.progress li')].map((line) => line.textContent ?? '');
    // One for each reason, not for each name.
    expect(lines.length).toBe(3);
    expect(lines[0]).toMatch(/^Price of .*WULF.*NVDA.*: Yahoo Finance did not answer\.$/);
    expect(lines[1]).toMatch(/^Filing of .*WULF.*NVDA.*: Yahoo Finance did not answer\.$/);
    popup.again(read('figures'));
    expect(popup.text()).toContain('Filing of GOOGL, NVDA, CORZ, CLSK, HUT, ABTC: The SEC holds no filings for these companies.');
    popup.again(read('figures', failing));
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(popup.actions.retry).toHaveBeenCalledOnce();
  });

  it('reads the page on a click', async () => {
    const popup = show({ state: 'no-access', host: 'news.example', refused: false });
    await page.getByRole('button', { name: 'Read this page' }).click();
    expect(popup.actions.readPage).toHaveBeenCalledOnce();
  });

  it.each([440, 320])('moves nothing that is in sight while numbers arrive, or fail to, at %i px', async (width) => {
    await page.viewport(width, 700);
    const noticed = { ...SAID, notice: true };
    for (const [tab, parts] of [
      ['figures', '.panel, .figure, .said'],
      ['risk', '.panel, .panel h2, .point, .instruments tr, .theme'],
    ] as const) {
      const popup = show(read(tab, { ...waiting, said: noticed }));
      const tops = (): number[] => Array.from(popup.root.querySelectorAll(parts), (part) => Math.round(part.getBoundingClientRect().top));
      const [before, all] = [tops().filter((top) => tab === 'risk' || top < innerHeight), tops().length];
      expect(before.length).toBeGreaterThan(6);
      popup.again(read(tab, { ...ARTICLE, correlations: success(matrix(correlatedOf(NOTES))), said: noticed }));
      expect(tops().slice(0, before.length)).toEqual(before);
      if (tab === 'figures') {
        popup.again(read(tab, { ...failing, said: noticed }));
        expect(tops().slice(0, before.length)).toEqual(before);
        expect(tops()).toHaveLength(all);
      }
    }
    await page.viewport(800, 600);
  });

  it.each(['ltr', 'rtl'] as const)('keeps the line of the margin free of what stands beside it: %s', (direction) => {
    document.documentElement.dir = direction;
    const { root } = show(read('figures'));
    const edge = direction === 'ltr' ? 'left' : 'right';
    const title = root.querySelector('h1')?.getBoundingClientRect()[edge];
    for (const chip of root.querySelectorAll('.figure .chip')) expect(chip.getBoundingClientRect()[edge]).toBe(title);
    document.documentElement.removeAttribute('dir');
  });

  it('holds no room for answers where nothing is asked', () => {
    expect(show(read('figures', empty)).root.querySelector('.progress')).toBeNull();
    expect(show(read('figures', waiting)).root.querySelector('.progress')).not.toBeNull();
  });

  it('leads from an article to the options', async () => {
    const { actions } = show(read('figures'));
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    expect(actions.openOptions).toHaveBeenCalled();
  });

  it('walks its tabs by arrow keys', async () => {
    const popup = show(read('figures'));
    popup.root.querySelector<HTMLElement>('#tab-figures')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(popup.actions.show).toHaveBeenLastCalledWith('risk');
    await userEvent.keyboard('{End}');
    expect(popup.actions.show).toHaveBeenLastCalledWith('names');
    popup.root.dir = 'rtl';
    await userEvent.keyboard('{ArrowLeft}');
    expect(popup.actions.show).toHaveBeenLastCalledWith('risk');
  });
});
