import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DATA } from '../support/options-states.ts';
import { show } from './show.tsx';

describe('a name that moves', () => {
  it('orders by dragging', async () => {
    const options = show();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'TeraWulf' })
      .dropTo(page.getByRole('listitem').filter({ hasText: 'Nvidia' }));
    expect(options.actions.move).toHaveBeenCalledWith('US:WULF', 0);
  });

  it('shows where a dragged name would go, and no more once it is dropped', async () => {
    const options = show();
    const rowOf = (name: string): Element =>
      [...options.root.querySelectorAll('.watched > li')].find((row) => row.textContent?.includes(name)) as Element;
    const drag = (name: string, type: string): Promise<void> => {
      rowOf(name).dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() }));
      return new Promise((resolve) => requestAnimationFrame(() => resolve()));
    };
    const places = (): string[] => [...options.root.querySelectorAll('.watched > li')].map((row) => row.className);
    await drag('Bitcoin', 'dragstart');
    await drag('Nvidia', 'dragover');
    await expect.poll(places).toEqual(['drop-before', 'dragged', '']);
    await drag('TeraWulf', 'dragover');
    await expect.poll(places).toEqual(['', 'dragged', 'drop-after']);
    await drag('TeraWulf', 'drop');
    await expect.poll(places).toEqual(['', '', '']);
    expect(options.actions.move).toHaveBeenCalledWith('CRYPTO:BTC', 2);
  });

  it('drags something, without which Firefox drags nothing', async () => {
    const options = show();
    const carried = new Promise<string | undefined>((resolve) => {
      options.root.addEventListener('drop', (event) => resolve(event.dataTransfer?.getData('text/plain')), { once: true });
    });
    await page
      .getByRole('listitem')
      .filter({ hasText: 'TeraWulf' })
      .dropTo(page.getByRole('listitem').filter({ hasText: 'Nvidia' }));
    expect(await carried).toBe('TeraWulf');
  });

  it('keeps the focus on a name that moves, at the ends too', async () => {
    const options = show();
    const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;
    const reorder = (...ids: string[]): void =>
      options.again({
        preferences: { ...DATA.preferences, watchlist: { version: 3, entries: ids.map((id) => ({ id, added: 1 })) } },
      });
    await page.getByRole('button', { name: 'Move TeraWulf up' }).click();
    reorder('US:NVDA', 'US:WULF', 'CRYPTO:BTC');
    await expect.poll(focused).toBe('Move TeraWulf up');
    await userEvent.keyboard('{Enter}');
    expect(options.actions.move).toHaveBeenLastCalledWith('US:WULF', 0);
    reorder('US:WULF', 'US:NVDA', 'CRYPTO:BTC');
    await expect.poll(focused).toBe('Move TeraWulf down');
    // What the reader does with the focus later is left alone.
    (document.activeElement as HTMLElement).blur();
    reorder('US:NVDA', 'US:WULF', 'CRYPTO:BTC');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(document.activeElement).toBe(document.body);
  });
});
