import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { success } from '../../../src/core/result.ts';
import type { CardState } from '../../../src/ui/card-state.ts';
import { ready } from '../support/card-states.ts';
import { PUBLISHED, view } from '../support/samples.ts';
import { showCard } from '../support/show-card.tsx';

describe('the line of prices', () => {
  it('names the source of its line when that is another, and links the source that asks for it', async () => {
    const other = view('US:WULF');
    const line = other.line.ok ? success({ ...other.line.value, source: 'coingecko' as const }) : other.line;
    const card = showCard({ ...ready, view: { ...other, line } } as CardState);
    expect(card.text()).toMatch(/Yahoo Finance · 15 min delayed · Line and risk: Data provided by CoinGecko/);
    await expect
      .element(page.getByRole('link', { name: 'Data provided by CoinGecko' }))
      .toHaveAttribute('href', 'https://www.coingecko.com');
  });

  it('has the rule of the publication after the dot of the close before it', () => {
    const { sincePublication: since } = view('US:WULF');
    const placesOf = (date: string): (number | undefined)[] => {
      const before = view('US:WULF', { sincePublication: since && { ...since, date } });
      const { root } = showCard({ ...ready, view: before } as CardState);
      const [rule, dot] = ['.line .rule', '.line .published'].map((part) => root.querySelector(part));
      return [rule?.getAttribute('x1'), dot?.getAttribute('cx')].map(Number);
    };
    const [same, dot] = placesOf(PUBLISHED);
    expect(same).toBe(dot);
    const [rule = 0, earlier = 0] = placesOf('2025-12-02');
    expect(rule).toBeGreaterThan(earlier);
    expect(Math.abs(rule - (same ?? 0))).toBeLessThanOrEqual(1);
  });

  it('dates a line that begins with the publication once', () => {
    const { line } = view('US:WULF');
    const points = line.ok ? line.value.points.filter(({ date }) => date >= PUBLISHED) : [];
    const since = line.ok ? success({ ...line.value, points }) : line;
    const { root } = showCard({ ...ready, view: view('US:WULF', { line: since }) } as CardState);
    expect(root.querySelector('.line figcaption')?.textContent).toBe('published 3 Dec12 Dec');
  });

  it('describes its line in words, with the publication', async () => {
    showCard(ready);
    await expect
      .element(page.getByRole('img'))
      .toHaveAccessibleName(/^Daily closes from \$.* lowest .* When this was published: \$.* on 3 Dec 2025/);
  });

  it('draws no publication outside of its line', () => {
    const { root } = showCard({ ...ready, published: '2024-01-01', view: view('US:WULF', { sincePublication: null }) } as CardState);
    expect(root.querySelector('circle.published')).toBeNull();
  });

  it.each([
    ['Watch TeraWulf', 'watch'],
    ['Keep open', 'pin'],
    ['Close', 'close'],
  ] as const)('%s', async (name, action) => {
    const card = showCard(ready);
    await page.getByRole('button', { name }).click();
    expect(card.actions[action]).toHaveBeenCalledOnce();
  });
});
