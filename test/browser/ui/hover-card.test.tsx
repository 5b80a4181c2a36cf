import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { failure, success } from '../../../src/core/result.ts';
import type { CardActions, CardState } from '../../../src/ui/card-state.ts';
import css from '../../../src/ui/hover-card.css?inline';
import { HoverCard } from '../../../src/ui/hover-card.tsx';
import { applyLook } from '../../../src/ui/look.ts';
import tokens from '../../../src/ui/tokens.css?inline';
import { expectAccessible } from '../support/axe.ts';
import { base, CARD_STATES, ready } from '../support/card-states.ts';
import { mount } from '../support/mount.ts';
import { instrument, NOW, OPENAI, PUBLISHED, risk, view } from '../support/samples.ts';
import { LANGUAGES, words, wordsIn } from '../support/words.ts';

const actions = (): CardActions => ({
  watch: vi.fn(),
  unwatch: vi.fn(),
  dismissHere: vi.fn(),
  dismissEverywhere: vi.fn(),
  undo: vi.fn(),
  pin: vi.fn(),
  openOptions: vi.fn(),
  openPopup: vi.fn(),
  retry: vi.fn(),
  close: vi.fn(),
});

function show(state: CardState): { readonly text: () => string; readonly root: HTMLElement; readonly actions: CardActions } {
  const given = actions();
  const { root } = mount([tokens, css], <HoverCard state={state} actions={given} words={words} now={NOW} />);
  return { root, actions: given, text: () => root.innerText.replace(/\s+/g, ' ') };
}

