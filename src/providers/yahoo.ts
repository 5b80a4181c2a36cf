import * as v from 'valibot';
import type { Instrument } from '../core/instruments/instrument.ts';
import type { Bar } from '../core/market/bars.ts';
import { NEW_YORK, usSession } from '../core/market/calendar.ts';
import type { Quote, Session } from '../core/market/quote.ts';
import { localDate } from '../core/market/zone.ts';
import { failure, type Result, success } from '../core/result.ts';
import { HOUR, MINUTE, restAfter, SECOND } from './limits.ts';
import type { Answer, Failure, Provider, Reach, Series } from './provider.ts';
import { extremes, isPrice, looseNumber, MAX_ROWS, reading, tidyBars } from './read.ts';

const HOST = 'query1.finance.yahoo.com';
/** A price younger than this, within the regular hours, is of an open market: on holidays it is older. */
const LIVE_MS = 30 * MINUTE;

const period = v.object({ start: v.number(), end: v.number() });
const column = v.exactOptional(v.nullable(v.pipe(v.array(looseNumber), v.maxLength(MAX_ROWS))));

const meta = v.object({
  currency: v.optional(v.nullable(v.string())),
  symbol: v.string(),
  instrumentType: v.optional(v.nullable(v.string())),
  regularMarketTime: v.optional(looseNumber),
  exchangeTimezoneName: v.optional(v.string(), 'UTC'),
  regularMarketPrice: v.optional(looseNumber),
  regularMarketChangePercent: v.optional(looseNumber),
  fiftyTwoWeekHigh: v.optional(looseNumber),
  fiftyTwoWeekLow: v.optional(looseNumber),
  currentTradingPeriod: v.fallback(v.optional(v.object({ pre: period, regular: period, post: period })), undefined),
});
type Meta = v.InferOutput<typeof meta>;

const result = v.object({
  meta,
  timestamp: v.exactOptional(v.nullable(v.pipe(v.array(v.number()), v.maxLength(MAX_ROWS)))),
  indicators: v.object({
    quote: v.array(v.object({ close: column, high: column, low: column })),
    adjclose: v.exactOptional(v.nullable(v.array(v.object({ adjclose: column })))),
  }),
});

const error = v.nullish(v.object({ code: v.optional(v.string(), ''), description: v.optional(v.nullable(v.string())) }));
const chart = v.object({ chart: v.object({ result: v.nullish(v.array(result)), error }) });
const spark = v.object({
  spark: v.object({ result: v.nullish(v.array(v.object({ symbol: v.string(), response: v.array(result) }))), error }),
});

/** Yahoo Finance: one chart call gives the price and a year of days. For personal use; no licence to pass it on. */
export const yahoo: Provider = {
  id: 'yahoo',
  hosts: [HOST],
  key: 'none',
  limits: {
    rates: [
      { count: 1, ms: SECOND },
      { count: 60, ms: 10 * MINUTE },
    ],
    concurrency: 2,
    rest: restAfter({ ratelimited: 15 * MINUTE, blocked: 15 * MINUTE, server: 2 * MINUTE, longest: HOUR }),
  },
  symbol: yahooSymbol,
  quoteBatch: 20,
  series: (symbol, instrument, access, reach) => {
    const url = `https://${HOST}/v8/finance/chart/${encodeURIComponent(symbol)}?range=${reach === 'long' ? '5y' : '1y'}&interval=1d&events=div%7Csplit&includePrePost=false`;
    return access.ask({ url, reason: 'prices', classify }, readChart(instrument, access.now, reach));
  },
  quotes: (symbols, access) => {
    const url = `https://${HOST}/v7/finance/spark?symbols=${symbols.map(encodeURIComponent).join(',')}&range=5d&interval=1d`;
    return access.ask({ url, reason: 'quotes', classify }, readSpark(access.now));
  },
};

/** Coins share symbols, and Yahoo's pairs do not say which coin they mean: only the best known are safe. */
function yahooSymbol(instrument: Instrument): string | null {
  const isSafe = instrument.kind !== 'crypto' || (instrument.tier === 1 && instrument.provenance === 'reviewed');
  return isSafe ? (instrument.symbols.yahoo ?? null) : null;
}

/** Yahoo explains itself in JSON whatever the status; only its edge and its consent wall do not. */
function classify(status: number, text: string): Failure | null {
  if ((status !== 404 && status !== 422) || !text.trimStart().startsWith('{')) return null;
  return text.includes('Not Found') || text.includes('may be delisted')
    ? { code: 'notfound' }
    : { code: 'schema', status, detail: `status ${status}` };
}

function refusal(refused: v.InferOutput<typeof error>): Failure | null {
  if (!refused) return null;
  if (refused.code === 'Not Found') return { code: 'notfound' };
  return refused.code === 'Unauthorized' ? { code: 'auth' } : { code: 'schema', detail: refused.code };
}

export const readChart =
  (instrument: Instrument, now: () => number, reach: Reach) =>
  (answer: Answer): Result<Series, Failure> =>
    reading(chart, ({ chart: { result: results, error: refused } }) => {
      const first = results?.[0];
      if (!first) return failure(refusal(refused) ?? { code: 'nodata' });
      const { meta } = first;
      const unit = unitOf(meta);
      const bars = tidyBars(rowsOf(first, unit.scale), reach);
      if (!bars.ok) return bars;
      const end = regular(meta)?.end;
      const quote = quoteOf(first, instrument.kind, unit, bars.value, now());
      return success<Series>({
        bars: {
          bars: bars.value,
          currency: instrument.kind === 'index' ? 'points' : unit.currency,
          timeZone: meta.exchangeTimezoneName,
          adjustment: first.indicators.adjclose ? 'split+dividend' : 'split',
          lastIsOpen: lastIsOpen(bars.value, meta, now()),
          source: 'yahoo',
          fetchedAt: now(),
        },
        ...(quote ? { quote } : {}),
        ...(end === undefined ? {} : { sessionEnd: end }),
      });
    })(answer);

