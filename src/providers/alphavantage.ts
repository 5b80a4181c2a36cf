import * as v from 'valibot';
import { MINUTE } from '../core/durations.ts';
import { usClose } from '../core/market/calendar.ts';
import { isIsoDate } from '../core/market/date.ts';
import type { Quote } from '../core/market/quote.ts';
import { failure, success } from '../core/result.ts';
import { usQuote, usSeries, usSymbol } from './keyed.ts';
import { planLimits } from './limits.ts';
import type { Access, Provider, Read } from './provider.ts';
import { extremes, isPrice, isSameSymbol, loose, OTHER_SYMBOL, reading, written } from './read.ts';

const HOST = 'www.alphavantage.co';
/** Its closes are written, all of them: a bare number is not of this source. */
const daily = v.object({
  'Meta Data': v.optional(v.object({ '2. Symbol': v.optional(v.string()) })),
  'Time Series (Daily)': v.record(v.string(), v.object({ '2. high': loose, '3. low': loose, '4. close': written })),
});
const globalQuote = v.object({
  'Global Quote': v.object({
    '01. symbol': v.optional(v.string()),
    '05. price': v.optional(v.fallback(v.nullable(written), null)),
    '07. latest trading day': v.optional(v.string()),
    '10. change percent': v.optional(v.string()),
  }),
});

/** Alpha Vantage, with the reader's key, which it takes in the address only. 25 requests a day: the last resort. Closes are not adjusted. */
export const alphavantage: Provider = {
  id: 'alphavantage',
  hosts: [HOST],
  key: 'required',
  limits: planLimits({ count: 5, ms: MINUTE }, 25),
  symbol: (instrument) => usSymbol(instrument, '-'),
  quoteBatch: 1,
  series: (symbol, _instrument, access) =>
    access.ask(
      { url: address('TIME_SERIES_DAILY', symbol, access), reason: 'prices' },
      explained(
        reading(daily, ({ 'Meta Data': meta, 'Time Series (Daily)': days }) => {
          if (!isSameSymbol(meta?.['2. Symbol'], symbol)) return failure(OTHER_SYMBOL);
          const rows = Object.entries(days).map(([date, { '4. close': close, '2. high': high, '3. low': low }]) => ({
            date,
            close,
            adjusted: close,
            ...extremes(high, low),
          }));
          return usSeries(rows, 'alphavantage', 'none', access.now(), 'year');
        }),
      ),
    ),
  quotes: ([symbol = ''], access) =>
    access.ask(
      { url: address('GLOBAL_QUOTE', symbol, access), reason: 'quotes' },
      explained(
        reading(globalQuote, ({ 'Global Quote': quote }) => {
          const price = quote['05. price'];
          const percent = Number.parseFloat(quote['10. change percent'] ?? '');
          const day = quote['07. latest trading day'] ?? '';
          if (!isPrice(price)) return failure({ code: 'notfound' });
          if (!isSameSymbol(quote['01. symbol'], symbol)) return failure(OTHER_SYMBOL);
          if (!isIsoDate(day)) return failure({ code: 'nodata' });
          const change = Number.isNaN(percent) ? null : percent;
          // A day is all it tells: its close, or now while that is to come.
          const asOf = Math.min(usClose(day), access.now());
          const { nextOpen, ...latest } = usQuote(symbol, price, change, asOf, 'alphavantage', access.now());
          // Of today, at whatever hour: nobody says that it is of the open market.
          const isToday = latest.session === 'open';
          const known: Quote = { ...latest, ...(isToday ? { session: 'unknown' } : nextOpen === undefined ? {} : { nextOpen }) };
          return success(new Map([[symbol, known]]));
        }),
      ),
    ),
};

const address = (name: string, symbol: string, access: Access): string =>
  `https://${HOST}/query?function=${name}&symbol=${encodeURIComponent(symbol)}&apikey=${encodeURIComponent(access.key ?? '')}`;

const said = v.object({ Note: v.optional(v.string()), Information: v.optional(v.string()), 'Error Message': v.optional(v.string()) });

/** It always answers 200. What it says may hold the key, so only its kind is kept. */
function explained<T>(read: Read<T>): Read<T> {
  return (answer) => {
    const words = v.safeParse(said, answer.json);
    if (words.success && (words.output.Note ?? words.output.Information) !== undefined) return failure({ code: 'ratelimited' });
    const error = words.success ? words.output['Error Message'] : undefined;
    if (error !== undefined) return failure({ code: /apikey/i.test(error.replace(/www\.\S+/g, '')) ? 'auth' : 'notfound' });
    return read(answer);
  };
}
