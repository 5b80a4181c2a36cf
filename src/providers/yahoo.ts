import * as v from 'valibot';
import { HOUR, MINUTE, SECOND } from '../core/durations.ts';
import type { Instrument, InstrumentKind } from '../core/instruments/instrument.ts';
import type { Bar, Split } from '../core/market/bars.ts';
import { isNextSession } from '../core/market/calendar.ts';
import { addDays, type IsoDate, utcDate } from '../core/market/date.ts';
import type { Quote } from '../core/market/quote.ts';
import { localDate } from '../core/market/zone.ts';
import { failure, type Result, success } from '../core/result.ts';
import { restAfter } from './limits.ts';
import { type Answer, type Failure, type Provider, type Reach, reachBack, type Series } from './provider.ts';
import { extremes, isLate, isPast, isPrice, isSameSymbol, LATE, looseNumber, MAX_ROWS, OTHER_SYMBOL, reading, tidyBars } from './read.ts';
import { lastIsOpen, nextOpenOf, regular, sessionOf, tradingPeriod } from './yahoo-hours.ts';

const HOST = 'query1.finance.yahoo.com';
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
  currentTradingPeriod: tradingPeriod,
});
type Meta = v.InferOutput<typeof meta>;

const splitEvent = v.object({ date: v.number(), numerator: v.number(), denominator: v.number() });
const events = v.fallback(v.nullish(v.object({ splits: v.nullish(v.record(v.string(), splitEvent)) })), null);

