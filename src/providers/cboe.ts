import * as v from 'valibot';
import { HOUR, MINUTE, SECOND } from '../core/durations.ts';
import type { Instrument } from '../core/instruments/instrument.ts';
import type { Bar } from '../core/market/bars.ts';
import { NEW_YORK } from '../core/market/calendar.ts';
import { addDays, daysBetween, isIsoDate, utcDate } from '../core/market/date.ts';
import type { Quote } from '../core/market/quote.ts';
import { instantAt } from '../core/market/zone.ts';
import { failure, type Result, success } from '../core/result.ts';
import { usTrading } from './keyed.ts';
import { restAfter } from './limits.ts';
import { type Failure, type Provider, type Reach, reachBack, type Series } from './provider.ts';
import { extremes, isLate, isPast, isPrice, isSameSymbol, LATE, loose, MAX_ROWS, OTHER_SYMBOL, reading, tidyBars } from './read.ts';

const HOST = 'cdn.cboe.com';
const DELAY_MINUTES = 15;
/** A close this far from both neighbours, which agree with each other, is a bad tick. */
const BAD_TICK = 0.6;
/** No listed share rests for so long: what lies before is another company's that had the symbol, or of the shell that became this one. */
const MOST_QUIET_DAYS = 60;
/** Of these the history holds the newest day only. */
const ONE_DAY_ONLY = new Set(['_NDX', '_RUT']);

const history = v.object({
  symbol: v.nullish(v.string()),
  data: v.pipe(
    v.array(v.object({ date: v.string(), close: loose, high: v.optional(loose), low: v.optional(loose), volume: v.optional(loose) })),
    v.maxLength(MAX_ROWS),
  ),
});
const quoted = v.object({
  timestamp: v.string(),
  symbol: v.nullish(v.string()),
  data: v.object({
    symbol: v.nullish(v.string()),
    current_price: v.nullish(loose),
    close: v.nullish(loose),
    price_change_percent: v.nullish(loose),
    prev_day_close: v.nullish(loose),
    last_trade_time: v.nullish(v.string()),
  }),
});

/** Cboe's public delayed feed: US shares, funds and a few indices. Personal, low-frequency use. */
export const cboe: Provider = {
  id: 'cboe',
  hosts: [HOST],
  key: 'none',
  limits: {
    rates: [{ count: 1, ms: SECOND }],
    concurrency: 2,
    rest: restAfter({ ratelimited: 10 * MINUTE, blocked: 10 * MINUTE, server: 10 * MINUTE, longest: HOUR }),
  },
  symbol: (instrument, want) => {
    const symbol = cboeSymbol(instrument);
    return symbol !== null && want === 'series' && ONE_DAY_ONLY.has(symbol) ? null : symbol;
  },
  quoteBatch: 1,
  series: (symbol, instrument, access, reach) => {
    const url = `https://${HOST}/api/global/delayed_quotes/charts/historical/${encodeURIComponent(symbol)}.json`;
    const request = { url, reason: 'prices', classify, maxBytes: 12_000_000 } as const;
    return access.ask(
      request,
      reading(history, (answer) =>
        isSameSymbol(answer.symbol, symbol) ? readHistory(answer.data, instrument, access.now(), reach) : failure(OTHER_SYMBOL),
      ),
    );
  },
  quotes: (symbols, access) => {
    const symbol = symbols[0] ?? '';
    const url = `https://${HOST}/api/global/delayed_quotes/quotes/${encodeURIComponent(symbol)}.json`;
    return access.ask(
      { url, reason: 'quotes', classify },
      reading(quoted, (answer) => {
        const isAsked = isSameSymbol(answer.symbol, symbol) && isSameSymbol(answer.data.symbol, symbol);
        if (!isAsked) return failure(OTHER_SYMBOL);
        const quote = readQuote(symbol, answer, access.now());
        return quote.ok ? success(new Map([[symbol, quote.value]])) : quote;
      }),
    );
  },
};

