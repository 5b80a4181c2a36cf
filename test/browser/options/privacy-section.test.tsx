import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../support/words.ts';
import { show } from './show.tsx';

describe('clearing', () => {
  it('says before it clears that no export has the keys', async () => {
    const options = show();
    expect(options.text()).toContain('An export holds everything but your keys');
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('no export brings the keys back');
  });

  it('asks before it clears everything', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(options.actions.clearEverything).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(options.actions.clearEverything).toHaveBeenCalledOnce();
  });

  it.each([360, 1600])('asks it where nothing that is said at the foot of the window hides it, at %i px', async (width) => {
    await page.viewport(width, 800);
    const undoable = { text: 'TeraWulf removed.', undo: vi.fn() };
    const { root } = show({ notice: words.t('sites_given_back'), undoable });
    const clear = page.getByRole('button', { name: 'Clear everything' });
    scrollTo(0, document.documentElement.scrollHeight);
    (clear.element() as HTMLElement).click();
    const cancel = page.getByRole('button', { name: 'Cancel' });
    await expect.element(cancel).toHaveFocus();
    for (const button of root.querySelectorAll('#privacy .alert button')) {
      const { left, top, width: wide, height } = button.getBoundingClientRect();
      expect(button.contains(document.elementFromPoint(left + wide / 2, top + height / 2))).toBe(true);
    }
    await cancel.click();
    await expect.element(clear).toHaveFocus();
    await page.viewport(800, 600);
  });
});
