import { describe, expect, it } from 'vitest';
import { readChart } from '../../src/providers/yahoo.ts';
import { answering, instrument, NOW } from './access.ts';
import { at, closes, get, quotes, SHARE, series } from './reading.ts';
import { chart } from './yahoo-chart.ts';

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

  it.each([
    [42, 'GBp', true],
    [0.42, 'GBp', false],
    [4_200, 'GBp', false],
    [60, 'GBp', true],
    [0.042, 'KWF', false],
    // A dollar's price has no other unit: what it shows is a jump.
    [0.42, 'USD', true],
  ])('gives no price that is in another unit than its closes, pounds beside pence: %d %s', async (regularMarketPrice, currency, given) => {
    expect((await series('yahoo', { body: chart({ regularMarketPrice, currency }) })).quote !== undefined).toBe(given);
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