export const readSpark = (now: () => number) =>
  reading(spark, ({ spark: { result: results, error: refused } }) => {
    const failed = refusal(refused);
    if (!results && failed) return failure(failed);
    const quotes = new Map<string, Quote>();
    for (const { symbol, response } of results ?? []) {
      const first = response[0];
      if (!first) continue;
      const unit = unitOf(first.meta);
      const bars = tidyBars(rowsOf(first, unit.scale));
      const kind = symbol.startsWith('^') ? 'index' : 'equity';
      const quote = bars.ok ? quoteOf(first, kind, unit, bars.value, now()) : null;
      if (quote) quotes.set(symbol, quote);
    }
    return success(quotes);
  });

function rowsOf(from: v.InferOutput<typeof result>, scale: number): Bar[] {
  const quote = from.indicators.quote[0];
  const adjusted = from.indicators.adjclose?.[0]?.adjclose;
  return (from.timestamp ?? []).flatMap((seconds, index) => {
    const close = quote?.close?.[index];
    if (!isPrice(close)) return [];
    const whole = adjusted?.[index];
    const high = quote?.high?.[index];
    const low = quote?.low?.[index];
    return {
      date: localDate(seconds * SECOND, from.meta.exchangeTimezoneName),
      close: close * scale,
      adjusted: (isPrice(whole) ? whole : close) * scale,
      ...extremes(isPrice(high) ? high * scale : null, isPrice(low) ? low * scale : null),
    };
  });
}

function quoteOf(
  from: v.InferOutput<typeof result>,
  kind: Instrument['kind'],
  unit: Unit,
  bars: readonly Bar[],
  now: number,
): Quote | null {
  const { meta } = from;
  const price = isPrice(meta.regularMarketPrice) ? meta.regularMarketPrice * unit.scale : bars.at(-1)?.close;
  const asOf = isPrice(meta.regularMarketTime) ? meta.regularMarketTime * SECOND : null;
  if (!isPrice(price) || asOf === null) return null;
  const today = localDate(asOf, meta.exchangeTimezoneName);
  const before = bars.findLast((bar) => bar.date < today)?.close;
  const percent = meta.regularMarketChangePercent;
  const nextOpen = regular(meta)?.start;
  return {
    symbol: meta.symbol,
    price,
    currency: kind === 'index' ? 'points' : unit.currency,
    change: typeof percent === 'number' ? percent / 100 : before === undefined ? null : price / before - 1,
    asOf,
    delayMinutes: null,
    session: sessionOf(meta, asOf, now),
    ...(nextOpen !== undefined && nextOpen > now ? { nextOpen } : {}),
    ...(isPrice(meta.fiftyTwoWeekHigh) ? { high52: meta.fiftyTwoWeekHigh * unit.scale } : {}),
    ...(isPrice(meta.fiftyTwoWeekLow) ? { low52: meta.fiftyTwoWeekLow * unit.scale } : {}),
    source: 'yahoo',
    fetchedAt: now,
  };
}

function regular(meta: Meta): { start: number; end: number } | undefined {
  const hours = meta.currentTradingPeriod?.regular;
  return hours && { start: hours.start * SECOND, end: hours.end * SECOND };
}

function sessionOf(meta: Meta, asOf: number, now: number): Session {
  if (meta.instrumentType === 'CRYPTOCURRENCY') return 'always';
  const live = now - asOf < LIVE_MS;
  const hours = regular(meta);
  // Spark tells no hours.
  if (!hours) return meta.exchangeTimezoneName !== NEW_YORK ? 'unknown' : usSession(now).open && live ? 'open' : 'closed';
  if (now >= hours.start && now < hours.end) return live ? 'open' : 'closed';
  const { pre, post } = meta.currentTradingPeriod ?? {};
  if (pre && now >= pre.start * SECOND && now < pre.end * SECOND) return 'pre';
  // After hours only of a day that had a session.
  return post && now >= post.start * SECOND && now < post.end * SECOND && asOf >= hours.start ? 'post' : 'closed';
}

function lastIsOpen(bars: readonly Bar[], meta: Meta, now: number): boolean {
  const last = bars.at(-1)?.date;
  if (meta.instrumentType === 'CRYPTOCURRENCY') return last === localDate(now, 'UTC');
  const hours = regular(meta);
  return hours !== undefined && now < hours.end && last === localDate(hours.start, meta.exchangeTimezoneName);
}

interface Unit {
  readonly currency: string;
  readonly scale: number;
}

/** Some exchanges quote in hundredths, which ISO 4217 has no code for. */
const MINOR: Readonly<Record<string, string>> = { GBp: 'GBP', GBX: 'GBP', ZAc: 'ZAR', ILA: 'ILS' };

function unitOf(meta: Meta): Unit {
  const currency = meta.currency ?? 'USD';
  const major = MINOR[currency];
  return major ? { currency: major, scale: 0.01 } : { currency, scale: 1 };
}
