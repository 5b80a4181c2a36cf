import { describe, expect, it } from 'vitest';
import { quoteExpires } from '../../src/core/market/lifetime.ts';
import type { SourceId } from '../../src/core/market/source.ts';
import { PROVIDERS } from '../../src/providers/all.ts';
import { usQuote, usSeries } from '../../src/providers/keyed.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { readChart } from '../../src/providers/yahoo.ts';
import { SOURCE_NAMES } from '../../src/ui/sources.ts';
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

async function series(id: SourceId, answer: Answered, of = SHARE, symbol = of.symbol) {
  const { access } = answering(get(id), [answer], get(id).key === 'none' ? null : KEYED);
  const result = await get(id).series?.(symbol, of, access, 'year');
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
    const index = await series('yahoo', { body: chart({ symbol: '^XIX' }) }, instrument('INDEX:XIX', 'index', { yahoo: '^XIX' }));
    expect([index.bars.currency, index.quote?.currency]).toEqual(['points', 'points']);
    const fils = await series('yahoo', { body: chart({ currency: 'KWF' }) });
    expect(fils.quote).toMatchObject({ currency: 'KWD', price: expect.closeTo(0.042, 6) });
    // Johannesburg counts in cents; its indices do not.
    const cents = await series(
      'yahoo',
      { body: chart({ symbol: '^XJS', currency: 'ZAc' }) },
      instrument('INDEX:XJS', 'index', { yahoo: '^XJS' }),
    );
    expect(cents).toMatchObject({ bars: { currency: 'points' }, quote: { price: 42 } });
    expect(cents.bars.bars.at(-1)?.close).toBe(42);
  });

  it('asks for the days that measures look back, in whole days, or for five years', async () => {
    const { access, urls } = answering(get('yahoo'), [{ body: chart() }]);
    const year = await get('yahoo').series?.('XMPL', SHARE, access, 'year');
    await get('yahoo').series?.('XMPL', SHARE, access, 'long');
    const asked = urls.map((url) => Number(new URL(url).searchParams.get('period1')));
    expect(asked).toEqual(['2024-10-26', '2021-03-06'].map((date) => at(`${date}T00:00:00Z`)));
    expect(year?.ok && year.value.bars.since).toBe('2024-10-26');
  });

  it('has no return on a day without an adjusted close: the plain one would be a move by all dividends since', async () => {
    const timestamp = Array.from({ length: 40 }, (_, index) => at('2026-01-02T14:30:00Z') + index * 86_400);
    const close = timestamp.map(() => 100);
    const adjclose = timestamp.map((_, index) => (index === 20 ? null : 90));
    const body = chart();
    const [only] = body.chart.result;
    const long = { ...only, timestamp, indicators: { quote: [{ close }], adjclose: [{ adjclose }] } };
    const value = await series('yahoo', { body: { chart: { error: null, result: [long] } } });
    expect(value.bars.adjustment).toBe('split+dividend');
    expect(value.bars.bars[20]).toMatchObject({ close: 100, adjusted: Number.NaN });
    const sparse = { ...long, indicators: { quote: [{ close }], adjclose: [{ adjclose: adjclose.slice(0, 30) }] } };
    const plain = await series('yahoo', { body: { chart: { error: null, result: [sparse] } } });
    expect(plain.bars).toMatchObject({ adjustment: 'split' });
    expect(plain.bars.bars[0]).toMatchObject({ adjusted: 100 });
  });

  it('tells of splits', async () => {
    const body = chart();
    const [only] = body.chart.result;
    const splits = { 1: { date: at('2026-03-09T13:30:00Z'), numerator: 3, denominator: 2, splitRatio: '3:2' } };
    const value = await series('yahoo', { body: { chart: { error: null, result: [{ ...only, events: { splits } }] } } });
    expect(value.bars.splits).toEqual([{ date: '2026-03-09', ratio: 1.5 }]);
  });

  it('gives no price without its currency', async () => {
    await expect(series('yahoo', { body: chart({ currency: null }) })).rejects.toThrow('schema');
  });

  it.each([
    ['in New York, while it trades', 'America/New_York', '2026-03-10T19:00:00Z', true],
    ['in New York, after the close', 'America/New_York', '2026-03-10T20:30:00Z', false],
    ['elsewhere, on its day: it may trade', 'Europe/London', '2026-03-10T20:30:00Z', true],
    ['elsewhere, a day later', 'Europe/London', '2026-03-11T03:00:00Z', false],
  ])('without hours, the last bar is open %s', (_, exchangeTimezoneName, now, open) => {
    const json = chart({ currentTradingPeriod: undefined, exchangeTimezoneName });
    const read = readChart('XMPL', SHARE, () => Date.parse(now), 'year', '2025-01-01')({ status: 200, text: '', json });
    expect(read.ok && read.value.bars.lastIsOpen).toBe(open);
  });

  const night = Date.parse('2026-03-10T08:00:00Z');
  it.each<readonly [string, object, number, number | null]>([
    ['overnight beside many: until New York opens', { currentTradingPeriod: undefined }, night, Date.parse('2026-03-10T13:30:00Z')],
    ['after the close: until the next day', {}, Date.parse('2026-03-10T21:00:00Z'), Date.parse('2026-03-11T13:30:00Z')],
    [
      'on a Friday elsewhere: until Monday, by the hours told',
      {
        exchangeTimezoneName: 'Europe/London',
        currentTradingPeriod: {
          pre: { start: 0, end: 0 },
          regular: { start: at('2026-03-13T08:00:00Z'), end: at('2026-03-13T16:30:00Z') },
          post: { start: 0, end: 0 },
        },
      },
      Date.parse('2026-03-13T18:00:00Z'),
      Date.parse('2026-03-16T08:00:00Z'),
    ],
    [
      'on a Thursday in Riyadh: on Sunday',
      {
        exchangeTimezoneName: 'Asia/Riyadh',
        currentTradingPeriod: {
          pre: { start: 0, end: 0 },
          regular: { start: at('2026-03-12T07:00:00Z'), end: at('2026-03-12T12:00:00Z') },
          post: { start: 0, end: 0 },
        },
      },
      Date.parse('2026-03-12T13:00:00Z'),
      Date.parse('2026-03-15T07:00:00Z'),
    ],
    [
      'on the Friday before the clock changes: an hour earlier by it',
      {
        exchangeTimezoneName: 'Europe/London',
        currentTradingPeriod: {
          pre: { start: 0, end: 0 },
          regular: { start: at('2026-03-27T08:00:00Z'), end: at('2026-03-27T16:30:00Z') },
          post: { start: 0, end: 0 },
        },
      },
      Date.parse('2026-03-27T18:00:00Z'),
      Date.parse('2026-03-30T07:00:00Z'),
    ],
    ['a minute after the close: the last trades are to come', {}, Date.parse('2026-03-10T20:01:00Z'), null],
    ['the same beside many', { currentTradingPeriod: undefined }, Date.parse('2026-03-10T20:01:00Z'), null],
    ['elsewhere without hours: nobody knows', { currentTradingPeriod: undefined, exchangeTimezoneName: 'Europe/London' }, night, null],
    ['within the hours, however quiet', { regularMarketTime: at('2026-03-10T14:00:00Z') }, NOW, null],
  ])('next trades, %s', (_, meta, now, expected) => {
    const answer = { status: 200, text: '', json: chart(meta) };
    const read = readChart('XMPL', SHARE, () => now, 'year', '2025-01-01')(answer);
    expect((read.ok && read.value.quote?.nextOpen) ?? null).toBe(expected);
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

  it.each<readonly [string, string, string, string, number | null]>([
    ['the day before', 'America/New_York', '2026-03-09', '2026-03-10', 0.1],
    ['Friday', 'America/New_York', '2026-03-06', '2026-03-09', 0.1],
    ['the last session before a holiday', 'America/New_York', '2026-02-13', '2026-02-17', 0.1],
    ['two sessions ago', 'America/New_York', '2026-03-06', '2026-03-10', null],
    ['Friday abroad', 'Europe/London', '2026-03-06', '2026-03-09', 0.1],
    ['Thursday, where the week begins on Sunday', 'Asia/Riyadh', '2026-03-05', '2026-03-08', 0.1],
    ['two sessions ago abroad, or before a holiday', 'Asia/Tokyo', '2026-03-09', '2026-03-11', null],
    ['five days ago abroad', 'Europe/London', '2026-03-05', '2026-03-10', null],
  ])('gives as the change of the day no change of several, against the close of %s (%s)', async (_, zone, before, day, change) => {
    const times = [before, '2026-03-08', day].map((date) => at(`${date}T15:00:00Z`));
    const meta = { currency: 'USD', symbol: 'A', regularMarketTime: times[2], exchangeTimezoneName: zone, regularMarketPrice: 110 };
    const response = [{ meta, timestamp: times, indicators: { quote: [{ close: [100, null, 110] }] } }];
    const found = await quotes('yahoo', ['A'], { body: { spark: { result: [{ symbol: 'A', response }], error: null } } });
    expect(found.get('A')?.change).toEqual(change === null ? null : expect.closeTo(change));
  });

  it('takes no hours of New York for a coin or a foreign share among many prices', async () => {
    const one = (symbol: string, exchangeTimezoneName: string, currency: string | null) => ({
      symbol,
      response: [
        {
          meta: { currency, symbol, regularMarketTime: NOW / 1_000 - 60, exchangeTimezoneName, regularMarketPrice: 5 },
          timestamp: [NOW / 1_000 - 60],
          indicators: { quote: [{ close: [5] }] },
        },
      ],
    });
    const result = [one('BTC-USD', 'UTC', 'USD'), one('XMPL.L', 'Europe/London', 'GBp'), one('NIL', 'America/New_York', null)];
    const found = await quotes('yahoo', ['BTC-USD', 'XMPL.L', 'NIL'], { body: { spark: { result, error: null } } });
    expect(found.get('BTC-USD')).toMatchObject({ session: 'always', change: null });
    expect(found.get('XMPL.L')).toMatchObject({ session: 'unknown', currency: 'GBP', price: 0.05 });
    expect(found.get('XMPL.L')).not.toHaveProperty('nextOpen');
    expect(found.has('NIL')).toBe(false);
  });
});