const result = v.object({
  meta,
  events,
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
    // Whole days, so that a minute later the same thing is asked by the same address.
    const [since, until] = [reachBack(access.now(), reach), addDays(utcDate(access.now()), 1)];
    const period = `period1=${Date.parse(since) / SECOND}&period2=${Date.parse(until) / SECOND}`;
    const url = `https://${HOST}/v8/finance/chart/${encodeURIComponent(symbol)}?${period}&interval=1d&events=div%7Csplit&includePrePost=false`;
    return access.ask({ url, reason: 'prices', classify }, readChart(symbol, instrument, access.now, reach, since));
  },
  quotes: (symbols, access, kindOf) => {
    const url = `https://${HOST}/v7/finance/spark?symbols=${symbols.map(encodeURIComponent).join(',')}&range=5d&interval=1d`;
    return access.ask({ url, reason: 'quotes', classify }, readSpark(access.now, kindOf));
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
  return refused.code === 'Unauthorized' ? { code: 'blocked', detail: 'unauthorized' } : { code: 'schema', detail: refused.code };
}

export const readChart =
  (asked: string, instrument: Instrument, now: () => number, reach: Reach, since: IsoDate) =>
  (answer: Answer): Result<Series, Failure> =>
    reading(chart, ({ chart: { result: results, error: refused } }) => {
      const first = results?.[0];
      if (!first) return failure(refusal(refused) ?? { code: 'nodata' });
      const { meta } = first;
      if (!isSameSymbol(meta.symbol, asked)) return failure(OTHER_SYMBOL);
      const unit = unitOf(meta, instrument.kind);
      const bars = tidyBars(rowsOf(first, unit?.scale ?? 1), now(), reach);
      if (!bars.ok) return bars;
      if (!unit) return failure({ code: 'schema', detail: 'currency' });
      const end = regular(meta)?.end;
      const splits = splitsOf(first);
      const quote = quoteOf(first, unit, bars.value, now());
      return success<Series>({
        bars: {
          bars: bars.value,
          currency: unit.currency,
          timeZone: meta.exchangeTimezoneName,
          adjustment: adjustedCloses(first) ? 'split+dividend' : 'split',
          splits,
          since,
          lastIsOpen: lastIsOpen(bars.value, meta, now()),
          source: 'yahoo',
          fetchedAt: now(),
        },
        ...(quote ? { quote } : {}),
        ...(end === undefined ? {} : { sessionEnd: end }),
      });
    })(answer);

/** Some indices look like shares there, and neither type nor unit is told beside many prices. */
const readSpark = (now: () => number, kindOf: (symbol: string) => InstrumentKind | undefined = () => undefined) =>
  reading(spark, ({ spark: { result: results, error: refused } }) => {
    const failed = refusal(refused);
    if (!results && failed) return failure(failed);
    const quotes = new Map<string, Quote>();
    let late = false;
    for (const { symbol, response } of results ?? []) {
      const first = response[0];
      if (!first || !isSameSymbol(first.meta.symbol, symbol)) continue;
      const unit = unitOf(first.meta, kindOf(symbol) ?? (symbol.startsWith('^') ? 'index' : 'equity'));
      const bars = tidyBars(rowsOf(first, unit?.scale ?? 1), now());
      const quote = bars.ok && unit ? quoteOf(first, unit, bars.value, now()) : null;
      if (quote) quotes.set(symbol, quote);
      else late ||= isLate((first.meta.regularMarketTime ?? 0) * SECOND, now());
    }
    return late && quotes.size === 0 ? failure(LATE) : success(quotes);
  });

function rowsOf(from: v.InferOutput<typeof result>, scale: number): Bar[] {
  const quote = from.indicators.quote[0];
  const adjusted = adjustedCloses(from);
  return (from.timestamp ?? []).flatMap((seconds, index) => {
    const close = quote?.close?.[index];
    if (!isPrice(close)) return [];
    const whole = adjusted?.[index];
    const high = quote?.high?.[index];
    const low = quote?.low?.[index];
    return {
      date: localDate(seconds * SECOND, from.meta.exchangeTimezoneName),
      close: close * scale,
      // A close beside adjusted ones would be a move by every dividend since: such a day has no return.
      adjusted: adjusted === null ? close * scale : isPrice(whole) ? whole * scale : Number.NaN,
      ...extremes(isPrice(high) ? high * scale : null, isPrice(low) ? low * scale : null),
    };
  });
}

/** Rows without an adjusted close, above which the column is given up. */
const MOST_UNADJUSTED = 0.05;

/** The column of adjusted closes; null where there is none, or too little of one. */
function adjustedCloses({ indicators }: v.InferOutput<typeof result>): readonly (number | null)[] | null {
  const adjusted = indicators.adjclose?.[0]?.adjclose;
  const closes = indicators.quote[0]?.close ?? [];
  if (!adjusted) return null;
  const traded = closes.filter(isPrice).length;
  const missing = closes.filter((close, index) => isPrice(close) && !isPrice(adjusted[index])).length;
  // The newest row, while it trades, has none at times.
  return missing <= Math.max(1, traded * MOST_UNADJUSTED) ? adjusted : null;
}

function splitsOf({ events, meta }: v.InferOutput<typeof result>): readonly Split[] {
  return Object.values(events?.splits ?? {}).flatMap(({ date, numerator, denominator }): Split[] =>
    numerator > 0 && denominator > 0 && Math.abs(date) < 4e9
      ? [{ date: localDate(date * SECOND, meta.exchangeTimezoneName), ratio: numerator / denominator }]
      : [],
  );
}

function quoteOf(from: v.InferOutput<typeof result>, unit: Unit, bars: readonly Bar[], now: number): Quote | null {
  const { meta } = from;
  const price = isPrice(meta.regularMarketPrice) ? meta.regularMarketPrice * unit.scale : bars.at(-1)?.close;
  const asOf = (meta.regularMarketTime ?? 0) * SECOND;
  if (!isPrice(price) || !isPast(asOf, now)) return null;
  if (isInOtherUnit(price, bars.at(-1)?.close, unit)) return null;
  const today = localDate(asOf, meta.exchangeTimezoneName);
  const previous = bars.findLast((bar) => bar.date < today);
  const before = previous && isNextSession(previous.date, today, meta.exchangeTimezoneName) ? previous.close : undefined;
  const percent = meta.regularMarketChangePercent;
  const nextOpen = nextOpenOf(meta, now);
  const session = sessionOf(meta, asOf, now);
  return {
    symbol: meta.symbol,
    price,
    currency: unit.currency,
    // Of coins it is not said since when.
    change: session === 'always' ? null : typeof percent === 'number' ? percent / 100 : before === undefined ? null : price / before - 1,
    asOf,
    delayMinutes: null,
    session,
    ...(nextOpen === null ? {} : { nextOpen }),
    ...(isPrice(meta.fiftyTwoWeekHigh) ? { high52: meta.fiftyTwoWeekHigh * unit.scale } : {}),
    ...(isPrice(meta.fiftyTwoWeekLow) ? { low52: meta.fiftyTwoWeekLow * unit.scale } : {}),
    source: 'yahoo',
    fetchedAt: now,
  };
}

/** At times it writes a price in pounds and its currency in pence, or the reverse. */
function isInOtherUnit(price: number, close: number | undefined, { scale }: Unit): boolean {
  if (scale === 1 || !isPrice(close)) return false;
  return Math.abs(Math.abs(Math.log(price / close)) - Math.abs(Math.log(scale))) < Math.log(2);
}

interface Unit {
  readonly currency: string;
  readonly scale: number;
}

/** Some exchanges quote in hundredths, or thousandths, which ISO 4217 has no code for. */
const MINOR: Readonly<Record<string, Unit>> = {
  GBp: { currency: 'GBP', scale: 0.01 },
  GBX: { currency: 'GBP', scale: 0.01 },
  ZAc: { currency: 'ZAR', scale: 0.01 },
  ILA: { currency: 'ILS', scale: 0.01 },
  KWF: { currency: 'KWD', scale: 0.001 },
};

/** Null where it does not say the currency: a price without one is no price. Points are points, whatever the exchange counts in. */
function unitOf({ currency }: Meta, kind: InstrumentKind): Unit | null {
  if (kind === 'index') return { currency: 'points', scale: 1 };
  if (!currency) return null;
  return (Object.hasOwn(MINOR, currency) && MINOR[currency]) || { currency, scale: 1 };
}
