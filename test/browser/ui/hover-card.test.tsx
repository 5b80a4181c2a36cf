import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { success } from '../../../src/core/result.ts';
import type { CardState } from '../../../src/ui/card-state.ts';
import { applyLook } from '../../../src/ui/look.ts';
import { expectAccessible } from '../support/axe.ts';
import { base, CARD_STATES, ready } from '../support/card-states.ts';
import { OPENAI } from '../support/samples.ts';
import { showCard } from '../support/show-card.tsx';

describe('the card', () => {
  it.each(CARD_STATES)('%s', async (_, state, texts) => {
    const { root, text } = showCard(state);
    for (const expected of texts) expect(text()).toContain(expected);
    await expectAccessible(root);
  });

  it.each(CARD_STATES)('is accessible in the dark: %s', async (_, state) => {
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(showCard(state).root);
  });

  it('has the balance sheet and the peers before what is shown on demand of the price: low windows show little more', () => {
    const { root } = showCard(ready);
    const parts = [...root.querySelectorAll(':is(.card, .halves > div) > :is(.measures, .strain, .peers, .further)')];
    expect(parts.map(({ className }) => className)).toEqual(['measures', 'strain', 'peers', 'further']);
  });

  it('stands still when the reader wants it so, whatever the system says', () => {
    const { root } = showCard({ ...ready, status: 'loading' } as CardState);
    const bone = root.querySelector('.bone') ?? document.body;
    applyLook(root, { theme: 'page', motion: 'none' });
    expect(getComputedStyle(bone).animationName).toBe('none');
    applyLook(root, { theme: 'page', motion: 'system' });
    expect(getComputedStyle(bone).animationName).toBe('breathe');
  });

  it('is a labelled dialog that does not block the page', async () => {
    showCard(ready);
    const dialog = page.getByRole('dialog', { name: 'TeraWulf' });
    await expect.element(dialog).toHaveAttribute('aria-modal', 'false');
  });

  it('adds no landmarks to those of the page', () => {
    showCard(ready);
    for (const landmark of ['banner', 'contentinfo', 'region'] as const) expect(page.getByRole(landmark).elements()).toEqual([]);
  });

  it('names the peers it moves with, and opens the popup', async () => {
    const card = showCard({
      ...ready,
      peers: success([{ name: 'IREN', correlation: { value: 0.74, n: 90, band: [0.64, 0.84], to: '2025-12-11' } }]),
    } as CardState);
    expect(card.text()).toContain('Highest correlation in this article: IREN 0.74 ±0.10, 90 d');
    await page.getByRole('button', { name: 'More in the popup' }).click();
    expect(card.actions.openPopup).toHaveBeenCalledOnce();
  });

  it('says politely, in a place that was there before, why nothing was changed', () => {
    const { root } = showCard(ready);
    const place = [...root.querySelectorAll('.foot [role=status]')].at(-1);
    expect(place?.textContent).toBe('');
    showCard({ ...ready, refusal: 'watch_full' } as CardState);
    expect([...document.querySelectorAll('.foot [role=status]')].at(-1)?.textContent).toBe(
      'Your watchlist is full, so nothing was added. Take a name off it in options first.',
    );
  });

  it('says why the name was marked', () => {
    expect(showCard(ready).text()).toContain('because the text says “TeraWulf (WULF)”');
  });

  it('takes "not this" for the article or for ever', async () => {
    const card = showCard(ready);
    await page.getByText('Not this?').click();
    await page.getByRole('button', { name: 'Do not mark “TeraWulf” in this article' }).click();
    await page.getByRole('button', { name: 'Never mark “TeraWulf” as this' }).click();
    expect(card.actions.dismissHere).toHaveBeenCalledOnce();
    expect(card.actions.dismissEverywhere).toHaveBeenCalledOnce();
  });

  it('writes hostile names as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { root, text } = showCard({
      ...base,
      surface: evil,
      evidence: [],
      status: 'organisation',
      organisation: { ...OPENAI, name: evil },
      related: [],
    });
    expect(root.querySelector('img')).toBeNull();
    expect(text()).toContain(evil);
  });
});
