import * as v from 'valibot';
import { SECOND } from '../core/durations.ts';
import type { Bar } from '../core/market/bars.ts';
import { NEW_YORK, nextWeekday, usSession } from '../core/market/calendar.ts';
import { isUsSettling, LIFETIME } from '../core/market/lifetime.ts';
import type { Session } from '../core/market/quote.ts';
import { localDate, sameTimeOn } from '../core/market/zone.ts';
import { isLive } from './read.ts';

const period = v.object({ start: v.number(), end: v.number() });

/** Today's hours, where Yahoo tells of them. */
export const tradingPeriod = v.fallback(v.optional(v.object({ pre: period, regular: period, post: period })), undefined);

/** What Yahoo says of an instrument that bears on when it trades. */
interface Trading {
  readonly symbol: string;
  readonly instrumentType?: string | null | undefined;
  readonly exchangeTimezoneName: string;
  readonly currentTradingPeriod?: v.InferOutput<typeof tradingPeriod>;
}

export function regular(meta: Trading): { start: number; end: number } | undefined {
  const hours = meta.currentTradingPeriod?.regular;
  return hours && { start: hours.start * SECOND, end: hours.end * SECOND };
}

/**
 * The next regular opening, ms since 1970, as far as it can be known: Yahoo tells of today's hours only, and of none beside many prices. Null
 * within the hours too, for a share that has not traded for a while may do so any minute, and in the minutes after the close, while the last
 * trades arrive.
 */
export function nextOpenOf(meta: Trading, now: number): number | null {
  if (isCoin(meta)) return null;
  const { exchangeTimezoneName: zone } = meta;
  const { start, end } = regular(meta) ?? {};
  if (zone === NEW_YORK && isUsSettling(now)) return null;
  if (start !== undefined && start > now) return start;
  if (zone === NEW_YORK) return usSession(now).open ? null : usSession(now).nextOpen;
  if (start === undefined || end === undefined || now < end + LIFETIME.settling) return null;
  // The same hour of the next weekday: too early on a holiday, which costs a request.
  let [day, next] = [localDate(start, zone), start];
  for (let days = 0; days < 10 && next <= now; days += 1) {
    day = nextWeekday(day, zone);
    next = sameTimeOn(day, start, zone);
  }
  return next > now ? next : null;
}

/** Beside many prices the type is not told; only coins keep UTC, and they are pairs. */
const isCoin = ({ instrumentType, exchangeTimezoneName, symbol }: Trading): boolean =>
  instrumentType === 'CRYPTOCURRENCY' || (instrumentType == null && exchangeTimezoneName === 'UTC' && symbol.endsWith('-USD'));

export function sessionOf(meta: Trading, asOf: number, now: number): Session {
  if (isCoin(meta)) return 'always';
  const live = isLive(asOf, now);
  const hours = regular(meta);
  // Spark tells no hours.
  if (!hours) return meta.exchangeTimezoneName !== NEW_YORK ? 'unknown' : usSession(now).open && live ? 'open' : 'closed';
  if (now >= hours.start && now < hours.end) return live ? 'open' : 'closed';
  const { pre, post } = meta.currentTradingPeriod ?? {};
  if (pre && now >= pre.start * SECOND && now < pre.end * SECOND) return 'pre';
  // After hours only of a day that had a session.
  return post && now >= post.start * SECOND && now < post.end * SECOND && asOf >= hours.start ? 'post' : 'closed';
}

export function lastIsOpen(bars: readonly Bar[], meta: Trading, now: number): boolean {
  const last = bars.at(-1)?.date;
  if (isCoin(meta)) return last === localDate(now, 'UTC');
  const hours = regular(meta);
  if (hours !== undefined) return now < hours.end && last === localDate(hours.start, meta.exchangeTimezoneName);
  // Without hours, a bar of today is of a day that may still trade; in New York the hours are known.
  return last === localDate(now, meta.exchangeTimezoneName) && (meta.exchangeTimezoneName !== NEW_YORK || usSession(now).open);
}
