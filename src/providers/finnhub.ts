import * as v from 'valibot';
import { MINUTE, SECOND } from '../core/durations.ts';
import { failure, success } from '../core/result.ts';
import { usQuote, usSymbol } from './keyed.ts';
import { planLimits } from './limits.ts';
import type { Provider } from './provider.ts';
import { isPast, isPrice, looseNumber, reading } from './read.ts';

const HOST = 'finnhub.io';
const quote = v.object({ c: v.nullable(v.number()), dp: v.optional(looseNumber), t: v.nullable(v.number()) });

/** Finnhub, with the reader's key: prices only; its history is not on the free plan. */
export const finnhub: Provider = {
  id: 'finnhub',
  hosts: [HOST],
  key: 'required',
  limits: planLimits({ count: 60, ms: MINUTE }),
  symbol: (instrument, want) => (want === 'quote' ? usSymbol(instrument, '.') : null),
  quoteBatch: 1,
  quotes: ([symbol = ''], access) => {
    const url = `https://${HOST}/api/v1/quote?symbol=${encodeURIComponent(symbol)}`;
    return access.ask(
      { url, reason: 'quotes', headers: { 'x-finnhub-token': access.key ?? '' } },
      // All noughts: it does not know the symbol.
      reading(quote, ({ c, dp, t }) => {
        const asOf = (t ?? 0) * SECOND;
        if (!isPrice(c) || !isPast(asOf, access.now())) return failure({ code: c === 0 && !isPrice(t) ? 'notfound' : 'nodata' });
        return success(new Map([[symbol, usQuote(symbol, c, dp ?? null, asOf, 'finnhub', access.now())]]));
      }),
    );
  },
};
