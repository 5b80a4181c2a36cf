import type { KeyFigure } from '../../src/core/figures/figure.ts';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MarketData } from '../../src/background/market-data.ts';
import { hasValue } from '../../src/core/risk/measure.ts';
import { World } from './world.ts';

const YAHOO = 'query1.finance.yahoo.com';

let world: World;
beforeEach(() => {
  world = new World();
});

const shares = ['AMZN', 'NVDA', 'GOOGL', 'MSFT', 'IREN', 'WULF', 'CORZ', 'CLSK', 'KEEL', 'HUT', 'ABTC'].map((symbol) => `US:${symbol}`);

describe('a view', () => {
  it('has price, line, risk and the change since publication, from one call a source', async () => {
    const amzn = await world.view('US:AMZN');
    expect(amzn.quote).toMatchObject({ ok: true, value: { source: 'yahoo', currency: 'USD', session: 'open' } });
    expect(amzn.line).toMatchObject({ ok: true, value: { source: 'yahoo' } });
    expect(amzn.risk.ok && hasValue(amzn.risk.value.return30)).toBe(true);
    expect(amzn.risk.ok && hasValue(amzn.risk.value.correlationNdx)).toBe(true);
    expect(amzn.risk.ok && hasValue(amzn.risk.value.correlationBtc)).toBe(true);
    expect(amzn.sincePublication?.date).toBe('2026-11-02');
    expect(amzn.stale).toBe(false);
    // AMZN and the Nasdaq-100 from Yahoo, Bitcoin from CoinGecko.
    expect(world.asked.length).toBe(3);
  });

  it('measures from the last close that the article may have known', async () => {
    const at = (iso: string) => world.services.metrics.view('US:AMZN', '2026-11-03', false, Date.parse(iso));
    const early = await at('2026-11-03T08:00:00-05:00');
    const late = await at('2026-11-03T17:00:00-05:00');
    expect([early, late].map((each) => each.ok && each.value.sincePublication?.date)).toEqual(['2026-11-02', '2026-11-03']);
  });

  it('that a reader looks at comes before what else is fetched, and before what it is compared with', async () => {
    const started = world.now;
    const { metrics } = world.services;
    const others = metrics.correlations(shares);
    const looked = await metrics.view('US:ABTC', null, true);
    if (!looked.ok) throw new Error(looked.error.code);
    expect(world.now - started).toBeLessThan(2_500);
    expect(looked.value.quote.ok).toBe(true);
    expect(looked.value.comparing).toBe(true);
    expect(looked.value.risk).toMatchObject({ ok: true, value: { correlationNdx: { reason: 'waiting' }, betaBtc: { reason: 'waiting' } } });
    expect(looked.value.risk.ok && hasValue(looked.value.risk.value.return30)).toBe(true);
    // The index is next, before the other names.
    const whole = await metrics.view('US:ABTC', null);
    expect(world.now - started).toBeLessThan(4_000);
    expect(whole).toMatchObject({ ok: true, value: { risk: { value: { correlationNdx: { n: expect.any(Number) } } } } });
    expect(whole.ok && whole.value.comparing).toBeUndefined();
    expect((await others).ok).toBe(true);
    const asked = world.asked.length;
    const again = await metrics.view('US:HUT', null, true);
    expect([again.ok && again.value.comparing, world.asked.length]).toEqual([undefined, asked]);
  });

  it.each([
    ['CRYPTO:BTC', { correlationBtc: { reason: 'itself' }, betaBtc: { reason: 'itself' }, correlationNdx: { n: 90 } }],
    ['INDEX:NDX', { correlationNdx: { reason: 'itself' }, betaNdx: { reason: 'itself' }, correlationBtc: { n: 90 } }],
  ])('that all others are compared with is not compared with itself: %s', async (id, value) => {
    const first = await world.services.metrics.view(id, null, true);
    expect(first.ok && first.value.risk.ok && Object.values(first.value.risk.value)).toContainEqual({ reason: 'itself' });
    expect((await world.view(id)).risk).toMatchObject({ ok: true, value });
  });

  it('has a coin with its price from one call for all coins', async () => {
    const [btc, gps] = await Promise.all([world.view('CRYPTO:BTC'), world.view('CRYPTO:GPS')]);
    expect(btc.quote).toMatchObject({ ok: true, value: { source: 'coingecko', session: 'always' } });
    expect(gps.quote).toMatchObject({ ok: true, value: { symbol: 'goplus-security' } });
    expect(world.asked.filter(({ url }) => url.pathname.endsWith('/coins/markets')).length).toBeLessThanOrEqual(2);
  });

  it('of what is listed no more asks nobody, whoever has its symbol now', async () => {
    const { metrics, fundamentals } = world.services;
    const data = new MarketData({ ...world.services, now: () => world.now, sleep: async () => {} });
    const ids = ['US:TWTR', 'US:S~2020', 'JP:6502'];
    for (const instrument of await world.services.lexicon.get(ids)) {
      const error = { code: 'unsupported', ended: { until: expect.stringMatching(/^20\d\d-/) } };
      expect(await metrics.view(instrument.id, '2019-05-07', true)).toMatchObject({ ok: false, error });
      expect(await fundamentals.strain(instrument.id)).toMatchObject({ ok: false, error });
      expect(await data.quote(instrument)).toMatchObject({ ok: false, error });
      expect(await data.series(instrument, 'long')).toMatchObject({ ok: false, error });
    }
    expect(await metrics.correlations(ids)).toMatchObject({ ok: false });
    expect(world.asked).toEqual([]);
  });

  it('says that nothing carries the CoinDesk 20 without a key', async () => {
    const cd20 = await world.view('INDEX:CD20');
    expect(cd20.quote).toMatchObject({ ok: false, error: { code: 'unsupported' } });
    expect(cd20.line).toMatchObject({ ok: false, error: { code: 'unsupported' } });
  });

  it('has an index in points, also when its price is renewed and its symbol looks like a share', async () => {
    const renewed = [];
    for (let turn = 0; turn < 2; turn += 1) {
      renewed.push((await world.view('INDEX:FTSEMIB')).quote);
      world.pass(1_800_000);
    }
    for (const quote of renewed) expect(quote).toMatchObject({ ok: true, value: { currency: 'points', symbol: 'FTSEMIB.MI' } });
    expect(world.asked.some(({ url }) => url.pathname.endsWith('/spark'))).toBe(true);
  });

  it('of an id that nobody knows is not found', async () => {
    expect(await world.services.metrics.view('US:ZZZZZ', null)).toEqual({ ok: false, error: { code: 'notfound' } });
  });
});

