import { describe, expect, it } from 'vitest';
import { quoteExpires } from '../../src/core/market/lifetime.ts';
import type { SourceId } from '../../src/core/market/source.ts';
import { usQuote, usSeries } from '../../src/providers/keyed.ts';
import { answering, NOW } from './access.ts';
import { closes, get, quotes, SHARE, series } from './reading.ts';

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
