import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { failure, success } from '../../../src/core/result.ts';
import type { CardState } from '../../../src/ui/card-state.ts';
import css from '../../../src/ui/hover-card.css?inline';
import { HoverCard } from '../../../src/ui/hover-card.tsx';
import tokens from '../../../src/ui/tokens.css?inline';
import { expectAccessible } from '../support/axe.ts';
import { ready } from '../support/card-states.ts';
import { mount } from '../support/mount.ts';
import { instrument, NOW, risk, strain, view } from '../support/samples.ts';
import { cardActions, showCard } from '../support/show-card.tsx';
import { words } from '../support/words.ts';

describe('what the card measures', () => {
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
    const miner = showCard(risky(0.6, 0.4));
    expect(labels(miner, '.halves > div > .measures').at(-1)).toBe('Beta BTC, 1 y');
    expect(miner.text()).not.toContain('Beta NDX');
    await page.getByText('More measures').click();
    expect(miner.text()).toMatch(/Volatility, 90 d 71% Worst fall, 1 y −52\.0% Beta NDX, 1 y 2\.3/);
    await expectAccessible(miner.root);
    expect(labels(showCard(risky(0.3, 0.5)), '.halves > div > .measures').at(-1)).toBe('Beta NDX, 1 y');
  });

  it('calls no measure of a year what is of less', async () => {
    const since = '2025-09-03';
    const young = { ...risk(3), maxDrawdown: { value: -0.4, since }, from52WeekHigh: { value: -0.3, since } };
    const card = showCard({ ...ready, view: view('US:WULF', { risk: success(young) }) } as CardState);
    await page.getByText('More measures').click();
    expect(card.text()).toMatch(/Worst fall −40\.0% since 3 Sep/);
    expect(card.text()).toMatch(/From peak −30\.0% since 3 Sep/);
  });

  it('calls a coin’s distance from the highest close of its year so: that of its record may be far larger', () => {
    const shown = (kind: string, drawdown: object) =>
      showCard({
        ...ready,
        view: view(kind, { risk: success({ ...risk(3), drawdown: { value: -0.42, ...drawdown } }) }),
      } as CardState).text();
    expect(shown('CRYPTO:BTC', {})).toMatch(/From 52-w high −42\.0%/);
    expect(shown('CRYPTO:BTC', { since: '2025-09-03' })).toMatch(/From peak −42\.0% since 3 Sep/);
  });

  it('says where the change since publication ends, when that is not now', () => {
    const { sincePublication } = view('US:WULF');
    const ended = sincePublication && { ...sincePublication, until: '2025-12-09' };
    expect(showCard(ready).root.querySelector('.since-row')?.textContent).not.toContain(' to ');
    const old = showCard({ ...ready, view: view('US:WULF', { sincePublication: ended }) } as CardState);
    expect(old.root.querySelector('.since-row')?.textContent).toContain('to 9 Dec');
  });

  it('does not say it again beside a price of that very day, as on a weekend', () => {
    const { sincePublication, quote } = view('US:WULF');
    const friday = sincePublication && { ...sincePublication, until: '2025-12-09' };
    const priced = quote.ok ? success({ ...quote.value, asOf: Date.parse('2025-12-09T21:00:00Z') }) : quote;
    const card = showCard({ ...ready, view: view('US:WULF', { sincePublication: friday, quote: priced }) } as CardState);
    expect(card.root.querySelector('.since-row')?.textContent).not.toContain(' to ');
    expect(card.text()).toContain('9 Dec');
  });

  it('calls a measure of a year so though the year had holidays, and no shorter one', () => {
    const over = (n: number) =>
      showCard({ ...ready, view: view('US:WULF', { risk: success({ ...risk(3), betaNdx: { value: 1.7, n } }) }) } as CardState).text();
    expect(over(251)).toContain('Beta NDX, 1 y');
    expect(over(238)).toContain('Beta NDX, 238 d');
  });

  it('says that nothing has traded since, and gives no change of nothing', () => {
    const { sincePublication, quote } = view('US:WULF');
    const same = sincePublication && { ...sincePublication, change: 0, until: sincePublication.date };
    const since = (asOf: string) => {
      const priced = quote.ok ? success({ ...quote.value, asOf: Date.parse(asOf) }) : quote;
      const shown = { ...ready, view: view('US:WULF', { sincePublication: same, quote: priced }) } as CardState;
      return showCard(shown).root.querySelector('.since-row')?.textContent;
    };
    expect(since('2025-12-03T21:00:00Z')).toContain('no session since');
    expect(since('2025-12-03T21:00:00Z')).not.toContain('%');
    // Of another source, which has had one.
    expect(since('2025-12-04T15:00:00Z')).not.toContain('no session since');
  });

  it('says where the change ends beside a price of a session that has begun since, of another source', () => {
    const { sincePublication, quote } = view('US:WULF');
    const behind = sincePublication && { ...sincePublication, until: '2025-12-11' };
    const priced = quote.ok ? success({ ...quote.value, asOf: NOW }) : quote;
    const card = showCard({ ...ready, view: view('US:WULF', { sincePublication: behind, quote: priced }) } as CardState);
    expect(card.root.querySelector('.since-row')?.textContent).toContain(' to 11 Dec');
  });

  it('says why there is no change since publication', () => {
    const without = view('US:WULF', { sincePublication: null });
    const undated = showCard({ ...ready, published: null, view: without } as CardState);
    expect(undated.text()).toContain('The article has no publication date to measure from.');
    expect(undated.root.querySelector('.since-row')).toBeNull();
    const old = showCard({ ...ready, published: '2019-03-05', view: without } as CardState);
    expect(old.root.querySelector('.since-row')?.textContent).toBe('Since 5 Mar 2019 · no close at publication');
    expect(showCard(ready).text()).not.toContain('no close at publication');
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
      const { root } = showCard(state);
      root.classList.add('wide');
      root.style.setProperty('--available-height', `${room}px`);
      const [card, foot] = ['.card', '.foot'].map((part) => root.querySelector(part)?.getBoundingClientRect());
      return (foot?.bottom ?? 0) <= (card?.bottom ?? 0);
    };
    expect(isInSight(ready)).toBe(isKept);
    expect(isInSight({ ...ready, dismissed: 'here' } as CardState)).toBe(true);
    await page.viewport(800, 600);
  });

  it('colours what is neither good nor bad as the rest of the text', () => {
    const changeOf = (name: string): string => {
      const vix = { ...instrument('INDEX:NDX'), name };
      const change = showCard({ ...ready, instrument: vix } as CardState).root.querySelector('.since-row b');
      return getComputedStyle(change ?? document.body).color;
    };
    const ink = getComputedStyle(showCard(ready).root.querySelector('h2') ?? document.body).color;
    for (const name of ['Cboe Volatility Index', 'India VIX', 'US Dollar Index', 'VSTOXX']) expect(changeOf(name), name).toBe(ink);
    for (const name of ['Nasdaq-100', 'Nikkei 225']) expect(changeOf(name), name).not.toBe(ink);
  });

  it('says how a volatility ranks, and on demand within what', () => {
    const ranked = (value: number): string =>
      showCard({
        ...ready,
        view: view('US:WULF', { risk: success({ ...risk(1), volatilityPercentile: { value } }) }),
      } as CardState).root.querySelector('.measures > :nth-child(2) small')?.textContent ?? '';
    expect([0, 0.42, 1].map(ranked)).toEqual([' rank 0', ' rank 42', ' rank 100']);
    expect(showCard(ready).root.querySelector('.further > p')?.textContent).toContain('within its own past year');
  });

  it('does not call a market open in a price from the cache', () => {
    expect(showCard(ready).text()).toContain('market open');
    const old = showCard({ ...ready, status: 'stale', view: view('US:WULF', { stale: true }) } as CardState);
    expect(old.text()).toContain('last known');
    expect(old.text()).not.toContain('market open');
    // One time, and the price’s own.
    expect(old.text().match(/\d\d:\d\d/g)).toEqual(['18:15']);
  });

  it('tells values that speak of strain by a word too', () => {
    const { root } = showCard(ready);
    const values = Array.from(root.querySelectorAll('.strain dd'), (value) => [value.textContent, value.className]);
    expect(values).toContainEqual(['0.4× weak', 'loss']);
    expect(values).toContainEqual(['9 months weak', 'loss']);
    expect(values).toContainEqual(['6.1×', '']);
  });

  it('rounds no cover that is weak up to one', () => {
    const almost = success({ ...strain, interestCoverage: { value: 0.97 } });
    expect(showCard({ ...ready, strain: almost } as CardState).text()).toContain('<1.0× weak');
  });

  it('says of what there are no prices, where others of the card are there', () => {
    const without = view('US:WULF', { risk: failure({ code: 'nodata', source: 'yahoo' }) });
    const card = showCard({ ...ready, view: without } as CardState);
    expect(card.text()).toContain('Line and risk: Yahoo Finance has no prices for this time.');
    const alone = showCard({ ...ready, peers: failure({ code: 'network', source: 'yahoo' }) } as CardState);
    expect(alone.text()).toContain('Highest correlation in this article: Yahoo Finance did not answer.');
  });

  it('says that it counts from a close, which may be of another day than the article', () => {
    const { sincePublication: since } = view('US:WULF');
    const friday = view('US:WULF', { sincePublication: since && { ...since, date: '2025-11-28' } });
    const row = showCard({ ...ready, view: friday } as CardState).root.querySelector('.since-row')?.textContent;
    expect(row).toMatch(/^Since 28 Nov · close then \$/);
  });

  it.each(['12px', '16px'])('keeps the close of then on one line, however wide the font (%s)', (size) => {
    const { root } = showCard(ready);
    const then = root.querySelector<HTMLElement>('.since-row small');
    if (!then) throw new Error('There is no close.');
    then.style.fontSize = size;
    const lines = new Range();
    lines.selectNodeContents(then);
    expect(lines.getClientRects().length).toBe(1);
  });

  it('gives the year of dates that are not of this one', () => {
    const given = cardActions();
    const later = NOW + 120 * 86_400_000;
    const { root } = mount([tokens, css], <HoverCard state={ready} actions={given} words={words} now={later} />);
    expect(root.querySelector('.since-row')?.textContent).toContain('Since 3 Dec 2025');
    expect(root.querySelector('.line figcaption')?.textContent).toContain('14 Sept 2025');
    expect(showCard(ready).root.querySelector('.since-row')?.textContent).not.toContain('2025');
  });

  it('tells on demand what else the filing says, and of coins and leases only where there are some', async () => {
    const card = showCard(ready);
    await page.getByText('More from the filing').click();
    const further = card.root.querySelector('.strain .further')?.textContent ?? '';
    for (const told of ['Debt/equity6.1×', 'Altman Z″0.3', '(0.2× a year earlier)', '22 months', 'Leases, not in debt$31']) {
      expect(further).toContain(told);
    }
    expect(further).not.toContain('Coins');
    await expectAccessible(card.root);
  });

  it('says that nothing could be compared, which is no finding', () => {
    const card = showCard({ ...ready, peers: failure({ code: 'network', source: 'yahoo' }) } as CardState);
    expect(card.text()).toContain('Yahoo Finance did not answer.');
  });

  it('says over how many returns a correlation and a beta are, fewer of a young name', () => {
    const of = (n: number) => ({ value: 0.4, n, band: [0.3, 0.5] as const });
    const young = { ...risk(3), correlationBtc: of(30), correlationNdx: of(28), betaNdx: of(64), betaBtc: { value: 0.1 } };
    const { text } = showCard({ ...ready, view: view('US:WULF', { risk: success(young) }) } as CardState);
    expect(text()).toMatch(/Corr\. BTC, 30 d 0\.40 ±0\.10 Corr\. NDX, 28 d 0\.40 ±0\.10 Beta NDX, 64 d 0\.4/);
    expect(showCard(ready).text()).toMatch(/Corr\. BTC, 90 d .* Beta NDX, 1 y 2\.3/);
  });

  it('leaves out what Bitcoin would have in common with itself, and has other numbers in its place', () => {
    const itself = { reason: 'itself' } as const;
    const coin = { ...risk(3), correlationBtc: itself, betaBtc: itself };
    const { root } = showCard({ ...ready, view: view('US:WULF', { risk: success(coin) }) } as CardState);
    const [first, further] = ['.halves > div > .measures', '.card > .further .measures'].map((list) =>
      [...root.querySelectorAll(`${list} dt`)].map((label) => label.textContent ?? ''),
    );
    expect(first).toHaveLength(6);
    expect(first?.join() ?? '').toMatch(/Corr\. NDX.*Beta NDX/);
    expect([...(first ?? []), ...(further ?? [])].join()).not.toContain('BTC');
  });
});
