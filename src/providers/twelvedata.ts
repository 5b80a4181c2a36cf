import * as v from 'valibot';
import { MINUTE } from '../core/durations.ts';
import { failure } from '../core/result.ts';
import { usSeries, usSymbol } from './keyed.ts';
import { planLimits } from './limits.ts';
import { type Failure, type Provider, REACH_DAYS, type Reach, reachBack } from './provider.ts';
import { extremes, isSameSymbol, loose, MAX_ROWS, OTHER_SYMBOL, reading } from './read.ts';

const HOST = 'api.twelvedata.com';
const refused = v.object({ code: v.number(), message: v.nullish(v.string(), ''), status: v.literal('error') });
const series = v.object({
  // It answers for another exchange's share of that symbol where the US has none.
  meta: v.object({ symbol: v.nullish(v.string()), currency: v.literal('USD') }),
  values: v.pipe(
    v.array(v.object({ datetime: v.string(), close: loose, high: v.optional(loose), low: v.optional(loose) })),
    v.maxLength(MAX_ROWS),
  ),
  status: v.literal('ok'),
});

/** Twelve Data, with the reader's key. Its errors come with status 200 as well. */
export const twelvedata: Provider = {
  id: 'twelvedata',
  hosts: [HOST],
  key: 'required',
  limits: planLimits({ count: 8, ms: MINUTE }, 800),
  symbol: (instrument, want) => (want === 'series' ? usSymbol(instrument, '.') : null),
  series: (symbol, _instrument, access, reach) => {
    const since = reachBack(access.now(), reach);
    // One credit, however many days.
    const url = `https://${HOST}/time_series?symbol=${encodeURIComponent(symbol)}&interval=1day&outputsize=${sessionsIn(reach)}`;
    return access.ask(
      { url, reason: 'prices', headers: { authorization: `apikey ${access.key ?? ''}` }, classify },
      reading(v.union([series, refused]), (answer) => {
        if (answer.status === 'error') return failure(meaning(answer.code));
        if (!isSameSymbol(answer.meta.symbol, symbol)) return failure(OTHER_SYMBOL);
        const rows = answer.values.flatMap(({ datetime, close, high, low }) =>
          close === null ? [] : [{ date: datetime.slice(0, 10), close, adjusted: close, ...extremes(high, low) }],
        );
        return usSeries(rows, 'twelvedata', 'split', access.now(), reach, since);
      }),
    );
  },
};

/** No year has more. */
const sessionsIn = (reach: Reach): number => Math.ceil((REACH_DAYS[reach] / 365) * 253);

/** The code in the body is the one that counts. */
function classify(_status: number, text: string): Failure | null {
  const code = /"code"\s{0,4}:\s{0,4}(\d{3})\b/.exec(text.slice(0, 500))?.[1];
  return code !== undefined && text.includes('"error"') ? meaning(Number(code)) : null;
}

function meaning(code: number): Failure {
  const status = { status: code };
  if (code === 429) return { code: 'ratelimited', ...status };
  if (code === 401 || code === 403) return { code: 'auth', ...status };
  if (code === 404) return { code: 'notfound', ...status };
  return code >= 500 ? { code: 'network', ...status } : { code: 'schema', ...status };
}