function cboeSymbol(instrument: Instrument): string | null {
  if (instrument.symbols.cboe) return instrument.symbols.cboe;
  const isUs = instrument.id.startsWith('US:') && (instrument.kind === 'equity' || instrument.kind === 'etf');
  return isUs ? instrument.symbol.replaceAll('-', '.') : null;
}

/** Its store says "denied" of what is not there; any other 403 is a wall. */
const classify = (status: number, text: string): Failure | null =>
  status === 403 && text.slice(0, 1_000).includes('<Code>AccessDenied</Code>') ? { code: 'notfound' } : null;

function readHistory(data: Rows, instrument: Instrument, now: number, reach: Reach): Result<Series, Failure> {
  const tomorrow = addDays(utcDate(now), 1);
  const rows = sinceListed(data.filter(({ date }) => date.slice(0, 10) <= tomorrow)).flatMap(({ date, close, high, low }): Bar[] =>
    isPrice(close) ? [{ date: date.slice(0, 10), close, adjusted: close, ...extremes(high, low) }] : [],
  );
  const bars = tidyBars(rows, now, reach);
  if (!bars.ok) return bars;
  if (bars.value.length < 2) return failure({ code: 'nodata' });
  return success({
    bars: {
      since: reachBack(now, reach),
      bars: withoutBadTicks(bars.value),
      currency: instrument.kind === 'index' ? 'points' : 'USD',
      timeZone: NEW_YORK,
      adjustment: 'split',
      // It ends at the previous close.
      lastIsOpen: false,
      source: 'cboe',
      fetchedAt: now,
    },
  });
}

type Rows = v.InferOutput<typeof history>['data'];

/** Without ghosts from before the listing: days on which nothing traded, and all that lies before a long rest. Indices have no volume at all. */
function sinceListed(data: Rows): Rows {
  const rows = data.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const firstTraded = Math.max(
    0,
    rows.findIndex(({ volume }) => isPrice(volume)),
  );
  const rested = rows.findLastIndex(({ date }, index) => {
    const before = rows[index - 1]?.date.slice(0, 10);
    const day = date.slice(0, 10);
    return before !== undefined && isIsoDate(before) && isIsoDate(day) && daysBetween(before, day) > MOST_QUIET_DAYS;
  });
  return rows.slice(Math.max(firstTraded, rested));
}

function withoutBadTicks(bars: readonly Bar[]): readonly Bar[] {
  return bars.filter((bar, index) => {
    const before = bars[index - 1];
    const after = bars[index + 1];
    if (!before || !after) return true;
    const away = Math.abs(bar.close / before.close - 1) > BAD_TICK && Math.abs(bar.close / after.close - 1) > BAD_TICK;
    return !(away && Math.abs(after.close / before.close - 1) < BAD_TICK / 2);
  });
}

function readQuote(symbol: string, { timestamp, data }: v.InferOutput<typeof quoted>, now: number): Result<Quote, Failure> {
  const price = isPrice(data.current_price) ? data.current_price : data.close;
  if (!isPrice(price)) return failure({ code: 'nodata' });
  const asOf = tradedAt(data.last_trade_time) ?? Date.parse(`${timestamp.replace(' ', 'T')}Z`);
  if (!isPast(asOf, now)) return failure(isLate(asOf, now) ? LATE : { code: 'schema', detail: 'time' });
  const percent = data.price_change_percent;
  const before = data.prev_day_close;
  return success({
    symbol,
    price,
    currency: symbol.startsWith('_') ? 'points' : 'USD',
    change: typeof percent === 'number' ? percent / 100 : isPrice(before) ? price / before - 1 : null,
    asOf,
    delayMinutes: DELAY_MINUTES,
    ...usTrading(asOf, now, DELAY_MINUTES),
    source: 'cboe',
    fetchedAt: now,
  });
}

/** The last trade, `2026-03-10T14:30:05` in New York; the time of the answer is later, by hours when the market is closed. */
function tradedAt(text: string | null | undefined): number | null {
  const [, date = '', hour, minute, second] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})/.exec(text ?? '') ?? [];
  return isIsoDate(date) ? instantAt(date, Number(hour), Number(minute), NEW_YORK) + Number(second) * SECOND : null;
}