describe('the card', () => {
  it.each(CARD_STATES)('%s', async (_, state, texts) => {
    const { root, text } = show(state);
    for (const expected of texts) expect(text()).toContain(expected);
    await expectAccessible(root);
  });

  it.each(CARD_STATES)('is accessible in the dark: %s', async (_, state) => {
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(show(state).root);
  });

  it('names the source of its line when that is another, and links the source that asks for it', async () => {
    const other = view('US:WULF');
    const line = other.line.ok ? success({ ...other.line.value, source: 'coingecko' as const }) : other.line;
    const card = show({ ...ready, view: { ...other, line } } as CardState);
    expect(card.text()).toMatch(/Yahoo Finance · 15 min delayed · line and risk: Data provided by CoinGecko/);
    await expect
      .element(page.getByRole('link', { name: 'Data provided by CoinGecko' }))
      .toHaveAttribute('href', 'https://www.coingecko.com');
  });

  it('shows the beta against what the name follows more, and the other on demand, with volatility and worst fall', async () => {
    const risky = (btc: number, ndx: number): CardState =>
      ({
        ...ready,
        view: view('US:WULF', {
          risk: success({ ...risk(3), volatility90: { value: 0.71 }, correlationBtc: { value: btc }, correlationNdx: { value: ndx } }),
        }),
      }) as CardState;
    const labels = (card: { readonly root: HTMLElement }, part: string): (string | undefined)[] =>
      Array.from(card.root.querySelectorAll(`${part} dt`), (label) => label.textContent?.replace(/\s/g, ' '));
    const miner = show(risky(0.6, 0.4));
    expect(labels(miner, '.halves > div > .measures').at(-1)).toBe('Beta BTC, 1 y');
    expect(miner.text()).not.toContain('Beta NDX');
    await page.getByText('More measures').click();
    expect(miner.text()).toMatch(/Volatility, 90 d 71% Worst fall, 1 y −52\.0% Beta NDX, 1 y 2\.3/);
    await expectAccessible(miner.root);
    expect(labels(show(risky(0.3, 0.5)), '.halves > div > .measures').at(-1)).toBe('Beta NDX, 1 y');
  });

  it('calls no measure of a year what is of less', async () => {
    const since = '2025-09-03';
    const young = { ...risk(3), maxDrawdown: { value: -0.4, since }, from52WeekHigh: { value: -0.3, since } };
    const card = show({ ...ready, view: view('US:WULF', { risk: success(young) }) } as CardState);
    await page.getByText('More measures').click();
    expect(card.text()).toMatch(/Worst fall −40\.0% since 3 Sep/);
    expect(card.text()).toMatch(/From peak −30\.0% since 3 Sep/);
  });

  it('says where the change since publication ends, when that is not now', () => {
    const { sincePublication } = view('US:WULF');
    const ended = sincePublication && { ...sincePublication, until: '2025-12-09' };
    expect(show(ready).root.querySelector('.since-row')?.textContent).not.toContain(' to ');
    const old = show({ ...ready, view: view('US:WULF', { sincePublication: ended }) } as CardState);
    expect(old.root.querySelector('.since-row')?.textContent).toContain('to 9 Dec');
  });

  it('says that nothing has traded since, and gives no change of nothing', () => {
    const { sincePublication } = view('US:WULF');
    const same = sincePublication && { ...sincePublication, change: 0, until: sincePublication.date };
    const text = show({ ...ready, view: view('US:WULF', { sincePublication: same }) } as CardState).root.querySelector(
      '.since-row',
    )?.textContent;
    expect(text).toContain('no session since');
    expect(text).not.toContain('%');
  });

  it('says why there is no change since publication', () => {
    const without = view('US:WULF', { sincePublication: null });
    const undated = show({ ...ready, published: null, view: without } as CardState);
    expect(undated.text()).toContain('The article has no publication date to measure from.');
    expect(undated.root.querySelector('.since-row')).toBeNull();
    const old = show({ ...ready, published: '2019-03-05', view: without } as CardState);
    expect(old.root.querySelector('.since-row')?.textContent).toBe('Since 5 Mar 2019 no close at publication');
    expect(show(ready).text()).not.toContain('no close at publication');
  });

  it('has the balance sheet and the peers before what is shown on demand of the price: low windows show little more', () => {
    const { root } = show(ready);
    const parts = [...root.querySelectorAll(':is(.card, .halves > div) > :is(.measures, .strain, .peers, .further)')];
    expect(parts.map(({ className }) => className)).toEqual(['measures', 'strain', 'peers', 'further']);
  });

  it('shows its balance sheet without being scrolled in a laptop’s window, on either side of a line in its middle', async () => {
    await page.viewport(1280, 657);
    const { root } = show(ready);
    root.classList.add('wide');
    root.style.setProperty('--available-height', '312px');
    const foot = root.querySelector('footer')?.getBoundingClientRect();
    const last = root.querySelector('.strain > .measures')?.getBoundingClientRect();
    expect(last?.bottom).toBeLessThanOrEqual(foot?.top ?? 0);
    expect(foot?.height).toBeLessThan(40);
    await page.viewport(800, 600);
  });

  it('shows both rows of its measures above its foot in a phone’s window, below a line in its middle', async () => {
    await page.viewport(360, 740);
    const { root } = show(ready);
    root.classList.add('wide');
    root.style.setProperty('--available-height', '346px');
    const foot = root.querySelector('footer')?.getBoundingClientRect();
    const last = root.querySelector('.measures')?.getBoundingClientRect();
    expect(last?.bottom).toBeLessThanOrEqual(foot?.top ?? 0);
    await page.viewport(800, 600);
  });

  it('is scrolled by keyboard where a window leaves it little room', async () => {
    await page.viewport(640, 328);
    const { root } = show(ready);
    root.classList.add('wide');
    root.style.setProperty('--available-height', '150px');
    const card = root.querySelector<HTMLElement>('.card');
    if (!card) throw new Error('There is no card.');
    // As the host does it for the keyboard.
    card.tabIndex = -1;
    card.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => Math.ceil(card.scrollTop + card.clientHeight)).toBeGreaterThanOrEqual(card.scrollHeight);
    await page.viewport(800, 600);
  });

  it.each(LANGUAGES)('has what can be done at its foot in one line: %s', async (language) => {
    const other = view('US:WULF');
    const line = other.line.ok ? success({ ...other.line.value, source: 'coingecko' as const }) : other.line;
    for (const state of [ready, { ...ready, view: { ...other, line } } as CardState]) {
      const { root } = mount([tokens, css], <HoverCard state={state} actions={actions()} words={wordsIn(language)} now={NOW} />);
      const [more, not] = ['footer > .link', '.not-this > summary'].map((part) => root.querySelector<HTMLElement>(part));
      const { left = 0, right = 0 } = root.querySelector('footer')?.getBoundingClientRect() ?? {};
      const isOneLine = (): void => {
        expect(not?.getBoundingClientRect().top).toBe(more?.getBoundingClientRect().top);
        expect([more?.getBoundingClientRect().left, not?.getBoundingClientRect().right]).toEqual([left, right]);
      };
      isOneLine();
      // What was pressed stays where it was, and covers nothing.
      not?.click();
      isOneLine();
      more?.scrollIntoView();
      const { x = 0, y = 0, width = 0, height = 0 } = more?.getBoundingClientRect() ?? {};
      expect(document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.link') ?? null).toBe(more);
    }
  });

  it('is no wider for what it has no numbers of, nor in a narrow window', async () => {
    const widthOf = (state: CardState): number | undefined => {
      const { root } = show(state);
      root.classList.add('wide');
      return root.querySelector('.card')?.getBoundingClientRect().width;
    };
    await page.viewport(1280, 657);
    expect(widthOf({ ...ready, status: 'offline' } as CardState)).toBe(352);
    expect(widthOf({ ...ready, status: 'loading' } as CardState)).toBe(widthOf(ready));
    await page.viewport(600, 400);
    expect(widthOf(ready)).toBe(352);
    await page.viewport(800, 600);
  });

  // A laptop's window at 200 %, below a line near its top or in its middle; a narrow one at 400 %.
  it.each([
    [640, 300, 240, true],
    [640, 300, 150, true],
    [640, 240, 110, false],
    [320, 180, 150, false],
  ])('keeps its foot in sight in a window of %i by %i px with room for %i: %s', async (width, height, room, isKept) => {
    await page.viewport(width, height);
    const isInSight = (state: CardState): boolean => {
      const { root } = show(state);
      root.classList.add('wide');
      root.style.setProperty('--available-height', `${room}px`);
      const [card, foot] = ['.card', 'footer'].map((part) => root.querySelector(part)?.getBoundingClientRect());
      return (foot?.bottom ?? 0) <= (card?.bottom ?? 0);
    };
    expect(isInSight(ready)).toBe(isKept);
    expect(isInSight({ ...ready, dismissed: 'here' } as CardState)).toBe(true);
    await page.viewport(800, 600);
  });

  it('colours what is neither good nor bad as the rest of the text', () => {
    const changeOf = (name: string): string => {
      const vix = { ...instrument('INDEX:NDX'), name };
      const change = show({ ...ready, instrument: vix } as CardState).root.querySelector('.since-row b');
      return getComputedStyle(change ?? document.body).color;
    };
    const ink = getComputedStyle(show(ready).root.querySelector('h2') ?? document.body).color;
    for (const name of ['Cboe Volatility Index', 'India VIX', 'US Dollar Index', 'VSTOXX']) expect(changeOf(name), name).toBe(ink);
    for (const name of ['Nasdaq-100', 'Nikkei 225']) expect(changeOf(name), name).not.toBe(ink);
  });

  it('says how a volatility ranks, and on demand within what', () => {
    const ranked = (value: number): string =>
      show({
        ...ready,
        view: view('US:WULF', { risk: success({ ...risk(1), volatilityPercentile: { value } }) }),
      } as CardState).root.querySelector('.measures > :nth-child(2) small')?.textContent ?? '';
    expect([0, 0.42, 1].map(ranked)).toEqual([' rank 0', ' rank 42', ' rank 100']);
    expect(show(ready).root.querySelector('.further > p')?.textContent).toContain('within its own past year');
  });

  it('does not call a market open in a price from the cache', () => {
    expect(show(ready).text()).toContain('market open');
    const old = show({ ...ready, status: 'stale', view: view('US:WULF', { stale: true }) } as CardState);
    expect(old.text()).toContain('last known');
    expect(old.text()).not.toContain('market open');
    // One time, and the price’s own.
    expect(old.text().match(/\d\d:\d\d/g)).toEqual(['18:15']);
  });

  it('tells values that speak of strain by a sign too', () => {
    const { root } = show(ready);
    const signs = Array.from(root.querySelectorAll('.strain dd'), (value) => [
      value.textContent,
      getComputedStyle(value, '::after').content,
    ]);
    expect(signs).toContainEqual(['0.4×', '" !"']);
    expect(signs).toContainEqual(['6.1×', 'none']);
  });

  it('has the rule of the publication after the dot of the close before it', () => {
    const { sincePublication: since } = view('US:WULF');
    const placesOf = (date: string): (number | undefined)[] => {
      const before = view('US:WULF', { sincePublication: since && { ...since, date } });
      const { root } = show({ ...ready, view: before } as CardState);
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
    const { root } = show({ ...ready, view: view('US:WULF', { line: since }) } as CardState);
    expect(root.querySelector('.line figcaption')?.textContent).toBe('published 3 Dec12 Dec');
  });

  it('sets the values of a row in a line, however long their labels', () => {
    const { root } = show(ready);
    root.style.width = '330px';
    for (const label of root.querySelectorAll('.strain > .measures dt'))
      label.textContent = label.textContent?.replace('/', ' and its ') ?? '';
    const tops = Array.from(root.querySelectorAll('.strain > .measures dd'), (value) => Math.round(value.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });

  it('gives the year of dates that are not of this one', () => {
    const given = actions();
    const later = NOW + 120 * 86_400_000;
    const { root } = mount([tokens, css], <HoverCard state={ready} actions={given} words={words} now={later} />);
    expect(root.querySelector('.since-row')?.textContent).toContain('Since 3 Dec 2025');
    expect(root.querySelector('.line figcaption')?.textContent).toContain('14 Sept 2025');
    expect(show(ready).root.querySelector('.since-row')?.textContent).not.toContain('2025');
  });

  it('stands still when the reader wants it so, whatever the system says', () => {
    const { root } = show({ ...ready, status: 'loading' } as CardState);
    const bone = root.querySelector('.bone') ?? document.body;
    applyLook(root, { theme: 'page', motion: 'none' });
    expect(getComputedStyle(bone).animationName).toBe('none');
    applyLook(root, { theme: 'page', motion: 'system' });
    expect(getComputedStyle(bone).animationName).toBe('breathe');
  });

  it('is a labelled dialog that does not block the page', async () => {
    show(ready);
    const dialog = page.getByRole('dialog', { name: 'TeraWulf' });
    await expect.element(dialog).toHaveAttribute('aria-modal', 'false');
  });

  it('tells on demand what else the filing says, and of coins and leases only where there are some', async () => {
    const card = show(ready);
    await page.getByText('More from the filing').click();
    const further = card.root.querySelector('.strain .further')?.textContent ?? '';
    for (const told of ['Debt/equity6.1×', 'Altman Z″0.3', 'a year earlier 0.2×', '22 months', 'Leases, not in debt$31']) {
      expect(further).toContain(told);
    }
    expect(further).not.toContain('Coins');
    await expectAccessible(card.root);
  });

  it('says that nothing could be compared, which is no finding', () => {
    const card = show({ ...ready, peers: failure({ code: 'network', source: 'yahoo' }) } as CardState);
    expect(card.text()).toContain('Yahoo Finance did not answer.');
  });

  it('says over how many returns a correlation and a beta are, fewer of a young name', () => {
    const of = (n: number) => ({ value: 0.4, n, band: [0.3, 0.5] as const });
    const young = { ...risk(3), correlationBtc: of(30), correlationNdx: of(28), betaNdx: of(64), betaBtc: { value: 0.1 } };
    const { text } = show({ ...ready, view: view('US:WULF', { risk: success(young) }) } as CardState);
    expect(text()).toMatch(/Corr\. BTC, 30 d 0\.40 ±0\.10 Corr\. NDX, 28 d 0\.40 ±0\.10 Beta NDX, 64 d 0\.4/);
    expect(show(ready).text()).toMatch(/Corr\. BTC, 90 d .* Beta NDX, 1 y 2\.3/);
  });

  it('leaves out what Bitcoin would have in common with itself, and has other numbers in its place', () => {
    const itself = { reason: 'itself' } as const;
    const coin = { ...risk(3), correlationBtc: itself, betaBtc: itself };
    const { root } = show({ ...ready, view: view('US:WULF', { risk: success(coin) }) } as CardState);
    const [first, further] = ['.halves > div > .measures', '.card > .further .measures'].map((list) =>
      [...root.querySelectorAll(`${list} dt`)].map((label) => label.textContent ?? ''),
    );
    expect(first).toHaveLength(6);
    expect(first?.join() ?? '').toMatch(/Corr\. NDX.*Beta NDX/);
    expect([...(first ?? []), ...(further ?? [])].join()).not.toContain('BTC');
  });

  it('names the peers it moves with, and opens the popup', async () => {
    const card = show({
      ...ready,
      peers: success([{ name: 'IREN', correlation: { value: 0.74, n: 90, band: [0.64, 0.84], to: '2025-12-11' } }]),
    } as CardState);
    expect(card.text()).toContain('In this article, moves most with IREN 0.74 ±0.10, 90 d');
    await page.getByRole('button', { name: 'More in the popup' }).click();
    expect(card.actions.openPopup).toHaveBeenCalledOnce();
  });

  it('fits in any window and with any name, from right to left as well', async () => {
    await page.viewport(320, 480);
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk Beteiligungsgesellschaft';
    const { root } = show({ ...ready, instrument: { ...instrument('US:WULF'), name, symbol: '1'.repeat(20) } } as CardState);
    root.dir = 'rtl';
    const card = root.querySelector('.card');
    expect(card?.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    expect(card?.scrollWidth).toBeLessThanOrEqual(card?.clientWidth ?? 0);
    await page.viewport(800, 600);
  });

  it('keeps its source and “Not this?” in sight, however much of it is scrolled away', async () => {
    await page.viewport(400, 480);
    const { root } = show(ready);
    const card = root.querySelector('.card');
    const foot = root.querySelector('footer');
    expect(card?.scrollHeight).toBeGreaterThan(card?.clientHeight ?? 0);
    for (const top of [0, 60, 10_000]) {
      card?.scrollTo({ top, behavior: 'instant' });
      expect(foot?.getBoundingClientRect().bottom).toBeCloseTo((card?.getBoundingClientRect().bottom ?? 0) - 1, 0);
    }
    await page.viewport(800, 600);
  });

  it('says in sight, and not below what is scrolled, that a name was dismissed', async () => {
    await page.viewport(400, 480);
    const { root } = show({ ...ready, dismissed: 'here' } as CardState);
    const undo = root.querySelector('footer [role=status] .link')?.getBoundingClientRect();
    expect(undo?.bottom).toBeLessThanOrEqual(root.querySelector('.card')?.getBoundingClientRect().bottom ?? 0);
    await page.viewport(800, 600);
  });

  it('says politely, in a place that was there before, why nothing was changed', () => {
    const { root } = show(ready);
    const place = [...root.querySelectorAll('footer [role=status]')].at(-1);
    expect(place?.textContent).toBe('');
    show({ ...ready, refusal: 'watch_full' } as CardState);
    expect([...document.querySelectorAll('footer [role=status]')].at(-1)?.textContent).toBe(
      'Your watchlist is full, so nothing was added. Take a name off it in options first.',
    );
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
    const { root } = show({ ...ready, published: '2024-01-01', view: view('US:WULF', { sincePublication: null }) } as CardState);
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
