import * as v from 'valibot';
import { HOUR } from '../core/durations.ts';
import type { Bars, Split } from '../core/market/bars.ts';
import { success } from '../core/result.ts';
import { usSeries, usSymbol } from './keyed.ts';
import { planLimits } from './limits.ts';
import { type Failure, type Provider, reachBack } from './provider.ts';
import { extremes, isPrice, looseNumber, MAX_ROWS, reading } from './read.ts';

const HOST = 'api.tiingo.com';
const rows = v.pipe(
  v.array(
    v.object({
      date: v.string(),
      close: v.number(),
      adjClose: v.optional(looseNumber),
      high: v.optional(looseNumber),
      low: v.optional(looseNumber),
      splitFactor: v.optional(looseNumber),
    }),
  ),
  v.maxLength(MAX_ROWS),
);

/** Tiingo, with the reader's key: the best adjusted history. `close` is raw there; splits after a day are taken out of it. */
export const tiingo: Provider = {
  id: 'tiingo',
  hosts: [HOST],
  key: 'required',
  limits: planLimits({ count: 50, ms: HOUR }, 1_000),
  symbol: (instrument, want) => (want === 'series' ? usSymbol(instrument, '-') : null),
  series: (symbol, _instrument, access, reach) => {
    const since = reachBack(access.now(), reach);
    const url = `https://${HOST}/tiingo/daily/${encodeURIComponent(symbol)}/prices?startDate=${since}`;
    return access.ask(
      { url, reason: 'prices', headers: { authorization: `Token ${access.key ?? ''}` }, classify },
      reading(rows, (days) => {
        const adjustment = days.some(({ adjClose }) => isPrice(adjClose)) ? 'split+dividend' : 'split';
        const series = usSeries(splitAdjusted(days, adjustment), 'tiingo', adjustment, access.now(), reach, since);
        return series.ok ? success({ ...series.value, bars: { ...series.value.bars, splits: splitsOf(days) } }) : series;
      }),
    );
  },
};

/** From the newest day back: a close before a split is divided by it. A day without an adjusted close beside others has no return. */
function splitAdjusted(days: v.InferOutput<typeof rows>, adjustment: Bars['adjustment']) {
  let splits = 1;
  return days
    .toReversed()
    .map((day, back) => {
      const isPlain = adjustment === 'split' || back === 0;
      const bar = {
        date: day.date.slice(0, 10),
        close: day.close / splits,
        adjusted: isPrice(day.adjClose) ? day.adjClose : isPlain ? day.close / splits : Number.NaN,
        // Theirs that are adjusted are so for dividends as well, and would lie below the close.
        ...extremes((day.high ?? Number.NaN) / splits, (day.low ?? Number.NaN) / splits),
      };
      if (day.splitFactor && day.splitFactor > 0) splits *= day.splitFactor;
      return bar;
    })
    .reverse();
}

const splitsOf = (days: v.InferOutput<typeof rows>): readonly Split[] =>
  days.flatMap(({ date, splitFactor: ratio }) => (ratio && ratio > 0 && ratio !== 1 ? [{ date: date.slice(0, 10), ratio }] : []));

const classify = (_status: number, text: string): Failure | null =>
  /run over your (?:hourly|daily|monthly) request allocation/i.test(text.slice(0, 500)) ? { code: 'ratelimited' } : null;
