import * as v from 'valibot';
import { MINUTE } from '../core/durations.ts';
import { NEW_YORK } from '../core/market/calendar.ts';
import { utcDate } from '../core/market/date.ts';
import { localDate } from '../core/market/zone.ts';
import { failure } from '../core/result.ts';
import { usSeries, usSymbol } from './keyed.ts';
import { planLimits } from './limits.ts';
import { type Failure, type Provider, reachBack } from './provider.ts';
import { extremes, isSameSymbol, looseNumber, MAX_ROWS, OTHER_SYMBOL, reading } from './read.ts';

const HOST = 'api.massive.com';
const aggregates = v.object({
  status: v.string(),
  ticker: v.nullish(v.string()),
  results: v.exactOptional(
    v.nullable(
      v.pipe(
        v.array(v.object({ t: v.number(), c: v.number(), h: v.optional(looseNumber), l: v.optional(looseNumber) })),
        v.maxLength(MAX_ROWS),
      ),
    ),
  ),
});

/** Massive (once Polygon), with the reader's key: split-adjusted days. */
export const massive: Provider = {
  id: 'massive',
  hosts: [HOST],
  key: 'required',
  limits: planLimits({ count: 5, ms: MINUTE }),
  symbol: (instrument, want) => (want === 'series' ? usSymbol(instrument, '.') : null),
  series: (symbol, _instrument, access) => {
    // Plans reach back two years at least; asked for more, some refuse.
    const range = `${reachBack(access.now(), 'year')}/${utcDate(access.now())}`;
    const url = `https://${HOST}/v2/aggs/ticker/${encodeURIComponent(symbol)}/range/1/day/${range}?adjusted=true`;
    return access.ask(
      { url, reason: 'prices', headers: { authorization: `Bearer ${access.key ?? ''}` } },
      reading(aggregates, ({ status, ticker, results }) => {
        const refused = meaning(status);
        if (refused) return failure(refused);
        if (!isSameSymbol(ticker, symbol)) return failure(OTHER_SYMBOL);
        // Stamped at midnight New York.
        const rows = (results ?? []).map(({ t, c, h, l }) => ({ date: localDate(t, NEW_YORK), close: c, adjusted: c, ...extremes(h, l) }));
        return usSeries(rows, 'massive', 'split', access.now(), 'year');
      }),
    );
  },
};

function meaning(status: string): Failure | null {
  if (status === 'OK' || status === 'DELAYED') return null;
  if (status === 'NOT_FOUND') return { code: 'notfound' };
  return status === 'NOT_AUTHORIZED' ? { code: 'auth' } : { code: 'schema', detail: status };
}
