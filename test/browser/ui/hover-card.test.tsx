import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { failure, success } from '../../../src/core/result.ts';
import type { MarketView } from '../../../src/core/risk/view.ts';
import { answeredCard, type CardActions, type CardState } from '../../../src/ui/card-state.ts';
import css from '../../../src/ui/hover-card.css?inline';
import { HoverCard } from '../../../src/ui/hover-card.tsx';
import tokens from '../../../src/ui/tokens.css?inline';
import { expectAccessible } from '../support/axe.ts';
import { mount } from '../support/mount.ts';
import { failed, instrument, NOW, OPENAI, PUBLISHED, risk, strain, view } from '../support/samples.ts';
import { words } from '../support/words.ts';

const base = {
  surface: 'TeraWulf',
  evidence: [{ feature: 'bracket-after-name', weight: 6, detail: 'TeraWulf (WULF)' }],
  published: PUBLISHED,
  watched: false,
  pinned: false,
  dismissed: null,
};
const wulf = { ...base, instrument: instrument('US:WULF') };
const ready = answeredCard(wulf, success(view('US:WULF')), success(strain));

const actions = (): CardActions => ({
  watch: vi.fn(),
  unwatch: vi.fn(),
  dismissHere: vi.fn(),
  dismissEverywhere: vi.fn(),
  undo: vi.fn(),
  pin: vi.fn(),
  openOptions: vi.fn(),
  retry: vi.fn(),
  close: vi.fn(),
});

function show(state: CardState): { readonly text: () => string; readonly root: HTMLElement; readonly actions: CardActions } {
  const given = actions();
  const { root } = mount([tokens, css], <HoverCard state={state} actions={given} words={words} now={NOW} />);
  return { root, actions: given, text: () => root.innerText.replace(/\s+/g, ' ') };
}

const quoted = (changes: Partial<MarketView>): CardState => answeredCard(wulf, success(view('US:WULF', changes)), 'none');

const STATES: readonly (readonly [string, CardState, readonly string[]])[] = [
  ['loading', { ...wulf, status: 'loading' }, ['TeraWulf', 'WULF · Nasdaq · shares', 'Fetching prices']],
  [
    'ready',
    ready,
    ['$', 'market open', 'Since 3 Dec', 'Volatility', 'Interest cover', '0.4×', '9 months', 'Yahoo Finance', '15 min delayed'],
  ],
  ['stale', quoted({ stale: true }), ['last known']],
  ['offline', answeredCard(wulf, failed('network'), 'none'), ['No connection', 'Try again']],
  ['not found', answeredCard(wulf, failed('notfound'), 'none'), ['does not carry this name']],
  ['not allowed', answeredCard(wulf, failed('permission'), 'none'), ['not allowed', 'Open options']],
  [
    'asked to wait',
    answeredCard(wulf, failure({ code: 'ratelimited', source: 'yahoo', retryAt: NOW + 60_000 }), 'none'),
    ['asks us to wait', 'Next try at'],
  ],
  [
    'not listed',
    { ...base, status: 'organisation', organisation: OPENAI, related: [instrument('US:MSFT')] },
    ['OpenAI', 'Not listed', 'MSFT Microsoft'],
  ],
  [
    'price missing, risk there',
    quoted({ quote: failed('schema') }),
    ['does not understand'.slice(0, 0), 'we do not understand', '30 days'],
  ],
  ['risk missing, price there', quoted({ risk: failed('nodata') }), ['$', 'has no prices']],
  [
    'young listing',
    quoted({ risk: success({ ...risk(3), volatility30: { reason: 'too-short', have: 15, need: 20 } }) }),
    ['too short', 'since listing: 15 sessions'],
  ],
  ['dismissed', { ...ready, dismissed: 'here' }, ['no longer marked in this article', 'Undo']],
];

describe('the card', () => {
  it.each(STATES)('%s', async (_, state, texts) => {
    const { root, text } = show(state);
    for (const expected of texts) expect(text()).toContain(expected);
    await expectAccessible(root);
  });

  it('is accessible in the dark', async () => {
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(show(ready).root);
  });

  it('is a labelled dialog that does not block the page', async () => {
    show(ready);
    const dialog = page.getByRole('dialog', { name: 'TeraWulf' });
    await expect.element(dialog).toHaveAttribute('aria-modal', 'false');
  });

  it('says why the name was marked', () => {
    expect(show(ready).text()).toContain('because the text says “TeraWulf (WULF)”');
  });

  it('describes its line in words, with the publication', async () => {
    show(ready);
    await expect
      .element(page.getByRole('img'))
      .toHaveAccessibleName(/^Daily closes from \$.* lowest .* When this was published: \$.* on 3 Dec 2025/);
  });

  it('draws no publication outside of its line', () => {
    const { root } = show({ ...ready, published: '2024-01-01' } as CardState);
    expect(root.querySelector('circle.published')).toBeNull();
  });

  it.each([
    ['Watch TeraWulf', 'watch'],
    ['Keep open', 'pin'],
    ['Close', 'close'],
  ] as const)('%s', async (name, action) => {
    const card = show(ready);
    await page.getByRole('button', { name }).click();
    expect(card.actions[action]).toHaveBeenCalledOnce();
  });

  it('takes "not this" for the article or for ever', async () => {
    const card = show(ready);
    await page.getByText('Not this?').click();
    await page.getByRole('button', { name: 'Do not mark “TeraWulf” in this article' }).click();
    await page.getByRole('button', { name: 'Never mark “TeraWulf” as this' }).click();
    expect(card.actions.dismissHere).toHaveBeenCalledOnce();
    expect(card.actions.dismissEverywhere).toHaveBeenCalledOnce();
  });

  it('writes hostile names as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { root, text } = show({
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
