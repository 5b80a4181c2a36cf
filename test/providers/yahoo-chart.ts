import { at } from './reading.ts';

/** A chart of five sessions around the change of the clock, with holes and a live row. */
export function chart(meta: object = {}, adjclose: unknown = [{ adjclose: [9, null, 19.5, 30, 41, 42] }]) {
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
