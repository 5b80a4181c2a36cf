import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible } from '../support/axe.ts';
import { show } from './show.tsx';

describe('names that are brought in', () => {
  it('takes many names at once', async () => {
    const options = show();
    await page.getByText('Import and export').click();
    await page.getByRole('textbox', { name: /Many names/ }).fill('NVDA, BTC');
    await page.getByRole('button', { name: 'Add all' }).click();
    expect(options.actions.importNames).toHaveBeenCalledWith('NVDA, BTC');
  });

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x53, 0x00, 0xfc, 0x00])],
    ['UTF-16, the other way round', new Uint8Array([0xfe, 0xff, 0x00, 0x53, 0x00, 0xfc])],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x53, 0xc3, 0xbc])],
    ['UTF-8', new Uint8Array([0x53, 0xc3, 0xbc])],
    ['western Windows', new Uint8Array([0x53, 0xfc])],
  ])('reads a file in %s', async (_, bytes) => {
    const options = show();
    const given = new DataTransfer();
    given.items.add(new File([bytes], 'list.csv'));
    const input = options.root.querySelector<HTMLInputElement>('.carry input[type=file]');
    if (!input) throw new Error('There is no way to choose a file.');
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => vi.mocked(options.actions.importNames).mock.calls).toEqual([['Sü']]);
  });

  it('keeps names that were not found in sight, however many, until the reader has seen them', async () => {
    const options = show({ unfound: ['Zzyx', 'Qqq corp'] });
    expect(options.text()).toContain('Not found: Zzyx, Qqq corp');
    options.again({ unfound: Array.from({ length: 400 }, (_, index) => `Zzyx ${index}`) });
    await page.getByText('Not found: 400').click();
    expect(options.text()).toContain('Zzyx 399');
    await expectAccessible(options.root);
    await page.getByRole('button', { name: 'Close this message' }).click();
    expect(options.actions.forgetUnfound).toHaveBeenCalledOnce();
  });

  it('says what to use in place of an ISIN', async () => {
    const options = show({ unfound: ['Zzyx'] });
    expect(options.text()).not.toContain('ISIN');
    options.again({ unfound: ['Zzyx', 'US67066G1040'] });
    expect(options.text()).toContain('Not found: Zzyx, US67066G1040');
    expect(options.text()).toContain('Use the symbol or the name');
    options.again({ unfound: [], search: { query: 'us67066g1040', answered: 'us67066g1040', results: [] } });
    expect(options.text()).toContain('Use the symbol or the name');
  });

  it('lists what of an import had no room, to the letter, until it is read', async () => {
    const options = show({
      leftOut: [
        { name: 'Hut 8', remarks: null },
        { name: 'Nvidia', remarks: { note: 'the end', aliases: ['Eleventh', 'Twelfth'], group: 'Other' } },
      ],
    });
    const said = options.text();
    expect(said).toContain('1 name had no room and was left out. Beside 1 name not everything had room, or could be found in a text.');
    expect(said).toContain('Hut 8');
    expect(said).toContain('Group: “Other” · Note: “the end” · Own names: “Eleventh”, “Twelfth”');
    await page.getByRole('button', { name: 'Close this message' }).first().click();
    expect(options.actions.forgetLeftOut).toHaveBeenCalledOnce();
  });
});
