import { describe, expect, it } from 'vitest';
import { quoteExpires } from '../../src/core/market/lifetime.ts';
import type { SourceId } from '../../src/core/market/source.ts';
import { LATE } from '../../src/providers/read.ts';
import { answering, NOW } from './access.ts';
import { get, KEYED, quotes } from './reading.ts';
import { chart } from './yahoo-chart.ts';

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
    // of a day to come, and of milliseconds taken for seconds, of which no day can be made
    ['coingecko', [{ id: 'XMPL', current_price: 2, last_updated: '2027-03-10T19:00:00Z' }]],
    ['finnhub', { c: 50, dp: 2, t: NOW / 1_000 + 100_000 }],
    ['finnhub', { c: 50, dp: 2, t: NOW * 1_000 }],
    ['fmp', [{ price: 50, changePercentage: 2, timestamp: NOW * 1_000 }]],
    ['cboe', { timestamp: '2027-03-10 19:00:00', data: { symbol: 'XMPL', current_price: 50 } }],
    [
      'yahoo',
      { spark: { result: [{ symbol: 'XMPL', response: chart({ regularMarketTime: NOW / 1_000 + 100_000 }).chart.result }], error: null } },
    ],
  ])('of %s without a time that can be its own is not shown as of now', async (id, body) => {
    const { access } = answering(get(id), [{ body }], KEYED);
    const answer = await get(id).quotes?.(['XMPL'], access);
    expect(answer?.ok && answer.value.has('XMPL')).toBe(false);
  });

  it.each<readonly [SourceId, unknown]>([
    ['coingecko', [{ id: 'XMPL', current_price: 2, last_updated: '2026-03-13T19:00:00Z' }]],
    ['cboe', { timestamp: '2026-03-13 19:00:00', data: { symbol: 'XMPL', current_price: 50 } }],
    [
      'yahoo',
      { spark: { result: [{ symbol: 'XMPL', response: chart({ regularMarketTime: NOW / 1_000 + 200_000 }).chart.result }], error: null } },
    ],
  ])('of %s that is of a later day than the clock says that it is', async (id, body) => {
    const { access } = answering(get(id), [{ body }], KEYED);
    expect(await get(id).quotes?.(['XMPL'], access)).toMatchObject({ ok: false, error: LATE });
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
