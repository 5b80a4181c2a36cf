import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MarketData } from '../../src/background/market-data.ts';
import { hasValue } from '../../src/core/risk/measure.ts';
import type { Fault } from '../harness/replay/faults.ts';
import { World } from './world.ts';

const YAHOO = 'query1.finance.yahoo.com';
const CBOE = 'cdn.cboe.com';
const GECKO = 'api.coingecko.com';
const KALSHI = 'external-api.kalshi.com';

let world: World;
beforeEach(() => {
  world = new World();
});

const shares = ['AMZN', 'NVDA', 'GOOGL', 'MSFT', 'IREN', 'WULF', 'CORZ', 'CLSK', 'KEEL', 'HUT', 'ABTC'].map((symbol) => `US:${symbol}`);

const view = async (id: string, published: string | null = '2026-11-02') => {
  const answer = await world.services.metrics.view(id, published);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

describe('a view', () => {
  it('has price, line, risk and the change since publication, from one call a source', async () => {
    const amzn = await view('US:AMZN');
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
    expect((await view(id)).risk).toMatchObject({ ok: true, value });
  });

  it('has a coin with its price from one call for all coins', async () => {
    const [btc, gps] = await Promise.all([view('CRYPTO:BTC'), view('CRYPTO:GPS')]);
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
    const cd20 = await view('INDEX:CD20');
    expect(cd20.quote).toMatchObject({ ok: false, error: { code: 'unsupported' } });
    expect(cd20.line).toMatchObject({ ok: false, error: { code: 'unsupported' } });
  });

  it('has an index in points, also when its price is renewed and its symbol looks like a share', async () => {
    const renewed = [];
    for (let turn = 0; turn < 2; turn += 1) {
      renewed.push((await view('INDEX:FTSEMIB')).quote);
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
      const answers = await Promise.all(ids.map((id) => view(id, published)));
      expect(answers.filter(({ line }) => !line.ok)).toEqual([]);
      // CoinGecko gives a year to those without a key; one share was listed later.
      const later = published < '2025-09-03' ? ['US:ABTC', 'CRYPTO:BTC', 'CRYPTO:GPS'] : [];
      expect(answers.flatMap(({ sincePublication, instrument }) => (sincePublication ? [] : [instrument.id]))).toEqual(later);
    },
    // Fifty tabs read every series fifty times.
    60_000,
  );

  it('asked for a long series by one and a year by another, fetch the long one', async () => {
    await Promise.all([view('US:AMZN', '2025-02-03'), view('US:AMZN', null), world.services.metrics.correlations(['US:AMZN', 'US:NVDA'])]);
    expect(seriesAsked().filter((address) => address.endsWith('/AMZN'))).toHaveLength(1);
    await view('US:AMZN', null);
    expect(seriesAsked().filter((address) => address.endsWith('/AMZN'))).toHaveLength(1);
  });

  it.each(['tiingo', 'twelvedata', 'fmp', 'massive'] as const)('of two years ago ask %s once, for days that far back', async (source) => {
    world.keys = { [source]: 'good-key' };
    const first = await view('US:AMZN', '2025-02-03');
    expect(first.line).toMatchObject({ ok: true, value: { source } });
    const asked = world.asked.length;
    world.pass(60_000);
    const again = await view('US:AMZN', '2025-02-03');
    expect(world.asked.slice(asked).map(({ url }) => url.pathname)).toEqual([]);
    // That plan reaches back two years.
    if (source !== 'massive') expect(again.sincePublication?.date).toBe('2025-02-03');
  });

  it('in workers that die between them ask for each symbol once', async () => {
    // The index and Bitcoin are looked at as well: what a view is compared with may still be on its way when the view is there.
    const seen = [...shares, 'INDEX:NDX', 'CRYPTO:BTC'];
    for (let tabs = 0; tabs < 50; tabs += 1) {
      await Promise.all(seen.map((id) => view(id)));
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
    await Promise.all(ids.slice(0, 5).map((id) => view(id)));
    world.restart();
    await Promise.all(ids.slice(5).map((id) => view(id)));
    const sent = world.asked.filter(({ url }) => url.hostname === YAHOO).map(({ at }) => at);
    for (const [index, at] of sent.entries()) expect(at - (sent[index - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
  });
});

describe('a source in trouble', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['429', { kind: 'status', status: 429 }],
    ['429 with a time', { kind: 'status', status: 429, retryAfter: 120 }],
    ['503', { kind: 'status', status: 503 }],
    ['a wall', { kind: 'html' }],
    ['half an answer', { kind: 'truncated' }],
    ['wrong types', { kind: 'wrong-types' }],
    ['nothing', { kind: 'empty' }],
    ['consent', { kind: 'consent' }],
    ['a broken connection', { kind: 'reset' }],
    ['no answer in time', { kind: 'delay', ms: 60_000 }],
  ];

  it.each(faults)('%s: the next source answers for shares, indices and coins', async (_name, fault) => {
    world.faults.set(YAHOO, fault);
    world.faults.set(GECKO, fault);
    expect((await view('US:AMZN')).line).toMatchObject({ ok: true, value: { source: 'cboe' } });
    expect((await view('US:AMZN')).quote).toMatchObject({ ok: true, value: { source: 'cboe', delayMinutes: 15 } });
    expect((await view('INDEX:NDX')).line).toMatchObject({ ok: true, value: { source: 'fred' } });
    const btc = await view('CRYPTO:BTC');
    expect(btc.line).toMatchObject({ ok: true, value: { source: 'coinbase' } });
    expect(btc.quote).toMatchObject({ ok: true, value: { source: 'coinbase' } });
  });

  it('leaves the last price, and nobody says that the market is still open', async () => {
    const open = await view('US:AMZN');
    expect(open.quote).toMatchObject({ ok: true, value: { session: 'open' } });
    world.pass(86_400_000);
    for (const host of [YAHOO, CBOE]) world.faults.set(host, { kind: 'html' });
    const stale = await view('US:AMZN');
    expect(stale).toMatchObject({ stale: true, quote: { ok: true, value: { session: 'unknown', source: 'yahoo' } } });
  });

  it.each(faults)('%s everywhere: the reader gets a reason, and later what the cache has', async (_name, fault) => {
    await view('US:MSFT');
    for (const host of [YAHOO, CBOE, GECKO, 'fred.stlouisfed.org']) world.faults.set(host, fault);
    const amzn = await view('US:AMZN');
    expect(amzn.quote.ok).toBe(false);
    world.pass(86_400_000);
    const msft = await view('US:MSFT');
    expect(msft).toMatchObject({ stale: true, line: { ok: true }, quote: { ok: true } });
  });

  it.each([
    [6, true],
    [8, false],
  ])('shows a series of %i days ago in the place of a longer one that cannot be had: %s', async (days, isShown) => {
    await view('US:MSFT');
    for (const host of [YAHOO, CBOE]) world.faults.set(host, { kind: 'html' });
    world.pass(days * 86_400_000);
    const old = await view('US:MSFT', '2023-05-02');
    expect([old.line.ok, old.risk.ok, old.quote.ok]).toEqual([isShown, isShown, isShown]);
    if (isShown) expect(old.stale).toBe(true);
    else expect(old.line).toMatchObject({ error: { code: 'blocked' } });
  });

  it('is left alone for as long as it needs, by a new worker too', async () => {
    world.faults.set(YAHOO, { kind: 'status', status: 429, retryAfter: 120 });
    await view('US:AMZN');
    const asked = world.countOf(YAHOO);
    world.restart();
    world.faults.clear();
    world.pass(150_000);
    // Two minutes were named; Yahoo is never asked again before a quarter of an hour.
    await view('US:NVDA');
    expect(world.countOf(YAHOO)).toBe(asked);
    world.pass(900_000);
    expect((await view('US:IREN')).line).toMatchObject({ ok: true, value: { source: 'yahoo' } });
  });

  it.each<readonly [string, Fault, string, string]>([
    ['consent', { kind: 'consent' }, YAHOO, 'blocked'],
    ['a wall', { kind: 'html' }, YAHOO, 'blocked'],
    ['a proxy that says 404', { kind: 'status', status: 404 }, YAHOO, 'blocked'],
    ['a proxy that says 403', { kind: 'status', status: 403 }, CBOE, 'blocked'],
    ['no answer in time', { kind: 'delay', ms: 60_000 }, YAHOO, 'network'],
  ])('%s is no absence: it is forgotten when the source is well again', async (_name, fault, host, code) => {
    const others = [YAHOO, CBOE].filter((each) => each !== host);
    for (const other of others) world.faults.set(other, { kind: 'reset' });
    world.faults.set(host, fault);
    await view('US:AMZN');
    expect((await world.services.budget.ledger(host === YAHOO ? 'yahoo' : 'cboe')).lastError?.code).toBe(code);
    world.faults.clear();
    world.pass(3_600_000);
    expect((await view('US:AMZN')).line.ok).toBe(true);
  });

  it('which the reader has not allowed is named before one that does not carry the symbol', async () => {
    world.granted = (origins) => !origins.some((origin) => origin.includes('yahoo'));
    world.faults.set(CBOE, { kind: 'empty' });
    expect((await view('US:AMZN')).line).toMatchObject({ ok: false, error: { code: 'permission', source: 'yahoo' } });
  });

  it('measures and changes name the source of the line, the price its own', async () => {
    world.keys = { finnhub: 'good-key' };
    const amzn = await view('US:AMZN', '2026-11-20');
    expect(amzn).toMatchObject({ quote: { value: { source: 'finnhub' } }, sincePublication: { source: 'yahoo', until: '2026-11-23' } });
    world.pass(180_000);
    const later = await view('US:AMZN', '2026-11-20');
    expect(later).toMatchObject({ quote: { value: { source: 'finnhub' } }, line: { value: { source: 'yahoo' } } });
    expect(later.quote.ok && amzn.quote.ok && later.quote.value.fetchedAt - amzn.quote.value.fetchedAt).toBeGreaterThanOrEqual(180_000);
    expect(later.sincePublication?.change).toBe(amzn.sincePublication?.change);
  });
});

describe('what the reader allows', () => {
  it('is told apart from a broken network', async () => {
    world.granted = () => false;
    expect((await view('US:AMZN')).quote).toMatchObject({ ok: false, error: { code: 'permission' } });
    expect(world.asked).toEqual([]);
  });

  it('decides the source', async () => {
    world.settings = { ...world.settings, sources: { ...world.settings.sources, off: ['yahoo'] } };
    expect((await view('US:AMZN')).line).toMatchObject({ ok: true, value: { source: 'cboe' } });
    expect(world.countOf(YAHOO)).toBe(0);
  });

  it('puts a source with the reader’s key first, and falls back when the key is refused', async () => {
    world.keys = { tiingo: 'good-key' };
    expect((await view('US:AMZN')).line).toMatchObject({ ok: true, value: { source: 'tiingo' } });
    world.keys = { tiingo: 'stale-key' };
    expect((await view('US:NVDA')).line).toMatchObject({ ok: true, value: { source: 'yahoo' } });
  });

  it('takes the price from the source with the reader’s key, though another came with the series; that one only when the first fails', async () => {
    world.keys = { finnhub: 'good-key' };
    const amzn = await view('US:AMZN');
    expect([amzn.line.ok && amzn.line.value.source, amzn.quote.ok && amzn.quote.value.source]).toEqual(['yahoo', 'finnhub']);
    world.faults.set('finnhub.io', { kind: 'html' });
    expect((await view('US:NVDA')).quote).toMatchObject({ ok: true, value: { source: 'yahoo' } });
    // Two shares and the index: a price that is there is not asked for.
    expect(world.countOf(YAHOO)).toBe(3);
  });

  it('never sends cookies or a referrer', async () => {
    await view('US:AMZN');
    for (const { init } of world.asked) {
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    }
  });
});

describe('balance sheets', () => {
  it('come from filings, once the company’s number is known, and are not fetched again within a day', async () => {
    const iren = await world.services.fundamentals.strain('US:IREN');
    expect(iren).toMatchObject({ ok: true, value: { currency: 'USD', source: 'sec', stale: false } });
    expect(iren.ok && hasValue(iren.value.capexToRevenue)).toBe(true);
    expect(iren.ok && hasValue(iren.value.capexToRevenueYearEarlier)).toBe(true);
    expect(iren.ok && hasValue(iren.value.marketValue)).toBe(true);
    const asked = world.countOf('data.sec.gov');
    world.pass(3_600_000);
    await world.services.fundamentals.strain('US:IREN');
    expect(world.countOf('data.sec.gov')).toBe(asked);
    world.pass(86_400_000);
    await world.services.fundamentals.strain('US:IREN');
    // The list of filings says that nothing is new.
    expect(world.countOf('data.sec.gov')).toBe(asked + 1);
  });

  it('of several companies at once need the list of numbers once', async () => {
    await Promise.all(shares.map((id) => world.services.fundamentals.strain(id)));
    expect(world.asked.filter(({ url }) => url.pathname.includes('company_tickers'))).toHaveLength(1);
  });

  it('that are old are shown at once, as old, while the SEC takes its time', async () => {
    await world.services.fundamentals.strain('US:IREN');
    world.pass(30 * 86_400_000);
    world.faults.set('data.sec.gov', { kind: 'delay', ms: 8_000 });
    await view('US:IREN');
    const before = world.now;
    expect(await world.services.fundamentals.strain('US:IREN')).toMatchObject({ ok: true, value: { stale: true } });
    expect(world.now - before).toBeLessThan(2_500);
  });

  it('come from the source with a key when the SEC does not answer', async () => {
    world.keys = { fmp: 'good-key' };
    world.faults.set('data.sec.gov', { kind: 'html' });
    const iren = await world.services.fundamentals.strain('US:IREN');
    expect(iren).toMatchObject({ ok: true, value: { source: 'fmp', debtToEquity: { value: 0.75 } } });
    expect(iren.ok && hasValue(iren.value.capexToRevenue) && iren.value.capexToRevenue.value).toBeCloseTo(1, 6);
    expect(iren.ok && hasValue(iren.value.capexToRevenueYearEarlier)).toBe(true);
  });

  it('say so when the filings cannot be had', async () => {
    world.faults.set('data.sec.gov', { kind: 'html' });
    expect(await world.services.fundamentals.strain('US:IREN')).toMatchObject({ ok: false, error: { code: 'blocked', source: 'sec' } });
    expect(await world.services.fundamentals.strain('CRYPTO:BTC')).toMatchObject({ ok: false, error: { code: 'unsupported' } });
  });

  it('say so too when the list of companies cannot be had: that is not "files nothing"', async () => {
    world.faults.set('www.sec.gov', { kind: 'status', status: 503 });
    expect(await world.services.fundamentals.strain('US:IREN')).toMatchObject({ ok: false, error: { code: 'network', source: 'sec' } });
    world.keys = { fmp: 'good-key' };
    expect(await world.services.fundamentals.strain('US:IREN')).toMatchObject({ ok: true, value: { source: 'fmp' } });
  });
});

describe('odds', () => {
  it('are found by words; by a ticker on Kalshi only, in either case', async () => {
    const found = await world.services.odds.find('best model');
    expect(found).toMatchObject({ ok: true, value: [{ outcome: 'Northwind', source: 'polymarket' }, {}, {}] });
    const asked = world.asked.length;
    const ticker = await world.services.odds.find('kxbest-26');
    expect(ticker.ok && ticker.value[0]).toMatchObject({ source: 'kalshi', wide: false });
    expect(ticker.ok && ticker.value[0]?.history.length).toBe(30);
    expect(await world.services.odds.find('KXBEST-26')).toEqual(ticker);
    expect(new Set(world.asked.slice(asked).map(({ url }) => url.hostname))).toEqual(new Set([KALSHI]));
  });

  it('by a ticker are not guessed at when Kalshi cannot answer', async () => {
    world.faults.set(KALSHI, { kind: 'reset' });
    expect(await world.services.odds.find('KXBEST-26')).toMatchObject({ ok: false, error: { source: 'kalshi', code: 'network' } });
    world.settings = { ...world.settings, sources: { ...world.settings.sources, off: ['kalshi'] } };
    expect(await world.services.odds.find('KXBEST-26')).toMatchObject({ ok: false, error: { source: 'kalshi', code: 'disabled' } });
    expect(world.countOf('gamma-api.polymarket.com')).toBe(0);
  });

  it('that no source renews are shown as of then; histories are renewed by the hour', async () => {
    await world.services.odds.find('best model');
    const histories = world.countOf('clob.polymarket.com');
    world.pass(4 * 60_000);
    const again = await world.services.odds.find('best model');
    expect(world.countOf('clob.polymarket.com')).toBe(histories);
    expect(again.ok && again.value[0]?.history.length).toBe(30);
    const at = again.ok ? again.value[0]?.fetchedAt : undefined;
    world.faults.set('gamma-api.polymarket.com', { kind: 'status', status: 503 });
    world.pass(6 * 86_400_000);
    expect(await world.services.odds.find('best model')).toMatchObject({ ok: true, value: [{ stale: true, fetchedAt: at }, {}, {}] });
  });

  it('that are settled are found too, by words or by the event’s own address, and that for good', async () => {
    const found = await world.services.odds.find('settled model');
    expect(found).toMatchObject({ ok: true, value: [{ status: 'resolved', probability: 1 }, {}, {}] });
    expect(await world.services.odds.find('settled-model-of-the-year')).toMatchObject({
      ok: true,
      value: [{ status: 'resolved' }, {}, {}],
    });
    const asked = world.asked.length;
    world.pass(400 * 86_400_000);
    expect(await world.services.odds.find('settled-model-of-the-year')).toMatchObject({
      ok: true,
      value: [{ status: 'resolved' }, {}, {}],
    });
    expect(world.asked.length).toBe(asked);
    // The same words may have a new event by now.
    await world.services.odds.find('settled model');
    expect(world.asked.length).toBeGreaterThan(asked);
  });

  it.each([
    ['no words find', 'nothing at all', 'nodata', 2],
    ['Kalshi has no event for', 'KXNOSUCH-26', 'notfound', 24],
  ] as const)('that %s are not asked for again for hours', async (_, query, code, hours) => {
    const find = () => world.services.odds.find(query);
    expect(await find()).toMatchObject({ ok: false, error: { code } });
    const asked = world.asked.length;
    world.pass((hours - 1) * 3_600_000);
    expect(await find()).toMatchObject({ ok: false, error: { code } });
    expect(world.asked.length).toBe(asked);
    world.pass(3_600_000);
    await find();
    expect(world.asked.length).toBeGreaterThan(asked);
  });

  it.each([
    ['words', 'best model', 'gamma-api.polymarket.com', 'polymarket'],
    ['a ticker', 'KXnothing-26', KALSHI, 'kalshi'],
  ] as const)('of %s are not taken for missing while their source is down', async (_, query, host, source) => {
    world.faults.set(host, { kind: 'status', status: 503 });
    expect(await world.services.odds.find(query)).toMatchObject({ ok: false, error: { source, code: 'network' } });
    world.faults.clear();
    world.pass(10 * 60_000);
    expect(await world.services.odds.find(query)).toMatchObject({ ok: true, value: [{ source }, {}, {}] });
  });
});