describe('a price', () => {
  it('of an index is in points among many as well, however the source writes the index', async () => {
    const meta = {
      currency: 'EUR',
      symbol: 'XMIB.MI',
      regularMarketTime: NOW / 1_000 - 60,
      exchangeTimezoneName: 'Europe/Rome',
      regularMarketPrice: 5,
    };
    const result = [{ symbol: 'XMIB.MI', response: [{ meta, timestamp: [NOW / 1_000 - 60], indicators: { quote: [{ close: [5] }] } }] }];
    const { access } = answering(get('yahoo'), [{ body: { spark: { result, error: null } } }]);
    const answer = await get('yahoo').quotes?.(['XMIB.MI'], access, () => 'index');
    expect(answer?.ok && answer.value.get('XMIB.MI')).toMatchObject({ currency: 'points', price: 5 });
  });

  it.each<readonly [SourceId, unknown]>([
    ['coingecko', [{ id: 'XMPL', current_price: 2, last_updated: null }]],
    ['finnhub', { c: 50, dp: 2, t: 0 }],
    ['fmp', [{ price: 50, changePercentage: 2 }]],
    ['alphavantage', { 'Global Quote': { '05. price': '50' } }],
    ['cboe', { timestamp: 'lately', data: { symbol: 'XMPL', current_price: 50 } }],
  ])('of %s without its time is not shown as of now', async (id, body) => {
    const { access } = answering(get(id), [{ body }], KEYED);
    const answer = await get(id).quotes?.(['XMPL'], access);
    expect(answer?.ok && answer.value.has('XMPL')).toBe(false);
  });

  it('of which only the day is told is of its close, and never of later than now', async () => {
    const quoteOf = async (day: string) => {
      const body = { 'Global Quote': { '05. price': '50', '10. change percent': '2.0%', '07. latest trading day': day } };
      return (await quotes('alphavantage', ['XMPL'], { body })).get('XMPL');
    };
    expect(await quoteOf('2026-03-06')).toMatchObject({ asOf: Date.parse('2026-03-06T21:00:00Z'), session: 'closed' });
    // While it trades: of which hour of today is not known, so it is not called live, nor kept until tomorrow.
    const today = await quoteOf('2026-03-10');
    expect(today).toMatchObject({ asOf: NOW, session: 'unknown' });
    expect(today && quoteExpires(today, NOW)).toBe(NOW + 15 * 60_000);
  });
});

