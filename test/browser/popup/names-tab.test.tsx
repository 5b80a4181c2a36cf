import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { read, saying } from '../support/popup-states.ts';
import { NOTES, NOW } from '../support/samples.ts';
import { show } from '../support/show-popup.tsx';

describe('the names', () => {
  it('settles a doubtful name in all the ways it is written, and takes it back', async () => {
    const [first] = NOTES.mentions;
    const again = { ...(first ?? never()), instrument: 'US:HUT', surface: 'the Hut', start: 700, end: 707, tier: 'quiet' as const };
    const page_ = { ...NOTES, mentions: [...NOTES.mentions, again] };
    const popup = show(read('names', saying({}, page_)));
    await page.getByRole('button', { name: 'Yes Hut, the Hut' }).click();
    const surfaces = [expect.objectContaining({ surface: 'Hut' }), expect.objectContaining({ surface: 'the Hut' })];
    expect(popup.actions.confirm).toHaveBeenCalledWith(surfaces);
    const entries = ['Hut', 'the Hut'].map((surface) => ({ id: 'US:HUT', surface, where: 'everywhere', at: NOW }));
    popup.again(read('names', saying({ confirmations: { version: 1, entries } }, page_)));
    expect(popup.text()).toContain('“Hut, the Hut” is marked from now on.');
    await page.getByRole('button', { name: 'Undo Hut, the Hut' }).click();
    expect(popup.actions.undo).toHaveBeenCalledWith(surfaces);
  });

  it('keeps a name that was taken out from everything else, and gives it back', async () => {
    const entries = ['Hut', 'Hut 8'].map((surface) => ({ id: 'US:HUT', surface, where: 'everywhere', at: NOW }));
    const without = saying({ dismissals: { version: 1, entries } });
    const popup = show(read('risk', without));
    expect(popup.root.querySelector('.panel')?.textContent).not.toContain('HUT');
    popup.again(read('figures', without));
    expect(popup.root.querySelector('.panel')?.textContent).not.toContain('HUT');
    popup.again(read('names', without));
    await page.getByRole('button', { name: 'Undo Hut 8, Hut' }).click();
    expect(popup.actions.undo).toHaveBeenCalledOnce();
  });

  it('watches, and dismisses what is doubtful', async () => {
    const popup = show(read('names'));
    await page.getByRole('button', { name: 'Watch TeraWulf' }).click();
    await page.getByRole('button', { name: 'Watch Bitcoin', exact: true }).click();
    await page.getByRole('button', { name: 'No Hut' }).click();
    expect(popup.actions.watch).toHaveBeenCalledWith('US:WULF');
    expect(popup.actions.unwatch).toHaveBeenCalledWith('CRYPTO:BTC');
    expect(popup.actions.dismiss).toHaveBeenCalledWith([expect.objectContaining({ surface: 'Hut', instrument: 'US:HUT' })]);
  });
});

function never(): never {
  throw new Error('No sample');
}
