import { describe, expect, it } from 'vitest';
import { askingPages } from '../../src/messaging/ask-page.ts';
import type { RequestError } from '../../src/messaging/envelope.ts';

const nobody = (): Promise<unknown> => Promise.reject(new Error('Could not establish connection.'));
/** A tab whose page answers so, and holds that in the world of our scripts. */
const tab = (answer: () => Promise<unknown>, held: unknown) => askingPages({ sendToTab: answer, lookInTab: async () => held });

describe('asking a page', () => {
  it('takes the answer of whoever reads it', async () => {
    const answers = tab(async () => ({ ok: true, result: { state: 'off' } }), { state: 'reading' });
    expect(await answers(7, 'page/notes', null)).toEqual({ state: 'off' });
  });

  it.each(['not-an-article', 'reading', 'error'])('knows that it is "%s" where nobody listens', async (state) => {
    expect(await tab(nobody, { state })(7, 'page/notes', null)).toEqual({ state });
  });

  it('says that there is nobody where nothing of ours lies, and whatever else is asked', async () => {
    const unreachable = expect.objectContaining({ code: 'unreachable' } satisfies Partial<RequestError>);
    await expect(tab(nobody, null)(7, 'page/notes', null)).rejects.toEqual(unreachable);
    await expect(tab(nobody, { state: 'reading' })(7, 'page/walk', { step: 'next' })).rejects.toEqual(unreachable);
  });
});