describe('shares elsewhere', () => {
  it('Tiingo: a day without an adjusted close among others has none; the newest is its own', async () => {
    const day = (date: string, adjClose?: number | null) => ({
      date: `${date}T00:00:00.000Z`,
      close: 100,
      ...(adjClose === undefined ? {} : { adjClose }),
    });
    const some = await series('tiingo', {
      body: [day('2026-03-05', 90), day('2026-03-06', null), day('2026-03-09', 90), day('2026-03-10')],
    });
    expect(some.bars).toMatchObject({ adjustment: 'split+dividend' });
    expect(some.bars.bars.map(({ adjusted }) => adjusted)).toEqual([90, Number.NaN, 90, 100]);
    const none = await series('tiingo', { body: [day('2026-03-09'), day('2026-03-10')] });
    expect(none.bars).toMatchObject({ adjustment: 'split', bars: [{ adjusted: 100 }, { adjusted: 100 }] });
  });

  it('Tiingo: highs and lows are of the days as traded, without splits, like the closes', async () => {
    const value = await series('tiingo', {
      body: [
        { date: '2026-03-06T00:00:00.000Z', close: 22, high: 24, low: 20, adjClose: 10.5, adjHigh: 11.4, adjLow: 9.5 },
        { date: '2026-03-09T00:00:00.000Z', close: 12, high: 13, low: 11, adjClose: 12, adjHigh: 13, adjLow: 11, splitFactor: 2 },
      ],
    });
    expect(value.bars.bars).toMatchObject([
      { close: 11, adjusted: 10.5, high: 12, low: 10 },
      { close: 12, high: 13, low: 11 },
    ]);
    expect(value.bars).toMatchObject({ splits: [{ date: '2026-03-09', ratio: 2 }], since: '2024-10-26' });
  });

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

  it('Cboe: nothing from before the listing: days without trades, and whoever had the symbol before', async () => {
    const day = (date: string, close: number, volume: number) => ({ date, close, volume });
    const ghost = [day('2026-02-24', 10, 0), day('2026-02-25', 10, 0), day('2026-02-26', 31, 5_000), day('2026-02-27', 32, 4_000)];
    expect(closes(await series('cboe', { body: { data: ghost } }))).toEqual([
      ['2026-02-26', 31],
      ['2026-02-27', 32],
    ]);
    const reused = [day('2025-06-02', 3, 10), day('2025-06-03', 3, 10), ...ghost.slice(2)];
    expect(closes(await series('cboe', { body: { data: reused } }))[0]).toEqual(['2026-02-26', 31]);
    const index = [day('2026-02-26', 31, 0), day('2026-02-27', 32, 0)];
    expect(closes(await series('cboe', { body: { data: index } }))).toHaveLength(2);
  });

  it('has no bar of a day to come, which would push the others out of reach', async () => {
    const rows = [
      { date: '2026-03-09', close: 10 },
      { date: '2062-03-09', close: 11 },
      { date: '2026-03-10', close: 12 },
    ];
    for (const id of ['cboe', 'fmp'] as const) {
      const body = id === 'cboe' ? { data: rows.map((row) => ({ ...row, volume: 5 })) } : rows;
      expect(closes(await series(id, { body })).map(([date]) => date)).toEqual(['2026-03-09', '2026-03-10']);
    }
  });

  it('Cboe: a price is of the last trade, in New York, not of the hour in which it is asked for', async () => {
    const data = { symbol: 'XMPL', current_price: 50, last_trade_time: '2026-03-10T14:29:58' };
    const found = await quotes('cboe', ['XMPL'], { body: { timestamp: '2026-03-10 18:45:00', data } });
    expect(found.get('XMPL')).toMatchObject({ asOf: Date.parse('2026-03-10T18:29:58Z'), session: 'open' });
  });

  it.each([
    ['2026-03-06T15:00:00', 'closed'],
    ['2026-03-10T14:10:00', 'closed'],
    ['2026-03-10T14:20:00', 'open'],
  ])('Cboe: beside a last trade at %s, 15:00 of that Tuesday is %s', async (last_trade_time, session) => {
    const data = { symbol: 'XMPL', current_price: 50, last_trade_time };
    const found = await quotes('cboe', ['XMPL'], { body: { timestamp: '2026-03-10 18:45:00', data } });
    expect(found.get('XMPL')?.session).toBe(session);
  });

  it('Cboe: a price of the minutes after the close is not kept until the morning: it is a quarter of an hour old', async () => {
    const data = { symbol: 'XMPL', current_price: 50, last_trade_time: '2026-03-10T15:47:00' };
    const answer = [{ body: { timestamp: '2026-03-10 20:02:00', data } }];
    const kept = async (now: string) => {
      const { access } = answering(get('cboe'), answer, null, Date.parse(now));
      const result = await get('cboe').quotes?.(['XMPL'], access);
      const quote = result?.ok ? result.value.get('XMPL') : undefined;
      return quote && [quote.session, (quoteExpires(quote, Date.parse(now)) - Date.parse(now)) / 60_000];
    };
    expect(await kept('2026-03-10T20:02:00Z')).toEqual(['closed', 15]);
    expect(await kept('2026-03-10T20:25:00Z')).toEqual(['closed', 720]);
  });

  it('with a key: a price of four days ago is of no open market, and is asked for again before the next opening', () => {
    const old = usQuote('XMPL', 50, null, NOW - 4 * 86_400_000, 'finnhub', NOW);
    expect(old.session).toBe('closed');
    expect(old).not.toHaveProperty('nextOpen');
    expect(usQuote('XMPL', 50, null, NOW - 60_000, 'finnhub', NOW).session).toBe('open');
  });

  it.each([
    ['while it trades', '2026-03-10T19:00:00Z', true],
    ['after the close, although it is still that day', '2026-03-10T21:00:00Z', false],
    ['late in the evening, when it is tomorrow in UTC', '2026-03-11T01:00:00Z', false],
  ])('with a key: the bar of today is open %s', (_, now, open) => {
    const rows = ['2026-03-09', '2026-03-10'].map((date) => ({ date, close: 1, adjusted: 1 }));
    const value = usSeries(rows, 'fmp', 'split', Date.parse(now), 'year');
    expect(value.ok && value.value.bars.lastIsOpen).toBe(open);
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
    const value = await series('fred', { body: 'DATE,XIX\n2026-03-05,100.5\n2026-03-06,.\n2026-03-09,\n2026-03-10,101\n' }, SHARE, 'XIX');
    expect(closes(value)).toEqual([
      ['2026-03-05', 100.5],
      ['2026-03-10', 101],
    ]);
    // Cut off within 25470.26: half a number is none.
    const half = await series('fred', { body: 'observation_date,NASDAQ100\n2026-03-09,25400.1\n2026-03-10,254' }, SHARE, 'NASDAQ100');
    expect(closes(half)).toEqual([['2026-03-09', 25_400.1]]);
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
    await expect(quotes(id, ['XMPL'], { body: unknown })).rejects.toThrow('notfound');
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
  ])('%s: days, and no price: they do not say when it was traded', async (id, body) => {
    const value = await series(id, { body }, COIN, 'XMCUSD');
    expect(value.bars.bars).toMatchObject([
      { date: '2026-03-09', close: 8, high: 9, low: 1 },
      { date: '2026-03-10', close: 10, high: 12 },
    ]);
    expect(value.quote).toBeUndefined();
  });

  describe('at an exchange', () => {
    const HOUR = 3_600_000;
    /** `[openedAt, close, trades]`, the oldest first, as each exchange writes them. */
    type Traded = readonly (readonly [openedAt: number, close: number, trades: number])[];
    const written: readonly (readonly [SourceId, string, (candles: Traded) => unknown])[] = [
      [
        'coinbase',
        'XMC-USD',
        (candles) => candles.flatMap(([at, close, trades]) => (trades === 0 ? [] : [[at / 1_000, 1, 99, 2, close, 5]])).reverse(),
      ],
      [
        'kraken',
        'XMCUSD',
        (candles) => ({
          error: [],
          result: { XMCUSD: candles.map(([at, close, trades]) => [at / 1_000, '2', '99', '1', String(close), '0', '5', trades]), last: 0 },
        }),
      ],
      [
        'binance',
        'XMCUSDT',
        (candles) => candles.map(([at, close, trades]) => [at, '2', '99', '1', String(close), '5', at + 299_999, '0', trades]),
      ],
    ];

    it('of Binance are in USDT, as the name beside them says', () => {
      expect(SOURCE_NAMES.binance).toContain('USDT');
    });

    it.each(written)('%s: a price is of the last trade, however long ago, and changed since 24 hours before', async (id, symbol, body) => {
      const last = NOW - 3 * HOUR;
      const candles: Traded = [
        [last - 24.5 * HOUR, 8, 1],
        [last - 1 * HOUR, 9, 1],
        [last, 10, 1],
        [NOW - 60_000, 10, 0],
      ];
      const found = (await quotes(id, [symbol], { body: body(candles) })).get(symbol);
      expect(found).toMatchObject({ price: 10, change: 0.25, asOf: last, session: 'always', source: id });
      const young = (await quotes(id, [symbol], { body: body(candles.slice(1)) })).get(symbol);
      expect(young).toMatchObject({ price: 10, change: null });
      await expect(quotes(id, [symbol], { body: body([]) })).rejects.toThrow('nodata');
    });
  });

  it('Coinbase: as many days as measures look back, in two answers, though the older may be empty', async () => {
    const day = (days: number) => [Math.floor(NOW / 86_400_000 - days) * 86_400, 1, 12, 2, 10 + days / 100, 5];
    const page = (from: number, to: number) => ({ body: Array.from({ length: to - from + 1 }, (_, index) => day(from + index)) });
    const { access, urls } = answering(get('coinbase'), [page(0, 299), page(300, 500)]);
    const both = await get('coinbase').series?.('XMC-USD', COIN, access, 'year');
    expect(both?.ok && both.value.bars.bars).toHaveLength(501);
    expect(urls.map((url) => new URL(url).searchParams.get('end')?.slice(0, 10))).toEqual(['2026-03-10', '2025-05-14']);
    const recent = answering(get('coinbase'), [page(0, 20), { body: [] }]);
    const young = await get('coinbase').series?.('XMC-USD', COIN, recent.access, 'year');
    expect(young?.ok && young.value.bars.bars).toHaveLength(21);
    const broken = answering(get('coinbase'), [page(0, 299), { body: 'busy', status: 503 }]);
    expect(await get('coinbase').series?.('XMC-USD', COIN, broken.access, 'year')).toMatchObject({ ok: false, error: { code: 'network' } });
  });
});

