import * as v from 'valibot';
import { DAY, MINUTE } from '../core/durations.ts';
import type { Bar } from '../core/market/bars.ts';
import { addDays, type IsoDate, isIsoDate, utcDate } from '../core/market/date.ts';
import { failure, type Result, success } from '../core/result.ts';
import { type Answer, type Failure, REACH_DAYS, type Reach, type Read } from './provider.ts';

/** A schema in front of a reader: what does not fit is `schema`, with the place that did not. */
export function reading<S extends v.GenericSchema, T>(schema: S, use: (value: v.InferOutput<S>) => Result<T, Failure>): Read<T> {
  return (answer: Answer) => {
    const parsed = v.safeParse(schema, answer.json, { abortEarly: true });
    if (parsed.success) return use(parsed.output);
    return failure({ code: 'schema', detail: v.getDotPath(parsed.issues[0]) ?? 'unexpected shape' });
  };
}

/** A finite number written as a string. */
export const written = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(Number), v.finite());

/** A finite number, also when written as a string. */
export const numeric = v.union([v.pipe(v.number(), v.finite()), written]);

/** A finite number or null; anything else in its place counts as null, so that one odd row does not cost the series. */
export const looseNumber = v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null);

/** The same, also when written as a string. */
export const loose = v.fallback(v.nullable(numeric), null);

/** Rows past this are a mistake or an attack; a year of days is what is asked for. */
export const MAX_ROWS = 20_000;
/**
 * Ascending, one bar a date (the last of a date wins: sources append the live row), positive closes only, no further back than reached for, and
 * none of a day to come: it would push all others out of reach.
 */
export function tidyBars(rows: readonly Bar[], now: number, reach: Reach = 'year'): Result<readonly Bar[], Failure> {
  const byDate = new Map<IsoDate, Bar>();
  // Somewhere it is tomorrow.
  const until = addDays(utcDate(now), 1);
  for (const row of rows) {
    if (row.close > 0 && Number.isFinite(row.close) && isIsoDate(row.date) && row.date <= until) byDate.set(row.date, row);
  }
  const bars = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  const last = bars.at(-1);
  if (!last) return failure({ code: 'nodata' });
  const since = addDays(last.date, -REACH_DAYS[reach]);
  return success(bars.filter(({ date }) => date >= since));
}

/** High and low of a row where they are usable. */
export function extremes(high: number | null | undefined, low: number | null | undefined): Pick<Bar, 'high' | 'low'> {
  return { ...(isPrice(high) ? { high } : {}), ...(isPrice(low) ? { low } : {}) };
}

export const isPrice = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

/** Whether a source's time is one that something can be of: of no day to come, and none that no day can be made of. Clocks differ by hours. */
export const isPast = (ms: number, now: number): boolean => ms > 0 && ms < now + DAY;

/** What is dated so much later than this machine's clock that one of them is wrong: its reader can look which. */
export const isLate = (ms: number, now: number): boolean => ms >= now + DAY && ms < now + 366 * DAY;
export const LATE: Failure = { code: 'schema', detail: 'clock' };

/** Whether an answer is about what was asked for, as far as it says; sources write indices with `^` or `_`, and share classes with any mark. */
export const isSameSymbol = (answered: string | null | undefined, asked: string): boolean =>
  answered == null || bare(answered) === bare(asked);

/** The answer is about another symbol than was asked for. */
export const OTHER_SYMBOL: Failure = { code: 'schema', detail: 'symbol' };

const bare = (symbol: string): string =>
  symbol
    .trim()
    .toUpperCase()
    .replace(/^[\^_]/, '')
    .replace(/[-/_]/g, '.');

const LIVE_MS = 30 * MINUTE;

/** A price younger than this, within the regular hours, is of an open market: on holidays it is older. */
export const isLive = (asOf: number, now: number, delayMinutes = 0): boolean => now - asOf < LIVE_MS + delayMinutes * MINUTE;
