import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../support/axe.ts';
import { empty, read } from '../support/popup-states.ts';
import { ARTICLE, FIGURES, NOTES } from '../support/samples.ts';
import { show } from '../support/show-popup.tsx';

describe('what the article says again', () => {
  it('is one row, with a link to its second place', async () => {
    const popup = show(read('figures'));
    await page.getByRole('button', { name: 'said again elsewhere' }).click();
    expect(popup.actions.reveal).toHaveBeenCalledWith(700, 708);
    expect(popup.root.querySelectorAll('.figure')).toHaveLength(FIGURES.length);
  });

  it('has a number for each place where there are more', async () => {
    const places = [700, 800, 900].map((start) => ({ start, end: start + 8 }));
    const figures = FIGURES.map((figure, index) => (index === 0 ? { ...figure, repeats: places } : figure));
    const popup = show(read('figures', { ...ARTICLE, notes: { ...NOTES, figures } }));
    expect(popup.text()).toMatch(/said 3 more times: 2 ?3 ?4/);
    await page.getByRole('button', { name: 'Show mention 3' }).click();
    expect(popup.actions.reveal).toHaveBeenCalledWith(800, 808);
  });
});

describe('the figures', () => {
  it('are exported in each form', async () => {
    const popup = show(read('figures'));
    for (const [name, form] of [
      ['Markdown', 'markdown'],
      ['CSV', 'csv'],
      ['JSON', 'json'],
    ]) {
      await page.getByRole('button', { name: `Export as ${name}` }).click();
      expect(popup.actions.exportAs).toHaveBeenLastCalledWith(form);
    }
  });
});

describe('the risks that the article raises', () => {
  it('open to their sentences, which lead to the page', async () => {
    const popup = show(read('risk'));
    await page.getByText('Debt and leverage').click();
    const [theme] = NOTES.themes;
    const phrase = theme?.evidence[0];
    expect(popup.root.querySelector('.theme .quote mark')?.textContent).toBe('could owe');
    await page.getByRole('button', { name: /TeraWulf could owe/ }).click();
    const at = (phrase?.start ?? 0) + (NOTES.sentences[phrase?.start ?? 0]?.indexOf('could owe') ?? 0);
    expect(popup.actions.reveal).toHaveBeenCalledWith(at, at + 'could owe'.length);
    await expectAccessible(popup.root);
  });

  it('are evidence for the four things to watch', async () => {
    const popup = show(read('risk'));
    expect([...popup.root.querySelectorAll('.point h3')].map(({ textContent }) => textContent)).toEqual([
      'AI demand',
      'Balance sheets',
      'Correlation and swings',
      'Regulation and energy',
    ]);
    await page.getByRole('button', { name: '1 sentence Regulation and energy' }).click();
    expect(popup.root.querySelector('#point-evidence mark')?.textContent).toBe('Regulators');
    await expectAccessible(popup.root);
  });

  it('say in one line what there is nothing on, and leave it its room where that was waited for', () => {
    const unraised = { ...ARTICLE, notes: { ...NOTES, themes: [] }, page: { ...NOTES, themes: [] } };
    const bare = { ...unraised, correlations: null, strains: {} };
    const titles = (popup: ReturnType<typeof show>): (string | null)[] =>
      [...popup.root.querySelectorAll('.point h3')].map(({ textContent }) => textContent);
    expect(titles(show(read('risk', unraised)))).toEqual(['AI demand', 'Balance sheets', 'Correlation and swings']);
    expect(show(read('risk', unraised)).text()).toContain('Nothing on: Regulation and energy');
    const popup = show(read('risk', { ...unraised, correlations: 'waiting' }));
    popup.again(read('risk', bare));
    expect(titles(popup)).toContain('Correlation and swings');
  });

  it('leave no room for sources where nothing is listed', () => {
    expect(show(read('risk', empty)).root.querySelector('.sources')).toBeNull();
  });
});