describe('fifty tabs with one article', () => {
  const ids = [...shares, 'INDEX:NDX', 'INDEX:SPX', 'CRYPTO:BTC', 'CRYPTO:GPS'];
  const claim = (id: string) => ({
    start: 0,
    end: 1,
    surface: '3%',
    kind: 'change' as const,
    value: -3,
    unit: 'percent' as const,
    hedge: 'none' as const,
    direction: 'down' as const,
    window: { label: '30d', type: 'days' as const, days: 30 },
    subject: id,
    instrument: id,
    modality: 'actual' as const,
    sentence: { start: 0, end: 1 },
    salience: 1,
    repeats: [],
  });
  /** What the popup asks for. */
  const tab = (published: string) =>
    Promise.all([
      ...ids.map((id) => world.services.metrics.view(id, published)),
      world.services.metrics.claims(ids.map(claim), published),
      world.services.metrics.correlations(ids, published),
    ]);
  /** What a series is asked of, whatever the period. */
  const seriesAsked = () =>
    world.asked.flatMap(({ url }) => (/chart|candles|OHLC|klines|fredgraph/.test(url.pathname) ? [url.hostname + url.pathname] : []));

  it.each(['2026-11-20', '2025-12-03', '2025-02-03'])(
    'of %s fetch each symbol once, and nothing again while it is fresh',
    async (published) => {
      await Promise.all(Array.from({ length: 50 }, () => tab(published)));
      expect(new Set(seriesAsked()).size).toBe(seriesAsked().length);
      expect(seriesAsked()).toHaveLength(ids.length);
      const series = seriesAsked().length;
      await tab(published);
      expect(seriesAsked()).toHaveLength(series);
      const answers = await Promise.all(ids.map((id) => world.view(id, published)));
      expect(answers.filter(({ line }) => !line.ok)).toEqual([]);
      // Listed later.
      const later = published < '2025-09-03' ? ['US:ABTC'] : [];
      expect(answers.flatMap(({ sincePublication, instrument }) => (sincePublication ? [] : [instrument.id]))).toEqual(later);
    },
    // Fifty tabs read every series fifty times.
    60_000,
  );

  it('hold nothing against a name that another of its sentence did', async () => {
    const stating = (id: string, percent: number, sentence: number): KeyFigure => ({
      ...claim(id),
      value: percent,
      surface: `${Math.abs(percent).toFixed(1)}%`,
      direction: percent < 0 ? 'down' : 'up',
      sentence: { start: sentence, end: sentence + 1 },
    });
    const ask = (...figures: KeyFigure[]) => world.services.metrics.claims(figures, '2025-12-03');
    const [amazon, wulf] = await ask(stating('US:AMZN', 83.3, 0), stating('US:WULF', 83.3, 1));
    if (amazon?.verdict !== 'inconsistent' || wulf?.verdict !== 'inconsistent') throw new Error('Nothing moved so far.');
    const [of, its] = [stating('US:AMZN', Number((100 * wulf.measured).toFixed(1)), 0), stating('US:WULF', 83.3, 0)];
    expect(await ask(of, its)).toMatchObject([{ verdict: 'not-checkable', reason: 'another-subject' }, { verdict: 'inconsistent' }]);
    expect(await ask(of, { ...its, sentence: { start: 5, end: 6 } })).toMatchObject([
      { verdict: 'inconsistent' },
      { verdict: 'inconsistent' },
    ]);
  });

  it.each([
    [[], '2025-11-18', 'yahoo'],
    [['yahoo'], '2025-11-18', 'binance'],
    [['yahoo', 'binance'], '2025-11-18', 'kraken'],
    [['yahoo', 'binance'], '2026-11-18', 'coingecko'],
  ] as const)('without %j of %s have Bitcoin’s close of then, from %s', async (off, published, source) => {
    // CoinGecko gives a year to those without a key: of an article older than that it knows nothing.
    await world.view('CRYPTO:BTC', null);
    world.settings = { ...world.settings, sources: { ...world.settings.sources, off } };
    const { sincePublication } = await world.view('CRYPTO:BTC', published);
    expect(sincePublication).toMatchObject({ date: published, source });
  });

  it('asked for a long series by one and a year by another, fetch the long one', async () => {
    await Promise.all([
      world.view('US:AMZN', '2025-02-03'),
      world.view('US:AMZN', null),
      world.services.metrics.correlations(['US:AMZN', 'US:NVDA']),
    ]);
    expect(seriesAsked().filter((address) => address.endsWith('/AMZN'))).toHaveLength(1);
    await world.view('US:AMZN', null);
    expect(seriesAsked().filter((address) => address.endsWith('/AMZN'))).toHaveLength(1);
  });

  it.each(['tiingo', 'twelvedata', 'fmp', 'massive'] as const)('of two years ago ask %s once, for days that far back', async (source) => {
    world.keys = { [source]: 'good-key' };
    const first = await world.view('US:AMZN', '2025-02-03');
    expect(first.line).toMatchObject({ ok: true, value: { source } });
    const asked = world.asked.length;
    world.pass(60_000);
    const again = await world.view('US:AMZN', '2025-02-03');
    expect(world.asked.slice(asked).map(({ url }) => url.pathname)).toEqual([]);
    // That plan reaches back two years.
    if (source !== 'massive') expect(again.sincePublication?.date).toBe('2025-02-03');
  });

  it('in workers that die between them ask for each symbol once', async () => {
    // The index and Bitcoin are looked at as well: what a view is compared with may still be on its way when the view is there.
    const seen = [...shares, 'INDEX:NDX', 'CRYPTO:BTC'];
    for (let tabs = 0; tabs < 50; tabs += 1) {
      await Promise.all(seen.map((id) => world.view(id)));
      world.restart();
    }
    expect(seriesAsked()).toHaveLength(seen.length);
    expect(new Set(seriesAsked()).size).toBe(seen.length);
    // Prices of shares came with their series.
    expect(world.asked.filter(({ url }) => url.hostname === YAHOO)).toHaveLength(seen.length - 1);
  });

  it('say how shares moved together a year ago, from the one series', async () => {
    const answer = await world.services.metrics.correlations(shares.slice(0, 4));
    expect(answer.ok && hasValue(answer.value.meanYearEarlier)).toBe(true);
    expect(world.asked).toHaveLength(4);
  });

  it('stay within the budget of every source, and so does a worker that died in between', async () => {
    await Promise.all(ids.slice(0, 5).map((id) => world.view(id)));
    world.restart();
    await Promise.all(ids.slice(5).map((id) => world.view(id)));
    const sent = world.asked.filter(({ url }) => url.hostname === YAHOO).map(({ at }) => at);
    for (const [index, at] of sent.entries()) expect(at - (sent[index - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
  });
});
