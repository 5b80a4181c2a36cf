import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../src/core/market/source.ts';
import { PROVIDERS } from '../../src/providers/all.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { type Answered, answering, instrument, NOW } from './access.ts';

const get = (id: SourceId): Provider => {
  const provider = PROVIDERS.find((each) => each.id === id);
  if (!provider) throw new Error(id);
  return provider;
};
const KEYED = 'my-key';
const SHARE = instrument('US:XMPL', 'equity');
const COIN = instrument('CRYPTO:XMC', 'crypto');
const at = (iso: string): number => Date.parse(iso) / 1_000;

async function series(id: SourceId, answer: Answered, of = SHARE) {
  const { access } = answering(get(id), [answer], get(id).key === 'none' ? null : KEYED);
  const result = await get(id).series?.('X', of, access, 'year');
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const closes = (value: Awaited<ReturnType<typeof series>>) => value.bars.bars.map(({ date, close }) => [date, close]);

async function quotes(id: SourceId, symbols: readonly string[], answer: Answered) {
  const { access } = answering(get(id), [answer], KEYED);
  const result = await get(id).quotes?.(symbols, access);
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

/** A chart of five sessions around the change of the clock, with holes and a live row. */
function chart(meta: object = {}, adjclose: unknown = [{ adjclose: [9, null, 19.5, 30, 41, 42] }]) {
  const regular = { start: at('2026-03-10T13:30:00Z'), end: at('2026-03-10T20:00:00Z') };
  return {
    chart: {
      error: null,
      result: [
        {
          meta: {
            currency: 'USD',
            symbol: 'XMPL',
            instrumentType: 'EQUITY',
            regularMarketTime: at('2026-03-10T18:59:00Z'),
            exchangeTimezoneName: 'America/New_York',
            regularMarketPrice: 42,
            regularMarketChangePercent: 5,
            fiftyTwoWeekHigh: 60,
            fiftyTwoWeekLow: 8,
            currentTradingPeriod: { pre: { start: 0, end: 0 }, regular, post: { start: regular.end, end: regular.end + 9 } },
            ...meta,
          },
          timestamp: [
            at('2026-03-05T14:30:00Z'),
            at('2026-03-06T14:30:00Z'),
            at('2026-03-06T14:30:00Z') + 1,
            at('2026-03-09T13:30:00Z'),
            at('2026-03-10T13:30:00Z'),
            at('2026-03-10T18:59:00Z'),
          ],
          indicators: {
            quote: [{ close: [10, null, 20, 30, 41, 42], high: [11, null, 21, 31, 43, 43], low: [9, 1, 19, 29, 40, 40] }],
            adjclose,
          },
        },
      ],
    },
  };
}

describe('Yahoo', () => {
  it('gives days of the exchange, the last row of a day, no holes, and the price of now', async () => {
    const value = await series('yahoo', { body: chart() });
    expect(closes(value)).toEqual([
      ['2026-03-05', 10],
      ['2026-03-06', 20],
      ['2026-03-09', 30],
      ['2026-03-10', 42],
    ]);
    expect(value.bars).toMatchObject({ adjustment: 'split+dividend', lastIsOpen: true, currency: 'USD' });
    expect(value.bars.bars[1]).toMatchObject({ adjusted: 19.5 });
    expect(value.quote).toMatchObject({ price: 42, change: 0.05, session: 'open', high52: 60 });
  });

  it('takes a price that has not moved for long on a weekday for a closed market: holidays look so', async () => {
    const value = await series('yahoo', { body: chart({ regularMarketTime: at('2026-03-09T20:00:00Z') }) });
    expect(value.quote?.session).toBe('closed');
  });

  it('turns pence into pounds, and an index into points', async () => {
    const pence = await series('yahoo', { body: chart({ currency: 'GBp' }) });
    expect(pence.bars).toMatchObject({ currency: 'GBP' });
    expect(pence.quote).toMatchObject({ currency: 'GBP', price: expect.closeTo(0.42) });
    const index = await series('yahoo', { body: chart() }, instrument('INDEX:XIX', 'index', { yahoo: '^XIX' }));
    expect([index.bars.currency, index.quote?.currency]).toEqual(['points', 'points']);
  });

  it('does without adjusted closes and without hours', async () => {
    const value = await series('yahoo', { body: chart({ currentTradingPeriod: undefined }, null) });
    expect(value.bars).toMatchObject({ adjustment: 'split' });
    expect(value.bars.bars[0]).toMatchObject({ close: 10, adjusted: 10 });
  });

  it('reads many prices at once, in any order, without those it does not know', async () => {
    const one = (symbol: string, price: number) => ({
      symbol,
      response: [
        {
          meta: {
            currency: 'USD',
            symbol,
            regularMarketTime: at('2026-03-10T18:59:00Z'),
            exchangeTimezoneName: 'America/New_York',
            regularMarketPrice: price,
          },
          timestamp: [at('2026-03-09T13:30:00Z'), at('2026-03-10T13:30:00Z')],
          indicators: { quote: [{ close: [price / 2, price] }] },
        },
      ],
    });
    const found = await quotes('yahoo', ['A', 'B', 'C'], { body: { spark: { result: [one('B', 8), one('A', 4)], error: null } } });
    expect([...found.keys()].sort()).toEqual(['A', 'B']);
    expect(found.get('A')).toMatchObject({ price: 4, change: 1, session: 'open' });
  });
});

describe('shares elsewhere', () => {
  it('Cboe: strings or numbers, without a tick that comes and goes', async () => {
    const data = [
      { date: '2026-03-04', close: '10.0' },
      { date: '2026-03-05', close: 90 },
      { date: '2026-03-06', close: '10.5', high: '11', low: 10 },
      { date: '2026-03-09', close: 11 },
    ];
    const value = await series('cboe', { body: { symbol: 'XMPL', data } });
    expect(closes(value)).toEqual([
      ['2026-03-04', 10],
      ['2026-03-06', 10.5],
      ['2026-03-09', 11],
    ]);
    expect(value.bars.lastIsOpen).toBe(false);
  });

  it('Cboe: a delayed price, its time in UTC', async () => {
    const body = {
      timestamp: '2026-03-10 18:45:00',
      symbol: 'XMPL',
      data: { symbol: 'XMPL', current_price: 50, price_change_percent: -2 },
    };
    const found = await quotes('cboe', ['XMPL'], { body });
    expect(found.get('XMPL')).toMatchObject({ price: 50, change: -0.02, asOf: Date.parse('2026-03-10T18:45:00Z'), delayMinutes: 15 });
  });

  it('FRED: either header, holidays empty or a dot', async () => {
    const value = await series('fred', { body: 'DATE,XIX\n2026-03-05,100.5\n2026-03-06,.\n2026-03-09,\n2026-03-10,101\n' });
    expect(closes(value)).toEqual([
      ['2026-03-05', 100.5],
      ['2026-03-10', 101],
    ]);
  });

  it.each<readonly [SourceId, unknown]>([
    [
      'twelvedata',
      {
        meta: { currency: 'USD' },
        status: 'ok',
        values: [
          { datetime: '2026-03-09', close: '12' },
          { datetime: '2026-03-06', close: '11' },
        ],
      },
    ],
    [
      'massive',
      {
        status: 'DELAYED',
        results: [
          { t: Date.parse('2026-03-06T05:00:00Z'), c: 11 },
          { t: Date.parse('2026-03-09T04:00:00Z'), c: 12 },
        ],
      },
    ],
    [
      'fmp',
      [
        { date: '2026-03-09', close: 12 },
        { date: '2026-03-06', close: 11 },
      ],
    ],
    ['alphavantage', { 'Time Series (Daily)': { '2026-03-09': { '4. close': '12' }, '2026-03-06': { '4. close': '11' } } }],
    [
      'tiingo',
      [
        { date: '2026-03-06T00:00:00.000Z', close: 22 },
        { date: '2026-03-09T00:00:00.000Z', close: 12, adjClose: 11.9, splitFactor: 2 },
      ],
    ],
  ])('%s: ascending days, splits taken out', async (id, body) => {
    expect(closes(await series(id, { body }))).toEqual([
      ['2026-03-06', 11],
      ['2026-03-09', 12],
    ]);
  });

  it.each<readonly [SourceId, unknown, unknown]>([
    ['finnhub', { c: 50, dp: 2, t: NOW / 1_000 }, { c: 0, dp: null, t: 0 }],
    ['fmp', [{ price: 50, changePercentage: 2, timestamp: NOW / 1_000 }], []],
    [
      'alphavantage',
      { 'Global Quote': { '05. price': '50', '10. change percent': '2.0%', '07. latest trading day': '2026-03-09' } },
      { 'Global Quote': {} },
    ],
  ])('%s: a price, or that it does not know the symbol', async (id, good, unknown) => {
    expect((await quotes(id, ['XMPL'], { body: good })).get('XMPL')).toMatchObject({ price: 50, change: 0.02 });
    expect((await quotes(id, ['XMPL'], { body: unknown })).size).toBe(0);
  });
});

describe('coins', () => {
  const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

  it('CoinGecko: midnight closes the day before, and the last point is now', async () => {
    const prices = [
      [day('2026-03-09'), 8],
      [day('2026-03-10'), 9],
      [NOW, 10],
    ];
    const value = await series('coingecko', { body: { prices } }, COIN);
    expect(closes(value)).toEqual([
      ['2026-03-08', 8],
      ['2026-03-09', 9],
      ['2026-03-10', 10],
    ]);
    expect(value.bars.lastIsOpen).toBe(true);
  });

  it('CoinGecko: prices of several coins, numbers that may be null', async () => {
    const body = [
      { id: 'xm-coin', current_price: 2, price_change_percentage_24h: null, last_updated: '2026-03-10T18:59:00Z' },
      { id: 'dead', current_price: null },
    ];
    const found = await quotes('coingecko', ['xm-coin', 'dead'], { body });
    expect(found.get('xm-coin')).toMatchObject({ price: 2, change: null, session: 'always' });
    expect(found.has('dead')).toBe(false);
  });

  it.each<readonly [SourceId, unknown]>([
    [
      'coinbase',
      [
        [day('2026-03-10') / 1_000, 1, 12, 2, 10, 5],
        [day('2026-03-09') / 1_000, 1, 9, 2, 8, 5],
      ],
    ],
    [
      'kraken',
      {
        error: [],
        result: {
          XXMCZUSD: [
            [day('2026-03-09') / 1_000, '2', '9', '1', '8', '0', '5', 1],
            [day('2026-03-10') / 1_000, '2', '12', '1', '10', '0', '5', 1],
          ],
          last: 0,
        },
      },
    ],
    [
      'binance',
      [
        [day('2026-03-09'), '2', '9', '1', '8', '5'],
        [day('2026-03-10'), '2', '12', '1', '10', '5'],
      ],
    ],
  ])('%s: days, and the price with its change', async (id, body) => {
    const value = await series(id, { body }, COIN);
    expect(value.bars.bars).toMatchObject([
      { date: '2026-03-09', close: 8, high: 9, low: 1 },
      { date: '2026-03-10', close: 10, high: 12 },
    ]);
    expect(value.quote).toMatchObject({ price: 10, change: 0.25, session: 'always' });
  });
});

describe('which symbol a source is asked for', () => {
  it.each<readonly [SourceId, Parameters<typeof instrument>, string | null]>([
    ['yahoo', ['JP:7203', 'equity', { yahoo: '7203.T' }], '7203.T'],
    ['yahoo', ['CRYPTO:BTC', 'crypto', { yahoo: 'BTC-USD' }], 'BTC-USD'],
    ['cboe', ['US:BRK.B', 'equity'], 'BRK.B'],
    ['cboe', ['JP:7203', 'equity'], null],
    ['cboe', ['INDEX:NDX', 'index', { cboe: '_NDX' }], null],
    ['fred', ['INDEX:NDX', 'index', { fred: 'NASDAQ100' }], 'NASDAQ100'],
    ['kraken', ['CRYPTO:BTC', 'crypto'], 'XBTUSD'],
    ['binance', ['CRYPTO:GPS', 'crypto'], 'GPSUSDT'],
    ['tiingo', ['US:BRK.B', 'equity'], 'BRK-B'],
    ['tiingo', ['INDEX:NDX', 'index'], null],
  ])('%s %j: %s', (id, of, symbol) => {
    expect(get(id).symbol(instrument(...of), 'series')).toBe(symbol);
  });

  it('a coin that nobody reviewed is asked for by its own id only: symbols collide', () => {
    const coin = { ...instrument('CRYPTO:XMC', 'crypto', { coingecko: 'xm-coin', yahoo: 'XMC-USD' }), provenance: 'coingecko' as const };
    const asked = PROVIDERS.filter((provider) => provider.symbol(coin, 'series') !== null).map(({ id }) => id);
    expect(asked).toEqual(['coingecko']);
  });
});
