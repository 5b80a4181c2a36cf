import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DATA } from '../support/options-states.ts';
import { INSTRUMENTS, instrument } from '../support/samples.ts';
import { show } from './show.tsx';

describe('the watchlist', () => {
  it('says when a name was dismissed, on the reader’s own clock', async () => {
    const at = new Date(2025, 10, 2, 0, 30).getTime();
    const dismissals = { version: 1 as const, entries: [{ id: 'US:HUT', surface: 'Hut', where: 'everywhere', at }] };
    expect(show({ preferences: { ...DATA.preferences, dismissals } }).text()).toMatch(/everywhere · 2 Nov.* 0?0:30/i);
  });

  it('adds by keyboard: type, walk, Enter', async () => {
    const options = show({ search: { query: 'core', answered: 'core', results: INSTRUMENTS.slice(0, 3) } });
    const box = page.getByRole('combobox', { name: 'Add a name' });
    await box.click();
    await userEvent.keyboard('{ArrowDown}');
    await expect
      .element(page.getByRole('listbox', { name: 'Matching names' }).getByRole('option', { selected: true }))
      .toHaveTextContent('IREN');
    await userEvent.keyboard('{Enter}');
    expect(options.actions.watch).toHaveBeenCalledWith(instrument('US:IREN'));
    await userEvent.keyboard('{Escape}');
    expect(options.actions.search).toHaveBeenLastCalledWith('');
  });

  it('waits, at Enter, for the answer to what was typed', async () => {
    const earlier = { query: 'tesla', answered: 'core', results: [instrument('US:IREN')] };
    const options = show({ search: earlier });
    await page.getByRole('combobox', { name: 'Add a name' }).click();
    await userEvent.keyboard('{Enter}');
    expect(options.actions.watch).not.toHaveBeenCalled();
    options.again({ search: { query: 'tesla', answered: 'tesla', results: [instrument('US:NVDA')] } });
    await expect.poll(() => vi.mocked(options.actions.watch).mock.calls).toEqual([[instrument('US:NVDA')]]);
  });

  it('keeps the option that the arrow keys reached in sight, and says which are watched', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...instrument('US:IREN'), id: `US:X${index}`, name: `Name ${index}` }));
    const options = show({ search: { query: 'x', answered: 'x', results: [instrument('US:NVDA'), ...many] } });
    expect(options.text()).toContain('shares · Nasdaq · US · watched');
    await page.getByRole('combobox', { name: 'Add a name' }).click();
    await userEvent.keyboard('{ArrowUp}');
    const box = options.root.querySelector('.results')?.getBoundingClientRect();
    await expect
      .poll(() => options.root.querySelector('[aria-selected=true]')?.getBoundingClientRect().bottom)
      .toBeLessThanOrEqual((box?.bottom ?? 0) + 1);
  });

  it('keeps symbol and price beside a name with a long note, and breaks no word of the log', async () => {
    await page.viewport(1100, 800);
    const watchlist = { version: 3 as const, entries: [{ id: 'US:NVDA', added: 1, note: 'a note of many words '.repeat(14) }] };
    const { root } = show({ preferences: { ...DATA.preferences, watchlist } });
    const topOf = (part: string): number => root.querySelector(`.watched ${part}`)?.getBoundingClientRect().top ?? Number.NaN;
    for (const part of ['.chip', '.numbers', '.tools']) expect(Math.abs(topOf(part) - topOf('.name')), part).toBeLessThan(8);
    const reason = root.querySelector('.log td:nth-child(3)');
    expect(reason && getComputedStyle(reason).wordBreak).toBe('keep-all');
    await page.viewport(800, 600);
  });

  it('sets, on a phone, what moved below its name, and labels no numbers that are missing', async () => {
    await page.viewport(360, 800);
    const entries = ['US:NVDA', 'US:ZZZZ'].map((id) => ({ id, added: 1 }));
    const { root } = show({ preferences: { ...DATA.preferences, watchlist: { version: 3, entries } } });
    const [priced, unpriced] = root.querySelectorAll('.watched > li');
    const leftOf = (part: string): number => priced?.querySelector(part)?.getBoundingClientRect().left ?? Number.NaN;
    expect(priced?.querySelector('.numbers small')).not.toBeNull();
    expect(leftOf('.numbers > :nth-child(2)')).toBeCloseTo(leftOf('.name'), 0);
    expect(priced?.querySelector('.label')?.clientHeight).toBeGreaterThan(10);
    expect(unpriced?.querySelector('.label')?.clientHeight).toBeLessThan(2);
    await page.viewport(800, 600);
  });

  it('draws only the rows that changed', async () => {
    const entries = Array.from({ length: 999 }, (_, index) => ({ id: `US:N${index}`, added: 1 }));
    const preferences = { ...DATA.preferences, watchlist: { version: 3 as const, entries } };
    const start = performance.now();
    const options = show({ preferences });
    const begun = performance.now();
    for (let step = 0; step < 20; step++) options.again({ preferences, search: { query: 'n'.repeat(step), answered: '', results: [] } });
    expect(options.root.querySelectorAll('.watched > li')).toHaveLength(999);
    // However slow the machine, a letter typed costs a small part of drawing them all.
    expect((performance.now() - begun) / 20).toBeLessThan((begun - start) / 3);
  });

  it('tells apart names of one symbol', () => {
    const abroad = { ...instrument('US:WULF'), id: 'CA:WULF', venue: 'Toronto' };
    const options = show({ search: { query: 'wulf', answered: 'wulf', results: [instrument('US:WULF'), abroad] } });
    expect(options.text()).toContain('shares · Nasdaq · US');
    expect(options.text()).toContain('shares · Toronto · CA');
  });

  it('orders by buttons, but not past the ends', async () => {
    const options = show();
    await expect.element(page.getByRole('button', { name: 'Move Nvidia up' })).toBeDisabled();
    await expect.element(page.getByRole('button', { name: 'Move TeraWulf down' })).toBeDisabled();
    await page.getByRole('button', { name: 'Move TeraWulf up' }).click();
    expect(options.actions.move).toHaveBeenCalledWith('US:WULF', 1);
  });

  it('moves a name to a place', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit TeraWulf' }).click();
    await page.getByRole('spinbutton', { name: 'Place' }).fill('1');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    expect(options.actions.move).toHaveBeenCalledWith('US:WULF', 0);
  });

  it('lets a place be deleted and typed anew, and moves and remarks in one change', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit TeraWulf' }).click();
    const place = page.getByRole('spinbutton', { name: 'Place' });
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await place.click();
    await userEvent.keyboard('{End}{Backspace}');
    await expect.element(place).toHaveValue(null);
    await userEvent.keyboard('1');
    await expect.element(place).toHaveValue(1);
    await page.getByRole('textbox', { name: 'Note' }).fill('n');
    await save();
    expect(options.actions.remark).toHaveBeenCalledWith('US:WULF', { note: 'n' }, 0);
    await page.getByRole('button', { name: 'Edit TeraWulf' }).click();
    await place.fill('');
    await save();
    expect(options.actions.move).not.toHaveBeenCalled();
  });

  it('writes remarks beside a name', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    await page.getByRole('combobox', { name: 'Group' }).fill('Chips');
    await page.getByRole('textbox', { name: 'Own names for it' }).fill('Jensen\nGreen, the team');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    expect(options.actions.remark).toHaveBeenCalledWith('US:NVDA', { group: 'Chips', aliases: ['Jensen', 'Green, the team'] }, null);
    expect(options.actions.move).not.toHaveBeenCalled();
  });

  it('says what of the remarks has no room, and saves nothing before it has', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    const aliases = page.getByRole('textbox', { name: 'Own names for it' });
    const note = page.getByRole('textbox', { name: 'Note' });
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).first().click();
    const eleven = Array.from({ length: 11 }, (_, index) => `Name ${index + 1}`).join('\n');
    await aliases.fill(eleven);
    await expect.element(page.getByText('There is room for 10 own names. Without room: Name 11')).toBeVisible();
    await note.fill(`${'x'.repeat(300)} more`);
    await expect.element(page.getByText('Note: 4 characters too many. There is room for 300.')).toBeVisible();
    await save();
    expect(options.actions.remark).not.toHaveBeenCalled();
    await expect.element(note).toHaveFocus();
    await expect.element(aliases).toHaveValue(eleven);
    await note.fill('x'.repeat(300));
    await aliases.fill(`${'y'.repeat(61)}`);
    await expect.element(page.getByText(/An own name has room for 60 characters/)).toBeVisible();
    await aliases.fill('Name');
    await expect.element(aliases).toHaveAttribute('aria-invalid', 'false');
    await save();
    expect(options.actions.remark).toHaveBeenCalledWith('US:NVDA', { note: 'x'.repeat(300), aliases: ['Name'] }, null);
  });

  it('asks for more prices of the group that is shown', async () => {
    const entries = [
      { id: 'US:NVDA', added: 1, group: 'Chips' },
      { id: 'US:AMD', added: 1, group: 'Chips' },
      { id: 'US:HUT', added: 1 },
    ];
    const options = show({ preferences: { ...DATA.preferences, watchlist: { version: 3, entries } } });
    await page.getByRole('button', { name: 'Chips' }).click();
    await page.getByRole('button', { name: 'More prices' }).click();
    expect(options.actions.loadPrices).toHaveBeenLastCalledWith(['US:NVDA', 'US:AMD']);
  });

  it('saves no own name that no page can be searched for, and says why', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    const aliases = page.getByRole('textbox', { name: 'Own names for it' });
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await aliases.fill('the chip maker\nG');
    await save();
    await expect.element(page.getByText('A page cannot be searched for “G”')).toBeVisible();
    expect(options.actions.remark).not.toHaveBeenCalled();
    await aliases.fill('the chip maker');
    await expect.element(aliases).toHaveAttribute('aria-invalid', 'false');
    await save();
    expect(options.actions.remark).toHaveBeenCalledWith('US:NVDA', { aliases: ['the chip maker'] }, null);
  });

  it('writes only what the reader changed, whatever comes from another machine while the form is open', async () => {
    const listed = (note: string, ...ids: readonly string[]) => {
      const entries = ids.map((id) => ({ id, added: 1, ...(id === 'US:NVDA' && { note }) }));
      return { preferences: { ...DATA.preferences, watchlist: { version: 3 as const, entries } } };
    };
    const options = show(listed('old', 'US:WULF', 'US:NVDA', 'CRYPTO:BTC'));
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    options.again(listed('from the other machine', 'US:NVDA', 'CRYPTO:BTC'));
    await page.getByRole('combobox', { name: 'Group' }).fill('Chips');
    await save();
    expect(options.actions.remark).toHaveBeenCalledWith('US:NVDA', { group: 'Chips' }, null);
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('');
    await save();
    expect(options.actions.remark).toHaveBeenLastCalledWith('US:NVDA', { note: '' }, null);
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    await save();
    expect(options.actions.remark).toHaveBeenCalledTimes(2);
    // A name above it was removed: it stays where it is.
    expect(options.actions.move).not.toHaveBeenCalled();
  });
});