describe('an answer about another than was asked for', () => {
  const code = async (id: SourceId, symbol: string, body: unknown, want: 'series' | 'quotes'): Promise<string> => {
    const { access } = answering(get(id), [{ body }], get(id).key === 'none' ? null : KEYED);
    const result = want === 'series' ? await get(id).series?.(symbol, SHARE, access, 'year') : await get(id).quotes?.([symbol], access);
    return result?.ok ? 'ok' : (result?.error.code ?? 'nothing asked');
  };
  const daily = [10, 11].map((close, index) => ({ date: `2026-03-0${index + 5}`, close, volume: 5 }));
  const fred = 'observation_date,SP500\n2026-03-09,100\n';
  const delayed = (symbol: string | undefined) => ({ timestamp: '2026-03-10 18:45:00', data: { symbol, current_price: 50 } });
  const candles = (pair: string) => ({ error: [], result: { [pair]: [[NOW / 1_000, '2', '9', '1', '8']], last: 0 } });

  const twelve = (symbol: string) => ({
    status: 'ok',
    meta: { symbol, currency: 'USD' },
    values: [{ datetime: '2026-03-09', close: '12' }],
  });
  const massive = (ticker: string) => ({ status: 'OK', ticker, results: [{ t: NOW, c: 11 }] });
  const end = (symbol: string) => [{ symbol, date: '2026-03-09', close: 12 }];
  const alpha = (symbol: string) => ({
    'Meta Data': { '2. Symbol': symbol },
    'Time Series (Daily)': { '2026-03-09': { '4. close': '12' } },
    'Global Quote': { '01. symbol': symbol, '05. price': '50', '07. latest trading day': '2026-03-09' },
  });

  it.each<readonly [SourceId, string, unknown, 'series' | 'quotes', string]>([
    ['twelvedata', 'NVDA', twelve('AMD'), 'series', 'schema'],
    ['twelvedata', 'BRK.B', twelve('BRK.B'), 'series', 'ok'],
    ['massive', 'NVDA', massive('AMD'), 'series', 'schema'],
    ['massive', 'BRK.B', massive('BRK.B'), 'series', 'ok'],
    ['fmp', 'NVDA', end('AMD'), 'series', 'schema'],
    ['fmp', 'BRK-B', end('BRK-B'), 'series', 'ok'],
    ['fmp', 'NVDA', [{ symbol: 'AMD', price: 50, timestamp: NOW / 1_000 }], 'quotes', 'schema'],
    ['alphavantage', 'NVDA', alpha('AMD'), 'series', 'schema'],
    ['alphavantage', 'NVDA', alpha('AMD'), 'quotes', 'schema'],
    ['alphavantage', 'BRK-B', alpha('BRK-B'), 'series', 'ok'],
    ['alphavantage', 'BRK-B', alpha('BRK-B'), 'quotes', 'ok'],
    ['fred', 'NASDAQ100', fred, 'series', 'schema'],
    ['fred', 'SP500', fred, 'series', 'ok'],
    ['cboe', 'NVDA', delayed('AMD'), 'quotes', 'schema'],
    ['cboe', 'NVDA', { ...delayed('NVDA'), symbol: 'AMD' }, 'quotes', 'schema'],
    ['cboe', '_SPX', delayed('^SPX'), 'quotes', 'ok'],
    ['cboe', 'NVDA', delayed(undefined), 'quotes', 'ok'],
    ['cboe', 'NVDA', { symbol: 'AMD', data: daily }, 'series', 'schema'],
    ['cboe', 'NVDA', { data: daily }, 'series', 'ok'],
    ['yahoo', 'IREN', chart({ symbol: 'OTHER' }), 'series', 'schema'],
    ['yahoo', 'brk-b', chart({ symbol: 'BRK-B' }), 'series', 'ok'],
    ['kraken', 'XBTUSD', candles('XETHZUSD'), 'series', 'schema'],
    ['kraken', 'SOLUSD', candles('SOLUSD'), 'series', 'ok'],
    ['kraken', 'USDTUSD', candles('USDTZUSD'), 'series', 'ok'],
  ])('%s, asked for %s: %j by %s is %s', async (id, symbol, body, want, expected) => {
    expect(await code(id, symbol, body, want)).toBe(expected);
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
